-- What grows with the years, around the notes of `temp.written`: numbers from 1 on, and their texts.
-- `who` a note is about, `me` who wrote it, `at` when, `given` in which handover.

CREATE TEMP VIEW past AS SELECT n, "text", 2 + n % 6 AS me,
    -- After the four who stay now, who have just come: one for every five hundred notes. The first
    -- of them came back again and again.
    CASE WHEN n % 503 = 0 THEN 5 ELSE 5 + (n - 1) / 500 END AS who,
    date('2006-02-20', '+' || (n * 7300 / (SELECT max(n) FROM written)) || ' days')
        || printf('T%02d:%02d:00.000000Z', n % 24, n % 60) AS at,
    1 + (n - 1) * 21900 / (SELECT max(n) FROM written) AS given
FROM written;

CREATE TEMP VIEW hours AS
WITH RECURSIVE one (h) AS (SELECT 0 UNION ALL SELECT h + 1 FROM one WHERE h + 1 < 7300 * 24)
SELECT h, strftime('%Y-%m-%dT%H:00:00.000000Z', '2006-02-20', '+' || h || ' hours') AS at FROM one;

INSERT INTO note (uid, kind, resident_id, author_id, happened_from, happened_to, written_at, late,
    verdict, "text", carry, together, must_know, version)
SELECT 'p' || n, 'being_with', who, me, at, at, at, 'on_time', 'inside', "text", 'yes', 'none', 0,
    1
FROM past;

INSERT INTO entry (kind, subject_id, resident_id, "by", "at", handover_id, state, words, step)
SELECT 'note', n, who, me, at, given, '', '', ''
FROM past;

INSERT INTO note_reading (note_id, staff_id, "at")
SELECT n, 2 + (n + 1) % 6, at
FROM past;

INSERT INTO note_reading (note_id, staff_id, "at")
SELECT n, 2 + (n + 2) % 6, at
FROM past;

INSERT INTO own_words (resident_id, "text", said_at, how, taken_by, share, note_id)
SELECT who, substr("text", 1, 90), at, 'quote', me, 'yes', n
FROM past WHERE n % 4 = 1;

INSERT INTO addendum (note_id, author_id, "text", written_at)
SELECT n, me, substr("text", 1, 60), at
FROM past WHERE n % 20 = 1;

INSERT INTO answer (note_id, rule, question, choice, words, answered_at)
SELECT n, 'A4', '?', 'yes', '', at
FROM past WHERE n % 20 = 1;

INSERT INTO note_wording (note_id, version, "text", replaced_at)
SELECT n, 1, "text", at
FROM past WHERE n % 30 = 1;

INSERT INTO my_side (note_id, resident_id, "text", said_at, how, taken_by)
SELECT n, who, substr("text", 9, 70), at, 'quote', me
FROM past WHERE n % 50 = 1;

INSERT INTO follow_up ("text", kind, who_asked, window_start, window_end, resident_id, staff_id,
    "status", made_by, made_at, carried, outcome_words, version, closed_by, closed_at)
SELECT substr("text", 1, 50), 'company', 'we offered', at, at, who, me, 'kept', me, at, 0, 'done',
    2, me, at
FROM past WHERE n % 10 = 1;

INSERT INTO entry (kind, subject_id, resident_id, "by", "at", handover_id, state, words, step)
SELECT 'follow-up', 1 + (n - 1) / 5, who, me, at, given, 'kept', '', ''
FROM past WHERE n % 10 = 1;

INSERT INTO celebration ("text", resident_id, "by", "at", share, ok_by_person)
SELECT 'She laughed', who, me, at, 'house', 1
FROM past WHERE n % 50 = 1;

INSERT INTO page_opening (resident_id, staff_id, "at", because)
SELECT who, me, at, 'covering soon'
FROM past WHERE n % 50 = 1;

INSERT INTO priority (resident_id, words, "status", "position", dimensions, specific,
    why_it_matters, have, within_reach, no_finish_by_choice, version, mentioned_at)
SELECT who, substr("text", 1, 40), 'done', 1 + n % 3, '', '', '', '', '', 0, 2, at
FROM past WHERE n % 150 = 1;

INSERT INTO hard_moment (note_id, who_was_with, what_helped, wanted, who_was_called, knew,
    next_time, opened, house_needs, about_what, whose, four_parts, my_read)
SELECT n, '', '', 'company', '', 'nobody was called', '', '', '', '', '', '', ''
FROM past WHERE n % 100 = 1;

INSERT INTO feedback (resident_id, from_staff_id, "text", how, in_the_open, with_name, to_meeting,
    taken_by, "at")
SELECT who, me, 'It was fine.', 'quote', 1, 1, 0, me, at
FROM past WHERE n % 200 = 1;

INSERT INTO feedback_answer (feedback_id, by_person, "text", "by", "at")
SELECT 1 + (n - 1) / 200, 0, 'Thank you.', me, at
FROM past WHERE n % 200 = 1;

INSERT INTO check_in (resident_id, "by", "at", carry, how)
SELECT who, me, at, 'yes', 'here now'
FROM past WHERE n % 200 = 1;

INSERT INTO boundary (row_number, held, resident_id, "value", depends_on, why, kind, agreed_with,
    how, set_by, set_at)
SELECT 1 + n / 100 % 27, 'resident', who, 'maybe', '', '', 'personal', '', 'here now', me, at
FROM past WHERE n % 100 = 1;

