-- Phrases nobody is nudged about in this house. Who said so is kept nowhere.
CREATE TABLE home_phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phrase TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;
