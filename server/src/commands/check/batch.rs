//! `check --batch`: one JSON object a line in, one answer a line out, in order.

use super::{Args, analysed_often, fails, language, settings};
use crate::commands::{Outcome, batch};
use prose::Language;
use seo::{Draft, Report};
use serde::Deserialize;

/// One line. A field of the line wins over the flag of the same name.
#[derive(Debug, Default, Deserialize)]
#[serde(
    default,
    expecting = "an object with `text`, and `title`, `slug`, `description`, `keyphrase`, `synonyms` or `lang`"
)]
struct Line {
    text: Option<String>,
    title: Option<String>,
    slug: Option<String>,
    description: Option<String>,
    keyphrase: Option<OneOrMany>,
    synonyms: Option<OneOrMany>,
    lang: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a text or a list of texts")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    /// Values; one text may hold several, separated by commas, where `commas` says so.
    fn values(&self, commas: bool) -> Vec<&str> {
        match self {
            OneOrMany::One(text) if commas => {
                text.split(',').map(str::trim).filter(|it| !it.is_empty()).collect()
            }
            OneOrMany::One(text) if text.is_empty() => Vec::new(),
            OneOrMany::One(text) => vec![text],
            OneOrMany::Many(texts) => texts.iter().map(String::as_str).collect(),
        }
    }
}

pub(super) fn run(args: &Args, default: Option<Language>) -> anyhow::Result<Outcome> {
    let mut failed = false;
    let outcome = batch::answer(args.file.as_deref(), |line| {
        let report = report(args, default, line)?;
        failed |= fails(args, &report);
        Ok(serde_json::to_string(&report)?)
    })?;
    Ok(if failed && outcome == Outcome::Done { Outcome::No } else { outcome })
}

fn report(args: &Args, default: Option<Language>, line: &str) -> anyhow::Result<Report> {
    let line: Line = serde_json::from_str(line)?;
    let source = line.text.as_deref().ok_or_else(|| anyhow::anyhow!("the line has no `text`"))?;
    let given = line.lang.as_deref().map(language).transpose()?.or(default);
    let or_flag = |own: &Option<String>, flag: &Option<String>| {
        own.clone().or_else(|| flag.clone()).unwrap_or_default()
    };
    let (title, slug) = (or_flag(&line.title, &args.title), or_flag(&line.slug, &args.slug));
    let description = or_flag(&line.description, &args.description);
    let (matter, _) = prose::front_matter(source);
    let draft = Draft {
        title: &title,
        slug: &slug,
        description: &description,
        keyphrases: line.keyphrase.as_ref().map_or_else(
            || args.keyphrase.iter().map(String::as_str).collect(),
            |it| it.values(false),
        ),
        synonyms: line.synonyms.as_ref().map_or_else(
            || args.synonyms.iter().map(String::as_str).collect(),
            |it| it.values(true),
        ),
        site: args.site.as_deref().unwrap_or_default(),
        language: given,
        ..Draft::of(source)
    };
    let draft = draft.or_front_matter(&matter);
    Ok(analysed_often(args, || seo::analyse(&draft, &settings(args))))
}
