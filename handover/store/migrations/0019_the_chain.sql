-- What was written when, by whom, sealed so that a change made past the program is seen.

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    staff_id INTEGER,
    act TEXT NOT NULL,
    previous BLOB NOT NULL UNIQUE,
    rows_hash BLOB NOT NULL,
    hash BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE touched (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_id INTEGER NOT NULL REFERENCES audit (id),
    table_name TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    what TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;

-- The salt of each row as it is now; with it goes the only way to guess at what a digest stands for.
CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    salt BLOB NOT NULL,
    UNIQUE (table_name, row_number)
) STRICT;

CREATE TABLE chain_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    audit_id INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

INSERT INTO chain_head (id, audit_id, hash) VALUES (1, 0, zeroblob(32));

-- Which entries of `touched` say no more what they were about, because it was removed.
CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    touched TEXT NOT NULL
) STRICT;

-- What each of the team last saw of the chain when they signed in.
CREATE TABLE last_sign_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    head BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never deleted');
END;

CREATE TRIGGER audit_is_not_rewritten BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never changed');
END;

CREATE TRIGGER touched_stays BEFORE DELETE ON touched
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never deleted');
END;

CREATE TRIGGER touched_is_not_rewritten BEFORE UPDATE ON touched
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never changed');
END;

CREATE TRIGGER chain_head_stays BEFORE DELETE ON chain_head
BEGIN
    SELECT RAISE(ABORT, 'the book has one head');
END;

CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'that something was removed is never deleted');
END;

CREATE TRIGGER tombstone_is_not_rewritten BEFORE UPDATE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'that something was removed is never changed');
END;
