//! A page as data: what the server loads, renders and carries, and the browser hydrates from.

#[cfg(feature = "ssr")]
use crate::{pages, views};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wording::Lang;

#[cfg(feature = "hydrate")]
mod files;
#[cfg(feature = "hydrate")]
pub mod hydrate;
#[cfg(feature = "hydrate")]
mod inbox;
#[cfg(feature = "hydrate")]
mod menus;
#[cfg(feature = "hydrate")]
mod quoting;
#[cfg(feature = "hydrate")]
mod reading;
#[cfg(feature = "hydrate")]
mod unsent;

/// One page, whole.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// What is around every page.
    pub frame: Frame,
    /// What this one is.
    pub body: Body,
}

/// What is around every page: who reads it, in which language, for which brand. What the browser leaves
/// as it stands, it does not read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Frame {
    /// ISO 639-1 code of the interface.
    pub lang: String,
    /// `light`, `dark`, or empty for the system's.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub theme: String,
    /// Who is signed in.
    pub person: Option<PersonView>,
    /// The brand of this page.
    pub brand: Option<BrandView>,
    /// The brands the person works for.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub brands: Vec<BrandLink>,
    /// How many things wait for the person, counted as far as a hundred.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub waiting: u64,
    /// Path and query of this page.
    pub path: String,
    /// Whether this studio shows the demonstration data.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub demo: bool,
    /// Whether the session cookie travels without encryption over a network.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub plain_http: bool,
    /// What a refused form held, and why it was refused.
    pub form: FormEcho,
    /// A sentence about what was just done.
    pub notice: String,
    /// Identifies the build: a browser with another one offers to reload.
    pub build: String,
}

/// The person signed in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PersonView {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// The brand of a page, and what the person may do there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct BrandView {
    /// Its piece of the address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Languages it publishes in, ISO 639-1 codes; the first is the usual one.
    pub languages: Vec<String>,
    /// Host of its site, for previews and to tell internal links.
    pub host: String,
    /// May write articles, posts and visuals.
    pub may_write: bool,
    /// May take approved files away.
    pub may_export: bool,
    /// Holds the role of manager.
    pub manages: bool,
    /// Looks after its people.
    pub configures: bool,
    /// Works under supervision.
    pub supervised: bool,
    /// Administers it.
    pub administers: bool,
    /// Only kept to be read.
    pub archived: bool,
    /// Address of its logo; empty when it has none.
    pub logo: String,
    /// Background of its initials; empty for the house's own.
    pub colour: String,
    /// Colour of its initials on that background; empty without one.
    pub ink: String,
}

/// A brand one may switch to.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct BrandLink {
    /// Its piece of the address.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// What a refused form held: the page shows it again, nothing typed is lost.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FormEcho {
    /// Field and reason, in the page's language. An empty field name stands for the whole form.
    pub errors: Vec<(String, String)>,
    /// What was typed, by field. Never a password.
    pub typed: BTreeMap<String, String>,
    /// A one-time link that the form has just made: shown on this page and never again.
    pub link: String,
    /// Recovery codes that the form has just drawn: shown on this page and never again.
    #[serde(default, skip_serializing)]
    pub codes: Vec<String>,
    /// Names a sign-in that waits for its code.
    #[serde(default, skip_serializing)]
    pub half: String,
}

impl FormEcho {
    /// A reason that is about the whole form, and what was typed.
    #[must_use]
    pub fn saying(why: String, typed: BTreeMap<String, String>) -> FormEcho {
        FormEcho { errors: vec![(String::new(), why)], typed, ..FormEcho::default() }
    }

    /// What was typed into a field, or else its value.
    #[must_use]
    pub fn value(&self, field: &str, or: &str) -> String {
        self.typed.get(field).map_or_else(|| or.to_owned(), Clone::clone)
    }

    /// Why a field was refused.
    #[must_use]
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|(name, _)| name == field).map(|(_, reason)| reason.clone())
    }
}

