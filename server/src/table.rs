//! The table of routes: each says whom it answers, or it does not compile.

use crate::handlers::api;
use crate::state::AppState;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodRouter, any, get, post};
use domain::{Member, Role};

/// Whom a route answers. Everybody else learns nothing: not signed in, they are asked to sign in; signed
/// in, they are told what they would be told of an address that does not exist.
///
/// The verbs are what refuses; this is what they are held to, route by route and person by person, by
/// `tests/http/matrix.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Anybody at all.
    Anyone,
    /// Whoever holds the secret in the path, such as an invitation's token or an approved picture's hash.
    Bearer,
    /// Whoever is signed in.
    SignedIn,
    /// The brand's people.
    Member,
    /// Those of the brand who write: writers, community managers, managers.
    Writer,
    /// Those of the brand who write, and those who look after it.
    Staff,
    /// Whoever made the item, as long as nothing of it is approved, and the brand's managers.
    Author,
    /// Whoever handed the open round over, and the brand's managers; without one, whoever writes.
    Submitter,
    /// Those of the brand who send links to guests: managers who do not work under supervision.
    Inviter,
    /// Those of the brand who comment: everybody but viewers.
    Commenter,
    /// Those of the brand who take files away: who writes and is not supervised.
    Exporter,
    /// Those of the brand who look after its people and settings: managers and admins.
    Keeper,
    /// Administrators: those of the brand in the path or, without one, of any brand.
    Admin,
}

impl Rule {
    /// Whether the route answers somebody of the brand in its path.
    #[must_use]
    pub fn answers(self, who: &Member) -> bool {
        match self {
            Rule::Anyone | Rule::Bearer | Rule::SignedIn => true,
            Rule::Member => who.may_read(),
            Rule::Writer => who.may_write(),
            Rule::Staff => who.may_write() || who.may_configure(),
            // Whose the item or the round is, the verb knows.
            Rule::Author | Rule::Submitter => who.may_write(),
            Rule::Inviter => who.may_invite_guests(),
            Rule::Commenter => who.may_comment(),
            Rule::Exporter => who.may_export(),
            Rule::Keeper => who.may_configure(),
            Rule::Admin => who.active && who.roles.has(Role::Admin),
        }
    }

    /// Whether the route answers people of other brands, as it answers everybody who is signed in.
    #[must_use]
    pub const fn answers_other_brands(self) -> bool {
        matches!(self, Rule::Anyone | Rule::SignedIn)
    }

    /// Whether the route answers people who are not signed in.
    #[must_use]
    pub const fn answers_strangers(self) -> bool {
        matches!(self, Rule::Anyone)
    }
}

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// GET or POST.
    pub method: Method,
    /// The path, as the router matches it: `/b/{brand}/board`.
    pub path: String,
    /// Whom it answers.
    pub rule: Rule,
    to: MethodRouter<AppState>,
}

/// Routes and their rules, built together.
#[derive(Debug, Default)]
pub struct Table(Vec<Row>);

impl Table {
    /// A route that shows something and changes nothing.
    #[must_use]
    pub fn get<H, T>(self, path: &str, rule: Rule, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.row(Method::GET, path, rule, get(handler))
    }

    /// A route that a form is sent to.
    #[must_use]
    pub fn post<H, T>(self, path: &str, rule: Rule, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.row(Method::POST, path, rule, post(handler))
    }

    /// A server function, which the scripts of a page send JSON to.
    #[must_use]
    pub fn call(self, path: &str, rule: Rule) -> Self {
        self.row(Method::POST, path, rule, any(api::call))
    }

    /// The routes of another table, below a path.
    #[must_use]
    pub fn under(mut self, path: &str, other: Table) -> Self {
        let below = other.0.into_iter();
        self.0.extend(below.map(|it| Row { path: format!("{path}{}", it.path), ..it }));
        self
    }

    /// The routes, to be served; what they promise is in [`Table::rows`].
    pub fn into_router(self) -> Router<AppState> {
        let served = |router: Router<AppState>, it: Row| router.route(&it.path, it.to);
        self.0.into_iter().fold(Router::new(), served)
    }

    /// Every route with its rule.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.0
    }

    fn row(mut self, method: Method, path: &str, rule: Rule, to: MethodRouter<AppState>) -> Self {
        self.0.push(Row { method, path: path.to_owned(), rule, to });
        self
    }
}
