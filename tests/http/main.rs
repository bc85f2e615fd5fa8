//! The HTTP suite: what the finished program answers to mistakes, to malice and to power cuts.

mod command_line;
mod crowd;
mod doors;
mod due;
mod escaping;
mod headers;
mod large;
mod pictures;
mod roles;
mod shell;
mod stale;
mod starting;
mod strangers;
mod studio;
mod sudden;
