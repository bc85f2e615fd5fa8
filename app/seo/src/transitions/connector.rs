//! Connectors, and where each of them counts.

use prose::{Sieve, Words};

/// Where a connector counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Anywhere.
    Anywhere,
    /// At the start of a sentence, after a strong pause, or after a coordinator.
    Start,
    /// As `Start`, or after a comma, a dash or a bracket.
    Pause,
    /// As `Pause`, with a comma after it.
    Set,
    /// As `Start`, with a comma after it.
    Lead,
    /// Before a pronoun that is the subject of a clause.
    Clause,
    /// As `Clause`, at the start only, unless the whole sentence exclaims: `Comme c’est beau !`
    Reason,
    /// Before a subject, a determiner of one included, at the start or after a pause.
    PauseClause,
    /// Anywhere but at the start of a question, or after a verb of asking: `je sais quand`.
    NotAsking,
    /// Before an infinitive.
    Infinitive,
    /// Not as the second word of a sentence, nor as its last: `Viens donc`, `Dites donc`.
    Second,
    /// With a pause after it: `after all.`, not `after all these years`.
    Closed,
    /// At the start, after a sign, or with no sign after it: not `she never said otherwise.`
    Unended,
    /// Unless it is a wish: `Pourvu que ça dure !`
    Unwished,
    /// As `Pause`, or after an auxiliary verb: `on a du coup dîné`, not `la force du coup`.
    Amid,
    /// As `Pause`, but not in a question: `D’où vient-il ?`
    Told,
    /// Not before an adjective or adverb and its subject: `however much you earn`.
    NotDegree,
    /// Unless somebody asks or wonders in one of the three words before: `ask the clerk if`.
    NotAsked,
    /// As `Pause`, before a verb and its subject: `aussi avons-nous`, `not only does it`.
    Inverted,
    /// Unless a verb of asking stands before: `je ne sais pas s’il viendra`; nor behind `même` or `comme`.
    Unasked,
    /// As `Unasked`, before a subject: `appelez si la douleur dure`, not `si grand`.
    Condition,
    /// With `but` after it in the sentence.
    Balanced,
    /// At the start, before a pronoun that is the subject: `As it was raining`.
    Subject,
    /// Before a word, not a number: `in case 14/209`.
    Worded,
    /// An idiom of which no word is one: `now and then`, `thus far`.
    Nowhere,
}

/// One connector.
pub(super) struct Connector {
    /// Its words, folded, one space between: apostrophes and hyphens count as spaces.
    pub(super) words: &'static str,
    pub(super) place: Place,
    /// Folded words right before it, no sign between, that make it something else.
    pub(super) not_after: &'static str,
    /// Folded words right after it, no sign between, that make it something else.
    pub(super) not_before: &'static str,
}

pub(super) const fn connector(words: &'static str, place: Place) -> Connector {
    Connector { words, place, not_after: "", not_before: "" }
}

pub(super) const fn guarded(
    words: &'static str,
    place: Place,
    not_after: &'static str,
    not_before: &'static str,
) -> Connector {
    Connector { words, place, not_after, not_before }
}

/// The sieve of the first words of connectors.
pub(super) const fn heads(connectors: &[Connector]) -> Sieve {
    let (mut sieve, mut at) = (Sieve::empty(), 0);
    while at < connectors.len() {
        sieve = sieve.with(connectors[at].words);
        at += 1;
    }
    sieve
}

/// Letters a connector may begin with.
pub(super) const LETTERS: usize = 26;

/// Where the connectors that begin with each letter start, and where the last ones end.
pub(super) const fn initials(connectors: &[Connector]) -> [usize; LETTERS + 1] {
    let (mut starts, mut letter, mut at) = ([0; LETTERS + 1], 0, 0);
    while letter <= LETTERS {
        while at < connectors.len()
            && (connectors[at].words.as_bytes()[0] as usize) < b'a' as usize + letter
        {
            at += 1;
        }
        starts[letter] = at;
        letter += 1;
    }
    starts
}

/// What a language has.
pub(super) struct Lists {
    pub(super) heads: Sieve,
    pub(super) initials: [usize; LETTERS + 1],
    pub(super) pair_heads: Sieve,
    pub(super) connectors: &'static [Connector],
    /// Both parts are needed, in this order.
    pub(super) pairs: &'static [(&'static str, &'static str)],
    pub(super) coordinators: Words,
    /// Verbs after which `if` and `when` ask, folded and sorted.
    pub(super) asking: Words,
    /// Pronouns that are subjects, folded.
    pub(super) pronouns: Words,
    /// The same and determiners: what a clause begins with.
    pub(super) subjects: Words,
}

impl Lists {
    /// The connectors that begin with the first letter of a word.
    pub(super) fn beginning_as(&self, word: &str) -> &'static [Connector] {
        let letter = word.bytes().next().map(|it| usize::from(it.wrapping_sub(b'a')));
        match letter.filter(|it| *it < LETTERS) {
            Some(at) => &self.connectors[self.initials[at]..self.initials[at + 1]],
            None => &[],
        }
    }
}
