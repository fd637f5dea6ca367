-- Plans made ahead by both, agreements of two sides, and asking how the support lands.

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL UNIQUE REFERENCES resident (id),
    kept_where TEXT NOT NULL CHECK (kept_where IN ('here', 'on paper, with them')),
    version INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    review_on TEXT
) STRICT;

CREATE TABLE plan_wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    version INTEGER NOT NULL,
    section TEXT NOT NULL CHECK (section IN ('well', 'daily', 'hard for me', 'early signs', 'too much', 'helps', 'does not help', 'worst hours', 'worst hours, not', 'after', 'challenge me', 'remind us')),
    i_need TEXT NOT NULL,
    house_needs TEXT NOT NULL,
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT
) STRICT;

CREATE TABLE plan_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('person', 'team')),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    UNIQUE (plan_id, version, side),
    CHECK ((side = 'person') = (how IS NOT NULL))
) STRICT;

-- What they said once is pointed to, never copied: words that are taken back leave the plan as well.
CREATE TABLE plan_quote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    own_words_id INTEGER NOT NULL UNIQUE REFERENCES own_words (id),
    section TEXT,
    version INTEGER NOT NULL,
    out_in INTEGER,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT
) STRICT;

CREATE INDEX plan_wording_plan_id ON plan_wording (plan_id);
CREATE INDEX plan_mark_staff_id ON plan_mark (staff_id);
CREATE INDEX plan_quote_plan_id ON plan_quote (plan_id);

-- What a plan said stays readable; a change stands after it.
CREATE TRIGGER plan_wording_stays BEFORE UPDATE ON plan_wording
BEGIN
    SELECT RAISE(ABORT, 'what a plan said is never changed');
END;

CREATE TABLE pact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    theirs TEXT NOT NULL,
    ours TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    until_day TEXT,
    others_may INTEGER NOT NULL CHECK (others_may IN (0, 1)),
    who_may_know TEXT NOT NULL CHECK (who_may_know IN ('the two of us', 'the team')),
    made_at TEXT NOT NULL,
    their_yes_at TEXT,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    our_yes_at TEXT,
    ended_at TEXT,
    ended_side TEXT CHECK (ended_side IN ('person', 'team')),
    ended_by INTEGER,
    ended_words TEXT NOT NULL,
    instead_of_id INTEGER REFERENCES pact (id),
    version INTEGER NOT NULL,
    CHECK (others_may = 0 OR who_may_know = 'the team'),
    CHECK ((their_yes_at IS NULL) = (how IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_side IS NULL))
) STRICT;

CREATE INDEX pact_resident_id ON pact (resident_id);
CREATE INDEX pact_staff_id ON pact (staff_id);
CREATE INDEX pact_instead_of_id ON pact (instead_of_id);

CREATE TRIGGER pact_text_stays BEFORE UPDATE OF theirs, ours, rhythm, until_day, others_may, who_may_know ON pact
WHEN OLD.their_yes_at IS NOT NULL AND OLD.our_yes_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'what both said yes to keeps its words');
END;

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT
) STRICT;

CREATE TABLE check_in_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    check_in_id INTEGER NOT NULL REFERENCES check_in (id),
    topic TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (check_in_id, topic)
) STRICT;

CREATE TABLE check_in_rhythm (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL UNIQUE REFERENCES resident (id),
    every_days INTEGER NOT NULL CHECK (every_days BETWEEN 0 AND 366),
    next_on TEXT,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE INDEX check_in_resident_id ON check_in (resident_id);

CREATE TABLE parting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL CHECK (kind IN ('leaves the team', 'is away for long')),
    last_day TEXT NOT NULL,
    back_on TEXT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE to_tell (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parting_id INTEGER NOT NULL REFERENCES parting (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    told_by INTEGER,
    told_at TEXT,
    their_words TEXT NOT NULL,
    goodbye TEXT NOT NULL CHECK (goodbye IN ('not asked yet', 'they would like one', 'there was one', 'rather not')),
    "by" INTEGER,
    version INTEGER NOT NULL,
    UNIQUE (parting_id, resident_id)
) STRICT;

CREATE INDEX parting_staff_id ON parting (staff_id);
CREATE INDEX to_tell_resident_id ON to_tell (resident_id);
