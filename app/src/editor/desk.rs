//! What the editor's components share: the state of the page, and what may be asked of the text field.

use super::order::{self, Placed};
use super::saving::Status;
use crate::page::frame;
use crate::views::editor::{Aside, Editor, Lock};
use crate::views::references::{Change, ReferenceText};
use domain::Ignored;
use domain::content::Source;
use engine::around::Picture;
use engine::fields::ArticleFields;
use engine::read::Context;
use engine::reading::{Reading, RuleId};
use leptos::prelude::*;
use std::sync::Arc;
use wording::Lang;

/// What may be asked of the text field and its page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// `**` around the selection.
    Bold,
    /// `*` around the selection.
    Italic,
    /// `##` before the line.
    Heading,
    /// A link around the selection.
    Link,
    /// A list.
    List,
    /// A quotation.
    Quote,
    /// The picture of this name.
    Picture(Picture),
    /// A space that does not break.
    Space,
    /// Non-breaking spaces, visible or not.
    Spaces,
    /// Only the paper.
    Focus,
    /// The text as readers will see it.
    Preview,
    /// The next place of this rule's finding, or the field it is about.
    Show(RuleId),
    /// The replacement this rule's finding proposes.
    Fix(RuleId),
    /// The replacements of all places of this rule's finding.
    FixAll(RuleId),
    /// The next finding in the text, or the one before.
    Next(bool),
    /// To a byte of the text.
    GoTo(usize),
    /// Set this aside, or with `false` look at it again.
    SetAside(Ignored, bool),
    /// Set the passage aside that is typed, or else selected in the text.
    IgnorePassage,
    /// Change the texts that the article is compared with.
    Compare(Change),
    /// Add the text that is typed for that.
    AddReference,
    /// Add the files that are chosen for that.
    AddFiles,
    /// Make a link to this article of the words that name it.
    LinkTo(String),
    /// Save at once.
    Save,
    /// Save, then open this address.
    Leave(String),
    /// Edit although it voids the approval.
    Unlock,
    /// A row of sources came or went.
    SourcesChanged,
    /// Take the copy found on this device.
    UseCopy,
    /// Leave it.
    DropCopy,
    /// Compare the copy found with the server's text.
    CompareCopy,
    /// Compare with the newer save.
    CompareStale,
    /// Keep the choices made between two texts.
    KeepChoices,
    /// Close the comparison, nothing chosen.
    CloseMeeting,
    /// Ask for the password in place.
    AskSignIn,
    /// Sign in with what is typed in the dialog.
    SignIn,
    /// Put the whole text on the clipboard.
    CopyText,
}

/// Tabs of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Findings.
    #[default]
    Analysis,
    /// Expected terms.
    Terms,
    /// The search result.
    Serp,
    /// Figures.
    Info,
}

/// One source in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Number in the names of its fields.
    pub id: usize,
    /// What it holds at first.
    pub source: Source,
}

/// A copy of the text that this device kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it holds.
    pub fields: Arc<ArticleFields>,
    /// The save it started from.
    pub seen: i64,
    /// When it was written, ready to show.
    pub at: String,
    /// Words more than the server's text.
    pub more: i64,
}

/// A newer save by somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theirs {
    /// What it holds.
    pub fields: Arc<ArticleFields>,
    /// Its number.
    pub save: i64,
    /// Who saved it.
    pub by: String,
    /// When, ready to show.
    pub at: String,
}

/// Two texts being compared in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// This person's.
    pub mine: Arc<ArticleFields>,
    /// The other one.
    pub theirs: Theirs,
    /// What both started from, if known.
    pub base: Option<Arc<ArticleFields>>,
    /// Whether mine is a copy found on this device.
    pub found: bool,
    /// Whether the other one was saved again while choices were being made.
    pub refreshed: bool,
}

/// How signing in again in place stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SignIn {
    /// Not needed, or put off.
    #[default]
    Closed,
    /// The dialog is open.
    Open,
    /// The server is being asked.
    Asking,
    /// It refused, with the reason.
    Refused(String),
}

