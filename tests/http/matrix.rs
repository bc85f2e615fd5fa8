//! Every route, asked for by everybody, for items in every state: the table in `server/src/router.rs` says
//! whom each route answers, and nobody else learns anything or changes anything.

mod fields;
mod house;
mod place;

use anyhow::{Result, ensure};
use domain::{Member, Role, Roles};
use http::Method;
use server::table::{Row, Rule};
use tests::asking::Answer;

use house::{EVERYBODY, House};
use place::{STATES, TRASHED};

/// What somebody got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Got {
    /// The way to the sign-in page.
    SignIn,
    /// What an address that does not exist answers.
    Nothing,
    /// Something of this route, were it a refusal with its reason.
    Answer,
    /// A word to come back later: secrets are guessed slowly.
    Later,
    /// The question did not reach the route, or the route broke.
    Broken(u16),
}

impl Got {
    fn of(answer: &Answer) -> Got {
        match answer.status {
            404 => Got::Nothing,
            401 => Got::SignIn,
            303 if answer.location().starts_with("/login") => Got::SignIn,
            200..=399 | 409 | 422 | 423 => Got::Answer,
            429 => Got::Later,
            _ => Got::Broken(answer.status),
        }
    }
}

/// The answers that were counted, and those that were not the expected ones.
#[derive(Default)]
struct Cells {
    asked: usize,
    surprises: Vec<String>,
}

#[tokio::test]
async fn every_route_answers_whom_it_says_and_nobody_else() -> Result<()> {
    let mut house = House::open().await?;
    let (table, mut cells) = (server::router::table(), Cells::default());
    for row in table.rows() {
        for state in states(row) {
            for who in EVERYBODY {
                let may = house.member(who);
                cells.ask(&mut house, row, state, who, expected(row, state, who, may)).await?;
            }
        }
    }
    // The same people in a brand that is only kept to be read.
    house.archive(table.rows())?;
    for row in table.rows().iter().filter(in_a_brand) {
        for who in EVERYBODY {
            let may = house.member(who).map(|it| as_reader(row, it));
            cells
                .ask(&mut house, row, "approved", who, expected(row, "archived", who, may))
                .await?;
        }
    }
    println!("{} cells, {} surprises", cells.asked, cells.surprises.len());
    ensure!(cells.surprises.is_empty(), "\n{}", cells.surprises.join("\n"));
    Ok(())
}

/// Somebody of a brand that is archived: whoever administers it still does, and everybody reads.
fn as_reader(row: &Row, who: Member) -> Member {
    if row.rule == Rule::Admin { who } else { Member { roles: Roles(vec![Role::Viewer]), ..who } }
}

/// The states that a route is asked for in.
fn states(row: &Row) -> &'static [&'static str] {
    match row.path.as_str() {
        "/b/{brand}/trash/restore" => &[TRASHED],
        path if path.contains("{item}") || path.starts_with("/api/") => &STATES,
        _ => &["draft"],
    }
}

/// Whether a route is of a brand, which calls name in what they send.
fn in_a_brand(row: &&Row) -> bool {
    row.path.starts_with("/b/") || row.path.starts_with("/api/")
}

/// What a row promises somebody: `may` is who they are in the brand, if anything.
fn expected(row: &Row, state: &str, who: &str, may: Option<Member>) -> &'static [Got] {
    let stranger = matches!(who, "nobody" | "suspended");
    let trashed = state == TRASHED && row.path != "/b/{brand}/trash/restore";
    let answers = match &may {
        _ if stranger => row.rule.answers_strangers(),
        Some(_) if trashed => false,
        Some(_) if row.rule == Rule::Author => is_author(who, state),
        Some(_) if row.rule == Rule::Submitter && state == "in review" => is_author(who, state),
        Some(may) => row.rule.answers(may),
        None => row.rule.answers_other_brands(),
    };
    match row.path.as_str() {
        // It names a brand of one's own.
        "/account/away" if may.is_none() && !stranger => &[Got::Nothing],
        // These lead on: whoever is not in to the sign-in page, whoever goes out as well.
        "/" if stranger => &[Got::SignIn],
        "/logout" => &[Got::SignIn],
        // Nobody here holds the secret, and a first run there is but once.
        "/setup" if row.rule == Rule::Bearer => &[Got::Nothing, Got::Later],
        // A sign-in that nobody began asks for the password, whoever is in already goes on.
        "/login/code" => &[Got::SignIn, Got::Answer],
        // Passwords and codes are guessed slowly.
        path if answers
            && (path.starts_with("/account/second-factor/") || path == "/account/erase") =>
        {
            &[Got::Answer, Got::Later]
        }
        _ if row.rule == Rule::Bearer => &[Got::Nothing],
        _ if answers => &[Got::Answer],
        _ if stranger => &[Got::SignIn, Got::Nothing],
        _ => &[Got::Nothing],
    }
}

/// Whether an item in a state is for somebody of the brand to put away, or to take back from review: the
/// writer made them all, and handed them over.
fn is_author(who: &str, state: &str) -> bool {
    match state {
        "archived" => false,
        "approved" => who == "manager",
        _ => matches!(who, "manager" | "writer"),
    }
}

impl Cells {
    /// Asks. Where a door should be shut, nothing may have been written behind it.
    async fn ask(
        &mut self,
        house: &mut House,
        row: &Row,
        state: &str,
        who: &'static str,
        expected: &[Got],
    ) -> Result<()> {
        let writes = row.method == Method::POST && expected == [Got::Answer];
        let place = house.place(row, state)?;
        let more = if writes { house.prepared(row, &place, who).await? } else { Vec::new() };
        let shut = !expected.contains(&Got::Answer);
        let before = if shut { house.written().await? } else { 0 };
        let answer = house.send(row, &place, who, more).await?;
        let got = Got::of(&answer);
        let Row { method, path, rule, .. } = row;
        let cell = format!("{method} {path} ({rule:?}), {state}, {who}");
        self.asked += 1;
        if !expected.contains(&got) {
            self.surprises.push(format!("{cell}: {got:?} for {expected:?}"));
        }
        if shut {
            let written = house.written().await? - before;
            // Signing out is written down, and shuts the door behind itself.
            if written != 0 && path != "/logout" {
                self.surprises.push(format!("{cell}: wrote {written} events"));
            }
        }
        if writes && matches!(answer.status, 200 | 303) || path == "/logout" {
            house.settle(row, state, who)?;
        }
        Ok(())
    }
}
