//! A charter as a form holds it: one field for each kind of article, one line for each.

use super::{
    Address, Article, Ask, Charter, HASHTAGS, Hashtags, LONGEST, MOST_LINES, MOST_TERMS,
    SENTENCE_WORDS,
};
use crate::name::FieldError;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// What stands between the term to use and the one it stands for.
const RATHER_THAN: char = '<';

/// A charter as a form holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// What is typed, by the name of the field.
    pub texts: BTreeMap<&'static str, String>,
    /// Kinds of articles that block, see [`Ask::kind`].
    pub blocking: BTreeSet<&'static str>,
}

impl Typed {
    /// The names of the fields, in the order of the form.
    pub const FIELDS: [&'static str; 9] = [
        "banned",
        "preferred",
        "mention",
        "name",
        "address",
        "sentence",
        "hashtags",
        "hashtags-required",
        "hashtags-banned",
    ];

    /// The kinds of articles, in the order of the form.
    pub const KINDS: [&'static str; 7] =
        ["banned", "preferred", "mention", "name", "address", "sentence", "hashtags"];

    /// A charter, written into the form.
    #[must_use]
    pub fn of(charter: &Charter) -> Typed {
        let mut typed = Typed::default();
        for Article { ask, blocking } in &charter.articles {
            if *blocking {
                typed.blocking.insert(ask.kind());
            }
            match ask {
                Ask::Banned(term) | Ask::Mention(term) | Ask::Name(term) => {
                    typed.line(ask.kind(), term);
                }
                Ask::Preferred { term, instead_of } => {
                    typed.line("preferred", &format!("{term} {RATHER_THAN} {instead_of}"));
                }
                Ask::Address(Address::Tu) => typed.line("address", "tu"),
                Ask::Address(Address::Vous) => typed.line("address", "vous"),
                Ask::SentenceWords(most) => typed.line("sentence", &most.to_string()),
                Ask::Hashtags(wanted) => typed.hashtags(wanted),
            }
        }
        typed
    }

    fn hashtags(&mut self, wanted: &Hashtags) {
        if let Some(most) = wanted.most {
            self.line("hashtags", &most.to_string());
        }
        for tag in &wanted.required {
            self.line("hashtags-required", tag);
        }
        for tag in &wanted.banned {
            self.line("hashtags-banned", tag);
        }
    }

    fn line(&mut self, field: &'static str, line: &str) {
        let text = self.texts.entry(field).or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    }

    /// The charter that is typed.
    ///
    /// # Errors
    /// Every field that is refused, with the reason.
    pub fn charter(&self) -> Result<Charter, Vec<(&'static str, FieldError)>> {
        let mut read = Read { typed: self, charter: Charter::default(), refused: Vec::new() };
        read.list("banned", |term| Some(Ask::Banned(term.to_owned())));
        read.list("preferred", preferred);
        read.list("mention", |words| Some(Ask::Mention(words.to_owned())));
        read.list("name", |name| Some(Ask::Name(name.to_owned())));
        read.address();
        if let Some(most) = read.number("sentence", &SENTENCE_WORDS) {
            read.article(Ask::SentenceWords(most));
        }
        read.hashtags();
        if read.refused.is_empty() { Ok(read.charter) } else { Err(read.refused) }
    }

    fn text(&self, field: &str) -> &str {
        self.texts.get(field).map_or("", String::as_str)
    }
}

/// A form being read.
struct Read<'a> {
    typed: &'a Typed,
    charter: Charter,
    refused: Vec<(&'static str, FieldError)>,
}

impl Read<'_> {
    fn article(&mut self, ask: Ask) {
        let blocking = self.typed.blocking.contains(ask.kind());
        self.charter.articles.push(Article { ask, blocking });
    }

    /// The lines of a field, each once; none when they are refused.
    fn lines(&mut self, field: &'static str) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for line in self.typed.text(field).lines() {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            if !line.is_empty() && !lines.contains(&line) {
                lines.push(line);
            }
        }
        let terms = matches!(field, "banned" | "preferred");
        let others = if field == "preferred" {
            self.charter.articles.iter().filter(|it| matches!(it.ask, Ask::Banned(_))).count()
        } else {
            0
        };
        let most = if terms { MOST_TERMS - others.min(MOST_TERMS) } else { MOST_LINES };
        let problem = if lines.len() > most {
            Some(FieldError::TooMany(if terms { MOST_TERMS } else { MOST_LINES }))
        } else if lines.iter().any(|it| it.chars().count() > LONGEST * 2 + 3) {
            Some(FieldError::TooLong(LONGEST))
        } else if lines.iter().any(|it| it.chars().any(char::is_control)) {
            Some(FieldError::Malformed)
        } else {
            None
        };
        match problem {
            Some(why) => {
                self.refused.push((field, why));
                Vec::new()
            }
            None => lines,
        }
    }

    fn list(&mut self, field: &'static str, read: fn(&str) -> Option<Ask>) {
        for line in self.lines(field) {
            match read(&line) {
                Some(ask) if fits(&ask) => self.article(ask),
                Some(_) => return self.refused.push((field, FieldError::TooLong(LONGEST))),
                None => return self.refused.push((field, FieldError::Malformed)),
            }
        }
    }

    fn address(&mut self) {
        match self.typed.text("address") {
            "" => {}
            "tu" => self.article(Ask::Address(Address::Tu)),
            "vous" => self.article(Ask::Address(Address::Vous)),
            _ => self.refused.push(("address", FieldError::Malformed)),
        }
    }

    fn number(&mut self, field: &'static str, range: &RangeInclusive<u64>) -> Option<u64> {
        let typed = self.typed.text(field).trim();
        let number = typed.parse::<u64>().ok().filter(|it| range.contains(it));
        if number.is_none() && !typed.is_empty() {
            self.refused.push((field, FieldError::Malformed));
        }
        number
    }

    fn hashtags(&mut self) {
        let wanted = Hashtags {
            most: self.number("hashtags", &HASHTAGS),
            required: self.tags("hashtags-required"),
            banned: self.tags("hashtags-banned"),
        };
        if wanted != Hashtags::default() {
            self.article(Ask::Hashtags(wanted));
        }
    }

    /// Hashtags as networks read them: letters, digits and underscores, a letter first.
    fn tags(&mut self, field: &'static str) -> Vec<String> {
        let lines = self.lines(field);
        let words = lines.iter().flat_map(|line| line.split(' '));
        let tags: Vec<String> =
            words.map(|it| format!("#{}", it.trim_start_matches('#'))).collect();
        let well = |tag: &String| {
            let name = &tag[1..];
            name.starts_with(char::is_alphabetic)
                && name.chars().all(|c| c.is_alphanumeric() || c == '_')
        };
        if tags.iter().all(well) {
            return tags;
        }
        self.refused.push((field, FieldError::Malformed));
        Vec::new()
    }
}

