//! What of an item may leave: parts whose stored content is exactly what a valid certificate names.

use super::{LeftOut, Why};
use crate::item::lead;
use crate::review::gaps::shown;
use crate::{ActionError, BrandAccess, Studio};
use ::export as files;
use domain::workflow::Refusal;
use domain::{At, Content, ItemState, PartId, PartKind};
use std::collections::{BTreeMap, BTreeSet};
use store::Reads;
use store::certificates::{self, Certificate};
use store::items::Item;
use store::parts::{self, Part};

/// An item as it may leave.
pub(crate) struct Assembled {
    /// Its approved parts; none when the part the item is about is not among them.
    pub item: Option<files::Item>,
    /// What stays, and why.
    pub left_out: BTreeMap<PartId, LeftOut>,
}

/// What lets a part leave, beside its own approval.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now {
    /// The time.
    pub at: At,
    /// Whether nothing of the brand leaves.
    pub held: bool,
}

impl Now {
    pub(crate) fn of(studio: &Studio, access: &BrandAccess) -> Now {
        Now { at: studio.clock.now(), held: access.brand.settings.held.is_some() }
    }
}

pub(super) async fn assemble(
    db: &impl Reads,
    item: &Item,
    now: Now,
) -> Result<Assembled, ActionError> {
    let parts = parts::of_item(db, item.id).await?;
    let certificates = certificates::of_item(db, item.id).await?;
    Ok(assembled(item, parts, &certificates, now))
}

/// What of these parts of an item may leave: the one place where that is decided, for files and for pages
/// that say what a file would hold.
pub(crate) fn assembled(
    item: &Item,
    parts: Vec<Part>,
    certificates: &[Certificate],
    now: Now,
) -> Assembled {
    let mut left_out = BTreeMap::new();
    let mut stay = |id: PartId, content: &Content, why: Why| {
        let (kind, label) = (content.kind(), content.label().to_owned());
        left_out.insert(id, LeftOut { code: item.code.clone(), kind, label, why });
    };
    let mut kept = Vec::new();
    for part in parts {
        match approved(item, certificates, &part, now) {
            Ok(file) => kept.push((part.id, file)),
            Err(why) => stay(part.id, &part.content, why),
        }
    }
    let names: BTreeSet<String> = kept
        .iter()
        .filter(|it| it.1.content.kind() == PartKind::Visual)
        .map(|it| it.1.content.label().to_owned())
        .collect();
    kept.retain(|(id, part)| match missing(&part.content, &names) {
        None => true,
        Some(name) => {
            stay(*id, &part.content, Why::Picture(name));
            false
        }
    });
    if !kept.iter().any(|it| lead(&item.workflow) == Some(it.0)) {
        kept.iter().for_each(|(id, part)| stay(*id, &part.content, Why::Lead));
        return Assembled { item: None, left_out };
    }
    let parts = kept.into_iter().map(|it| it.1).collect();
    Assembled { item: Some(files::Item { code: item.code.clone(), parts }), left_out }
}

/// The part with its approval, when the machine, the certificate's row and the content itself agree.
fn approved(
    item: &Item,
    certificates: &[Certificate],
    part: &Part,
    now: Now,
) -> Result<files::Part, Why> {
    let state = item.workflow.parts.get(&part.id).map_or(ItemState::Draft, |it| it.state());
    let approval = item.workflow.leaves(part.id, now.at, now.held).map_err(|why| match why {
        Refusal::OnHold => Why::OnHold,
        Refusal::NotYet(at) => Why::NotYet(at),
        _ => Why::NotApproved(state),
    })?;
    let certificate = certificates.iter().find(|it| it.id == approval.certificate);
    let valid = certificate.filter(|it| !it.voided.contains_key(&part.id)).ok_or(Why::Altered)?;
    let frozen = valid.parts.get(&part.id).filter(|it| it.hash == approval.hash);
    let version = frozen.ok_or(Why::Altered)?.version;
    if part.content.hash() != approval.hash {
        return Err(Why::Altered);
    }
    let (content, approved_at) = (part.content.clone(), valid.created_at);
    Ok(files::Part { version, content, approval, approved_at })
}

/// The first picture a text shows that is not among the approved ones.
fn missing(content: &Content, names: &BTreeSet<String>) -> Option<String> {
    let shown = match content {
        Content::Article(article) => shown(article),
        Content::Post(post) => post.pictures.iter().cloned().collect(),
        Content::Visual(_) => BTreeSet::new(),
    };
    shown.into_iter().find(|it| !names.contains(it))
}
