//! Loads each page through the verbs: one function an address.

pub mod activity;
mod approve;
pub mod asked;
pub mod board;
pub mod brand;
pub mod bulk;
mod comments;
pub mod compare;
pub mod editor;
pub mod export;
pub mod frame;
mod guest;
mod happened;
mod inbox;
pub mod item;
pub mod library;
mod notice;
pub mod people;
mod plan;
mod posting;
pub mod posts;
mod readings;
pub mod reasons;
pub mod references;
pub mod review;
pub mod second_factor;
pub mod session;
mod stands;
pub mod times;
pub mod trash;
pub mod versions;
pub mod visuals;
mod webhooks;
mod workflow;

pub use posts::address as article_address;
pub use reasons::{reasons, reasons_on};

use crate::address::{Address, ItemPage, Topic};
use crate::page::{Body, FormEcho, Frame, Page};
use crate::views::session::{Failed, Why};
use studio::{ActionError, Actor, Studio};
use wording::Lang;

/// Somebody opens an address.
#[derive(Debug)]
pub struct Visit<'a> {
    /// The verbs' side.
    pub studio: &'a Studio,
    /// Who; nobody when not signed in.
    pub actor: Option<&'a Actor>,
    /// The language of the page.
    pub lang: Lang,
    /// The chosen theme.
    pub theme: &'a str,
    /// Path and query.
    pub path: &'a str,
    /// What a refused form held.
    pub form: FormEcho,
    /// Whether the session cookie travels without encryption over a network.
    pub plain_http: bool,
    /// Identifies the build.
    pub build: &'a str,
    /// The request's number.
    pub incident: &'a str,
}

/// What opening an address leads to.
#[derive(Debug)]
pub enum Loaded {
    /// A page.
    Page {
        /// The page.
        page: Box<Page>,
        /// Title of the document.
        title: String,
        /// HTTP status.
        status: u16,
    },
    /// Another address.
    Redirect(String),
}

/// What one address gave.
#[expect(clippy::large_enum_variant, reason = "one a request, moved into its page at once")]
pub(crate) enum Content {
    /// A page body, with its title; the frame may have been completed.
    Body(Body, String),
    /// Another address.
    Redirect(String),
}

/// The page of an address. Never fails: what went wrong is a page as well.
pub async fn load(visit: Visit<'_>) -> Loaded {
    let mut frame = frame::start(&visit);
    let (path, _) = split(visit.path);
    let content = match Address::of_path(path) {
        // Whoever answers a form may have to show a page: that future is kept apart from theirs.
        Some(address) => Box::pin(open(&visit, &mut frame, address)).await,
        None => Err(ActionError::NotFound),
    };
    match content {
        Ok(Content::Redirect(to)) => Loaded::Redirect(to),
        Ok(Content::Body(body, title)) => match moved(&visit, &frame) {
            Some(to) => Loaded::Redirect(to),
            None => {
                let over = matches!(&body, Body::Guest(it) if it.state == "over");
                finish(frame, body, &title, if over { 404 } else { 200 })
            }
        },
        // Once it is set up, the person goes on to where they were headed.
        Err(ActionError::SecondFactor) => Loaded::Redirect(format!(
            "{}?next={}",
            Address::SecondFactor,
            query_encoded(visit.path)
        )),
        Err(error) => failed(&visit, frame, &error),
    }
}

/// Where a page is now whose brand has another slug than its address says. A form that came back stays.
fn moved(visit: &Visit<'_>, frame: &Frame) -> Option<String> {
    let now = &frame.brand.as_ref()?.slug;
    let rest = visit.path.strip_prefix("/b/")?;
    let (asked, rest) = rest.split_at(rest.find('/')?);
    let form = &visit.form;
    let plain = form.errors.is_empty() && form.typed.is_empty() && form.link.is_empty();
    (plain && asked != now).then(|| format!("/b/{now}{rest}"))
}

