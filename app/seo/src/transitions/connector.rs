//! Connectors, and where each of them counts.

use prose::listed::{is_before, part};
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
    /// At the start before a pronoun that is the subject, or after a sign as well before a noun and its
    /// verb: `As it was raining`, `, as the leather will crack`.
    Subject,
    /// As `Pause`, or after a verb that tells what may or will be: `sera alors remplacée`.
    Then,
    /// Behind a comma and before an imperative: `, so book early`.
    Advice,
    /// Before a subject, a determiner of one included.
    Before,
    /// After a sign and before a pronoun that can only be a subject: `, for they feared the smoke`.
    Nominative,
    /// Before a word, not a number: `in case 14/209`.
    Worded,
    /// An idiom of which no word is one: `now and then`, `thus far`.
    Nowhere,
}

/// The names the places have in the lists.
const NAMES: &[(&str, Place)] = &[
    ("start", Place::Start),
    ("pause", Place::Pause),
    ("set", Place::Set),
    ("lead", Place::Lead),
    ("clause", Place::Clause),
    ("reason", Place::Reason),
    ("pause-clause", Place::PauseClause),
    ("not-asking", Place::NotAsking),
    ("infinitive", Place::Infinitive),
    ("second", Place::Second),
    ("closed", Place::Closed),
    ("unended", Place::Unended),
    ("unwished", Place::Unwished),
    ("amid", Place::Amid),
    ("told", Place::Told),
    ("not-degree", Place::NotDegree),
    ("not-asked", Place::NotAsked),
    ("inverted", Place::Inverted),
    ("unasked", Place::Unasked),
    ("condition", Place::Condition),
    ("balanced", Place::Balanced),
    ("subject", Place::Subject),
    ("then", Place::Then),
    ("advice", Place::Advice),
    ("before", Place::Before),
    ("nominative", Place::Nominative),
    ("worded", Place::Worded),
    ("nowhere", Place::Nowhere),
];

#[cfg(test)]
pub(super) fn is_place(name: &str) -> bool {
    NAMES.iter().any(|(known, _)| *known == name)
}

/// One connector, as a line of a list says.
pub(super) struct Connector {
    /// Its words, folded, one space between: apostrophes and hyphens count as spaces.
    pub(super) words: &'static str,
    pub(super) place: Place,
    /// Folded words right before it, no sign between, that make it something else.
    pub(super) not_after: &'static str,
    /// Folded words right after it, no sign between, that make it something else.
    pub(super) not_before: &'static str,
}

impl Connector {
    /// `words:place<not after>not before`; without a place, it counts anywhere.
    fn of(line: &'static str) -> Connector {
        let (line, not_before) = line.split_once('>').unwrap_or((line, ""));
        let (line, not_after) = line.split_once('<').unwrap_or((line, ""));
        let (words, place) = line.split_once(':').unwrap_or((line, ""));
        let known = NAMES.iter().find(|(name, _)| *name == place);
        Connector { words, place: known.map_or(Place::Anywhere, |it| it.1), not_after, not_before }
    }
}

/// The connectors of a language: one a line, see [`Connector::of`], in the order of their first words.
/// One text, since a table of them would take the browser twice as much.
pub(super) struct Connectors {
    lines: &'static str,
    /// The first words.
    pub(super) heads: Sieve,
    /// Where the lines that begin with each letter start, and where the last ones end.
    initials: [usize; LETTERS + 1],
}

/// Letters a connector may begin with.
const LETTERS: usize = 26;

