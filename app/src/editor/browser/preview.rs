//! From the text to what readers will see, and back.

use super::analysis;
use super::shell::Shell;
use leptos::prelude::*;
use std::rc::Rc;

/// Shows the preview, or the text again.
pub fn toggle(shell: &Rc<Shell>) {
    if shell.desk.preview.get_untracked() {
        show(shell, false);
    } else {
        analysis::rendered(shell, |shell| {
            if shell.desk.focus.get_untracked() {
                super::veil::toggle(shell);
            }
            show(shell, true);
        });
    }
}

fn show(shell: &Rc<Shell>, shown: bool) {
    shell.desk.aside.set(false);
    shell.desk.preview.set(shown);
    shell.timers.scroll.after(50.0);
}
