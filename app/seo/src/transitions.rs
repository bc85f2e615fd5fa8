//! Connectors: words that tie a sentence to what precedes, or a clause to another.
//!
//! The letters are not enough: `de plus` is one in `De plus, il pleut`, not in `de plus en plus`;
//! `car` is none in `le car`. Each connector says where it counts and which neighbours undo it.
//! Languages without a list of their own have no answer rather than a guessed one.

mod english;
mod french;

use prose::{Language, Sieve, Words};

use crate::keyphrase::tokens::Token;

/// Where a connector counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
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

/// Verbs after which `Amid` counts, folded.
const AUXILIARIES: [&str; 16] = [
    "a", "ai", "as", "avait", "avaient", "avez", "avons", "est", "etaient", "etait", "ont", "sera",
    "seront", "sommes", "sont", "suis",
];

/// English verbs that come before their subject after `not only`.
const INVERTING: [&str; 12] =
    ["are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "was", "will"];

/// One connector.
struct Connector {
    /// Its words, folded, one space between: apostrophes and hyphens count as spaces.
    words: &'static str,
    place: Place,
    /// Folded words right before it, no sign between, that make it something else.
    not_after: &'static str,
    /// Folded words right after it, no sign between, that make it something else.
    not_before: &'static str,
}

const fn connector(words: &'static str, place: Place) -> Connector {
    Connector { words, place, not_after: "", not_before: "" }
}

const fn guarded(
    words: &'static str,
    place: Place,
    not_after: &'static str,
    not_before: &'static str,
) -> Connector {
    Connector { words, place, not_after, not_before }
}

/// The sieve of the first words of connectors.
const fn heads(connectors: &[Connector]) -> Sieve {
    let (mut sieve, mut at) = (Sieve::empty(), 0);
    while at < connectors.len() {
        sieve = sieve.with(connectors[at].words);
        at += 1;
    }
    sieve
}

/// Letters a connector may begin with.
const LETTERS: usize = 26;

/// Where the connectors that begin with each letter start, and where the last ones end.
const fn initials(connectors: &[Connector]) -> [usize; LETTERS + 1] {
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
struct Lists {
    heads: Sieve,
    initials: [usize; LETTERS + 1],
    pair_heads: Sieve,
    connectors: &'static [Connector],
    /// Both parts are needed, in this order.
    pairs: &'static [(&'static str, &'static str)],
    coordinators: Words,
    /// Verbs after which `if` and `when` ask, folded and sorted.
    asking: Words,
    /// Pronouns that are subjects, folded.
    pronouns: Words,
    /// The same and determiners: what a clause begins with.
    subjects: Words,
}

impl Lists {
    /// The connectors that begin with the first letter of a word.
    fn beginning_as(&self, word: &str) -> &'static [Connector] {
        let letter = word.bytes().next().map(|it| usize::from(it.wrapping_sub(b'a')));
        match letter.filter(|it| *it < LETTERS) {
            Some(at) => &self.connectors[self.initials[at]..self.initials[at + 1]],
            None => &[],
        }
    }
}

/// A connector found: the tokens it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// Whether connectors of the language are known.
pub(crate) fn known(language: Language) -> bool {
    lists(language).is_some()
}

fn lists(language: Language) -> Option<&'static Lists> {
    match language {
        Language::Fr => Some(&french::LISTS),
        Language::En => Some(&english::LISTS),
        _ => None,
    }
}

/// The first connector of a sentence. `text` is what the tokens' places are in.
pub(crate) fn find(text: &str, tokens: &[Token<'_>], language: Language) -> Option<Found> {
    let lists = lists(language)?;
    let sentence = Sentence { text, tokens, lists };
    sentence.connector().or_else(|| sentence.pair())
}

struct Sentence<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    lists: &'static Lists,
}

