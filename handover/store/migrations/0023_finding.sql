-- Where every text stands that may be looked for, and the index of their words. No text is kept a
-- second time: the index reads it where it stands, and triggers keep both in step, so that what is
-- taken back or put differently is found no more. Plans, cards, reflections, drafts, feedback and
-- whatever is for one person's eyes are not in it.

CREATE TABLE find_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'own words', 'addendum', 'my side', 'follow-up', 'priority', 'step', 'line', 'meeting')),
    subject_id INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (kind, subject_id)
) STRICT;

CREATE INDEX find_place_resident_id ON find_place (resident_id, id);

CREATE VIEW find_text (id, kind, subject_id, opens, resident_id, "by", "at", "text") AS
SELECT id, kind, subject_id, opens, resident_id, "by", "at", CASE kind
    WHEN 'note' THEN (SELECT note."text" FROM note WHERE note.id = subject_id)
    WHEN 'own words' THEN (SELECT own_words."text" FROM own_words WHERE own_words.id = subject_id)
    WHEN 'addendum' THEN (SELECT addendum."text" FROM addendum WHERE addendum.id = subject_id)
    WHEN 'my side' THEN (SELECT my_side."text" FROM my_side WHERE my_side.id = subject_id)
    WHEN 'follow-up' THEN (SELECT follow_up."text" || char(10) || follow_up.outcome_words FROM follow_up WHERE follow_up.id = subject_id)
    WHEN 'priority' THEN (SELECT priority.words FROM priority WHERE priority.id = subject_id)
    WHEN 'step' THEN (SELECT step.words FROM step WHERE step.id = subject_id)
    WHEN 'line' THEN (SELECT line."text" || char(10) || line.good_word FROM line WHERE line.id = subject_id)
    WHEN 'meeting' THEN (SELECT meeting.talked FROM meeting WHERE meeting.id = subject_id)
END FROM find_place;

-- Everything that may be looked for, whether it has its place yet or not. What was suggested and
-- refused is not there.
CREATE VIEW find_everything (kind, subject_id, opens, resident_id, "by", "at") AS
SELECT 'note', id, id, resident_id, author_id, written_at FROM note WHERE kind <> 'reflection'
UNION ALL
SELECT 'own words', id, coalesce(note_id, 0), resident_id, taken_by, said_at FROM own_words WHERE withdrawn_at IS NULL
UNION ALL
SELECT 'addendum', addendum.id, addendum.note_id, note.resident_id, addendum.author_id, addendum.written_at FROM addendum JOIN note ON note.id = addendum.note_id
UNION ALL
SELECT 'my side', id, note_id, resident_id, taken_by, said_at FROM my_side WHERE withdrawn_at IS NULL
UNION ALL
SELECT 'follow-up', id, id, resident_id, made_by, made_at FROM follow_up
UNION ALL
SELECT 'priority', priority.id, priority.id, priority.resident_id, decision.recorded_by, decision."at" FROM priority
JOIN decision ON decision.id = (SELECT min(first.id) FROM decision AS first WHERE first.priority_id = priority.id AND first.step_id IS NULL AND first.refused = 0)
UNION ALL
SELECT 'step', step.id, step.priority_id, priority.resident_id, decision.recorded_by, decision."at" FROM step JOIN priority ON priority.id = step.priority_id
JOIN decision ON decision.id = (SELECT min(first.id) FROM decision AS first WHERE first.step_id = step.id AND first.refused = 0)
UNION ALL
SELECT 'line', id, handover_id, nullif(part, 0), "by", "at" FROM line WHERE version = (SELECT max(newer.version) FROM line AS newer WHERE newer.handover_id = line.handover_id AND newer.part = line.part)
UNION ALL
SELECT 'meeting', id, id, NULL, recorded_by, recorded_at FROM meeting;

