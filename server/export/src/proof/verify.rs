//! Checking what was taken away: whether it is, byte for byte, what a brand signed.

use super::approval::{self, Body};
use super::certificate::{self, Certificate};
use super::log::Log;
use super::{Approval, PublicKey, Signed, container};
use domain::CertificateId;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What was shown to be as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proven {
    /// A file of approved parts.
    Export(Box<Signed<Approval>>),
    /// A certificate by itself.
    Certificate(Box<Signed<Certificate>>),
    /// The whole history of a brand.
    Log(Box<Signed<Log>>),
}

/// What differs from what was signed. Also what is said of a file that nobody ever signed: the one can
/// be made from the other by changing a byte.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Differs {
    /// There is no approval at its place.
    #[error("no certificate is at its place: it was removed, moved or never there")]
    Missing,
    /// The approval is no document of a known format, or not written the one way it is.
    #[error("the certificate is not written as it was signed")]
    Form,
    /// The signature is not that of the key it names.
    #[error("the certificate was changed: its signature does not fit")]
    Signature,
    /// A certificate within is not that of the brand's key.
    #[error("certificate {0} was changed: its signature does not fit")]
    Certificate(CertificateId),
    /// The bytes are not the signed ones.
    #[error("the content was changed: its SHA-256 is {found}, {signed} was signed", found = found.sha256, signed = signed.sha256)]
    Body {
        /// What is there.
        found: Body,
        /// What was signed.
        signed: Body,
    },
    /// An entry of a history, from 1, is not what was recorded.
    #[error("entry {0} of the history was changed")]
    Entry(u64),
    /// A checkpoint of a history, by its number, is not what was signed.
    #[error("checkpoint {0} of the history was changed: its signature or its place does not fit")]
    Checkpoint(u64),
    /// The entries of a history are not all there, in order, as they were recorded.
    #[error("the history was changed: an entry is missing, moved or different")]
    Log,
    /// A part is in no certificate.
    #[error("“{0}” is in none of the certificates")]
    Uncovered(String),
}

/// Whether a file is as it was sealed. `beside` is its approval where the file has no room for it.
///
/// # Errors
/// What differs.
pub fn verify(file: &[u8], beside: Option<&[u8]>) -> Result<Proven, Differs> {
    if file.starts_with(b"{\"document\":{\"format\":\"marbre-certificate-") {
        let text = std::str::from_utf8(file).map_err(|_| Differs::Form)?;
        return certificate(text.strip_suffix('\n').unwrap_or(text));
    }
    if file.starts_with(b"{\"document\":{\"format\":\"marbre-log-") {
        let text = std::str::from_utf8(file).map_err(|_| Differs::Form)?;
        return super::log::open(text).map(|it| Proven::Log(Box::new(it)));
    }
    if let Some(opened) = container::open(file) {
        return export(&opened.body, &opened.json);
    }
    let beside = beside.ok_or(Differs::Missing)?;
    let beside = std::str::from_utf8(beside).map_err(|_| Differs::Form)?;
    export(file, beside.strip_suffix('\n').ok_or(Differs::Form)?)
}

fn certificate(text: &str) -> Result<Proven, Differs> {
    let signed: Signed<Certificate> = read(text)?;
    if signed.document.format != certificate::FORMAT {
        return Err(Differs::Form);
    }
    Ok(Proven::Certificate(Box::new(signed)))
}

fn export(body: &[u8], json: &str) -> Result<Proven, Differs> {
    let signed: Signed<Approval> = read(json)?;
    let approval = &signed.document;
    if approval.format != approval::FORMAT {
        return Err(Differs::Form);
    }
    let found = Body::of(body);
    if found != approval.body {
        return Err(Differs::Body { found, signed: approval.body });
    }
    let foreign = |it: &&Signed<Certificate>| {
        let own = it.key == signed.key && it.document.brand.id == approval.brand.id;
        !(own && it.document.format == certificate::FORMAT && it.holds())
    };
    if let Some(it) = approval.certificates.iter().find(foreign) {
        return Err(Differs::Certificate(it.document.id));
    }
    uncovered(approval)?;
    Ok(Proven::Export(Box::new(signed)))
}

/// Each part of each item is in the certificate it names, and that certificate is the item's.
fn uncovered(approval: &Approval) -> Result<(), Differs> {
    for item in &approval.items {
        let covers = |it: &approval::ApprovedPart| {
            let named = approval.certificates.iter().map(|it| &it.document);
            let own = named.filter(|own| own.id == it.certificate && own.item == item.code);
            own.flat_map(|own| &own.parts).any(|part| part.hash == it.hash && part.kind == it.kind)
        };
        if let Some(part) = item.parts.iter().find(|it| !covers(it)) {
            return Err(Differs::Uncovered(part.label.clone()));
        }
    }
    Ok(())
}

/// A signed document, written the one way it is.
pub(super) fn read<T: Serialize + DeserializeOwned>(text: &str) -> Result<Signed<T>, Differs> {
    let signed: Signed<T> = serde_json::from_str(text).map_err(|_| Differs::Form)?;
    if signed.text() != text {
        return Err(Differs::Form);
    }
    if signed.holds() { Ok(signed) } else { Err(Differs::Signature) }
}

impl Proven {
    /// The key that signed it.
    #[must_use]
    pub fn key(&self) -> PublicKey {
        match self {
            Proven::Export(it) => it.key,
            Proven::Certificate(it) => it.key,
            Proven::Log(it) => it.key,
        }
    }

    /// The brand it says to be of.
    #[must_use]
    pub fn brand(&self) -> &certificate::Brand {
        match self {
            Proven::Export(it) => &it.document.brand,
            Proven::Certificate(it) => &it.document.brand,
            Proven::Log(it) => &it.document.brand,
        }
    }

    /// The certificates it holds.
    #[must_use]
    pub fn certificates(&self) -> Vec<&Signed<Certificate>> {
        match self {
            Proven::Export(it) => it.document.certificates.iter().collect(),
            Proven::Certificate(it) => vec![&**it],
            Proven::Log(_) => Vec::new(),
        }
    }
}
