//! Letters at the end that are not spoken, and sounds that are not written.

use super::is_vowel;
use crate::Words;

/// Splits a contraction off: the word without it, and the syllables it adds (`did|n't`).
pub(super) fn contraction(word: &str) -> (&str, usize) {
    let Some((body, tail)) = word.rsplit_once('\'') else { return (word, 0) };
    let last = body.bytes().last().unwrap_or(b' ');
    let consonant = !is_vowel(last) && last.is_ascii_alphabetic();
    match tail {
        "t" if body.ends_with('n') => {
            let stem = &body[..body.len() - 1];
            (stem, usize::from(stem.ends_with(['d', 's', 't', 'v']) || stem.ends_with("ve")))
        }
        "s" => (body, usize::from(hisses(body))),
        "ll" | "ve" => (body, usize::from(consonant && last != b'w' || body.ends_with("re"))),
        "d" => (body, usize::from(matches!(last, b't' | b'd'))),
        "re" | "m" | "" => (body, 0),
        _ => (word, 0),
    }
}

/// Whether an s after this word is a syllable: `boss's`, `places`.
pub(super) fn hisses(word: &str) -> bool {
    let word = word.strip_suffix('e').unwrap_or(word);
    ["s", "x", "z", "ch", "sh", "c", "g", "dg"].iter().any(|end| word.ends_with(end))
        && !word.ends_with("ng")
}

/// Letters of the end that hold no sound: a silent e, -es, -ed.
pub(super) fn mute(letters: &[u8]) -> usize {
    match letters {
        [.., b'q' | b'g', b'u', b'e'] => 2,
        [.., b'q' | b'g', b'u', b'e', b's' | b'd'] => 3,
        [.., a, b'e'] if !is_vowel(*a) => 1,
        [.., a, b'y', b'e'] if !is_vowel(*a) => 1,
        [.., a, b'e', b'd'] if !is_vowel(*a) || *a == b'y' => {
            if matches!(a, b't' | b'd') {
                0
            } else {
                2
            }
        }
        [.., a, b'e', b's'] if !is_vowel(*a) || *a == b'y' => {
            if sibilant(letters) {
                0
            } else {
                2
            }
        }
        _ => 0,
    }
}

fn sibilant(letters: &[u8]) -> bool {
    let stem = &letters[..letters.len() - 2];
    match stem {
        [.., b'c' | b's' | b'h'] if stem.ends_with(b"ch") || stem.ends_with(b"sh") => true,
        [.., b's' | b'x' | b'z' | b'c' | b'g'] => true,
        _ => false,
    }
}

/// Syllables without a vowel of their own: `table`, `settled`, `centre`, `rhythm`, `prism`.
pub(super) fn added(letters: &[u8]) -> usize {
    let bare = match letters {
        [rest @ .., b'e', b's' | b'd'] | [rest @ .., b'e'] => rest,
        [rest @ .., b's'] if rest.ends_with(b"sm") || rest.ends_with(b"thm") => rest,
        rest => rest,
    };
    if bare.ends_with(b"sm") || bare.ends_with(b"thm") {
        return usize::from(bare.len() == letters.len() || letters.ends_with(b"s"));
    }
    if bare.len() == letters.len() {
        return 0;
    }
    let liquid = matches!(
        bare,
        [.., b'b' | b'c' | b'd' | b'f' | b'g' | b'k' | b'p' | b's' | b't' | b'x' | b'z', b'l']
    ) && (!bare.ends_with(b"isl") || letters.ends_with(b"d"));
    let french = matches!(bare, [_, .., b'b' | b'c' | b'g' | b't', b'r']);
    usize::from(liquid || french)
}

/// Where a compound is cut after the silent e of its first word: `home|work`, `state|ment`.
pub(super) fn compound(word: &str) -> Option<usize> {
    let letters = word.as_bytes();
    let cut = suffix(letters).or_else(|| last_word(word)).or_else(|| first_word(letters))?;
    let stem = letters[..cut].strip_suffix(b"s").unwrap_or(&letters[..cut]);
    let ok = cut >= 3
        && stem.last() == Some(&b'e')
        && stem[..stem.len() - 1].iter().any(|b| is_vowel(*b));
    ok.then_some(cut)
}

/// Last words of compounds: after a silent e.
const LAST: Words = Words::of(
    "apple away back ball band beat bed berg berry bird bleed blood board boarder boarding boat \
     body bond book bound box boy break breaker bridge brush bud bug build builder burn bush cake \
     card cart case child cloth coat crack cracker craft crow cut day dog door down dresser \
     dressing drop eat eater fall field fight fighter fighting find finder fire fish flow fly fold \
     folk ford fork forth front fruit girl glass goat grind grinder ground guard gun hammer hand \
     handed head headed hearted hog hold holder hole hood house hunter hunting keep keeper keeping \
     kind lace land leaf let letter lid life lift light like line lit lock long look maid mail \
     maker making man mark market mate melon men mill mountain mouth nail nap neck net note nut \
     off out over own owner pad page pan paper park path person piece place plan plane plate play \
     point pool port post pot power print proof rack rail rest rise road rod room root row runner \
     sail sale saver saving scape screen self selves sheet shell ship shirt shop shot show side \
     sign site skin skirt sleep smith snow song space spread spring stand stead stick stock stone \
     stool stop storm storming suit tail taker tap taste test time top town track trail train trap \
     trapped tree truck tub up ville walk walker wall ward ware warm wash watch watcher water wave \
     way wear weight well wheel wide wife wind window wire wise wolf wolves woman women wood word \
     work worker working works worm worn worth writer writing yard",
);

