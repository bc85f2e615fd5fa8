//! A sealed file is checked, and one changed byte is seen, wherever it is.

use crate::fixtures::{brand, certificate, edition, full_item, item_with, key, sealed_with};
use domain::ContentHash;
use domain::chain::Entry;
use export::proof::certificate::Brand;
use export::proof::log::{Lines, first_line};
use export::proof::{Checkpoint, Differs, Proven, Sealed, SecretKey, Signed, checkpoints, verify};
use export::{Edition, Format};

/// Changes for each kind of file.
const FLIPS: u64 = 1_000;

/// One file of each shape there is.
fn every_shape() -> Vec<(&'static str, Sealed)> {
    let mut other =
        item_with(|it| it.title = "Un --> autre <!-- marbre-approval \u{7f}\u{fffe}".into());
    other.code = "mnpqrstwxy".parse().unwrap();
    let mut third = full_item();
    third.code = "bcdfghjkmn".parse().unwrap();
    let (one, several) = (edition(vec![full_item()]), edition(vec![full_item(), other, third]));
    let made = |format, edition: &Edition| sealed_with(format, edition).unwrap();
    vec![
        ("bundle", made(Format::Markdown, &one)),
        ("bundles", made(Format::Markdown, &several)),
        ("wxr", made(Format::Wxr, &several)),
        ("page", made(Format::Html, &one)),
        ("pages", made(Format::Html, &several)),
        ("table", made(Format::Csv, &one)),
        ("tables", made(Format::Csv, &several)),
    ]
}

#[test]
fn a_sealed_file_is_intact_and_names_its_key_brand_and_parts() {
    for (name, it) in every_shape() {
        let proven =
            verify(&it.bytes, it.beside.as_deref()).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!((proven.key(), proven.brand()), (key().public(), &brand()), "{name}");
        let Proven::Export(signed) = proven else { panic!("{name}") };
        assert_eq!(signed.document.items[0].parts.len(), full_item().parts.len(), "{name}");
        assert_eq!(it.beside.is_some(), name == "table");
    }
}

#[test]
fn a_changed_byte_anywhere_is_seen() {
    for (name, it) in every_shape() {
        let mut chance = Chance(0x9e37_79b9);
        for round in 0..FLIPS {
            let whole = it.bytes.len() + it.beside.as_ref().map_or(0, Vec::len);
            let (at, change) = (chance.below(whole), 1 + chance.below(255) as u8);
            let (mut file, mut beside) = (it.bytes.clone(), it.beside.clone());
            match at.checked_sub(file.len()) {
                None => file[at] ^= change,
                Some(at) => beside.as_mut().unwrap()[at] ^= change,
            }
            let seen = verify(&file, beside.as_deref());
            assert!(seen.is_err(), "{name}, change {round}: byte {at} ^ {change}");
        }
    }
}

#[test]
fn every_byte_of_an_archive_counts_and_none_can_be_added() {
    for (name, it) in every_shape() {
        let file = it.bytes;
        // Headers, the directory and the end of an archive lie in its last bytes.
        for at in (0..64.min(file.len())).chain(file.len().saturating_sub(1_500)..file.len()) {
            let mut changed = file.clone();
            changed[at] ^= 0x20;
            assert!(verify(&changed, it.beside.as_deref()).is_err(), "{name}: byte {at}");
        }
        for longer in [[&file[..], b"\n"].concat(), [b"\n", &file[..]].concat()] {
            assert!(verify(&longer, it.beside.as_deref()).is_err(), "{name}");
        }
        assert!(verify(&file[..file.len() - 1], it.beside.as_deref()).is_err(), "{name}");
        assert!(verify(&[], it.beside.as_deref()).is_err(), "{name}");
    }
}

#[test]
fn a_certificate_alone_is_checked_too() {
    let item = full_item();
    let id = item.parts[0].approval.certificate;
    let text = Signed::new(certificate(1, id, &item), &key()).text();
    for whole in [text.clone(), format!("{text}\n")] {
        assert!(matches!(verify(whole.as_bytes(), None), Ok(Proven::Certificate(_))));
    }
    let mut chance = Chance(77);
    for _ in 0..FLIPS {
        let mut changed = text.clone().into_bytes();
        let at = chance.below(changed.len());
        changed[at] ^= 1 + chance.below(255) as u8;
        assert!(verify(&changed, None).is_err(), "byte {at}");
    }
}

