//! Groups of hashtags and the book of mentions without scripts: kept on their page, put into a post by a
//! button of its form.

use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form};

/// Names of the buttons of a page that put something of a kind in.
fn offered(page: &Answer, kind: &str) -> Vec<String> {
    let (text, mark) = (page.text(), format!("name=\"{kind}\" value=\""));
    let names = text.split(&mark).skip(1).filter_map(|it| it.split('"').next());
    names.map(str::to_owned).collect()
}

/// Keeps a list at hand.
fn keep(studio: &Studio, list: &str, text: &str) -> Result<Answer> {
    let page = studio.lea.get(&format!("/b/{}/settings/posting", studio.brand))?;
    Form::of(&page, &format!("/posting/{list}"))?.with(list, text).post(&studio.lea)
}

#[tokio::test]
async fn lists_are_kept_and_a_bad_line_is_named_with_nothing_lost() -> Result<()> {
    let studio = founded().await?;
    let settings = studio.lea.get(&format!("/b/{}/settings/brand", studio.brand))?;
    assert!(settings.text().contains("/settings/posting\""), "the way there");
    let typed = "launch: #marbre #l’été\npress";
    let refused = expect(keep(&studio, "groups", typed)?, 422)?;
    let words = refused.words();
    assert!(words.contains("would not link #l’été whole: write #été."), "{words}");
    assert!(words.contains("Line 2: write a name, then a colon"), "{words}");
    let form = Form::of(&refused, "/posting/groups")?;
    assert_eq!(form.get("groups"), typed, "what was typed is there");
    let done = expect(form.with("groups", "launch: #marbre #été").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(done.location())?;
    assert!(page.words().contains("Groups saved."), "{}", page.words());
    assert_eq!(Form::of(&page, "/posting/groups")?.get("groups"), "launch: #marbre #été");

    let unknown = expect(keep(&studio, "people", "Ada: orkut ada")?, 422)?.words();
    assert!(unknown.contains("no network is called “orkut”. There are: x,"), "{unknown}");
    expect(keep(&studio, "people", "Ada Lovelace: x ada")?, 303)?;

    let old = Form::of(&page, "/posting/people")?.with("people", "Bob: x bob");
    let stale = expect(old.post(&studio.lea)?, 409)?;
    assert!(stale.words().contains("Ada Lovelace: x @ada"), "theirs: {}", stale.words());
    let mine = Form::of(&stale, "/posting/people")?;
    assert_eq!(mine.get("people"), "Bob: x bob", "and mine");
    expect(mine.post(&studio.lea)?, 303)?;
    Ok(())
}

#[tokio::test]
async fn a_group_and_a_mention_go_into_a_post_as_far_as_its_network_takes_them() -> Result<()> {
    let studio = founded().await?;
    expect(keep(&studio, "groups", "launch: #a1 #a2 #a3 #a4 #a5 #a6\nnumbers: #n1")?, 303)?;
    expect(keep(&studio, "people", "Ada Lovelace: instagram ada")?, 303)?;
    let item = studio.article("On the stone", "One.")?;
    let put = async |network: &str, kind: &str, name: &str| -> Result<(Answer, String)> {
        let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", network)])?;
        let page = studio.lea.get(added.location())?;
        assert!(offered(&page, kind).iter().any(|it| it == name), "{}", page.words());
        let part = added.location().split("added=").nth(1).context("a post")?;
        let fields = [("part", part), ("seen", "1"), ("text", "Typed. #A1"), (kind, name)];
        let saved = studio.lea.post(&format!("{item}/posts/at-hand"), &fields)?;
        let page = studio.lea.get(expect(saved, 303)?.location())?;
        let words = page.words();
        expect(studio.lea.post(&format!("{item}/posts/remove"), &[("part", part)])?, 303)?;
        Ok((page, words))
    };
    let (page, words) = put("instagram", "group", "launch").await?;
    let text = Form::of(&page, "/posts/save")?.get("text").trim().to_owned();
    assert_eq!(text, "Typed. #A1\n\n#a2 #a3 #a4 #a5", "no more than five, none twice");
    assert!(words.contains("Left out: #a6 would be one hashtag too many."), "{words}");
    let (page, words) = put("x", "group", "launch").await?;
    assert!(Form::of(&page, "/posts/save")?.get("text").contains("#a5 #a6"));
    assert!(!words.contains("Left out"), "{words}");
    let (page, _) = put("linkedin", "person", "Ada Lovelace").await?;
    let text = Form::of(&page, "/posts/save")?.get("text").trim().to_owned();
    assert_eq!(text, "Typed. #A1 Ada Lovelace", "people are picked there: by name");

    // Where no hashtag is linked, none is offered; a name nobody keeps any more changes nothing.
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "discord")])?;
    let page = studio.lea.get(added.location())?;
    assert_eq!(offered(&page, "group"), Vec::<String>::new());
    let form = Form::of(&page, "/posts/save")?.with("text", "Typed.").with("group", "gone");
    let gone = Form { action: format!("{item}/posts/at-hand"), ..form }.post(&studio.lea)?;
    let page = studio.lea.get(expect(gone, 303)?.location())?;
    assert_eq!(Form::of(&page, "/posts/save")?.get("text").trim(), "Typed.");
    Ok(())
}

