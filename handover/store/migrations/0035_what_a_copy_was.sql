-- A copy of what is kept about them is noted as what it was: a page in one HTML file was noted as
-- text. What stands here already stays as it was noted, with its number, and no number is given out
-- a second time.
CREATE TABLE copy_made_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('text', 'html', 'json')),
    file TEXT NOT NULL
) STRICT;

INSERT INTO copy_made_anew
    SELECT id, resident_id, "by", "at", form, file FROM copy_made;
DELETE FROM sqlite_sequence WHERE name = 'copy_made_anew';
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'copy_made_anew', seq FROM sqlite_sequence WHERE name = 'copy_made';
DROP TABLE copy_made;
ALTER TABLE copy_made_anew RENAME TO copy_made;

CREATE INDEX copy_made_resident_id ON copy_made (resident_id);
