//! What changed between two states of a text, line by line, so that the mirror behind the writing
//! surface touches only what was typed.

/// Lines to replace: `removed` old lines from `at` on give way to the `inserted` new ones.
#[derive(Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// First line that differs.
    pub at: usize,
    /// Old lines that go.
    pub removed: usize,
    /// Lines that come.
    pub inserted: Vec<&'a str>,
}

/// What to do to `old` so that it holds the lines of `new`. None when nothing changed.
#[must_use]
pub fn change<'a>(old: &[String], new: &'a str) -> Option<Change<'a>> {
    let new: Vec<&str> = new.split('\n').collect();
    let most = old.len().min(new.len());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == *b).count();
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take(most - head)
        .take_while(|(a, b)| a == *b)
        .count();
    let removed = old.len() - head - tail;
    let inserted = new[head..new.len() - tail].to_vec();
    (removed > 0 || !inserted.is_empty()).then_some(Change { at: head, removed, inserted })
}

/// The middle of a line that changed, in UTF-16 units, as `CharacterData.replaceData` takes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Middle<'a> {
    /// Units that stay in front.
    pub at: u32,
    /// Units that go.
    pub removed: u32,
    /// What comes.
    pub inserted: &'a str,
}

/// What to do to the line `old` so that it reads `new`.
#[must_use]
pub fn middle<'a>(old: &str, new: &'a str) -> Middle<'a> {
    let head = old
        .chars()
        .zip(new.chars())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum::<usize>();
    let (old, rest) = (old.split_at(head), &new[head..]);
    let tail = old
        .1
        .chars()
        .rev()
        .zip(rest.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum::<usize>();
    Middle {
        at: engine::places::utf16_len(old.0),
        removed: engine::places::utf16_len(&old.1[..old.1.len() - tail]),
        inserted: &rest[..rest.len() - tail],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.split('\n').map(str::to_owned).collect()
    }

    fn apply(old: &str, new: &str) -> String {
        let mut held = lines(old);
        if let Some(it) = change(&held, new) {
            let inserted: Vec<String> = it.inserted.iter().map(|it| (*it).to_owned()).collect();
            held.splice(it.at..it.at + it.removed, inserted);
        }
        held.join("\n")
    }

    #[test]
    fn the_mirror_ends_up_with_the_text() {
        let texts = ["", "a", "a\nb", "a\n\nb\n", "x\na\nb", "a\nb\na\nb", "\n\n", "a\nb\nc\nd"];
        for old in texts {
            for new in texts {
                assert_eq!(apply(old, new), new, "{old:?} -> {new:?}");
            }
        }
    }

    #[test]
    fn one_typed_letter_touches_one_line() {
        let old = lines("un\ndeux\ntrois");
        assert_eq!(
            change(&old, "un\ndeux.\ntrois"),
            Some(Change { at: 1, removed: 1, inserted: vec!["deux."] })
        );
        assert_eq!(change(&old, "un\ndeux\ntrois"), None);
    }

    #[test]
    fn a_line_is_patched_in_its_middle() {
        assert_eq!(
            middle("le 🦊 dort", "le 🦊 blanc dort"),
            Middle { at: 6, removed: 0, inserted: "blanc " }
        );
        assert_eq!(middle("aaa", "aa"), Middle { at: 2, removed: 1, inserted: "" });
        assert_eq!(middle("🦊", "🦝"), Middle { at: 0, removed: 2, inserted: "🦝" });
    }
}
