//! Somebody outside decides by a link, without an account and without scripts.

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use http::Method;
use server::table::Rule;
use tests::asking::{Answer, Form, Visitor};

/// An agency: a manager, then the client, who has no account. Gives an article that waits for the client.
async fn waiting() -> Result<(Studio, Visitor, String)> {
    waiting_with("0").await
}

/// The same, where a decision can be taken back for so many seconds.
async fn waiting_with(take_back: &str) -> Result<(Studio, Visitor, String)> {
    let studio = founded().await?;
    let ana = member(&studio, "ana@example.org", &["--role", "manager"])?;
    let page = ana.get(&format!("/b/{}/settings/brand", studio.brand))?;
    let asks = Form::of(&page, "/settings/brand/approval")?;
    let asks = asks.with("preset", "agency").with("second_by_link", "yes");
    let asks = asks.with("take_back", take_back);
    expect(asks.post(&ana)?, 303)?;
    let item = studio.article("On the stone", "One **two** three.")?;
    expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = ana.get(&format!("{item}/review"))?;
    assert!(Form::of(&review, "/review/link").is_err(), "the manager's own stage comes first");
    expect(Form::of(&review, "/review/approve")?.post(&ana)?, 303)?;
    Ok((studio, ana, item))
}

/// The path of a new link.
fn link(by: &Visitor, item: &str, to: &str) -> Result<String> {
    let form = Form::of(&by.get(&format!("{item}/review"))?, "/review/link")?;
    let made = expect(form.with("to", to).post(by)?, 200)?;
    let page = made.text();
    let link = page.split("/r/").nth(1).and_then(|it| it.split('"').next());
    Ok(format!("/r/{}", link.context("a link")?))
}

fn stranger(studio: &Studio) -> Result<Visitor> {
    Visitor::new(&studio.marbre.url(""))
}

#[tokio::test]
async fn a_client_reads_and_approves_without_scripts() -> Result<()> {
    let (studio, ana, item) = waiting().await?;
    assert!(ana.get("/inbox")?.words().contains("Waits for a link to somebody outside"));
    let refused = Form::of(&ana.get(&format!("{item}/review"))?, "/review/link")?;
    let refused = expect(refused.with("to", " ").post(&ana)?, 422)?;
    assert!(Form::of(&refused, "/review/link").is_ok(), "the form is there again");
    let path = link(&ana, &item, "Zoé Client")?;
    let review = ana.get(&format!("{item}/review"))?;
    assert!(review.words().contains("Zoé Client"), "{}", review.words());
    assert!(!review.text().contains(path.trim_start_matches("/r/")), "the link is shown once");

    let zoe = stranger(&studio)?;
    // Programs follow links on their way through the mail: nothing is decided by it.
    for _ in 0..3 {
        expect(stranger(&studio)?.get(&path)?, 200)?;
    }
    let page = expect(zoe.get(&path)?, 200)?;
    for (name, value) in [
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
        ("x-robots-tag", "noindex, nofollow"),
    ] {
        assert_eq!(page.header(name), value, "{name}");
    }
    let words = page.words();
    assert!(words.contains("On the stone") && words.contains("One two three."), "{words}");
    let html = page.text();
    assert!(!html.contains("/b/"), "it leads nowhere into the studio: {html}");
    assert!(!words.contains("Léa Castel"), "of the team it names who sent the link only");

    let form = Form::of(&page, &path)?;
    let refused = expect(form.clone().with("name", "Zoé Martin").post(&zoe)?, 422)?;
    assert!(refused.words().contains("Choose one of the two."), "{}", refused.words());
    assert_eq!(Form::of(&refused, &path)?.get("name"), "Zoé Martin");
    let nameless = expect(form.clone().with("decision", "approve").post(&zoe)?, 422)?;
    assert!(nameless.text().contains("href=\"#name\""), "the summary leads to the field");
    let signed = form.with("decision", "approve").with("name", "Zoé Martin");
    // Browsers name no origin from a page that sends no referrer.
    let plain = stranger(&studio)?.with("origin", "null");
    let done = expect(signed.post(&plain)?, 303)?;
    assert_eq!(done.location(), path);
    let receipt = expect(zoe.get(&path)?, 200)?.words();
    assert!(
        receipt.contains("You approved this text") && receipt.contains("Zoé Martin"),
        "{receipt}"
    );
    assert!(!receipt.contains("two"), "the text is not shown again: {receipt}");
    // The same form again, from the page before.
    let again = expect(signed.with("comment", "Too late?").post(&zoe)?, 409)?;
    assert!(again.words().contains("You approved this text"), "{}", again.words());
    assert!(again.text().contains("Too late?"), "what was typed is there to be copied");

    let review = studio.lea.get(&format!("{item}/review"))?.words();
    assert!(review.contains("signed “Zoé Martin”"), "{review}");
    let certificate = studio.lea.get(&format!("{item}/export"))?.words();
    let said = certificate.contains("Zoé Client") && certificate.contains("Zoé Martin");
    assert!(said, "whom the link was sent to, and how it was signed: {certificate}");
    let taken = studio.lea.post(&format!("{item}/export"), &[("format", "markdown")])?;
    expect(taken, 200)?;
    Ok(())
}

