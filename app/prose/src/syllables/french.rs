//! French syllables: careful French, the mute e of the end not counted.
//!
//! Rules are ours, from the pronunciation of the language: `qu` and `gu`, `ge` before a and o, the
//! mute e inside (`paiement`), -ent of verbs, hiatus after é and diaeresis, glides of i, and their
//! absence after a group such as `bl` or `tr` (`cli-ent`, `pri-ère`).

mod endings;
mod exceptions;

/// Letters of a part that are read.
const LONGEST: usize = 64;

/// Spoken syllables of a word; compounds and elisions are the sum of their parts.
pub(super) fn count(word: &str) -> usize {
    let lower = super::lowercase(word);
    if let Some(count) = exceptions::whole(&lower, word) {
        return count;
    }
    let parts =
        lower.split(['-', '\'', '’', 'ʼ', '\u{2010}', '\u{2011}', '·', '.', '(', ')', '/', '&']);
    let mut total = 0;
    for (index, part) in parts.enumerate() {
        // "Suis-je" and "est-ce" are one syllable: nothing is added by the mute e of the pronoun.
        let enclitic = index > 0 && matches!(part, "je" | "ce");
        total += if enclitic { 0 } else { of_part(part) };
    }
    total
}

fn of_part(part: &str) -> usize {
    if let Some(count) = exceptions::part(part) {
        return count;
    }
    // Nearly every part fits an array; a longer one is not a word anybody speaks.
    let mut buffer = [' '; LONGEST];
    let mut length = 0;
    for c in part.chars().filter(|c| c.is_alphabetic()).take(LONGEST) {
        buffer[length] = c;
        length += 1;
    }
    let letters = &buffer[..length];
    let nuclei = Word { mute: endings::mute_from(part, letters), letters }.nuclei();
    let spoken = letters.iter().any(|c| is_vowel(*c)) && !is_elided(part);
    nuclei.max(usize::from(spoken))
}

/// `qu'` has a vowel letter and no syllable.
fn is_elided(part: &str) -> bool {
    matches!(part, "qu")
}

pub(super) fn is_vowel(c: char) -> bool {
    matches!(
        c,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'à'
            | 'á'
            | 'â'
            | 'ä'
            | 'ã'
            | 'é'
            | 'è'
            | 'ê'
            | 'ë'
            | 'î'
            | 'ï'
            | 'í'
            | 'ô'
            | 'ö'
            | 'ó'
            | 'õ'
            | 'ù'
            | 'û'
            | 'ü'
            | 'ú'
            | 'ÿ'
            | 'œ'
            | 'æ'
    )
}

struct Word<'a> {
    letters: &'a [char],
    /// From here on vowels are not spoken.
    mute: usize,
}

impl Word<'_> {
    fn nuclei(&self) -> usize {
        let mut count = 0;
        let mut at = 0;
        while at < self.mute {
            if !is_vowel(self.letters[at]) {
                at += 1;
                continue;
            }
            let (length, spoken) = self.nucleus(at);
            count += usize::from(spoken);
            at += length;
        }
        count
    }

    fn at(&self, index: usize) -> char {
        self.letters.get(index).copied().unwrap_or(' ')
    }

    fn before(&self, index: usize) -> char {
        index.checked_sub(1).map_or(' ', |before| self.at(before))
    }

    /// Whether a vowel that is spoken stands at `index`.
    fn speaks(&self, index: usize) -> bool {
        index < self.mute && is_vowel(self.at(index)) && !self.is_inner_mute(index)
    }

    /// How many letters from `at` on make one sound, and whether that sound is a syllable.
    fn nucleus(&self, at: usize) -> (usize, bool) {
        let next = self.at(at + 1);
        match self.at(at) {
            'u' if self.is_silent_u(at) => (1, false),
            'e' if self.is_inner_mute(at) => (1, false),
            // "Mangea", "pigeon", "asseoir": the e only softens or is not there at all.
            'e' if self.before(at) == 'g' && matches!(next, 'a' | 'â' | 'à' | 'o' | 'ô') => {
                (1, false)
            }
            'e' if next == 'o' && self.at(at + 2) == 'i' => (1, false),
            // "Ouest", "ouais": a glide at the start.
            'o' if at == 0 && next == 'u' && self.at(2) != 'i' && self.speaks(2) => (2, false),
            // "Paye": the y closes the syllable of the a.
            'y' if at + 1 == self.mute
                && at + 1 < self.letters.len()
                && is_vowel(self.before(at)) =>
            {
                (1, false)
            }
            'i' | 'ï' | 'y' if self.speaks(at + 1) => (1, self.is_after_group(at)),
            _ => (self.length(at), true),
        }
    }

    /// Letters of one vowel sound.
    fn length(&self, at: usize) -> usize {
        let [a, b, c] = [self.at(at), self.at(at + 1), self.at(at + 2)];
        let limit = self.mute - at;
        let long = match (a, b, c) {
            ('e', 'a', 'u') | ('o' | 'œ', 'e', 'u') | ('o', 'e', 'i') => 3,
            ('e', 'u', 'i') => 3,
            ('u', 'e', 'i') if self.at(at + 3) == 'l' => 3,
            // "Ambiguïté": u glides.
            ('u', 'ï', _) if self.before(at) == 'g' => 2,
            ('o', 'u', 'i') => self.oui(at),
            ('a', 'i' | 'î' | 'u' | 'û', _)
            | ('e', 'i' | 'î' | 'u' | 'û' | 'e' | 'a', _)
            | ('o', 'u' | 'û' | 'ù' | 'i' | 'î' | 'o', _)
            | ('u', 'i' | 'î', _)
            | ('œ', 'u' | 'i', _) => 2,
            ('a' | 'e' | 'o' | 'u', 'y', _) if !is_vowel(c) => 2,
            _ => 1,
        };
        long.min(limit)
    }

    /// `oui` is one sound before l and n and at the start, two in `jouir`.
    fn oui(&self, at: usize) -> usize {
        let one = at == 0 || matches!(self.at(at + 3), 'l' | 'n');
        if one { 3 } else { 2 }
    }

    /// The u of `qu`, and of `gu` before a vowel other than ï.
    fn is_silent_u(&self, at: usize) -> bool {
        let next = self.at(at + 1);
        match self.before(at) {
            'q' => true,
            'g' => is_vowel(next) && next != 'ï',
            _ => false,
        }
    }

    /// `paiement`, `jouera`, `tuerie`: an e between a vowel and m, r or t plus a vowel is not spoken.
    fn is_inner_mute(&self, at: usize) -> bool {
        if self.at(at) != 'e' || at == 0 || at >= self.mute {
            return false;
        }
        let after_vowel = matches!(self.before(at), 'i' | 'u' | 'y' | 'é')
            && !(self.before(at) == 'u' && self.is_silent_u(at - 1));
        after_vowel && matches!(self.at(at + 1), 'm' | 'r' | 't') && is_vowel(self.at(at + 2))
    }

    /// Whether a stop or f, v followed by l or r stands before: there i is a syllable of its own.
    fn is_after_group(&self, at: usize) -> bool {
        at >= 2
            && matches!(self.at(at - 1), 'l' | 'r')
            && matches!(self.at(at - 2), 'b' | 'c' | 'd' | 'f' | 'g' | 'k' | 'p' | 't' | 'v')
    }
}
