//! Taking approved files away.

use super::times::Times;
use super::{Content, Visit, frame, item, stands};
use crate::page::{Body, Frame};
use crate::views::export::{BrandExport, CertificateLine, Export};
use crate::views::item::PartLine;
use studio::export::Why;
use studio::item::Opened;
use studio::plan::Stand;
use studio::{ActionError, Actor};

pub(super) async fn load(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Content, ActionError> {
    let (opened, head) = item::open(visit, frame, actor, brand, code).await?;
    let words = wording::export::export(visit.lang);
    let workflow = &opened.item.workflow;
    let (approved, missing) = sorted(visit, &opened, &head.parts).await?;
    let member = opened.access.member()?;
    let lead = opened.lead().and_then(|it| workflow.exportable(it.id));
    let refusal = match (member.may_export(), lead) {
        (false, _) if !member.autonomous => words.supervised,
        (false, _) => words.read_only,
        (true, None) => words.not_approved,
        (true, Some(_)) => "",
    };
    let (held, _) = frame::held(visit, &opened.access);
    let now = visit.studio.clock.now();
    let early = lead.filter(|it| now < it.effective_at);
    let refusal = match early {
        _ if !held.is_empty() => held,
        Some(it) if refusal.is_empty() => {
            let times = Times::new(&opened.access.brand.time_zone, visit.lang, now);
            (wording::deciding::deciding(visit.lang).not_yet)(&times.second(it.effective_at))
        }
        _ => refusal.to_owned(),
    };
    let certificate = certificate(visit, &opened).await?;
    let certificates = certificates(visit, &opened).await?;
    let posts = approved.iter().any(|it| it.kind == "post");
    let mut formats = formats(words);
    formats.retain(|it| it.0 != "csv" || posts);
    let title = format!("{} · {}", words.heading, head.title);
    let body =
        Export { certificate, certificates, approved, missing, formats, refusal, item: head };
    Ok(Content::Body(Body::Export(Box::new(body)), title))
}

/// What a file would hold, and what stays behind with its reason: both as the item is read, from the article
/// to its pictures.
async fn sorted(
    visit: &Visit<'_>,
    opened: &Opened,
    parts: &[PartLine],
) -> Result<(Vec<PartLine>, Vec<(PartLine, String)>), ActionError> {
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let stands = studio::plan::of_item(visit.studio, opened).await?;
    let mut parts: Vec<_> = opened.parts.iter().zip(parts).collect();
    parts.sort_by_key(|it| it.0.kind);
    let (mut leave, mut stay) = (Vec::new(), Vec::new());
    for (part, line) in parts {
        match stands.get(&part.id) {
            Some(Stand { stays: None, .. }) => leave.push(line.clone()),
            // Of what never was approved its state says it all.
            Some(Stand { stays: Some(Why::NotApproved(_)), ended: None }) => {
                stay.push((line.clone(), String::new()));
            }
            Some(it) => stay.push((line.clone(), stands::said(it, &opened.access, &times))),
            None => {}
        }
    }
    Ok((leave, stay))
}

/// Everything approved of a brand.
pub(super) async fn brand(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let counted = studio::export::brand::counts(visit.studio, actor, slug).await?;
    let (access, approved, others) = counted;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let words = wording::export::export(visit.lang);
    let (refusal, _) = frame::held(visit, &access);
    let body = BrandExport { approved, others, refusal, formats: formats(words) };
    Ok(Content::Body(Body::BrandExport(body), words.brand_heading.to_owned()))
}

/// Word, name and what is in it, of each format.
fn formats(words: &wording::export::Export) -> Vec<(String, String, String)> {
    let named = studio::export::formats().into_iter().map(|id| {
        let (name, about) = (words.format)(id);
        (id.to_owned(), name.to_owned(), about.to_owned())
    });
    named.collect()
}

/// The item's signed certificates, latest first.
async fn certificates(
    visit: &Visit<'_>,
    opened: &Opened,
) -> Result<Vec<CertificateLine>, ActionError> {
    let words = wording::export::export(visit.lang);
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let shown = studio::proof::of_item(visit.studio, opened).await?;
    let line = |it: &studio::proof::Shown| {
        let document = &it.signed.document;
        let alone = document.kind == domain::workflow::CertificateKind::Autonomous;
        let deciders = studio::proof::deciders(document, &it.names);
        let by: Vec<String> = deciders.iter().map(|it| decider(words, it)).collect();
        let by = by.join(", ");
        let ended = it.voided.values().min();
        CertificateLine {
            number: document.number,
            by: (words.signed)(&by, &times.full(document.at), alone),
            wrote: (words.wrote)(&studio::proof::writers(document, &it.names).join(", ")),
            parts: document
                .parts
                .iter()
                .map(|it| (it.kind.as_str().to_owned(), it.label.clone(), it.version))
                .collect(),
            hash: it.signed.hash().to_string(),
            key: it.signed.key.fingerprint(),
            ended: ended.map_or_else(String::new, |at| (words.ended)(&times.full(*at))),
        }
    };
    Ok(shown.iter().map(line).collect())
}

fn decider(words: &wording::export::Export, it: &studio::proof::Decider) -> String {
    match it {
        studio::proof::Decider::Person(name) => name.clone(),
        studio::proof::Decider::Guest { sent_to, sent_by, signed_as } => {
            (words.guest)(sent_to, sent_by, signed_as)
        }
    }
}

/// Who approved the leading part and when, in a sentence; empty when nobody did.
pub(super) async fn certificate(visit: &Visit<'_>, opened: &Opened) -> Result<String, ActionError> {
    let workflow = &opened.item.workflow;
    let lead = opened.lead().and_then(|it| workflow.exportable(it.id));
    let Some(approval) = lead else { return Ok(String::new()) };
    let times = Times::new(&opened.access.brand.time_zone, visit.lang, visit.studio.clock.now());
    let found = studio::review::certificate(visit.studio, opened, approval.certificate).await?;
    let words = wording::export::export(visit.lang);
    let by: Vec<String> = found.by.iter().map(|it| decider(words, it)).collect();
    Ok((words.certificate)(
        &by.join(", "),
        &times.full(found.at),
        found.kind == domain::workflow::CertificateKind::Autonomous,
    ))
}
