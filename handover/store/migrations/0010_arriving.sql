-- Arriving, and what could not be kept in confidence.

-- What the house says about the limits of confidence; empty for the words that come with the
-- program. How long people usually stay, in days; 0 for what is usual in a house of its kind.
ALTER TABLE house ADD COLUMN confidence_limits TEXT NOT NULL DEFAULT '';
ALTER TABLE house ADD COLUMN stay_usual_min INTEGER NOT NULL DEFAULT 0;
ALTER TABLE house ADD COLUMN stay_usual_max INTEGER NOT NULL DEFAULT 0;
ALTER TABLE house ADD COLUMN report_clock_h INTEGER NOT NULL DEFAULT 48;

-- Names somebody used here before. They are shown nowhere; what was written under them keeps them.
CREATE TABLE former_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    "until" TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

-- What was told to somebody who arrived, or what they would rather not hear yet. What was said
-- before stays; the newest row of an item counts.
CREATE TABLE arrival_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stay_id INTEGER NOT NULL REFERENCES stay (id),
    item TEXT NOT NULL CHECK (item IN ('confidence', 'what this is', 'hours', 'house line', 'what we write', 'agreements', 'boundaries', 'plan', 'handover')),
    answer TEXT NOT NULL CHECK (answer IN ('told', 'rather not yet', 'not now')),
    "at" TEXT NOT NULL,
    told_by INTEGER NOT NULL REFERENCES staff_member (id),
    own_words_id INTEGER REFERENCES own_words (id)
) STRICT;

-- What was agreed when somebody stays longer than is usual.
CREATE TABLE longer_stay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stay_id INTEGER NOT NULL REFERENCES stay (id),
    agreed TEXT NOT NULL,
    agreed_with TEXT NOT NULL,
    until_on TEXT,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

-- That something told in confidence was passed on, and to what kind of place. Never what it was.
CREATE TABLE confidence_marker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    kind TEXT NOT NULL CHECK (kind IN ('row 18', 'row 26', 'law')),
    to_whom TEXT NOT NULL CHECK (to_whom IN ('emergency services', 'a crisis line', 'a hospital', 'a doctor', 'a protective service', 'the police', 'a court', 'family or their own people', 'another service', 'the team')),
    told TEXT NOT NULL CHECK (told IN ('before', 'after', 'not yet')),
    made_by INTEGER NOT NULL REFERENCES staff_member (id),
    made_at TEXT NOT NULL,
    clock_until TEXT,
    done_at TEXT,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX former_name_resident_id ON former_name (resident_id);
CREATE INDEX arrival_item_stay_id ON arrival_item (stay_id);
CREATE INDEX arrival_item_told_by ON arrival_item (told_by);
CREATE INDEX arrival_item_own_words_id ON arrival_item (own_words_id);
CREATE INDEX longer_stay_stay_id ON longer_stay (stay_id);
CREATE INDEX confidence_marker_resident_id ON confidence_marker (resident_id);
CREATE INDEX confidence_marker_made_by ON confidence_marker (made_by);
