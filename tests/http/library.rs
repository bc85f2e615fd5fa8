//! The library over HTTP: addresses people share, forms without scripts, what must not come through.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::Result;
use tests::asking::Form;

fn library(studio: &Studio, query: &str) -> String {
    format!("/b/{}/library?{query}", studio.brand)
}

#[tokio::test]
async fn what_is_written_is_found_by_its_address() -> Result<()> {
    let studio = founded().await?;
    studio.article(
        "The composing stone",
        "Forms are locked on it. Then the **proofs** are pulled.",
    )?;
    let page = expect(studio.lea.get(&library(&studio, "q=proof"))?, 200)?;
    assert!(page.text().contains("<mark>proofs"), "{page:?}");
    assert!(page.words().contains("1 result"), "{page:?}");
    let form = Form::of(&page, "/library")?;
    assert_eq!(form.get("q"), "proof", "the words stay in their field");
    let none = expect(studio.lea.get(&library(&studio, "q=compsing"))?, 200)?;
    assert!(none.words().contains("No result for “compsing”"), "{none:?}");
    assert!(none.words().contains("The composing stone"), "the nearest is offered");
    let filtered = expect(studio.lea.get(&library(&studio, "state=approved"))?, 200)?;
    assert!(filtered.words().contains("Nothing fits these filters"), "{filtered:?}");
    Ok(())
}

#[tokio::test]
async fn no_query_breaks_the_page_or_leaves_its_place() -> Result<()> {
    let studio = founded().await?;
    studio.article("Stone", "Text.")?;
    let long = format!("q={}", "%22a".repeat(2_500));
    for query in [
        "q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "q=%00",
        "q=AND+OR+NEAR(%22",
        "tag=%27%3B--",
        "author=%00&lang=%00&state=%00&due=%00&page=99999999999999999999",
        "q=%FF%FE",
        &long,
    ] {
        let page = expect(studio.lea.get(&library(&studio, query))?, 200)?;
        assert!(!page.text().contains("<script>alert"), "{page:?}");
    }
    Ok(())
}

#[tokio::test]
async fn an_item_goes_to_the_trash_and_comes_back() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Stone", "Text.")?;
    let zoe = member(&studio, "zoe@example.org", &["--role", "writer"])?;
    let versions = format!("{item}/versions");
    assert!(Form::of(&zoe.get(&versions)?, "/trash").is_err(), "it is not hers to delete");
    expect(zoe.post(&format!("{item}/trash"), &[])?, 404)?;
    let form = Form::of(&studio.lea.get(&versions)?, "/trash")?;
    let board = expect(form.post(&studio.lea)?, 303)?;
    let board = expect(studio.lea.get(board.location())?, 200)?;
    assert!(board.words().contains("The item is in the trash for 30 days."), "{board:?}");
    for page in ["edit", "posts", "visuals", "review", "versions", "export"] {
        expect(studio.lea.get(&format!("{item}/{page}"))?, 404)?;
    }
    let trash = format!("/b/{}/trash", studio.brand);
    assert!(Form::of(&zoe.get(&trash)?, "/trash/restore").is_err());
    let form = Form::of(&expect(studio.lea.get(&trash)?, 200)?, "/trash/restore")?;
    expect(form.post(&zoe)?, 404)?;
    expect(form.post(&studio.lea)?, 303)?;
    assert_eq!(studio.text(&item)?, "Text.");
    assert!(studio.lea.get(&trash)?.words().contains("The trash is empty"));
    Ok(())
}

#[tokio::test]
async fn several_items_change_after_a_look() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Stone", "Text.")?;
    studio.article("Press", "Text.")?;
    let code = item.rsplit('/').next().unwrap_or_default();
    let zoe = member(&studio, "zoe@example.org", &["--role", "viewer"])?;
    assert!(Form::of(&zoe.get(&library(&studio, ""))?, "/bulk").is_err(), "readers tick nothing");
    let page = studio.lea.get(&library(&studio, ""))?;
    let form = Form::of(&page, "/library/bulk")?;
    let ask = |items: &str| format!("{}?do=due&due=2031-02-28T18%3A00{items}", form.action);
    let none = expect(studio.lea.get(&ask(""))?, 200)?;
    assert!(none.text().contains("role=\"alert\""), "nothing is ticked: {none:?}");
    let preview = expect(studio.lea.get(&ask(&format!("&item={code}&item=zzz")))?, 200)?;
    assert!(preview.words().contains("Set the due date to Fri 28 Feb 2031, 18:00"), "{preview:?}");
    assert!(preview.words().contains("1 item changes") && preview.words().contains("Stone"));
    let board = || studio.lea.get(&format!("/b/{}/board", studio.brand));
    assert!(!board()?.words().contains("2031"), "a look changes nothing");
    expect(zoe.get(&ask(&format!("&item={code}")))?, 404)?;
    // Everything the filters find, without a tick.
    let search = studio.lea.get(&library(&studio, "q=press"))?;
    let filters = Form::of(&search, "/library/bulk")?.get("filters").to_owned();
    assert_eq!(filters, "q=press");
    let found = expect(studio.lea.get(&ask("&which=found&filters=q%3Dpress"))?, 200)?;
    assert!(
        found.words().contains("1 item changes") && !found.words().contains("Stone"),
        "{found:?}"
    );
    assert!(found.words().contains("Press"));
    let form = Form::of(&preview, "/library/bulk")?;
    expect(form.post(&zoe)?, 404)?;
    let done = expect(form.post(&studio.lea)?, 303)?;
    let page = expect(studio.lea.get(done.location())?, 200)?;
    assert!(page.words().contains("1 item changed."), "{page:?}");
    assert!(board()?.text().contains("due Fri 28 Feb 2031, 18:00"));
    let refused = form.with("due", "tomorrow").post(&studio.lea)?;
    assert_eq!(refused.status, 422, "{refused:?}");
    Ok(())
}

