//! Folding: the form under which words are compared, without case, accents or ligatures.

/// The folded form of `word`: lower case, no accents, `œ` as `oe`, every apostrophe as `'`, every
/// hyphen as `-`, invisible characters gone.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

/// `text` in lower case, letter by letter: as `str::to_lowercase` but for the sigma that ends a Greek word,
/// whose rule is four kilobytes in the browser.
#[must_use]
pub fn lower(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// Appends the folded form of `word` to `out`.
pub fn fold_into(word: &str, out: &mut String) {
    for c in word.chars() {
        match c {
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            c if c.is_ascii() => out.push(c),
            c => fold_wide(c, out),
        }
    }
}

fn fold_wide(c: char, out: &mut String) {
    match c {
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' | 'Ā' | 'Ă' | 'Ą' => out.push('a'),
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => out.push('c'),
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' | 'Ē' | 'Ę' | 'Ě' => out.push('e'),
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'ı' | 'İ' => out.push('i'),
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' => out.push('n'),
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ō' | 'ő' | 'Ō' | 'Ő' => out.push('o'),
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ů' | 'ű' | 'Ū' | 'Ů' | 'Ű' => out.push('u'),
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => out.push('y'),
        'š' | 'Š' | 'ś' | 'Ś' | 'ş' | 'Ş' => out.push('s'),
        'ž' | 'Ž' | 'ź' | 'Ź' | 'ż' | 'Ż' => out.push('z'),
        'ř' | 'Ř' => out.push('r'),
        'ł' | 'Ł' => out.push('l'),
        'œ' | 'Œ' => out.push_str("oe"),
        'æ' | 'Æ' => out.push_str("ae"),
        'ß' => out.push_str("ss"),
        '’' | '‘' | 'ʼ' | '′' | '＇' => out.push('\''),
        '\u{2010}' | '\u{2011}' => out.push('-'),
        // Combining accents, soft hyphen, zero-width characters and the byte-order mark.
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
        c => out.extend(c.to_lowercase()),
    }
}
