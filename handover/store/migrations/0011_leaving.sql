-- Leaving, taking along, and ending what was written.

-- For how many days after a stay what was written is kept. The newest row counts.
CREATE TABLE keeping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 3650),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

-- A stay has ended: on which day all of it goes, as the person was told, and the words with which
-- they can show later that it did.
CREATE TABLE farewell (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    stay_id INTEGER NOT NULL UNIQUE REFERENCES stay (id),
    ends_on TEXT NOT NULL,
    receipt TEXT NOT NULL,
    lifted_at TEXT
) STRICT;

-- What becomes of what is kept about them, as they say: of a whole sort (number 0) or of one thing.
CREATE TABLE item_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    sort TEXT NOT NULL,
    number INTEGER NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('take', 'leave', 'destroy')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (resident_id, sort, number)
) STRICT;

-- The law wants it kept for now: why, and whether the person knows.
CREATE TABLE legal_hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    reason TEXT NOT NULL,
    told TEXT NOT NULL CHECK (told IN ('told', 'will be told')),
    told_words TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL,
    lifted_by INTEGER,
    lifted_at TEXT,
    lifted_because TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX legal_hold_one ON legal_hold (resident_id) WHERE lifted_at IS NULL;

-- A copy of what is kept about them was made. A file the program chose a place for goes with them.
CREATE TABLE copy_made (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('text', 'json')),
    file TEXT NOT NULL
) STRICT;

-- That something was removed, and nothing of what it was. Until it is finished, whoever opens the
-- book next finishes it.
CREATE TABLE removal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proof TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    finished_at TEXT
) STRICT;

CREATE INDEX farewell_resident_id ON farewell (resident_id);
CREATE INDEX legal_hold_resident_id ON legal_hold (resident_id);
CREATE INDEX copy_made_resident_id ON copy_made (resident_id);
