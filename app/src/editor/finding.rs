//! One finding: what, where, what to do, why.

use super::desk::{Action, desk};
use crate::components::icon::Icon;
use crate::components::still::still;
use domain::Ignored;
use engine::reading::{Remark, RuleId, rule_of};
use leptos::prelude::*;
use seo::{Field, Group, Verdict};
use wording::Lang;
use wording::editor::panel::{Panel, panel};
use wording::rules::figure;
use wording::rules::{Example, about};

/// The finding of a rule. A rule has at most one.
#[component]
pub fn FindingLine(rule: RuleId) -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let finding = Memo::new(move |_| desk.reading.with(|it| it.remark(rule).cloned()));
    let quote = Memo::new(move |_| {
        finding.with(|it| {
            let it = it.as_ref()?;
            let (quote, line) = it.quote.as_ref()?;
            Some(((words.quoted)(quote), (words.place)(*line, it.spans.len())))
        })
    });
    let message = Memo::new(move |_| {
        finding.with(|it| it.as_ref().map(|it| it.message.clone()).unwrap_or_default())
    });
    let kind = Memo::new(move |_| {
        finding.with(|it| verdict(it.as_ref().map_or(Verdict::Good, |it| it.verdict), words))
    });
    view! {
        <li class="finding" id=format!("finding-{rule}") data-rule=rule data-verdict=move || kind.get().0 aria-current=move || (desk.current.get() == Some(rule)).then_some("true")>
            {move || view! { <Icon name=kind.get().0 /> }}
            <p><span class="visually-hidden">{move || kind.get().1}". "</span>{move || message.get()}</p>
            {move || quote.get().map(|(quote, place)| view! { <p class="finding-where">{quote}" "<small>{place}</small></p> })}
            <div class="finding-actions">
                {move || (finding.with(|it| it.as_ref().is_some_and(shows)) || rule == MISSING_LINKS && desk.reading.with(|it| !it.links.is_empty())).then(|| view! {
                    <button class="needs-wasm" type="button" aria-label=move || (words.show_name)(&message.get()) on:click=move |_| desk.act(Action::Show(rule))>{words.show}</button>
                })}
                {move || finding.with(|it| it.as_ref().is_some_and(|it| it.fix.is_some())).then(|| view! {
                    <button class="needs-wasm" type="button" aria-label=move || (words.fix_name)(&message.get()) on:click=move |_| desk.act(Action::Fix(rule))>{words.fix}</button>
                })}
                {move || finding.with(|it| it.as_ref().map(|it| it.fixes.len()).filter(|it| *it > 1)).map(|places| view! {
                    <button class="needs-wasm" type="button" aria-label=move || format!("{} · {}", (words.fix_all)(places), message.get()) on:click=move |_| desk.act(Action::FixAll(rule))>{(words.fix_all)(places)}</button>
                })}
                <Why rule finding />
                <Ignore rule finding message />
            </div>
        </li>
    }
}

/// Sets the finding aside, at its first place or in the whole draft. What the brand does not let pass is
/// not the writer's to set aside. The buttons save first, with or without scripts.
#[component]
fn Ignore(rule: RuleId, finding: Memo<Option<Remark>>, message: Memo<String>) -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let offered = Memo::new(move |_| {
        // Of an empty text nothing is set aside: it would be of any text.
        let may = desk.locked.get().is_none() && desk.reading.with(|it| it.is_begun());
        may && finding.with(|it| it.as_ref().is_some_and(is_optional))
    });
    let here = Memo::new(move |_| {
        let text = finding.with(|it| it.as_ref()?.words.clone())?;
        Some(Ignored::Finding { rule: rule_of(rule).to_owned(), text })
    });
    let button = move |what: Ignored, label: &'static str| {
        let value = what.to_field();
        view! {
            <button
                type="submit"
                name="ignore"
                value=value
                aria-label=move || format!("{label} · {}", message.get())
                on:click=move |event| { event.prevent_default(); desk.act(Action::SetAside(what.clone(), true)); }
            >
                {label}
            </button>
        }
    };
    move || {
        offered.get().then(|| {
            view! {
                <details class="finding-more">
                    <summary>{words.ignore}</summary>
                    <div class="finding-why finding-actions">
                        {move || here.get().map(|what| button(what, words.ignore_here))}
                        {button(Ignored::Rule(rule_of(rule).to_owned()), words.ignore_rule)}
                    </div>
                </details>
            }
        })
    }
}

