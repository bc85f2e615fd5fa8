//! The review: what changed since it was last decided on, what was said, what may be done.

use super::times::Times;
use super::{Content, Visit, comments, frame, item, query_value};
use crate::page::{Body, Frame};
use crate::views::guest::Sent;
use crate::views::posts::BESIDE;
use crate::views::review::{
    Block, Decision, FieldChange, PartChange, Pending, Picture, Piece, Review, Round, SetAside,
};
use domain::workflow::{Blocking, Policy, Verdict};
use domain::{At, PartId, PartKind, PersonId};
use studio::review::{self as verbs, Kind, ReviewedPart};
use studio::{ActionError, Actor};
use wording::Lang;

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let read = verbs::read(visit.studio, actor, brand, code).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &read.opened.access);
    let words = wording::review::review(visit.lang);
    let done = query_value(visit.path, "done").unwrap_or_default();
    let said = wording::comments::comments(visit.lang);
    frame.notice = [(words.done)(&done), (said.done)(&done)].concat();
    if let Some(seen) = query_value(visit.path, "late") {
        let why = late(visit, &read, &seen);
        frame.form.errors.push((String::new(), why));
    }
    let head = item::head(visit, &read.opened).await?;
    let times =
        Times::new(&read.opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let mut parts = parts(&read, visit.lang);
    for (shown, part) in parts.iter_mut().zip(&read.parts) {
        if part.kind == PartKind::Article && read.opened.part(part.part).is_some() {
            let aside = super::editor::aside(visit.studio, actor, brand, code, part.part);
            let named = |it: crate::views::editor::Aside| {
                let (name, quote) = crate::editor::aside::named(&it.what, visit.lang);
                SetAside { name, quote, by: it.by }
            };
            shown.ignored = aside.await?.into_iter().map(named).collect();
        }
    }
    let parts_of = |ids: &[domain::PartId]| {
        let found = ids.iter().filter_map(|id| read.opened.part(*id));
        let parts = found.map(|part| Pending {
            id: part.id.to_string(),
            label: item::label(part),
            kind: part.kind.as_str().to_owned(),
        });
        parts.collect::<Vec<_>>()
    };
    let policy = read.opened.access.policy(read.opened.item.kind);
    let title = head.title.clone();
    let certificate = super::export::certificate(visit, &read.opened).await?;
    let said = verbs::threads(visit.studio, &read.opened).await?;
    let mut talk = comments::talk(visit, &read.opened, &said).await?;
    for (shown, part) in parts.iter_mut().zip(&read.parts) {
        comments::mark(visit, &said, &mut talk, part, shown).await?;
    }
    let body = Review {
        round: round(&read, &parts, &times, visit.lang, actor.person()),
        talk,
        pending: parts_of(&read.may.pending),
        checklist: policy.checklist.iter().map(|it| it.as_str().to_owned()).collect(),
        blocks: groups(&policy, read.may.pending.iter().copied(), &read),
        revocable: parts_of(&read.may.revoke),
        places: places(&read, visit.lang),
        certificate,
        links: read.guests.iter().map(|it| sent(visit, it, &read, &times)).collect(),
        may_invite: read.may.invite,
        by_mail: visit.studio.mailer.is_some(),
        item: head,
        parts,
    };
    Ok(Content::Body(
        Body::Review(Box::new(body)),
        format!("{}{title}", wording::item::item(visit.lang).review_prefix),
    ))
}

/// Stored words of the groups of findings that a policy does not let pass in these parts.
fn groups(
    policy: &Policy,
    parts: impl Iterator<Item = PartId>,
    read: &verbs::Review,
) -> Vec<String> {
    let kinds: Vec<PartKind> = parts.filter_map(|it| Some(read.opened.part(it)?.kind)).collect();
    let concerned = |it: &&Blocking| match it {
        Blocking::Networks => kinds.contains(&PartKind::Post),
        _ => kinds.contains(&PartKind::Article),
    };
    policy.blocking.iter().filter(concerned).map(|it| it.as_str().to_owned()).collect()
}

