//! Campaign parameters on the links of a post: one set a network, on the brand's own site only.

use crate::links::{LinkKind, links};
use crate::network::Network;
use crate::normal::{is_plain_mark, normal};

/// The five parameters that web analytics read.
const NAMES: [&str; 5] = ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"];

/// What is added to a link. Empty values are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Utm {
    /// Where readers come from; the network's id by default.
    pub source: String,
    /// The kind of channel: `social`, `email`.
    pub medium: String,
    /// The campaign.
    pub campaign: String,
    /// The keyphrase, for paid search.
    pub term: String,
    /// What tells two links of one post apart.
    pub content: String,
}

/// What becomes of a link to the brand's own site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaggedLink {
    /// As it is typed.
    pub typed: String,
    /// As it is afterwards.
    pub becomes: String,
    /// It carried campaign parameters already, other ones.
    pub had: bool,
}

/// A text with its links tagged, and what became of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tagged {
    /// The text.
    pub text: String,
    /// Its links to the brand's own site, in order.
    pub links: Vec<TaggedLink>,
}

impl Utm {
    /// The usual set for a network and a campaign.
    #[must_use]
    pub fn of(network: &Network, campaign: &str) -> Utm {
        let medium = match network.id {
            "newsletter-email" => "email",
            "google-ads-rsa" | "meta-ads" => "paid",
            _ => "social",
        };
        Utm {
            source: network.id.into(),
            medium: medium.into(),
            campaign: campaign.into(),
            ..Utm::default()
        }
    }

    /// The same set as analytics should see it: small letters, no accents, no spaces. `Été` and `ete` would
    /// be counted as two campaigns.
    #[must_use]
    pub fn clean(&self) -> Utm {
        let Utm { source, medium, campaign, term, content } = self;
        Utm {
            source: clean(source),
            medium: clean(medium),
            campaign: clean(campaign),
            term: clean(term),
            content: clean(content),
        }
    }

    fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let values = [&self.source, &self.medium, &self.campaign, &self.term, &self.content];
        NAMES.into_iter().zip(values.map(|it| it.trim())).filter(|it| !it.1.is_empty())
    }
}

/// One value: words joined by hyphens; underscores and full stops stay, and so do letters that have no
/// plain form.
fn clean(value: &str) -> String {
    let value: String = normal(value).chars().filter(|c| !is_plain_mark(*c)).collect();
    let mut out = String::new();
    for piece in value.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        let plain = domain::slug::of(word);
        out.push_str(&if plain.is_empty() { word.to_lowercase() } else { plain });
        if let Some(sign) = piece[word.len()..].chars().next() {
            let sign = if matches!(sign, '_' | '.') { sign } else { '-' };
            if !out.ends_with(['-', '_', '.']) {
                out.push(sign);
            }
        }
    }
    out.trim_matches(['-', '_', '.']).to_owned()
}

/// The link with the parameters; those it had are replaced, everything else and the fragment stay.
#[must_use]
pub fn tagged(link: &str, utm: &Utm) -> String {
    let (path, query, fragment) = apart(link);
    let kept = query
        .split('&')
        .filter(|pair| !pair.is_empty() && campaign_of(pair).is_none())
        .map(str::to_owned);
    let added = utm.pairs().map(|(name, value)| format!("{name}={}", escaped(value)));
    let query: Vec<String> = kept.chain(added).collect();
    let mut out = path.to_owned();
    for (sign, part) in
        [('?', Some(query.join("&")).filter(|q| !q.is_empty())), ('#', fragment.map(str::to_owned))]
    {
        if let Some(part) = part {
            out.push(sign);
            out.push_str(&part);
        }
    }
    out
}

/// A post with the parameters on every link to `host`, as far as the network links it. A link with other
/// parameters keeps them unless they are to be replaced.
#[must_use]
pub fn tag_links(network: &Network, text: &str, host: &str, utm: &Utm, replace: bool) -> Tagged {
    tag_at(&own_links(network, text, host), text, utm, replace)
}

