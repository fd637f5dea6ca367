-- What is to be talked about in team reflection, and what somebody shared of themselves.
-- Who brought something to talk about is kept so that they cannot close it themselves, and for
-- nothing else: there is no index by which anybody's could be looked up.

-- The words of a private reflection go after thirty days; that there was one is left.
ALTER TABLE note ADD COLUMN gone_at TEXT;

CREATE TABLE team_reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE reflection_present (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reflection_id INTEGER NOT NULL REFERENCES team_reflection (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    UNIQUE (reflection_id, staff_id)
) STRICT;

CREATE TABLE learning (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reflection_id INTEGER NOT NULL REFERENCES team_reflection (id),
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    becomes TEXT NOT NULL CHECK (becomes IN ('tip', 'agreement')),
    learned_at TEXT NOT NULL
) STRICT;

CREATE TABLE rule_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    because TEXT NOT NULL,
    person_told TEXT CHECK (person_told IN ('yes', 'no', 'will')),
    state TEXT NOT NULL CHECK (state IN ('open', 'talked', 'learned')),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    note_id INTEGER REFERENCES note (id),
    reflection_id INTEGER REFERENCES team_reflection (id),
    learning_id INTEGER REFERENCES learning (id)
) STRICT;

CREATE TABLE sharing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    resident_id INTEGER REFERENCES resident (id),
    what TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('struggle', 'success', 'tool')),
    intentions TEXT NOT NULL CHECK (intentions <> ''),
    asked_first INTEGER NOT NULL CHECK (asked_first IN (0, 1)),
    landed TEXT NOT NULL,
    seen_by TEXT NOT NULL CHECK (seen_by IN ('author', 'team')),
    happened_from TEXT NOT NULL,
    happened_to TEXT NOT NULL,
    written_at TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('inside', 'ran_over', 'partly_outside', 'outside')),
    UNIQUE (uid)
) STRICT;

CREATE TABLE sharing_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sharing_id INTEGER NOT NULL REFERENCES sharing (id),
    rule TEXT NOT NULL,
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE INDEX reflection_present_staff_id ON reflection_present (staff_id);
CREATE INDEX learning_reflection_id ON learning (reflection_id);
CREATE INDEX rule_override_note_id ON rule_override (note_id);
CREATE INDEX rule_override_reflection_id ON rule_override (reflection_id);
CREATE INDEX rule_override_learning_id ON rule_override (learning_id);
CREATE INDEX sharing_author_id ON sharing (author_id);
CREATE INDEX sharing_resident_id ON sharing (resident_id);
CREATE INDEX sharing_answer_sharing_id ON sharing_answer (sharing_id);

CREATE TRIGGER rule_override_stays BEFORE DELETE ON rule_override
BEGIN
    SELECT RAISE(ABORT, 'what is to be talked about is never deleted');
END;

CREATE TRIGGER rule_override_words_stay BEFORE UPDATE OF rule, words, "by", "at" ON rule_override
BEGIN
    SELECT RAISE(ABORT, 'what is to be talked about is never changed');
END;
