-- How far each of the team has been shown round the program: the cards of the first sign-in, and
-- which tip comes next. 0 is none, ever. It says nothing about how they work.
CREATE TABLE first_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff_member (id),
    cards_wait INTEGER NOT NULL CHECK (cards_wait IN (0, 1)),
    next_tip INTEGER NOT NULL CHECK (next_tip BETWEEN 0 AND 9)
) STRICT;