#[tokio::test]
async fn a_client_asks_for_changes_and_the_link_dies_with_the_round() -> Result<()> {
    let (studio, ana, item) = waiting().await?;
    let (first, second) = (link(&ana, &item, "Zoé")?, link(&ana, &item, "Max")?);
    let zoe = stranger(&studio)?;
    let form = Form::of(&zoe.get(&first)?, &first)?.with("name", "Zoé");
    let form = form.with("decision", "changes");
    let empty = expect(form.clone().post(&zoe)?, 422)?;
    assert!(empty.text().contains("href=\"#comment\""), "{}", empty.words());
    let words = "<script>alert(1)</script> The year is wrong.";
    expect(form.with("comment", words).post(&zoe)?, 303)?;
    assert!(zoe.get(&first)?.words().contains("You asked for changes"));
    let page = studio.lea.get(&format!("{item}/edit"))?;
    assert!(page.words().contains("The year is wrong."), "{}", page.words());
    assert!(!page.text().contains("<script>alert(1)"), "letters stay letters");

    // The other link of the same round shows nothing any more, nor does one that nobody made.
    for path in [second.as_str(), "/r/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let over = expect(stranger(&studio)?.get(path)?, 404)?;
        let words = over.words();
        assert!(words.contains("This link shows nothing any more"), "{words}");
        for name in ["Léa", "Ana", "On the stone", "Castel"] {
            assert!(!words.contains(name), "{name}: {words}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_link_that_was_taken_back_keeps_what_was_typed() -> Result<()> {
    let (studio, ana, item) = waiting().await?;
    let path = link(&ana, &item, "zoe@client.example")?;
    let zoe = stranger(&studio)?;
    let form = Form::of(&zoe.get(&path)?, &path)?;
    let form = form.with("name", "Zoé").with("decision", "changes").with("comment", "The year.");
    let end = Form::of(&ana.get(&format!("{item}/review"))?, "/review/link/end")?;
    let done = expect(end.clone().post(&ana)?, 303)?;
    let page = ana.get(done.location())?;
    assert!(page.words().contains("the link is worth nothing any more"), "{}", page.words());
    assert!(!page.words().contains("zoe@client.example"), "whom it was for is forgotten");
    expect(end.post(&ana)?, 409)?;
    let over = expect(form.post(&zoe)?, 404)?;
    assert!(over.text().contains("The year."), "{}", over.words());
    Ok(())
}

#[tokio::test]
async fn a_link_shows_the_pictures_of_its_text_and_no_others() -> Result<()> {
    let (studio, ana, item) = waiting().await?;
    expect(studio.lea.post(&format!("{item}/review/withdraw"), &[])?, 303)?;
    let png = tests::plates::png(90, 90);
    for name in ["shown.png", "later.png"] {
        expect(studio.lea.upload(&format!("{item}/visuals/add"), &[], name, &png)?, 303)?;
        if name == "shown.png" {
            expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 422)?;
            let page = studio.lea.get(&format!("{item}/visuals"))?;
            let save = Form::of(&page, "/visuals/save")?.with("alt", "A stone");
            expect(save.post(&studio.lea)?, 303)?;
            expect(studio.lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
        }
    }
    expect(Form::of(&ana.get(&format!("{item}/review"))?, "/review/approve")?.post(&ana)?, 303)?;
    let path = link(&ana, &item, "Zoé")?;
    let zoe = stranger(&studio)?;
    assert!(zoe.get(&path)?.text().contains(&format!("{path}/pictures/shown.png")));
    let shown = expect(zoe.get(&format!("{path}/pictures/shown.png"))?, 200)?;
    assert_eq!(
        (shown.header("content-type"), shown.header("cache-control")),
        ("image/png", "no-store")
    );
    expect(zoe.get(&format!("{path}/pictures/later.png"))?, 404)?;
    expect(zoe.get(&format!("{path}/pictures/none.png"))?, 404)?;
    let other = "/r/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/pictures/shown.png";
    expect(zoe.get(other)?, 404)?;
    Ok(())
}

/// Every route, asked for by somebody who has opened a good link and nothing else.
#[tokio::test]
async fn a_link_opens_nothing_else() -> Result<()> {
    let (studio, ana, item) = waiting().await?;
    let path = link(&ana, &item, "Zoé")?;
    let (zoe, nobody) = (stranger(&studio)?, stranger(&studio)?);
    let token = path.trim_start_matches("/r/");
    expect(zoe.get(&path)?, 200)?;
    let code = item.rsplit('/').next().context("a code")?;
    let (table, mut asked) = (server::router::table(), 0);
    for row in table.rows().iter().filter(|it| !it.path.starts_with("/r/")) {
        let filled = row.path.replace("{brand}", &studio.brand).replace("{item}", code);
        let filled = filled.replace("{token}", token).replace("{name}", "a.png");
        let filled = filled.replace("{hash}", &"0".repeat(64)).replace("{versions}", "1..1");
        let fields = [("seen", token), ("part", token), ("name", "Zoé"), ("comment", "Forged.")];
        let ask = |by: &Visitor| match row.method {
            Method::GET => by.get(&filled),
            _ => by.post(&filled, &fields),
        };
        let (answer, same) = (ask(&zoe)?, ask(&nobody)?);
        let kind = |it: &Answer| (it.status, it.location().split('?').next().map(str::to_owned));
        asked += 1;
        assert_eq!(kind(&answer), kind(&same), "{} {filled}: a link is no session", row.method);
        if row.rule != Rule::Anyone {
            // What cannot be read is refused before anybody is asked who they are.
            let shut = matches!(answer.status, 400 | 401 | 404 | 422 | 429)
                || answer.location().starts_with("/login");
            assert!(shut, "{} {filled}: {}", row.method, answer.status);
        }
    }
    println!("{asked} routes asked for with a link in hand");
    assert!(zoe.get(&path)?.words().contains("One two three."), "it is as good as before");
    Ok(())
}

#[tokio::test]
async fn who_read_is_told_and_a_decision_is_taken_back_without_scripts() -> Result<()> {
    let (studio, ana, item) = waiting_with("30").await?;
    let path = link(&ana, &item, "Zoé Client")?;
    let zoe = stranger(&studio)?;
    let page = expect(zoe.get(&path)?, 200)?;
    assert!(page.words().contains("sees that you read it"), "{}", page.words());
    let review = || ana.get(&format!("{item}/review")).map(|it| it.words());
    assert!(!review()?.contains("Read by Zoé Client"), "opening the page is no reading");
    let reads = Form::of(&page, &format!("{path}/read"))?;
    expect(reads.clone().with("seen", "").post(&zoe)?, 409)?;
    expect(reads.clone().post(&zoe)?, 204)?;
    expect(reads.post(&zoe)?, 204)?;
    assert_eq!(review()?.matches("Read by Zoé Client").count(), 1, "{}", review()?);
    let nobody =
        zoe.post("/r/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/read", &[("seen", "")])?;
    expect(nobody, 404)?;

    expect(zoe.post(&format!("{path}/take-back"), &[])?, 409)?;
    let form = Form::of(&page, &path)?.with("name", "Zoé Martin");
    expect(form.clone().with("decision", "approve").post(&zoe)?, 303)?;
    let receipt = expect(zoe.get(&path)?, 200)?;
    let back = Form::of(&receipt, &format!("{path}/take-back"))?;
    assert_eq!(expect(back.clone().post(&zoe)?, 303)?.location(), path);
    let again = expect(zoe.get(&path)?, 200)?;
    assert!(again.words().contains("signed “Zoé Martin” as well"), "{}", again.words());
    let form = Form::of(&again, &path)?;
    let changes = form.with("decision", "changes").with("comment", "The year is wrong.");
    expect(changes.post(&zoe)?, 303)?;
    let receipt = expect(zoe.get(&path)?, 200)?;
    assert!(receipt.words().contains("You asked for changes"), "{}", receipt.words());
    assert!(Form::of(&receipt, &format!("{path}/take-back")).is_err(), "once");
    expect(back.post(&zoe)?, 409)?;
    Ok(())
}
