//! The library: what is found, by whom, and what never is.

use crate::house::{BRAND, House, MINUTE, text};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{Article, Content, ItemKind, ItemState, Post};
use studio::item::{self, NewItem};
use studio::library::{self, Ask, Filter, Library, tag};
use studio::{ActionError, Actor, part};

on_both!(
    words_are_found_however_they_are_written,
    a_word_is_found_as_it_is_typed_and_nothing_stands_for_it,
    what_is_written_is_found_at_once_and_what_was_removed_is_not,
    people_are_found_under_their_present_name,
    titles_come_first_and_the_passage_shows_why,
    nothing_found_offers_the_nearest,
    filters_narrow_and_pages_follow,
    hostile_queries_find_nothing_and_never_fail,
    views_are_their_owners,
);

async fn asked(house: &House, by: &Actor, query: &str) -> Result<Library> {
    let ask = Ask { query: query.into(), ..Ask::default() };
    Ok(library::library(&house.studio, by, BRAND, &ask).await?)
}

async fn found(house: &House, query: &str) -> Result<Vec<String>> {
    let read = asked(house, &house.viewer, query).await?;
    Ok(read.found.into_iter().map(|it| it.card.summary.title).collect())
}

async fn words_are_found_however_they_are_written(house: House) -> Result<()> {
    house.article("Le cœur du métier", "Les journaux d’été sortent des presses.").await?;
    house.article("Stories", "Two boxes, one church.").await?;
    for query in
        ["coeur", "CŒUR", "metiers", "journal", "Été", "e\u{301}te\u{301}", "d'été presse", "jour"]
    {
        assert_eq!(found(&house, query).await?, ["Le cœur du métier"], "{query}");
    }
    for query in ["story", "box churches", "church box stories"] {
        assert_eq!(found(&house, query).await?, ["Stories"], "{query}");
    }
    assert!(found(&house, "journal box").await?.is_empty(), "every word has to be there");
    assert!(found(&house, "jour metier").await?.is_empty(), "only the last word may be unfinished");
    Ok(())
}

async fn a_word_is_found_as_it_is_typed_and_nothing_stands_for_it(house: House) -> Result<()> {
    house.article("Élégance", "Œillets, 42 lits, 印刷.").await?;
    for typed in ["Élégance", "oeillet", "42", "印刷"] {
        for (end, _) in typed.char_indices().skip(1).chain([(typed.len(), ' ')]) {
            assert_eq!(found(&house, &typed[..end]).await?, ["Élégance"], "{}", &typed[..end]);
        }
    }
    // Nor the sign or the name by which the index knows whom it belongs to.
    let author = house.writer.person().context("a person")?.0.simple().to_string();
    for typed in
        ["p", "p0", "el egance", "§", &author, &format!("p{author}"), &format!("§{author}")]
    {
        assert!(found(&house, typed).await?.is_empty(), "{typed}");
    }
    Ok(())
}

async fn what_is_written_is_found_at_once_and_what_was_removed_is_not(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Une table.").await?;
    house.write(&house.writer, &code, "Une dalle.").await?;
    assert!(found(&house, "table").await?.is_empty());
    assert_eq!(found(&house, "dalle").await?.len(), 1);
    let post = Post { network: "x".into(), text: "Un aperçu".into(), ..Post::default() };
    let post = part::add_post(&house.studio, &house.writer, BRAND, &code, post).await?;
    let (visual, _) = house.picture(&code, "composteur.jpg").await?;
    assert_eq!(found(&house, "apercus dalle").await?.len(), 1, "words of its post and of its text");
    assert_eq!(found(&house, "composteur").await?.len(), 1);
    for gone in [post, visual] {
        part::remove(&house.studio, &house.writer, BRAND, &code, gone).await?;
    }
    assert!(
        found(&house, "apercu").await?.is_empty() && found(&house, "composteur").await?.is_empty()
    );
    let (lead, seen) = house.lead(&code).await?;
    let renamed = Content::Article(Box::new(text("La forme", "Une dalle.")));
    part::save(&house.studio, &house.writer, BRAND, &code, lead, seen, renamed).await?;
    assert_eq!(found(&house, "forme").await?, ["La forme"]);
    assert!(found(&house, "marbre").await?.is_empty());
    Ok(())
}

