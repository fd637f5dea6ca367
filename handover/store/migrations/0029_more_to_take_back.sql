-- Words that were taken down and celebrations can be taken back, too. A check of a table cannot be
-- altered, so the table is made anew.
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
    before TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (
        (follow_up_id IS NOT NULL) + (note_id IS NOT NULL) + (priority_id IS NOT NULL)
        + (chore_id IS NOT NULL) + (words_id IS NOT NULL) + (celebration_id IS NOT NULL) = 1
    )
) STRICT;

INSERT INTO last_act_anew (
    id, staff_id, kind, "at", resident_id, follow_up_id, note_id, priority_id, step_id, chore_id,
    before, version
)
SELECT
    id, staff_id, kind, "at", resident_id, follow_up_id, note_id, priority_id, step_id, chore_id,
    before, version
FROM last_act;

DROP TABLE last_act;
ALTER TABLE last_act_anew RENAME TO last_act;

CREATE INDEX last_act_staff_id ON last_act (staff_id);
CREATE INDEX last_act_resident_id ON last_act (resident_id);
