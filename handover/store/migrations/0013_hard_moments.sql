-- Hard moments, what was said back to the team, house meetings and the house's own board.

CREATE TABLE hard_moment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    who_was_with TEXT NOT NULL,
    what_helped TEXT NOT NULL,
    wanted TEXT NOT NULL CHECK (wanted IN ('not asked, or not said', 'to stay here', 'company', 'to be left alone', 'help from outside')),
    who_was_called TEXT NOT NULL,
    knew TEXT NOT NULL CHECK (knew IN ('nobody was called', 'yes, before', 'told after', 'not yet')),
    next_time TEXT NOT NULL,
    opened TEXT NOT NULL,
    house_needs TEXT NOT NULL,
    about_what TEXT NOT NULL,
    whose TEXT NOT NULL,
    four_parts TEXT NOT NULL,
    my_read TEXT NOT NULL,
    UNIQUE (note_id)
) STRICT;

CREATE TABLE note_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    tag TEXT NOT NULL CHECK (tag IN ('joy', 'meaning', 'transformation')),
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (note_id, tag)
) STRICT;

ALTER TABLE celebration ADD COLUMN thanks INTEGER NOT NULL DEFAULT 0 CHECK (thanks IN (0, 1));
ALTER TABLE celebration ADD COLUMN note_id INTEGER REFERENCES note (id);

CREATE TABLE card_in_words (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "text" TEXT NOT NULL,
    review_on TEXT,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (resident_id)
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    held_at TEXT NOT NULL,
    next_on TEXT,
    talked TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_present (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    name TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id)
) STRICT;

CREATE TABLE meeting_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    brought_by TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    meeting_id INTEGER REFERENCES meeting (id),
    let_go_at TEXT
) STRICT;

CREATE TABLE meeting_agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    UNIQUE (agreement_id)
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    from_staff_id INTEGER REFERENCES staff_member (id),
    to_staff_id INTEGER REFERENCES staff_member (id),
    "text" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('typed_by_person', 'dictated', 'quote')),
    in_the_open INTEGER NOT NULL CHECK (in_the_open IN (0, 1)),
    with_name INTEGER NOT NULL CHECK (with_name IN (0, 1)),
    to_meeting INTEGER NOT NULL CHECK (to_meeting IN (0, 1)),
    meeting_id INTEGER REFERENCES meeting (id),
    taken_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    taken_back_at TEXT
) STRICT;

CREATE TABLE feedback_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feedback_id INTEGER NOT NULL REFERENCES feedback (id),
    by_person INTEGER NOT NULL CHECK (by_person IN (0, 1)),
    "text" TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE standing_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    until TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE debrief (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    asked_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;

CREATE INDEX note_tag_note_id ON note_tag (note_id);
CREATE INDEX celebration_note_id ON celebration (note_id);
CREATE INDEX meeting_present_meeting_id ON meeting_present (meeting_id);
CREATE INDEX meeting_present_resident_id ON meeting_present (resident_id);
CREATE INDEX meeting_line_resident_id ON meeting_line (resident_id);
CREATE INDEX meeting_line_meeting_id ON meeting_line (meeting_id);
CREATE INDEX meeting_agreement_meeting_id ON meeting_agreement (meeting_id);
CREATE INDEX feedback_resident_id ON feedback (resident_id);
CREATE INDEX feedback_from_staff_id ON feedback (from_staff_id);
CREATE INDEX feedback_to_staff_id ON feedback (to_staff_id);
CREATE INDEX feedback_meeting_id ON feedback (meeting_id);
CREATE INDEX feedback_answer_feedback_id ON feedback_answer (feedback_id);
CREATE INDEX debrief_staff_id ON debrief (staff_id);
CREATE UNIQUE INDEX debrief_wanted ON debrief (staff_id) WHERE ended_at IS NULL;

-- What somebody said about how it landed is answered, never changed.
CREATE TRIGGER feedback_stays BEFORE UPDATE OF "text", resident_id, from_staff_id, to_staff_id, how, taken_by, "at" ON feedback
BEGIN
    SELECT RAISE(ABORT, 'what was said back is never changed');
END;

CREATE TRIGGER feedback_answer_stays BEFORE UPDATE ON feedback_answer
BEGIN
    SELECT RAISE(ABORT, 'an answer is never changed');
END;
