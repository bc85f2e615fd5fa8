//! Whether a clause of its own, or an infinitive, follows a connector.

use prose::Words;

use super::place::INVERTING;
use super::sentence::Sentence;

/// Words between `si` and its clause, or that begin it, folded: `si rien ne change`, `si nécessaire`.
const CONDITIONS: Words = Words::of(
    "aucun aucune beaucoup besoin ceci celle celles celui certaines certains ceux chacun chacune \
     chaque deux jamais necessaire nul nulle personne plusieurs possible quelqu quelque quelques rien \
     tous tout toute toutes trois",
);

/// English words of one noun, folded: a word in -s that follows it is a verb.
const SINGULAR: Words = Words::of("a an another each every that this");

/// What may follow a verb in the past, and no participle that belongs to a noun, folded.
const OBJECTS: Words = Words::of(
    "again all any away back down everything him me most much nothing off on out over some something \
     them to too two up us",
);

/// English words behind which a verb is another clause's: `known as the man who left`.
const OTHERS: Words = Words::of("and but he i or she that they we which who you");

impl Sentence<'_> {
    /// A pronoun with something of its own after it: `after it rained`, not `look after it`; or a
    /// noun and its verb: `after the rain stops`, not `after the rain`.
    pub(super) fn clause(&self, at: usize) -> bool {
        let more = at + 1 < self.tokens.len() && !self.pause(at + 1);
        more && (self.is(self.lists.pronouns, at) || self.has_verb(at) || self.has_bare_subject(at))
    }

    /// `before officers reached`, `as talks have failed`: a subject without a determiner.
    pub(super) fn has_bare_subject(&self, at: usize) -> bool {
        let plural = |at: usize| self.lists.bare_subjects && is_third_person(self.word(at));
        let verb = |at: usize| {
            !self.pause(at)
                && (INVERTING.holds(self.word(at))
                    || self.lists.finite.holds(self.word(at))
                    || self.is_ed(at))
        };
        !self.pause(at)
            && (plural(at) && verb(at + 1) || plural(at + 1) && !self.pause(at + 1) && verb(at + 2))
    }

    /// Whether a finite verb follows the subject that begins at a token.
    pub(super) fn has_verb(&self, at: usize) -> bool {
        let alone = self.is_name(at) || self.is(self.lists.alone, at);
        // After a determiner comes the noun.
        let from = at + if alone { 1 } else { 2 };
        (alone || self.is(self.lists.subjects, at))
            && (from..(from + 6).min(self.tokens.len()))
                .take_while(|next| !self.pause(*next) && !OTHERS.holds(self.word(*next)))
                .any(|next| self.is_finite(next, at))
    }

    fn is_finite(&self, at: usize, subject: usize) -> bool {
        let word = self.word(at);
        self.lists.finite.holds(word)
            || self
                .lists
                .finite_ends
                .iter()
                .any(|end| word.len() > end.len() + 2 && word.ends_with(end))
            || self.is_ed(at)
            || at == subject + 2 && SINGULAR.holds(self.word(subject)) && is_third_person(word)
    }

    fn is_ed(&self, at: usize) -> bool {
        let word = self.word(at);
        word.ends_with("ed") && word.len() > 4 && self.is_past(at)
    }

    /// `after the credits rolled`, not `after the extended break` or `after the talk given`.
    fn is_past(&self, at: usize) -> bool {
        let next = at + 1;
        let word = self.word(next);
        next >= self.tokens.len()
            || self.pause(next)
            || self.lists.subjects.holds(word)
            || OBJECTS.holds(word)
            || word.ends_with("ly")
    }

    /// Whether a condition begins at `si`: before a subject or what stands for one, or, where the
    /// sentence begins, with its consequence behind a comma.
    pub(super) fn conditional(&self, at: usize) -> bool {
        let next = at + 1;
        if self.is(self.lists.subjects, next) || self.is(CONDITIONS, next) || self.is_named(next) {
            return true;
        }
        // `Si grand soit-il,`: a concession.
        let conceded =
            (next..next + 4).any(|it| matches!(self.word(it), "que" | "soit" | "soient"));
        let consequence = || (next + 1..self.tokens.len()).any(|it| self.gap(it).contains(','));
        self.starts(at) && !self.pause(next) && !conceded && consequence()
    }

    fn is_named(&self, at: usize) -> bool {
        self.is_name(at) && !self.pause(at)
    }

    pub(super) fn is_name(&self, at: usize) -> bool {
        let visible = self.tokens.get(at).and_then(|token| self.text.get(token.text.range()));
        at > 0 && visible.is_some_and(|word| word.starts_with(char::is_uppercase))
    }

    /// `avant de vous inscrire`: pronouns may stand before it.
    pub(super) fn infinitive(&self, at: usize) -> bool {
        const BEFORE: Words =
            Words::of("bien en l la le les leur lui m me ne nous pas s se t te tout vous y");
        (at..(at + 3).min(self.tokens.len()))
            .find(|next| !BEFORE.holds(self.word(*next)))
            .is_some_and(|next| is_infinitive(self.word(next)))
    }
}

fn is_infinitive(word: &str) -> bool {
    const NOUNS: Words = Words::of(
        "autre contre decembre dernier entre fevrier hier hiver janvier metier notre novembre octobre \
         papier premier quartier septembre titre votre",
    );
    let ends = ["er", "ir", "re"].iter().any(|end| word.ends_with(end));
    word.len() > 3 && ends && !NOUNS.holds(word)
}

/// English: `sharpens`, not `glass`, `bonus`.
fn is_third_person(word: &str) -> bool {
    word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
}