/// What each part under review changed.
pub(super) fn parts(read: &verbs::Review, lang: Lang) -> Vec<PartChange> {
    let shown = read.parts.iter().map(|part| {
        let label = read.opened.part(part.part).map(item::label);
        change(part, (label, pictures(&part.content, read)), lang)
    });
    shown.collect()
}

/// What became of a link.
fn sent(visit: &Visit<'_>, it: &verbs::Guest, read: &verbs::Review, times: &Times) -> Sent {
    let words = wording::guest::guest(visit.lang);
    let good = it.is_good(visit.studio.clock.now()) && read.seen.is_some();
    let said = match it.decided_at {
        Some(at) => (words.used)(&times.full(at), &it.signed_as),
        None if good => {
            let by = read.opened.access.name_of(it.sent_by);
            (words.good)(&times.full(it.expires_at), by)
        }
        None => words.ended.to_owned(),
    };
    let read_at = read.readers.iter().find(|(person, _)| *person == it.person);
    let said = match read_at.filter(|_| it.decided_at.is_none()) {
        Some((_, at)) => format!("{said} · {}", (words.read_at)(&times.full(*at))),
        None => said,
    };
    let mine = read.opened.access.member.as_ref().is_some_and(domain::Member::may_invite_guests);
    Sent { id: it.person.to_string(), to: it.sent_to.clone(), said, good: good && mine }
}

/// Why a decision about this set was not taken: it and what stands now, by their versions.
fn late(visit: &Visit<'_>, read: &verbs::Review, seen: &str) -> String {
    let seen = seen.parse().ok().and_then(|it| verbs::version_of(&read.opened, it));
    let now = read.opened.round().map(|it| verbs::leading_version(&read.opened, it));
    (wording::refusals::refusals(visit.lang).late_decision)(seen, now)
}

fn round(
    read: &verbs::Review,
    parts: &[PartChange],
    times: &Times,
    lang: Lang,
    reader: Option<PersonId>,
) -> Option<Round> {
    let words = wording::review::review(lang);
    let round = read.round.as_ref()?;
    let leading = parts.first();
    let own: Vec<&verbs::Recorded> =
        read.decisions.iter().filter(|it| it.round == round.id).collect();
    let decisions = own.iter().enumerate().map(|(at, it)| decision(it, &own[at + 1..], times));
    let due = read.opened.item.decide_by().filter(|_| round.closed_at.is_none());
    let again = round.policy.checklist.iter().filter(|_| round.policy.checked_twice);
    Some(Round {
        number: round.number,
        state: round.state.as_str().to_owned(),
        version: leading.map_or(1, |it| it.version),
        words: u64::from(read.words),
        seen: read.seen.map(|it| it.to_string()).unwrap_or_default(),
        by: read.opened.access.name_of(round.submitted_by).to_owned(),
        at: times.full(round.submitted_at),
        note: round.note.clone(),
        since: parts.iter().find_map(|it| it.since),
        passages: parts
            .iter()
            .flat_map(|it| &it.fields)
            .flat_map(|it| &it.blocks)
            .filter(|it| it.changed)
            .count(),
        decisions: decisions.collect(),
        stages: stages(read, round, words),
        signed: round.signed.iter().map(|it| it.as_str().to_owned()).collect(),
        late: due.is_some_and(|it| it < times.now()),
        due: due.map(|it| decide_by(it, times, lang)).unwrap_or_default(),
        check_again: again.map(|it| it.as_str().to_owned()).collect(),
        blocks: groups(&round.policy, round.parts.keys().copied(), read),
        readers: read.readers.iter().map(|it| read_by(it, read, times, lang)).collect(),
        notes_reading: reader.is_some_and(|it| {
            let known = read.readers.iter().any(|(one, _)| *one == it);
            !known && round.closed_at.is_none() && !round.contributors.contains(&it)
        }),
    })
}

fn read_by(
    (person, at): &(PersonId, At),
    read: &verbs::Review,
    times: &Times,
    lang: Lang,
) -> String {
    let guest = read.guests.iter().find(|it| it.person == *person).map(verbs::Guest::shown);
    let name = guest.unwrap_or_else(|| read.opened.access.name_of(*person).to_owned());
    // Whom a link was for is forgotten once it was taken back.
    let outside = wording::guest::guest(lang).somebody;
    let name = if name.is_empty() { outside } else { &name };
    (wording::review::review(lang).read_by)(name, &times.full(*at))
}