/// After the silent e of a plural: `trades|man`.
const PEOPLE: Words = Words::of("line man manship men people person woman women");

/// Where the last word of a compound begins, behind a consonant and an e: `ware|house`, `drive|way`.
fn last_word(word: &str) -> Option<usize> {
    let letters = word.as_bytes();
    // `telephone`, `redesign`
    if !word.is_ascii() || word.starts_with("tele") || matches!(letters, [b'r', b'e', _, b'e', ..])
    {
        return None;
    }
    let silent = |at: &usize| {
        letters[*at] == b'e' && (!is_vowel(letters[at - 1]) || letters[at - 1] == b'o')
    };
    (2..letters.len()).filter(silent).find_map(|at| {
        let rest = &word[at + 1..];
        let plural = rest.strip_suffix('s').unwrap_or(rest);
        let of_people = rest.strip_prefix('s').filter(|it| PEOPLE.holds(it));
        match of_people {
            Some(_) => Some(at + 2),
            None => (LAST.holds(rest) || LAST.holds(plural)).then_some(at + 1),
        }
    })
}

fn suffix(letters: &[u8]) -> Option<usize> {
    const SUFFIXES: [&[u8]; 20] = [
        b"ly",
        b"liness",
        b"lihood",
        b"lier",
        b"liest",
        b"lessness",
        b"ment",
        b"ments",
        b"ful",
        b"fully",
        b"less",
        b"lessly",
        b"ness",
        b"some",
        b"ty",
        b"teen",
        b"ties",
        b"mental",
        b"ward",
        b"dom",
    ];
    let suffix = SUFFIXES.iter().find(|suffix| {
        suffix.last() == letters.last()
            && letters.ends_with(suffix)
            && letters.len() > suffix.len() + 2
            && silent_before(&letters[..letters.len() - suffix.len()], suffix)
    })?;
    Some(letters.len() - suffix.len())
}

/// Whether the e that ends `stem` is silent: after a consonant, and not in `element`, `complement`.
fn silent_before(stem: &[u8], suffix: &[u8]) -> bool {
    let [.., before, b'e'] = stem else { return false };
    if is_vowel(*before) && *before != b'u' {
        return false;
    }
    if suffix.starts_with(b"ment") {
        return !(matches!(
            stem,
            b"ele"
                | b"ce"
                | b"cle"
                | b"incle"
                | b"te"
                | b"tene"
                | b"vehe"
                | b"incre"
                | b"excre"
                | b"decre"
                | b"imple"
                | b"comple"
                | b"supple"
                | b"funda"
        ));
    }
    if matches!(suffix, b"ty" | b"ties" | b"teen") {
        return matches!(stem, b"safe" | b"nine" | b"entire" | b"sure" | b"unsafe");
    }
    true
}

/// First words of compounds that end in a silent e.
#[rustfmt::skip]
const FIRST: &[&[u8]] = &[
    b"base", b"care", b"case", b"cheese", b"cope", b"date", b"face", b"fire", b"fore", b"frame", b"game", b"gate",
    b"horse", b"home", b"house", b"knife", b"lake", b"life", b"like", b"line", b"love", b"make", b"mine", b"name", b"nine", b"note",
    b"page", b"pipe", b"place", b"price", b"race", b"rate", b"safe", b"shore", b"side", b"smoke", b"some", b"space", b"stage", b"state",
    b"stone", b"store", b"take", b"there", b"time", b"trade", b"voice", b"wave", b"where", b"white", b"whole", b"wide", b"wife", b"wine", b"wire",
    b"more", b"tape", b"share", b"spare", b"use", b"bride", b"bare", b"eye", b"grape", b"code", b"theme", b"type", b"cave",
];

fn first_word(letters: &[u8]) -> Option<usize> {
    if letters.starts_with(b"un") && letters.len() > 2 {
        return first_word(&letters[2..]).map(|cut| cut + 2);
    }
    // The shortest first word and the shortest rest.
    if letters.len() < 6 {
        return None;
    }
    let first = FIRST.iter().find(|first| {
        first[..2] == letters[..2]
            && letters.starts_with(first)
            && letters.len() >= first.len() + 3
            && begins_a_word(&letters[first.len()..])
    })?;
    let rest = &letters[first.len()..];
    let inflected = matches!(
        rest,
        b"red"
            | b"ring"
            | b"ries"
            | b"rers"
            | b"rest"
            | b"ver"
            | b"vers"
            | b"ster"
            | b"sted"
            | b"ted"
            | b"ned"
            | b"ning"
    );
    (!inflected).then_some(first.len())
}

/// Whether a word may begin so: with a consonant or with two that are spoken together.
fn begins_a_word(letters: &[u8]) -> bool {
    let together = match letters {
        [_, b'h' | b'l' | b'r' | b'w' | b'y', ..] => !matches!(letters[0], b'l' | b'n' | b'r'),
        [one, two, ..] => is_vowel(*two) || *one == b's' || matches!([*one, *two], [b'k', b'n']),
        _ => false,
    };
    together && !is_vowel(letters[0]) && letters.iter().any(|b| is_vowel(*b))
}
