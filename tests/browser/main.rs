//! The browser suite: what people do, in Chromium, on the finished program.

mod approved;
mod beside;
mod composer;
mod demo;
mod editor;
mod founding;
mod guests;
mod hostile;
mod inbox;
mod long_texts;
mod main_job;
mod pages;
mod posts;
mod reading;
mod remarks;
mod rounds;
mod second_factor;
mod team;
mod terms;