impl Frame {
    /// The language of the interface.
    #[must_use]
    pub fn lang(&self) -> Lang {
        Lang::of_code(&self.lang).unwrap_or_default()
    }
}

/// What a page is. Most do the same with and without wasm and exist on the server only; each
/// [`Bundle`] carries the views of the others.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// First run.
    Setup(views::session::Setup),
    /// Sign in.
    Login(views::session::Login),
    /// The second step of signing in.
    Half(views::second_factor::Half),
    /// The second factor, set up and changed.
    SecondFactor(views::second_factor::SecondFactor),
    /// What waits for the person.
    Inbox(views::inbox::Inbox),
    /// The person's own settings.
    Account(views::session::Account),
    /// Who is in the brand.
    People(Box<views::people::People>),
    /// What a brand decides for itself.
    BrandSettings(Box<views::brand::BrandSettings>),
    /// What the brand keeps at hand for its posts.
    Posting(views::posting::Posting),
    /// Programs the brand has told what happens.
    Webhooks(views::webhooks::Webhooks),
    /// The brands one administers.
    Brands(views::brand::Brands),
    /// For whoever forgot their password.
    Forgot(views::session::Forgot),
    /// An invitation.
    Join(views::people::Join),
    /// What somebody outside decides.
    Guest(Box<views::guest::Guest>),
    /// A new password.
    Reset(views::people::Reset),
    /// Help, with the limits of one's own brands on the network it is about.
    Help(crate::address::Topic, Vec<crate::views::posting::Limit>),
    /// The brand's items.
    Board(Box<views::board::Board>),
    /// Everything the brand has.
    Library(Box<views::library::Library>),
    /// What was deleted and can come back.
    Trash(views::trash::Trash),
    /// The stages of a workflow of the brand's own.
    Workflow(Box<views::workflow::Workflow>),
    /// Posts that wait for one's decision, together.
    Approve(Box<views::approve::Approve>),
    /// Everything approved of a brand, to take away.
    BrandExport(views::export::BrandExport),
    /// What is published when.
    Plan(views::plan::Plan),
    /// What happened.
    Activity(Box<views::activity::Activity>),
    /// What a change to many items would do.
    Bulk(Box<views::bulk::Bulk>),
    /// Two versions of a part.
    Compare(Box<views::versions::Compare>),
    /// A new item.
    NewItem(views::board::NewItem),
    /// The article editor.
    Edit(Box<views::editor::Editor>),
    /// Posts per network.
    Posts(Box<views::posts::Posts>),
    /// Pictures.
    Visuals(Box<views::visuals::Visuals>),
    /// The review.
    Review(Box<views::review::Review>),
    /// Versions and history.
    Versions(Box<views::versions::Versions>),
    /// Two texts of one part, after a save that came too late.
    Conflict(Box<views::editor::Conflict>),
    /// Export.
    Export(Box<views::export::Export>),
    /// There is no such page, or it is not for this person.
    Missing,
    /// Something failed.
    Failed(views::session::Failed),
}

#[cfg(feature = "ssr")]
impl Page {
    /// What the browser loads for this page.
    #[must_use]
    pub const fn bundle(&self) -> Bundle {
        match self.body {
            Body::Edit(_) => Bundle::Article,
            Body::Posts(_) | Body::Visuals(_) => Bundle::Posts,
            _ => Bundle::Plain,
        }
    }
}

/// What a page asks the browser to load, beside the style sheet: one program each in `src/bin`.
#[cfg(feature = "ssr")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    /// Menus, file fields and quoting: pages that need no data.
    Plain,
    /// The article editor, with the whole text engine.
    Article,
    /// Posts and visuals, with every network.
    Posts,
}

