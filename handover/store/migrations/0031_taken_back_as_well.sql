-- Limits, cards, who somebody is and their side of a note can be taken back as well. What they were
-- may be gone from the book by then, so only its number stands here.
CREATE TABLE last_act_anew (
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
    words_id INTEGER REFERENCES own_words (id),
    celebration_id INTEGER REFERENCES celebration (id),
    thing INTEGER,
    before TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (
        (follow_up_id IS NOT NULL) + (note_id IS NOT NULL) + (priority_id IS NOT NULL)
        + (chore_id IS NOT NULL) + (words_id IS NOT NULL) + (celebration_id IS NOT NULL)
        + (thing IS NOT NULL) = 1
    )
) STRICT;

INSERT INTO last_act_anew
    SELECT id, staff_id, kind, "at", resident_id, follow_up_id, note_id, priority_id, step_id,
        chore_id, words_id, celebration_id, NULL, before, version
    FROM last_act;
DROP TABLE last_act;
ALTER TABLE last_act_anew RENAME TO last_act;

CREATE INDEX last_act_staff_id ON last_act (staff_id);
CREATE INDEX last_act_resident_id ON last_act (resident_id);
