//! `check` for people: scores, counts, then what to do, the worst first.

use seo::{Report, Verdict};
use wording::Lang;

/// The lines of a report. Each finding says in which line it is.
pub(super) fn text(report: &Report, messages: Option<Lang>, source: &str) -> String {
    let lang = messages.or_else(|| Lang::of_code(report.language.code.code())).unwrap_or_default();
    let words = wording::report::report(lang);
    let mut lines = vec![(words.scores)(report.scores.seo, report.scores.readability)];
    lines.push((words.counts)(
        report.counts.words as u64,
        report.counts.sentences as u64,
        report.language.code.code(),
    ));
    if let Some(keyphrase) = &report.keyphrase {
        lines.push((words.keyphrase)(
            &keyphrase.text,
            keyphrase.count as u64,
            keyphrase.density_percent,
        ));
    }
    for finding in &report.findings {
        let sign = match finding.verdict {
            Verdict::Problem => words.problem,
            Verdict::Improve => words.improve,
            Verdict::Good => words.good,
            Verdict::Info => words.info,
        };
        let place = place(finding.spans.first().map(|it| it.start()), source);
        lines.push(format!("{sign:<14} {place}{}", finding.message));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn place(start: Option<usize>, source: &str) -> String {
    let line = |at: usize| source.get(..at).map_or(0, |head| head.matches('\n').count()) + 1;
    start.map_or_else(String::new, |at| format!("l. {}: ", line(at)))
}
