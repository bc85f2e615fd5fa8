//! Names of characters that nobody sees, for lists that would otherwise show nothing.

use crate::Lang;

/// Character, English name, French name.
const NAMES: [(char, &str, &str); 17] = [
    ('\u{a0}', "non-breaking space", "espace insécable"),
    ('\u{ad}', "soft hyphen", "trait d’union conditionnel"),
    ('\u{2003}', "em space", "espace cadratin"),
    ('\u{2009}', "thin space", "espace fine"),
    ('\u{200a}', "hair space", "espace ultrafine"),
    ('\u{200b}', "zero-width space", "espace sans chasse"),
    ('\u{200c}', "zero-width non-joiner", "antiliant sans chasse"),
    ('\u{200d}', "zero-width joiner", "liant sans chasse"),
    ('\u{200e}', "left-to-right mark", "marque de gauche à droite"),
    ('\u{200f}', "right-to-left mark", "marque de droite à gauche"),
    ('\u{2028}', "line separator", "séparateur de lignes"),
    ('\u{202f}', "narrow non-breaking space", "espace fine insécable"),
    ('\u{2060}', "word joiner", "gluon de mots"),
    ('\u{3000}', "ideographic space", "espace idéographique"),
    ('\u{fe0f}', "emoji variation mark", "marque de variante emoji"),
    ('\u{feff}', "byte order mark", "marque d’ordre des octets"),
    ('\t', "tab", "tabulation"),
];

/// What to write for a character that cannot be seen, with its number; none when it can.
#[must_use]
pub fn invisible(lang: Lang, it: char) -> Option<String> {
    let number = format!("U+{:04X}", u32::from(it));
    let name = NAMES.iter().find(|(known, _, _)| *known == it).map(|(_, en, fr)| match lang {
        Lang::En => *en,
        Lang::Fr => *fr,
    });
    match name {
        Some(name) => Some(format!("{name} ({number})")),
        None => unseen(it).then_some(number),
    }
}

/// White space, controls, and what Unicode calls default ignorable.
fn unseen(it: char) -> bool {
    let ignorable = matches!(
        it,
        '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
            | '\u{180b}'..='\u{180f}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0e}' | '\u{fff0}'..='\u{fff8}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    );
    it.is_whitespace() || it.is_control() || ignorable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_named_and_what_everybody_sees_is_not() {
        assert_eq!(invisible(Lang::Fr, '\u{200b}').as_deref(), Some("espace sans chasse (U+200B)"));
        assert_eq!(invisible(Lang::En, '\u{ad}').as_deref(), Some("soft hyphen (U+00AD)"));
        assert_eq!(invisible(Lang::En, '\u{2066}').as_deref(), Some("U+2066"));
        for seen in ['a', 'é', '—', '漢', '😀'] {
            assert_eq!(invisible(Lang::En, seen), None, "{seen}");
        }
    }
}
