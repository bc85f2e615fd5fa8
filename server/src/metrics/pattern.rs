//! The pattern of an address: what is left when names, codes and tokens are taken out.

use app::address::Address;

/// The pattern of a request: of its route, or of the page that its path is.
#[must_use]
pub fn pattern(matched: Option<&str>, path: &str) -> String {
    if let Some(route) = matched.filter(|it| !it.contains('*')) {
        return route.to_owned();
    }
    match matched {
        Some(files) => files.to_owned(),
        None if Address::of_path(path).is_some() => of_page(path),
        // Whoever tries addresses must not fill the list.
        None => "other".to_owned(),
    }
}

fn of_page(path: &str) -> String {
    let mut before = "";
    let pieces = path.split('/').map(|piece| {
        let shown = match before {
            "b" => "{brand}",
            "items" if piece != "new" => "{item}",
            "join" | "reset" | "r" => "{token}",
            _ if is_word(piece) => piece,
            _ => "{name}",
        };
        before = piece;
        shown.to_owned()
    });
    pieces.collect::<Vec<_>>().join("/")
}

/// A piece of an address that the program itself has written: short, and only small letters.
fn is_word(piece: &str) -> bool {
    piece.len() <= 20 && piece.chars().all(|it| it.is_ascii_lowercase() || it == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_person_or_a_brand_is_left() {
        for (matched, path, told) in [
            (
                Some("/b/{brand}/items/{item}/edit"),
                "/b/acme/items/x/edit",
                "/b/{brand}/items/{item}/edit",
            ),
            (Some("/api/{*verb}"), "/api/parts/save", "/api/{*verb}"),
            (None, "/b/acme/board", "/b/{brand}/board"),
            (None, "/b/acme/items/abcdefghjk/review", "/b/{brand}/items/{item}/review"),
            (None, "/b/board/items/new", "/b/{brand}/items/new"),
            (None, "/join/s3cr3t", "/join/{token}"),
            (None, "/", "/"),
            (None, "/wp-login.php", "other"),
            (None, "/b/acme/nowhere", "other"),
        ] {
            assert_eq!(pattern(matched, path), told, "{path}");
        }
    }
}
