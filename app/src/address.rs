//! The table of pages: every address a person can open, read and written in one place.

use std::fmt;

/// The address of a page. Paths are English and stable in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// Sends people to where they work.
    Home,
    /// First run.
    Setup,
    /// Sign in.
    Login,
    /// What waits for somebody, in all their brands.
    Inbox,
    /// Name, language, theme, password, devices.
    Account,
    /// Help.
    Help(Topic),
    /// The second step of signing in, set up and changed.
    SecondFactor,
    /// For whoever forgot their password.
    Forgot,
    /// An invitation, by its token.
    Join(String),
    /// A link to a new password, by its token.
    Reset(String),
    /// A link to a decision, by its token.
    Guest(String),
    /// A brand's items by state.
    Board(String),
    /// Everything a brand has, found by words and filters.
    Library(String),
    /// What was deleted from a brand and can come back.
    Trash(String),
    /// What a brand publishes when.
    Plan(String),
    /// Posts that wait for one's decision, together.
    Approve(String),
    /// Everything approved of a brand, to take away.
    BrandExport(String),
    /// What happened in a brand.
    Activity(String),
    /// One change to many items, looked at before it is made.
    Bulk(String),
    /// Who is in a brand.
    People(String),
    /// What a brand decides for itself.
    BrandSettings(String),
    /// The stages of a workflow of the brand's own.
    Workflow(String),
    /// What a brand keeps at hand for its posts.
    Posting(String),
    /// Programs a brand has told what happens.
    Webhooks(String),
    /// The brands one administers.
    Brands,
    /// A blank item, a paste or a file.
    NewItem(String),
    /// Two versions of a part of an item.
    Compare(String, String, u32, u32),
    /// A form that names two versions asks here.
    AskCompare(String, String),
    /// A page of one item.
    Item(String, String, ItemPage),
}

/// What a page of help is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub enum Topic {
    /// Everything there is.
    Start,
    /// A check of an article, by its id.
    Rule(String),
    /// A network, by its id.
    Network(String),
    /// A readability formula, by its id.
    Formula(String),
    /// The keyboard.
    Keys,
    /// What leaves the machine.
    Privacy,
}

/// The pages of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemPage {
    /// Write with analysis.
    Edit,
    /// Posts per network.
    Posts,
    /// Pictures, crops, alternative texts.
    Visuals,
    /// Changes, comments, decision.
    Review,
    /// History and versions.
    Versions,
    /// Formats, certificate.
    Export,
}

impl ItemPage {
    /// All of them, in the order of the item's navigation.
    pub const ALL: [ItemPage; 6] = [
        ItemPage::Edit,
        ItemPage::Posts,
        ItemPage::Visuals,
        ItemPage::Review,
        ItemPage::Versions,
        ItemPage::Export,
    ];

    /// The last piece of the path.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ItemPage::Edit => "edit",
            ItemPage::Posts => "posts",
            ItemPage::Visuals => "visuals",
            ItemPage::Review => "review",
            ItemPage::Versions => "versions",
            ItemPage::Export => "export",
        }
    }
}