async fn open(
    visit: &Visit<'_>,
    frame: &mut Frame,
    address: Address,
) -> Result<Content, ActionError> {
    match address.clone() {
        Address::Setup => return session::setup(visit).await,
        Address::Login => return session::login(visit, frame).await,
        Address::Forgot => return Ok(session::forgot(visit)),
        Address::Home => return session::home(visit, frame).await,
        Address::Help(topic) => return help(visit, frame, topic).await,
        Address::Join(token) => return people::join(visit, token).await,
        Address::Reset(token) => return people::reset(visit, token).await,
        Address::Guest(token) => return guest::guest(visit, token).await,
        _ => {}
    }
    let Some(actor) = visit.actor else { return session::ask_to_sign_in(visit).await };
    match address {
        Address::Account => session::account(visit, frame, actor).await,
        Address::Board(brand) => board::board(visit, frame, actor, &brand).await,
        Address::Library(brand) => library::library(visit, frame, actor, &brand).await,
        Address::Trash(brand) => trash::trash(visit, frame, actor, &brand).await,
        Address::Inbox => inbox::inbox(visit, frame, actor).await,
        Address::SecondFactor => second_factor::own(visit, frame, actor).await,
        Address::Brands => brand::brands(visit, frame, actor).await,
        Address::BrandSettings(brand) => brand::settings(visit, frame, actor, &brand).await,
        Address::Workflow(brand) => workflow::workflow(visit, frame, actor, &brand).await,
        Address::Posting(brand) => posting::posting(visit, frame, actor, &brand).await,
        Address::Webhooks(brand) => webhooks::webhooks(visit, frame, actor, &brand).await,
        Address::Plan(brand) => plan::plan(visit, frame, actor, &brand).await,
        Address::Approve(brand) => approve::posts(visit, frame, actor, &brand).await,
        Address::BrandExport(brand) => export::brand(visit, frame, actor, &brand).await,
        Address::Activity(brand) => activity::activity(visit, frame, actor, &brand).await,
        Address::Bulk(brand) => bulk::bulk(visit, frame, actor, &brand).await,
        Address::Compare(brand, code, a, b) => {
            compare::load(visit, frame, actor, (&brand, &code), (a, b)).await
        }
        Address::AskCompare(brand, code) => compare::ask(visit, actor, &brand, &code).await,
        Address::People(brand) => people::people(visit, frame, actor, &brand).await,
        Address::NewItem(brand) => board::new_item(visit, frame, actor, &brand).await,
        Address::Item(brand, code, ItemPage::Edit) => {
            editor::edit(visit, frame, actor, &brand, &code).await
        }
        Address::Item(brand, code, ItemPage::Review) => {
            review::load(visit, frame, actor, &brand, &code).await
        }
        Address::Item(brand, code, ItemPage::Posts) => {
            posts::load(visit, frame, actor, &brand, &code).await
        }
        Address::Item(brand, code, ItemPage::Visuals) => {
            visuals::load(visit, frame, actor, &brand, &code).await
        }
        Address::Item(brand, code, ItemPage::Versions) => {
            versions::load(visit, frame, actor, &brand, &code).await
        }
        Address::Item(brand, code, ItemPage::Export) => {
            export::load(visit, frame, actor, &brand, &code).await
        }
        Address::Home
        | Address::Setup
        | Address::Login
        | Address::Forgot
        | Address::Help(_)
        | Address::Join(_)
        | Address::Reset(_)
        | Address::Guest(_) => Err(ActionError::NotFound),
    }
}

fn finish(frame: Frame, body: Body, title: &str, status: u16) -> Loaded {
    // What has no title yet leaves no gap in the title of its page.
    let pieces = title.split(" · ").map(str::trim).filter(|it| !it.is_empty());
    let title = pieces.collect::<Vec<_>>().join(" · ");
    let title = if title.is_empty() { "Marbre".to_owned() } else { format!("{title} · Marbre") };
    Loaded::Page { page: Box::new(Page { frame, body }), title, status }
}

/// Help is for everybody: it says nothing about anybody. Whoever is signed in keeps their places, and is told
/// which limits their own brands have in place of a network's.
async fn help(visit: &Visit<'_>, frame: &mut Frame, topic: Topic) -> Result<Content, ActionError> {
    let title = crate::pages::help::title(&topic, visit.lang).ok_or(ActionError::NotFound)?;
    frame::add_brands(visit, frame).await?;
    let own = match &topic {
        Topic::Network(id) => posting::own::of_network(visit, &frame.brands, id).await?,
        _ => Vec::new(),
    };
    Ok(Content::Body(Body::Help(topic, own), title))
}