/// The whole page. `Frame` and language are in the context of everything below.
#[cfg(feature = "ssr")]
#[component]
pub fn App(page: Page) -> impl IntoView {
    provide_context(page.frame.clone());
    match page.body {
        Body::Setup(it) => view! { <pages::setup::SetupPage it /> }.into_any(),
        Body::Login(it) => view! { <pages::login::LoginPage it /> }.into_any(),
        Body::Half(it) => view! { <pages::second_factor::HalfPage it /> }.into_any(),
        Body::SecondFactor(it) => {
            view! { <pages::second_factor::SecondFactorPage it /> }.into_any()
        }
        Body::Inbox(it) => view! { <pages::inbox::InboxPage it /> }.into_any(),
        Body::Account(it) => view! { <pages::account::AccountPage it /> }.into_any(),
        Body::People(it) => view! { <pages::people::PeoplePage it=*it /> }.into_any(),
        Body::BrandSettings(it) => {
            view! { <pages::brand_settings::BrandSettingsPage it=*it /> }.into_any()
        }
        Body::Posting(it) => view! { <pages::posting::PostingPage it /> }.into_any(),
        Body::Webhooks(it) => view! { <pages::webhooks::WebhooksPage it /> }.into_any(),
        Body::Brands(it) => view! { <pages::brands::BrandsPage it /> }.into_any(),
        Body::Forgot(it) => view! { <pages::forgot::ForgotPage it /> }.into_any(),
        Body::Join(it) => view! { <pages::join::JoinPage it /> }.into_any(),
        Body::Guest(it) => view! { <pages::guest::GuestPage it=*it /> }.into_any(),
        Body::Reset(it) => view! { <pages::new_password::NewPasswordPage it /> }.into_any(),
        Body::Help(topic, own) => view! { <pages::help::HelpPage topic own /> }.into_any(),
        Body::Board(it) => view! { <pages::board::BoardPage it=*it /> }.into_any(),
        Body::Library(it) => view! { <pages::library::LibraryPage it=*it /> }.into_any(),
        Body::Trash(it) => view! { <pages::trash::TrashPage it /> }.into_any(),
        Body::Workflow(it) => view! { <pages::workflow::WorkflowPage it=*it /> }.into_any(),
        Body::Approve(it) => view! { <pages::approve::ApprovePage it=*it /> }.into_any(),
        Body::BrandExport(it) => view! { <pages::brand_export::BrandExportPage it /> }.into_any(),
        Body::Plan(it) => view! { <pages::plan::PlanPage it /> }.into_any(),
        Body::Activity(it) => view! { <pages::activity::ActivityPage it=*it /> }.into_any(),
        Body::Bulk(it) => view! { <pages::bulk::BulkPage it=*it /> }.into_any(),
        Body::Compare(it) => view! { <pages::item::compare::ComparePage it=*it /> }.into_any(),
        Body::NewItem(it) => view! { <pages::new_item::NewItemPage it /> }.into_any(),
        Body::Edit(it) => view! { <pages::item::edit::EditPage it=*it /> }.into_any(),
        Body::Posts(it) => view! { <pages::item::posts::PostsPage it=*it /> }.into_any(),
        Body::Visuals(it) => view! { <pages::item::visuals::VisualsPage it=*it /> }.into_any(),
        Body::Review(it) => view! { <pages::item::review::ReviewPage it=*it /> }.into_any(),
        Body::Versions(it) => view! { <pages::item::versions::VersionsPage it=*it /> }.into_any(),
        Body::Conflict(it) => view! { <pages::item::conflict::ConflictPage it=*it /> }.into_any(),
        Body::Export(it) => view! { <pages::item::export::ExportPage it=*it /> }.into_any(),
        Body::Missing => {
            view! { <pages::missing::MissingPage signed_in=page.frame.person.is_some() /> }
                .into_any()
        }
        Body::Failed(it) => view! { <pages::failed::FailedPage it /> }.into_any(),
    }
}

/// The frame of the page this is called in.
#[must_use]
pub fn frame() -> Frame {
    use_context::<Frame>().unwrap_or_default()
}
