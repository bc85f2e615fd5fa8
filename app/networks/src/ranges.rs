//! Looking a code point up in a sorted table of ranges.

/// The table holds the code point.
pub(crate) fn holds(table: &[(u32, u32)], point: u32) -> bool {
    table
        .binary_search_by(|&(from, to)| match () {
            () if point < from => std::cmp::Ordering::Greater,
            () if point > to => std::cmp::Ordering::Less,
            () => std::cmp::Ordering::Equal,
        })
        .is_ok()
}
