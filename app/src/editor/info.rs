//! Figures of the text: what was counted, and what the formulas of its language say. Each unfolds into how it
//! was made.

use super::desk::desk;
use engine::reading::Reading;
use leptos::prelude::*;
use prose::{Language, Tally};
use wording::Lang;
use wording::editor::fields::fields;
use wording::editor::figures::{Figures, figures};
use wording::editor::panel::{formula, panel};
use wording::help::formulas;
use wording::rules::figure;

/// The figures.
#[component]
pub fn Info() -> impl IntoView {
    let desk = desk();
    let words = panel(desk.lang);
    let counted = move || desk.reading.with(|it| counted(it, desk.lang));
    let computed = move || desk.reading.with(|it| computed(it, desk.lang));
    view! {
        <dl class="facts">{move || counted().into_iter().map(row).collect_view()}</dl>
        <h3 hidden=move || computed().is_empty()>{words.formulas}</h3>
        <dl class="facts">{move || computed().into_iter().map(row).collect_view()}</dl>
    }
}

/// One figure.
struct Figure {
    name: String,
    value: String,
    /// How it was made, when there is more to say than its name.
    how: Vec<String>,
    /// The formula that has a page.
    formula: Option<(String, &'static str)>,
}

impl Figure {
    fn of(name: &str, value: String, how: String) -> Figure {
        let how = Some(how).filter(|how| !how.is_empty()).into_iter().collect();
        Figure { name: name.to_owned(), value, how, formula: None }
    }
}

fn row(it: Figure) -> impl IntoView {
    let page = it.formula.map(|(id, about)| {
        view! { <p><a href=format!("/help/formulas/{id}") target="_blank">{about}</a></p> }
    });
    let how = it.how.into_iter().map(|how| view! { <p>{how}</p> }).collect_view();
    let value = match page.is_some() || !how.is_empty() {
        true => view! { <details><summary>{it.value}</summary>{how}{page}</details> }.into_any(),
        false => it.value.into_any(),
    };
    view! { <dt>{it.name}</dt><dd>{value}</dd> }
}

fn counted(it: &Reading, lang: Lang) -> Vec<Figure> {
    let words = panel(lang);
    let how = figures(lang);
    let counts = it.counts;
    let numbers = [
        (words.count_words, counts.words, how.words),
        (words.count_sentences, counts.sentences, how.sentences),
        (words.count_paragraphs, counts.paragraphs, how.paragraphs),
        (words.count_headings, counts.headings, ""),
        (words.count_characters, counts.characters, how.characters),
        (words.count_internal, counts.links_internal, ""),
        (words.count_external, counts.links_external, ""),
        (words.count_images, counts.images, ""),
    ];
    let numbers = numbers
        .into_iter()
        .map(|(name, value, how)| Figure::of(name, whole(value, lang), how.to_owned()));
    let language = it.language().map(|code| (fields(lang).language_name)(code).to_owned());
    let language = language.map(|it| Figure::of(words.count_language, it, String::new()));
    numbers.chain([reading_time(it, lang)]).chain(language).chain(keyphrase(it, lang)).collect()
}

fn reading_time(it: &Reading, lang: Lang) -> Figure {
    let words = panel(lang);
    let pace = Language::of_code(&it.language).map_or(0, Language::words_per_minute) as usize;
    let [all, pace, images] =
        [it.counts.words, pace, it.counts.images].map(|count| whole(count, lang));
    let how = (figures(lang).reading)(&all, &pace, &images);
    Figure::of(words.count_reading, (words.minutes)(it.minutes()), how)
}

fn keyphrase(it: &Reading, lang: Lang) -> Option<Figure> {
    let words = panel(lang);
    let found = it.keyphrase.as_ref()?;
    let percent = decimal(found.density_percent, lang);
    let [count, all] = [found.count, it.counts.words].map(|count| whole(count, lang));
    let share = found.count as f64 * 100.0 / it.counts.words.max(1) as f64;
    let how = match found.count {
        0 => String::new(),
        _ => (figures(lang).density)(
            &count,
            &all,
            &exact(found.density_percent / share, lang),
            &percent,
        ),
    };
    Some(Figure::of(words.count_keyphrase, (words.occurrences)(found.count, &percent), how))
}

fn computed(it: &Reading, lang: Lang) -> Vec<Figure> {
    let words = figures(lang);
    let values = it.readability.iter();
    values
        .map(|(id, value)| Figure {
            name: formula(id).to_owned(),
            value: decimal(*value, lang),
            how: unfolded(id, &it.tally, words, lang),
            formula: Some((id.clone(), words.about)),
        })
        .collect()
}

/// A formula, and the counts it took: each letter it is written with.
fn unfolded(id: &str, tally: &Tally, words: &Figures, lang: Lang) -> Vec<String> {
    let Some(formula) = formulas::find(id) else { return Vec::new() };
    let mut letters: Vec<String> = Vec::new();
    let has = |letter: &str| {
        let spelled = |part: &str| part == letter;
        letter == "hard words" && formula.expression.contains(letter)
            || formula.expression.split(|c: char| !c.is_alphanumeric()).any(spelled)
    };
    let [sentence, word] = [tally.words_per_sentence(), tally.syllables_per_word()];
    let [w, s, y] = [tally.words, tally.sentences, tally.syllables].map(|it| whole(it, lang));
    if has("ASL") {
        letters.push(format!("ASL = W ÷ S = {w} ÷ {s} = {}", exact(sentence, lang)));
    }
    if has("ASW") {
        letters.push(format!("ASW = Y ÷ W = {y} ÷ {w} = {}", exact(word, lang)));
    }
    let counts = [
        ("W", tally.words),
        ("S", tally.sentences),
        ("Y", tally.syllables),
        ("C", tally.letters),
        ("P3", tally.polysyllables),
        ("M1", tally.monosyllables),
        ("L7", tally.long_words),
        ("hard words", tally.complex),
    ];
    let counts = counts.into_iter().filter(|(letter, _)| has(letter));
    letters.extend(counts.filter_map(|(letter, it)| (words.letter)(letter, &whole(it, lang))));
    let expression = match lang {
        Lang::En => formula.expression.to_owned(),
        Lang::Fr => formula.expression.replace('.', ","),
    };
    std::iter::once(expression).chain(letters).collect()
}

fn whole(value: usize, lang: Lang) -> String {
    match lang {
        Lang::En => figure::en(value as u64),
        Lang::Fr => figure::fr(value as u64),
    }
}

fn decimal(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => figure::en1(value),
        Lang::Fr => figure::fr1(value),
    }
}

/// Two decimals, so that who computes again finds the same.
fn exact(value: f64, lang: Lang) -> String {
    let value = format!("{value:.2}");
    match lang {
        Lang::En => value,
        Lang::Fr => value.replace('.', ","),
    }
}
