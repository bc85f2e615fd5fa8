//! Rows: entities, migrations, queries; SQLite and PostgreSQL.
