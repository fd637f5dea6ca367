-- The house as it is first made: its people, its roster, what is written and what is handed over.
-- Moments are UTC as text of fixed width; numbers are never used twice (AUTOINCREMENT).

CREATE TABLE house (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    timezone TEXT NOT NULL,
    preset TEXT NOT NULL CHECK (preset IN ('soteria', 'respite', 'other')),
    word_for_person TEXT NOT NULL,
    house_line TEXT NOT NULL,
    on_call_line TEXT NOT NULL,
    email_domain TEXT NOT NULL,
    countries TEXT NOT NULL,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
    clock_ahead_s INTEGER NOT NULL,
    CHECK (id = 1)
) STRICT;

CREATE TABLE staff_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    roles TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    passphrase_hash TEXT NOT NULL,
    joined_at TEXT NOT NULL
) STRICT;

CREATE TABLE resident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    ask_first TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE stay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "status" TEXT NOT NULL CHECK ("status" IN ('expected', 'staying', 'ended')),
    arrived_at TEXT,
    left_at TEXT,
    leaves_words TEXT NOT NULL
) STRICT;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL CHECK (kind IN ('day', 'evening', 'night_awake', 'night_sleepover', 'middle', 'admin', 'training', 'on_call')),
    date_local TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'confirmed', 'worked', 'swapped', 'sick', 'cancelled')),
    "replaces" INTEGER,
    changed_because TEXT NOT NULL,
    changed_by INTEGER,
    version INTEGER NOT NULL,
    CHECK ("start" < "end")
) STRICT;

CREATE TABLE roster_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    published_until TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by INTEGER NOT NULL
) STRICT;

CREATE TABLE handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "status" TEXT NOT NULL CHECK ("status" IN ('prepared', 'waiting', 'left on the table', 'said back', 'closed', 'carried on')),
    prepared_at TEXT NOT NULL,
    given_by INTEGER,
    given_at TEXT,
    from_words TEXT NOT NULL,
    to_words TEXT NOT NULL,
    left_because TEXT NOT NULL,
    confirmed_by INTEGER,
    confirmed_at TEXT,
    skipped_because TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    good_word TEXT NOT NULL,
    "nothing" INTEGER NOT NULL CHECK ("nothing" IN (0, 1)),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (handover_id, part, version)
) STRICT;

CREATE TABLE acknowledgement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    heard TEXT NOT NULL CHECK (heard IN ('got it', 'ask')),
    version_seen INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by INTEGER,
    answered_at TEXT
) STRICT;

CREATE TABLE read_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "text" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    "by" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('being_with', 'hard_moment', 'practical', 'feedback', 'agreement', 'house', 'reflection')),
    resident_id INTEGER REFERENCES resident (id),
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    happened_from TEXT NOT NULL,
    happened_to TEXT NOT NULL,
    written_at TEXT NOT NULL,
    late TEXT NOT NULL CHECK (late IN ('on_time', 'later', 'much_later')),
    verdict TEXT CHECK (verdict IN ('inside', 'ran_over', 'partly_outside', 'outside')),
    "text" TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    together TEXT NOT NULL CHECK (together IN ('none', 'read', 'written')),
    must_know INTEGER NOT NULL CHECK (must_know IN (0, 1)),
    version INTEGER NOT NULL,
    UNIQUE (uid)
) STRICT;

CREATE TABLE note_wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    version INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    UNIQUE (note_id, version)
) STRICT;

CREATE TABLE note_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    UNIQUE (note_id, staff_id)
) STRICT;

CREATE TABLE own_words (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "text" TEXT NOT NULL,
    said_at TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('typed_by_person', 'dictated', 'quote')),
    taken_by INTEGER NOT NULL,
    share TEXT NOT NULL CHECK (share IN ('yes', 'tonight', 'no')),
    note_id INTEGER REFERENCES note (id),
    withdrawn_at TEXT
) STRICT;

CREATE TABLE addendum (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    "text" TEXT NOT NULL,
    written_at TEXT NOT NULL
) STRICT;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    rule TEXT NOT NULL,
    question TEXT NOT NULL,
    choice TEXT,
    words TEXT NOT NULL,
    answered_at TEXT
) STRICT;

