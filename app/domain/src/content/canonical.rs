//! The canonical bytes of a part: the first line names the format and the kind, then one record a
//! field, in a fixed order: name, space, length in bytes, line feed, value, line feed. Lengths make the
//! bytes unambiguous whatever the values hold. An empty field is written too, so that two contents
//! have the same bytes only when every field is the same.

/// The format named in the first line of canonical bytes.
pub const FORMAT: &str = "marbre-content-1";

/// Writes canonical bytes.
pub(crate) struct Canonical(Vec<u8>);

impl Canonical {
    pub(crate) fn new(kind: &str) -> Self {
        Canonical(format!("{FORMAT} {kind}\n").into_bytes())
    }

    pub(crate) fn field(mut self, name: &str, value: &str) -> Self {
        self.0.extend_from_slice(format!("{name} {}\n{value}\n", value.len()).as_bytes());
        self
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "numbers and ids: a reference would say nothing more"
    )]
    pub(crate) fn number(self, name: &str, value: impl ToString) -> Self {
        self.field(name, &value.to_string())
    }

    /// An absent value is not an empty one: the name carries `?` and no value follows.
    pub(crate) fn maybe(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.number(name, value),
            None => self.field(&format!("{name}?"), ""),
        }
    }

    pub(crate) fn list<T>(self, name: &str, values: &[T], each: impl Fn(Self, &T) -> Self) -> Self {
        values.iter().fold(self.number(name, values.len()), each)
    }

    pub(crate) fn words(self, name: &str, values: &[String]) -> Self {
        self.list(name, values, |it, value| it.field("-", value))
    }

    pub(crate) fn bytes(self) -> Vec<u8> {
        self.0
    }
}
