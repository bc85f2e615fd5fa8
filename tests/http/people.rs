//! A team moves in: links shown once, doors that say nothing, people who come and go.

use crate::strangers::member;
use crate::studio::{EMAIL, PASSWORD, Studio, expect, founded};
use anyhow::{Context, Result};
use tests::asking::{Answer, Form, Visitor};

const LOU: &str = "lou@example.org";
const SECRET: &str = "the stone is cold in the morning";

/// The link a page shows, as a path of this host.
fn link(page: &Answer) -> Result<String> {
    let text = page.text();
    let (_, after) = text.split_once("id=\"link\"").context("a link")?;
    let (_, after) = after.split_once("value=\"").context("its value")?;
    let link = after.split('"').next().unwrap_or_default();
    let at = link.find("/join/").or_else(|| link.find("/reset/")).context("a door")?;
    Ok(link[at..].to_owned())
}

fn people(studio: &Studio) -> String {
    format!("/b/{}/people", studio.brand)
}

/// What a form about somebody posts: their id, by the name on the page.
fn id(studio: &Studio, name: &str) -> Result<String> {
    let page = studio.lea.get(&people(studio))?.text();
    let (_, after) = page.split_once(&format!("Change {name}")).context("a person")?;
    let (_, after) = after.split_once("name=\"person\" value=\"").context("an id")?;
    Ok(after.split('"').next().unwrap_or_default().to_owned())
}

fn invited(studio: &Studio, email: &str) -> Result<String> {
    let form = Form::of(&studio.lea.get(&people(studio))?, "/people/invite")?;
    let made = form.with("email", email).with("role", "writer").post(&studio.lea)?;
    link(&expect(made, 200)?)
}

#[tokio::test]
async fn somebody_is_invited_joins_and_writes() -> Result<()> {
    let studio = founded().await?;
    let door = invited(&studio, LOU)?;
    let page = studio.lea.get(&people(&studio))?.text();
    assert!(page.contains(LOU) && !page.contains(&door), "waiting, and its link is gone");
    let mut lou = Visitor::new(&studio.marbre.url(""))?;
    let asked = expect(lou.get(&door)?, 200)?;
    assert!(asked.words().contains("Join Atelier Castel"), "{asked:?}");
    let form = Form::of(&asked, &door)?.with("name", "Lou");
    let short = expect(form.clone().with("password", "short").post(&lou)?, 422)?;
    assert_eq!(Form::of(&short, &door)?.get("name"), "Lou", "what was typed is still there");
    let joined = expect(form.with("password", SECRET).post(&lou)?, 303)?;
    assert_eq!(joined.location(), format!("/b/{}/board", studio.brand));
    lou.cookie = joined.session().context("a session")?;
    let board = expect(lou.get(joined.location())?, 200)?;
    assert!(!board.text().contains("/people\""), "a writer is led to no door that is shut");
    expect(lou.get(&people(&studio))?, 404)?;
    expect(lou.post(&format!("{}/invite", people(&studio)), &[("email", "x@example.org")])?, 404)?;
    Ok(())
}