/// `e-mail < courriel électronique`: the term to use, then the one it stands for.
fn preferred(line: &str) -> Option<Ask> {
    let (term, instead_of) = line.split_once(RATHER_THAN)?;
    let (term, instead_of) = (term.trim(), instead_of.trim());
    let both = !term.is_empty() && !instead_of.is_empty() && term != instead_of;
    both.then(|| Ask::Preferred { term: term.to_owned(), instead_of: instead_of.to_owned() })
}

fn fits(ask: &Ask) -> bool {
    let short = |text: &String| text.chars().count() <= LONGEST;
    match ask {
        Ask::Preferred { term, instead_of } => short(term) && short(instead_of),
        Ask::Banned(text) | Ask::Mention(text) | Ask::Name(text) => short(text),
        Ask::Address(_) | Ask::SentenceWords(_) | Ask::Hashtags(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(texts: &[(&'static str, &str)], blocking: &[&'static str]) -> Typed {
        Typed {
            texts: texts.iter().map(|it| (it.0, it.1.to_owned())).collect(),
            blocking: blocking.iter().copied().collect(),
        }
    }

    #[test]
    fn a_charter_comes_back_from_its_form() {
        let it = typed(
            &[
                ("banned", "bon plan\nleader"),
                ("preferred", "courriel < e-mail"),
                ("mention", "Publicité"),
                ("name", "iPhone"),
                ("address", "vous"),
                ("sentence", "25"),
                ("hashtags", "3"),
                ("hashtags-required", "#marbre"),
                ("hashtags-banned", "#promo"),
            ],
            &["banned", "hashtags"],
        );
        let charter = it.charter().expect("a charter");
        assert_eq!(charter.articles.len(), 8);
        assert_eq!(charter.articles.iter().filter(|it| it.blocking).count(), 3);
        assert_eq!(Typed::of(&charter), it);
    }

    #[test]
    fn what_is_typed_loosely_is_read_all_the_same() {
        let loose = typed(
            &[
                ("banned", "  bon   plan \r\n\nbon plan"),
                ("preferred", "courriel<e-mail"),
                ("hashtags-required", "marbre #pierre"),
                ("sentence", " 25 "),
            ],
            &[],
        );
        let written = Typed::of(&loose.charter().expect("a charter"));
        assert_eq!(written.texts["banned"], "bon plan");
        assert_eq!(written.texts["preferred"], "courriel < e-mail");
        assert_eq!(written.texts["hashtags-required"], "#marbre\n#pierre");
        assert_eq!(written.texts["sentence"], "25");
        assert_eq!(Typed::default().charter(), Ok(Charter::default()));
    }

    #[test]
    fn every_field_that_is_refused_is_named() {
        let long = "é".repeat(LONGEST + 1);
        let many = (0..=MOST_TERMS).map(|it| format!("terme {it}\n")).collect::<String>();
        for (field, text) in [
            ("banned", many.as_str()),
            ("banned", long.as_str()),
            ("preferred", "courriel"),
            ("preferred", "courriel <"),
            ("preferred", "courriel < courriel"),
            ("mention", long.as_str()),
            ("name", "a\u{0}b"),
            ("address", "on"),
            ("sentence", "4"),
            ("sentence", "beaucoup"),
            ("hashtags", "31"),
            ("hashtags-required", "#l’été"),
            ("hashtags-banned", "#1"),
        ] {
            let refused = typed(&[(field, text)], &[]).charter().expect_err(field);
            assert_eq!(refused.iter().map(|it| it.0).collect::<Vec<_>>(), [field], "{text:?}");
        }
        let together = (0..26).map(|it| format!("terme {it} < mot {it}\n")).collect::<String>();
        let banned = (0..25).map(|it| format!("autre {it}\n")).collect::<String>();
        let both = typed(&[("banned", &banned), ("preferred", &together)], &[]);
        assert_eq!(both.charter(), Err(vec![("preferred", FieldError::TooMany(MOST_TERMS))]));
    }

    #[test]
    fn articles_and_posts_are_each_asked_their_own() {
        let all = typed(&[("banned", "leader"), ("mention", "Publicité"), ("hashtags", "3")], &[]);
        let charter = all.charter().expect("a charter");
        let kinds = |it: Charter| it.articles.iter().map(|it| it.ask.kind()).collect::<Vec<_>>();
        assert_eq!(kinds(charter.of_articles()), ["banned", "mention"]);
        assert_eq!(kinds(charter.of_posts()), ["banned", "hashtags"]);
    }
}
