use domain::content::Content;
use export::Format;

use crate::fixtures::{edition, exported, full_item, item_with};

#[test]
fn the_same_edition_gives_the_same_bytes_whatever_the_order() {
    let mut other = item_with(|article| article.title = "Un autre".into());
    other.code = "mnpqrstwxy".parse().unwrap();
    for format in Format::ALL {
        let one = exported(format, &edition(vec![full_item(), other.clone()])).unwrap();
        let two = exported(format, &edition(vec![other.clone(), full_item()])).unwrap();
        assert!(one == two, "{format:?}");
    }
}

#[test]
fn every_approved_word_reaches_the_bundle() {
    let before = exported(Format::Markdown, &edition(vec![full_item()])).unwrap();
    let mut item = full_item();
    for part in &mut item.parts {
        if let Content::Visual(visual) = &mut part.content {
            visual.alt.push_str(" au matin");
            part.approval.hash = part.content.hash();
        }
    }
    assert!(exported(Format::Markdown, &edition(vec![item])).unwrap() != before);
}

#[test]
fn archive_times_come_from_the_approval() {
    let bytes = exported(Format::Markdown, &edition(vec![full_item()])).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let file = archive.by_index(index).unwrap();
        let time = file.last_modified().unwrap();
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (2026, 11, 20, 15));
        assert_eq!(file.unix_mode(), Some(0o100_644));
    }
}

#[test]
fn formats_are_called_by_their_ids() {
    for format in Format::ALL {
        assert_eq!(format.id().parse(), Ok(format));
    }
    assert!("docx".parse::<Format>().is_err());
    let endings = |items| Format::ALL.map(|format| format.extension(items));
    assert_eq!(endings(1), ["zip", "xml", "html", "csv"]);
    assert_eq!(endings(2), ["zip", "xml", "zip", "zip"]);
}