CREATE VIRTUAL TABLE find_words USING fts5 ("text", content = 'find_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");

-- What goes out of the index is overwritten in it, where SQLite knows how.
INSERT INTO find_words (find_words, rank) SELECT 'secure-delete', 1 WHERE sqlite_version() >= '3.42';

INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT kind, subject_id, opens, resident_id, "by", "at" FROM find_everything ORDER BY "at";
INSERT INTO find_words (find_words) VALUES ('rebuild');

-- A place comes and goes together with its words.
CREATE TRIGGER find_place_comes AFTER INSERT ON find_place
BEGIN
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE id = NEW.id;
END;

CREATE TRIGGER find_note_comes AFTER INSERT ON note
WHEN NEW.kind <> 'reflection'
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('note', NEW.id, NEW.id, NEW.resident_id, NEW.author_id, NEW.written_at);
END;

CREATE TRIGGER find_note_changes AFTER UPDATE OF "text" ON note
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'note' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'note' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_own_words_comes AFTER INSERT ON own_words
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('own words', NEW.id, coalesce(NEW.note_id, 0), NEW.resident_id, NEW.taken_by, NEW.said_at);
END;

CREATE TRIGGER find_addendum_comes AFTER INSERT ON addendum
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT 'addendum', NEW.id, note.id, note.resident_id, NEW.author_id, NEW.written_at FROM note WHERE note.id = NEW.note_id;
END;

CREATE TRIGGER find_my_side_comes AFTER INSERT ON my_side
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('my side', NEW.id, NEW.note_id, NEW.resident_id, NEW.taken_by, NEW.said_at);
END;

CREATE TRIGGER find_own_words_changes AFTER UPDATE OF "text" ON own_words
WHEN NEW.withdrawn_at IS NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'own words' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'own words' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_own_words_taken_back AFTER UPDATE OF withdrawn_at ON own_words
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'own words' AND subject_id = OLD.id;
    DELETE FROM find_place WHERE kind = 'own words' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_my_side_changes AFTER UPDATE OF "text" ON my_side
WHEN NEW.withdrawn_at IS NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'my side' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'my side' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_my_side_taken_back AFTER UPDATE OF withdrawn_at ON my_side
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'my side' AND subject_id = OLD.id;
    DELETE FROM find_place WHERE kind = 'my side' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_follow_up_comes AFTER INSERT ON follow_up
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('follow-up', NEW.id, NEW.id, NEW.resident_id, NEW.made_by, NEW.made_at);
END;

CREATE TRIGGER find_follow_up_changes AFTER UPDATE OF "text", outcome_words ON follow_up
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" || char(10) || OLD.outcome_words FROM find_place WHERE kind = 'follow-up' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'follow-up' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_priority_changes AFTER UPDATE OF words ON priority
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD.words FROM find_place WHERE kind = 'priority' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'priority' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_step_changes AFTER UPDATE OF words ON step
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD.words FROM find_place WHERE kind = 'step' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'step' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_meeting_comes AFTER INSERT ON meeting
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('meeting', NEW.id, NEW.id, NULL, NEW.recorded_by, NEW.recorded_at);
END;

CREATE TRIGGER find_meeting_changes AFTER UPDATE OF talked ON meeting
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD.talked FROM find_place WHERE kind = 'meeting' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'meeting' AND subject_id = OLD.id;
END;

-- Who wanted something, and when, stands in the first decision about it.
CREATE TRIGGER find_priority_comes AFTER INSERT ON decision
WHEN NEW.step_id IS NULL AND NOT EXISTS (SELECT 1 FROM find_place WHERE kind = 'priority' AND subject_id = NEW.priority_id)
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT 'priority', id, id, resident_id, NEW.recorded_by, NEW."at" FROM priority WHERE id = NEW.priority_id;
END;

CREATE TRIGGER find_step_comes AFTER INSERT ON decision
WHEN NEW.step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM find_place WHERE kind = 'step' AND subject_id = NEW.step_id)
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT 'step', NEW.step_id, id, resident_id, NEW.recorded_by, NEW."at" FROM priority WHERE id = NEW.priority_id;
END;

-- A suggestion they said no to is gone.
CREATE TRIGGER find_priority_refused AFTER UPDATE OF refused ON decision
WHEN NEW.refused = 1 AND NEW.step_id IS NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE priority_id = NEW.priority_id AND step_id IS NULL AND refused = 0)
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, "text" FROM find_text WHERE kind = 'priority' AND subject_id = NEW.priority_id;
    DELETE FROM find_place WHERE kind = 'priority' AND subject_id = NEW.priority_id;
END;

CREATE TRIGGER find_step_refused AFTER UPDATE OF refused ON decision
WHEN NEW.refused = 1 AND NEW.step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE step_id = NEW.step_id AND refused = 0)
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, "text" FROM find_text WHERE kind = 'step' AND subject_id = NEW.step_id;
    DELETE FROM find_place WHERE kind = 'step' AND subject_id = NEW.step_id;
END;

-- Of a line the newest wording is found.
CREATE TRIGGER find_line_comes AFTER INSERT ON line
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', find_text.id, find_text."text" FROM find_text JOIN line ON line.id = find_text.subject_id WHERE find_text.kind = 'line' AND line.handover_id = NEW.handover_id AND line.part = NEW.part AND line.id <> NEW.id;
    DELETE FROM find_place WHERE kind = 'line' AND subject_id IN (SELECT id FROM line WHERE handover_id = NEW.handover_id AND part = NEW.part AND id <> NEW.id);
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('line', NEW.id, NEW.handover_id, nullif(NEW.part, 0), NEW."by", NEW."at");
END;

-- A person's newest notes, without looking at all the others about them.
CREATE INDEX note_about ON note (resident_id, happened_from DESC, id DESC);
DROP INDEX note_resident_id;
