//! What may not be found wrong with an article or a post that is handed over, where its workflow says so.
//!
//! It is worked out before anybody waits for the database, and stands for the text it was worked out for.

use super::Gap;
use crate::item::summary;
use crate::part::ignore;
use crate::{ActionError, Actor, Studio, access};
use domain::name::FieldError;
use domain::workflow::{Blocking, Policy};
use domain::{Content, ContentHash, PartId, Post};
use seo::{Finding, Group, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use store::parts;
use wording::Lang;

/// What is said of articles and posts, by the text that was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Analysed(BTreeMap<(PartId, ContentHash), Said>);

/// What it says of one.
#[derive(Clone, Debug, Default)]
struct Said {
    /// What is wrong, and in which group.
    open: Vec<(Blocking, String)>,
    /// The groups in which something wrong was set aside.
    aside: BTreeSet<Blocking>,
}

/// Reads the pending articles and posts of an item, where anything blocks.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub(super) async fn analysed(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Analysed, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    access.access.writer()?;
    if access.access.policy(access.item.kind).blocking.is_empty() {
        return Ok(Analysed::default());
    }
    let lang = actor.signed_in().and_then(|it| Lang::of_code(&it.lang)).unwrap_or_default();
    let (all, pending) =
        (parts::of_item(read, access.item.id).await?, access.item.workflow.pending());
    let mut found = BTreeMap::new();
    for part in all.iter().filter(|it| pending.contains(&it.id)) {
        let said = match &part.content {
            Content::Article(article) => {
                let pictures = summary::pictures(&all, &part.content);
                let ignored = ignore::all(read, part.id).await?;
                let brand = &access.access.brand;
                let report = summary::report(brand, article, pictures, ignored, lang).await?;
                let open = report.findings.into_iter();
                Said {
                    open: open.filter_map(|it| Some((wrong(&it)?, it.message))).collect(),
                    aside: report.ignored.iter().filter_map(wrong).collect(),
                }
            }
            Content::Post(post) => of_post(post, lang),
            Content::Visual(_) => continue,
        };
        found.insert((part.id, part.content.hash()), said);
    }
    Ok(Analysed(found))
}

/// What the network of a post would cut short though there is a way to write it whole, and what it would
/// leave out because there is too much of it.
fn of_post(post: &Post, lang: Lang) -> Said {
    let mut open = Vec::new();
    if let Ok(network) = networks::network(&post.network)
        && let Some(field) = network.text()
    {
        for piece in networks::thread(network, &post.text) {
            let text = &post.text[piece];
            let read = networks::check(network, field, text, &networks::Context::default());
            let cut = read.misread.iter().filter(|it| it.fix.is_some());
            open.extend(cut.map(|it| it.said(lang, text)));
            let surplus = read.caps.iter().filter(|it| it.count > it.most);
            open.extend(surplus.map(|it| it.said(lang)));
        }
    }
    let open = open.into_iter().map(|it| (Blocking::Networks, it)).collect();
    Said { open, aside: BTreeSet::new() }
}

/// The group of what is wrong: what costs much, and every slip of the typography.
fn wrong(it: &Finding) -> Option<Blocking> {
    let much = it.verdict == Verdict::Problem;
    match it.group {
        Group::Seo if much => Some(Blocking::Seo),
        Group::Readability if much => Some(Blocking::Readability),
        Group::Typography if much || it.verdict == Verdict::Improve => Some(Blocking::Typography),
        _ => None,
    }
}

impl Analysed {
    /// What keeps the chosen parts from going on.
    ///
    /// # Errors
    /// [`ActionError::Stale`] when a text was saved since it was read.
    pub(super) fn gaps(
        &self,
        policy: &Policy,
        all: &[parts::Part],
        chosen: &[PartId],
    ) -> Result<Vec<Gap>, ActionError> {
        let mut gaps = Vec::new();
        for (part, said) in self.of(policy, all, chosen)? {
            let open = said.open.iter().filter(|it| policy.blocking.contains(&it.0));
            gaps.extend(open.map(|(_, message)| Gap {
                part: part.id,
                kind: part.kind,
                label: part.content.label().to_owned(),
                field: "findings",
                why: FieldError::Malformed,
                name: message.clone(),
            }));
        }
        Ok(gaps)
    }

    /// Whether something that blocks was set aside in the chosen parts: whoever reviews wants to know why.
    ///
    /// # Errors
    /// As [`Analysed::gaps`].
    pub(super) fn set_aside(
        &self,
        policy: &Policy,
        all: &[parts::Part],
        chosen: &[PartId],
    ) -> Result<bool, ActionError> {
        let said = self.of(policy, all, chosen)?;
        Ok(said.iter().any(|(_, it)| !it.aside.is_disjoint(&policy.blocking)))
    }

    fn of<'a>(
        &'a self,
        policy: &Policy,
        all: &'a [parts::Part],
        chosen: &[PartId],
    ) -> Result<Vec<(&'a parts::Part, &'a Said)>, ActionError> {
        let read = |it: &&parts::Part| {
            chosen.contains(&it.id) && !matches!(it.content, Content::Visual(_))
        };
        let texts = all.iter().filter(read).filter(|_| !policy.blocking.is_empty());
        let said = texts.map(|part| {
            let said = self.0.get(&(part.id, part.content.hash()));
            Ok((part, said.ok_or(ActionError::Stale)?))
        });
        said.collect()
    }
}
