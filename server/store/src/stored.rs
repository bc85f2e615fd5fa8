//! Between stored columns and the words of the house.

use crate::StoreError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// A stored text as an identifier, a hash or a code.
pub(crate) fn parsed<T: FromStr>(text: &str, column: &'static str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::Unreadable(column))
}

/// The same of a column that may be empty.
pub(crate) fn parsed_or<T: FromStr>(
    text: Option<&str>,
    column: &'static str,
) -> Result<Option<T>, StoreError> {
    text.map(|text| parsed(text, column)).transpose()
}

/// A stored word as one of a list.
pub(crate) fn word<T>(found: Option<T>, column: &'static str) -> Result<T, StoreError> {
    found.ok_or(StoreError::Unreadable(column))
}

/// A stored number in a narrower type.
pub(crate) fn number<T: TryFrom<i64>>(value: i64, column: &'static str) -> Result<T, StoreError> {
    T::try_from(value).map_err(|_| StoreError::Unreadable(column))
}

/// A stored document.
pub(crate) fn document<T: DeserializeOwned>(
    text: &str,
    column: &'static str,
) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable(column))
}

/// A document to store.
pub(crate) fn to_document<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable("a document"))
}
