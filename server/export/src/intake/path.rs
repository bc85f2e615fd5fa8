//! Paths as texts write them.

/// The path that `destination` means in a text at `from`: relative to the text's folder, or to the top
/// when it begins with a slash. None when it leads elsewhere: out of the top, or to another site.
#[must_use]
pub fn resolve(from: &str, destination: &str) -> Option<String> {
    let bare = destination.split(['?', '#']).next().unwrap_or_default();
    let plain = decoded(bare)?;
    if plain.is_empty() || plain.contains(['\\', ':', '\0']) || plain.starts_with("//") {
        return None;
    }
    let folder = from.rsplit_once('/').map_or("", |it| it.0);
    let mut pieces: Vec<&str> = if plain.starts_with('/') { Vec::new() } else { parts(folder) };
    for piece in parts(&plain) {
        match piece {
            ".." => drop(pieces.pop()?),
            piece => pieces.push(piece),
        }
    }
    Some(pieces.join("/"))
}

fn parts(path: &str) -> Vec<&str> {
    path.split('/').filter(|it| !it.is_empty() && *it != ".").collect()
}

/// The text without its percent signs; none when it is not UTF-8 then.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let byte = digits.and_then(|it| std::str::from_utf8(it).ok());
        match byte.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_found_beside_its_text_and_never_outside() {
        for (destination, path) in [
            ("a.jpg", Some("blog/one/a.jpg")),
            ("./img/a%20b.jpg?w=3#x", Some("blog/one/img/a b.jpg")),
            ("../a.jpg", Some("blog/a.jpg")),
            ("/img/a.jpg", Some("img/a.jpg")),
            ("../../../etc/passwd", None),
            ("/../etc/passwd", None),
            ("%2e%2e/%2e%2e/%2e%2e/etc/passwd", None),
            ("..\\..\\a.jpg", None),
            ("C:\\a.jpg", None),
            ("file:///etc/passwd", None),
            ("//elsewhere.example/a.jpg", None),
            ("%ff.jpg", None),
            ("%0", Some("blog/one/%0")),
            ("", None),
        ] {
            assert_eq!(resolve("blog/one/index.md", destination).as_deref(), path, "{destination}");
        }
    }
}
