//! Names and addresses that people type: trimmed, one line, within limits.

/// Why a typed field was refused. The page says it in the person's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was typed.
    Empty,
    /// Longer than this number of characters.
    TooLong(usize),
    /// Shorter than this number of characters.
    TooShort(usize),
    /// Does not look like what the field holds.
    Malformed,
    /// A file that holds other bytes than UTF-8 text.
    NotUtf8,
    /// Somebody or something else has it.
    Taken,
    /// There are this many already, and no room for more.
    TooMany(usize),
}

/// A name on one line: inner white space runs become one space, control and direction-changing
/// characters go. 1 to 100 characters.
///
/// # Errors
/// [`FieldError::Empty`] or [`FieldError::TooLong`].
pub fn display_name(typed: &str) -> Result<String, FieldError> {
    let visible: String = typed
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_bidi_control(*c))
        .collect();
    let name = visible.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(FieldError::Empty),
        1..=100 => Ok(name),
        _ => Err(FieldError::TooLong(100)),
    }
}

/// What somebody called something, made fit for a sentence or a subject: on one line, in the direction of the
/// line around it, at most so many characters.
///
/// ```
/// use domain::name::one_line;
/// assert_eq!(one_line("Le\u{202E} marbre\r\nBcc: all", 40), "Le marbre Bcc: all");
/// assert_eq!(one_line("Trop long", 4), "Tro…");
/// ```
#[must_use]
pub fn one_line(typed: &str, most: usize) -> String {
    let seen = |c: &char| c.is_whitespace() || !(c.is_control() || is_bidi_control(*c));
    let visible: String = typed.chars().filter(seen).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    line.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

/// An e-mail address, in small letters: one `@`, no white space or control characters, a dot-free or
/// dotted host. The only real test of an address is a mail; this refuses what cannot be one.
///
/// # Errors
/// [`FieldError::Empty`], [`FieldError::TooLong`] (254, RFC 5321) or [`FieldError::Malformed`].
pub fn email(typed: &str) -> Result<String, FieldError> {
    let address = typed.trim().to_lowercase();
    if address.is_empty() {
        return Err(FieldError::Empty);
    }
    if address.len() > 254 {
        return Err(FieldError::TooLong(254));
    }
    let clean = address
        .chars()
        .all(|c| !c.is_whitespace() && !c.is_control() && !"<>(),;:\"[]\\".contains(c));
    match address.split_once('@') {
        Some((user, host)) if clean && !user.is_empty() && is_host(host) => Ok(address),
        _ => Err(FieldError::Malformed),
    }
}

/// The host of a site, in small letters, as people paste it: `https://Exemple.fr/` is `exemple.fr`.
/// Nothing typed is no host.
///
/// # Errors
/// [`FieldError::TooLong`] (253, RFC 1035) or [`FieldError::Malformed`].
pub fn site_host(typed: &str) -> Result<String, FieldError> {
    let typed = typed.trim().to_lowercase();
    let bare = typed.split_once("://").map_or(typed.as_str(), |it| it.1).trim_end_matches('/');
    let letters = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
    match bare {
        "" => Ok(String::new()),
        long if long.len() > 253 => Err(FieldError::TooLong(253)),
        host if host.chars().all(letters) && is_host(host) => Ok(host.to_owned()),
        _ => Err(FieldError::Malformed),
    }
}

fn is_host(host: &str) -> bool {
    host.split('.')
        .all(|label| !label.is_empty() && !label.starts_with('-') && !label.contains('@'))
}

/// A password a person chose: 8 to 128 characters (OWASP ASVS 5.0, 6.2.1 and 6.2.9).
///
/// # Errors
/// [`FieldError::TooShort`] or [`FieldError::TooLong`].
pub fn password(typed: &str) -> Result<&str, FieldError> {
    match typed.chars().take(129).count() {
        0..8 => Err(FieldError::TooShort(8)),
        8..=128 => Ok(typed),
        _ => Err(FieldError::TooLong(128)),
    }
}

const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_turn_the_line_around() {
        assert_eq!(display_name(" Léa\u{202E}\n Martin ").as_deref(), Ok("Léa Martin"));
        assert_eq!(display_name("\u{200F}\t"), Err(FieldError::Empty));
    }

    #[test]
    fn a_mail_header_cannot_be_smuggled_in_an_address() {
        assert_eq!(email("a@b.fr\r\nBcc: c@d.fr"), Err(FieldError::Malformed));
        assert_eq!(email(" Lea@Exemple.FR ").as_deref(), Ok("lea@exemple.fr"));
        for wrong in ["lea", "@b.fr", "lea@", "a b@c.fr", "a@b@c.fr", "a@.fr"] {
            assert_eq!(email(wrong), Err(FieldError::Malformed), "{wrong}");
        }
    }

    #[test]
    fn a_host_is_taken_out_of_what_is_pasted() {
        assert_eq!(site_host(" https://Exemple.fr/ ").as_deref(), Ok("exemple.fr"));
        assert_eq!(site_host("localhost:8080").as_deref(), Ok("localhost:8080"));
        assert_eq!(site_host("").as_deref(), Ok(""));
        for wrong in ["a b", "exemple.fr/journal", "javascript:alert(1)", "a..b", "\"><script>"] {
            assert_eq!(site_host(wrong), Err(FieldError::Malformed), "{wrong}");
        }
    }

    #[test]
    fn a_password_is_counted_in_characters() {
        assert_eq!(password("éééééééé").map(str::len), Ok(16));
        assert_eq!(password("1234567"), Err(FieldError::TooShort(8)));
        assert_eq!(password(&"x".repeat(129)), Err(FieldError::TooLong(128)));
    }
}
