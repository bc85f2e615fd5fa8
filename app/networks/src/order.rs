//! One sort for every kind of thing: a sort of each type's own would be compiled, and sent, once per type.

/// The items by ascending key; those with the same key stay as they came.
pub(crate) fn ordered<T>(items: Vec<T>, key: impl Fn(&T) -> u32) -> Vec<T> {
    let mut places: Vec<u64> =
        items.iter().zip(0_u64..).map(|(item, place)| u64::from(key(item)) << 32 | place).collect();
    if places.is_sorted() {
        return items;
    }
    places.sort_unstable();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[(place & 0xFFFF_FFFF) as usize].take()).collect()
}

/// A place in a text as a key; texts are shorter than four gigabytes.
pub(crate) fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
