//! The text engine, in a worker beside the article editor.

fn main() {
    app::editor::browser::worker::listen();
}
