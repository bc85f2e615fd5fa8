//! `approval.json`: which parts the archive holds, under which certificates, and the hash of each file.

use domain::PartKind;
use domain::workflow::CertificateKind;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::archive::Entry;
use crate::{Edition, Item, Part, dates};

#[derive(Serialize)]
struct Approval<'a> {
    format: &'static str,
    brand: &'a str,
    items: Vec<ApprovedItem<'a>>,
    files: &'a [Entry],
}

#[derive(Serialize)]
struct ApprovedItem<'a> {
    code: String,
    folder: &'a str,
    parts: Vec<ApprovedPart<'a>>,
}

#[derive(Serialize)]
struct ApprovedPart<'a> {
    kind: PartKind,
    label: &'a str,
    version: u32,
    hash: String,
    certificate: String,
    certificate_kind: CertificateKind,
    approved_at: String,
}

pub(super) fn json(
    edition: &Edition,
    items: &[&Item],
    folders: &[String],
    files: &[Entry],
) -> String {
    let items = items.iter().zip(folders).map(|(item, folder)| ApprovedItem {
        code: item.code.to_string(),
        folder,
        parts: item.parts.iter().map(approved).collect(),
    });
    let approval = Approval {
        format: "marbre-approval-1",
        brand: &edition.site.name,
        items: items.collect(),
        files,
    };
    // Texts and numbers only: nothing serde_json could refuse.
    let json = serde_json::to_string_pretty(&approval).unwrap_or_default();
    json + "\n"
}

fn approved(part: &Part) -> ApprovedPart<'_> {
    ApprovedPart {
        kind: part.content.kind(),
        label: part.content.label(),
        version: part.version,
        hash: part.approval.hash.to_string(),
        certificate: part.approval.certificate.to_string(),
        certificate_kind: part.approval.kind,
        approved_at: dates::rfc3339(part.approved_at, &TimeZone::UTC),
    }
}
