//! Why a form was refused, in words.

use domain::brand::Measure;
use domain::name::FieldError;
use domain::workflow::own;
use domain::{PartKind, charter};
use studio::ActionError;
use studio::review::Gap;
use wording::Lang;

/// Field and reason for everything an error refuses; an empty field name stands for the whole form.
#[must_use]
pub fn reasons(error: &ActionError, lang: Lang) -> Vec<(String, String)> {
    reasons_on(error, lang, "")
}

/// The same on the page of an item. What one of its parts lacks is named with the part; the field is then
/// the address of that part's own page.
#[must_use]
pub fn reasons_on(error: &ActionError, lang: Lang, page: &str) -> Vec<(String, String)> {
    let words = wording::refusals::refusals(lang);
    let whole = |reason: String| vec![(String::new(), reason)];
    match error {
        ActionError::Invalid(fields) => fields
            .iter()
            .map(|it| match &it.gap {
                None => match super::comments::refused(it, lang) {
                    Some((field, why)) => (field.to_owned(), why.to_owned()),
                    None => {
                        let why = deadline(it.field, it.why, lang);
                        let why = why.or_else(|| nothing_chosen(it.field, it.why, lang));
                        let why = why.or_else(|| stages(it.field, lang));
                        let why = why.or_else(|| reference(it.field, it.why, lang));
                        let why = why.unwrap_or_else(|| field(it.field, it.why, words));
                        (it.field.to_owned(), why)
                    }
                },
                Some(gap) => (place(gap, page), lacking(gap, lang)),
            })
            .collect(),
        ActionError::Forbidden | ActionError::NotFound => whole(words.not_found.to_owned()),
        ActionError::Stale => whole(words.stale.to_owned()),
        ActionError::SecondFactor => whole(words.second_factor.to_owned()),
        ActionError::TooMany(seconds) => whole((words.too_many)(*seconds)),
        ActionError::Unavailable(_) => whole(words.unavailable.to_owned()),
        ActionError::Internal(_) => whole(words.internal.to_owned()),
        ActionError::Picture(refusal) => whole(picture(refusal, lang)),
        ActionError::People(refusal) => whole(people(*refusal, lang)),
        ActionError::Refused(refusal) => whole(step(refusal, words)),
    }
}

/// What is said where nothing was decided, or nothing ticked.
fn nothing_chosen(field: &str, why: FieldError, lang: Lang) -> Option<String> {
    let said = match field {
        "decision" => wording::guest::guest(lang).no_decision,
        "post" => wording::approve::approve(lang).none,
        "preset" => wording::workflow::workflow(lang).none_described,
        "aside_note" => wording::deciding::deciding(lang).aside_note,
        _ => return None,
    };
    (why == FieldError::Empty).then(|| said.to_owned())
}

/// What is wrong with stages of one's own.
fn stages(field: &str, lang: Lang) -> Option<String> {
    let words = wording::workflow::workflow(lang);
    Some(match field {
        "stages" => (words.count)(own::STAGES, own::SLOTS),
        "stage_name" => words.names.to_owned(),
        "stage_hours" => (words.too_long)(domain::hours::MOST),
        "who" => words.nobody.to_owned(),
        "quorum" => words.not_so_many.to_owned(),
        "managers" => words.no_manager.to_owned(),
        _ => return None,
    })
}

/// Why the texts that an article is compared with stay as they are.
fn reference(field: &str, why: FieldError, lang: Lang) -> Option<String> {
    let words = wording::editor::terms::terms(lang);
    Some(match (field, why) {
        ("reference", FieldError::Empty) => words.empty.to_owned(),
        ("reference", FieldError::TooLong(_)) => words.too_long.to_owned(),
        ("reference", FieldError::TooMany(most)) => (words.too_many)(most),
        ("reference", FieldError::Taken) => words.no_room.to_owned(),
        ("own", FieldError::Empty) => words.no_subject.to_owned(),
        ("own", _) => words.no_article.to_owned(),
        _ => return None,
    })
}

/// Where a gap is filled.
fn place(gap: &Gap, page: &str) -> String {
    let (item, _) = page.rsplit_once('/').unwrap_or_default();
    let part = gap.part;
    match (gap.kind, gap.field) {
        (PartKind::Visual, field) => format!("{item}/visuals?visual={part}#{field}"),
        (_, "picture") => format!("{item}/visuals"),
        (PartKind::Article, "charter" | "findings") => format!("{item}/edit#analysis"),
        (PartKind::Post, "charter" | "findings") => format!("{item}/posts#text-{part}"),
        (PartKind::Article, field) => format!("{item}/edit#{field}"),
        (PartKind::Post, "post_pictures" | "post_alt") => format!("{item}/posts#pictures-{part}"),
        (PartKind::Post, "beside") => format!("{item}/posts#beside_{}-{part}", gap.name),
        (PartKind::Post, field) => format!("{item}/posts#{field}-{part}"),
    }
}

