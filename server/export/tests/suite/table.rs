use domain::content::{Content, Poll, Post};
use export::{ExportError, Format};
use proptest::prelude::*;

use crate::fixtures::{edition, exported, full_item, item, item_with, post, unzipped};

/// Reads a table as RFC 4180 says.
fn rows(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut inside = false;
    let mut characters = table.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if inside && characters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => inside = !inside,
            ',' if !inside => cells.push(std::mem::take(&mut cell)),
            '\r' if !inside => assert_eq!(characters.next(), Some('\n')),
            other => cell.push(other),
        }
        if !inside && character == '\r' {
            cells.push(std::mem::take(&mut cell));
            rows.push(std::mem::take(&mut cells));
        }
    }
    assert!(!inside && cells.is_empty() && cell.is_empty());
    rows
}

fn table(item: export::Item) -> Vec<Vec<String>> {
    rows(&String::from_utf8(exported(Format::Csv, &edition(vec![item])).unwrap()).unwrap())
}

fn lone(text: &str) -> export::Item {
    item("abcdefghjk", [Content::Post(Post { text: text.into(), pictures: vec![], ..post("x") })])
}

#[test]
fn a_row_holds_the_post_its_time_and_its_pictures() {
    let rows = table(full_item());
    assert_eq!(rows.len(), 3);
    let x = &rows[1];
    assert_eq!(x[..5], ["x", "2026-12-01", "09:00", "Europe/Paris", &post("x").text]);
    assert!(
        x[7].starts_with("https://studio.example.org/p/") && x[7].ends_with("/une.jpg"),
        "{}",
        x[7]
    );
    assert_eq!(x[8..], ["Vue de une.jpg", "", "", "", "abcdefghjk"]);
}

#[test]
fn a_poll_has_its_cells() {
    let poll = Poll::typed("Quelle police ?", ["Garamond", "Didot"], 1_440);
    let asked = Content::Post(Post { pictures: vec![], poll, ..post("linkedin") });
    let rows = table(item("abcdefghjk", [asked]));
    assert_eq!(rows[1][9..12], ["Quelle police ?", "Garamond||Didot", "1440"]);
}

#[test]
fn no_cell_is_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let rows = table(lone(formula));
        assert_eq!(rows[1][4], format!("'{formula}"));
    }
}

#[test]
fn several_items_make_a_table_per_network_that_names_its_time_zone() {
    let mut other = lone("Bonjour");
    other.code = "mnpqrstwxy".parse().unwrap();
    let files = unzipped(exported(Format::Csv, &edition(vec![full_item(), other])).unwrap());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["approval.json", "linkedin-europe-paris.csv", "x-europe-paris.csv"]);
    assert_eq!(rows(std::str::from_utf8(&files["x-europe-paris.csv"]).unwrap()).len(), 3);
}

#[test]
fn dates_are_those_of_the_account_a_post_goes_to() {
    let mut edition = edition(vec![full_item()]);
    for (network, zone) in [("x", "America/New_York"), ("linkedin", "Asia/Kolkata")] {
        edition.site.zones.insert(network.into(), zone.into());
    }
    let bytes = exported(Format::Csv, &edition).unwrap();
    let rows = rows(std::str::from_utf8(&bytes).unwrap());
    let of = |network: &str| rows.iter().find(|it| it[0] == network).unwrap()[1..4].to_vec();
    // 9 in the morning of 1 December in Paris.
    assert_eq!(of("x"), ["2026-12-01", "03:00", "America/New_York"]);
    assert_eq!(of("linkedin"), ["2026-12-01", "13:30", "Asia/Kolkata"]);
    let mut other = lone("Bonjour");
    other.code = "mnpqrstwxy".parse().unwrap();
    edition.items.push(other);
    let files = unzipped(exported(Format::Csv, &edition).unwrap());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["approval.json", "linkedin-asia-kolkata.csv", "x-america-new-york.csv"]);
}

#[test]
fn the_texts_beside_a_post_have_columns_where_a_post_has_them() {
    let title = [("video_title".to_owned(), "=Le marbre".to_owned())].into();
    let posts = [
        Content::Post(Post { beside: title, pictures: vec![], ..post("youtube") }),
        Content::Post(Post { pictures: vec![], ..post("x") }),
    ];
    let rows = table(item("abcdefghjk", posts));
    let of = |row: &Vec<String>| row[13..].to_vec();
    assert_eq!(of(&rows[0]), ["video_title"]);
    let told: Vec<_> = rows[1..].iter().map(of).collect();
    assert!(told.contains(&vec!["'=Le marbre".to_owned()]) && told.contains(&vec![String::new()]));
    assert_eq!(table(full_item())[0].len(), 13, "and none where no post has any");
}

#[test]
fn a_content_warning_has_its_cell() {
    let warned =
        Content::Post(Post { warning: "Presse".into(), pictures: vec![], ..post("mastodon") });
    assert_eq!(table(item("abcdefghjk", [warned]))[1][5], "Presse");
}

#[test]
fn without_posts_there_is_no_table() {
    assert!(matches!(
        exported(Format::Csv, &edition(vec![item_with(|_| {})])),
        Err(ExportError::Nothing)
    ));
}

proptest! {
    #[test]
    fn any_text_comes_back_from_the_table(text in any::<String>()) {
        let cell = &table(lone(&text))[1][4];
        let restored = cell.strip_prefix('\'').filter(|rest| *rest == text).unwrap_or(cell);
        prop_assert_eq!(restored, &text);
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
    }
}
