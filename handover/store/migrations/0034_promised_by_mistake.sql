-- A promise that was never made: it was typed for somebody else, or twice. It ends as that, and as
-- nothing that anybody kept, let go or missed.

ALTER TABLE follow_up ADD COLUMN by_mistake INTEGER NOT NULL DEFAULT 0 CHECK (by_mistake IN (0, 1));
