-- Backups: where each proved one was put, and when one could not be made.

-- Nothing stands in it of what was written. A backup that is not there any more keeps its row.
CREATE TABLE backup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    "by" INTEGER,
    "at" TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('handover', 'asked', 'removal')),
    rows INTEGER NOT NULL,
    gone_at TEXT
) STRICT;

-- One could not be made. It is said until one worked.
CREATE TABLE backup_trouble (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    why TEXT NOT NULL,
    over_at TEXT
) STRICT;

-- The book was put back from a backup: by whom, which one, and where the file before lies.
CREATE TABLE put_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    made_at TEXT,
    kept TEXT NOT NULL
) STRICT;
