//! The HTTP suite: what the finished program answers to mistakes, to malice and to power cuts.

mod addresses;
mod command_line;
mod crowd;
mod doors;
mod due;
mod escaping;
mod expired;
mod full;
mod headers;
mod large;
mod library;
mod logs;
mod meddling;
mod outage;
mod people;
mod pictures;
mod proxies;
mod roles;
mod shell;
mod stale;
mod starting;
mod strangers;
mod studio;
mod sudden;
mod twice;
mod unread;