fn decision(it: &verbs::Recorded, later: &[&verbs::Recorded], times: &Times) -> Decision {
    let ended = later.iter().any(|row| it.decision.is_ended_by(&row.decision));
    let verdict = it.decision.verdict;
    let against = matches!(verdict, Verdict::ChangesRequested | Verdict::PartsReturned);
    Decision {
        by: it.person_name.clone(),
        verdict: verdict.as_str().to_owned(),
        counts: !ended && (against || verdict == Verdict::Approved),
        reasons: it.said.reasons.iter().map(|it| it.as_str().to_owned()).collect(),
        comment: it.said.comment.clone(),
        at: times.full(it.at),
    }
}

/// That the decision is due, or late, and when.
pub(super) fn decide_by(due: domain::At, times: &Times, lang: Lang) -> String {
    let words = wording::deadlines::deadlines(lang);
    let said = if due < times.now() { words.late } else { words.due };
    said(&times.full(due))
}

/// Whom the reader may hand the decision on to.
fn places(read: &verbs::Review, lang: Lang) -> Vec<(String, String)> {
    let words = wording::deciding::deciding(lang);
    let places = read.places.iter().map(|it| {
        let from = it.from.map_or_else(|| "-".to_owned(), |from| from.to_string());
        let name = read.opened.access.name_of(it.to);
        let label = if it.from.is_some() { words.instead_of_me } else { words.as_well };
        (format!("{} {} {from} {}", it.stage, it.slot, it.to), label(name))
    });
    places.collect()
}

/// The stages of a round, and how far it came.
fn stages(
    read: &verbs::Review,
    round: &verbs::Round,
    words: &wording::review::Review,
) -> Vec<(String, String)> {
    let open = read.opened.item.workflow.round.as_ref().filter(|it| it.id == round.id);
    let all = round.policy.stages.len();
    let approved = round.state == verbs::RoundState::Approved;
    let done = open.map_or(if approved { all } else { 0 }, |it| it.stage);
    let stages = round.policy.stages.iter().enumerate().map(|(place, it)| {
        let name = (words.stage)(&it.name);
        let name = if name.is_empty() { it.name.as_str() } else { name };
        let now = open.is_some() && place == done;
        let state = if place < done {
            "done"
        } else if now {
            "now"
        } else {
            ""
        };
        (name.to_owned(), state.to_owned())
    });
    stages.collect()
}

/// What a part changed; `label` and `pictures` as the item has them now.
pub(super) fn change(
    part: &ReviewedPart,
    (label, pictures): (Option<String>, Vec<(String, String)>),
    lang: Lang,
) -> PartChange {
    let first = part.before.is_none();
    // Posts and visuals are short: what did not change is there to be read again.
    let short = part.kind != PartKind::Article;
    let shown = part.fields.iter().filter(|it| first || short || it.changed);
    let label = label.unwrap_or_else(|| part.content.label().to_owned());
    let clean = match &part.content {
        domain::Content::Article(article) => article.body.clone(),
        _ => String::new(),
    };
    // The text itself is shown as it will be read; the name of a picture is its heading, and the
    // pictures of a post are shown.
    let hidden = |it: &verbs::read::FieldDiff| {
        (first && it.field == "body") || (matches!(it.field, "name" | "pictures") && !it.changed)
    };
    PartChange {
        id: part.part.to_string(),
        kind: part.kind.as_str().to_owned(),
        label,
        version: part.version,
        since: part.before,
        fields: shown.filter(|it| !hidden(it)).map(|it| field(it, &part.content, lang)).collect(),
        picture: part.picture.as_ref().map(|it| picture(it, &part.content)),
        pictures,
        clean,
        passages: Vec::new(),
        ignored: Vec::new(),
    }
}

