-- What the house has said may stand in its texts: its directory, and phrases that are at home here.

CREATE TABLE public_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('service', 'group', 'online', 'shop', 'emergency')),
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    handle TEXT NOT NULL,
    address TEXT NOT NULL,
    "when" TEXT NOT NULL,
    checked_on TEXT,
    added_at TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

-- Words that only look like a contact detail. Who said so is not kept.
CREATE TABLE not_a_detail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phrase TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;

-- A resident's emergency card: the only place for a number that is somebody's own.
CREATE TABLE card_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    number TEXT NOT NULL,
    for_what TEXT NOT NULL,
    "when" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE card_not_to_ring (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

CREATE TABLE card_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX card_contact_resident_id ON card_contact (resident_id);
CREATE INDEX card_not_to_ring_resident_id ON card_not_to_ring (resident_id);
CREATE INDEX card_opening_resident_id ON card_opening (resident_id);
CREATE INDEX card_opening_staff_id ON card_opening (staff_id);
