-- What each of the team did last, so that it can be taken back. Only where it stands, none of the
-- words; a few for each, and the older ones go.
CREATE TABLE last_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL,
    "at" TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    follow_up_id INTEGER REFERENCES follow_up (id),
    note_id INTEGER REFERENCES note (id),
    priority_id INTEGER REFERENCES priority (id),
    step_id INTEGER REFERENCES step (id),
    chore_id INTEGER REFERENCES chore (id),
    before TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (
        (follow_up_id IS NOT NULL) + (note_id IS NOT NULL) + (priority_id IS NOT NULL)
        + (chore_id IS NOT NULL) = 1
    )
) STRICT;

CREATE INDEX last_act_staff_id ON last_act (staff_id);
CREATE INDEX last_act_resident_id ON last_act (resident_id);
