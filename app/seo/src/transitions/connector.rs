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

/// One connector, as a line of a list says: `words:place<not after>not before`; without a place, it counts
/// anywhere.
pub(super) struct Connector {
    /// Its words, folded, one space between: apostrophes and hyphens count as spaces.
    pub(super) words: &'static str,
    /// The rest of the line, looked at for those alone whose words are there.
    rest: &'static str,
}

impl Connector {
    fn of(line: &'static str) -> Connector {
        let end = line.bytes().position(|byte| matches!(byte, b':' | b'<' | b'>'));
        let (words, rest) = line.split_at(end.unwrap_or(line.len()));
        Connector { words, rest }
    }

    pub(super) fn place(&self) -> Place {
        let name = self.rest.split(['<', '>']).next().and_then(|it| it.strip_prefix(':'));
        let known = NAMES.iter().find(|known| Some(known.0) == name);
        known.map_or(Place::Anywhere, |it| it.1)
    }

    /// Folded words right before it, no sign between, that make it something else.
    pub(super) fn not_after(&self) -> &'static str {
        let after = self.rest.split_once('<').map_or("", |it| it.1);
        after.split('>').next().unwrap_or_default()
    }

    /// Folded words right after it, no sign between, that make it something else.
    pub(super) fn not_before(&self) -> &'static str {
        self.rest.split_once('>').map_or("", |it| it.1)
    }
}

/// The connectors of a language: one a line, see [`Connector`], in the order of their first two words.
/// One text, since a table of them would take the browser twice as much.
pub(super) struct Connectors {
    lines: &'static str,
    /// The first words, …
    heads: Sieve,
    /// … each with what the second begins with.
    openings: Sieve,
    /// Where the lines that begin with each letter start, and where the last ones end.
    initials: [u16; LETTERS + 1],
}

/// Letters a connector may begin with.
const LETTERS: usize = 26;

impl Connectors {
    /// # Panics
    /// When the program is compiled, if the lines are not in order or begin with no letter.
    pub(super) const fn of(lines: &'static str) -> Connectors {
        let bytes = lines.as_bytes();
        let (mut heads, mut openings) = (Sieve::empty(), Sieve::empty());
        let (mut initials, mut letters) = ([0; LETTERS + 1], 0);
        let (mut start, mut before) = (0, part(bytes, 0, 0));
        assert!(bytes.len() <= u16::MAX as usize, "places of two bytes");
        while start < bytes.len() {
            assert!(bytes[start].is_ascii_lowercase(), "a connector begins with a letter");
            while letters <= (bytes[start] - b'a') as usize {
                initials[letters] = start as u16;
                letters += 1;
            }
            let head = word_end(bytes, start);
            let end = second_end(bytes, head);
            let two = part(bytes, start, end);
            assert!(!is_before(two, before), "connectors in order");
            before = two;
            let word = lines.split_at(head).0.split_at(start).1;
            heads = heads.with(word);
            openings = openings.with_opening(word, if head < end { bytes[head + 1] } else { 0 });
            start = line_end(bytes, start) + 1;
        }
        while letters <= LETTERS {
            initials[letters] = bytes.len() as u16;
            letters += 1;
        }
        Connectors { lines, heads, openings, initials }
    }

    /// Calls `read` with the connectors that are a word, then with those that begin with it and `next`.
    pub(super) fn each(&self, word: &str, next: &str, read: &mut dyn FnMut(Connector)) {
        if !self.heads.may_hold(word) {
            return;
        }
        if self.openings.may_open(word, 0) {
            self.each_line(word, "", read);
        }
        if next.bytes().next().is_some_and(|initial| self.openings.may_open(word, initial)) {
            self.each_line(word, next, read);
        }
    }

    /// Calls `read` with the connectors whose first two words these are.
    fn each_line(&self, word: &str, next: &str, read: &mut dyn FnMut(Connector)) {
        let bytes = self.lines.as_bytes();
        let words = |start: usize| {
            let head = word_end(bytes, start);
            let end = second_end(bytes, head);
            (&bytes[start..head], &bytes[end.min(head + 1)..end])
        };
        let wanted = (word.as_bytes(), next.as_bytes());
        let letter = usize::from(wanted.0[0].wrapping_sub(b'a'));
        let Some(&[low, end]) = self.initials.get(letter..letter + 2) else { return };
        let (mut low, mut high) = (usize::from(low), usize::from(end));
        let end = high;
        while low < high {
            let middle = usize::midpoint(low, high);
            let before = bytes[low..middle].iter().rposition(|byte| *byte == b'\n');
            let start = before.map_or(low, |before| low + before + 1);
            let (head, second) = words(start);
            // Byte by byte: words are too short for more to be faster.
            let order = head.iter().cmp(wanted.0).then_with(|| second.iter().cmp(wanted.1));
            if order.is_lt() {
                low = line_end(bytes, start) + 1;
            } else {
                high = start;
            }
        }
        // `qu’` is one with `que`, `d’` with `de`.
        let elided = matches!(next, "qu" | "d");
        while low < end {
            let (head, second) = words(low);
            if head != wanted.0 || second != wanted.1 && !(elided && second.starts_with(wanted.1)) {
                return;
            }
            let line = low..line_end(bytes, low);
            low = line.end + 1;
            read(Connector::of(&self.lines[line]));
        }
    }

    #[cfg(test)]
    pub(super) fn lines(&self) -> std::str::Lines<'static> {
        self.lines.lines()
    }
}

/// Where the word that starts at `at` ends.
const fn word_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < bytes.len() && !matches!(bytes[end], b' ' | b':' | b'<' | b'>' | b'\n') {
        end += 1;
    }
    end
}

/// Where the second word of a line ends, if there is one, else the first, which ends at `head`.
const fn second_end(bytes: &[u8], head: usize) -> usize {
    if head < bytes.len() && bytes[head] == b' ' { word_end(bytes, head + 1) } else { head }
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
