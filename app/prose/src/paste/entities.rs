//! Entities: `&eacute;`, `&#233;`, `&#xE9;`.

/// `text` with its entities decoded; what is none stays as it is.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (decoded, length) = entity(rest).unwrap_or(('&', 1));
        out.push(decoded);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// The character of the entity that `text` begins with, and its length. Without a semicolon browsers
/// still read numbers and the oldest names.
fn entity(text: &str) -> Option<(char, usize)> {
    let body = &text[1..];
    let signs = body.bytes().take(32);
    let length = signs.take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
    let name = &body[..length];
    let ended = body[length..].starts_with(';');
    let found = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None if ended => named(name)?,
        None => named(name).filter(|c| is_old(*c) && !body[length..].starts_with('='))?,
    };
    Some((found, 1 + length + usize::from(ended)))
}

/// Whether names of `c` were there before semicolons were asked for: Latin 1 and markup.
fn is_old(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"' | '\u{a0}'..='\u{ff}')
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match code {
        0 => None,
        // Windows-1252, as browsers read it.
        0x80..=0x9f => WINDOWS.chars().nth(code as usize - 0x80),
        _ => char::from_u32(code),
    }
}

const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

fn named(name: &str) -> Option<char> {
    let latin = LATIN.iter().position(|entry| *entry == name);
    if let Some(index) = latin {
        return char::from_u32(0xa0 + u32::try_from(index).ok()?);
    }
    if matches!(name, "AMP" | "LT" | "GT" | "QUOT" | "COPY" | "REG") {
        return named(&name.to_ascii_lowercase());
    }
    OTHERS.iter().find(|(entry, _)| *entry == name).map(|(_, c)| *c)
}

/// U+00A0 to U+00FF, in order.
#[rustfmt::skip]
const LATIN: [&str; 96] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy",
    "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo",
    "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil",
    "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute",
    "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig",
    "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml",
    "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide",
    "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
];

#[rustfmt::skip]
const OTHERS: &[(&str, char)] = &[
    ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("OElig", 'Œ'), ("oelig", 'œ'),
    ("Scaron", 'Š'), ("scaron", 'š'), ("Yuml", 'Ÿ'), ("fnof", 'ƒ'), ("circ", 'ˆ'), ("tilde", '˜'), ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'), ("thinsp", '\u{2009}'), ("zwnj", '\u{200c}'), ("zwj", '\u{200d}'), ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'), ("ndash", '–'), ("mdash", '—'), ("lsquo", '‘'), ("rsquo", '’'), ("sbquo", '‚'), ("ldquo", '“'),
    ("rdquo", '”'), ("bdquo", '„'), ("dagger", '†'), ("Dagger", '‡'), ("bull", '•'), ("hellip", '…'), ("permil", '‰'),
    ("prime", '′'), ("Prime", '″'), ("lsaquo", '‹'), ("rsaquo", '›'), ("oline", '‾'), ("frasl", '⁄'), ("euro", '€'),
    ("trade", '™'), ("larr", '←'), ("uarr", '↑'), ("rarr", '→'), ("darr", '↓'), ("harr", '↔'), ("rArr", '⇒'),
    ("minus", '−'), ("infin", '∞'), ("asymp", '≈'), ("ne", '≠'), ("le", '≤'), ("ge", '≥'), ("sum", '∑'), ("radic", '√'),
    ("alpha", 'α'), ("beta", 'β'), ("gamma", 'γ'), ("delta", 'δ'), ("lambda", 'λ'), ("mu", 'μ'), ("pi", 'π'),
    ("sigma", 'σ'), ("omega", 'ω'), ("Omega", 'Ω'), ("Delta", 'Δ'), ("check", '✓'), ("star", '☆'), ("numero", '№'),
    ("hyphen", '‐'), ("nnbsp", '\u{202f}'), ("NoBreak", '\u{2060}'), ("Tab", '\t'), ("NewLine", '\n'), ("excl", '!'),
    ("num", '#'), ("dollar", '$'), ("percnt", '%'), ("lpar", '('), ("rpar", ')'), ("ast", '*'), ("plus", '+'),
    ("comma", ','), ("period", '.'), ("sol", '/'), ("colon", ':'), ("semi", ';'), ("equals", '='), ("quest", '?'),
    ("commat", '@'), ("lsqb", '['), ("bsol", '\\'), ("rsqb", ']'), ("lowbar", '_'), ("grave", '`'), ("lcub", '{'),
    ("vert", '|'), ("rcub", '}'),
];
