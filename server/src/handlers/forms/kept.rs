//! What somebody typed while their session ended: it travels through the sign-in page, and comes back in
//! its form. It is never saved on the way: somebody else may have signed in.

use super::{Fields, is_secret};
use app::components::typed::is_typed;
use std::collections::BTreeMap;

impl Fields {
    /// Whether the form holds anything somebody typed.
    #[must_use]
    pub fn holds_words(&self) -> bool {
        let typed = |name: &str| is_typed(name) && !is_secret(name);
        self.0.iter().any(|(name, value)| typed(name) && !value.trim().is_empty())
    }

    /// Names and values of everything but secrets, in their order.
    #[must_use]
    pub fn open(&self) -> Vec<(String, String)> {
        self.0.iter().filter(|it| !is_secret(&it.0)).cloned().collect()
    }

    /// The fields under the names they travel by, in their order.
    #[must_use]
    pub fn to_keep(&self) -> BTreeMap<String, String> {
        let kept = self.0.iter().filter(|it| !is_secret(&it.0));
        let name = |(at, (name, value)): (usize, &(String, String))| {
            (format!("{}{at:04}-{name}", app::loading::session::KEPT), value.clone())
        };
        kept.enumerate().map(name).collect()
    }

    /// The fields that travelled, under their own names again.
    #[must_use]
    pub fn brought_back(&self) -> Fields {
        let own = |(name, value): &(String, String)| {
            let (_, name) = name.strip_prefix(app::loading::session::KEPT)?.split_once('-')?;
            Some((name.to_owned(), value.clone()))
        };
        Fields(self.0.iter().filter_map(own).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect())
    }

    #[test]
    fn fields_come_back_in_order_and_as_often_as_they_were() {
        let typed =
            fields(&[("text", "b"), ("picture", "z.png"), ("picture", "a.png"), ("a-b", "")]);
        let travelled = Fields(typed.to_keep().into_iter().collect());
        assert_eq!(travelled.brought_back().0, typed.0);
    }

    #[test]
    fn a_password_does_not_travel() {
        let typed =
            fields(&[("current", "old"), ("password", "new"), ("token", "t"), ("name", "Léa")]);
        assert_eq!(typed.to_keep().into_values().collect::<Vec<_>>(), ["Léa"]);
    }

    #[test]
    fn a_click_on_a_button_is_no_text() {
        assert!(!fields(&[("part", "1"), ("seen", "2"), ("then", "stay")]).holds_words());
        assert!(fields(&[("part", "1"), ("comment", "Shorter.")]).holds_words());
    }
}