pub(super) fn field(
    it: &verbs::read::FieldDiff,
    content: &domain::Content,
    lang: Lang,
) -> FieldChange {
    let mut blocks = blocks(&it.pieces);
    let words = wording::editor::fields::fields(lang);
    let name = match it.field {
        "language" => Some(words.language_name),
        "kind" => Some(words.kind_name),
        _ => None,
    };
    if let Some(name) = name {
        for piece in blocks.iter_mut().flat_map(|it| &mut it.pieces) {
            piece.text = name(piece.text.trim()).to_owned();
        }
    }
    let beside = wording::networks::label(lang, it.field).filter(|_| it.of_network);
    let name = beside.or_else(|| text_of(content, lang).filter(|_| it.field == "text"));
    let name = name.unwrap_or_else(|| (wording::review::review(lang).field)(it.field)).to_owned();
    let id = if it.of_network { format!("{BESIDE}{}", it.field) } else { it.field.to_owned() };
    FieldChange { id, name, blocks }
}

/// What its network calls the text of a post: a description, headlines, a message.
fn text_of(content: &domain::Content, lang: Lang) -> Option<&'static str> {
    let domain::Content::Post(post) = content else { return None };
    let text = networks::network(&post.network).ok()?.text()?;
    Some(networks::part_name(lang, text.id))
}

/// The pictures of a post that the item still has, with what describes them.
fn pictures(content: &domain::Content, read: &verbs::Review) -> Vec<(String, String)> {
    let domain::Content::Post(post) = content else { return Vec::new() };
    let visuals = read.opened.of_kind(PartKind::Visual).filter_map(|it| match &it.content {
        domain::Content::Visual(visual) if post.pictures.contains(&visual.name) => {
            Some((visual.name.clone(), visual.alt.clone()))
        }
        _ => None,
    });
    visuals.collect()
}

pub(super) fn picture(it: &verbs::read::PictureChange, content: &domain::Content) -> Picture {
    let alt = match content {
        domain::Content::Visual(visual) => visual.alt.clone(),
        _ => String::new(),
    };
    Picture {
        name: content.label().to_owned(),
        alt,
        replaced: it.before.as_ref().is_some_and(|before| before.original != it.after.original),
        moved: it.before.as_ref().is_some_and(|before| before.focal != it.after.focal),
    }
}

/// Pieces cut into paragraphs; paragraphs that did not change run together.
fn blocks(pieces: &[verbs::Piece]) -> Vec<Block> {
    let mut paragraphs: Vec<Vec<Piece>> = vec![Vec::new()];
    for piece in pieces {
        let kind = match piece.kind {
            Kind::Same => "same",
            Kind::Added => "added",
            Kind::Removed => "removed",
        };
        for (index, text) in piece.text.split("\n\n").enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(last) = paragraphs.last_mut()
                && !text.is_empty()
            {
                last.push(Piece { kind: kind.to_owned(), text: text.to_owned() });
            }
        }
    }
    let mut blocks: Vec<Block> = Vec::new();
    for paragraph in paragraphs.into_iter().filter(|it| !it.is_empty()) {
        let changed = paragraph.iter().any(|it| it.kind != "same" && !it.text.trim().is_empty());
        match blocks.last_mut() {
            Some(last) if !changed && !last.changed => {
                last.paragraphs += 1;
                last.pieces.push(Piece { kind: "same".to_owned(), text: "\n\n".to_owned() });
                last.pieces.extend(paragraph);
            }
            _ => blocks.push(Block { changed, paragraphs: 1, pieces: paragraph }),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(kind: Kind, text: &str) -> verbs::Piece {
        verbs::Piece { kind, text: text.to_owned() }
    }

    #[test]
    fn unchanged_paragraphs_run_together_and_changed_ones_stand_alone() {
        let found = blocks(&[
            piece(Kind::Same, "One.\n\nTwo.\n\nThree "),
            piece(Kind::Removed, "old"),
            piece(Kind::Added, "new"),
            piece(Kind::Same, " end.\n\nFour."),
        ]);
        let shape: Vec<(bool, usize)> =
            found.iter().map(|it| (it.changed, it.paragraphs)).collect();
        assert_eq!(shape, [(false, 2), (true, 1), (false, 1)]);
        let words: String =
            found[1].pieces.iter().map(|it| format!("{}:{} ", it.kind, it.text.trim())).collect();
        assert_eq!(words, "same:Three removed:old added:new same:end. ");
    }
}