/// Whether a writer may set a finding aside.
fn is_optional(it: &Remark) -> bool {
    it.verdict != Verdict::Good && !(it.group == Group::Charter && it.verdict == Verdict::Problem)
}

/// The rule that wants links to other articles: its way leads to those that are proposed.
pub const MISSING_LINKS: RuleId = "internal-links";

/// Whether there is a place or a field to go to.
fn shows(finding: &Remark) -> bool {
    !finding.spans.is_empty() || finding.field != Field::Body
}

/// The icon and the word of a verdict. What became good under the writer's hands is ticked.
const fn verdict(verdict: Verdict, words: &'static Panel) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Problem => ("problem", words.problem),
        Verdict::Improve => ("improve", words.improve),
        Verdict::Info => ("info", words.note),
        Verdict::Good => ("good", words.fixed),
    }
}

/// The rule, why it exists, what it costs, an example.
#[component]
fn Why(rule: RuleId, finding: Memo<Option<Remark>>) -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let cost = move || finding.with(|it| it.as_ref().map_or(0.0, |it| it.cost));
    let decimal = move |cost: f64| match desk.lang {
        Lang::En => figure::en1(cost),
        Lang::Fr => figure::fr1(cost),
    };
    // What a charter says twice is one check.
    let id = rule_of(rule);
    explained(id, desk.lang).map(|(title, why, [bad, good])| {
        view! {
            <details class="finding-more">
                <summary>{words.why}</summary>
                <div class="finding-why">
                    <p>{why}</p>
                    <p>{(words.rule)(title)}{move || (cost() > 0.0).then(|| format!(" {}", (words.costs)(&decimal(cost()))))}</p>
                    {example(words.bad_example, bad, "bad")}
                    {example(words.good_example, good, "good")}
                    <p><a href=format!("/help/rules/{id}") target="_blank">{words.about_rule}</a></p>
                </div>
            </details>
        }
    })
}

/// A text that breaks a rule, and one that follows it.
type Examples = [&'static Example; 2];

/// Name of a rule, why it exists, and its examples; typography and charters have theirs on their help page, since
/// their findings name the place and what belongs there.
fn explained(id: &str, lang: Lang) -> Option<(&'static str, String, Examples)> {
    match about(id, lang) {
        Some(it) => Some((it.title, it.why.to_owned(), [&it.bad, &it.good])),
        None => Some(((panel(lang).rule_title)(id), house_why(id, lang)?, [&Example::BLANK; 2])),
    }
}

/// Why typography or a charter asks for something.
#[cfg(not(feature = "hydrate"))]
fn house_why(id: &str, lang: Lang) -> Option<String> {
    wording::help::house::find(id).map(|it| it.why(lang).to_owned())
}

/// The same, as the server wrote it into the page: the words are not in the browser's bundle.
#[cfg(feature = "hydrate")]
fn house_why(id: &str, _lang: Lang) -> Option<String> {
    super::browser::dom::by_id::<web_sys::Element>(&format!("why-{id}"))?.text_content()
}

/// Why typography and charters ask what they ask, for scripts to show where it is asked for.
#[component]
pub fn HouseReasons() -> impl IntoView {
    let lang = desk().lang;
    still(move || {
        let all = wording::help::house::ALL.iter();
        let all = all.map(|it| view! { <p id=format!("why-{}", it.id)>{it.why(lang)}</p> });
        view! { <div hidden>{all.collect_view()}</div> }
    })
}

/// The part of an example that says most in one line. Examples about length say nothing in one.
fn example(
    label: &'static str,
    it: &'static Example,
    class: &'static str,
) -> impl IntoView + use<> {
    let shown = [it.title_tag, it.description, it.slug, it.body, it.title]
        .into_iter()
        .find(|it| !it.is_empty())
        .unwrap_or("");
    let short = it.times == 1 && !shown.is_empty() && shown.chars().count() <= 240;
    short.then(|| view! { <p>{label}" "<q class=class>{shown}</q></p> })
}
