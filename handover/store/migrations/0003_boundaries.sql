-- Boundaries of the house, of everybody on the team and of residents; and what the house has agreed.

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'superseded', 'let go')),
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    decided_at TEXT,
    present TEXT NOT NULL,
    review_on TEXT,
    supersedes_id INTEGER REFERENCES agreement (id),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE stood_aside (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    name TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE TABLE own_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    held TEXT NOT NULL CHECK (held IN ('house', 'staff', 'resident')),
    staff_id INTEGER REFERENCES staff_member (id),
    resident_id INTEGER REFERENCES resident (id),
    sort TEXT NOT NULL CHECK (sort IN ('topics', 'touch', 'company', 'times', 'jokes', 'other')),
    "text" TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ((held = 'staff') = (staff_id IS NOT NULL)),
    CHECK ((held = 'resident') = (resident_id IS NOT NULL))
) STRICT;

CREATE TABLE boundary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    row_number INTEGER CHECK (row_number BETWEEN 1 AND 27),
    own_row_id INTEGER REFERENCES own_row (id),
    held TEXT NOT NULL CHECK (held IN ('house', 'staff', 'resident')),
    staff_id INTEGER REFERENCES staff_member (id),
    resident_id INTEGER REFERENCES resident (id),
    "value" TEXT NOT NULL CHECK ("value" IN ('unset', 'never', 'maybe', 'always')),
    depends_on TEXT NOT NULL,
    why TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('personal', 'cultural', 'legal')),
    agreed_with TEXT NOT NULL,
    review_on TEXT,
    today_only_until TEXT,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreement_id INTEGER REFERENCES agreement (id),
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL,
    CHECK ((row_number IS NULL) <> (own_row_id IS NULL)),
    CHECK ((held = 'staff') = (staff_id IS NOT NULL)),
    CHECK ((held = 'resident') = (resident_id IS NOT NULL)),
    CHECK ((held = 'resident') = (how IS NOT NULL))
) STRICT;

CREATE TABLE thoughts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "row" INTEGER NOT NULL,
    for_them TEXT NOT NULL,
    for_me TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (staff_id, "row")
) STRICT;

CREATE INDEX stood_aside_agreement_id ON stood_aside (agreement_id);
CREATE INDEX agreement_supersedes_id ON agreement (supersedes_id);
CREATE INDEX own_row_staff_id ON own_row (staff_id);
CREATE INDEX own_row_resident_id ON own_row (resident_id);
CREATE INDEX boundary_own_row_id ON boundary (own_row_id);
CREATE INDEX boundary_staff_id ON boundary (staff_id);
CREATE INDEX boundary_resident_id ON boundary (resident_id);
CREATE INDEX boundary_agreement_id ON boundary (agreement_id);

-- What somebody said about a limit stays; what they say next stands after it.
CREATE TRIGGER boundary_stays BEFORE UPDATE ON boundary
BEGIN
    SELECT RAISE(ABORT, 'what was said about a limit is never changed');
END;

CREATE TRIGGER boundary_is_kept BEFORE DELETE ON boundary
BEGIN
    SELECT RAISE(ABORT, 'what was said about a limit is never deleted');
END;

CREATE TRIGGER agreement_text_stays BEFORE UPDATE OF "text" ON agreement
WHEN OLD.state <> 'proposed'
BEGIN
    SELECT RAISE(ABORT, 'what was agreed keeps its text');
END;

CREATE TRIGGER agreement_is_kept BEFORE DELETE ON agreement
BEGIN
    SELECT RAISE(ABORT, 'what was agreed is never deleted');
END;