fn failed(visit: &Visit<'_>, frame: Frame, error: &ActionError) -> Loaded {
    let (status, why) = match error {
        ActionError::NotFound | ActionError::Forbidden => {
            return finish(frame, Body::Missing, "", 404);
        }
        ActionError::Unavailable(_) => (503, Why::Unavailable),
        _ => (500, Why::Broken),
    };
    tracing::error!(id = %visit.incident, %error, "page {} failed: {error}", visit.incident);
    let body =
        Body::Failed(Failed { incident: visit.incident.to_owned(), why, ..Failed::default() });
    finish(frame, body, "", status)
}

/// The page for a form that was refused before it was read, with the way back to where it was.
#[must_use]
pub fn unread(visit: &Visit<'_>, why: Why, status: u16) -> Loaded {
    let incident = visit.incident.to_owned();
    let back = page_of(split(visit.path).0).to_owned();
    let failed = Failed { incident, why, back, ..Failed::default() };
    finish(frame::start(visit), Body::Failed(failed), "", status)
}

/// The page for a form that could not be saved: what it held is on it, to be copied or sent again.
#[must_use]
pub fn unsaved(visit: &Visit<'_>, action: &str, again: Vec<(String, String)>) -> Loaded {
    let incident = visit.incident.to_owned();
    let back = page_of(split(action).0).to_owned();
    let failed = Failed { incident, why: Why::Unavailable, back, action: action.to_owned(), again };
    finish(frame::start(visit), Body::Failed(failed), "", 503)
}

/// The page a form stands on: the longest beginning of its address that is a page's.
fn page_of(path: &str) -> &str {
    let mut page = path;
    while Address::of_path(page).is_none() {
        page = page.rsplit_once('/').map_or("/", |(before, _)| before);
        if page.is_empty() {
            return "/";
        }
    }
    page
}

/// The save that a refused form of a part was written over.
pub(crate) fn seen(form: &FormEcho, part: &str) -> Option<i64> {
    let same = form.typed.get("part").is_some_and(|it| it == part);
    form.typed.get("seen").filter(|_| same)?.parse().ok()
}

/// Path and query of an address.
pub(crate) fn split(path: &str) -> (&str, &str) {
    path.split_once('?').unwrap_or((path, ""))
}

/// A value of a query, decoded.
#[must_use]
pub fn query_value(path: &str, name: &str) -> Option<String> {
    let pairs = split(path).1.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| percent_decoded(value)).next()
}

/// Every value of a name that may come several times, decoded.
#[must_use]
pub fn query_values(path: &str, name: &str) -> Vec<String> {
    let pairs = split(path).1.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| percent_decoded(value)).collect()
}

/// A value made safe inside a query.
#[must_use]
pub fn query_encoded(value: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/".contains(&b);
    value
        .bytes()
        .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn percent_decoded(value: &str) -> String {
    let mut out = Vec::with_capacity(value.len());
    let mut bytes = value.bytes();
    while let Some(b) = bytes.next() {
        match b {
            b'+' => out.push(b' '),
            b'%' => {
                let digits: Vec<u8> = bytes.by_ref().take(2).collect();
                let byte = std::str::from_utf8(&digits)
                    .ok()
                    .and_then(|it| u8::from_str_radix(it, 16).ok());
                out.push(byte.unwrap_or(b'?'));
            }
            other => out.push(other),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_back_to_the_page_it_stands_on() {
        for (form, page) in [
            ("/b/acme/items/2345678999/posts/save", "/b/acme/items/2345678999/posts"),
            ("/b/acme/items/2345678999/edit", "/b/acme/items/2345678999/edit"),
            ("/account/password", "/account"),
            ("/b/acme/items/2345678999/due", "/"),
            ("/logout", "/"),
            ("", "/"),
        ] {
            assert_eq!(page_of(form), page, "{form}");
        }
    }

    #[test]
    fn what_is_put_in_a_query_comes_back() {
        for value in ["", "/b/acme/board", "été & œuvre = 10 %", "a+b?c#d", "\u{202F}«"] {
            let path = format!("/login?x=1&next={}", query_encoded(value));
            assert_eq!(query_value(&path, "next").as_deref(), Some(value));
        }
        assert_eq!(query_value("/login?next=%zz%", "next").as_deref(), Some("??"));
    }
}
