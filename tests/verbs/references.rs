//! Texts that an article is compared with: kept with its item, no part of its content, within limits.

use crate::house::{BRAND, House, fields, text};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{Content, reference};
use std::time::Instant;
use studio::item::{self, NewItem};
use studio::reference::{Listed, Wanted, add, expected, list, remove, take_own};
use studio::{ActionError, Actor, history, part, trash};

on_both!(
    texts_are_listed_expect_terms_and_can_be_taken_away,
    limits_in_number_and_size_are_said,
    markup_becomes_text_and_a_text_is_there_once,
    who_does_not_write_changes_nothing_and_another_brand_finds_nothing,
    texts_stay_open_under_review_and_change_nothing_that_is_approved,
    a_text_in_another_language_is_listed_and_expects_its_own_terms,
    the_brands_own_articles_are_taken_by_subject_and_go_with_them,
    what_is_deleted_for_good_is_deleted_with_its_texts,
    an_archived_brand_is_read_only,
    a_large_text_is_read_in_time,
);

const BREAD: [&str; 3] = [
    "Le pain de seigle demande un levain actif. Le levain de seigle lève une nuit. Cuisez le pain de seigle à four chaud, et laissez reposer la pâte.",
    "Un levain actif, de la farine de seigle, du sel : le pain de seigle se garde une semaine. Nourrissez le levain la veille.",
    "Pour un bon pain de seigle, la farine de seigle se mélange à l’eau tiède. Le levain travaille la nuit, la pâte repose.",
];

async fn listed(house: &House, code: &str) -> Result<Vec<Listed>> {
    Ok(list(&house.studio, &house.open(code).await?).await?)
}

async fn wanted(house: &House, code: &str) -> Result<Vec<Wanted>> {
    let opened = house.open(code).await?;
    let listed = list(&house.studio, &opened).await?;
    Ok(expected(&house.studio, opened.item.id, &listed).await?)
}

async fn put(house: &House, code: &str, text: &str) -> Result<usize, ActionError> {
    add(&house.studio, &house.writer, BRAND, code, "", text).await
}

async fn texts_are_listed_expect_terms_and_can_be_taken_away(house: House) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    assert_eq!(wanted(&house, &code).await?, []);
    for text in BREAD {
        assert_eq!(put(&house, &code, text).await?, 1);
        house.wait(1);
    }
    let all = listed(&house, &code).await?;
    assert_eq!(all.len(), 3);
    assert_eq!((all[0].language.as_str(), all[0].words), ("fr", 28));
    assert!(all[0].name.starts_with("Le pain de seigle demande"), "{}", all[0].name);
    let of = wanted(&house, &code).await?;
    let terms: Vec<&str> = of[0].terms.iter().map(|it| it.term.as_str()).collect();
    assert_eq!((of.len(), of[0].texts), (1, 3));
    assert!(terms.contains(&"pain de seigle") && terms.contains(&"levain"), "{terms:?}");

    for it in &all {
        remove(&house.studio, &house.community, BRAND, &code, it.id).await?;
    }
    remove(&house.studio, &house.community, BRAND, &code, all[0].id).await?;
    assert_eq!(listed(&house, &code).await?, []);
    assert_eq!(wanted(&house, &code).await?, []);
    let told = history::of_item(&house.studio, &house.open(&code).await?, 50).await?;
    let changed = told.iter().filter(|it| it.event.kind == EventKind::ReferencesChanged);
    assert_eq!(changed.count(), 6, "what changed nothing is not recorded");
    Ok(())
}

async fn limits_in_number_and_size_are_said(house: House) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    for nothing in ["", " \r\n\0 ", "<html><body></body></html>", "# \n\n---\n"] {
        assert_eq!(fields(put(&house, &code, nothing).await), ["reference"], "{nothing:?}");
    }
    let long = "Un mot. ".repeat(reference::LONGEST / 8 + 1);
    assert_eq!(fields(put(&house, &code, &long).await), ["reference"]);
    let half = |n: usize| format!("Texte {n}. {}", "Un mot. ".repeat(reference::LONGEST / 8 - 9));
    put(&house, &code, &half(1)).await?;
    put(&house, &code, &half(2)).await?;
    assert_eq!(fields(put(&house, &code, &half(3)).await), ["reference"], "all weigh too much");
    for it in listed(&house, &code).await? {
        remove(&house.studio, &house.writer, BRAND, &code, it.id).await?;
    }
    for nth in 0..reference::MOST {
        put(&house, &code, &format!("Le texte {nth} dit autre chose.")).await?;
    }
    assert_eq!(fields(put(&house, &code, "Un de trop.").await), ["reference"]);
    assert_eq!(listed(&house, &code).await?.len(), reference::MOST);
    Ok(())
}

