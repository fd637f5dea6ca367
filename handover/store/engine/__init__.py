"""Everything that is particular to SQLite: opening, locking, migrating, watching."""
