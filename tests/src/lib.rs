//! The harness of the suites: http, store, browser, tidy, budget.
//!
//! `cargo xtask test` gives the suites what they need through the environment:
//!
//! | variable | is | without it |
//! |---|---|---|
//! | `MARBRE_TEST_POSTGRES` | address of a PostgreSQL where databases may be made | tests on PostgreSQL say that they are skipped |
//! | `MARBRE_BINARY` | the finished program | the http and browser suites fail |
//! | `MARBRE_CHROMIUM`, `MARBRE_CHROMEDRIVER` | the browser and its driver | both are looked for on the PATH |
//! | `MARBRE_SITE_FOLDER` | the assembled site | the budget suite fails |
//! | `MARBRE_TEST_LONG` | asks for the tests that take minutes | they say that they are skipped |

pub mod asking;
pub mod authenticator;
pub mod axe;
pub mod browser;
pub mod cloud;
pub mod cluster;
pub mod databases;
pub mod deadline;
pub mod hostile;
pub mod knock;
pub mod many;
pub mod marbre;
pub mod place;
pub mod plates;
pub mod post_office;
pub mod receiver;
pub mod studio;
