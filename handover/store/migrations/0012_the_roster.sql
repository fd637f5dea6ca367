-- The roster, as it is published and changed.

-- When somebody truly came and went, where that was not as planned; UTC. Of time on call, when
-- they were called in.
ALTER TABLE assignment ADD COLUMN came_at TEXT;
ALTER TABLE assignment ADD COLUMN went_at TEXT;

-- The wall times of each kind of shift; the newest row of a kind counts.
CREATE TABLE usual_shift (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('day', 'evening', 'night_awake', 'night_sleepover', 'middle', 'admin', 'training', 'on_call')),
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    usual INTEGER NOT NULL CHECK (usual IN (0, 1)),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

-- What was changed in a roster that was out already, and in which publishing it was said again.
CREATE TABLE roster_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id),
    "what" TEXT NOT NULL CHECK ("what" IN ('put on', 'given away', 'ill', 'taken off', 'other times')),
    because TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    roster_version_id INTEGER REFERENCES roster_version (id)
) STRICT;

-- Told once to those concerned: a change of their shifts, or that more of the roster is out.
CREATE TABLE roster_news (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    roster_change_id INTEGER REFERENCES roster_change (id),
    roster_version_id INTEGER REFERENCES roster_version (id),
    seen_at TEXT,
    CHECK ((roster_change_id IS NULL) <> (roster_version_id IS NULL))
) STRICT;

-- Who was with the house while nobody was on, as somebody said it.
CREATE TABLE cover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('on call', 'stayed on', 'nobody')),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ("start" < "end")
) STRICT;

-- A promise nobody can keep as it stands: who asks the person what they would like.
CREATE TABLE to_ask (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

-- Shifts that came from a calendar. Its own name for an event may hold an address: only what is
-- worked out from it is kept.
CREATE TABLE read_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id),
    UNIQUE (digest)
) STRICT;

CREATE INDEX roster_change_assignment_id ON roster_change (assignment_id);
CREATE INDEX roster_change_roster_version_id ON roster_change (roster_version_id);
CREATE INDEX roster_news_staff_id ON roster_news (staff_id);
CREATE INDEX roster_news_roster_change_id ON roster_news (roster_change_id);
CREATE INDEX roster_news_roster_version_id ON roster_news (roster_version_id);
CREATE INDEX to_ask_follow_up_id ON to_ask (follow_up_id);
CREATE INDEX to_ask_staff_id ON to_ask (staff_id);
CREATE INDEX read_in_assignment_id ON read_in (assignment_id);
