//! One check of an article: why, an example that breaks it, one that follows it, what it weighs.

use super::{entry, head};
use crate::address::Topic;
use crate::page::frame;
use leptos::prelude::*;
use prose::typography::{Locale, fix_all};
use seo::Group;
use seo::rules::{Rule, all, find};
use wording::Lang;
use wording::editor::panel::panel;
use wording::help::{help, house};
use wording::rules::Example;

/// Every rule, by group.
pub fn groups(lang: Lang) -> impl IntoView {
    let words = help(lang);
    let groups = [
        (words.search, [Group::Seo].as_slice()),
        (words.readability, &[Group::Readability]),
        (words.others, &[Group::Typography, Group::Charter]),
    ];
    groups
        .into_iter()
        .map(|(name, of)| {
            let rules = all().iter().filter(|it| of.contains(&it.group));
            let rules = rules.map(|it| (it.id, it.about(lang).title));
            let house = if of.contains(&Group::Charter) { house::ALL } else { &[] };
            let house = house.iter().map(|it| (it.id, (panel(lang).rule_title)(it.id)));
            let rules =
                rules.chain(house).map(|(id, title)| entry(Topic::Rule(id.to_owned()), title));
            view! { <h3>{name}</h3><ul class="help-list">{rules.collect_view()}</ul> }
        })
        .collect_view()
}

/// What a rule is called.
#[must_use]
pub fn name(id: &str, lang: Lang) -> Option<&'static str> {
    let house = || house::find(id).map(|it| (panel(lang).rule_title)(it.id));
    find(id).map(|it| it.about(lang).title).or_else(house)
}

/// The page of a rule.
pub fn page(id: &str) -> impl IntoView + use<> {
    let lang = frame().lang();
    let words = help(lang);
    let weighed = || {
        let rule = find(id)?;
        let about = rule.about(lang);
        let (bad, good) = (example(&about.bad, lang), example(&about.good, lang));
        Some(told((about.title, weight(rule, lang)), about.why, bad.into_any(), good.into_any()))
    };
    let asked = || {
        let it = house::find(id)?;
        // Typography shows what its own fix makes of the example.
        let locale = Locale::of_tag(it.locale);
        let good = locale.map_or_else(|| it.good.to_owned(), |to| fix_all(it.bad, to));
        let of = if it.locale == "en" { "en" } else { "fr" };
        let text = |it: String| view! { <pre class="help-text" lang=of>{it}</pre> }.into_any();
        let head = ((panel(lang).rule_title)(it.id), words.weighs_nothing.to_owned());
        Some(told(head, it.why(lang), text(it.bad.to_owned()), text(good)))
    };
    weighed().or_else(asked)
}

/// What a page of a rule tells.
fn told(
    (title, weight): (&'static str, String),
    why: &'static str,
    bad: AnyView,
    good: AnyView,
) -> AnyView {
    let words = help(frame().lang());
    view! {
        {head(title, weight)}
        <section class="box"><h2>{words.why}</h2><p>{why}</p></section>
        <section class="box"><h2>{words.bad}</h2>{bad}</section>
        <section class="box"><h2>{words.good}</h2>{good}</section>
    }
    .into_any()
}

/// What the rule weighs, of everything that makes its score.
fn weight(rule: &Rule, lang: Lang) -> String {
    let words = help(lang);
    let all: u32 = all().iter().filter(|it| it.group == rule.group).map(|it| it.weight).sum();
    match rule.weight {
        0 => words.weighs_nothing.to_owned(),
        weight => (words.weighs)(weight.into(), all.into()),
    }
}

fn example(it: &Example, lang: Lang) -> impl IntoView + use<> {
    let words = help(lang);
    let fields = [
        (words.fields.title, it.title),
        (words.fields.title_tag, it.title_tag),
        (words.fields.slug, it.slug),
        (words.fields.description, it.description),
        (words.fields.keyphrase, it.keyphrase),
        (words.fields.secondary, it.secondary),
    ];
    let fields = fields.into_iter().filter(|it| !it.1.is_empty());
    let fields = fields.map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> });
    let times = (it.times > 1).then(|| (words.repeated)(it.times as u64));
    let body = (!it.body.is_empty()).then(|| {
        view! { <dt>{words.fields.body}</dt><dd><pre class="help-text">{it.body}</pre>{times}</dd> }
    });
    view! { <dl class="facts facts--start">{fields.collect_view()}{body}</dl> }
}