#[tokio::test]
async fn the_board_is_filtered_by_its_address() -> Result<()> {
    let studio = founded().await?;
    studio.article("Stone", "Text.")?;
    let board = format!("/b/{}/board", studio.brand);
    let page = expect(studio.lea.get(&board)?, 200)?;
    assert!(page.text().contains("?author=me") && page.text().contains("?due=late"), "{page:?}");
    assert!(studio.lea.get(&format!("{board}?author=me"))?.words().contains("Stone"));
    let zoe = member(&studio, "zoe@example.org", &["--role", "writer"])?;
    let none = expect(zoe.get(&format!("{board}?author=me"))?, 200)?;
    assert!(none.words().contains("Nothing fits these filters"), "{none:?}");
    assert!(!none.words().contains("Stone"));
    expect(studio.lea.get(&format!("{board}?author=%00&due=x&lang=%27&tag=%00"))?, 200)?;
    Ok(())
}

#[tokio::test]
async fn versions_are_named_and_compared_and_the_log_tells() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Stone", "One table.")?;
    let versions = format!("{item}/versions");
    let form = Form::of(&studio.lea.get(&versions)?, "/versions/name")?;
    let named = expect(form.with("name", "First <b>draft</b>").post(&studio.lea)?, 303)?;
    let page = expect(studio.lea.get(named.location())?, 200)?;
    assert!(page.text().contains("First &lt;b&gt;draft&lt;/b&gt;"), "{page:?}");
    // A version that was commented on is closed: what is saved next is another one.
    let part = studio.form(&item)?.get("part").to_owned();
    let said = [("comment", "Why?"), ("part", part.as_str())];
    expect(studio.lea.post(&format!("{item}/review/comment"), &said)?, 303)?;
    let form = studio.form(&item)?.with("body", "One slab.");
    expect(form.post(&studio.lea)?, 303)?;
    let ask = Form::of(&studio.lea.get(&versions)?, "/compare")?;
    assert_eq!((ask.get("from"), ask.get("to")), ("1", "2"));
    let query = format!("{}?part={part}&from=2&to=1", ask.action);
    let there = expect(studio.lea.get(&query)?, 303)?;
    assert!(there.location().contains("/compare/1..2?part="), "{there:?}");
    let page = expect(studio.lea.get(there.location())?, 200)?;
    assert!(page.text().contains("<del>") && page.words().contains("slab"), "{page:?}");
    for missing in ["1..9", "0..1", "x..y", "1"] {
        expect(studio.lea.get(&format!("{item}/compare/{missing}"))?, 404)?;
    }
    let log = expect(studio.lea.get(&format!("/b/{}/activity?kind=writing", studio.brand))?, 200)?;
    assert!(log.words().contains("named a version") && log.words().contains("Stone"), "{log:?}");
    assert!(!log.words().contains("commented"), "another sort of event");
    expect(
        studio
            .lea
            .get(&format!("/b/{}/activity?from=x&to=%00&person=1&before=-9", studio.brand))?,
        200,
    )?;
    Ok(())
}

#[tokio::test]
async fn a_view_is_kept_for_its_owner_and_forgotten() -> Result<()> {
    let studio = founded().await?;
    studio.article("Stone", "Text.")?;
    let page = studio.lea.get(&library(&studio, "q=stone&due=late"))?;
    let form = Form::of(&page, "/library/views")?;
    let refused = expect(form.clone().with("name", " ").post(&studio.lea)?, 422)?;
    assert_eq!(Form::of(&refused, "/library/views")?.get("query"), "q=stone&due=late");
    let kept = expect(form.with("name", "Late <b>stones</b>").post(&studio.lea)?, 303)?;
    let page = expect(studio.lea.get(kept.location())?, 200)?;
    assert!(page.text().contains("Late &lt;b&gt;stones&lt;/b&gt;"), "{page:?}");
    assert!(Form::of(&page, "/library/views").is_err(), "a view that is kept is not offered again");
    let zoe = member(&studio, "zoe@example.org", &["--role", "writer"])?;
    assert!(
        !zoe.get(&library(&studio, ""))?.text().contains("Late &lt;b"),
        "it is somebody else's"
    );
    let forget = Form::of(&page, "/library/views/forget")?;
    expect(forget.post(&zoe)?, 404)?;
    expect(forget.post(&studio.lea)?, 303)?;
    assert!(!studio.lea.get(&library(&studio, ""))?.text().contains("Late &lt;b"));
    Ok(())
}
