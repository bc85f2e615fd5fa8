//! Whether letters stand where a connector counts.

use prose::Words;

use super::connector::Place;
use super::sentence::Sentence;

/// Verbs after which `Amid` counts, folded.
const AUXILIARIES: Words = Words::of(
    "a ai as avaient avait avez avons est etaient etait ont sera seront sommes sont suis",
);

/// What may be, has to be or will be.
fn foretells(word: &str) -> bool {
    const VERBS: Words =
        Words::of("convient doit doivent est faut peut peuvent sera seront suffit va vont");
    let future = ["ra", "rez", "rons", "ront"].iter().any(|end| word.ends_with(end));
    VERBS.holds(word) || future && word.len() > 5
}

/// English verbs as one gives advice with, behind `so`.
const ADVICE: Words = Words::of(
    "add allow arrive ask avoid be book bring buy call check choose clean come consider contact cut do \
     don enjoy expect find focus follow get give go grab have hurry join keep leave let look make mind \
     never order pack pay pick plan please prepare put read remember reserve rest save see set start \
     stay stick stop store take tell think try turn use wait watch wear why write",
);

/// English auxiliaries, which come before their subject after `not only`, folded.
pub(super) const INVERTING: Words = Words::of(
    "are can could did do does had has have is may might must should was were will would",
);

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
            Place::Second => {
                // `Où l’ai-je donc mis ?`
                let asked = at > 1 && self.asks() && self.gap(at - 1).starts_with('-');
                (at != 1 || self.pause(at)) && !asked
            }
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
            Place::Condition => self.unasked(at) && self.conditional(at),
            Place::Balanced => (last + 1..self.tokens.len()).any(|at| self.word(at) == "but"),
            Place::Subject => {
                let goes_on = last + 2 < self.tokens.len() && !self.pause(last + 2);
                let pronoun = self.starts(at) && self.is(self.lists.pronouns, last + 1) && goes_on;
                pronoun
                    || self.has_verb(last + 1)
                    || self.starts(at) && self.has_bare_subject(last + 1)
            }
            Place::Then => self.set_off(at) || at > 0 && foretells(self.word(at - 1)),
            Place::Advice => self.pause(at) && self.is(ADVICE, last + 1),
            Place::Nominative => {
                self.pause(at) && matches!(self.word(last + 1), "he" | "i" | "she" | "they" | "we")
            }
            Place::Before => self.is(self.lists.subjects, last + 1),
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
    pub(super) fn starts(&self, at: usize) -> bool {
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

    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word())
    }

    /// Whether one of the words before asks: `je ne sais pas quand`; or a question before that this
    /// one is joined to: `who is coming and when`.
    pub(super) fn indirect(&self, at: usize) -> bool {
        self.one_of_before(at, |it| self.lists.asking.holds(it))
            || self.coordinated(at) && (0..at).any(|it| self.lists.questions.holds(self.word(it)))
    }

    pub(super) fn is(&self, words: Words, at: usize) -> bool {
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
