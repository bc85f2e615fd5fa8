//! What other articles of the brand have to do with one: they aim at the same keyphrase, say nearly the same,
//! or are worth a link.
//!
//! Nobody's texts are read for it: each article keeps what it aims at and a sketch of its words beside the
//! index, and what was read of a brand is remembered, article by article, until its hash is another one.

use super::Remembered;
use crate::{ActionError, Studio};
use domain::{Article, BrandId, ContentHash, ItemCode, ItemId, ItemState, slug};
use prose::{Document, Language, Sketch};
use seo::reference::{Aim, Starts, Target, link_ideas, rivals};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::items::Item;
use store::{Read, brands::Brand, changes, search};

/// Texts with fewer words are alike by chance.
const SHORTEST: u64 = 40;

/// Least likeness that is said: a third of all runs of three words.
const ALIKE: f64 = 0.3;

/// Most of each kind that are said.
const MOST: usize = 10;

/// Keyphrases that are read with all their forms, at most: there are thousands that begin alike, and a few
/// that are said.
const READ: usize = 500;

/// Bytes of text that are searched for keyphrases, all together: a long text is searched for fewer.
const SEARCHED: usize = 5_000_000;

/// Another article of the brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Its name in addresses.
    pub code: ItemCode,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: ItemState,
}

/// An article that aims at the same keyphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rival {
    /// Which.
    pub it: Neighbour,
    /// Its keyphrase.
    pub keyphrase: String,
    /// Whether it is the same one; else one holds the other.
    pub same: bool,
}

/// An article that says nearly the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// Which.
    pub it: Neighbour,
    /// Share of the wording both have, estimated, from 0 to 100.
    pub percent: u8,
}

/// An article worth a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linkable {
    /// Which.
    pub it: Neighbour,
    /// Where it is, or will be.
    pub address: String,
    /// The end of that address: a link to it is known by it.
    pub end: String,
    /// What it is about.
    pub keyphrases: Vec<String>,
}

/// What the brand has beside an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    /// Articles that aim at its keyphrase, the same one first.
    pub rivals: Vec<Rival>,
    /// Articles that say nearly the same, the likest first.
    pub alike: Vec<Alike>,
    /// Articles that its text names: approved, in its language.
    pub linkable: Vec<Linkable>,
}

/// What is remembered of an article.
#[derive(Debug)]
struct Known {
    stamp: String,
    language: String,
    aim: Aim,
    slug: String,
    canonical: String,
    words: u64,
    sketch: Sketch,
}

/// An article of the brand.
#[derive(Debug)]
pub(super) struct Other {
    standing: search::Standing,
    known: Arc<Known>,
}

/// What other articles of the brand have to do with `article`, as it stands in the item and in `language`.
/// Whoever asks has opened the item.
///
/// # Errors
/// Those of the store.
pub async fn neighbours(
    studio: &Studio,
    brand: &Brand,
    item: &Item,
    article: &Article,
    language: Language,
) -> Result<Neighbours, ActionError> {
    let (read, memory) = (studio.store.read(), &studio.boards);
    let (host, article) = (brand.site_host.clone(), article.clone());
    // The count first: what is read after it is as new or newer.
    let count = changes::of_brand(read, brand.id).await?;
    let asked = [&host, language.code(), &article.keyphrase, &article.body].join("\0");
    let asked = ContentHash::of(format!("{}\0{count}\0{asked}", item.id).as_bytes());
    if let Some(found) = memory.found.known(asked) {
        return Ok(found);
    }
    let all =
        memory.articles.of(read, brand.id, async || memory.aims(read, brand.id).await).await?;
    let id = item.id;
    let found = move || {
        let others: Vec<&Other> = all.iter().filter(|it| it.standing.id != id).collect();
        let own = all.iter().find(|it| it.standing.id == id);
        Neighbours {
            rivals: of_keyphrase(&others, &article, language),
            alike: own.map(|own| like(&others, &own.known)).unwrap_or_default(),
            linkable: named(&others, &article, language, &host),
        }
    };
    let found = tokio::task::spawn_blocking(found).await;
    let found = found.map_err(|it| ActionError::Internal(it.to_string()))?;
    memory.found.keep(asked, found.clone());
    Ok(found)
}

fn of_keyphrase(others: &[&Other], article: &Article, language: Language) -> Vec<Rival> {
    let own = Aim::of(vec![article.keyphrase.clone()], language);
    let spoken = |it: &&Other| speaks(it, language);
    let maybe = others.iter().copied().filter(spoken).enumerate();
    let maybe = maybe.filter_map(|(at, it)| Some((at, it, it.known.aim.may_rival(&own)?)));
    let maybe: Vec<(String, &Other, &str)> =
        maybe.take(READ).map(|(at, it, phrase)| (at.to_string(), it, phrase)).collect();
    let asked: Vec<(&str, &str)> = maybe.iter().map(|(at, _, it)| (at.as_str(), *it)).collect();
    let found = rivals(&article.keyphrase, &asked, language).into_iter().take(MOST);
    let rival = |found: seo::reference::Rival<'_>| {
        let (_, other, keyphrase) = maybe.iter().find(|it| it.0 == found.id)?;
        Some(Rival { it: other.neighbour(), keyphrase: (*keyphrase).to_owned(), same: found.same })
    };
    found.filter_map(rival).collect()
}

