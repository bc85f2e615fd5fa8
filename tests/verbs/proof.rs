//! Certificates: signed, chained, carried by what leaves.

use crate::house::{BRAND, House, MINUTE};
use crate::on_both;
use anyhow::{Context, Result, ensure};
use domain::workflow::{CertificateKind, Preset};
use domain::{BrandId, CertificateId, ContentHash, Post};
use export::proof::{Certificate, Differs, Proven, Signed, verify};
use studio::export::Format;
use studio::proof::{Decider, deciders, of_item, public_key, seal_all, writers};
use studio::{Actor, export as leaving, history, part, review};

on_both!(
    an_approval_is_signed_and_names_the_one_before,
    who_releases_alone_is_named_as_such,
    what_leaves_carries_its_certificates,
    approvals_at_once_make_one_chain,
    certificates_from_before_are_signed_once,
    what_happened_hangs_together_and_can_be_taken_away,
    a_long_history_leaves_in_pieces_while_people_write,
    writers_at_once_make_one_history,
    a_row_changed_behind_the_back_is_found,
);

async fn brand(house: &House) -> Result<BrandId> {
    let all = store::brands::by_slug(house.studio.store.read(), BRAND).await?;
    Ok(all.context("the brand")?.id)
}

/// The brand's certificates, in order, and whether they hang together.
async fn chain(house: &House) -> Result<Vec<Signed<Certificate>>> {
    let brand = brand(house).await?;
    let rows = store::proofs::chain(house.studio.store.read(), brand).await?;
    let read = |it: &store::proofs::Sealed| serde_json::from_str::<Signed<Certificate>>(&it.signed);
    let all: Vec<_> = rows.iter().map(read).collect::<Result<_, _>>()?;
    if let Some(key) = public_key(&house.studio, brand).await? {
        export::proof::chain(key, &all)?;
    }
    for (row, signed) in rows.iter().zip(&all) {
        ensure!(row.signed == signed.text(), "another spelling");
        ensure!(row.certificate == signed.document.id && row.number == signed.document.number);
    }
    Ok(all)
}

