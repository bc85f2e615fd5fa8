//! Two texts side by side, and a choice for each passage both changed. The dialog in place and the page
//! without scripts show the same.

use super::choices::{Choices, Chosen, body_name, compare, joins};
use super::desk::{Action, Meeting, desk};
use super::merge::{Changed, Choice, Piece, own_words};
use crate::components::icon::Icon;
use leptos::prelude::*;
use wording::Lang;
use wording::chrome::chrome;
use wording::editor::fields::fields;
use wording::editor::saving::{Saving, saving};

/// The dialog.
#[component]
pub fn MeetingDialog() -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    let close = chrome(desk.lang).close;
    view! {
        <dialog class="dialog dialog--wide" id="meeting" aria-labelledby="meeting-heading" on:close=move |_| desk.act(Action::CloseMeeting)>
            {move || desk.meeting.get().map(|meeting| {
                let heading = if meeting.found { words.found_heading } else { words.conflict_heading };
                view! {
                    <div class="dialog-head">
                        <h2 id="meeting-heading">{heading}</h2>
                        <form method="dialog"><button class="button button--quiet button--icon button--s" aria-label=close><Icon name="close" /></button></form>
                    </div>
                    <InPlace meeting />
                }
            })}
        </dialog>
    }
}

#[component]
fn InPlace(meeting: Meeting) -> impl IntoView {
    let desk = desk();
    let words = saving(desk.lang);
    let choices = compare(meeting.base.as_deref(), &meeting.mine, &meeting.theirs.fields);
    let lead = if meeting.found {
        String::new()
    } else if meeting.refreshed {
        (words.refreshed)(&meeting.theirs.by, &meeting.theirs.at)
    } else {
        (words.stale_notice)(&meeting.theirs.by, &meeting.theirs.at)
    };
    let (for_open, for_all) = (choices.clone(), choices.clone());
    let open = Memo::new(move |_| desk.chosen.with(|it| for_open.open(it).len()));
    let all = move |choice: Choice| desk.chosen.set(every(&for_all, choice));
    let (all_mine, all_theirs) = (all.clone(), all);
    view! {
        {(!lead.is_empty()).then(|| view! { <p role="status">{lead.clone()}</p> })}
        <div class="row">
            <button class="button button--s" type="button" on:click=move |_| all_mine(Choice::Mine)>{words.all_mine}</button>
            <button class="button button--s" type="button" on:click=move |_| all_theirs(Choice::Theirs)>{words.all_theirs}</button>
        </div>
        <Passages choices lang=desk.lang chosen=desk.chosen />
        <p class="notice" data-kind="info"><Icon name="info" /><span>{words.kept_in_history}</span></p>
        <p class="field-error" role="alert" hidden=move || !desk.unkept.get()><Icon name="problem" />{words.resolving_failed}</p>
        <div class="actions actions--end">
            <span class="hint" aria-live="polite">{move || (open.get() > 0).then(|| (words.open_choices)(open.get()))}</span>
            <button class="button button--primary" type="button" id="keep-choices" aria-disabled=move || (open.get() > 0).to_string() on:click=move |_| desk.act(Action::KeepChoices)>
                {words.keep_choices}
            </button>
        </div>
    }
}

/// Every choice there is, made the same way.
fn every(choices: &Choices, choice: Choice) -> Chosen {
    let fields = choices.fields.iter().map(|it| it.0.to_owned());
    let body = choices
        .body
        .iter()
        .enumerate()
        .filter(|it| it.1.changed != Changed::Neither)
        .map(|it| body_name(it.0));
    fields.chain(body).map(|name| (name, choice)).collect()
}