/// Texts in another language are other texts; of some the language is not known.
fn speaks(it: &Other, language: Language) -> bool {
    let own = it.standing.language.as_str();
    own.is_empty() || own == language.code()
}

fn like(others: &[&Other], own: &Known) -> Vec<Alike> {
    if own.words < SHORTEST {
        return Vec::new();
    }
    let long = others.iter().copied().filter(|it| it.known.words >= SHORTEST);
    let mut near: Vec<(f64, &Other)> = long
        .map(|it| (own.sketch.likeness(&it.known.sketch), it))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.standing.id.cmp(&b.1.standing.id)));
    let alike = |(likeness, it): (f64, &Other)| Alike {
        it: it.neighbour(),
        percent: (likeness * 100.0).round().clamp(0.0, 100.0) as u8,
    };
    near.into_iter().take(MOST).map(alike).collect()
}

/// Articles a link may lead to: those that readers will find, because they are approved and have an address.
/// A draft may never appear, or elsewhere.
fn named(others: &[&Other], article: &Article, language: Language, host: &str) -> Vec<Linkable> {
    let document = Document::parse(&article.body, language);
    let starts = Starts::of(&document);
    let most = (SEARCHED / article.body.len().max(1)).clamp(MOST, READ);
    let approved = others.iter().copied().filter(|it| it.standing.state == ItemState::Approved);
    let maybe: Vec<Linkable> = approved
        .filter(|it| speaks(it, language))
        .filter_map(|it| {
            let keyphrases: Vec<String> =
                it.known.aim.maybe_in(&starts).map(str::to_owned).collect();
            let (address, end) = it.address(host).filter(|_| !keyphrases.is_empty())?;
            Some(Linkable { it: it.neighbour(), address, end, keyphrases })
        })
        .take(most)
        .collect();
    let targets: Vec<Target<'_>> = maybe.iter().map(Linkable::target).collect();
    let ideas = link_ideas(&document, &targets);
    let kept: Vec<&str> = ideas.iter().take(MOST).map(|it| it.id).collect();
    maybe.iter().filter(|it| kept.contains(&it.it.code.as_str())).cloned().collect()
}

impl Linkable {
    fn target(&self) -> Target<'_> {
        Target {
            id: self.it.code.as_str(),
            address: &self.end,
            keyphrases: self.keyphrases.iter().map(String::as_str).collect(),
        }
    }
}

impl Other {
    fn neighbour(&self) -> Neighbour {
        let search::Standing { code, title, state, .. } = &self.standing;
        Neighbour { code: code.clone(), title: title.clone(), state: *state }
    }

    /// Its address and the end of it: the original's, else where exported files say that the page will be.
    fn address(&self, host: &str) -> Option<(String, String)> {
        let canonical = self.known.canonical.trim();
        if !canonical.is_empty() {
            let (scheme, rest) = canonical.split_once("://")?;
            let path = rest.split(['?', '#']).next().unwrap_or_default();
            let end = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let safe = !canonical.contains(|c: char| c.is_whitespace() || "()<>".contains(c));
            let web = ["http", "https"].iter().any(|it| scheme.eq_ignore_ascii_case(it));
            return (safe && web).then(|| (canonical.to_owned(), end.to_owned()));
        }
        let made = slug::of(&self.standing.title);
        let own = if slug::is_slug(&self.known.slug) { &self.known.slug } else { &made };
        let known = slug::is_slug(own);
        let home = if host.is_empty() { String::new() } else { format!("https://{host}") };
        known.then(|| (format!("{home}/{own}/"), format!("/{own}")))
    }
}

impl Remembered {
    /// The articles of a brand that are not in its trash, each with what it aims at. Only those that
    /// changed since they were read last are read again.
    async fn aims(&self, read: &Read, brand: BrandId) -> Result<Vec<Other>, ActionError> {
        let standing = search::articles(read, brand).await?;
        let before = self.articles.last(brand).unwrap_or_default();
        let before: BTreeMap<ItemId, &Arc<Known>> =
            before.iter().map(|it| (it.standing.id, &it.known)).collect();
        let fresh = |it: &search::Standing| {
            let known = before.get(&it.id).copied();
            known.filter(|known| known.stamp == it.stamp && known.language == it.language).cloned()
        };
        let changed: Vec<ItemId> =
            standing.iter().filter(|it| fresh(it).is_none()).map(|it| it.id).collect();
        let read: BTreeMap<ItemId, search::Aim> =
            search::aims(read, &changed).await?.into_iter().collect();
        let anew = |it: &search::Standing| Some(Arc::new(Known::of(it, read.get(&it.id)?)));
        let known = |it: &search::Standing| fresh(it).or_else(|| anew(it));
        let all =
            standing.into_iter().filter_map(|it| Some(Other { known: known(&it)?, standing: it }));
        Ok(all.collect())
    }
}

impl Known {
    fn of(it: &search::Standing, aim: &search::Aim) -> Known {
        let language = Language::of_code(&it.language).unwrap_or_default();
        Known {
            stamp: it.stamp.clone(),
            language: it.language.clone(),
            aim: Aim::of(aim.keyphrases.clone(), language),
            slug: aim.slug.clone(),
            canonical: aim.canonical.clone(),
            words: aim.words,
            sketch: aim.sketch.clone(),
        }
    }
}
