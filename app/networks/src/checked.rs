//! Everything the composer says of a text while it is typed, from one reading.

use crate::count::{Context, Count, counted, used};
use crate::field::{Capped, Field};
use crate::links::{Link, Linked};
use crate::misread::{Misread, misread_in};
use crate::network::Network;
use crate::shorten::{Proposal, in_one_post};
use crate::why::{Part, why_in};

/// A text against one of a network's fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// How long it is, in which unit, known how, and what is wrong.
    pub count: Count,
    /// What the count is made of.
    pub parts: Vec<Part>,
    /// What will be clickable.
    pub links: Vec<Link>,
    /// What the network reads otherwise than it was meant, with a fix where there is one.
    pub misread: Vec<Misread>,
    /// What is counted besides the length.
    pub caps: Vec<CapUse>,
    /// Ways to make it shorter that leave it one post; none while it fits.
    pub shorter: Vec<Proposal>,
}

/// How much of a cap is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapUse {
    /// What is counted.
    pub what: Capped,
    /// How many there are.
    pub count: u32,
    /// How many are taken.
    pub most: u32,
    /// Past it the network refuses the text; otherwise it ignores the surplus.
    pub refuses: bool,
}

/// Checks a text for one of a network's fields.
#[must_use]
pub fn check(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    context: &Context<'_>,
) -> Checked {
    let linked = Linked::of(network, text);
    let count = counted(network, field, &linked, context);
    let long = count.over() > 0;
    Checked {
        parts: why_in(network, field, &linked, context),
        misread: misread_in(&linked),
        caps: used(field, &linked),
        shorter: if long { in_one_post(network, field, text, context) } else { Vec::new() },
        links: linked.into_links(),
        count,
    }
}
