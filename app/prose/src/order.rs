//! One sort for every kind of thing: a sort of each type's own would be compiled, and sent, once per type.

/// The items by ascending key; those with the same key stay as they came.
#[must_use]
pub fn ordered<T>(items: Vec<T>, key: impl Fn(&T) -> u32) -> Vec<T> {
    let mut places: Vec<u64> =
        items.iter().zip(0_u64..).map(|(item, place)| u64::from(key(item)) << 32 | place).collect();
    if places.is_sorted() {
        return items;
    }
    sort(&mut places);
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[(place & 0xFFFF_FFFF) as usize].take()).collect()
}

/// The items by where they start, then by where they end; those of the same place stay as they came.
#[must_use]
pub fn by_place<T>(items: Vec<T>, span: impl Fn(&T) -> (usize, usize)) -> Vec<T> {
    let items = ordered(items, |item| place(span(item).1));
    ordered(items, |item| place(span(item).0))
}

/// Ascending, in place: a heap, in a tenth of the code of the standard library's faster sort.
pub fn sort(keys: &mut [u64]) {
    for root in (0..keys.len() / 2).rev() {
        sink(keys, root);
    }
    for end in (1..keys.len()).rev() {
        keys.swap(0, end);
        sink(&mut keys[..end], 0);
    }
}

/// Moves a key down until none below it is greater.
fn sink(keys: &mut [u64], mut root: usize) {
    loop {
        let left = root * 2 + 1;
        let greatest = (left..keys.len().min(left + 2)).max_by_key(|&child| keys[child]);
        match greatest.filter(|&child| keys[child] > keys[root]) {
            Some(child) => {
                keys.swap(root, child);
                root = child;
            }
            None => return,
        }
    }
}

/// A place in a text as a key; texts are shorter than four gigabytes.
#[must_use]
pub fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::ordered;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn items_are_in_order_and_equals_as_they_came(keys in proptest::collection::vec(0_u32..20, 0..80)) {
            let items: Vec<(u32, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = items.clone();
            expected.sort();
            prop_assert_eq!(ordered(items, |item| item.0), expected);
        }
    }
}
