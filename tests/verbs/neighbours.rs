//! What other articles of the brand have to do with one.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{Article, Content, ItemState};
use prose::Language;
use studio::item::neighbours::{Neighbour, Neighbours, neighbours};
use studio::item::{self, NewItem};
use studio::{part, trash};

on_both!(
    a_keyphrase_that_another_article_aims_at_is_named,
    texts_that_say_nearly_the_same_are_named_with_how_alike_they_are,
    links_lead_to_approved_articles_that_the_text_names,
    another_brand_the_trash_and_posts_are_no_neighbours,
    what_changes_is_seen_at_once_whichever_server_it_happens_at,
);

const LONG: &str = "Le pain de seigle demande un levain actif, de la farine et de la patience. On le \
pétrit le soir, on le laisse lever la nuit, et on le cuit le matin à four très chaud. Sa croûte est \
sombre, sa mie serrée, et il se garde une semaine dans un linge sans perdre de son goût.";

fn about(title: &str, keyphrase: &str, body: &str) -> Article {
    Article {
        title: title.into(),
        keyphrase: keyphrase.into(),
        body: body.into(),
        language: "fr".into(),
        ..Article::default()
    }
}

async fn put(house: &House, article: Article) -> Result<String> {
    let new = NewItem::Article(Box::new(article));
    Ok(item::create(&house.studio, &house.writer, BRAND, new).await?.to_string())
}

async fn beside(house: &House, studio: &studio::Studio, code: &str) -> Result<Neighbours> {
    let opened = item::open(studio, &house.viewer, BRAND, code).await?;
    let lead = opened.lead().context("a text")?;
    let Content::Article(article) = &lead.content else { anyhow::bail!("{lead:?}") };
    let (brand, item) = (&opened.access.brand, &opened.item);
    Ok(neighbours(studio, brand, item, article, Language::Fr).await?)
}

fn titles<'a>(all: impl Iterator<Item = &'a Neighbour>) -> Vec<&'a str> {
    all.map(|it| it.title.as_str()).collect()
}

async fn a_keyphrase_that_another_article_aims_at_is_named(house: House) -> Result<()> {
    let code = put(&house, about("Un", "pain de seigle", "Un texte.")).await?;
    put(&house, about("Deux", "pains de seigle", "Deux textes.")).await?;
    put(&house, about("Trois", "pain de seigle maison", "Trois textes.")).await?;
    put(&house, about("Quatre", "pain au lait", "Quatre textes.")).await?;
    put(&house, about("Cinq", "", "Cinq textes sur le pain de seigle.")).await?;
    let mut english = about("Six", "pain de seigle", "Six texts.");
    english.language = "en".into();
    put(&house, english).await?;
    let found = beside(&house, &house.studio, &code).await?.rivals;
    assert_eq!(titles(found.iter().map(|it| &it.it)), ["Deux", "Trois"]);
    let same: Vec<(bool, &str)> = found.iter().map(|it| (it.same, &*it.keyphrase)).collect();
    assert_eq!(same, [(true, "pains de seigle"), (false, "pain de seigle maison")]);
    assert_eq!(found[0].it.state, ItemState::Draft);
    let none = put(&house, about("Sept", "le de la", "Sept textes.")).await?;
    assert_eq!(beside(&house, &house.studio, &none).await?.rivals, []);
    Ok(())
}

async fn texts_that_say_nearly_the_same_are_named_with_how_alike_they_are(
    house: House,
) -> Result<()> {
    let code = put(&house, about("Un", "", LONG)).await?;
    put(&house, about("Le même", "", LONG)).await?;
    put(&house, about("Retouché", "", &LONG.replace("une semaine", "dix jours"))).await?;
    put(&house, about("Autre", "", "Le vélo électrique a une batterie. ").into_long()).await?;
    put(&house, about("Court", "", "Le pain de seigle demande un levain actif.")).await?;
    let found = beside(&house, &house.studio, &code).await?.alike;
    assert_eq!(titles(found.iter().map(|it| &it.it)), ["Le même", "Retouché"]);
    assert_eq!(found[0].percent, 100);
    assert!((70..100).contains(&found[1].percent), "{}", found[1].percent);
    Ok(())
}

trait Long {
    fn into_long(self) -> Article;
}

impl Long for Article {
    fn into_long(mut self) -> Article {
        self.body = self.body.repeat(12);
        self
    }
}

async fn links_lead_to_approved_articles_that_the_text_names(house: House) -> Result<()> {
    let text = "Nos pains de seigle sont prêts. Voir aussi [le levain](/levain), et le vélo.";
    let code = put(&house, about("Un", "", text)).await?;
    let bread = put(&house, about("Le pain !", "pain de seigle", "Un texte.")).await?;
    let mut starter = about("Le levain", "levain", "Deux textes.");
    starter.slug = "levain".into();
    let starter = put(&house, starter).await?;
    put(&house, about("Le vélo", "vélo", "Trois textes.")).await?;
    let mut copied = about("Copie", "seigle", "Quatre textes.");
    copied.canonical = Some("https://ailleurs.fr/blog/seigle?x=1".into());
    let copied = put(&house, copied).await?;
    assert_eq!(beside(&house, &house.studio, &code).await?.linkable, [], "drafts are no pages");
    for other in [&bread, &starter, &copied] {
        house.submit(other).await?;
        house.approve(&house.manager, other).await?;
    }
    let found = beside(&house, &house.studio, &code).await?.linkable;
    let to: Vec<(&str, &str)> = found.iter().map(|it| (&*it.it.title, &*it.address)).collect();
    // The words of one link are not those of another: the longer keyphrase has them.
    assert_eq!(to, [("Le pain !", "https://exemple.fr/le-pain/")]);
    house.write(&house.writer, &code, "Le seigle du pays.").await?;
    let found = beside(&house, &house.studio, &code).await?.linkable;
    assert_eq!(found[0].address, "https://ailleurs.fr/blog/seigle?x=1");
    Ok(())
}

async fn another_brand_the_trash_and_posts_are_no_neighbours(house: House) -> Result<()> {
    let code = put(&house, about("Un", "pain de seigle", LONG)).await?;
    let other = NewItem::Article(Box::new(about("Ailleurs", "pain de seigle", LONG)));
    item::create(&house.studio, &house.stranger, "ailleurs", other).await?;
    let gone = put(&house, about("Jeté", "pain de seigle", LONG)).await?;
    assert_eq!(beside(&house, &house.studio, &code).await?.rivals.len(), 1);
    trash::put(&house.studio, &house.manager, BRAND, &gone).await?;
    assert_eq!(beside(&house, &house.studio, &code).await?, Neighbours::default());
    Ok(())
}

async fn what_changes_is_seen_at_once_whichever_server_it_happens_at(house: House) -> Result<()> {
    let code = put(&house, about("Un", "pain de seigle", "Un texte.")).await?;
    let two = put(&house, about("Deux", "levain", "Deux textes.")).await?;
    let other = house.other_server().await?;
    assert_eq!(beside(&house, &other, &code).await?.rivals, []);
    let (id, seen) = house.lead(&two).await?;
    let now = Content::Article(Box::new(about("Deux bis", "pain de seigle", "Deux textes.")));
    part::save(&house.studio, &house.writer, BRAND, &two, id, seen, now).await?;
    for studio in [&house.studio, &other] {
        let found = beside(&house, studio, &code).await?.rivals;
        assert_eq!(titles(found.iter().map(|it| &it.it)), ["Deux bis"]);
    }
    Ok(())
}