impl Address {
    /// The page of a path, if there is one.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Address> {
        let pieces: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        Some(match pieces.as_slice() {
            [""] => Address::Home,
            ["setup"] => Address::Setup,
            // The second is where a code is sent: whoever reloads that page finds where they were.
            ["login"] | ["login", "code"] => Address::Login,
            ["inbox"] => Address::Inbox,
            ["account"] => Address::Account,
            ["forgot"] => Address::Forgot,
            ["account", "second-factor"] => Address::SecondFactor,
            ["brands"] => Address::Brands,
            ["help"] => Address::Help(Topic::Start),
            ["help", "keys"] => Address::Help(Topic::Keys),
            ["help", "privacy"] => Address::Help(Topic::Privacy),
            ["help", "rules", id] => Address::Help(Topic::Rule((*id).to_owned())),
            ["help", "networks", id] => Address::Help(Topic::Network((*id).to_owned())),
            ["help", "formulas", id] => Address::Help(Topic::Formula((*id).to_owned())),
            ["join", token] if !token.is_empty() => Address::Join((*token).to_owned()),
            ["reset", token] if !token.is_empty() => Address::Reset((*token).to_owned()),
            ["r", token] if !token.is_empty() => Address::Guest((*token).to_owned()),
            ["b", brand, "library"] => Address::Library((*brand).to_owned()),
            ["b", brand, "trash"] => Address::Trash((*brand).to_owned()),
            ["b", brand, "plan"] => Address::Plan((*brand).to_owned()),
            ["b", brand, "approve"] => Address::Approve((*brand).to_owned()),
            ["b", brand, "export"] => Address::BrandExport((*brand).to_owned()),
            ["b", brand, "activity"] => Address::Activity((*brand).to_owned()),
            ["b", brand, "library", "bulk"] => Address::Bulk((*brand).to_owned()),
            ["b", brand, "people"] => Address::People((*brand).to_owned()),
            ["b", brand, "settings", "brand"] => Address::BrandSettings((*brand).to_owned()),
            ["b", brand, "settings", "workflow"] => Address::Workflow((*brand).to_owned()),
            ["b", brand, "settings", "posting"] => Address::Posting((*brand).to_owned()),
            ["b", brand, "settings", "webhooks"] => Address::Webhooks((*brand).to_owned()),
            ["b", brand, "board"] => Address::Board((*brand).to_owned()),
            ["b", brand, "items", "new"] => Address::NewItem((*brand).to_owned()),
            ["b", brand, "items", item, "compare"] => {
                Address::AskCompare((*brand).to_owned(), (*item).to_owned())
            }
            ["b", brand, "items", item, "compare", two] => {
                let (a, b) = two.split_once("..")?;
                let number = |it: &str| it.parse::<u32>().ok().filter(|n| n.to_string() == it);
                Address::Compare((*brand).to_owned(), (*item).to_owned(), number(a)?, number(b)?)
            }
            ["b", brand, "items", item, page] => {
                let page = ItemPage::ALL.into_iter().find(|it| it.as_str() == *page)?;
                Address::Item((*brand).to_owned(), (*item).to_owned(), page)
            }
            _ => return None,
        })
    }

    /// The page of an item.
    #[must_use]
    pub fn item(brand: &str, item: &str, page: ItemPage) -> Address {
        Address::Item(brand.to_owned(), item.to_owned(), page)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Home => f.write_str("/"),
            Address::Setup => f.write_str("/setup"),
            Address::Login => f.write_str("/login"),
            Address::Inbox => f.write_str("/inbox"),
            Address::Account => f.write_str("/account"),
            Address::Forgot => f.write_str("/forgot"),
            Address::SecondFactor => f.write_str("/account/second-factor"),
            Address::Brands => f.write_str("/brands"),
            Address::Help(Topic::Start) => f.write_str("/help"),
            Address::Help(Topic::Keys) => f.write_str("/help/keys"),
            Address::Help(Topic::Privacy) => f.write_str("/help/privacy"),
            Address::Help(Topic::Rule(id)) => write!(f, "/help/rules/{id}"),
            Address::Help(Topic::Network(id)) => write!(f, "/help/networks/{id}"),
            Address::Help(Topic::Formula(id)) => write!(f, "/help/formulas/{id}"),
            Address::Join(token) => write!(f, "/join/{token}"),
            Address::Reset(token) => write!(f, "/reset/{token}"),
            Address::Guest(token) => write!(f, "/r/{token}"),
            Address::Library(brand) => write!(f, "/b/{brand}/library"),
            Address::Trash(brand) => write!(f, "/b/{brand}/trash"),
            Address::Plan(brand) => write!(f, "/b/{brand}/plan"),
            Address::Approve(brand) => write!(f, "/b/{brand}/approve"),
            Address::BrandExport(brand) => write!(f, "/b/{brand}/export"),
            Address::Activity(brand) => write!(f, "/b/{brand}/activity"),
            Address::Bulk(brand) => write!(f, "/b/{brand}/library/bulk"),
            Address::Compare(brand, item, a, b) => {
                write!(f, "/b/{brand}/items/{item}/compare/{a}..{b}")
            }
            Address::AskCompare(brand, item) => write!(f, "/b/{brand}/items/{item}/compare"),
            Address::People(brand) => write!(f, "/b/{brand}/people"),
            Address::BrandSettings(brand) => write!(f, "/b/{brand}/settings/brand"),
            Address::Workflow(brand) => write!(f, "/b/{brand}/settings/workflow"),
            Address::Posting(brand) => write!(f, "/b/{brand}/settings/posting"),
            Address::Webhooks(brand) => write!(f, "/b/{brand}/settings/webhooks"),
            Address::Board(brand) => write!(f, "/b/{brand}/board"),
            Address::NewItem(brand) => write!(f, "/b/{brand}/items/new"),
            Address::Item(brand, item, page) => {
                write!(f, "/b/{brand}/items/{item}/{}", page.as_str())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_reads_back() {
        let mut all = vec![Address::Home, Address::Setup, Address::Login, Address::Account];
        all.extend([Address::Board("acme".into()), Address::NewItem("acme".into())]);
        all.push(Address::Forgot);
        all.extend([Address::Join("t0k".into()), Address::Reset("t0k".into())]);
        all.extend([Address::People("acme".into()), Address::Library("acme".into())]);
        all.extend([Address::BrandSettings("acme".into()), Address::Brands]);
        all.extend([Address::Webhooks("acme".into()), Address::Posting("acme".into())]);
        all.extend([Address::Trash("acme".into()), Address::Activity("acme".into())]);
        all.extend([Address::Bulk("acme".into()), Address::Plan("acme".into())]);
        all.extend([Address::Approve("acme".into()), Address::Workflow("acme".into())]);
        all.push(Address::BrandExport("acme".into()));
        all.push(Address::Compare("acme".into(), "abcdefghjk".into(), 3, 7));
        all.push(Address::AskCompare("acme".into(), "abcdefghjk".into()));
        all.extend([Topic::Start, Topic::Keys, Topic::Privacy].map(Address::Help));
        all.push(Address::Help(Topic::Rule("link-text".into())));
        all.push(Address::Help(Topic::Network("x".into())));
        all.push(Address::Help(Topic::Formula("lix".into())));
        all.extend([Address::SecondFactor, Address::Inbox]);
        all.extend(ItemPage::ALL.map(|page| Address::item("acme", "abcdefghjk", page)));
        for address in all {
            assert_eq!(Address::of_path(&address.to_string()), Some(address));
        }
    }

    #[test]
    fn other_paths_are_no_pages() {
        for path in [
            "/join",
            "/join/",
            "/reset/",
            "/login/",
            "//login",
            "/b",
            "/b/acme",
            "/b/acme/items/x/other",
            "/b/acme/items/x/compare/1..x",
            "/b/acme/items/x/compare/+1..2",
            "/b/acme/items/x/compare/1..99999999999",
            "/LOGIN",
            "/api",
        ] {
            assert_eq!(Address::of_path(path), None, "{path}");
        }
    }
}
