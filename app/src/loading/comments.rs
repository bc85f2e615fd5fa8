//! What people said about an item, and where.

use super::times::Times;
use super::{Visit, item};
use crate::address::ItemPage;
use crate::views::comments::{Proposed, Reply, Talk, Thread};
use crate::views::review::{Marked, PartChange, Piece};
use domain::content::BESIDE;
use domain::name::FieldError;
use domain::suggestion::SuggestionState;
use domain::{CommentId, ItemState, PartKind};
use std::collections::{BTreeMap, BTreeSet};
use studio::item::Opened;
use studio::review::passages::Place;
use studio::review::{self as verbs, Comment, ReviewedPart, Suggestion};
use studio::{ActionError, FieldProblem};
use wording::Lang;

/// Every comment on an item that was opened.
///
/// # Errors
/// Those of the store.
pub(super) async fn talk(
    visit: &Visit<'_>,
    opened: &Opened,
    said: &[verbs::Thread],
) -> Result<Talk, ActionError> {
    let here = here(visit, opened, said).await?;
    Ok(told(visit, opened, said, &here))
}

/// The comments, those whose passages are gone with a word about it.
fn told(visit: &Visit<'_>, opened: &Opened, said: &[verbs::Thread], here: &Here) -> Talk {
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let words = wording::comments::comments(visit.lang);
    let thread = |it: &verbs::Thread| {
        let mut shown = thread(it, opened, &times, visit.lang);
        if here.get(&it.comment.id).is_some_and(Option::is_none) {
            shown.gone = it.comment.version.map(words.gone).unwrap_or_default();
        }
        shown
    };
    Talk {
        threads: said.iter().map(thread).collect(),
        may_comment: verbs::may(&opened.access, &opened.item, times.now()).comment,
    }
}

/// The comments on the parts of a kind, as the page where they are written shows them: what is answered there
/// leads back there.
///
/// # Errors
/// Those of the store.
pub(super) async fn where_written(
    visit: &Visit<'_>,
    opened: &Opened,
    (kind, page): (PartKind, ItemPage),
) -> Result<Talk, ActionError> {
    let mut said = verbs::threads(visit.studio, opened).await?;
    let of_kind = |id| opened.of_kind(kind).any(|it| it.id == id);
    said.retain(|it| it.comment.part.is_none_or(of_kind));
    let here = here(visit, opened, &said).await?;
    let mut talk = told(visit, opened, &said, &here);
    for (shown, it) in talk.threads.iter_mut().zip(&said) {
        page.as_str().clone_into(&mut shown.from);
        let place = here.get(&it.comment.id).and_then(Option::as_ref);
        if let Some(place) = place.filter(|_| page == ItemPage::Edit) {
            lead_to(shown, it, place, opened);
        }
        let field = place.map(|it| it.field.as_str());
        if let Some((field, part)) = field.zip(it.comment.part).filter(|_| kind == PartKind::Post) {
            shown.href = format!("#{}-{part}", shown_as(field));
        }
    }
    Ok(talk)
}

/// The place each comment about a passage is about; none where that passage is gone.
type Here = BTreeMap<CommentId, Option<Place>>;

/// Where the passages are in the texts as they are now.
async fn here(
    visit: &Visit<'_>,
    opened: &Opened,
    said: &[verbs::Thread],
) -> Result<Here, ActionError> {
    let comments: Vec<&Comment> = said.iter().map(|it| &it.comment).collect();
    let mut here = Here::new();
    for part in &opened.parts {
        let own = comments.iter().filter(|it| it.part == Some(part.id) && it.passage.is_some());
        let own: BTreeSet<CommentId> = own.map(|it| it.id).collect();
        if !own.is_empty() {
            let mut found = verbs::places(visit.studio, &comments, part.id, &part.content).await?;
            here.extend(own.into_iter().map(|it| (it, found.remove(&it))));
        }
    }
    Ok(here)
}

/// The way from an open comment to its passage in the editor: the field, and for scripts the words there and
/// how many times they stand before.
fn lead_to(thread: &mut Thread, it: &verbs::Thread, place: &Place, opened: &Opened) {
    let part = it.comment.part.and_then(|id| opened.part(id));
    let text = part.and_then(|it| it.content.quoted(&place.field)).unwrap_or_default();
    let Some(words) = text.get(place.span.clone()).filter(|it| !it.is_empty()) else { return };
    if it.resolved.is_some() {
        return;
    }
    thread.href = format!("#{}", place.field);
    words.clone_into(&mut thread.words);
    thread.before = text[..place.span.start].matches(words).count();
}

/// The field as pages show it: a poll is shown whole.
fn shown_as(field: &str) -> &str {
    if field.starts_with("poll_") { "poll" } else { field }
}

/// What a field is called; nothing for the text of a part, which needs no name.
fn named(field: &str, lang: Lang) -> Option<String> {
    Some(match (field, field.strip_prefix(BESIDE)) {
        ("text" | "body", _) => return None,
        (_, Some(id)) => wording::networks::label(lang, id)?.to_owned(),
        _ => (wording::review::review(lang).field)(shown_as(field)).to_owned(),
    })
}

