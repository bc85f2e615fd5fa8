//! Everything the review page shows: what is under review, and what changed since it was last read.

use super::diff::{Piece, changes, diff};
use super::may::{May, may};
use super::readers;
use super::reassign::{self, Place};
use crate::item::Opened;
use crate::{ActionError, Actor, Studio, item};
use domain::content::Poll;
use domain::content::visual::PictureFormat;
use domain::crop::Focal;
use domain::workflow::round::Frozen;
use domain::{Article, At, Content, ContentHash, PartId, PartKind, PersonId, Post, Visual};
use std::collections::BTreeMap;
use store::decisions::{self, Recorded};
use store::guests::{self, Guest};
use store::rounds::{self, Round};
use store::{Reads, saves};

/// The review of an item.
#[derive(Clone, Debug)]
pub struct Review {
    /// The item, its parts as they are now, its rounds.
    pub opened: Opened,
    /// The open round, or the last one; none before the first.
    pub round: Option<Round>,
    /// Words of the leading part as the round froze it.
    pub words: u32,
    /// What a decision must name; none when no round is open.
    pub seen: Option<ContentHash>,
    /// What the round froze, in the item's order.
    pub parts: Vec<ReviewedPart>,
    /// Every decision on the item, oldest first.
    pub decisions: Vec<Recorded>,
    /// What the actor may do now.
    pub may: May,
    /// Whom the actor may give a place in the current stage.
    pub places: Vec<Place>,
    /// Links that were sent to guests for the round, latest first.
    pub guests: Vec<Guest>,
    /// Who read the round, and when; the first comes first.
    pub readers: Vec<(PersonId, At)>,
}

/// A part as the round froze it.
#[derive(Clone, Debug)]
pub struct ReviewedPart {
    /// Which.
    pub part: PartId,
    /// Article, post or visual.
    pub kind: PartKind,
    /// Number of the version under review.
    pub version: u32,
    /// Its content.
    pub content: Content,
    /// When it was saved.
    pub saved_at: At,
    /// Number of the version that was last approved or sent back; none at the first reading.
    pub before: Option<u32>,
    /// Each text field that is not empty on both sides, in reading order. At the first reading
    /// everything is the same as itself.
    pub fields: Vec<FieldDiff>,
    /// The picture before and after, for a visual.
    pub picture: Option<PictureChange>,
}

impl ReviewedPart {
    /// Whether anything differs from what was last read.
    #[must_use]
    pub fn changed(&self) -> bool {
        self.fields.iter().any(|it| it.changed)
            || self.picture.as_ref().is_some_and(|it| it.changed)
    }
}

/// What became of one text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDiff {
    /// The field: `title`, `body`, `title_tag`, `alt` …
    pub field: &'static str,
    /// Whether that is what a network calls one of its texts.
    pub of_network: bool,
    /// Its text, piece by piece.
    pub pieces: Vec<Piece>,
    /// Whether anything differs.
    pub changed: bool,
}

/// What became of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureChange {
    /// As it was last read.
    pub before: Option<Shown>,
    /// As it is now.
    pub after: Shown,
    /// Whether the file, its focal point or its being decorative differ.
    pub changed: bool,
}

/// A picture as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// SHA-256 of the file.
    pub original: ContentHash,
    /// Format of the file.
    pub format: PictureFormat,
    /// The point every crop keeps.
    pub focal: Focal,
    /// Whether it only decorates.
    pub decorative: bool,
}

/// A text longer than this, in bytes, is compared off the async runtime.
const LONG: usize = 16_000;

/// The review of an item, for the members of its brand.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn read(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Review, ActionError> {
    of_opened(studio, item::open(studio, actor, brand, code).await?).await
}

