-- How we know that somebody wants everybody on the team to be able to read what they said to one.
CREATE TABLE opened_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    feedback_id INTEGER NOT NULL UNIQUE REFERENCES feedback (id),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX opened_up_resident_id ON opened_up (resident_id);
