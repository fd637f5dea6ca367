-- Who of the team welcomed somebody, and when: on that day they are not asked why they read.
CREATE TABLE welcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX welcome_resident_id ON welcome (resident_id);
CREATE INDEX welcome_staff_id_at ON welcome (staff_id, "at");
