//! The browser suite: what people do, in Chromium, on the finished program.

mod founding;
