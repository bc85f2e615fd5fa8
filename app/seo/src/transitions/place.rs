//! Whether letters stand where a connector counts.

use prose::Words;

use super::connector::Place;
use super::english;
use super::sentence::Sentence;

/// Verbs after which `Amid` counts, folded.
const AUXILIARIES: Words = Words::of(
    "a ai as avaient avait avez avons est etaient etait ont sera seront sommes sont suis",
);

/// English verbs that come before their subject after `not only`.
const INVERTING: Words = Words::of("are can could did do does had has have is was will");

impl Sentence<'_> {
    pub(super) fn placed(&self, place: Place, at: usize, last: usize) -> bool {
        match place {
            Place::Anywhere => true,
            Place::Start => self.starts(at),
            Place::Pause => self.set_off(at),
            Place::Set => (self.starts(at) || self.pause(at)) && self.pause(last + 1),
            Place::Lead => self.starts(at) && self.pause(last + 1),
            Place::Clause => self.clause(last + 1),
            Place::Reason => self.starts(at) && self.clause(last + 1) && !self.exclaims(at),
            Place::PauseClause => {
                (self.starts(at) || self.pause(at)) && self.is(self.lists.subjects, last + 1)
            }
            Place::NotAsking => !(at == 0 && self.asks() || self.indirect(at)),
            Place::Infinitive => self.infinitive(last + 1),
            Place::Second => at != 1 || self.pause(at),
            Place::Closed => self.pause(last + 1),
            Place::Unended => self.set_off(at) || !self.pause(last + 1),
            Place::Unwished => !(self.starts(at) && self.exclaims(at)),
            Place::Amid => self.set_off(at) || at > 0 && AUXILIARIES.holds(self.word(at - 1)),
            Place::Told => self.set_off(at) && !self.asks(),
            Place::NotDegree => {
                let subjects = self.lists.subjects;
                self.pause(last + 1) || self.is(subjects, last + 1) || !self.is(subjects, last + 2)
            }
            Place::NotAsked => {
                let asks = |it: &str| it.starts_with("ask") || it.starts_with("wonder");
                last + 1 < self.tokens.len() && !self.one_of_before(at, asks)
            }
            Place::Inverted => self.set_off(at) && self.inverted(last + 1),
            Place::Unasked => self.unasked(at),
            Place::Condition => self.unasked(at) && self.is(self.lists.subjects, last + 1),
            Place::Balanced => (last + 1..self.tokens.len()).any(|at| self.word(at) == "but"),
            Place::Subject => {
                self.starts(at)
                    && self.is(self.lists.pronouns, last + 1)
                    && last + 2 < self.tokens.len()
                    && !self.pause(last + 2)
            }
            Place::Worded => self.word(last + 1).starts_with(char::is_alphabetic),
            Place::Nowhere => true,
        }
    }

    /// At the start, after a sign, or after a coordinator.
    fn set_off(&self, at: usize) -> bool {
        self.starts(at) || self.pause(at) || self.coordinated(at)
    }

    /// Neither asked about nor another connector's last word.
    fn unasked(&self, at: usize) -> bool {
        !self.indirect(at) && !self.echoes(at)
    }

    /// `même s’il`, `comme si`: another connector's last word.
    fn echoes(&self, at: usize) -> bool {
        at > 0 && !self.pause(at) && matches!(self.word(at - 1), "comme" | "meme")
    }

    /// Whether a verb at `at` has its subject behind it: `avons-nous`, `does it`.
    fn inverted(&self, at: usize) -> bool {
        // `aussi les coureurs ont-ils`: the noun may come first.
        let joined = (at + 1..at + 6)
            .take_while(|it| !self.pause(*it))
            .any(|it| self.gap(it).starts_with('-') && self.is(self.lists.pronouns, it));
        joined || INVERTING.holds(self.word(at)) && self.is(self.lists.subjects, at + 1)
    }

    /// Whether one of the three words before is such a word, with no pause between.
    fn one_of_before(&self, at: usize, such: impl Fn(&str) -> bool) -> bool {
        (at.saturating_sub(3)..at)
            .rev()
            .take_while(|before| !self.pause(before + 1))
            .any(|before| such(self.word(before)))
    }

    /// At the start, after a colon, a semicolon or a quotation mark, or after a coordinator there.
    fn starts(&self, at: usize) -> bool {
        if at == 0 || self.gap(at).contains([';', ':', '.', '!', '?', '…', '«', '“', '"', '—', '–'])
        {
            return true;
        }
        self.coordinated(at) && (at == 1 || self.pause(at - 1) || self.pause(at))
    }

    /// Whether a sign stands before a token.
    pub(super) fn pause(&self, at: usize) -> bool {
        self.gap(at)
            .contains([',', ';', ':', '.', '!', '?', '…', '(', ')', '—', '–', '«', '»', '“', '”'])
    }

    /// A pronoun with something of its own after it: `after it rained`, not `look after it`; or a
    /// noun and its verb: `after the rain stops`, not `after the rain`.
    fn clause(&self, at: usize) -> bool {
        let more = at + 1 < self.tokens.len() && !self.pause(at + 1);
        more && (self.is(self.lists.pronouns, at) || self.has_verb(at))
    }

    /// Whether a finite verb follows the noun that a determiner at `at` begins.
    fn has_verb(&self, at: usize) -> bool {
        let begins = self.is(self.lists.subjects, at)
            || english::QUANTIFIERS.contains(&self.word(at))
            || self.is_name(at);
        let from =
            at + usize::from(!self.is_name(at) && !english::QUANTIFIERS.contains(&self.word(at)));
        begins
            && (from + 1..(from + 6).min(self.tokens.len()))
                .take_while(|next| !self.pause(*next))
                .any(|next| english::is_finite(self.word(next)))
    }

    fn is_name(&self, at: usize) -> bool {
        let visible = self.tokens.get(at).and_then(|token| self.text.get(token.text.range()));
        at > 0 && visible.is_some_and(|word| word.starts_with(char::is_uppercase))
    }

    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word())
    }

    /// Whether one of the three words before asks: `je ne sais pas quand`.
    pub(super) fn indirect(&self, at: usize) -> bool {
        self.one_of_before(at, |it| self.lists.asking.holds(it))
    }

    fn infinitive(&self, at: usize) -> bool {
        let verb = |word: &str| {
            word.len() > 3
                && ["er", "ir", "re"].iter().any(|end| word.ends_with(end))
                && !matches!(
                    word,
                    "hier"
                        | "fevrier"
                        | "janvier"
                        | "papier"
                        | "notre"
                        | "votre"
                        | "autre"
                        | "titre"
                        | "entre"
                        | "premier"
                        | "dernier"
                        | "hiver"
                        | "metier"
                        | "quartier"
                        | "novembre"
                        | "octobre"
                        | "septembre"
                        | "decembre"
                        | "contre"
                )
        };
        // `avant de vous inscrire`: pronouns may stand before it.
        (at..(at + 3).min(self.tokens.len()))
            .find(|next| {
                !matches!(
                    self.word(*next),
                    "me" | "m"
                        | "te"
                        | "t"
                        | "se"
                        | "s"
                        | "nous"
                        | "vous"
                        | "le"
                        | "la"
                        | "l"
                        | "les"
                        | "lui"
                        | "leur"
                        | "y"
                        | "en"
                        | "ne"
                        | "pas"
                        | "bien"
                        | "tout"
                )
            })
            .is_some_and(|next| verb(self.word(next)))
    }

    fn is(&self, words: Words, at: usize) -> bool {
        !self.pause(at) && words.holds(self.word(at))
    }

    fn coordinated(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|at| self.tokens[at].word());
        before.is_some_and(|before| self.lists.coordinators.holds(before))
    }

    fn asks(&self) -> bool {
        self.ends_with('?')
    }

    /// Whether what a token begins goes on without a pause to an exclamation mark.
    fn exclaims(&self, at: usize) -> bool {
        self.ends_with('!') && !(at + 1..self.tokens.len()).any(|at| self.pause(at))
    }

    fn ends_with(&self, sign: char) -> bool {
        let end = self.tokens.last().map_or(0, |token| token.text.end());
        let rest = self.text.get(end..).unwrap_or_default();
        let stop = rest.find(|c: char| c.is_alphanumeric() || c == '\n').unwrap_or(rest.len());
        rest[..stop].contains(sign)
    }

    /// What stands between a token and the one before it.
    pub(super) fn gap(&self, at: usize) -> &str {
        let Some(before) = at.checked_sub(1).and_then(|before| self.tokens.get(before)) else {
            return "";
        };
        let start = before.whole().end();
        match self.tokens.get(at) {
            Some(token) => self.text.get(start..token.text.start()).unwrap_or_default(),
            // After the last token, its own sign tells.
            None => self.text.get(start..).map_or("", first_sign),
        }
    }
}

fn first_sign(rest: &str) -> &str {
    let end = rest.char_indices().nth(1).map_or(rest.len(), |(at, _)| at);
    &rest[..end]
}