/// The state of the page. Copies share everything.
#[derive(Clone, Copy, Debug)]
pub struct Desk {
    /// The page as it was loaded.
    pub view: StoredValue<Arc<Editor>>,
    /// What analyses need besides the article.
    pub context: StoredValue<Arc<Context>>,
    /// Language of the interface.
    pub lang: Lang,
    /// The article at the last analysis.
    pub fields: RwSignal<Arc<ArticleFields>>,
    /// The last analysis.
    pub reading: RwSignal<Arc<Reading>>,
    /// Whether the engine that analyses is missing, so that the last analysis may be out of date.
    pub engine_away: RwSignal<bool>,
    /// The order of findings.
    pub placed: RwSignal<Vec<Placed>>,
    /// The finding last shown.
    pub current: RwSignal<Option<RuleId>>,
    /// Where the text is.
    pub status: RwSignal<Status>,
    /// What to say once everything is saved.
    pub saved: RwSignal<String>,
    /// Why nothing can be written.
    pub locked: RwSignal<Option<Lock>>,
    /// The version whose approval writing would end, until the person agreed.
    pub approved: RwSignal<Option<u32>>,
    /// Whether an approval ended by a save of this visit.
    pub voided: RwSignal<bool>,
    /// The preview is shown.
    pub preview: RwSignal<bool>,
    /// Focus mode is on.
    pub focus: RwSignal<bool>,
    /// Non-breaking spaces are visible.
    pub spaces: RwSignal<bool>,
    /// On a phone, the analysis is shown instead of the text.
    pub aside: RwSignal<bool>,
    /// Tab of the panel.
    pub tab: RwSignal<Tab>,
    /// The search result is shown as on a phone.
    pub phone: RwSignal<bool>,
    /// Sources in the form.
    pub sources: RwSignal<Vec<Row>>,
    /// A copy found on this device.
    pub found: RwSignal<Option<Found>>,
    /// Whether words of an earlier page came back by themselves.
    pub back: RwSignal<bool>,
    /// A newer save by somebody else.
    pub stale: RwSignal<Option<Theirs>>,
    /// Two texts being compared.
    pub meeting: RwSignal<Option<Meeting>>,
    /// Choices made between them.
    pub chosen: RwSignal<super::choices::Chosen>,
    /// Why the choices could not be kept.
    pub unkept: RwSignal<bool>,
    /// Signing in again.
    pub sign_in: RwSignal<SignIn>,
    /// Names the sign-in that waits for a code; empty while it is the password that is asked for.
    pub second_step: RwSignal<String>,
    /// What is set aside of the analysis.
    pub ignored: RwSignal<Vec<Aside>>,
    /// Why something could not be set aside.
    pub unignored: RwSignal<String>,
    /// The texts it is compared with.
    pub references: RwSignal<Vec<ReferenceText>>,
    /// Why they could not be changed.
    pub uncompared: RwSignal<String>,
    /// What a screen reader is told.
    pub said: RwSignal<String>,
}

impl Desk {
    /// The desk of a page.
    #[must_use]
    pub fn new(mut view: Editor) -> Desk {
        let frame = frame();
        let lang = frame.lang();
        let context = view.context(&frame);
        let fields = view.fields.clone();
        let reading = std::mem::take(&mut view.reading);
        let sources = rows(&fields.sources);
        Desk {
            lang,
            placed: RwSignal::new(order::place(&[], &reading.verdicts(), false)),
            reading: RwSignal::new(Arc::new(reading)),
            engine_away: RwSignal::new(false),
            fields: RwSignal::new(Arc::new(fields)),
            status: RwSignal::new(if view.locked.is_some() {
                Status::ReadOnly
            } else {
                Status::Saved
            }),
            saved: RwSignal::new(view.saved.clone()),
            locked: RwSignal::new(view.locked),
            approved: RwSignal::new(view.approved),
            preview: RwSignal::new(view.preview),
            sources: RwSignal::new(sources),
            current: RwSignal::new(None),
            voided: RwSignal::new(false),
            focus: RwSignal::new(false),
            spaces: RwSignal::new(false),
            aside: RwSignal::new(false),
            tab: RwSignal::new(Tab::default()),
            phone: RwSignal::new(false),
            found: RwSignal::new(None),
            back: RwSignal::new(false),
            stale: RwSignal::new(None),
            meeting: RwSignal::new(None),
            chosen: RwSignal::new(super::choices::Chosen::new()),
            unkept: RwSignal::new(false),
            sign_in: RwSignal::new(SignIn::Closed),
            second_step: RwSignal::new(String::new()),
            ignored: RwSignal::new(std::mem::take(&mut view.ignored)),
            unignored: RwSignal::new(frame.form.error("ignore").unwrap_or_default()),
            references: RwSignal::new(std::mem::take(&mut view.references.texts)),
            uncompared: RwSignal::new(
                frame.form.error("reference").or(frame.form.error("own")).unwrap_or_default(),
            ),
            said: RwSignal::new(String::new()),
            context: StoredValue::new(Arc::new(context)),
            view: StoredValue::new(Arc::new(view)),
        }
    }

    /// Asks something of the text field. Nothing happens before wasm has arrived.
    pub fn act(self, action: Action) {
        #[cfg(feature = "hydrate")]
        super::browser::act(action);
        #[cfg(not(feature = "hydrate"))]
        drop(action);
    }
}

/// The rows of the form: each source, and an empty one to fill in.
#[must_use]
pub fn rows(sources: &[Source]) -> Vec<Row> {
    let empty = std::iter::once(Source::default());
    sources
        .iter()
        .cloned()
        .chain(empty)
        .enumerate()
        .map(|(id, source)| Row { id, source })
        .collect()
}

/// The desk of the editor this is called in.
///
/// # Panics
/// Outside of it.
#[must_use]
#[expect(clippy::expect_used, reason = "only components inside the editor call it")]
pub fn desk() -> Desk {
    use_context::<Desk>().expect("a component of the editor is used inside it")
}
