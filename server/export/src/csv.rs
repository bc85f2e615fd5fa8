//! Posts as a table, for bulk schedulers and for people: one row per post, UTF-8, CRLF, quotes as in
//! RFC 4180. Several items make a zip with one table per network.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use domain::content::Post;

use crate::archive::{Archive, Entry};
use crate::{Edition, ExportError, Item, Site, dates};

const HEADER: [&str; 13] = [
    "network",
    "date",
    "time",
    "time zone",
    "text",
    "content warning",
    "first comment",
    "pictures",
    "alternative texts",
    "poll question",
    "poll options",
    "poll minutes",
    "item",
];

pub(crate) fn write(edition: &Edition, mut out: impl Write) -> Result<Vec<Entry>, ExportError> {
    let items = edition.in_order();
    let posts = || items.iter().flat_map(|item| item.posts().map(move |post| (*item, post)));
    if posts().next().is_none() {
        return Err(ExportError::Nothing);
    }
    if edition.items.len() == 1 {
        out.write_all(table(&edition.site, posts()).as_bytes())?;
        out.flush()?;
        return Ok(Vec::new());
    }
    let mut networks: BTreeMap<&str, Vec<(&Item, &Post)>> = BTreeMap::new();
    posts().for_each(|row| networks.entry(&row.1.network).or_default().push(row));
    let at = items.iter().map(|item| item.approved_at()).max().unwrap_or_default();
    let mut archive = Archive::new(out);
    for (network, rows) in networks {
        let name = domain::slug::of(network);
        let zone = domain::slug::of(edition.site.zone_at(network));
        let zone = if zone.is_empty() { "utc".to_owned() } else { zone };
        archive.text(&format!("{name}-{zone}.csv"), at, &table(&edition.site, rows))?;
    }
    archive.finish()
}

fn table<'a>(site: &Site, posts: impl IntoIterator<Item = (&'a Item, &'a Post)>) -> String {
    let posts: Vec<_> = posts.into_iter().collect();
    let beside = beside(&posts);
    let mut table = line(&[&HEADER[..], &beside].concat());
    for (item, post) in posts {
        table += &row(site, item, post, &beside);
    }
    table
}

/// Texts beside that of the post which a table has columns for: those that one of its posts has, after the
/// columns every table has.
fn beside<'a>(posts: &[(&'a Item, &'a Post)]) -> Vec<&'a str> {
    let ids = posts.iter().flat_map(|it| it.1.beside.keys().map(String::as_str));
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}

fn row(site: &Site, item: &Item, post: &Post, beside: &[&str]) -> String {
    let zone = dates::zone(site.zone_at(&post.network));
    let moment = post.planned_at.map(|at| dates::database(at, &zone)).unwrap_or_default();
    let (date, time) = moment.split_once(' ').unwrap_or_default();
    let time = time.get(..5).unwrap_or_default();
    let shown = post.pictures.iter();
    let shown = shown.filter_map(|name| item.visuals().find(|visual| visual.name == *name));
    let (addresses, alts): (Vec<String>, Vec<&str>) =
        shown.map(|visual| (site.picture_address(visual), visual.alt.as_str())).unzip();
    let zone_name = zone.iana_name().unwrap_or("UTC");
    let (pictures, alts) = (addresses.join(" "), alts.join("||"));
    let code = item.code.to_string();
    let poll = post.poll.clone().unwrap_or_default();
    let options = poll.options.join("||");
    let minutes = post.poll.as_ref().map_or_else(String::new, |it| it.minutes.to_string());
    let mut cells: Vec<&str> = vec![
        &post.network,
        date,
        time,
        zone_name,
        &post.text,
        &post.warning,
        &post.first_comment,
        &pictures,
        &alts,
        &poll.question,
        &options,
        &minutes,
        &code,
    ];
    cells.extend(beside.iter().map(|id| post.beside(id)));
    line(&cells)
}

fn line(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&harmless(cell))).collect();
    cells.join(",") + "\r\n"
}

/// A cell that a spreadsheet would run as a formula begins with an apostrophe instead.
fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}