async fn people_are_found_under_their_present_name(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Une table.").await?;
    assert_eq!(found(&house, "camille table").await?, ["Le marbre"]);
    assert!(found(&house, "sacha").await?.is_empty());
    let sacha = house.community.person().context("a person")?;
    item::assign(&house.studio, &house.manager, BRAND, &code, sacha).await?;
    assert_eq!(found(&house, "Sâcha").await?, ["Le marbre"]);
    assert!(found(&house, "camille").await?.is_empty());
    let by = &house.community;
    studio::person::account::set_preferences(&house.studio, by, "Sasha B.", "fr", "").await?;
    assert_eq!(found(&house, "sasha").await?, ["Le marbre"]);
    assert!(found(&house, "sacha").await?.is_empty());
    Ok(())
}

async fn titles_come_first_and_the_passage_shows_why(house: House) -> Result<()> {
    let long =
        format!("{}Puis la **linotype** arrive.{}", "Avant. ".repeat(60), " Après.".repeat(60));
    house.article("Machines", &long).await?;
    house.wait(1);
    let phrase = Article { keyphrase: "linotypes".into(), ..text("Une expression", "Rien.") };
    create(&house, phrase).await?;
    house.wait(1);
    house.article("La linotype", "Rien.").await?;
    house.wait(1);
    house.article("Ailleurs", "Une linotype ici.").await?;
    let read = asked(&house, &house.viewer, "linotypes").await?;
    let titles: Vec<&str> = read.found.iter().map(|it| it.card.summary.title.as_str()).collect();
    assert_eq!(titles, ["La linotype", "Une expression", "Ailleurs", "Machines"]);
    let marked = |pieces: &[library::Piece]| {
        pieces
            .iter()
            .map(|it| if it.found { format!("[{}]", it.text) } else { it.text.clone() })
            .collect::<String>()
    };
    assert_eq!(marked(&read.found[0].title), "La [linotype]");
    let shown = marked(&read.found[3].passage);
    assert!(shown.contains("Puis la [linotype] arrive.") && shown.len() < 300, "{shown}");
    Ok(())
}

async fn nothing_found_offers_the_nearest(house: House) -> Result<()> {
    house.article("Le marbre", "").await?;
    house.article("La presse", "").await?;
    let read = asked(&house, &house.viewer, "mabrre").await?;
    assert_eq!(read.total, 0);
    let near: Vec<&str> = read.near.iter().map(|it| it.summary.title.as_str()).collect();
    assert_eq!(near, ["Le marbre"]);
    assert!(asked(&house, &house.viewer, "zzzzzz").await?.near.is_empty());
    Ok(())
}

async fn filters_narrow_and_pages_follow(house: House) -> Result<()> {
    for number in 0..45 {
        let tags = if number % 3 == 0 { vec!["Imprimerie".to_owned()] } else { Vec::new() };
        create(&house, Article { tags, ..text(&format!("Titre {number}"), "Un texte.") }).await?;
        house.wait(1);
    }
    let post = Post { network: "x".into(), text: "Court.".into(), ..Post::default() };
    let code = item::create(&house.studio, &house.community, BRAND, NewItem::Post(post)).await?;
    let due = domain::At(house.studio.clock.now().0 + MINUTE);
    item::set_due(&house.studio, &house.community, BRAND, code.as_str(), Some(due)).await?;
    let count = async |filter: Filter| -> Result<u64> {
        let ask = Ask { filter, ..Ask::default() };
        Ok(library::library(&house.studio, &house.viewer, BRAND, &ask).await?.total)
    };
    assert_eq!(count(Filter::default()).await?, 46);
    assert_eq!(count(Filter { kind: Some(ItemKind::Post), ..Filter::default() }).await?, 1);
    assert_eq!(count(Filter { state: Some(ItemState::Approved), ..Filter::default() }).await?, 0);
    assert_eq!(count(Filter { author: house.community.person(), ..Filter::default() }).await?, 1);
    assert_eq!(count(Filter { tag: Some(tag("imprimeries")), ..Filter::default() }).await?, 15);
    assert_eq!(count(Filter { tag: Some(tag("%")), ..Filter::default() }).await?, 0);
    assert_eq!(count(Filter { due_from: Some(due), ..Filter::default() }).await?, 1);
    assert_eq!(count(Filter { due_before: Some(due), ..Filter::default() }).await?, 0);
    let page = async |page: u64| -> Result<(u64, Vec<String>)> {
        let ask = Ask { query: "titre".into(), page, ..Ask::default() };
        let read = library::library(&house.studio, &house.viewer, BRAND, &ask).await?;
        Ok((read.page, read.found.into_iter().map(|it| it.card.summary.title).collect()))
    };
    let (first, last) = (page(1).await?.1, page(99).await?);
    assert_eq!((first.len(), first[0].as_str()), (20, "Titre 44"));
    assert_eq!((last.0, last.1.len()), (3, 5));
    let read = asked(&house, &house.viewer, "").await?;
    assert_eq!(
        read.tags.iter().map(|it| (it.label.as_str(), it.items)).collect::<Vec<_>>(),
        [("Imprimerie", 15)]
    );
    assert_eq!(read.authors.len(), 2);
    let other =
        library::library(&house.studio, &house.stranger, "ailleurs", &Ask::default()).await?;
    assert_eq!(other.total, 0, "nothing is found across brands");
    Ok(())
}

