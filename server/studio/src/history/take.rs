//! The whole history of a brand as a file that proves itself, and whether it is as it was recorded. However
//! long a history is, no more than a piece of it is held at once.

use super::shorten::trusted;
use super::{About, record};
use crate::{ActionError, Actor, BrandAccess, Studio, access, proof};
use ::export::proof::log::{Lines, first_line};
use ::export::proof::{Differs, SecretKey};
use domain::event::EventKind;
use domain::{BrandId, ContentHash, Member};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Moment, Reads, Tx, events};

/// Entries held at once.
const PIECE: u64 = 500;

/// The history of a brand on its way out.
#[derive(Debug)]
pub struct Leaving {
    /// A name for the file.
    pub name: String,
    /// As in `Content-Type`.
    pub media_type: &'static str,
    /// How long the file is.
    pub bytes: u64,
    /// SHA-256 of all its bytes, as the history records it.
    pub sha256: ContentHash,
    /// The signed line, until it is given.
    first: Option<String>,
    walk: Walk,
    /// How many entries were signed, and the hash of the last.
    signed: (u64, Option<ContentHash>),
}

impl Leaving {
    /// The next piece of the file; none behind the last one.
    ///
    /// # Errors
    /// [`ActionError::Stale`] when what was signed is not there any more, because the brand's history was
    /// shortened meanwhile: what was given so far is no whole file. Those of the store.
    pub async fn piece(&mut self, studio: &Studio) -> Result<Option<String>, ActionError> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        match self.walk.piece(studio.store.read()).await? {
            Ok(Some(piece)) => Ok(Some(piece)),
            Ok(None) if self.walk.lines.so_far() == self.signed => Ok(None),
            Ok(None) | Err(_) => Err(ActionError::Stale),
        }
    }
}

/// A way along a history, entry after entry.
#[derive(Debug)]
struct Walk {
    brand: Option<BrandId>,
    /// Number of the entry it is at.
    at: i64,
    /// Number of the last one.
    up_to: i64,
    lines: Lines,
}

impl Walk {
    /// The lines of the next entries; none behind the last one.
    async fn piece(
        &mut self,
        db: &impl Reads,
    ) -> Result<Result<Option<String>, Differs>, ActionError> {
        let mut text = String::new();
        for (seq, entry, stored) in events::chain(db, self.brand, self.at, PIECE).await? {
            if seq > self.up_to {
                break;
            }
            self.at = seq;
            match self.lines.line(&entry, stored) {
                Ok(line) => text += &line,
                Err(differs) => return Ok(Err(differs)),
            }
        }
        Ok(Ok(Some(text).filter(|it| !it.is_empty())))
    }
}

/// The history of a brand, from its first entry on that is kept, signed: for those who look after its people,
/// who may know all of it. People are in it by id. A part of it would prove nothing about what was left out.
/// It is read once from end to end before a byte leaves, and what is written meanwhile waits for nothing.
///
/// # Errors
/// [`ActionError::Forbidden`]; [`ActionError::Internal`] when the history was changed where it is kept.
pub async fn take(studio: &Studio, actor: &Actor, brand: &str) -> Result<Leaving, ActionError> {
    let allowed = async |tx: &Tx| {
        let access = permitted(access::brand(tx, actor, brand).await?)?;
        let key = proof::key::hold(studio, tx, access.brand.id).await?;
        Ok::<_, ActionError>((access, key))
    };
    let (access, key) = studio.store.write(allowed).await?;
    let signed = async |moment: &Moment| sign(moment, &access, &key).await;
    let leaving = studio.store.at_one_moment(signed).await?;
    studio
        .store
        .write(async |tx| {
            let access = permitted(access::brand(tx, actor, brand).await?)?;
            let (sha256, entries) = (leaving.sha256, leaving.signed.0);
            let data = json!({ "format": "log", "sha256": sha256, "entries": entries });
            let about = About::brand(access.brand.id);
            record(studio, tx, actor, EventKind::Exported, about, data).await
        })
        .await?;
    Ok(leaving)
}

fn permitted(access: BrandAccess) -> Result<BrandAccess, ActionError> {
    let may = access.member.as_ref().is_none_or(Member::may_configure);
    if may { Ok(access) } else { Err(ActionError::Forbidden) }
}

/// Signs the history as it is at a moment, once every entry was seen to be as it was recorded.
async fn sign(
    moment: &Moment,
    access: &BrandAccess,
    key: &SecretKey,
) -> Result<Leaving, ActionError> {
    let brand = &access.brand;
    let changed = |why: Differs| ActionError::Internal(why.to_string());
    let earlier = trusted(moment, brand.id, key.public()).await?.map_err(changed)?;
    let checkpoint = earlier.last().cloned();
    let removed = checkpoint.as_ref().map(|it| it.document.last);
    let end = events::end(moment, brand.id).await?;
    let signed = end.map_or((0, removed), |(entries, _, last)| (entries, Some(last)));
    let first = first_line(proof::named(brand.id, brand), key, checkpoint, signed);
    let start = || Walk {
        brand: Some(brand.id),
        at: 0,
        up_to: end.map_or(0, |it| it.1),
        lines: Lines::after(removed),
    };
    let (mut walk, mut sha, mut bytes) = (start(), Sha256::new(), first.len() as u64);
    sha.update(&first);
    while let Some(piece) = walk.piece(moment).await?.map_err(changed)? {
        bytes += piece.len() as u64;
        sha.update(&piece);
    }
    if walk.lines.so_far() != signed {
        return Err(changed(Differs::Log));
    }
    Ok(Leaving {
        name: format!("{}-history.jsonl", brand.slug),
        media_type: "application/jsonl",
        bytes,
        sha256: ContentHash(sha.finalize().into()),
        first: Some(first),
        walk: start(),
        signed,
    })
}

/// The hash of the last entry that was removed from a history; none when all are there.
async fn removed(
    studio: &Studio,
    brand: BrandId,
) -> Result<Result<Option<ContentHash>, Differs>, ActionError> {
    let Some(key) = proof::public_key(studio, brand).await? else { return Ok(Ok(None)) };
    let all = trusted(studio.store.read(), brand, key).await?;
    Ok(all.map(|all| all.last().map(|it| it.document.last)))
}

/// Whether the history of a brand, or the studio's own, is as it was recorded: how many entries it has,
/// or the first, from 1, that is not.
///
/// # Errors
/// Those of the store.
pub async fn intact(
    studio: &Studio,
    brand: Option<BrandId>,
) -> Result<Result<u64, Differs>, ActionError> {
    let last = match brand {
        Some(brand) => match removed(studio, brand).await? {
            Ok(last) => last,
            Err(differs) => return Ok(Err(differs)),
        },
        None => None,
    };
    let mut walk = Walk { brand, at: 0, up_to: i64::MAX, lines: Lines::after(last) };
    loop {
        match walk.piece(studio.store.read()).await? {
            Ok(Some(_)) => {}
            Ok(None) => return Ok(Ok(walk.lines.so_far().0)),
            Err(differs) => return Ok(Err(differs)),
        }
    }
}
