//! From a draft to a report.

use prose::order::ordered;
use std::collections::BTreeMap;

use prose::{Counts, Detection, Document, Language, Sentence, Span, detect, readability};

use crate::facts::Facts;
use crate::keyphrase::{Hit, Phrase};
use crate::report::{
    Found, HitFound, LanguageFound, LanguageSource, Places, SentenceDetail, WordDetail,
};
use crate::{
    Draft, House, Ignored, Profile, Report, Scores, Settings, charter, house, rules, score,
    typography,
};

/// Reads a draft and says what the rules find. Never fails, on any input.
#[must_use]
pub fn analyse(draft: &Draft<'_>, settings: &Settings) -> Report {
    let language = language_of(draft);
    analyse_document(draft, &Document::parse(draft.source, language.code), language, settings)
}

/// The language of a draft: the one its writer chose, else recognised, else assumed.
///
/// A text too short to tell is read in the language of the messages' default, English.
#[must_use]
pub fn language_of(draft: &Draft<'_>) -> LanguageFound {
    found_language(draft, &|body| detect(body, &[]))
}

/// As [`language_of`], of a draft whose text is an edited form of `before`: faster, since most edits
/// leave what is looked at as it was.
#[must_use]
pub fn language_after(draft: &Draft<'_>, before: Option<&Document>) -> LanguageFound {
    match before {
        Some(before) => found_language(draft, &|body| before.detect_again(body)),
        None => language_of(draft),
    }
}

fn found_language(
    draft: &Draft<'_>,
    detected: &dyn Fn(&str) -> Option<Detection>,
) -> LanguageFound {
    if let Some(code) = draft.language {
        return LanguageFound { code, confidence: 1.0, source: LanguageSource::Given };
    }
    let body = &draft.source[prose::front_matter(draft.source).1..];
    let fields = || [draft.title, draft.description, draft.standfirst].join(" ");
    match detected(body).or_else(|| detect(&fields(), &[])) {
        Some(Detection { language, confidence }) => {
            LanguageFound { code: language, confidence, source: LanguageSource::Detected }
        }
        None => {
            LanguageFound { code: Language::En, confidence: 0.0, source: LanguageSource::Assumed }
        }
    }
}

/// As [`analyse`], of a document already read: an editor keeps it from one keystroke to the next
/// and hands in what [`Document::update`] gives. `document` must be the draft's source.
#[must_use]
pub fn analyse_document(
    draft: &Draft<'_>,
    document: &Document,
    language: LanguageFound,
    settings: &Settings,
) -> Report {
    analyse_in_house(draft, document, language, settings, &House::default())
}

/// As [`analyse_document`], with the charter of a brand and what was set aside.
#[must_use]
pub fn analyse_in_house(
    draft: &Draft<'_>,
    document: &Document,
    language: LanguageFound,
    settings: &Settings,
    house: &House<'_>,
) -> Report {
    let facts = Facts::gather(draft, document, settings);
    let Judged { findings, ignored, scores } = judge(&facts, house);
    // One by one: collecting them would bring a sort of its own to the browser.
    let mut formulas = BTreeMap::new();
    formulas.extend(readability(&document.tally(), facts.language));
    let mut report = Report {
        language,
        counts: facts.counts,
        readability: formulas,
        keyphrase: main_keyphrase(&facts),
        secondary: facts.others().map(|(phrase, hits)| found(&facts, &phrase, &hits)).collect(),
        findings,
        ignored,
        scores,
        sentences: None,
        words: None,
        timing: None,
    };
    if settings.detailed() {
        report.sentences = Some(sentences(&facts));
        report.words = Some(words(document));
    }
    report
}

/// The counts and scores of [`analyse_in_house`] alone, for lists of many texts. Typography and the charter
/// cost no point, so they are not looked into.
#[must_use]
pub fn weigh_in_house(
    draft: &Draft<'_>,
    document: &Document,
    settings: &Settings,
    ignored: &[Ignored],
) -> (Counts, Scores) {
    let facts = Facts::gather(draft, document, settings);
    let (findings, weights) = rules::run(&facts);
    (facts.counts, scored(&facts, ignored, findings, weights).scores)
}

struct Judged {
    findings: Vec<crate::Finding>,
    ignored: Vec<crate::Finding>,
    scores: Scores,
}

