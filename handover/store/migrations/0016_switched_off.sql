-- Quiet lines this house wants to hear no more. Which, and since when; who said so is kept nowhere.
CREATE TABLE switched_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;
