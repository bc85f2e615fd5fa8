//! The article editor, in the browser.

fn main() {
    app::page::hydrate::article();
}