async fn approved(house: &House, title: &str) -> Result<String> {
    let code = house.article(title, "Un texte.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    Ok(code)
}

async fn an_approval_is_signed_and_names_the_one_before(house: House) -> Result<()> {
    assert!(public_key(&house.studio, brand(&house).await?).await?.is_none());
    let first = approved(&house, "Premier").await?;
    house.studio.clock.advance_ms(MINUTE);
    approved(&house, "Deuxième").await?;
    let chain = chain(&house).await?;
    let numbers: Vec<u64> = chain.iter().map(|it| it.document.number).collect();
    assert_eq!(numbers, [1, 2]);
    let document = &chain[0].document;
    assert_eq!(document.item.as_str(), first);
    assert_eq!((document.parts[0].label.as_str(), document.parts[0].version), ("Premier", 1));
    assert_eq!(document.decisions.len(), 1);
    assert_eq!(document.decisions[0].at, document.at);
    let (text, writer) = (chain[0].text(), house.writer.person().context("a person")?);
    assert!(text.contains(&writer.to_string()), "{text}");
    assert!(!text.contains("Camille") && !text.contains("Dominique"), "{text}");
    let shown = of_item(&house.studio, &house.open(&first).await?).await?;
    assert_eq!(
        deciders(&shown[0].signed.document, &shown[0].names),
        [Decider::Person("Dominique".into())]
    );
    assert_eq!(writers(&shown[0].signed.document, &shown[0].names), ["Camille"]);
    assert!(shown[0].voided.is_empty());
    house.write(&house.writer, &first, "Un autre texte.").await?;
    let shown = of_item(&house.studio, &house.open(&first).await?).await?;
    assert_eq!(shown[0].voided.len(), 1);
    Ok(())
}

async fn who_releases_alone_is_named_as_such(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    solo(&house).await?;
    let post = Post { network: "x".into(), text: "Seul.".into(), ..Post::default() };
    let new = studio::item::NewItem::Post(post);
    let code = studio::item::create(studio, by, BRAND, new).await?.to_string();
    review::self_release(studio, by, BRAND, &code, &[], &Default::default()).await?;
    let chain = chain(&house).await?;
    let document = &chain.last().context("a certificate")?.document;
    assert_eq!(document.kind, CertificateKind::Autonomous);
    let alone = document.released_by.context("somebody")?;
    assert_eq!(Some(alone.person), by.person());
    assert_eq!(document.contributors, [alone]);
    assert!(document.decisions.is_empty() && document.policy.is_none());
    let file =
        leaving::item(studio, by, BRAND, &code, Format::Csv).await?.file.context("a file")?;
    verify(&file.bytes, file.beside.as_deref())?;
    Ok(())
}

async fn solo(house: &House) -> Result<()> {
    let id = brand(house).await?;
    let studio = &house.studio;
    let read = store::brands::by_id(studio.store.read(), id).await?.context("the brand")?;
    let after = store::brands::Brand { preset: Preset::Solo, ..read.clone() };
    studio.store.write(async |tx| store::brands::update(tx, &read, &after).await).await?;
    Ok(())
}

async fn what_leaves_carries_its_certificates(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le --> marbre", "Un texte.").await?;
    let post = Post { network: "x".into(), text: "Un fil.".into(), ..Post::default() };
    part::add_post(studio, by, BRAND, &code, post).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    approved(&house, "Un autre").await?;
    let key = public_key(studio, brand(&house).await?).await?.context("a key")?;
    for format in ["markdown", "wxr", "html", "csv"] {
        let format: Format = format.parse()?;
        let one = leaving::item(studio, by, BRAND, &code, format).await?.file.context("a file")?;
        let all = leaving::brand(studio, by, BRAND, format).await?.file.context("a file")?;
        for (file, items) in [(&one, 1), (&all, 2)] {
            let proven = verify(&file.bytes, file.beside.as_deref())
                .with_context(|| format!("{format:?}, {items}"))?;
            ensure!(proven.key() == key);
            let Proven::Export(it) = proven else { anyhow::bail!("no export") };
            assert_eq!(it.document.items.len(), items, "{format:?}");
            assert_eq!(it.document.export, format.id());
        }
        let again = leaving::item(studio, &Actor::Operator, BRAND, &code, format).await?.file;
        assert_eq!(again.as_ref(), Some(&one), "{format:?}");
        let beside = leaving::item_approval(studio, by, BRAND, &code, format).await?;
        assert_eq!(beside.map(|it| it.bytes), one.beside, "{format:?}");
    }
    assert!(
        leaving::item_approval(studio, &house.writer, BRAND, &code, Format::Csv).await.is_err()
    );
    Ok(())
}

async fn approvals_at_once_make_one_chain(house: House) -> Result<()> {
    let mut codes = Vec::new();
    for number in 0..12 {
        let code = house.article(&format!("Article {number}"), "Un texte.").await?;
        house.submit(&code).await?;
        codes.push(code);
    }
    let house = std::sync::Arc::new(house);
    let mut running = tokio::task::JoinSet::new();
    for code in codes {
        let house = house.clone();
        running.spawn(async move { house.approve(&house.manager, &code).await });
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    assert_eq!(chain(&house).await?.len(), 12);
    Ok(())
}

async fn certificates_from_before_are_signed_once(house: House) -> Result<()> {
    let (studio, code) = (&house.studio, approved(&house, "Ancien").await?);
    let item = house.open(&code).await?.item;
    let known = store::certificates::of_item(studio.store.read(), item.id).await?.remove(0);
    // Rows as they were written before there were signatures.
    let mut old = Vec::new();
    for minute in [3, 1, 2] {
        let id = CertificateId(studio::chance::id());
        let created_at = known.created_at.plus_ms(minute * MINUTE);
        let row = store::certificates::Certificate { id, created_at, ..known.clone() };
        studio.store.write(async |tx| store::certificates::insert(tx, &row).await).await?;
        old.push(id);
    }
    assert_eq!(chain(&house).await?.len(), 1);
    seal_all(studio).await?;
    let signed = chain(&house).await?;
    let ids: Vec<CertificateId> = signed.iter().map(|it| it.document.id).collect();
    assert_eq!(ids, [known.id, old[1], old[2], old[0]]);
    seal_all(studio).await?;
    assert_eq!(chain(&house).await?, signed);
    Ok(())
}

async fn what_happened_hangs_together_and_can_be_taken_away(house: House) -> Result<()> {
    approved(&house, "Le marbre").await?;
    let (studio, brand) = (&house.studio, brand(&house).await?);
    let entries = history::intact(studio, Some(brand)).await??;
    assert!(entries >= 3, "{entries}");
    history::intact(studio, None).await??;
    let (taken, sha256) = house.history(&house.admin).await?;
    assert_eq!(ContentHash::of(&taken), sha256);
    let Proven::Log(log) = verify(&taken, None)? else { anyhow::bail!("no log") };
    assert_eq!(log.document.entries, entries);
    assert_eq!(Some(log.key), public_key(studio, brand).await?);
    let text = String::from_utf8(taken)?;
    assert_eq!(text.lines().count() as u64, entries + 1);
    assert!(!text.contains("Camille") && !text.contains("Dominique"), "{text}");
    // Taking it is a thing that happened, and is in the next one.
    let (next, _) = house.history(&house.manager).await?;
    assert!(String::from_utf8(next)?.contains(&sha256.to_string()));
    for by in [&house.writer, &house.community, &house.viewer] {
        let refused = history::take(studio, by, BRAND).await;
        assert!(matches!(refused, Err(studio::ActionError::Forbidden)), "{refused:?}");
    }
    assert!(history::take(studio, &house.stranger, BRAND).await.is_err());
    Ok(())
}

/// Entries of which a history is read at once.
const PIECE: usize = 500;

async fn a_long_history_leaves_in_pieces_while_people_write(house: House) -> Result<()> {
    let (studio, brand) = (&house.studio, brand(&house).await?);
    let many = 2 * PIECE + PIECE / 2;
    studio
        .store
        .write(async |tx| {
            for number in 0..many {
                let about = history::About::brand(brand);
                let data = serde_json::json!({ "changed": number.to_string() });
                let kind = domain::event::EventKind::BrandChanged;
                history::record(studio, tx, &house.admin, kind, about, data).await?;
            }
            Ok::<_, studio::ActionError>(())
        })
        .await?;
    let mut leaving = history::take(studio, &house.admin, BRAND).await?;
    let (mut whole, mut most, mut pieces) = (String::new(), 0, 0);
    while let Some(piece) = leaving.piece(studio).await? {
        house.article("Entre-temps", "Un.").await?;
        (most, pieces) = (most.max(piece.lines().count()), pieces + 1);
        whole += &piece;
    }
    assert_eq!((most, pieces), (PIECE, 4), "the signed line, two whole pieces and the rest");
    assert_eq!(
        (whole.len() as u64, ContentHash::of(whole.as_bytes())),
        (leaving.bytes, leaving.sha256)
    );
    let Proven::Log(log) = verify(whole.as_bytes(), None)? else { anyhow::bail!("no log") };
    assert_eq!(log.document.entries as usize, whole.lines().count() - 1);
    assert!(!whole.contains("item-created"), "what was written meanwhile is in the next one");
    assert_eq!(history::intact(studio, Some(brand)).await??, log.document.entries + 1 + 4);
    Ok(())
}

async fn writers_at_once_make_one_history(house: House) -> Result<()> {
    let before = history::intact(&house.studio, Some(brand(&house).await?)).await??;
    let house = std::sync::Arc::new(house);
    let mut running = tokio::task::JoinSet::new();
    for number in 0..40 {
        let house = house.clone();
        running.spawn(async move { house.article(&format!("Article {number}"), "Un.").await });
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    let after = history::intact(&house.studio, Some(brand(&house).await?)).await??;
    assert!(after >= before + 40, "{before} {after}");
    Ok(())
}

async fn a_row_changed_behind_the_back_is_found(house: House) -> Result<()> {
    approved(&house, "Le marbre").await?;
    let brand = brand(&house).await?;
    let rows = store::events::chain(house.studio.store.read(), Some(brand), 0, 100).await?;
    house
        .behind_the_back("event", "UPDATE event SET data = data || ' ' WHERE kind = 'submitted'")
        .await?;
    let changed = rows.iter().position(|it| it.1.kind == "submitted").context("an entry")? as u64;
    let found = history::intact(&house.studio, Some(brand)).await?;
    assert_eq!(found, Err(Differs::Entry(changed + 1)));
    let refused = history::take(&house.studio, &house.admin, BRAND).await;
    assert!(matches!(refused, Err(studio::ActionError::Internal(_))), "{refused:?}");
    Ok(())
}