/// The review of an item that was opened.
pub(super) async fn of_opened(studio: &Studio, opened: Opened) -> Result<Review, ActionError> {
    let (read, id) = (studio.store.read(), opened.item.id);
    let round = opened.round().or(opened.rounds.first()).cloned();
    let open = opened.item.workflow.round.as_ref();
    let parts = match &round {
        Some(round) => frozen(read, &opened, round).await?,
        None => Vec::new(),
    };
    Ok(Review {
        words: match parts.first() {
            Some(leading) => words(&opened, leading).await?,
            None => 0,
        },
        parts,
        seen: open.map(domain::workflow::Round::digest),
        decisions: decisions::of_item(read, id).await?,
        may: may(&opened.access, &opened.item, studio.clock.now()),
        places: reassign::places(&opened.access, &opened.item.workflow),
        guests: match &round {
            Some(round) if round.policy.asks_guests() => links(read, round).await?,
            _ => Vec::new(),
        },
        readers: match &round {
            Some(round) => readers::readers(read, id, round.number).await?,
            None => Vec::new(),
        },
        round,
        opened,
    })
}

/// The links that were sent for a round.
async fn links(db: &impl Reads, round: &Round) -> Result<Vec<Guest>, ActionError> {
    let mut links = guests::of_item(db, round.item).await?;
    links.retain(|it| it.round == round.id);
    Ok(links)
}

/// Words of a part as it was frozen; those of the item where it still says the same.
async fn words(opened: &Opened, part: &ReviewedPart) -> Result<u32, ActionError> {
    let lead = opened.lead().filter(|it| it.id == part.part && it.content == part.content);
    match lead {
        Some(_) => Ok(opened.item.summary.words),
        None => item::summary::words(&opened.access.brand, &part.content).await,
    }
}

async fn frozen(
    db: &impl Reads,
    opened: &Opened,
    round: &Round,
) -> Result<Vec<ReviewedPart>, ActionError> {
    let earlier = rounds::last_decided(db, opened.item.id, round.number).await?;
    let mut parts = Vec::new();
    // What went back alone is not there to be decided any more.
    let open = opened.item.workflow.round.as_ref().filter(|it| it.id == round.id);
    let back = |it: &PartId| open.is_some_and(|open| open.returned.contains(it));
    for (part, frozen) in round.parts.iter().filter(|it| !back(it.0)) {
        parts.push(one(db, *part, *frozen, &earlier).await?);
    }
    let place = |it: &ReviewedPart| opened.parts.iter().position(|part| part.id == it.part);
    parts.sort_by_key(|it| (place(it).unwrap_or(usize::MAX), it.part));
    Ok(parts)
}

pub(super) async fn one(
    db: &impl Reads,
    part: PartId,
    frozen: Frozen,
    earlier: &BTreeMap<PartId, Frozen>,
) -> Result<ReviewedPart, ActionError> {
    let missing = || ActionError::Internal(format!("the frozen text of part {part} is missing"));
    let now = saves::of_hash(db, part, frozen.hash).await?.ok_or_else(missing)?;
    let before = match earlier.get(&part) {
        Some(it) => {
            Some((it.version, saves::of_hash(db, part, it.hash).await?.ok_or_else(missing)?))
        }
        None => None,
    };
    let old = before.as_ref().map(|it| it.1.content.clone());
    let fields = fields(old.clone(), now.content.clone()).await?;
    Ok(ReviewedPart {
        part,
        kind: now.content.kind(),
        version: frozen.version,
        saved_at: now.at,
        before: before.map(|it| it.0),
        fields,
        picture: picture(old.as_ref(), &now.content),
        content: now.content,
    })
}

/// The fields of two contents compared; the newer one with itself at the first reading.
pub(crate) async fn fields(
    before: Option<Content>,
    after: Content,
) -> Result<Vec<FieldDiff>, ActionError> {
    let length: usize = texts(&after).iter().map(|it| it.1.len()).sum();
    if length <= LONG {
        return Ok(compared(before.as_ref(), &after));
    }
    let work = tokio::task::spawn_blocking(move || compared(before.as_ref(), &after));
    work.await.map_err(|it| ActionError::Internal(it.to_string()))
}

fn compared(before: Option<&Content>, after: &Content) -> Vec<FieldDiff> {
    let (old, new) = (texts(before.unwrap_or(after)), texts(after));
    let pairs = new.into_iter().enumerate().map(|(place, (field, text))| {
        let before = old.get(place).map_or("", |it| it.1.as_str());
        (field, diff(before, &text))
    });
    let written = pairs.filter(|(_, pieces)| !pieces.is_empty());
    let network = match after {
        Content::Post(it) => networks::network(&it.network).ok(),
        _ => None,
    };
    let of_network = |id| network.is_some_and(|it| it.beside().any(|field| field.id == id));
    let diff = |(field, pieces): (&'static str, Vec<Piece>)| FieldDiff {
        of_network: of_network(field),
        changed: changes(&pieces),
        field,
        pieces,
    };
    written.map(diff).collect()
}