/// The file of a history.
fn log(
    brand: Brand,
    key: &SecretKey,
    checkpoint: Option<Signed<Checkpoint>>,
    entries: &[(Entry, ContentHash)],
) -> Result<String, Differs> {
    let mut lines = Lines::after(checkpoint.as_ref().map(|it| it.document.last));
    let body = entries.iter().map(|(entry, stored)| lines.line(entry, *stored));
    let body = body.collect::<Result<String, Differs>>()?;
    Ok(first_line(brand, key, checkpoint, lines.so_far()) + &body)
}

#[test]
fn a_changed_byte_of_a_history_is_seen() {
    let entries = history();
    let text = log(brand(), &key(), None, &entries).unwrap();
    let Ok(Proven::Log(signed)) = verify(text.as_bytes(), None) else { panic!("{text}") };
    assert_eq!((signed.document.entries, &signed.document.brand), (40, &brand()));
    let mut chance = Chance(4_242);
    for _ in 0..FLIPS {
        let mut changed = text.clone().into_bytes();
        let at = chance.below(changed.len());
        changed[at] ^= 1 + chance.below(255) as u8;
        assert!(verify(&changed, None).is_err(), "byte {at}");
    }
    let lines: Vec<&str> = text.lines().collect();
    let without = |at: usize| [&lines[..at], &lines[at + 1..]].concat().join("\n") + "\n";
    for at in [1, 20, 40] {
        assert_eq!(verify(without(at).as_bytes(), None), Err(Differs::Log), "line {at}");
    }
    let mut swapped = lines.clone();
    swapped.swap(3, 4);
    assert_eq!(verify((swapped.join("\n") + "\n").as_bytes(), None), Err(Differs::Log));
}

#[test]
fn a_changed_row_of_the_history_is_not_signed() {
    let mut chance = Chance(99);
    for _ in 0..FLIPS {
        let mut entries = history();
        let at = chance.below(entries.len());
        let entry = &mut entries[at].0;
        let bit = 1_u128 << chance.below(120);
        match chance.below(5) {
            0 => entry.at.0 ^= 1 << chance.below(40),
            1 => entry.id.0 = uuid::Uuid::from_u128(entry.id.0.as_u128() ^ bit),
            2 => entry.person = None,
            3 => entry.kind.push('x'),
            _ => entry.data.push(' '),
        }
        let refused = log(brand(), &key(), None, &entries);
        assert_eq!(refused, Err(Differs::Entry(at as u64 + 1)));
    }
}

#[test]
fn a_history_hangs_on_the_checkpoint_in_place_of_what_was_removed() {
    let all = history();
    let (gone, kept) = all.split_at(15);
    let first = checkpoint(1, None, gone);
    let text = log(brand(), &key(), Some(first.clone()), kept).unwrap();
    let Ok(Proven::Log(signed)) = verify(text.as_bytes(), None) else { panic!("{text}") };
    assert_eq!((signed.document.entries, &signed.document.checkpoint), (25, &Some(first.clone())));
    let mut chance = Chance(31);
    for _ in 0..FLIPS {
        let mut changed = text.clone().into_bytes();
        let at = chance.below(changed.len());
        changed[at] ^= 1 + chance.below(255) as u8;
        assert!(verify(&changed, None).is_err(), "byte {at}");
    }
    // Entries that follow another one than the checkpoint names are not signed.
    let other = checkpoint(1, None, &all[..14]);
    assert_eq!(log(brand(), &key(), Some(other), kept), Err(Differs::Entry(1)));
    assert_eq!(log(brand(), &key(), None, kept), Err(Differs::Entry(1)));
    let own = key().public();
    let second = checkpoint(2, Some(first.hash()), &all[..20]);
    assert_eq!(checkpoints(own, &[first.clone(), second.clone()]), Ok(()));
    let later = checkpoint(3, Some(first.hash()), &all[..20]);
    let fewer = checkpoint(2, Some(first.hash()), &all[..15]);
    for (wrong, at) in [
        (vec![second.clone()], 1),
        (vec![second, first.clone()], 1),
        (vec![first.clone(), first.clone()], 2),
        (vec![first.clone(), later], 2),
        (vec![first, fewer], 2),
    ] {
        assert_eq!(checkpoints(own, &wrong), Err(Differs::Checkpoint(at)));
    }
}

