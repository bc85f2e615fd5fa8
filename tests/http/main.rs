//! The HTTP suite: what the finished program answers to mistakes, to malice and to power cuts.

mod addresses;
mod backup;
mod brands;
mod bucket;
mod charter;
mod command_line;
mod composer;
mod crowd;
mod cut;
mod doors;
mod due;
mod escaping;
mod expired;
mod first_run;
mod full;
mod headers;
mod help;
mod ignored;
mod import;
mod large;
mod letters;
mod library;
mod logs;
mod matrix;
mod meddling;
mod metrics;
mod outage;
mod pair;
mod payloads;
mod people;
mod pictures;
mod proxies;
mod review;
mod roles;
mod second_factor;
mod shell;
mod stale;
mod starting;
mod stops;
mod strangers;
mod sudden;
mod twice;
mod unread;

/// What most of them begin with.
use tests::studio;
