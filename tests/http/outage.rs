//! A database that goes away and comes back: pages say so, nothing is lost, nobody restarts anything.

use crate::studio::{expect, founded_with};
use anyhow::{Context, Result};
use tests::asking::Form;
use tests::databases::Database;
use tests::deadline::until;
use tokio::net::{TcpListener, UnixStream};
use tokio::sync::watch;

#[tokio::test(flavor = "multi_thread")]
async fn a_studio_lives_through_an_outage_of_its_database() -> Result<()> {
    let Some(database) = Database::postgres().await? else { return Ok(()) };
    let Some((url, cut)) = wire(&database.url).await? else { return Ok(()) };
    let studio = founded_with(&["--database", &url]).await?;
    let item = studio.article("Outage", "Before.")?;
    let form = studio.form(&item)?.with("body", "Typed during the outage.");
    cut.send_replace(true);
    let health = || studio.lea.get("/healthz").map(|it| it.status);
    until("503", async || Ok((health()? == 503).then_some(()))).await?;
    let page = expect(form.post(&studio.lea)?, 503)?;
    let words = wording::session::session(wording::Lang::En).unavailable_heading;
    assert!(page.words().contains(words) && !page.header("retry-after").is_empty(), "{page:?}");
    assert!(page.words().contains("Typed during the outage."), "the words are on the page");
    let again = Form::of(&page, "/edit")?;
    let call =
        studio.lea.raw("POST", "/api/parts/save", &[("content-type", "application/json")], b"{}");
    let call = expect(call?, 503)?;
    assert_eq!(call.text(), "\"unavailable\"", "programs read another error");
    cut.send_replace(false);
    until("200", async || Ok((health()? == 200).then_some(()))).await?;
    assert_eq!(studio.text(&item)?, "Before.");
    // Sending the same form again, as the page says, is all it takes.
    expect(again.post(&studio.lea)?, 303)?;
    assert_eq!(
        Form::of(&studio.lea.get(&format!("{item}/edit"))?, "/edit")?.get("body"),
        "Typed during the outage."
    );
    Ok(())
}

/// A wire to a database behind a socket, and how to cut it; none when the server is elsewhere.
async fn wire(url: &str) -> Result<Option<(String, watch::Sender<bool>)>> {
    let address = url::Url::parse(url)?;
    let Some((_, folder)) = address.query_pairs().find(|it| it.0 == "host") else {
        return Ok(None);
    };
    let socket = format!("{folder}/.s.PGSQL.{}", address.port().unwrap_or(5432));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    let cut = watch::Sender::new(false);
    let is_cut = cut.subscribe();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let (socket, mut is_cut) = (socket.clone(), is_cut.clone());
            tokio::spawn(async move {
                if *is_cut.borrow() {
                    return anyhow::Ok(());
                }
                let mut far = UnixStream::connect(socket).await?;
                tokio::select! {
                    done = tokio::io::copy_bidirectional(&mut near, &mut far) => { done?; }
                    _ = is_cut.wait_for(|it| *it) => {}
                }
                Ok(())
            });
        }
    });
    let person = if address.username().is_empty() { "postgres" } else { address.username() };
    let name = address.path_segments().and_then(|mut it| it.next()).context("a database")?;
    Ok(Some((format!("postgres://{person}@127.0.0.1:{port}/{name}"), cut)))
}
