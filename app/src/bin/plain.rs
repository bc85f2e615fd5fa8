//! Every other page, in the browser.

fn main() {
    app::page::hydrate::plain();
}