/// What a part lacks: `Visual atelier.jpg · Alternative text · Fill this in.`
fn lacking(gap: &Gap, lang: Lang) -> String {
    let words = wording::refusals::refusals(lang);
    let kind = (wording::review::review(lang).kind)(gap.kind.as_str());
    let label = networks::network(&gap.label).map_or(gap.label.as_str(), |it| it.name);
    let part = format!("{kind} {label}");
    let name = match gap.field {
        "beside" => wording::networks::label(lang, &gap.name).unwrap_or_default(),
        field => wording::chrome::field(lang, field),
    };
    let why = match gap.field {
        "picture" => (words.no_such_picture)(&gap.name),
        "charter" => gap.name.clone(),
        "findings" if gap.kind == PartKind::Post => gap.name.clone(),
        "findings" => {
            let way_out = wording::deciding::deciding(lang).findings;
            format!("{} {way_out}", gap.name)
        }
        field_name => field(field_name, gap.why, words),
    };
    let pieces = [part.trim(), name, &why];
    pieces.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn field(name: &str, why: domain::name::FieldError, words: &wording::refusals::Refusals) -> String {
    use domain::name::FieldError::{Empty, Malformed, NotUtf8, Taken, TooLong, TooMany, TooShort};
    match (name, why) {
        ("password" | "current" | "own_password", Malformed) => words.wrong_password.to_owned(),
        ("role" | "roles", Empty) => words.no_role.to_owned(),
        ("code", Malformed) => words.wrong_code.to_owned(),
        ("second_factor", _) => words.second_factor_stays.to_owned(),
        ("contrast", _) => words.contrast.to_owned(),
        ("colour" | "ink", _) => words.not_a_colour.to_owned(),
        ("slug", Malformed) => words.not_a_slug.to_owned(),
        ("zone" | "zones", _) => words.not_a_zone.to_owned(),
        ("host", Malformed) => words.not_a_host.to_owned(),
        ("instance", _) => words.no_instance.to_owned(),
        ("limit", Taken) => words.usual_limit.to_owned(),
        ("limit", Malformed) => words.no_limit.to_owned(),
        ("limit_reason" | "premium_reason", Empty) => words.limit_reason.to_owned(),
        ("languages" | "networks" | "share_with", Empty) => words.choose_one.to_owned(),
        ("approvers", Empty) => words.no_manager.to_owned(),
        ("second", Empty) => words.no_second.to_owned(),
        ("signed" | "checked", Empty) => words.sign_all.to_owned(),
        ("take_back", _) => (words.out_of_range)(0, u32::from(domain::brand::TAKE_BACK)),
        ("second", Malformed) => words.not_a_second.to_owned(),
        ("approvers", Malformed) => words.not_a_manager.to_owned(),
        (name, Malformed) if measure(name).is_some() => out_of_range(name, words),
        (
            "banned" | "preferred" | "mention" | "hashtags-required" | "hashtags-banned",
            TooMany(most),
        ) => (words.too_many_lines)(most),
        ("preferred", Malformed) => words.not_preferred.to_owned(),
        ("sentence", Malformed) => range(&charter::SENTENCE_WORDS, words),
        ("hashtags", Malformed) => range(&charter::HASHTAGS, words),
        ("hashtags-required" | "hashtags-banned", Malformed) => words.not_hashtags.to_owned(),
        ("groups" | "people", Malformed) => words.bad_lines.to_owned(),
        ("goes", Taken) => words.goes_twice.to_owned(),
        ("goes", Empty) => words.goes_nowhere.to_owned(),
        ("paste", TooMany(most)) => (words.enough)(most),
        ("email", Malformed) => words.not_an_email.to_owned(),
        ("text" | "beside", TooShort(fewest)) => (words.too_few_lines)(fewest),
        ("text" | "beside", TooMany(most)) => (words.too_many_lines)(most),
        ("network", Malformed) => (words.no_network)(&open_networks()),
        ("poll", Malformed) => words.poll.to_owned(),
        ("post_pictures", Empty) => words.post_needs_picture.to_owned(),
        ("post_pictures", TooLong(most)) => (words.post_pictures)(most),
        ("post_alt", TooLong(most)) => (words.post_alt)(most),
        (_, Empty) => words.empty.to_owned(),
        (_, TooLong(most)) => (words.too_long)(most),
        (_, TooShort(least)) => (words.too_short)(least),
        (_, Taken) => words.taken.to_owned(),
        (_, TooMany(most)) => (words.enough)(most),
        (_, NotUtf8) => words.not_utf8.to_owned(),
        (_, Malformed) => words.malformed.to_owned(),
    }
}

/// Networks a post may be written for, each with its id.
fn open_networks() -> String {
    let all = super::board::all_offered().map(|it| format!("{} ({})", it.name, it.id));
    all.collect::<Vec<_>>().join(", ")
}

/// Why a field of the deadlines, or of an absence, was refused.
fn deadline(name: &str, why: domain::name::FieldError, lang: Lang) -> Option<String> {
    use domain::name::FieldError::{Empty, Malformed};
    let words = wording::deadlines::deadlines(lang);
    let most = u32::from(domain::hours::MOST);
    Some(match (name, why) {
        ("hours", Empty) => words.never.to_owned(),
        ("hours", _) => words.not_hours.to_owned(),
        ("closed", Malformed) => words.not_days.to_owned(),
        ("first" | "then" | "escalate", _) => {
            (wording::refusals::refusals(lang).out_of_range)(1, most)
        }
        ("escalate_to", _) => words.not_able.to_owned(),
        ("away_from" | "away_until", _) => wording::away::away(lang).not_days.to_owned(),
        ("deputy", _) => wording::away::away(lang).not_able.to_owned(),
        _ => return None,
    })
}

/// The numbers a field accepts.
fn range(range: &std::ops::RangeInclusive<u64>, words: &wording::refusals::Refusals) -> String {
    let bound = |it: u64| u32::try_from(it).unwrap_or(u32::MAX);
    (words.out_of_range)(bound(*range.start()), bound(*range.end()))
}

/// What a threshold bounds, by the name of its field.
fn measure(name: &str) -> Option<Measure> {
    Measure::ALL.into_iter().find(|it| it.as_str() == name)
}

fn out_of_range(name: &str, words: &wording::refusals::Refusals) -> String {
    let range = measure(name).map(Measure::range);
    let (least, most) = range.map_or((0, 0), |it| (*it.start(), *it.end()));
    (words.out_of_range)(least, most)
}

/// Why a change to the people of a brand was refused.
fn people(refusal: studio::person::PeopleRefusal, lang: Lang) -> String {
    use studio::person::PeopleRefusal as P;
    let (words, forgetting) =
        (wording::refusals::refusals(lang), wording::forgetting::forgetting(lang));
    match refusal {
        P::LastAdmin => words.last_admin.to_owned(),
        P::LastLead => words.last_lead.to_owned(),
        P::LastApprover => words.last_approver.to_owned(),
        P::NotYoursToReset => words.not_yours_to_reset.to_owned(),
        P::NeedsHeir(items) => (words.needs_heir)(items),
        P::StillWorks => forgetting.still_works.to_owned(),
        P::OpenLink => forgetting.open_link.to_owned(),
    }
}

/// Why a picture was refused.
fn picture(refusal: &studio::PictureRefusal, lang: Lang) -> String {
    use studio::PictureRefusal as P;
    let words = wording::refusals::pictures(lang);
    match refusal {
        P::NotAnImage => words.not_an_image.to_owned(),
        P::OtherKind { kind } => (words.other_kind)(kind),
        P::Markup => words.markup.to_owned(),
        P::Truncated => words.truncated.to_owned(),
        P::Damaged | P::Unreadable { .. } => words.damaged.to_owned(),
        P::TooLarge { bytes } => (words.too_large)(*bytes),
        P::TooLong { width, height } | P::TooManyPixels { width, height, .. } => {
            (words.too_many_pixels)(*width, *height)
        }
        P::TooManyFrames { frames } => (words.too_many_frames)(*frames),
    }
}

/// Why the approval machine refused.
#[must_use]
pub fn step(refusal: &domain::workflow::Refusal, words: &wording::refusals::Refusals) -> String {
    use domain::workflow::Refusal as R;
    match refusal {
        R::Frozen(_) => words.frozen.to_owned(),
        R::RoundOpen => words.round_open.to_owned(),
        R::NoRound => words.no_round.to_owned(),
        R::NothingToSubmit => words.nothing_to_submit.to_owned(),
        R::EmptyPolicy => words.empty_policy.to_owned(),
        R::NobodyCanApprove { slot, missing, .. } => (words.nobody_can_approve)(slot, *missing),
        R::Stale => words.stale_decision.to_owned(),
        R::Contributor(_) => words.contributor.to_owned(),
        R::NotYourTurn => words.not_your_turn.to_owned(),
        R::DecidedAlready => words.decided_already.to_owned(),
        R::NoSelfRelease => words.no_self_release.to_owned(),
        R::NotOwnWork => words.not_own_work.to_owned(),
        R::Supervised(_) => words.supervised.to_owned(),
        R::NotApproved(_) => words.not_approved.to_owned(),
        R::TooLate => words.too_late.to_owned(),
        R::MovedOn => words.moved_on.to_owned(),
        R::NoSuchSlot => words.no_such_place.to_owned(),
        R::NotYet(_) | R::OnHold => words.stale.to_owned(),
        R::Forbidden | R::NoSuchPart(_) | R::Exists(_) => words.not_found.to_owned(),
    }
}
