//! What a table looks like.

/// A table with rows of the studio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    /// Columns of its primary key, in order.
    pub(super) key: Vec<String>,
    /// Tables its rows name.
    pub(super) refers: Vec<String>,
}

/// A column that is stored, not computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// How the values of a column are written in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Integer,
    /// 0 or 1.
    Truth,
    Real,
    /// Hexadecimal.
    Bytes,
}

impl Table {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Names of its columns, separated by commas.
    #[must_use]
    pub fn columns(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|it| it.name.as_str()).collect();
        names.join(",")
    }

    /// The columns as SQL, each through `write`, separated by commas.
    pub(super) fn sql(&self, write: impl Fn(&Column) -> String) -> String {
        let columns: Vec<String> = self.columns.iter().map(write).collect();
        columns.join(", ")
    }

    /// The order of rows: that of the primary key.
    pub(super) fn order(&self) -> String {
        if self.key.is_empty() {
            return String::new();
        }
        let key: Vec<String> = self.key.iter().map(|it| quoted(it)).collect();
        format!("ORDER BY {}", key.join(", "))
    }
}

impl Kind {
    /// From the name of a type, as tables declare it.
    pub(super) fn of(declared: &str) -> Self {
        let declared = declared.to_ascii_lowercase();
        let has = |words: &[&str]| words.iter().any(|it| declared.contains(it));
        match () {
            () if has(&["bool"]) => Kind::Truth,
            () if has(&["int"]) => Kind::Integer,
            () if has(&["blob", "bytea"]) => Kind::Bytes,
            () if has(&["real", "double", "float", "numeric"]) => Kind::Real,
            () => Kind::Text,
        }
    }
}

/// A name as SQL writes one.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Tables in an order in which each comes after those its rows name.
pub(super) fn in_order(mut tables: Vec<Table>) -> Vec<Table> {
    tables.sort_by(|a, b| a.name.cmp(&b.name));
    let mut ordered: Vec<Table> = Vec::with_capacity(tables.len());
    while !tables.is_empty() {
        let waits = |it: &Table| tables.iter().any(|other| it.refers.contains(&other.name));
        // Tables that name each other in a circle come in any order.
        let next = tables.iter().position(|it| !waits(it)).unwrap_or_default();
        ordered.push(tables.remove(next));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, refers: &[&str]) -> Table {
        let refers = refers.iter().map(|it| (*it).to_owned()).collect();
        Table { name: name.into(), columns: Vec::new(), key: Vec::new(), refers }
    }

    #[test]
    fn a_table_comes_after_those_it_names() {
        let tables = vec![table("a", &["c"]), table("b", &["a"]), table("c", &["gone"])];
        let names: Vec<String> = in_order(tables).into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["c", "a", "b"]);
        let circle = vec![table("a", &["b"]), table("b", &["a"]), table("c", &[])];
        assert_eq!(in_order(circle).len(), 3);
    }
}