impl Sentence<'_> {
    /// The first connector; what an idiom covers is passed over.
    fn connector(&self) -> Option<Found> {
        let mut at = 0;
        while at < self.tokens.len() {
            match self.at(at) {
                Some((Place::Nowhere, found)) => at = found.last,
                Some((_, found)) => return Some(found),
                None => {}
            }
            at += 1;
        }
        None
    }

    /// The longest connector that begins at a token.
    fn at(&self, at: usize) -> Option<(Place, Found)> {
        let first = self.tokens[at].word();
        if !self.lists.heads.may_hold(first) {
            return None;
        }
        let connectors = self.lists.beginning_as(first);
        let from = connectors.partition_point(|connector| head(connector.words) < first);
        connectors[from..]
            .iter()
            .take_while(|connector| head(connector.words) == first)
            .filter_map(|it| Some((it.place, self.fits(it, at)?)))
            .max_by_key(|(_, found)| found.last)
    }

    fn fits(&self, connector: &Connector, at: usize) -> Option<Found> {
        let last = self.spelled(connector.words, at)?;
        // Behind a sign it is another phrase: `malgré tout, le journal`.
        let before = if at == 0 || self.pause(at) { "" } else { self.word(at - 1) };
        let after = if self.pause(last + 1) { "" } else { self.word(last + 1) };
        // Alone, it ties nothing: `Alors ?`
        let alone = at == 0 && last + 1 == self.tokens.len();
        let undone =
            alone || among(connector.not_after, before) || among(connector.not_before, after);
        (!undone && self.placed(connector.place, at, last)).then_some(Found { first: at, last })
    }

    /// The last token of a connector that is spelled from a token on.
    fn spelled(&self, words: &str, at: usize) -> Option<usize> {
        let (word, mut rest) = parted(words);
        if self.tokens.get(at)?.word() != word {
            return None;
        }
        let mut last = at;
        while !rest.is_empty() {
            let (word, after) = parted(rest);
            // `That’s why`: the contraction is in the token before.
            if word == "is" && self.tokens[last].possessive > 0 {
                rest = after;
                continue;
            }
            last += 1;
            if self.tokens.get(last)?.word() != word || self.pause(last) {
                return None;
            }
            rest = after;
        }
        // `in fact-checking`: part of a compound.
        let compound = self.gap(last + 1).starts_with('-');
        (self.accented_right(words, at) && !self.is_acronym(at) && !compound).then_some(last)
    }

    /// `BUT`, `(IF)`: capitals in a sentence that is not all capitals.
    fn is_acronym(&self, at: usize) -> bool {
        let visible = |at: usize| self.text.get(self.tokens[at].text.range()).unwrap_or_default();
        let capitals =
            |word: &str| word.chars().nth(1).is_some() && !word.contains(char::is_lowercase);
        capitals(visible(at))
            && self
                .tokens
                .iter()
                .enumerate()
                .any(|(other, _)| visible(other).contains(char::is_lowercase))
    }

    /// Folding makes `a` of `à` and `mais` of `maïs`: here the accent decides.
    fn accented_right(&self, words: &str, at: usize) -> bool {
        let visible = &self.text[self.tokens[at].text.range()];
        match self.tokens[at].word() {
            "a" if words != "a fortiori" => {
                matches!(visible, "à" | "À") || visible == "A" && at == 0
            }
            "mais" => !visible.contains(['ï', 'Ï']),
            _ => true,
        }
    }

    fn placed(&self, place: Place, at: usize, last: usize) -> bool {
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
            Place::Amid => self.set_off(at) || at > 0 && AUXILIARIES.contains(&self.word(at - 1)),
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
            Place::Unasked => !self.indirect(at) && !self.echoes(at),
            Place::Condition => {
                self.is(self.lists.subjects, last + 1) && !self.indirect(at) && !self.echoes(at)
            }
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
        joined || INVERTING.contains(&self.word(at)) && self.is(self.lists.subjects, at + 1)
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
    fn pause(&self, at: usize) -> bool {
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

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word())
    }

    /// Whether one of the three words before asks: `je ne sais pas quand`.
    fn indirect(&self, at: usize) -> bool {
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
    fn gap(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |at| self.tokens[at].whole().end());
        match self.tokens.get(at) {
            Some(_) if at == 0 => "",
            Some(token) => self.text.get(start..token.text.start()).unwrap_or_default(),
            // After the last token, its own sign tells.
            None => self.text.get(start..).map_or("", |rest| first_sign(rest)),
        }
    }

    fn pair(&self) -> Option<Found> {
        if !self.tokens.iter().any(|token| self.lists.pair_heads.may_hold(token.word())) {
            return None;
        }
        let find = |words: &str, from: usize| {
            (from..self.tokens.len()).find(|at| self.spelled(words, *at).is_some())
        };
        self.lists.pairs.iter().find_map(|(one, two)| {
            let first = find(one, 0)?;
            // With nothing between them they compare: `aussi bien qu’une ampoule`.
            let second = find(two, first + 2 + one.bytes().filter(|it| *it == b' ').count())?;
            // One of them as a subjunctive is no pair: `bien que ce soit`.
            let free = |at: usize| {
                at == 0
                    || !["ce", "qu", "il", "elle", "que", "cela", "ca"]
                        .contains(&self.tokens[at - 1].word())
            };
            (free(first) && free(second) && !(*one == "whether" && self.indirect(first)))
                .then_some(Found { first, last: first })
        })
    }
}

/// Whether a word is one of those of a text.
fn among(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|it| it == word)
}

/// The first word, and the rest after the space.
fn parted(words: &str) -> (&str, &str) {
    let end = words.bytes().position(|byte| byte == b' ').unwrap_or(words.len());
    (&words[..end], words.get(end + 1..).unwrap_or_default())
}

fn head(words: &str) -> &str {
    parted(words).0
}

fn first_sign(rest: &str) -> &str {
    let end = rest.char_indices().nth(1).map_or(rest.len(), |(at, _)| at);
    &rest[..end]
}

#[cfg(test)]
mod tests {
    #[test]
    fn lists_are_sorted_for_the_search() {
        for lists in [&super::french::LISTS, &super::english::LISTS] {
            let heads = lists.connectors.iter().map(|connector| super::head(connector.words));
            assert!(heads.clone().is_sorted(), "{:?}", heads.collect::<Vec<_>>());
            let begin =
                |it: &super::Connector| it.words.starts_with(|c: char| c.is_ascii_lowercase());
            assert!(lists.connectors.iter().all(begin));
            assert_eq!(lists.initials[super::LETTERS], lists.connectors.len());
        }
    }
}