async fn markup_becomes_text_and_a_text_is_there_once(house: House) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    let page = "<!DOCTYPE html><title>x</title><script>alert(1)</script><style>p{}</style>\
                <h1 onclick=alert(1)>Le <i>pain</i></h1><p>Au levain.<img src=x onerror=alert(1)>";
    assert_eq!(put(&house, &code, page).await?, 1);
    assert_eq!(put(&house, &code, page).await?, 0, "it is there already");
    add(&house.studio, &house.writer, BRAND, &code, "../a\u{202e}<b>.html", "<p>Deux").await?;
    let all = listed(&house, &code).await?;
    let names: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Le pain", "../a<b>.html"]);
    let item = house.open(&code).await?.item.id;
    let bodies = store::references::bodies(house.studio.store.read(), item).await?;
    assert!(bodies.iter().all(|it| !it.1.contains("alert")), "{bodies:?}");
    Ok(())
}

async fn who_does_not_write_changes_nothing_and_another_brand_finds_nothing(
    house: House,
) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    put(&house, &code, BREAD[0]).await?;
    let own = listed(&house, &code).await?;
    let studio = &house.studio;
    for who in [&house.viewer, &house.admin, &house.stranger, &house.suspended, &Actor::Operator] {
        for shut in [
            add(studio, who, BRAND, &code, "", BREAD[1]).await.map(drop),
            take_own(studio, who, BRAND, &code, "pain").await.map(drop),
            remove(studio, who, BRAND, &code, own[0].id).await,
        ] {
            let refused = matches!(shut, Err(ActionError::Forbidden | ActionError::NotFound));
            assert!(refused, "{who:?}: {shut:?}");
        }
    }
    // The id of another brand's text, in an item of one's own.
    let new = NewItem::Article(Box::new(text("Ailleurs", "Il pleut.")));
    let theirs = item::create(studio, &house.stranger, "ailleurs", new).await?.to_string();
    remove(studio, &house.stranger, "ailleurs", &theirs, own[0].id).await?;
    let nothing = take_own(studio, &house.stranger, "ailleurs", &theirs, "pain").await;
    assert_eq!(fields(nothing), ["own"]);
    assert_eq!(listed(&house, &code).await?, own);
    Ok(())
}

async fn texts_stay_open_under_review_and_change_nothing_that_is_approved(
    house: House,
) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    house.submit(&code).await?;
    put(&house, &code, BREAD[0]).await?;
    let before = house.open(&code).await?;
    house.approve(&house.manager, &code).await?;
    put(&house, &code, BREAD[1]).await?;
    let after = house.open(&code).await?;
    let (id, _) = house.lead(&code).await?;
    let of = |it: &item::Opened| it.lead().map(|part| (part.hash, part.save_seq, part.version));
    assert_eq!(of(&after), of(&before));
    assert_eq!(after.item.workflow.state(id), domain::ItemState::Approved);
    assert_eq!(listed(&house, &code).await?.len(), 2);
    Ok(())
}

async fn a_text_in_another_language_is_listed_and_expects_its_own_terms(
    house: House,
) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    let english = "Rye bread needs an active starter. The starter works overnight, and the rye \
                   flour drinks a lot of water. Bake the rye bread in a hot oven.";
    put(&house, &code, english).await?;
    let of = wanted(&house, &code).await?;
    assert_eq!(of.iter().map(|it| it.language.as_str()).collect::<Vec<_>>(), ["en"]);
    for text in BREAD {
        put(&house, &code, text).await?;
    }
    let of = wanted(&house, &code).await?;
    let texts: Vec<(&str, usize)> = of.iter().map(|it| (it.language.as_str(), it.texts)).collect();
    assert_eq!(texts, [("en", 1), ("fr", 3)]);
    assert!(of[1].terms.iter().all(|it| it.of == 3 && !it.term.contains("rye")));
    Ok(())
}