INSERT INTO who_i_am (resident_id, part, words, label, ways, rather_not, how, said_at,
    recorded_by, version)
SELECT who, 'about me', 'tea', '', '', 0, 'here now', at, me, n
FROM past WHERE n % 250 = 1;

INSERT INTO topic (resident_id, words, carry, how, recorded_by, "at", version)
SELECT who, 'sleep', 'no', 'here now', me, at, 1
FROM past WHERE n % 500 = 1;

INSERT INTO resident (id, name, pronouns, ask_first, version)
SELECT 5 + (n - 1) / 500, 'P' || n || '.', '', '', 1
FROM past WHERE n % 500 = 1;

INSERT INTO stay (resident_id, "status", arrived_at, left_at, leaves_words)
SELECT 5 + (n - 1) / 500, 'ended', at, at, ''
FROM past WHERE n % 500 = 1;

INSERT INTO farewell (resident_id, stay_id, ends_on, receipt)
SELECT 5 + (n - 1) / 500, 5 + (n - 1) / 500, '2036-01-01', ''
FROM past WHERE n % 500 = 1;

INSERT INTO welcome (resident_id, staff_id, "at")
SELECT 5 + (n - 1) / 500, me, at
FROM past WHERE n % 500 = 1;

INSERT INTO audit ("at", staff_id, act, previous, rows_hash, hash)
SELECT at, me, '', randomblob(32), randomblob(32), randomblob(32)
FROM past;

INSERT INTO touched (audit_id, table_name, row_number, what, digest)
SELECT n, 'note', n, 'new', randomblob(32)
FROM past;

INSERT INTO touched (audit_id, table_name, row_number, what, digest)
SELECT n, 'entry', n + 1000, 'new', randomblob(32)
FROM past;

INSERT INTO seal (table_name, row_number, salt)
SELECT 'note', n, randomblob(16)
FROM past;

INSERT INTO seal (table_name, row_number, salt)
SELECT 'entry', n + 1000, randomblob(16)
FROM past;

INSERT INTO handover (id, "status", prepared_at, given_by, given_at, from_words, to_words,
    left_because, confirmed_by, confirmed_at, skipped_because, version)
SELECT 1 + h / 8, 'closed', at, 2 + h / 8 % 6, at, 'Day', 'Evening', '', 2 + h / 8 % 6, at, '', 4
FROM hours WHERE h % 8 = 0;

INSERT INTO line (handover_id, part, "text", good_word, "nothing", "by", "at", version)
SELECT 1 + h / 8, 0, 'The house is quiet.', 'Bread.', 0, 2 + h / 8 % 6, at, 1
FROM hours WHERE h % 8 = 0;

INSERT INTO acknowledgement (handover_id, part, staff_id, heard, version_seen, "at", question,
    answer)
SELECT 1 + h / 4 / 2, 0, 2 + h / 4 % 6, 'got it', 1, at, '', ''
FROM hours WHERE h % 4 = 0;

INSERT INTO read_back (handover_id, part, staff_id, "text", "at")
SELECT 1 + h / 8, 0, 2 + h / 8 % 6, 'Bread.', at
FROM hours WHERE h % 8 = 0;

INSERT INTO my_part (resident_id, "day", choice, message, how, recorded_by, "at")
SELECT 5 + h / 24 % 4, substr(at, 1, 10), 'be there', '', 'here now', 2 + h / 24 % 6, at
FROM hours WHERE h % 24 = 0;

INSERT INTO assignment (staff_id, kind, date_local, "start", "end", "status", changed_because,
    version)
SELECT 2 + h / 4 % 6, 'day', substr(at, 1, 10), at, substr(at, 1, 14) || '59:00.000000Z',
    'worked', '', 1
FROM hours WHERE h % 4 = 0;

INSERT INTO roster_version (published_until, published_at, published_by)
SELECT '2026-11-09T12:00:00.000000Z', at, 1
FROM hours WHERE h % 168 = 0;

INSERT INTO outing ("where", "start", "end", nobody_here, because, back_at)
SELECT 'the library', at, at, 0, '', at
FROM hours WHERE h % 48 = 0;

INSERT INTO outing_staff (outing_id, staff_id)
SELECT 1 + h / 48, 2 + h / 48 % 6
FROM hours WHERE h % 48 = 0;

INSERT INTO outing_resident (outing_id, resident_id)
SELECT 1 + h / 48, 5 + h / 48 % 4
FROM hours WHERE h % 48 = 0;

INSERT INTO meeting (held_at, talked, recorded_by, recorded_at)
SELECT at, 'Bread.', 2 + h / 168 % 6, at
FROM hours WHERE h % 168 = 0;

INSERT INTO debrief (staff_id, asked_at, ended_at)
SELECT 2 + h / 480 % 6, at, at
FROM hours WHERE h % 480 = 0;

INSERT INTO agreement ("text", state, recorded_by, recorded_at, decided_at, present, version)
SELECT 'Quiet after ten.', 'agreed', 2 + h / 2400 % 6, at, at, '', 1
FROM hours WHERE h % 2400 = 0;

INSERT INTO backup (file, "by", "at", reason, rows, gone_at)
SELECT 'x', 2 + h / 8 % 6, at, 'handover', 1, at
FROM hours WHERE h % 8 = 0;

INSERT INTO at_the_door (staff_id, kind, how_often, first_at, last_at, told_at)
SELECT 2 + h / 720 % 6, 'tries', 1, at, at, at
FROM hours WHERE h % 720 = 0;
