//! One text for several networks: where it may go.

use super::super::Visit;
use crate::views::posts::Post;
use crate::views::posts::shared::{Goes, Shared};
use studio::item::Opened;
use studio::{ActionError, Actor, part};
use wording::posts::shared::{Words, shared as words};

/// The shared text of an item, and where it may go.
pub(super) async fn shared(
    visit: &Visit<'_>,
    opened: &Opened,
    actor: &Actor,
    posts: &[Post],
    offered: &[(String, String)],
) -> Result<Shared, ActionError> {
    let (brand, code) = (opened.access.brand.slug.as_str(), opened.item.code.to_string());
    let stored = part::shared_text(visit.studio, actor, brand, &code).await?;
    let seen = part::seen_text(&stored);
    let typed = visit.form.typed.get("shared");
    let chosen: Option<Vec<String>> =
        typed.map(|_| visit.form.value("share_with", "").lines().map(str::to_owned).collect());
    let ticked = |it: &Goes| match &chosen {
        Some(chosen) => chosen.contains(&it.network),
        None => it.ticked,
    };
    let words = words(visit.lang);
    let own = &opened.access.brand.settings.posting.limits;
    let there = posts.iter().map(|it| over(it, &stored, words));
    let new = offered.iter().map(|(id, _)| Goes {
        network: id.clone(),
        said: words.new.to_owned(),
        ..Goes::default()
    });
    let goes = there.chain(new).map(|it| Goes {
        ticked: ticked(&it) && !it.frozen,
        own: own.get(&it.network).cloned(),
        ..it
    });
    Ok(Shared {
        goes: goes.collect(),
        newer: typed.is_some_and(|it| *it != stored)
            && visit.form.value("seen_shared", &seen) != seen,
        text: typed.unwrap_or(&stored).clone(),
        stored,
        seen,
    })
}

/// A post that is there. What is approved is written over only when somebody says so.
fn over(it: &Post, stored: &str, words: &Words) -> Goes {
    let shared = networks::network(&it.network).map(|at| networks::adapted(at, stored));
    let follows =
        !stored.is_empty() && shared.is_ok_and(|shared| shared.trim_end() == it.text.trim_end());
    let frozen = !it.editable;
    let approved = it.state == "approved";
    let (first, then) = match (frozen, follows, it.text.trim().is_empty()) {
        (true, _, _) => (words.frozen, ""),
        (_, true, _) => (words.follows, words.approved),
        (_, _, true) => (words.new, ""),
        _ => (words.own, words.approved),
    };
    let said = [first, if approved { then } else { "" }];
    Goes {
        network: it.network.clone(),
        over: format!("{} {} {}", it.network, it.id, it.save),
        said: said.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · "),
        ticked: follows && !approved,
        frozen,
        own: None,
    }
}
