-- What residents want and what was promised, to the full.

ALTER TABLE priority ADD COLUMN company TEXT NOT NULL DEFAULT '' CHECK (company IN ('', 'yes', 'not now', 'no'));
ALTER TABLE step ADD COLUMN say_it_myself INTEGER NOT NULL DEFAULT 0 CHECK (say_it_myself IN (0, 1));
ALTER TABLE decision ADD COLUMN agreed_wording INTEGER NOT NULL DEFAULT 0 CHECK (agreed_wording IN (0, 1));
ALTER TABLE decision ADD COLUMN answered_by INTEGER;
ALTER TABLE decision ADD COLUMN answered_at TEXT;
ALTER TABLE decision ADD COLUMN refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1));
ALTER TABLE follow_up ADD COLUMN how_kept TEXT NOT NULL DEFAULT '' CHECK (how_kept IN ('', 'together', 'by them'));

-- A note in which `#2` stands belongs to the priority that had the second place when it was written.
CREATE TABLE mention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    UNIQUE (note_id, priority_id)
) STRICT;

-- A promise made while a note is being written waits for the note to be kept.
CREATE TABLE promise_waiting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL UNIQUE REFERENCES follow_up (id),
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    about INTEGER NOT NULL,
    kind TEXT NOT NULL,
    uid TEXT NOT NULL
) STRICT;

-- Another time for a promise, not yet asked about: nothing is moved until the person says so.
CREATE TABLE move_suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL UNIQUE REFERENCES follow_up (id),
    window_start TEXT,
    window_end TEXT,
    staff_id INTEGER REFERENCES staff_member (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

-- What the house itself needs again and again. It stands on nobody's page.
CREATE TABLE chore (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    every TEXT NOT NULL CHECK (every IN ('day', 'week', 'now and then')),
    added_at TEXT NOT NULL,
    gone_at TEXT,
    done_by INTEGER,
    done_at TEXT,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX mention_priority_id ON mention (priority_id);
CREATE INDEX promise_waiting_author_id ON promise_waiting (author_id);
CREATE INDEX move_suggestion_staff_id ON move_suggestion (staff_id);
