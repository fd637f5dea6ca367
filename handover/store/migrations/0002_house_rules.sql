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
