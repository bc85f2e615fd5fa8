//! Front matter of the demonstration's files: `key: value` lines, lists, and blocks one level deep.
//! The files are ours; their form is described beside them.

use std::collections::BTreeMap;

/// A file cut in two.
#[derive(Debug, Default)]
pub(super) struct Matter<'a> {
    /// Values by path: `title`, `objective.measure`, `sources.0.url`.
    values: BTreeMap<String, &'a str>,
    /// What follows.
    pub body: &'a str,
}

impl<'a> Matter<'a> {
    pub(super) fn of(file: &'a str) -> Matter<'a> {
        let cut = file.strip_prefix("---\n").and_then(|it| it.split_once("\n---\n"));
        let Some((head, body)) = cut else { return Matter { body: file, ..Matter::default() } };
        let mut matter = Matter { body: body.trim_start_matches('\n'), ..Matter::default() };
        let (mut block, mut entry) = ("", 0);
        for line in head.lines() {
            let inner = line.trim_start();
            let (starts, inner) = (inner.starts_with("- "), inner.trim_start_matches("- "));
            let Some((key, value)) = inner.split_once(':') else { continue };
            if !line.starts_with(' ') {
                (block, entry) = (key, 0);
                matter.values.insert(key.to_owned(), value.trim());
                continue;
            }
            entry += usize::from(starts);
            let place = if entry > 0 { format!(".{}", entry - 1) } else { String::new() };
            matter.values.insert(format!("{block}{place}.{key}"), value.trim());
        }
        matter
    }

    /// A value without its quotes; empty when it is not there.
    pub(super) fn text(&self, path: &str) -> String {
        self.values.get(path).map(|it| it.trim_matches('"').to_owned()).unwrap_or_default()
    }

    /// The members of a list: `["a", "b"]`.
    pub(super) fn list(&self, path: &str) -> Vec<String> {
        let text = self.values.get(path).copied().unwrap_or_default();
        let members = text.trim_matches(['[', ']']).split("\", \"");
        let members = members.map(|it| it.trim_matches('"').to_owned());
        members.filter(|it| !it.is_empty()).collect()
    }

    /// How many entries a block has.
    pub(super) fn entries(&self, block: &str) -> usize {
        let has = |n: &usize| self.values.keys().any(|it| it.starts_with(&format!("{block}.{n}.")));
        (0..).take_while(has).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_blocks_are_found() {
        let file = "---\ntitle: \"Un : deux\"\ntags: [\"a, b\", \"c\"]\nsources:\n  - url: \"https://x.example\"\n    seen: 2026-11-16\n  - url: \"https://y.example\"\nobjective:\n  measure: \"Lectures\"\n---\n\nTexte.\n";
        let matter = Matter::of(file);
        assert_eq!((matter.text("title").as_str(), matter.body), ("Un : deux", "Texte.\n"));
        assert_eq!(matter.list("tags"), ["a, b", "c"]);
        assert_eq!(matter.entries("sources"), 2);
        assert_eq!(matter.text("sources.0.seen"), "2026-11-16");
        assert_eq!(matter.text("sources.1.url"), "https://y.example");
        assert_eq!(matter.text("objective.measure"), "Lectures");
    }
}
