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

-- A whiteboard: a row goes when they are back, and at 05:00. There is no list of it.
CREATE TABLE out_now (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "where" TEXT NOT NULL,
    back_about TEXT NOT NULL,
    since TEXT NOT NULL,
    UNIQUE (resident_id)
) STRICT;

CREATE TABLE outing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "where" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    nobody_here TEXT NOT NULL,
    because TEXT NOT NULL,
    back_at TEXT,
    CHECK ("start" <= "end")
) STRICT;

CREATE TABLE outing_staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outing_id INTEGER NOT NULL REFERENCES outing (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    UNIQUE (outing_id, staff_id)
) STRICT;

-- Who went along of those who stay goes at 05:00 as well.
CREATE TABLE outing_resident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outing_id INTEGER NOT NULL REFERENCES outing (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    UNIQUE (outing_id, resident_id)
) STRICT;

CREATE TABLE house_card (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    heading TEXT NOT NULL CHECK (heading IN ('what', 'why', 'values')),
    words TEXT NOT NULL,
    said_at TEXT NOT NULL,
    kept_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (heading, version)
) STRICT;

CREATE TABLE staff_about (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    words TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (staff_id)
) STRICT;

-- Through which lenses the team looked when it learned something; none is an answer.
ALTER TABLE learning ADD COLUMN lenses TEXT NOT NULL DEFAULT '';

-- What sort of group or place it is in the house's own words, on which days it meets, at what
-- time, and how one joins.
ALTER TABLE public_contact ADD COLUMN sort TEXT NOT NULL DEFAULT '';
ALTER TABLE public_contact ADD COLUMN days TEXT NOT NULL DEFAULT '';
ALTER TABLE public_contact ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE public_contact ADD COLUMN joining TEXT NOT NULL DEFAULT '';

CREATE INDEX outing_staff_staff_id ON outing_staff (staff_id);
CREATE INDEX outing_resident_resident_id ON outing_resident (resident_id);
CREATE INDEX own_people_resident_id ON own_people (resident_id);
CREATE INDEX rather_not_alone_staff_id ON rather_not_alone (staff_id);
