-- After how many minutes without a key a screen of this house locks.
ALTER TABLE house ADD COLUMN lock_after_min INTEGER NOT NULL DEFAULT 3 CHECK (lock_after_min BETWEEN 1 AND 15);
