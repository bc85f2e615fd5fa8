//! Texts of other tools, read as articles.

mod matter;

use crate::intake::resolve;
use domain::content::{Article, Poll, Post};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use std::collections::BTreeSet;

use domain::At;
use matter::Matter;
pub use matter::MatterProblem;

/// An article as a file tells it, and the pictures it shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The article; destinations of pictures are as the file has them.
    pub article: Article,
    /// The pictures it shows, each once.
    pub pictures: Vec<Shown>,
    /// Set in a post that belongs to an article: [`post`] reads it.
    pub network: Option<String>,
}

/// A picture that a text shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// As the text writes it.
    pub destination: String,
    /// Where it is among the files; none when it is on another site or nowhere.
    pub path: Option<String>,
    /// What it shows, in words.
    pub alt: String,
    /// Who made it.
    pub credit: String,
    /// What stands under it.
    pub caption: String,
}

/// Why a text is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not UTF-8.
    #[error("not UTF-8 (byte {0}): save it as UTF-8 and try again")]
    NotUtf8(usize),
    /// Its front matter cannot be told from its text.
    #[error("{0}")]
    Matter(#[from] MatterProblem),
    /// Neither a title nor a text.
    #[error("neither a title nor a text")]
    Empty,
    /// It holds a character that no database stores.
    #[error("a NUL character (byte {0})")]
    Nul(usize),
}

/// Reads a Markdown file with front matter as Hugo, Jekyll and Marbre's own export write it.
///
/// # Errors
/// [`Unreadable`].
pub fn markdown(path: &str, bytes: &[u8], zone: &TimeZone) -> Result<Told, Unreadable> {
    let text = plain(bytes)?;
    let (matter, body) = Matter::of(&text)?;
    let (dated, name) = stem(path);
    let mut article = Article { body: body.to_owned(), ..matter.article() };
    title(&mut article, &name);
    if article.title.trim().is_empty() && article.body.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    if !domain::slug::is_slug(&article.slug) {
        let made = domain::slug::of(if article.slug.is_empty() { &name } else { &article.slug });
        article.slug = if domain::slug::is_slug(&made) { made } else { String::new() };
    }
    let date = matter.first(&["publishDate", "date"]).map(str::to_owned);
    article.planned_at = date.or(dated).and_then(|it| moment(&it, zone));
    let pictures = pictures(path, &article, &matter);
    Ok(Told { article, pictures, network: matter.first(&["network"]).map(str::to_owned) })
}

/// Reads a post of Marbre's own export, `posts/<network>.md`.
///
/// # Errors
/// [`Unreadable`].
pub fn post(bytes: &[u8], zone: &TimeZone) -> Result<Post, Unreadable> {
    let text = plain(bytes)?;
    let (matter, body) = Matter::of(&text)?;
    let one = |key: &str| matter.first(&[key]).unwrap_or_default().to_owned();
    let network = one("network");
    let known = networks::network(&network).ok();
    let beside = known.into_iter().flat_map(networks::Network::beside);
    let beside = beside.map(|it| (it.id.to_owned(), one(it.id))).filter(|it| !it.1.is_empty());
    Ok(Post {
        beside: beside.collect(),
        network,
        text: body.strip_suffix('\n').unwrap_or(body).to_owned(),
        first_comment: one("first_comment"),
        warning: one("content_warning"),
        pictures: matter.all("pictures"),
        planned_at: matter.first(&["date"]).and_then(|it| moment(it, zone)),
        poll: Poll::typed(
            &one("poll_question"),
            matter.all("poll_options"),
            one("poll_minutes").parse().unwrap_or_default(),
        ),
    })
}

/// The text with its lines ended by line feeds.
fn plain(bytes: &[u8]) -> Result<String, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|it| Unreadable::NotUtf8(it.valid_up_to()))?;
    if let Some(at) = text.find('\0') {
        return Err(Unreadable::Nul(at));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The title said, else the first heading of level one, else the file's name. A heading that only
/// repeats the title is taken out of the text.
fn title(article: &mut Article, name: &str) {
    let body = article.body.trim_start_matches('\n');
    let (line, rest) = body.split_once('\n').unwrap_or((body, ""));
    let heading = line.strip_prefix("# ").map(|it| it.trim().trim_end_matches('#').trim_end());
    match heading {
        Some(heading) if article.title.is_empty() || article.title == heading => {
            article.title = heading.to_owned();
            article.body = rest.trim_start_matches('\n').to_owned();
        }
        _ => article.body = body.to_owned(),
    }
    if article.title.is_empty() && !article.body.trim().is_empty() {
        article.title = name.replace(['-', '_'], " ");
    }
}

/// The day and the name in a path: of the folder for `index.md`, of the file otherwise.
fn stem(path: &str) -> (Option<String>, String) {
    let mut pieces = path.rsplit('/');
    let file = pieces.next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |it| it.0);
    let named = match stem {
        "index" | "_index" => pieces.next().unwrap_or(stem),
        _ => stem,
    };
    let day = named.get(..10).filter(|it| it.parse::<civil::Date>().is_ok());
    match (day, named.get(10..11)) {
        (Some(day), Some("-")) => (Some(day.to_owned()), named[11..].to_owned()),
        _ => (None, named.to_owned()),
    }
}

/// An instant, or a day or a time of the clock where the brand is.
fn moment(text: &str, zone: &TimeZone) -> Option<At> {
    let text = text.trim();
    let instant = || text.parse::<Timestamp>().ok();
    let clock = || text.replacen(' ', "T", 1).parse::<DateTime>().ok();
    let day = || text.parse::<civil::Date>().ok().map(|it| it.to_datetime(civil::Time::midnight()));
    let here = || clock().or_else(day)?.to_zoned(zone.clone()).ok().map(|it| it.timestamp());
    instant().or_else(here).map(|it| At(it.as_millisecond()))
}

/// The pictures of the text and the leading one, with the words that go with them.
fn pictures(path: &str, article: &Article, matter: &Matter) -> Vec<Shown> {
    let known = matter.resources();
    let mut seen = BTreeSet::new();
    let body = prose::pictures(&article.body).into_iter().map(|it| (it.destination, it.alt));
    let featured = article.featured.iter().map(|it| (it.clone(), String::new()));
    let rest = known.iter().map(|it| (it.destination.clone(), it.alt.clone()));
    let mut shown = Vec::new();
    for (destination, alt) in body.chain(featured).chain(rest) {
        if !seen.insert(destination.clone()) {
            continue;
        }
        let told = known.iter().find(|it| it.destination == destination);
        let told = told.cloned().unwrap_or_default();
        let alt = if told.alt.is_empty() { alt } else { told.alt };
        shown.push(Shown { path: resolve(path, &destination), destination, alt, ..told });
    }
    shown
}
