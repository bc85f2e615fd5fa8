//! Posts and visuals, in the browser.

fn main() {
    app::page::hydrate::posts();
}
