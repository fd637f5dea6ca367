-- How we know that somebody took words of theirs back, and who wrote it down. None of the words.
CREATE TABLE taken_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words_id INTEGER REFERENCES own_words (id),
    my_side_id INTEGER REFERENCES my_side (id),
    feedback_id INTEGER REFERENCES feedback (id),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ((words_id IS NOT NULL) + (my_side_id IS NOT NULL) + (feedback_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX taken_back_resident_id ON taken_back (resident_id);
CREATE INDEX taken_back_words_id ON taken_back (words_id);
CREATE INDEX taken_back_my_side_id ON taken_back (my_side_id);
CREATE INDEX taken_back_feedback_id ON taken_back (feedback_id);

-- Every wording of how somebody would like to be met, with how we know. The newest counts.
CREATE TABLE how_to_meet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX how_to_meet_resident_id ON how_to_meet (resident_id);