fn judge(facts: &Facts<'_>, house: &House<'_>) -> Judged {
    let (mut findings, mut weights) = rules::run(facts);
    if let Some(charter) = house.charter {
        findings.extend(charter::findings(charter, facts));
        weights.resize(findings.len(), 0);
    }
    if facts.settings.profile == Profile::Marbre {
        findings.extend(typography::findings(facts));
        weights.resize(findings.len(), 0);
    }
    let Judged { findings, ignored, scores } = scored(facts, house.ignored, findings, weights);
    // What costs most comes first; the order of the registry breaks ties.
    let findings = ordered(findings, |it| u32::MAX - (it.cost * 1_000.0) as u32);
    let findings = ordered(findings, |it| it.verdict as u32);
    Judged { findings, ignored, scores }
}

/// Puts what is set aside apart, and weighs the rest.
fn scored(
    facts: &Facts<'_>,
    ignored: &[Ignored],
    findings: Vec<crate::Finding>,
    weights: Vec<u32>,
) -> Judged {
    let source = facts.document.source();
    let (mut findings, weights, ignored) =
        house::part(facts.lang, source, ignored, findings, weights);
    let scores = match () {
        () if facts.yoast() => Scores {
            seo: score::yoast_seo(&findings),
            readability: score::yoast_readability(&findings, fully_known(facts.language)),
        },
        // Nothing written, nothing to judge.
        () if facts.is_blank() => Scores::default(),
        () => Scores {
            seo: score::weigh(&mut findings, &weights, crate::Group::Seo),
            readability: score::weigh(&mut findings, &weights, crate::Group::Readability),
        },
    };
    Judged { findings, ignored, scores }
}

/// Languages Yoast supports fully.
fn fully_known(language: Language) -> bool {
    !matches!(language, Language::Pt)
}

fn main_keyphrase(facts: &Facts<'_>) -> Option<Found> {
    let phrase = facts.phrase.as_ref()?;
    let synonyms = facts.synonyms.iter().map(|(phrase, hits)| found(facts, phrase, hits)).collect();
    let places = facts.settings.detailed().then(|| places(facts, phrase));
    Some(Found { synonyms, places, ..found(facts, phrase, &facts.hits) })
}

fn found(facts: &Facts<'_>, phrase: &Phrase, hits: &[Hit]) -> Found {
    let hits: Vec<HitFound> = hits.iter().map(hit_found).collect();
    Found {
        text: phrase.text.clone(),
        count: hits.len(),
        density_percent: facts.density(phrase, hits.len()),
        hits,
        synonyms: Vec::new(),
        places: None,
    }
}

fn hit_found(hit: &Hit) -> HitFound {
    HitFound {
        start: hit.span.start(),
        end: hit.span.end(),
        form: hit.form.clone(),
        reason: hit.reason,
    }
}

fn places(facts: &Facts<'_>, phrase: &Phrase) -> Places {
    let place = |text: &str| phrase.place(text, facts.language);
    Places {
        title: place(facts.draft.shown_title()),
        slug: phrase.place_in_slug(facts.draft.slug, facts.language),
        description: place(facts.draft.description),
        first_paragraph: place(facts.introduction()),
    }
}

fn sentences(facts: &Facts<'_>) -> Vec<SentenceDetail> {
    let plain = |sentence: Sentence| SentenceDetail {
        start: sentence.span.start(),
        end: sentence.span.end(),
        words: sentence.words.len(),
        passive: false,
        transition: None,
    };
    let mut details: Vec<SentenceDetail> = facts.document.sentences_in_turn().map(plain).collect();
    for (sentence, _) in facts.in_sentences(|found| &found.passives) {
        details[sentence].passive = true;
    }
    for (sentence, span) in facts.in_sentences(|found| &found.transitions) {
        details[sentence].transition = Some(visible(facts, span));
    }
    details
}

/// The source of a span, on one line.
fn visible(facts: &Facts<'_>, span: Span) -> String {
    let source = facts.draft.source.get(span.range()).unwrap_or_default();
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(document: &Document) -> Vec<WordDetail> {
    let words = document.words().iter();
    words
        .map(|word| WordDetail {
            start: word.span.start(),
            end: word.span.end(),
            syllables: word.syllables,
        })
        .collect()
}