#[tokio::test]
async fn a_link_that_is_no_longer_good_says_what_an_unknown_one_says() -> Result<()> {
    let studio = founded().await?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let used = invited(&studio, LOU)?;
    let typed = [("name", "Lou"), ("password", SECRET)];
    expect(nobody.post(&used, &typed)?, 303)?;
    let revoked = invited(&studio, "zoe@example.org")?;
    let form = Form::of(&studio.lea.get(&people(&studio))?, "/people/revoke")?;
    expect(form.post(&studio.lea)?, 303)?;
    let expired = invited(&studio, "ana@example.org")?;
    crate::studio::told(&studio, "UPDATE link SET expires_at = 1").await?;
    let plain =
        |path: &str, answer: Answer| crate::doors::without_nonce(&answer.text().replace(path, ""));
    for door in ["/join/", "/reset/"] {
        let unknown = format!("{door}{}", "A".repeat(43));
        let page = plain(&unknown, expect(nobody.get(&unknown)?, 404)?);
        for dead in [&used, &revoked, &expired] {
            let path = format!("{door}{}", dead.rsplit('/').next().unwrap_or_default());
            assert_eq!(plain(&path, expect(nobody.get(&path)?, 404)?), page, "{path}");
            let refused = expect(nobody.post(&path, &typed)?, 404)?;
            assert!(refused.session().is_none(), "{refused:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_new_password_by_link_signs_out_everywhere_else() -> Result<()> {
    let studio = founded().await?;
    let zoe = member(&studio, LOU, &["--role", "writer"])?;
    let fields = [("person", id(&studio, "Zoé")?)];
    let fields: Vec<_> = fields.iter().map(|it| (it.0, it.1.as_str())).collect();
    let made = studio.lea.post(&format!("{}/reset", people(&studio)), &fields)?;
    let door = link(&expect(made, 200)?)?;
    expect(zoe.get("/account")?, 200)?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let form = Form::of(&expect(nobody.get(&door)?, 200)?, &door)?;
    let done = expect(form.with("password", SECRET).post(&nobody)?, 303)?;
    assert!(done.session().is_some(), "{done:?}");
    assert!(zoe.get("/account")?.location().starts_with("/login"));
    let mut again = nobody.clone();
    again.sign_in(LOU, SECRET)?;
    expect(nobody.get(&door)?, 404)?;
    Ok(())
}

#[tokio::test]
async fn people_are_suspended_brought_back_and_removed() -> Result<()> {
    let studio = founded().await?;
    let zoe = member(&studio, LOU, &["--role", "writer"])?;
    let board = format!("/b/{}/board", studio.brand);
    expect(zoe.get(&board)?, 200)?;
    let (zoes, own) = (id(&studio, "Zoé")?, id(&studio, "Léa Castel")?);
    let act = |what: &str, person: &str| {
        studio.lea.post(&format!("{}/{what}", people(&studio)), &[("person", person)])
    };
    expect(act("suspend", &zoes)?, 303)?;
    expect(zoe.get(&board)?, 404)?;
    assert!(studio.lea.get(&people(&studio))?.words().contains("Suspended"));
    expect(act("back", &zoes)?, 303)?;
    expect(zoe.get(&board)?, 200)?;
    for what in ["suspend", "remove"] {
        let refused = expect(act(what, &own)?, 409)?;
        let words = wording::refusals::refusals(wording::Lang::En).last_admin;
        assert!(refused.text().contains(words), "{refused:?}");
    }
    let fields = [("person", own.as_str()), ("roles", "manager")];
    expect(studio.lea.post(&format!("{}/roles", people(&studio)), &fields)?, 409)?;
    expect(act("remove", &zoes)?, 303)?;
    expect(zoe.get(&board)?, 404)?;
    let page = studio.lea.get(&people(&studio))?.words();
    assert!(
        !page.contains("Change Zoé") && page.contains("Erase Zoé"),
        "who left is apart: {page}"
    );
    Ok(())
}

#[tokio::test]
async fn one_button_signs_every_other_device_out() -> Result<()> {
    let studio = founded().await?;
    let mut phone = Visitor::new(&studio.marbre.url(""))?;
    phone.sign_in(EMAIL, PASSWORD)?;
    let form = Form::of(&studio.lea.get("/account")?, "/account/devices/others")?;
    expect(form.post(&studio.lea)?, 303)?;
    expect(studio.lea.get("/account")?, 200)?;
    assert!(phone.get("/account")?.location().starts_with("/login"));
    assert!(Form::of(&studio.lea.get("/account")?, "/account/devices/others").is_err());
    Ok(())
}

#[tokio::test]
async fn who_left_is_erased_from_the_page_and_from_a_shell() -> Result<()> {
    let studio = founded().await?;
    let nobody = Visitor::new(&studio.marbre.url(""))?;
    let door = invited(&studio, LOU)?;
    let joined = expect(nobody.post(&door, &[("name", "Lou Erased"), ("password", SECRET)])?, 303)?;
    let mut lou = Visitor::new(&studio.marbre.url(""))?;
    lou.cookie = joined.session().context("a session")?;
    let account = expect(lou.get("/account")?, 200)?;
    assert!(account.words().contains("You still work for Atelier Castel"), "{account:?}");
    assert!(Form::of(&account, "/account/erase").is_err(), "not before");
    let person = id(&studio, "Lou Erased")?;
    let out = [("person", person.as_str())];
    expect(studio.lea.post(&format!("{}/erase", people(&studio)), &out)?, 404)?;
    expect(studio.lea.post(&format!("{}/remove", people(&studio)), &out)?, 303)?;
    let page = expect(studio.lea.get(&people(&studio))?, 200)?;
    assert!(page.words().contains("Erase Lou Erased"), "{}", page.words());
    let account = expect(lou.get("/account")?, 200)?;
    let form = Form::of(&account, "/account/erase")?;
    let wrong = expect(form.with("own_password", "another password").post(&lou)?, 422)?;
    assert!(!wrong.text().contains("another password"), "a password is never shown again");
    let form = Form::of(&page, "/people/erase")?;
    let done = expect(form.post(&studio.lea)?, 303)?;
    let page = expect(studio.lea.get(done.location())?, 200)?;
    assert!(page.words().contains("Erased."), "{}", page.words());
    assert!(!page.words().contains("Lou Erased") && !page.words().contains(LOU));
    assert_eq!(lou.get("/account")?.status, 303, "signed out");

    let shell = |email: &str| -> Result<std::process::Output> {
        let mut forget = std::process::Command::new(tests::marbre::binary()?);
        forget.args(["user", "forget", email, "--data"]).arg(&studio.marbre.data);
        Ok(forget.output()?)
    };
    let again = shell(LOU)?;
    assert_eq!(again.status.code(), Some(2), "{again:?}");
    let still = shell(EMAIL)?;
    let why = String::from_utf8(still.stderr)?;
    assert!(still.status.code() == Some(2) && why.contains("still works"), "{why}");
    Ok(())
}

#[tokio::test]
async fn a_mentor_is_chosen_and_decides_first() -> Result<()> {
    let studio = founded().await?;
    let plain = studio.lea.get(&people(&studio))?;
    assert!(Form::of(&plain, "/people/mentor").is_err(), "nobody is supervised");
    let sam = member(&studio, "sam@example.org", &["--role", "writer", "--supervised"])?;
    let choose = Form::of(&studio.lea.get(&people(&studio))?, "/people/mentor")?;
    let wrong = choose.clone().with("mentor", "nobody").post(&studio.lea)?;
    expect(wrong, 422)?;
    let lea = id(&studio, "Léa Castel")?;
    let chosen = expect(choose.with("mentor", &lea).post(&studio.lea)?, 303)?;
    let page = expect(studio.lea.get(chosen.location())?, 200)?;
    assert!(page.words().contains("Mentor saved."), "{page:?}");
    assert_eq!(Form::of(&page, "/people/mentor")?.get("mentor"), lea);
    let path = format!("/b/{}/items/new", studio.brand);
    let fields = [("kind", "article"), ("title", "Stone"), ("keyphrase", ""), ("text", "One.")];
    let made = sam.upload(&path, &fields, "", b"")?;
    let item = made.location().strip_suffix("/edit").context("an article")?.to_owned();
    expect(sam.post(&format!("{item}/review/submit"), &[])?, 303)?;
    let review = format!("{item}/review");
    for waits in [true, false] {
        let page = studio.lea.get(&review)?;
        assert!(page.words().contains("Mentor"), "{page:?}");
        expect(Form::of(&page, "/review/approve")?.post(&studio.lea)?, 303)?;
        let open = Form::of(&studio.lea.get(&review)?, "/review/approve").is_ok();
        assert_eq!(open, waits, "the mentor first, then a manager");
    }
    Ok(())
}
