-- What somebody said back and then took back is taken out as well: only that there was something
-- is left.
DROP TRIGGER feedback_stays;

CREATE TRIGGER feedback_stays BEFORE UPDATE OF resident_id, from_staff_id, to_staff_id, how, taken_by, "at" ON feedback
BEGIN
    SELECT RAISE(ABORT, 'what was said back is never changed');
END;

CREATE TRIGGER feedback_is_not_rewritten BEFORE UPDATE OF "text" ON feedback
WHEN NEW."text" <> '' OR NEW.taken_back_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'what was said back is taken back or stays');
END;

UPDATE feedback SET "text" = '' WHERE taken_back_at IS NOT NULL;