/// Marks what open comments are about in the text of a part under review, and leads from each to it.
///
/// # Errors
/// Those of the store.
pub(super) async fn mark(
    visit: &Visit<'_>,
    said: &[verbs::Thread],
    talk: &mut Talk,
    part: &ReviewedPart,
    shown: &mut PartChange,
) -> Result<(), ActionError> {
    let open = said.iter().filter(|it| it.resolved.is_none());
    let comments: Vec<&Comment> = open.map(|it| &it.comment).collect();
    let places = verbs::places(visit.studio, &comments, part.part, &part.content).await?;
    for (at, thread) in talk.threads.iter_mut().enumerate() {
        let Some(it) = said.get(at).filter(|it| it.comment.part == Some(part.part)) else {
            continue;
        };
        thread.href = format!("#part-{}", part.part);
        let Some(place) = places.get(&it.comment.id) else { continue };
        let field = shown_as(&place.field);
        if shown.fields.iter().any(|it| it.id == field) {
            thread.href = format!("#field-{}-{field}", part.part);
        }
        if field == "body" && !shown.clean.is_empty() {
            let (comment, number) = (it.comment.id.to_string(), at + 1);
            thread.href = format!("#passage-{comment}");
            thread.number = Some(number);
            let span = (place.span.start, place.span.end);
            shown.passages.push(Marked { span, comment, number });
        }
    }
    Ok(())
}

fn thread(it: &verbs::Thread, opened: &Opened, times: &Times, lang: Lang) -> Thread {
    let words = wording::comments::comments(lang);
    let verbs::Thread { comment, by, replies, suggestion, resolved, may_settle } = it;
    let part = comment.part.and_then(|id| opened.part(id)).map(item::label);
    let field = comment.passage.as_ref().and_then(|it| named(&it.field, lang));
    let version = comment.version.map(words.version);
    let about = [part, field, version].into_iter().flatten().filter(|it| !it.is_empty());
    let reply = |(it, by): &(verbs::Reply, String)| Reply {
        by: by.clone(),
        at: times.full(it.created_at),
        body: it.body.clone(),
    };
    Thread {
        id: comment.id.to_string(),
        by: by.clone(),
        at: times.full(comment.created_at),
        about: about.collect::<Vec<_>>().join(", "),
        quote: comment.quote.clone().unwrap_or_default(),
        body: comment.body.clone(),
        replies: replies.iter().map(reply).collect(),
        resolved: resolved
            .as_ref()
            .map(|(by, at)| (words.resolved_by)(by, &times.full(*at)))
            .unwrap_or_default(),
        suggestion: suggestion.as_ref().map(|it| proposed(it, comment, opened, times, words)),
        may_settle: *may_settle,
        ..Thread::default()
    }
}

/// Why a comment or a suggestion was refused, when there is more to say than of any field: the field, empty
/// for what is none, and the reason.
pub(super) fn refused(it: &FieldProblem, lang: Lang) -> Option<(&'static str, &'static str)> {
    let words = wording::comments::comments(lang);
    Some(match (it.field, it.why) {
        ("suggestion", FieldError::Malformed) => ("", words.suggestion_gone),
        ("suggestion", _) => ("", words.suggestion_decided),
        ("quote", FieldError::Malformed) => ("quote", words.not_in_text),
        ("words", FieldError::Taken) => ("words", words.same_words),
        _ => return None,
    })
}

/// The words a comment proposes, and what may be done about them.
fn proposed(
    it: &Suggestion,
    comment: &Comment,
    opened: &Opened,
    times: &Times,
    words: &wording::comments::Comments,
) -> Proposed {
    let quote = comment.quote.as_deref().unwrap_or_default();
    let open = it.state == SuggestionState::Open;
    let by = it.decided.map(|(by, at)| (opened.access.name_of(by).to_owned(), times.full(at)));
    let decided = by.map(|(by, at)| match it.state {
        SuggestionState::Accepted => (words.accepted_by)(&by, &at, it.version),
        _ => (words.refused_by)(&by, &at),
    });
    let part = comment.part.filter(|it| opened.part(*it).is_some());
    let frozen = part.is_some_and(|it| opened.item.workflow.state(it) == ItemState::Review);
    Proposed {
        pieces: verbs::diff(quote, &it.words).into_iter().map(piece).collect(),
        decided: decided.unwrap_or_default(),
        open,
        frozen,
        may_accept: part.is_some() && verbs::may(&opened.access, &opened.item, times.now()).write,
    }
}

fn piece(it: verbs::Piece) -> Piece {
    let kind = match it.kind {
        verbs::Kind::Same => "same",
        verbs::Kind::Added => "added",
        verbs::Kind::Removed => "removed",
    };
    Piece { kind: kind.to_owned(), text: it.text }
}