#[tokio::test]
async fn a_post_is_planned_where_its_account_is() -> Result<()> {
    let studio = founded().await?;
    let settings = format!("/b/{}/settings/posting", studio.brand);
    let page = studio.lea.get(&settings)?;
    let mut form = Form::of(&page, "/posting/zones")?;
    let of_x = form.fields.iter().position(|it| *it == ("network".to_owned(), "x".to_owned()));
    let of_x = of_x.context("a zone for X")? + 1;
    form.fields[of_x].1 = "Mars/Olympus".to_owned();
    let refused = expect(form.post(&studio.lea)?, 422)?;
    assert!(refused.text().contains("Mars/Olympus"), "what was typed is there");
    form.fields[of_x].1 = "America/New_York".to_owned();
    expect(form.post(&studio.lea)?, 303)?;

    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let page = studio.lea.get(added.location())?;
    assert!(page.words().contains("America/New_York"), "{}", page.words());
    let form = Form::of(&page, "/posts/save")?.with("text", "Soon.");
    expect(form.with("planned", "2031-04-15T20:30").post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?;
    assert_eq!(Form::of(&page, "/posts/save")?.get("planned"), "2031-04-15T20:30");
    let plan = studio.lea.get(&format!("/b/{}/plan?from=2031-04-14", studio.brand))?.words();
    assert!(plan.contains("02:30"), "in the brand's zone: {plan}");
    assert!(plan.contains("Tue 15 Apr 2031, 20:30 there (America/New_York)"), "{plan}");
    Ok(())
}

#[tokio::test]
async fn a_limit_of_ones_own_is_kept_with_its_reason_and_counts_in_the_composer() -> Result<()> {
    let studio = founded().await?;
    let settings = format!("/b/{}/settings/posting", studio.brand);
    let page = studio.lea.get(&settings)?;
    let form = Form::of(&page, "/posting/limit")?.with("network", "mastodon");
    let refused = expect(form.clone().with("limit", "5000").post(&studio.lea)?, 422)?;
    assert!(refused.words().contains("Say why"), "{}", refused.words());
    let right = form.with("limit", "5000").with("limit_reason", "our own instance");
    let done = expect(right.post(&studio.lea)?, 303)?;
    let page = studio.lea.get(done.location())?.words();
    assert!(page.contains("5,000 characters instead of 500") && page.contains("our own instance"));
    let inside = Form::of(&studio.lea.get(&settings)?, "/posting/instance")?;
    let inside = expect(inside.with("host", "127.0.0.1:80").post(&studio.lea)?, 422)?;
    assert!(inside.words().contains("gave no limits"), "{}", inside.words());

    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "mastodon")])?;
    let form = Form::of(&studio.lea.get(added.location())?, "/posts/save")?;
    expect(form.with("text", &"a".repeat(700)).post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?.words();
    assert!(page.contains("700 / 5,000 characters"), "{page}");
    assert!(page.contains("Limit of your own: our own instance"), "{page}");
    Ok(())
}

