-- What happened at the door under somebody's name: passphrases that were wrong before they came in,
-- a word that others gave them, the code on paper. They are told at their next sign-in. No
-- passphrase stands in it.
CREATE TABLE at_the_door (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL CHECK (kind IN ('tries', 'word', 'code')),
    how_often INTEGER NOT NULL,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    given_by INTEGER,
    beside INTEGER,
    told_at TEXT
) STRICT;

CREATE INDEX at_the_door_staff_id ON at_the_door (staff_id);

-- What somebody was not let do because of their role: who, what and when, never a text.
CREATE TABLE not_let (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    what TEXT NOT NULL
) STRICT;

CREATE INDEX not_let_staff_id ON not_let (staff_id);
