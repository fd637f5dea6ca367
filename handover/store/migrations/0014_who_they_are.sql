-- Who they are here, in their own words; whom they would rather not be alone with; who is out;
-- the house's own card, and what somebody of the team says about themselves.

-- One row for every wording; the newest of a part counts, earlier ones are kept out of sight.
CREATE TABLE who_i_am (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    part TEXT NOT NULL,
    words TEXT NOT NULL,
    label TEXT NOT NULL,
    ways TEXT NOT NULL,
    rather_not INTEGER NOT NULL CHECK (rather_not IN (0, 1)),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    said_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (resident_id, part, version)
) STRICT;

CREATE TABLE own_people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    support TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

-- Read by the person and a coordinator alone; from everybody else comes "ask for someone else".
CREATE TABLE rather_not_alone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    why TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    UNIQUE (resident_id, staff_id)
) STRICT;

CREATE INDEX own_people_resident_id ON own_people (resident_id);
CREATE INDEX rather_not_alone_staff_id ON rather_not_alone (staff_id);
