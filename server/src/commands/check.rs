//! `marbre check`.

mod batch;
mod report;

use super::{Outcome, input, output};
use domain::ArticleKind;
use prose::Language;
use seo::{Draft, Limits, Profile, Report, Settings, Timing, Verdict};
use std::path::PathBuf;
use std::time::Instant;
use wording::Lang;

/// Flags of `check`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre check article.md\n  marbre check --keyphrase \"pain au levain\" --format json < article.md\n  marbre check --batch --format json < texts.jsonl"
)]
pub struct Args {
    /// Markdown file, `-` for standard input
    pub file: Option<PathBuf>,
    /// Title of the article
    #[arg(long, value_name = "T")]
    pub title: Option<String>,
    /// Slug
    #[arg(long, value_name = "S")]
    pub slug: Option<String>,
    /// Meta description
    #[arg(long, value_name = "D")]
    pub description: Option<String>,
    /// Keyphrase; the first is the main one
    #[arg(long, value_name = "K")]
    pub keyphrase: Vec<String>,
    /// Synonyms of the main keyphrase, separated by commas
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub synonyms: Vec<String>,
    /// Language of the text; detected when left out
    #[arg(long, value_name = "CODE")]
    pub lang: Option<String>,
    /// Whose thresholds apply
    #[arg(long, default_value = "marbre", value_parser = ["marbre", "yoast"])]
    pub profile: String,
    /// What the text is for: its kind decides which thresholds apply
    #[arg(long, default_value = "article", value_parser = ["article", "cornerstone", "product", "listing", "news"])]
    pub kind: String,
    /// Host of the site, whose links are internal
    #[arg(long, value_name = "HOST")]
    pub site: Option<String>,
    /// How to answer
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    pub format: String,
    /// Language of the messages; that of the text when left out
    #[arg(long, value_parser = ["fr", "en"])]
    pub messages: Option<String>,
    /// Every sentence, word and place of the keyphrase as well
    #[arg(long)]
    pub details: bool,
    /// One JSON object a line in, one answer a line out
    #[arg(long)]
    pub batch: bool,
    /// Analyse N times and say how long it took
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub repeat: Option<u32>,
    /// Exit 1 when a finding is at least this bad
    #[arg(long, value_parser = ["problem", "improve"])]
    pub fail_on: Option<String>,
}

/// Analyses one text, or many.
///
/// # Errors
/// Unusable input, in one line.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let language = args.lang.as_deref().map(language).transpose()?;
    if args.batch {
        return batch::run(args, language);
    }
    let source = input::text(args.file.as_deref())?;
    let report = analysed_often(args, || analysed(args, language, &source));
    match args.format.as_str() {
        "json" => output::json(&report)?,
        _ => output::put(report::text(
            &report,
            args.messages.as_deref().and_then(Lang::of_code),
            &source,
        ))?,
    }
    Ok(if fails(args, &report) { Outcome::No } else { Outcome::Done })
}

/// A report, with how long it took where that was asked for.
fn analysed_often(args: &Args, work: impl Fn() -> Report) -> Report {
    let timing = args.repeat.map(|runs| timed(runs, &work));
    Report { timing, ..work() }
}

fn analysed(args: &Args, language: Option<Language>, source: &str) -> Report {
    let (matter, _) = prose::front_matter(source);
    let draft = Draft {
        title: args.title.as_deref().unwrap_or_default(),
        slug: args.slug.as_deref().unwrap_or_default(),
        description: args.description.as_deref().unwrap_or_default(),
        keyphrases: args.keyphrase.iter().map(String::as_str).collect(),
        synonyms: args.synonyms.iter().map(String::as_str).collect(),
        site: args.site.as_deref().unwrap_or_default(),
        language,
        ..Draft::of(source)
    };
    seo::analyse(&draft.or_front_matter(&matter), &settings(args))
}

fn settings(args: &Args) -> Settings {
    let kind = ArticleKind::of_str(&args.kind).unwrap_or_default();
    Settings {
        profile: if args.profile == "yoast" { Profile::Yoast } else { Profile::Marbre },
        messages: args.messages.as_deref().and_then(Lang::of_code),
        details: args.details,
        limits: Limits::of(kind),
        kind,
        ..Settings::default()
    }
}

/// The language of a code Marbre analyses.
fn language(code: &str) -> anyhow::Result<Language> {
    Language::of_code(code).ok_or_else(|| {
        anyhow::anyhow!("--lang {code}: known languages are fr, en, de, es, it, nl and pt")
    })
}

fn timed(runs: u32, work: impl Fn() -> Report) -> Timing {
    let mut times: Vec<u128> = (0..runs)
        .map(|_| {
            let started = Instant::now();
            std::hint::black_box(work());
            started.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    Timing { runs: times.len(), median_us: u64::try_from(median).unwrap_or(u64::MAX) }
}

fn fails(args: &Args, report: &Report) -> bool {
    let bad = |verdict: Verdict| match args.fail_on.as_deref() {
        Some("problem") => verdict == Verdict::Problem,
        Some(_) => matches!(verdict, Verdict::Problem | Verdict::Improve),
        None => false,
    };
    report.findings.iter().any(|finding| bad(finding.verdict))
}