/// The same of a field that is an address, whether the network links addresses in its texts or not.
#[must_use]
pub fn tag_address(address: &str, host: &str, utm: &Utm, replace: bool) -> Tagged {
    tag_at(&own_address(address, host), address, utm, replace)
}

fn tag_at(places: &[(usize, usize)], text: &str, utm: &Utm, replace: bool) -> Tagged {
    let utm = utm.clean();
    let mut out = Tagged::default();
    let mut copied = 0;
    for &(start, end) in places {
        let typed = &text[start..end];
        let full = tagged(typed, &utm);
        let had = full != typed && apart(typed).1.split('&').any(|it| campaign_of(it).is_some());
        let becomes = if had && !replace { typed.to_owned() } else { full };
        out.text.push_str(&text[copied..start]);
        out.text.push_str(&becomes);
        copied = end;
        out.links.push(TaggedLink { typed: typed.to_owned(), becomes, had });
    }
    out.text.push_str(&text[copied..]);
    out
}

/// The campaign that a post's links to `host` name already.
#[must_use]
pub fn campaign_in(network: &Network, text: &str, host: &str) -> Option<String> {
    campaign_at(own_links(network, text, host), text)
}

/// The same of a field that is an address.
#[must_use]
pub fn campaign_in_address(address: &str, host: &str) -> Option<String> {
    campaign_at(own_address(address, host), address)
}

fn campaign_at(places: Vec<(usize, usize)>, text: &str) -> Option<String> {
    let found = places.into_iter().find_map(|(start, end)| {
        let pairs = apart(&text[start..end]).1.split('&');
        let value = pairs.filter_map(campaign_of).find(|it| it.0 == "utm_campaign")?.1;
        Some(value.to_owned())
    });
    found.filter(|it| !it.is_empty() && !it.contains('%'))
}

/// Where the links to a site stand.
fn own_links(network: &Network, text: &str, host: &str) -> Vec<(usize, usize)> {
    if host.is_empty() {
        return Vec::new();
    }
    let found = links(network, text).into_iter().filter(|it| it.kind == LinkKind::Url);
    found.map(|it| (it.start, it.end)).filter(|it| is_own(&text[it.0..it.1], host)).collect()
}

/// Where a single address to a site stands; nowhere when there is more than that.
fn own_address(text: &str, host: &str) -> Vec<(usize, usize)> {
    let start = text.len() - text.trim_start().len();
    let place = (start, start + text.trim().len());
    let address = &text[place.0..place.1];
    let own = !host.is_empty() && !address.contains(char::is_whitespace) && is_own(address, host);
    own.then_some(place).into_iter().collect()
}

/// Whether a link leads to a site, with or without `www.`, or to a site below it. An address with a name
/// before an `@` may pretend to.
fn is_own(link: &str, host: &str) -> bool {
    let bare = link.split_once("://").map_or(link, |it| it.1);
    let named = bare.split(['/', '\\', '?', '#']).next().unwrap_or_default().to_lowercase();
    let plain = |it: &str| it.strip_prefix("www.").unwrap_or(it).to_owned();
    let (named, host) = (plain(&named), plain(&host.to_lowercase()));
    named == host
        || named.strip_suffix(&host).is_some_and(|it| it.ends_with('.')) && !named.contains('@')
}

/// What stands before the query, the query, and the fragment.
fn apart(link: &str) -> (&str, &str, Option<&str>) {
    let (page, fragment) =
        link.split_once('#').map_or((link, None), |(page, fragment)| (page, Some(fragment)));
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    (path, query, fragment)
}

/// Name and value of a campaign parameter, also after an ampersand that was escaped for a page.
fn campaign_of(pair: &str) -> Option<(&'static str, &str)> {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let name = name.strip_prefix("amp;").unwrap_or(name);
    Some((NAMES.into_iter().find(|it| *it == name)?, value))
}

fn escaped(value: &str) -> String {
    let mut out = String::new();
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
