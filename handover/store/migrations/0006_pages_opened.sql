-- Pages opened by somebody who was not on shift, with why: for the person whose page it is.

CREATE TABLE page_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    because TEXT NOT NULL
) STRICT;

CREATE INDEX page_opening_resident_id ON page_opening (resident_id);
CREATE INDEX page_opening_staff_id ON page_opening (staff_id);