fn checkpoint(
    number: u64,
    previous: Option<ContentHash>,
    gone: &[(Entry, ContentHash)],
) -> Signed<Checkpoint> {
    let (last, hash) = gone.last().unwrap();
    let document = Checkpoint {
        format: export::proof::checkpoint::FORMAT.to_owned(),
        brand: brand(),
        number,
        previous,
        entries: gone.len() as u64,
        last: *hash,
        up_to: last.at,
        at: last.at.plus_ms(1),
    };
    Signed::new(document, &key())
}

/// Forty entries, linked.
fn history() -> Vec<(Entry, ContentHash)> {
    let mut last = None;
    let entry = |number: u128| Entry {
        id: domain::EventId(uuid::Uuid::from_u128(number)),
        brand: Some(brand().id),
        item: None,
        part: None,
        person: Some(domain::PersonId(uuid::Uuid::from_u128(number % 3))),
        kind: "approved".into(),
        data: "{\"round\":1,\"--\":\"é\"}".into(),
        at: domain::At(1_795_188_600_000 + number as i64),
    };
    let linked = (1..=40).map(|number| {
        let entry = entry(number);
        let hash = entry.link(last);
        last = Some(hash);
        (entry, hash)
    });
    linked.collect()
}

#[test]
fn another_spelling_of_a_certificate_is_refused() {
    let item = full_item();
    let text =
        Signed::new(certificate(1, item.parts[0].approval.certificate, &item), &key()).text();
    let key = key().public().to_string();
    let spelled = [
        text.replacen("\"number\":", "\"number\": ", 1),
        text.replace('é', "\\u00e9"),
        text.replace(&key, &key.to_uppercase()),
        text.replacen("\"number\":1,", "\"number\":1,\"number\":1,", 1),
        text.replacen("\"number\":1,", "\"number\":1,\"more\":0,", 1),
    ];
    for other in spelled {
        assert_ne!(other, text);
        assert_eq!(verify(other.as_bytes(), None), Err(Differs::Form), "{other}");
    }
}

#[test]
fn what_is_signed_by_another_hand_names_another_key() {
    let item = full_item();
    let id = item.parts[0].approval.certificate;
    let forger = export::proof::SecretKey::of_seed(&[66; 32]);
    let forged = Signed::new(certificate(1, id, &item), &forger).text();
    let proven = verify(forged.as_bytes(), None).unwrap();
    assert_ne!(proven.key(), key().public());
    // Under the brand's key, the forger's signature fits nothing.
    let claimed = forged.replace(&forger.public().to_string(), &key().public().to_string());
    assert_eq!(verify(claimed.as_bytes(), None), Err(Differs::Signature));
}

#[test]
fn a_part_that_no_certificate_names_is_not_sealed() {
    let edition = edition(vec![full_item()]);
    let none = std::collections::BTreeMap::new();
    let proofs = export::proof::Proofs { brand: &brand(), certificates: &none, key: &key() };
    let made = export::proof::sealed(Format::Html, &edition, &crate::fixtures::originals, &proofs);
    assert!(matches!(made, Err(export::ExportError::NotApproved { .. })));
}

#[test]
fn what_a_title_says_does_not_end_the_comment() {
    let titled = item_with(|it| it.title = "fin --> <script>alert(1)</script> <!--".into());
    let file = sealed_with(Format::Html, &edition(vec![titled])).unwrap().bytes;
    let text = String::from_utf8(file).unwrap();
    let (_, after) = text.split_once("</html>\n<!-- marbre-approval ").unwrap();
    assert_eq!(after.matches("--").count(), 1, "{after}");
    assert!(after.ends_with("} -->\n") && after.matches(['<', '>']).count() == 1);
    let hash = ContentHash::of(text.split("<!-- marbre-approval").next().unwrap().as_bytes());
    assert!(after.contains(&hash.to_string()));
}

/// Numbers nobody chose, the same in every run (Marsaglia's xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % most
    }
}
