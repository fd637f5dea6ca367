-- The person's own side: what they say under a note, what of theirs is carried on, how they are
-- part of the handover, and what was left for the team to read first.

-- Their own words under a note about them. Same size as the note, always carried with it.
CREATE TABLE my_side (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "text" TEXT NOT NULL,
    said_at TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('typed_by_person', 'dictated', 'quote')),
    taken_by INTEGER NOT NULL,
    withdrawn_at TEXT
) STRICT;

CREATE INDEX my_side_note_id ON my_side (note_id);
CREATE INDEX my_side_resident_id ON my_side (resident_id);

-- What they said later about carrying a note, or words of theirs, to the next shift.
CREATE TABLE carry_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    note_id INTEGER REFERENCES note (id),
    words_id INTEGER REFERENCES own_words (id),
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    carried_before TEXT NOT NULL CHECK (carried_before IN ('yes', 'tonight', 'no')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ((note_id IS NULL) <> (words_id IS NULL))
) STRICT;

CREATE INDEX carry_choice_resident_id ON carry_choice (resident_id);
CREATE INDEX carry_choice_note_id ON carry_choice (note_id);
CREATE INDEX carry_choice_words_id ON carry_choice (words_id);

-- A word or phrase of theirs, and whether what mentions it is carried.
CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX topic_resident_id ON topic (resident_id);

-- How somebody wants to be part of one day's handover. The newest row of a day counts.
CREATE TABLE my_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "day" TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('unset', 'be there', 'a message', 'leave me out')),
    "message" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX my_part_resident_id ON my_part (resident_id);

-- A part of a handover that was gone through with the person it is about, and what they said to it.
CREATE TABLE gone_through (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    words_id INTEGER REFERENCES own_words (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX gone_through_words_id ON gone_through (words_id);
CREATE INDEX gone_through_handover_id ON gone_through (handover_id);
CREATE INDEX gone_through_resident_id ON gone_through (resident_id);
CREATE INDEX gone_through_staff_id ON gone_through (staff_id);

-- A note the person was shown: from then on it is only added to.
CREATE TABLE shown_to_them (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    "at" TEXT NOT NULL,
    UNIQUE (note_id)
) STRICT;

-- A safety line the team reads first; from then on (UTC) the person reads it like every other.
ALTER TABLE note ADD COLUMN team_until TEXT;
ALTER TABLE draft ADD COLUMN team_only INTEGER NOT NULL DEFAULT 0 CHECK (team_only IN (0, 1));

CREATE TRIGGER my_side_stays BEFORE UPDATE OF note_id, resident_id, said_at, how, taken_by ON my_side
BEGIN
    SELECT RAISE(ABORT, 'what somebody says to a note is never changed');
END;

CREATE TRIGGER my_side_is_not_rewritten BEFORE UPDATE OF "text" ON my_side
WHEN NEW."text" <> '' OR NEW.withdrawn_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'what somebody says to a note is taken back or stays');
END;

-- Words that were taken back are taken out as well: only that there were some is left.
DROP TRIGGER own_words_stay;

CREATE TRIGGER own_words_stay BEFORE UPDATE OF resident_id, said_at, taken_by ON own_words
BEGIN
    SELECT RAISE(ABORT, 'own words are never changed');
END;

CREATE TRIGGER own_words_are_not_rewritten BEFORE UPDATE OF "text" ON own_words
WHEN NEW."text" <> '' OR NEW.withdrawn_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'own words are taken back or stay');
END;

-- Whoever opens a page is kept for the person, on shift too; looked for by hour and by person.
CREATE INDEX page_opening_last ON page_opening (resident_id, staff_id, "at");
UPDATE own_words SET "text" = '' WHERE withdrawn_at IS NOT NULL;
