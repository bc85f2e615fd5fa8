//! From the text to what readers will see, and back.

use super::analysis;
use super::shell::Shell;
use leptos::prelude::*;
use std::rc::Rc;

/// Shows the preview, or the text again.
pub fn toggle(shell: &Rc<Shell>) {
    let shown = !shell.desk.preview.get_untracked();
    if shown {
        analysis::fresh(shell);
        if shell.desk.focus.get_untracked() {
            super::veil::toggle(shell);
        }
    }
    shell.desk.aside.set(false);
    shell.desk.preview.set(shown);
    shell.timers.scroll.after(50.0);
}
