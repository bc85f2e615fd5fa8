//! The HTTP suite: what the finished program answers to mistakes, to malice and to power cuts.

mod command_line;
mod doors;
mod escaping;
mod headers;
mod large;
mod pictures;
mod stale;
mod strangers;
mod studio;
mod sudden;