/// The text fields of a content, in reading order.
fn texts(content: &Content) -> Vec<(&'static str, String)> {
    match content {
        Content::Article(it) => article(it),
        Content::Post(it) => post(it),
        Content::Visual(it) => visual(it),
    }
}

fn article(it: &Article) -> Vec<(&'static str, String)> {
    let sources =
        it.sources.iter().map(|it| format!("{} ({})\n{}\n", it.url, it.seen_on, it.passage));
    let aim = it.objective.as_ref();
    vec![
        ("title", it.title.clone()),
        ("standfirst", it.standfirst.clone()),
        ("body", it.body.clone()),
        ("title_tag", it.title_tag.clone()),
        ("description", it.description.clone()),
        ("slug", it.slug.clone()),
        ("keyphrase", it.keyphrase.clone()),
        ("secondary", it.secondary.join(", ")),
        ("synonyms", it.synonyms.join(", ")),
        ("language", it.language.clone()),
        ("categories", it.categories.join(", ")),
        ("tags", it.tags.join(", ")),
        ("byline", it.byline.clone()),
        ("featured", it.featured.clone().unwrap_or_default()),
        ("planned_at", day(it.planned_at)),
        ("canonical", it.canonical.clone().unwrap_or_default()),
        ("noindex", if it.noindex { "noindex".to_owned() } else { String::new() }),
        ("sources", sources.collect()),
        (
            "objective",
            aim.map(|it| [&*it.measure, &it.target, &it.due_on].join(" ")).unwrap_or_default(),
        ),
        ("kind", it.kind.as_said().to_owned()),
    ]
}

fn post(it: &Post) -> Vec<(&'static str, String)> {
    let network = networks::network(&it.network).ok();
    let beside = network.into_iter().flat_map(networks::Network::beside);
    let beside = beside.map(|field| (field.id, it.beside(field.id).to_owned()));
    let mut texts = vec![
        ("text", it.text.clone()),
        ("warning", it.warning.clone()),
        ("first_comment", it.first_comment.clone()),
        ("pictures", it.pictures.join(", ")),
        ("poll", it.poll.as_ref().map(poll).unwrap_or_default()),
        ("planned_at", day(it.planned_at)),
    ];
    texts.splice(1..1, beside);
    texts
}

/// The question, then each option and the minutes on a line.
fn poll(it: &Poll) -> String {
    let options = it.options.iter().map(|option| format!("- {option}"));
    let question = Some(it.question.clone()).filter(|it| !it.is_empty());
    let lines = question.into_iter().chain(options).chain([format!("{} min", it.minutes)]);
    lines.collect::<Vec<_>>().join("\n")
}

fn visual(it: &Visual) -> Vec<(&'static str, String)> {
    vec![
        ("name", it.name.clone()),
        ("alt", it.alt.clone()),
        ("credit", it.credit.clone()),
        ("caption", it.caption.clone()),
    ]
}

/// `2026-12-01 09:00 UTC`, empty when not planned.
fn day(at: Option<At>) -> String {
    let instant = at.and_then(|it| jiff::Timestamp::from_millisecond(it.0).ok());
    instant.map(|it| it.strftime("%Y-%m-%d %H:%M UTC").to_string()).unwrap_or_default()
}

pub(crate) fn picture(before: Option<&Content>, after: &Content) -> Option<PictureChange> {
    let shown = |it: &Content| match it {
        Content::Visual(Visual { original, format, focal, decorative, .. }) => Some(Shown {
            original: *original,
            format: *format,
            focal: *focal,
            decorative: *decorative,
        }),
        _ => None,
    };
    let (before, after) = (before.and_then(shown), shown(after)?);
    let changed = before.as_ref().is_some_and(|it| *it != after);
    Some(PictureChange { before, after, changed })
}
