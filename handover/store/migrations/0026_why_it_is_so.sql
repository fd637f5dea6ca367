-- Why something that somebody saw is not in the chain any more, in a coordinator's words: a book
-- that was put back from an older copy, say. It is said no more then.
CREATE TABLE head_explained (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    head BLOB NOT NULL,
    why TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (head)
) STRICT;

-- When the code on paper was tried and opened the book. The code stands nowhere.
CREATE TABLE code_tried (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;