CREATE TABLE priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('suggested', 'wish', 'chosen', 'moving', 'resting', 'done', 'let go')),
    "position" INTEGER NOT NULL,
    dimensions TEXT NOT NULL,
    specific TEXT NOT NULL,
    why_it_matters TEXT NOT NULL,
    have TEXT NOT NULL,
    within_reach TEXT NOT NULL,
    start_on TEXT,
    finish_on TEXT,
    no_finish_by_choice INTEGER NOT NULL CHECK (no_finish_by_choice IN (0, 1)),
    version INTEGER NOT NULL,
    mentioned_at TEXT
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    words TEXT NOT NULL,
    owner TEXT NOT NULL CHECK (owner IN ('person', 'together', 'person offers')),
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'doing', 'done', 'changed', 'dropped')),
    experiment INTEGER NOT NULL CHECK (experiment IN (0, 1)),
    learned TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    step_id INTEGER REFERENCES step (id),
    "change" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('company', 'look up', 'ask again', 'practical', 'house')),
    who_asked TEXT NOT NULL CHECK (who_asked IN ('the person asked', 'we offered', 'the house needs it')),
    window_start TEXT,
    window_end TEXT,
    resident_id INTEGER REFERENCES resident (id),
    staff_id INTEGER REFERENCES staff_member (id),
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'kept', 'moved', 'let go', 'missed and told')),
    made_by INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    agreed_at TEXT,
    step_id INTEGER REFERENCES step (id),
    from_note_id INTEGER REFERENCES note (id),
    moved_from_id INTEGER,
    carried INTEGER NOT NULL,
    outcome_words TEXT NOT NULL,
    closed_by INTEGER,
    closed_at TEXT,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE celebration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    share TEXT NOT NULL CHECK (share IN ('person only', 'team', 'house')),
    ok_by_person INTEGER NOT NULL CHECK (ok_by_person IN (0, 1))
) STRICT;

CREATE TABLE unfinished (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    place TEXT NOT NULL,
    field TEXT NOT NULL,
    "text" TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (author_id, place, field)
) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    about INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('being_with', 'hard_moment', 'practical', 'feedback', 'agreement', 'house', 'reflection')),
    "text" TEXT NOT NULL,
    own_words TEXT NOT NULL,
    when_typed TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    together TEXT NOT NULL CHECK (together IN ('none', 'read', 'written')),
    must_know INTEGER NOT NULL CHECK (must_know IN (0, 1)),
    kept_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (author_id, about, kind)
) STRICT;

CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'addendum', 'own words', 'follow-up', 'priority', 'celebration', 'correction', 'boundary', 'agreement')),
    subject_id INTEGER NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    handover_id INTEGER REFERENCES handover (id),
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    step TEXT NOT NULL
) STRICT;

CREATE INDEX stay_resident_id ON stay (resident_id);
CREATE INDEX assignment_staff_id ON assignment (staff_id);
CREATE INDEX acknowledgement_handover_id ON acknowledgement (handover_id);
CREATE INDEX acknowledgement_staff_id ON acknowledgement (staff_id);
CREATE INDEX read_back_handover_id ON read_back (handover_id);
CREATE INDEX read_back_staff_id ON read_back (staff_id);
CREATE INDEX correction_handover_id ON correction (handover_id);
CREATE INDEX note_resident_id ON note (resident_id);
CREATE INDEX note_author_id ON note (author_id);
CREATE INDEX note_reading_staff_id ON note_reading (staff_id);
CREATE INDEX own_words_resident_id ON own_words (resident_id);
CREATE INDEX own_words_note_id ON own_words (note_id);
CREATE INDEX addendum_note_id ON addendum (note_id);
CREATE INDEX addendum_author_id ON addendum (author_id);
CREATE INDEX answer_note_id ON answer (note_id);
CREATE INDEX priority_resident_id ON priority (resident_id);
CREATE INDEX step_priority_id ON step (priority_id);
CREATE INDEX decision_priority_id ON decision (priority_id);
CREATE INDEX decision_step_id ON decision (step_id);
CREATE INDEX follow_up_resident_id ON follow_up (resident_id);
CREATE INDEX follow_up_staff_id ON follow_up (staff_id);
CREATE INDEX follow_up_step_id ON follow_up (step_id);
CREATE INDEX follow_up_from_note_id ON follow_up (from_note_id);
CREATE INDEX celebration_resident_id ON celebration (resident_id);
CREATE INDEX entry_resident_id ON entry (resident_id);
CREATE INDEX entry_handover_id ON entry (handover_id);

CREATE UNIQUE INDEX staff_member_name ON staff_member (name) WHERE active = 1;
CREATE UNIQUE INDEX handover_prepared ON handover (status) WHERE status = 'prepared';
CREATE INDEX note_written_at ON note (written_at);
CREATE INDEX assignment_end ON assignment ("end");
CREATE INDEX follow_up_open ON follow_up (window_start) WHERE status = 'open';
CREATE INDEX entry_waiting ON entry (id) WHERE handover_id IS NULL;
CREATE INDEX entry_subject ON entry (kind, subject_id);

-- What somebody wrote does not go away by accident, and nothing is handed over twice.
CREATE TRIGGER entry_handed_over_once BEFORE UPDATE OF handover_id ON entry
WHEN OLD.handover_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an entry is handed over once');
END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER note_stays BEFORE DELETE ON note
BEGIN
    SELECT RAISE(ABORT, 'a note is never deleted');
END;

CREATE TRIGGER addendum_stays BEFORE UPDATE ON addendum
BEGIN
    SELECT RAISE(ABORT, 'an addendum is never changed');
END;

CREATE TRIGGER own_words_stay BEFORE UPDATE OF text, resident_id, said_at, taken_by ON own_words
BEGIN
    SELECT RAISE(ABORT, 'own words are never changed');
END;
