use std::io;

use domain::ContentHash;
use domain::content::Content;
use export::{ExportError, Format, export};

use crate::fixtures::{edition, exported, full_item, item, item_with, picture, post, visual};

/// The refusal, and proof that nothing was written before it.
fn refusal(edition: &export::Edition) -> ExportError {
    let refusals = Format::ALL.map(|format| {
        let mut bytes = Vec::new();
        let refusal = export(format, edition, &crate::fixtures::originals, &mut bytes).unwrap_err();
        assert!(bytes.is_empty(), "{format:?} wrote {} bytes before it refused", bytes.len());
        refusal
    });
    let [first, ..] = refusals;
    first
}

#[test]
fn a_text_changed_after_its_approval() {
    let mut item = full_item();
    let Content::Article(article) = &mut item.parts[0].content else { panic!() };
    article.body.push('!');
    let refusal = refusal(&edition(vec![item]));
    assert!(
        matches!(&refusal, ExportError::NotApproved { label, .. } if label.starts_with("L’été")),
        "{refusal}"
    );
}

#[test]
fn one_unapproved_item_holds_back_the_whole_edition() {
    let mut changed = item_with(|_| {});
    changed.parts[0].approval.hash = ContentHash::of(b"something else");
    let refusal = refusal(&edition(vec![full_item(), changed]));
    assert!(matches!(refusal, ExportError::NotApproved { .. }), "{refusal}");
}

#[test]
fn nothing_approved() {
    assert!(matches!(refusal(&edition(vec![])), ExportError::Nothing));
    assert!(matches!(refusal(&edition(vec![item("abcdefghjk", [])])), ExportError::Nothing));
}

#[test]
fn a_picture_that_was_not_approved_with_the_text() {
    let shown = item_with(|article| article.body = "![Vue](absente.jpg)".into());
    let leading = item_with(|article| article.featured = Some("absente.jpg".into()));
    let posted = item(
        "abcdefghjk",
        [Content::Post(domain::content::Post {
            pictures: vec!["absente.jpg".into()],
            ..post("x")
        })],
    );
    for item in [shown, leading, posted] {
        let refusal = refusal(&edition(vec![item]));
        assert!(
            matches!(&refusal, ExportError::PictureNotApproved { name, .. } if name == "absente.jpg"),
            "{refusal}"
        );
    }
}

#[test]
fn a_picture_from_elsewhere_needs_no_approval_of_its_own() {
    let item = item_with(|article| {
        article.body = "![Vue](https://example.org/a.jpg) ![Vue](/b.jpg)".into();
    });
    assert!(exported(Format::Markdown, &edition(vec![item])).is_ok());
}

#[test]
fn two_pictures_of_one_name() {
    let twice = item("abcdefghjk", [visual("une.jpg"), visual("une.jpg")].map(Content::Visual));
    let refusal = refusal(&edition(vec![twice]));
    assert!(matches!(refusal, ExportError::PictureTwice { .. }), "{refusal}");
}

#[test]
fn a_picture_whose_bytes_are_not_the_approved_ones() {
    let swapped = |_: ContentHash| Ok(Some(picture("autre.jpg")));
    let gone = |_: ContentHash| Ok(None);
    let broken = |_: ContentHash| Err(io::Error::other("disk"));
    let edition = edition(vec![full_item()]);
    for pictures in [&swapped as &dyn export::Pictures, &gone] {
        let refusal = export(Format::Markdown, &edition, pictures, io::sink()).unwrap_err();
        assert!(matches!(refusal, ExportError::PictureLost { .. }), "{refusal}");
    }
    let refusal = export(Format::Markdown, &edition, &broken, io::sink()).unwrap_err();
    assert!(matches!(refusal, ExportError::Io(_)), "{refusal}");
}

#[test]
fn half_an_archive_does_not_look_whole() {
    let gone = |hash: ContentHash| {
        if hash == ContentHash::of(&picture("une.jpg")) {
            Ok(None)
        } else {
            crate::fixtures::originals(hash)
        }
    };
    let mut bytes = Vec::new();
    export(Format::Markdown, &edition(vec![full_item()]), &gone, &mut bytes).unwrap_err();
    assert!(!bytes.is_empty());
    assert!(zip::ZipArchive::new(io::Cursor::new(bytes)).is_err());
}

#[test]
fn a_picture_name_that_would_leave_its_folder() {
    for name in ["../../evil.jpg", ".htaccess", "a/b.jpg", "une.html", ""] {
        let item = item("abcdefghjk", [Content::Visual(visual(name))]);
        let refusal = refusal(&edition(vec![item]));
        assert!(matches!(refusal, ExportError::UnsafeName { .. }), "{refusal}");
    }
}

#[test]
fn a_full_disk_is_told() {
    struct Full(usize);
    impl io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for format in Format::ALL {
        for room in [0, 100] {
            let refusal = export(
                format,
                &edition(vec![full_item()]),
                &crate::fixtures::originals,
                Full(room),
            )
            .unwrap_err();
            assert!(matches!(refusal, ExportError::Io(_)), "{refusal}");
        }
    }
}
