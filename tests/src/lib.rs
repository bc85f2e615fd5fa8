//! The harness and the suites: http, store, browser, tidy, budget.
