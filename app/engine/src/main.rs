//! The text engine, in a worker beside the article editor.

fn main() {
    engine::worker::listen();
}