/// An article on bread that is long enough to be taken.
async fn written(house: &House, title: &str, text: &str) -> Result<String> {
    house.article(title, &format!("{text} ").repeat(6)).await
}

async fn the_brands_own_articles_are_taken_by_subject_and_go_with_them(house: House) -> Result<()> {
    let code = written(&house, "Le pain", BREAD[0]).await?;
    let one = written(&house, "Le seigle", BREAD[1]).await?;
    let two = written(&house, "Le levain", BREAD[2]).await?;
    written(&house, "Le vélo", "Le vélo électrique a une batterie et un moteur.").await?;
    house.article("Court", "Le pain de seigle.").await?;
    let gone = written(&house, "Jeté", &format!("{} Encore.", BREAD[2])).await?;
    trash::put(&house.studio, &house.manager, BRAND, &gone).await?;
    let take =
        |subject: &'static str| take_own(&house.studio, &house.writer, BRAND, &code, subject);
    assert_eq!(fields(take("  ").await), ["own"]);
    assert_eq!(fields(take("parapluie").await), ["own"]);
    assert_eq!(take("pain de seigle").await?, 2);
    let names = async |house: &House| -> Result<Vec<String>> {
        let mut names: Vec<_> = listed(house, &code).await?.into_iter().map(|it| it.name).collect();
        names.sort();
        Ok(names)
    };
    assert_eq!(names(&house).await?, ["Le levain", "Le seigle"]);
    assert_eq!(fields(take("pain de seigle").await), ["own"], "both are there");

    trash::put(&house.studio, &house.manager, BRAND, &two).await?;
    assert_eq!(names(&house).await?, ["Le seigle"], "what is in the trash is nowhere else");
    house.wait(31 * 24 * 60);
    trash::empty(&house.studio, &Actor::Operator).await?;
    let item = house.open(&code).await?.item.id;
    let kept = store::references::bodies(house.studio.store.read(), item).await?;
    assert_eq!(kept.len(), 1);
    assert!(house.open(&one).await.is_ok());
    Ok(())
}

async fn what_is_deleted_for_good_is_deleted_with_its_texts(house: House) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    put(&house, &code, BREAD[0]).await?;
    let item = house.open(&code).await?.item.id;
    trash::put(&house.studio, &house.manager, BRAND, &code).await?;
    house.wait(31 * 24 * 60);
    trash::empty(&house.studio, &Actor::Operator).await?;
    assert_eq!(store::references::of_item(house.studio.store.read(), item).await?, []);
    Ok(())
}

async fn an_archived_brand_is_read_only(house: House) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    put(&house, &code, BREAD[0]).await?;
    studio::brand::archive(&house.studio, &house.admin, BRAND).await?;
    let shut = put(&house, &code, BREAD[1]).await;
    assert!(matches!(shut, Err(ActionError::Forbidden)), "{shut:?}");
    assert_eq!(listed(&house, &code).await?.len(), 1, "it is still read");
    Ok(())
}

async fn a_large_text_is_read_in_time(house: House) -> Result<()> {
    let code = house.article("Le pain", "Il pleut.").await?;
    let hostile = [
        "<div>".repeat(200_000),
        "[".repeat(1_000_000),
        "> ".repeat(500_000) + "a",
        format!("<p>{}", "<b><i>a ".repeat(100_000)),
    ];
    let started = Instant::now();
    for text in &hostile {
        match put(&house, &code, text).await {
            Ok(_) | Err(ActionError::Invalid(_)) => {}
            other => anyhow::bail!("{other:?}"),
        }
        wanted(&house, &code).await?;
    }
    println!("hostile reference texts: {:.1} s", started.elapsed().as_secs_f64());
    // The article itself is untouched by all of it.
    let opened = house.open(&code).await?;
    let lead = opened.lead().context("a text")?;
    let Content::Article(article) = &lead.content else { anyhow::bail!("{lead:?}") };
    assert_eq!(article.body, "Il pleut.");
    part::current(&house.studio, &house.writer, BRAND, &code, lead.id).await?;
    Ok(())
}
