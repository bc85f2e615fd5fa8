//! A brand with thousands of items, written behind the program's back.

use anyhow::{Context, Result};
use domain::workflow::{Event, Moment, Workflow};
use domain::{
    Article, Content, ItemCode, ItemId, ItemKind, ItemState, PartId, PersonId, Post, SaveId,
};
use store::items::{Item, Summary};
use store::parts::{self, NewPart};
use store::{Store, brands, memberships};
use studio::chance;

/// Writes so many items, a few hundred a transaction; gives the last one's part and its author.
///
/// # Errors
/// When there is no such brand, or the database refuses.
pub async fn fill(store: &Store, slug: &str, items: u64) -> Result<(PartId, PersonId)> {
    let brand = brands::by_slug(store.read(), slug).await?.context("the brand")?;
    let roster = memberships::members(&memberships::roster(store.read(), brand.id).await?);
    let by = roster.first().context("the founder")?.person;
    let mut last = None;
    for page in 0..items.div_ceil(200) {
        last = store
            .write(async |tx| {
                let mut last = None;
                for number in page * 200..items.min((page + 1) * 200) {
                    let at = domain::At(1_760_000_000_000 + i64::try_from(number)? * 1_000);
                    let (item, part) = (ItemId(chance::id()), PartId(chance::id()));
                    let content = article(number, 400);
                    let add = Event::Add { part, hash: content.hash(), by };
                    let (workflow, _) = Workflow::default()
                        .apply(add, &Moment { now: at, roster: &roster })
                        .map_err(|it| anyhow::anyhow!("{it:?}"))?;
                    let row = Item {
                        id: item,
                        brand: brand.id,
                        code: ItemCode::of_random(code(number)),
                        kind: ItemKind::Article,
                        author: by,
                        summary: Summary {
                            title: content.label().into(),
                            language: "fr".into(),
                            words: 400,
                            ..Summary::default()
                        },
                        state: ItemState::BOARD[usize::try_from(number % 4)?],
                        due_at: (number % 3 == 0).then_some(at),
                        workflow,
                        workflow_revision: 0,
                        created_at: at,
                        updated_at: at,
                    };
                    store::items::insert(tx, &row).await?;
                    let post = Content::Post(Post {
                        network: "linkedin".into(),
                        text: format!("Publication {number}"),
                        ..Post::default()
                    });
                    for (position, (id, content)) in
                        [(part, &content), (PartId(chance::id()), &post)].into_iter().enumerate()
                    {
                        let position = i64::try_from(position)?;
                        let save = SaveId(chance::id());
                        parts::insert(tx, &NewPart { id, item, position, content, save, by, at })
                            .await?;
                    }
                    last = Some((part, by));
                }
                Ok::<_, anyhow::Error>(last)
            })
            .await?;
    }
    last.context("an item")
}

/// An article of so many words out of a few thousand, always the same for the same number.
#[must_use]
pub fn article(number: u64, words: usize) -> Content {
    let mut seed = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Some words are in many texts, most in few.
        let rare = (seed >> 33) % 4_000;
        format!("mot{}", rare * rare / 4_000)
    };
    let mut body = String::from("Un texte de partout. ");
    for place in 0..words {
        body.push_str(&word());
        body.push_str(if place % 12 == 11 { ".\n\n" } else { " " });
    }
    let tags = vec![format!("Sujet {}", number % 40)];
    let title = format!("Titre {number}");
    // Ten articles each aim at nearly the same.
    let keyphrase = format!("partout matière{}", number % 1_000);
    Content::Article(Box::new(Article { title, body, tags, keyphrase, ..Article::default() }))
}

/// Digits of the number, one byte each: the address of an item.
#[must_use]
pub fn code(number: u64) -> [u8; 10] {
    std::array::from_fn(|place| {
        u8::try_from(number / 29_u64.pow(u32::try_from(place).unwrap_or(0)) % 29).unwrap_or(0)
    })
}