#[tokio::test]
async fn a_paid_account_is_said_with_its_reason_wherever_its_limit_counts() -> Result<()> {
    let studio = founded().await?;
    let settings = format!("/b/{}/settings/posting", studio.brand);
    let form = Form::of(&studio.lea.get(&settings)?, "/posting/premium")?.with("network", "x");
    let refused = expect(form.clone().post(&studio.lea)?, 422)?;
    assert!(refused.words().contains("Say why"), "{}", refused.words());
    let done = form.with("premium_reason", "the brand subscribes").post(&studio.lea)?;
    let page = studio.lea.get(expect(done, 303)?.location())?.words();
    assert!(page.contains("paid account: 25,000 weighted characters instead of 280"), "{page}");

    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let form = Form::of(&studio.lea.get(added.location())?, "/posts/save")?;
    expect(form.with("text", &"a ".repeat(200)).post(&studio.lea)?, 303)?;
    let page = studio.lea.get(&format!("{item}/posts"))?.words();
    assert!(page.contains("/ 25,000 weighted characters"), "{page}");
    assert!(page.contains("Limit of a paid account: the brand subscribes"), "{page}");
    let fold = wording::networks::networks(wording::Lang::En).fold;
    assert!(page.contains(fold), "where X folds long posts: {page}");

    // The page of rules says it beside the rules, to those it concerns.
    let rules = studio.lea.get("/help/networks/x")?.words();
    assert!(rules.contains("In your brands") && rules.contains("the brand subscribes"), "{rules}");
    let nobody = tests::asking::Visitor::new(&studio.marbre.url(""))?;
    assert!(!nobody.get("/help/networks/x")?.words().contains("the brand subscribes"));
    let other = studio.lea.get("/help/networks/bluesky")?.words();
    assert!(!other.contains("In your brands"), "{other}");
    Ok(())
}

#[tokio::test]
async fn campaign_links_are_set_for_the_brand_and_put_into_a_post() -> Result<()> {
    let studio = founded().await?;
    let host = site(&studio)?;
    let settings = format!("/b/{}/settings/posting", studio.brand);
    let mut form = Form::of(&studio.lea.get(&settings)?, "/posting/campaigns")?;
    let of_x = form.fields.iter().position(|it| *it == ("utm_network".into(), "x".into()));
    form.fields[of_x.context("X")? + 1].1 = "Twitter".to_owned();
    let long = form.clone().with("campaign", &"a".repeat(200)).post(&studio.lea)?;
    assert!(expect(long, 422)?.text().contains("Twitter"), "what was typed is there");
    let done = expect(form.with("campaign", "Spring Sale").post(&studio.lea)?, 303)?;
    assert!(studio.lea.get(done.location())?.words().contains("Campaign links saved."));

    let item = studio.article("On the stone", "One.")?;
    let added = studio.lea.post(&format!("{item}/posts/add"), &[("network", "x")])?;
    let form = Form::of(&studio.lea.get(added.location())?, "/posts/save")?;
    assert_eq!(form.get("campaign"), "Spring Sale");
    let tag = |form: Form| Form { action: format!("{item}/posts/campaign"), ..form };
    let typed = format!("Read https://{host}/a?b=1 or https://other.example.com/");
    let done = expect(tag(form).with("text", &typed).post(&studio.lea)?, 303)?;
    let page = studio.lea.get(done.location())?;
    assert!(page.words().contains("Links to your site carry their campaign."), "{}", page.words());
    let form = Form::of(&page, "/posts/save")?;
    let utm = "utm_source=twitter&utm_medium=social&utm_campaign=spring-sale";
    let tagged = format!("Read https://{host}/a?b=1&{utm} or https://other.example.com/");
    assert_eq!(form.get("text").trim(), tagged);

    // Another campaign takes its place only when somebody says so.
    let kept = expect(tag(form).with("campaign", "autumn").post(&studio.lea)?, 303)?;
    let form = Form::of(&studio.lea.get(kept.location())?, "/posts/save")?;
    assert_eq!(form.get("text").trim(), tagged);
    assert_eq!(form.get("campaign"), "spring-sale", "the item's own campaign comes first");
    let replaced = tag(form).with("campaign", "autumn").with("replace", "yes");
    let replaced = expect(replaced.post(&studio.lea)?, 303)?;
    let form = Form::of(&studio.lea.get(replaced.location())?, "/posts/save")?;
    assert_eq!(form.get("text").trim(), tagged.replace("spring-sale", "autumn"));
    Ok(())
}

/// Gives the brand a site of its own.
fn site(studio: &Studio) -> Result<&'static str> {
    let page = studio.lea.get(&format!("/b/{}/settings/brand", studio.brand))?;
    let form = Form::of(&page, "/settings/brand/description")?.with("host", "example.org");
    expect(form.post(&studio.lea)?, 303)?;
    Ok("example.org")
}