impl Connectors {
    /// # Panics
    /// When the program is compiled, if the first words are not in order or begin with no letter.
    pub(super) const fn of(lines: &'static str) -> Connectors {
        let bytes = lines.as_bytes();
        let (mut heads, mut initials) = (Sieve::empty(), [0; LETTERS + 1]);
        let (mut start, mut letters, mut before) = (0, 0, head(bytes, 0));
        while start < bytes.len() {
            assert!(bytes[start].is_ascii_lowercase(), "a connector begins with a letter");
            assert!(!is_before(head(bytes, start), before), "connectors in order");
            while letters <= (bytes[start] - b'a') as usize {
                initials[letters] = start;
                letters += 1;
            }
            before = head(bytes, start);
            heads = heads.with(lines.split_at(start).1.split_at(before.len()).0);
            start = line_end(bytes, start) + 1;
        }
        while letters <= LETTERS {
            initials[letters] = bytes.len();
            letters += 1;
        }
        Connectors { lines, heads, initials }
    }

    /// The connectors that begin with a word, and whose second word, if they have one, begins with `next` where that
    /// is known: a look at most of the lines is enough to pass them over.
    pub(super) fn beginning_with(
        &self,
        word: &str,
        next: Option<&str>,
    ) -> impl Iterator<Item = Connector> {
        let bytes = self.lines.as_bytes();
        let letter = word.bytes().next().map_or(LETTERS, |it| usize::from(it.wrapping_sub(b'a')));
        let (mut low, end) = match self.initials.get(letter..letter + 2) {
            Some(&[low, end]) => (low, end),
            _ => (0, 0),
        };
        let mut high = end;
        while low < high {
            let middle = usize::midpoint(low, high);
            let before = bytes[low..middle].iter().rposition(|byte| *byte == b'\n');
            let start = before.map_or(low, |before| low + before + 1);
            if head(bytes, start) < word.as_bytes() {
                low = line_end(bytes, start) + 1;
            } else {
                high = start;
            }
        }
        let mut start = low;
        std::iter::from_fn(move || {
            let line = start..line_end(bytes, start);
            start = line.end + 1;
            (line.start < end).then_some(line)
        })
        .take_while(move |line| head(bytes, line.start) == word.as_bytes())
        .filter(move |line| {
            let rest = &bytes[line.start + word.len()..line.end];
            let goes_on = |next: &str| !next.is_empty() && rest[1..].starts_with(next.as_bytes());
            rest.first() != Some(&b' ') || next.is_none_or(goes_on)
        })
        .map(|line| Connector::of(&self.lines[line]))
    }

    #[cfg(test)]
    pub(super) fn lines(&self) -> std::str::Lines<'static> {
        self.lines.lines()
    }
}

/// The first word of the line that starts at `start`.
const fn head(bytes: &[u8], start: usize) -> &[u8] {
    let mut end = start;
    while end < bytes.len() && !matches!(bytes[end], b' ' | b':' | b'<' | b'>' | b'\n') {
        end += 1;
    }
    part(bytes, start, end)
}

const fn line_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    end
}

/// What a language has.
pub(super) struct Lists {
    pub(super) connectors: Connectors,
    pub(super) pair_heads: Sieve,
    /// Both parts are needed, in this order.
    pub(super) pairs: &'static [(&'static str, &'static str)],
    /// Degrees and what their consequence begins with: `so thick that`; and the most words between.
    pub(super) results: &'static [(&'static str, &'static str, usize)],
    /// Words of more and less, folded: `plus le sol est sec, plus il faut d’eau`.
    pub(super) degrees: Words,
    pub(super) coordinators: Words,
    /// Verbs after which `if` and `when` ask, folded and sorted.
    pub(super) asking: Words,
    /// Pronouns that are subjects, folded.
    pub(super) pronouns: Words,
    /// The same and determiners: what a clause begins with.
    pub(super) subjects: Words,
    /// Words that are a subject by themselves, folded.
    pub(super) alone: Words,
    /// Verb forms that can only be finite, or nearly so, folded: after a subject they make a clause.
    pub(super) finite: Words,
    /// Ends of verb forms that can only be finite.
    pub(super) finite_ends: &'static [&'static str],
    /// Whether a noun may be a subject without a determiner.
    pub(super) bare_subjects: bool,
    /// Words that ask, folded.
    pub(super) questions: Words,
}
