//! What looks like text and is not: addresses, codes, placeholders, faces made of signs.

use super::passage::{Glyph, OBJECT};

/// Marks the glyphs of every token that no rule may touch.
pub(super) fn raise(glyphs: &mut [Glyph]) {
    raise_templates(glyphs);
    let mut start = 0;
    while start < glyphs.len() {
        if glyphs[start].char.is_whitespace() {
            start += 1;
            continue;
        }
        let rest = &glyphs[start..];
        let length = rest.iter().position(|g| g.char.is_whitespace()).unwrap_or(rest.len());
        raise_token(&mut glyphs[start..start + length]);
        start += length;
    }
}

/// Longest template that is protected, in characters.
const LONGEST: usize = 200;

/// `{{ name ? a : b }}`, `{% if x %}`: what a program fills in, spaces included.
fn raise_templates(glyphs: &mut [Glyph]) {
    let mut at = 0;
    while at + 1 < glyphs.len() {
        let close = match (glyphs[at].char, glyphs[at + 1].char) {
            ('{', '{') => '}',
            ('{', '%') => '%',
            _ => {
                at += 1;
                continue;
            }
        };
        let most = glyphs.len().min(at + LONGEST);
        let closed = |end: &usize| glyphs[*end].char == close && glyphs[end + 1].char == '}';
        let Some(end) = (at + 2..most.saturating_sub(1)).find(closed) else {
            at += 2;
            continue;
        };
        glyphs[at..end + 2].iter_mut().for_each(|it| it.shielded = true);
        at = end + 2;
    }
}

/// Most tokens are words, which no protection is for: letters and apostrophes, then a comma or a dot. A
/// face may be made of letters: `xD`.
fn is_word(token: &[Glyph]) -> bool {
    let tail = token.iter().rev().take_while(|glyph| matches!(glyph.char, ',' | '.')).count();
    let letters = &token[..token.len() - tail];
    !matches!(letters.first(), None | Some(Glyph { char: 'x' | 'X', .. }))
        && letters
            .iter()
            .all(|glyph| glyph.char.is_alphabetic() || matches!(glyph.char, '\'' | '’'))
}

fn raise_token(token: &mut [Glyph]) {
    if is_word(token) {
        return;
    }
    let text: String = token.iter().map(|glyph| glyph.char).collect();
    let Some((start, end)) = protected(&text) else { return };
    let mut at = 0;
    for glyph in token {
        glyph.shielded |= (start..end).contains(&at);
        at += glyph.char.len_utf8();
    }
}

/// The bytes of a token to protect.
fn protected(token: &str) -> Option<(usize, usize)> {
    let whole = Some((0, token.len()));
    let start = token.find(|c: char| !"«“\"'’([<—–".contains(c)).unwrap_or(0);
    let end = token
        .trim_end_matches([
            '.', ',', ';', ':', '!', '?', ')', ']', '"', '”', '»', '…', '>', '\'', '’',
        ])
        .len();
    let core = token.get(start..end).unwrap_or_default();
    if is_face(token) || is_entity(token) || is_short_code(token) {
        return whole;
    }
    if is_brand(token) {
        return Some((start, (end + 1).min(token.len())));
    }
    (is_address(core) || is_code(core)).then_some((start, end.max(start)))
}

fn is_address(core: &str) -> bool {
    let domain = || core.contains('.') && !core.starts_with('.');
    core.contains("://")
        || core.starts_with("www.")
        || core.starts_with("mailto:")
        || core.starts_with("tel:")
        || core.starts_with('@')
        || (core.contains('@') && domain())
        || (core.contains('/') && domain() && core.is_ascii())
}

/// Placeholders, paths, values between signs without spaces: `{nom}`, `C:\x`, `a;b;c`, `00:1A:2B`.
fn is_code(core: &str) -> bool {
    let joined = |sign: char| core.matches(sign).count() >= 2 && !core.contains(OBJECT);
    core.contains(['{', '}', '\\', '=', '|', '_'])
        || core.contains("::")
        || joined(';')
        || joined(':')
        || (core.starts_with("--") && core.len() > 3)
        || core.starts_with("#!")
}

fn is_entity(token: &str) -> bool {
    token.starts_with('&') && token.trim_end_matches(['.', ',', '!', '?']).ends_with(';')
}

fn is_short_code(token: &str) -> bool {
    let inner = token.strip_prefix(':').and_then(|rest| rest.strip_suffix(':'));
    inner.is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b))
    })
}

/// `:-)`, `;)`, `:D`, `:'(`, `xD`, `<3`.
fn is_face(token: &str) -> bool {
    let core = token.trim_end_matches(['.', ',']);
    let mut chars = core.chars();
    let eyes = matches!(chars.next(), Some(':' | ';' | '=' | '8' | 'x' | 'X' | '<' | '>'));
    let rest = chars.as_str();
    let mouth = |c: char| "-'^o*)(DPpOo/\\|3]}[{$@xX<>".contains(c);
    let digits = core.starts_with('8') && rest.chars().any(|c| c.is_ascii_digit());
    eyes && !digits && core.chars().count() <= 4 && !rest.is_empty() && rest.chars().all(mouth)
}

/// Names that end with a sign of punctuation.
fn is_brand(token: &str) -> bool {
    ["Yahoo!", "Joomla!", "Jeopardy!", "Vinted?"].iter().any(|brand| token.starts_with(brand))
}
