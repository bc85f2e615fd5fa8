//! Footnotes of Word, LibreOffice and Google Docs: anchors that lead to a note, and back.

use std::fmt;

/// One end of a footnote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// Notes at the end of the text are counted apart from those at the foot of a page.
    endnote: bool,
    number: u32,
    /// Whether the text of the note begins here: the anchor leads back to the text it belongs to.
    pub(super) begins: bool,
}

/// What stands before and after the number in the address, whether it leads back, whether it is an endnote.
const FORMS: [(&str, &str, bool, bool); 10] = [
    ("#_ftn", "", false, false),
    ("#_ftnref", "", true, false),
    ("#_edn", "", false, true),
    ("#_ednref", "", true, true),
    ("#sdfootnote", "sym", false, false),
    ("#sdfootnote", "anc", true, false),
    ("#sdendnote", "sym", false, true),
    ("#sdendnote", "anc", true, true),
    ("#ftnt", "", false, false),
    ("#ftnt_ref", "", true, false),
];

impl Note {
    /// The note an address leads to or comes from.
    pub(super) fn of(address: &str) -> Option<Note> {
        FORMS.iter().find_map(|(before, after, begins, endnote)| {
            let number = address.strip_prefix(before)?.strip_suffix(after)?;
            let digits = number.bytes().all(|b| b.is_ascii_digit());
            let number = number.parse().ok().filter(|_| digits)?;
            Some(Note { endnote: *endnote, number, begins: *begins })
        })
    }

    /// One number for each end of each note.
    fn key(self) -> u64 {
        u64::from(self.number) << 2 | u64::from(self.endnote) << 1 | u64::from(self.begins)
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.endnote { "e" } else { "" };
        write!(f, "[^{kind}{}]{}", self.number, if self.begins { ": " } else { "" })
    }
}

/// The notes of a text, to tell those of which both ends were copied.
#[derive(Debug, Default)]
pub(super) struct Notes {
    ends: Vec<u64>,
}

impl Notes {
    /// The notes these addresses lead to.
    pub(super) fn of<'a>(addresses: impl Iterator<Item = &'a str>) -> Notes {
        let mut ends: Vec<u64> = addresses.filter_map(Note::of).map(Note::key).collect();
        crate::order::sort(&mut ends);
        Notes { ends }
    }

    /// Whether the other end of a note was copied too.
    pub(super) fn has_other_end(&self, note: Note) -> bool {
        self.ends.binary_search(&(note.key() ^ 1)).is_ok()
    }
}
