//! The parts of a wasm file: eight bytes, then sections, each a number, a length in seven bits a byte, and that many
//! bytes.

/// The section of the functions' code.
pub const CODE: u8 = 10;
/// The section of what lies in memory at the start.
pub const DATA: u8 = 11;
/// Sections for tools, such as the names of functions.
const CUSTOM: u8 = 0;

/// The sections of a file, each with its number and all its bytes.
pub fn sections(wasm: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    let mut rest = wasm.get(8..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (&section, after) = rest.split_first()?;
        let digits = after.iter().take_while(|it| **it >= 0x80).count() + 1;
        let length = after.iter().take(digits).rev();
        let length = length.fold(0_usize, |sum, it| (sum << 7) | usize::from(it & 0x7f));
        let (whole, next) = rest.split_at((1 + digits + length).min(rest.len()));
        rest = next;
        Some((section, whole))
    })
}

/// The program as a page is sent it: sections that only carry names go.
pub fn without_names(wasm: &[u8]) -> Vec<u8> {
    let head = wasm.get(..8).unwrap_or(wasm);
    let kept = sections(wasm).filter(|it| it.0 != CUSTOM).map(|it| it.1);
    std::iter::once(head).chain(kept).collect::<Vec<_>>().concat()
}

/// The same with every section but the names of functions: others tell wasm-bindgen what the browser must know.
pub fn without_function_names(wasm: &[u8]) -> Vec<u8> {
    let head = wasm.get(..8).unwrap_or(wasm);
    let names = |it: &(u8, &[u8])| it.0 == CUSTOM && contents(it.1).starts_with(b"\x04name");
    let kept = sections(wasm).filter(|it| !names(it)).map(|it| it.1);
    std::iter::once(head).chain(kept).collect::<Vec<_>>().concat()
}

/// What follows the number and the length of a section.
fn contents(section: &[u8]) -> &[u8] {
    let after = section.get(1..).unwrap_or_default();
    let digits = after.iter().take_while(|it| **it >= 0x80).count() + 1;
    after.get(digits..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sections_for_tools_go() {
        let head = b"\0asm\x01\0\0\0";
        let code = [CODE, 2, 7, 7];
        let names = [CUSTOM, 0x81, 0x00, 9];
        let wasm = [&head[..], &names, &code, &names].concat();
        assert_eq!(without_names(&wasm), [&head[..], &code].concat());
        assert_eq!(without_names(b"\0a"), b"\0a");
        let functions = [CUSTOM, 5, 4, b'n', b'a', b'm', b'e'];
        let named = [&head[..], &functions, &names, &code].concat();
        assert_eq!(without_function_names(&named), [&head[..], &names, &code].concat());
        let numbers: Vec<u8> = sections(&wasm).map(|it| it.0).collect();
        assert_eq!(numbers, [CUSTOM, CODE, CUSTOM]);
    }
}