/// What differs, in order: fields, then the text with what is the same folded away.
#[component]
pub fn Passages(
    /// What to choose between.
    choices: Choices,
    /// Language of the interface.
    lang: Lang,
    /// The choices made so far.
    chosen: RwSignal<Chosen>,
) -> impl IntoView {
    let words = saving(lang);
    let named = choices.fields.into_iter().map(move |(name, piece)| {
        let both = joins(name) && piece.usual().is_none();
        view! { <Passage name=name.to_owned() title=field_title(name, lang).to_owned() piece both lang chosen /> }
    });
    let named = named.collect_view();
    let mut number = 0;
    let body = choices.body.into_iter().enumerate().map(|(at, piece)| {
        if piece.changed == Changed::Neither {
            let count = piece.mine.split("\n\n").filter(|it| !it.trim().is_empty()).count();
            return view! { <details class="diff-same"><summary>{(words.same)(count)}</summary><div class="reading raw">{piece.mine}</div></details> }.into_any();
        }
        number += 1;
        let both = piece.usual().is_none();
        view! { <Passage name=body_name(at) title=(words.passage)(number) piece both lang chosen /> }.into_any()
    });
    let body = body.collect_view();
    view! { <div class="stack" id="passages">{named}{body}</div> }
}

#[component]
fn Passage(
    name: String,
    title: String,
    piece: Piece,
    both: bool,
    lang: Lang,
    chosen: RwSignal<Chosen>,
) -> impl IntoView {
    let words = saving(lang);
    let news = match piece.changed {
        Changed::Mine => words.changed_mine,
        Changed::Theirs => words.changed_theirs,
        _ => words.changed_both,
    };
    let usual = piece.usual();
    let key = name.clone();
    let is =
        move |choice: Choice| chosen.with(|it| it.get(&key).copied().or(usual)) == Some(choice);
    let pick = move |choice: Choice| {
        let (is, name) = (is.clone(), name.clone());
        let set = name.clone();
        let label = match choice {
            Choice::Mine => words.keep_mine,
            Choice::Theirs => words.keep_theirs,
            Choice::Both => words.keep_both,
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("choice-{name}")
                    value=choice.as_str()
                    required=usual.is_none()
                    prop:checked={let is = is.clone(); move || is(choice)}
                    checked=is(choice)
                    on:change=move |_| chosen.update(|it| { it.insert(set.clone(), choice); })
                />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="passage" data-changed=news_key(piece.changed)>
            <legend>{title}" "<small class="hint">{news}</small></legend>
            <div class="texts">
                <section><h3>{words.mine}</h3>{side(&piece.theirs, &piece.mine, words)}{pick(Choice::Mine)}</section>
                <section><h3>{words.theirs}</h3>{side(&piece.mine, &piece.theirs, words)}{pick(Choice::Theirs)}</section>
            </div>
            {both.then(|| pick(Choice::Both))}
        </fieldset>
    }
}

const fn news_key(changed: Changed) -> &'static str {
    match changed {
        Changed::Neither => "neither",
        Changed::Mine => "mine",
        Changed::Theirs => "theirs",
        Changed::Both => "both",
    }
}

/// One side's words, those the other side lacks marked.
fn side(other: &str, text: &str, words: &'static Saving) -> impl IntoView + use<> {
    if text.trim().is_empty() {
        return view! { <p class="hint">{words.nothing_here}</p> }.into_any();
    }
    let runs = own_words(other.trim_end(), text.trim_end()).into_iter().map(|(own, run)| {
        if own {
            view! { <ins><span class="visually-hidden">{words.own}</span>{run}</ins> }.into_any()
        } else {
            run.into_any()
        }
    });
    view! { <div class="reading raw" tabindex="0">{runs.collect_view()}</div> }.into_any()
}

/// What a field is called.
fn field_title(name: &str, lang: Lang) -> &'static str {
    let words = fields(lang);
    match name {
        "title" => wording::editor::editor(lang).title,
        "standfirst" => wording::editor::editor(lang).standfirst,
        "title_tag" => words.title_tag,
        "description" => words.description,
        "slug" => words.slug,
        "keyphrase" => words.keyphrase,
        "secondary" => words.secondary,
        "synonyms" => words.synonyms,
        "language" => words.language,
        "categories" => words.categories,
        "tags" => words.tags,
        "byline" => words.byline,
        "featured" => words.featured,
        "planned" => words.planned,
        "canonical" => words.canonical,
        "noindex" => words.noindex,
        "sources" => words.sources,
        "measure" => words.measure,
        "target" => words.target,
        "due_on" => words.due,
        "kind" => words.kind,
        _ => "",
    }
}
