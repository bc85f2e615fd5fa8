//! The writing surface and what lives beside it.
//!
//! Three layers. Pure answers, tested without a browser: [`fields`], [`lines`], [`places`], [`writing`],
//! [`lists`], [`spaces`], [`saving`], [`merge`], [`choices`], [`engine`],
//! [`reading`], [`order`]. Components, rendered
//! by the server and hydrated, that show what the [`desk`] holds. And, in the browser only, the code that
//! works on the text field itself (`browser`), off the framework: a key must reach the screen in 16 ms.

pub mod choices;
pub mod desk;
pub mod lines;
pub mod lists;
pub mod merge;
pub mod order;
pub mod saving;
pub mod spaces;
pub mod writing;

pub mod across;
pub mod actions;
pub mod aside;
pub mod finding;
pub mod findings;
pub mod info;
pub mod meeting;
pub mod notices;
pub mod objective;
pub mod outline;
pub mod panel;
pub mod preview;
pub mod publication;
pub mod references;
pub mod save_status;
pub mod scores;
pub mod search;
pub mod serp;
pub mod sheet;
pub mod sign_in;
pub mod sources;
pub mod terms;
pub mod toolbar;

#[cfg(feature = "hydrate")]
pub mod browser;
