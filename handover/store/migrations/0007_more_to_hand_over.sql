-- More kinds of things are handed over. A check cannot be widened, so the list is made anew.
CREATE TABLE entry_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'addendum', 'own words', 'follow-up', 'priority', 'celebration', 'correction', 'boundary', 'agreement', 'my side', 'plan', 'mutual agreement', 'check-in', 'feedback', 'answer', 'confidence', 'meeting', 'arrival')),
    subject_id INTEGER NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    handover_id INTEGER REFERENCES handover (id),
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    step TEXT NOT NULL
) STRICT;

INSERT INTO entry_anew SELECT id, kind, subject_id, resident_id, "by", "at", handover_id, state, words, step FROM entry;
DROP TABLE entry;
ALTER TABLE entry_anew RENAME TO entry;

CREATE INDEX entry_resident_id ON entry (resident_id);
CREATE INDEX entry_handover_id ON entry (handover_id);
CREATE INDEX entry_waiting ON entry (id) WHERE handover_id IS NULL;
CREATE INDEX entry_subject ON entry (kind, subject_id);

CREATE TRIGGER entry_handed_over_once BEFORE UPDATE OF handover_id ON entry
WHEN OLD.handover_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an entry is handed over once');
END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;