async fn hostile_queries_find_nothing_and_never_fail(house: House) -> Result<()> {
    house.article("Le marbre", "Une table.").await?;
    let long = "\"".repeat(10_000);
    for query in [
        "\"",
        "AND",
        "marbre AND",
        "NEAR(marbre table)",
        "marbre*",
        "title:marbre",
        "%",
        "_",
        "\0",
        "'",
        "\\",
        "marbre' | 'x",
        "(((",
        ":*",
        "!marbre",
        "-marbre",
        "😀",
        &long,
    ] {
        let read = asked(&house, &house.viewer, query).await?;
        assert!(read.total <= 1, "{query}");
    }
    assert_eq!(asked(&house, &house.viewer, "%").await?.total, 0, "a sign alone is no word");
    let words = "marbre ".repeat(2_000);
    assert_eq!(found(&house, &words).await?.len(), 1);
    let ask = Ask { page: u64::MAX, ..Ask::default() };
    assert_eq!(library::library(&house.studio, &house.viewer, BRAND, &ask).await?.page, 1);
    for by in [&house.stranger, &house.suspended] {
        let hidden = library::library(&house.studio, by, BRAND, &Ask::default()).await;
        assert!(matches!(hidden, Err(ActionError::NotFound)), "{hidden:?}");
    }
    Ok(())
}

async fn views_are_their_owners(house: House) -> Result<()> {
    let keep = async |by: &Actor, name: &str, query: &str| {
        library::keep_view(&house.studio, by, BRAND, name, query).await
    };
    let late = keep(&house.viewer, "  En retard ", "due=late").await?;
    keep(&house.writer, "En retard", "due=late").await?;
    assert_eq!(crate::house::fields(keep(&house.viewer, "En retard", "q=a").await), ["name"]);
    assert_eq!(crate::house::fields(keep(&house.viewer, " ", "q=a").await), ["name"]);
    assert_eq!(crate::house::fields(keep(&house.viewer, "Nul", "q=\0").await), ["name"]);
    let views = asked(&house, &house.viewer, "").await?.views;
    assert_eq!(
        views.iter().map(|it| (it.name.as_str(), it.query.as_str())).collect::<Vec<_>>(),
        [("En retard", "due=late")]
    );
    let others = library::forget_view(&house.studio, &house.writer, BRAND, late).await;
    assert!(matches!(others, Err(ActionError::NotFound)), "{others:?}");
    library::forget_view(&house.studio, &house.viewer, BRAND, late).await?;
    assert!(asked(&house, &house.viewer, "").await?.views.is_empty());
    assert_eq!(asked(&house, &house.writer, "").await?.views.len(), 1);
    let outside = keep(&house.stranger, "A", "").await;
    assert!(matches!(outside, Err(ActionError::NotFound)), "{outside:?}");
    Ok(())
}

async fn create(house: &House, article: Article) -> Result<String> {
    let new = NewItem::Article(Box::new(article));
    Ok(item::create(&house.studio, &house.writer, BRAND, new).await?.to_string())
}
