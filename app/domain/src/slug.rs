//! Slugs: the last piece of an article's address.

/// Longest slug kept, in characters.
pub const LONGEST: usize = 75;

/// A slug of a title: small ASCII letters, digits and single hyphens, accents dropped, œ as oe,
/// cut at a word at [`LONGEST`] characters. Empty when the title holds no letter or digit.
///
/// ```
/// assert_eq!(domain::slug::of("L’été, à l’œuvre : 10 idées"), "l-ete-a-l-oeuvre-10-idees");
/// ```
#[must_use]
pub fn of(title: &str) -> String {
    let mut out = String::new();
    for c in title.chars() {
        match plain(c) {
            Some(letters) => out.push_str(letters),
            None if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            None if out.is_empty() || out.ends_with('-') => {}
            None => out.push('-'),
        }
    }
    cut(out.trim_matches('-'))
}

fn cut(slug: &str) -> String {
    match slug.get(..LONGEST) {
        None => slug.to_owned(),
        Some(head) if slug.as_bytes().get(LONGEST) == Some(&b'-') => head.to_owned(),
        Some(head) => head.rsplit_once('-').map_or(head, |(words, _)| words).to_owned(),
    }
}

fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => "a",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'ì' | 'Î' | 'Ï' | 'Í' | 'Ì' => "i",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'ø' | 'Ô' | 'Ö' | 'Ó' | 'Ò' | 'Õ' | 'Ø' => "o",
        'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'ç' | 'Ç' => "c",
        'ñ' | 'Ñ' => "n",
        'ÿ' | 'ý' | 'Ÿ' | 'Ý' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' => "ss",
        _ => return None,
    })
}

/// Whether a text may stand as a slug: small ASCII letters, digits, single inner hyphens, 1 to 200 of them.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=200).contains(&text.len())
        && text.bytes().all(allowed)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_between_words() {
        let slug = of(&"typographie soignée ".repeat(10));
        assert!(slug.len() <= LONGEST && slug.ends_with("typographie"), "{slug}");
    }

    #[test]
    fn nothing_readable_gives_nothing() {
        assert_eq!(of(" — ✨ — "), "");
        assert!(!is_slug(""));
    }

    #[test]
    fn its_own_slugs_are_accepted() {
        for title in ["Bonjour", "Le « marbre » : prêt ?", "10 % de plus", "a--b"] {
            assert!(is_slug(&of(title)), "{}", of(title));
        }
        assert!(!is_slug("É") && !is_slug("a--b") && !is_slug("-a"));
    }
}
