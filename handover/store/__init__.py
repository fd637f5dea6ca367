"""The book: what the house keeps, in one SQLite file. No row leaves this room."""
