-- The book as a new one is made. Written by `python -m tests.contracts.schemas`.

CREATE TABLE acknowledgement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    heard TEXT NOT NULL CHECK (heard IN ('got it', 'ask')),
    version_seen INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by INTEGER,
    answered_at TEXT
) STRICT;

CREATE TABLE addendum (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    "text" TEXT NOT NULL,
    written_at TEXT NOT NULL
) STRICT;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'superseded', 'let go')),
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    decided_at TEXT,
    present TEXT NOT NULL,
    review_on TEXT,
    supersedes_id INTEGER REFERENCES agreement (id),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    rule TEXT NOT NULL,
    question TEXT NOT NULL,
    choice TEXT,
    words TEXT NOT NULL,
    answered_at TEXT
) STRICT;

CREATE TABLE arrival_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stay_id INTEGER NOT NULL REFERENCES stay (id),
    item TEXT NOT NULL CHECK (item IN ('confidence', 'what this is', 'hours', 'house line', 'what we write', 'agreements', 'boundaries', 'plan', 'handover')),
    answer TEXT NOT NULL CHECK (answer IN ('told', 'rather not yet', 'not now')),
    "at" TEXT NOT NULL,
    told_by INTEGER NOT NULL REFERENCES staff_member (id),
    own_words_id INTEGER REFERENCES own_words (id)
) STRICT;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL CHECK (kind IN ('day', 'evening', 'night_awake', 'night_sleepover', 'middle', 'admin', 'training', 'on_call')),
    date_local TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'confirmed', 'worked', 'swapped', 'sick', 'cancelled')),
    "replaces" INTEGER,
    changed_because TEXT NOT NULL,
    changed_by INTEGER,
    version INTEGER NOT NULL, came_at TEXT, went_at TEXT,
    CHECK ("start" < "end")
) STRICT;

CREATE TABLE at_the_door (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL CHECK (kind IN ('tries', 'word', 'code')),
    how_often INTEGER NOT NULL,
    first_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    given_by INTEGER,
    beside INTEGER,
    told_at TEXT
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    staff_id INTEGER,
    act TEXT NOT NULL,
    previous BLOB NOT NULL UNIQUE,
    rows_hash BLOB NOT NULL,
    hash BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE backup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    "by" INTEGER,
    "at" TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('handover', 'asked', 'removal')),
    rows INTEGER NOT NULL,
    gone_at TEXT
) STRICT;

CREATE TABLE backup_trouble (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    why TEXT NOT NULL,
    over_at TEXT
) STRICT;

CREATE TABLE boundary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    row_number INTEGER CHECK (row_number BETWEEN 1 AND 27),
    own_row_id INTEGER REFERENCES own_row (id),
    held TEXT NOT NULL CHECK (held IN ('house', 'staff', 'resident')),
    staff_id INTEGER REFERENCES staff_member (id),
    resident_id INTEGER REFERENCES resident (id),
    "value" TEXT NOT NULL CHECK ("value" IN ('unset', 'never', 'maybe', 'always')),
    depends_on TEXT NOT NULL,
    why TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('personal', 'cultural', 'legal')),
    agreed_with TEXT NOT NULL,
    review_on TEXT,
    today_only_until TEXT,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreement_id INTEGER REFERENCES agreement (id),
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL,
    CHECK ((row_number IS NULL) <> (own_row_id IS NULL)),
    CHECK ((held = 'staff') = (staff_id IS NOT NULL)),
    CHECK ((held = 'resident') = (resident_id IS NOT NULL)),
    CHECK ((held = 'resident') = (how IS NOT NULL))
) STRICT;

CREATE TABLE card_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    number TEXT NOT NULL,
    for_what TEXT NOT NULL,
    "when" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE card_in_words (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "text" TEXT NOT NULL,
    review_on TEXT,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (resident_id)
) STRICT;

CREATE TABLE card_not_to_ring (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

CREATE TABLE card_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE carry_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    note_id INTEGER REFERENCES note (id),
    words_id INTEGER REFERENCES own_words (id),
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    carried_before TEXT NOT NULL CHECK (carried_before IN ('yes', 'tonight', 'no')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ((note_id IS NULL) <> (words_id IS NULL))
) STRICT;

CREATE TABLE celebration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    share TEXT NOT NULL CHECK (share IN ('person only', 'team', 'house')),
    ok_by_person INTEGER NOT NULL CHECK (ok_by_person IN (0, 1))
, thanks INTEGER NOT NULL DEFAULT 0 CHECK (thanks IN (0, 1)), note_id INTEGER REFERENCES note (id)) STRICT;

CREATE TABLE chain_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    audit_id INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT
) STRICT;

CREATE TABLE check_in_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    check_in_id INTEGER NOT NULL REFERENCES check_in (id),
    topic TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (check_in_id, topic)
) STRICT;

CREATE TABLE check_in_rhythm (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL UNIQUE REFERENCES resident (id),
    every_days INTEGER NOT NULL CHECK (every_days BETWEEN 0 AND 366),
    next_on TEXT,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE chore (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    every TEXT NOT NULL CHECK (every IN ('day', 'week', 'now and then')),
    added_at TEXT NOT NULL,
    gone_at TEXT,
    done_by INTEGER,
    done_at TEXT,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE code_tried (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE confidence_marker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    kind TEXT NOT NULL CHECK (kind IN ('row 18', 'row 26', 'law')),
    to_whom TEXT NOT NULL CHECK (to_whom IN ('emergency services', 'a crisis line', 'a hospital', 'a doctor', 'a protective service', 'the police', 'a court', 'family or their own people', 'another service', 'the team')),
    told TEXT NOT NULL CHECK (told IN ('before', 'after', 'not yet')),
    made_by INTEGER NOT NULL REFERENCES staff_member (id),
    made_at TEXT NOT NULL,
    clock_until TEXT,
    done_at TEXT,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE "copy_made" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('text', 'html', 'json')),
    file TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    "by" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE cover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('on call', 'stayed on', 'nobody')),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ("start" < "end")
) STRICT;

CREATE TABLE debrief (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    asked_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    step_id INTEGER REFERENCES step (id),
    "change" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
, agreed_wording INTEGER NOT NULL DEFAULT 0 CHECK (agreed_wording IN (0, 1)), answered_by INTEGER, answered_at TEXT, refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1))) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    about INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('being_with', 'hard_moment', 'practical', 'feedback', 'agreement', 'house', 'reflection')),
    "text" TEXT NOT NULL,
    own_words TEXT NOT NULL,
    when_typed TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    together TEXT NOT NULL CHECK (together IN ('none', 'read', 'written')),
    must_know INTEGER NOT NULL CHECK (must_know IN (0, 1)),
    kept_at TEXT NOT NULL,
    version INTEGER NOT NULL, team_only INTEGER NOT NULL DEFAULT 0 CHECK (team_only IN (0, 1)),
    UNIQUE (author_id, about, kind)
) STRICT;

CREATE TABLE "entry" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'addendum', 'own words', 'follow-up', 'priority', 'celebration', 'correction', 'boundary', 'agreement', 'my side', 'plan', 'mutual agreement', 'check-in', 'feedback', 'answer', 'confidence', 'meeting', 'arrival')),
    subject_id INTEGER NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    handover_id INTEGER REFERENCES handover (id),
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    step TEXT NOT NULL
) STRICT;

CREATE TABLE farewell (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    stay_id INTEGER NOT NULL UNIQUE REFERENCES stay (id),
    ends_on TEXT NOT NULL,
    receipt TEXT NOT NULL,
    lifted_at TEXT
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    from_staff_id INTEGER REFERENCES staff_member (id),
    to_staff_id INTEGER REFERENCES staff_member (id),
    "text" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('typed_by_person', 'dictated', 'quote')),
    in_the_open INTEGER NOT NULL CHECK (in_the_open IN (0, 1)),
    with_name INTEGER NOT NULL CHECK (with_name IN (0, 1)),
    to_meeting INTEGER NOT NULL CHECK (to_meeting IN (0, 1)),
    meeting_id INTEGER REFERENCES meeting (id),
    taken_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    taken_back_at TEXT
) STRICT;

CREATE TABLE feedback_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feedback_id INTEGER NOT NULL REFERENCES feedback (id),
    by_person INTEGER NOT NULL CHECK (by_person IN (0, 1)),
    "text" TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

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

CREATE VIRTUAL TABLE find_words USING fts5 ("text", content = 'find_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");

CREATE TABLE 'find_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'find_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'find_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'find_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE first_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff_member (id),
    cards_wait INTEGER NOT NULL CHECK (cards_wait IN (0, 1)),
    next_tip INTEGER NOT NULL CHECK (next_tip BETWEEN 0 AND 9)
) STRICT;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('company', 'look up', 'ask again', 'practical', 'house')),
    who_asked TEXT NOT NULL CHECK (who_asked IN ('the person asked', 'we offered', 'the house needs it')),
    window_start TEXT,
    window_end TEXT,
    resident_id INTEGER REFERENCES resident (id),
    staff_id INTEGER REFERENCES staff_member (id),
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'kept', 'moved', 'let go', 'missed and told')),
    made_by INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    agreed_at TEXT,
    step_id INTEGER REFERENCES step (id),
    from_note_id INTEGER REFERENCES note (id),
    moved_from_id INTEGER,
    carried INTEGER NOT NULL,
    outcome_words TEXT NOT NULL,
    closed_by INTEGER,
    closed_at TEXT,
    version INTEGER NOT NULL
, how_kept TEXT NOT NULL DEFAULT '' CHECK (how_kept IN ('', 'together', 'by them')), by_mistake INTEGER NOT NULL DEFAULT 0 CHECK (by_mistake IN (0, 1))) STRICT;

CREATE TABLE former_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    "until" TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

CREATE TABLE gone_through (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    words_id INTEGER REFERENCES own_words (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "status" TEXT NOT NULL CHECK ("status" IN ('prepared', 'waiting', 'left on the table', 'said back', 'closed', 'carried on')),
    prepared_at TEXT NOT NULL,
    given_by INTEGER,
    given_at TEXT,
    from_words TEXT NOT NULL,
    to_words TEXT NOT NULL,
    left_because TEXT NOT NULL,
    confirmed_by INTEGER,
    confirmed_at TEXT,
    skipped_because TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE hard_moment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    who_was_with TEXT NOT NULL,
    what_helped TEXT NOT NULL,
    wanted TEXT NOT NULL CHECK (wanted IN ('not asked, or not said', 'to stay here', 'company', 'to be left alone', 'help from outside')),
    who_was_called TEXT NOT NULL,
    knew TEXT NOT NULL CHECK (knew IN ('nobody was called', 'yes, before', 'told after', 'not yet')),
    next_time TEXT NOT NULL,
    opened TEXT NOT NULL,
    house_needs TEXT NOT NULL,
    about_what TEXT NOT NULL,
    whose TEXT NOT NULL,
    four_parts TEXT NOT NULL,
    my_read TEXT NOT NULL,
    UNIQUE (note_id)
) STRICT;

CREATE TABLE head_explained (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    head BLOB NOT NULL,
    why TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (head)
) STRICT;

CREATE TABLE home_phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phrase TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;

CREATE TABLE house (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    timezone TEXT NOT NULL,
    preset TEXT NOT NULL CHECK (preset IN ('soteria', 'respite', 'other')),
    word_for_person TEXT NOT NULL,
    house_line TEXT NOT NULL,
    on_call_line TEXT NOT NULL,
    email_domain TEXT NOT NULL,
    countries TEXT NOT NULL,
    demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
    clock_ahead_s INTEGER NOT NULL, confidence_limits TEXT NOT NULL DEFAULT '', stay_usual_min INTEGER NOT NULL DEFAULT 0, stay_usual_max INTEGER NOT NULL DEFAULT 0, report_clock_h INTEGER NOT NULL DEFAULT 48, lock_after_min INTEGER NOT NULL DEFAULT 3 CHECK (lock_after_min BETWEEN 1 AND 15),
    CHECK (id = 1)
) STRICT;

CREATE TABLE house_card (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    heading TEXT NOT NULL CHECK (heading IN ('what', 'why', 'values')),
    words TEXT NOT NULL,
    said_at TEXT NOT NULL,
    kept_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (heading, version)
) STRICT;

CREATE TABLE how_to_meet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE item_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    sort TEXT NOT NULL,
    number INTEGER NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('take', 'leave', 'destroy')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (resident_id, sort, number)
) STRICT;

CREATE TABLE keeping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 3650),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE "last_act" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL,
    "at" TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    follow_up_id INTEGER REFERENCES follow_up (id),
    note_id INTEGER REFERENCES note (id),
    priority_id INTEGER REFERENCES priority (id),
    step_id INTEGER REFERENCES step (id),
    chore_id INTEGER REFERENCES chore (id),
    words_id INTEGER REFERENCES own_words (id),
    celebration_id INTEGER REFERENCES celebration (id),
    thing INTEGER,
    before TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (
        (follow_up_id IS NOT NULL) + (note_id IS NOT NULL) + (priority_id IS NOT NULL)
        + (chore_id IS NOT NULL) + (words_id IS NOT NULL) + (celebration_id IS NOT NULL)
        + (thing IS NOT NULL) = 1
    )
) STRICT;

CREATE TABLE last_sign_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    head BLOB NOT NULL
) STRICT;

CREATE TABLE learning (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reflection_id INTEGER NOT NULL REFERENCES team_reflection (id),
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    becomes TEXT NOT NULL CHECK (becomes IN ('tip', 'agreement')),
    learned_at TEXT NOT NULL
, lenses TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE legal_hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    reason TEXT NOT NULL,
    told TEXT NOT NULL CHECK (told IN ('told', 'will be told')),
    told_words TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL,
    lifted_by INTEGER,
    lifted_at TEXT,
    lifted_because TEXT NOT NULL
) STRICT;

CREATE TABLE line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    good_word TEXT NOT NULL,
    "nothing" INTEGER NOT NULL CHECK ("nothing" IN (0, 1)),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (handover_id, part, version)
) STRICT;

CREATE TABLE longer_stay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stay_id INTEGER NOT NULL REFERENCES stay (id),
    agreed TEXT NOT NULL,
    agreed_with TEXT NOT NULL,
    until_on TEXT,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    held_at TEXT NOT NULL,
    next_on TEXT,
    talked TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    UNIQUE (agreement_id)
) STRICT;

CREATE TABLE meeting_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    brought_by TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id),
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    meeting_id INTEGER REFERENCES meeting (id),
    let_go_at TEXT
) STRICT;

CREATE TABLE meeting_present (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    name TEXT NOT NULL,
    resident_id INTEGER REFERENCES resident (id)
) STRICT;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    UNIQUE (note_id, priority_id)
) STRICT;

CREATE TABLE move_suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL UNIQUE REFERENCES follow_up (id),
    window_start TEXT,
    window_end TEXT,
    staff_id INTEGER REFERENCES staff_member (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE my_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "day" TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('unset', 'be there', 'a message', 'leave me out')),
    "message" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE my_side (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "text" TEXT NOT NULL,
    said_at TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('typed_by_person', 'dictated', 'quote')),
    taken_by INTEGER NOT NULL,
    withdrawn_at TEXT
) STRICT;

CREATE TABLE not_a_detail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phrase TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;

CREATE TABLE not_let (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    what TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('being_with', 'hard_moment', 'practical', 'feedback', 'agreement', 'house', 'reflection')),
    resident_id INTEGER REFERENCES resident (id),
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    happened_from TEXT NOT NULL,
    happened_to TEXT NOT NULL,
    written_at TEXT NOT NULL,
    late TEXT NOT NULL CHECK (late IN ('on_time', 'later', 'much_later')),
    verdict TEXT CHECK (verdict IN ('inside', 'ran_over', 'partly_outside', 'outside')),
    "text" TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    together TEXT NOT NULL CHECK (together IN ('none', 'read', 'written')),
    must_know INTEGER NOT NULL CHECK (must_know IN (0, 1)),
    version INTEGER NOT NULL, gone_at TEXT, team_until TEXT,
    UNIQUE (uid)
) STRICT;

CREATE TABLE note_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    UNIQUE (note_id, staff_id)
) STRICT;

CREATE TABLE note_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    tag TEXT NOT NULL CHECK (tag IN ('joy', 'meaning', 'transformation')),
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE (note_id, tag)
) STRICT;

CREATE TABLE note_wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    version INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    UNIQUE (note_id, version)
) STRICT;

CREATE TABLE opened_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    feedback_id INTEGER NOT NULL UNIQUE REFERENCES feedback (id),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE out_now (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "where" TEXT NOT NULL,
    back_about TEXT NOT NULL,
    since TEXT NOT NULL,
    UNIQUE (resident_id)
) STRICT;

CREATE TABLE outing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "where" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    nobody_here TEXT NOT NULL,
    because TEXT NOT NULL,
    back_at TEXT,
    CHECK ("start" <= "end")
) STRICT;

CREATE TABLE outing_resident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outing_id INTEGER NOT NULL REFERENCES outing (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    UNIQUE (outing_id, resident_id)
) STRICT;

CREATE TABLE outing_staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outing_id INTEGER NOT NULL REFERENCES outing (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    UNIQUE (outing_id, staff_id)
) STRICT;

CREATE TABLE own_people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    support TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE own_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    held TEXT NOT NULL CHECK (held IN ('house', 'staff', 'resident')),
    staff_id INTEGER REFERENCES staff_member (id),
    resident_id INTEGER REFERENCES resident (id),
    sort TEXT NOT NULL CHECK (sort IN ('topics', 'touch', 'company', 'times', 'jokes', 'other')),
    "text" TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ((held = 'staff') = (staff_id IS NOT NULL)),
    CHECK ((held = 'resident') = (resident_id IS NOT NULL))
) STRICT;

CREATE TABLE own_words (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "text" TEXT NOT NULL,
    said_at TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('typed_by_person', 'dictated', 'quote')),
    taken_by INTEGER NOT NULL,
    share TEXT NOT NULL CHECK (share IN ('yes', 'tonight', 'no')),
    note_id INTEGER REFERENCES note (id),
    withdrawn_at TEXT
) STRICT;

CREATE TABLE pact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    theirs TEXT NOT NULL,
    ours TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    until_day TEXT,
    others_may INTEGER NOT NULL CHECK (others_may IN (0, 1)),
    who_may_know TEXT NOT NULL CHECK (who_may_know IN ('the two of us', 'the team')),
    made_at TEXT NOT NULL,
    their_yes_at TEXT,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    our_yes_at TEXT,
    ended_at TEXT,
    ended_side TEXT CHECK (ended_side IN ('person', 'team')),
    ended_by INTEGER,
    ended_words TEXT NOT NULL,
    instead_of_id INTEGER REFERENCES pact (id),
    version INTEGER NOT NULL,
    CHECK (others_may = 0 OR who_may_know = 'the team'),
    CHECK ((their_yes_at IS NULL) = (how IS NULL)),
    CHECK ((ended_at IS NULL) = (ended_side IS NULL))
) STRICT;

CREATE TABLE page_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    because TEXT NOT NULL
) STRICT;

CREATE TABLE parting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    kind TEXT NOT NULL CHECK (kind IN ('leaves the team', 'is away for long')),
    last_day TEXT NOT NULL,
    back_on TEXT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL UNIQUE REFERENCES resident (id),
    kept_where TEXT NOT NULL CHECK (kept_where IN ('here', 'on paper, with them')),
    version INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    review_on TEXT
) STRICT;

CREATE TABLE plan_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('person', 'team')),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL,
    how TEXT CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    UNIQUE (plan_id, version, side),
    CHECK ((side = 'person') = (how IS NOT NULL))
) STRICT;

CREATE TABLE plan_quote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    own_words_id INTEGER NOT NULL UNIQUE REFERENCES own_words (id),
    section TEXT,
    version INTEGER NOT NULL,
    out_in INTEGER,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT
) STRICT;

CREATE TABLE plan_wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    version INTEGER NOT NULL,
    section TEXT NOT NULL CHECK (section IN ('well', 'daily', 'hard for me', 'early signs', 'too much', 'helps', 'does not help', 'worst hours', 'worst hours, not', 'after', 'challenge me', 'remind us')),
    i_need TEXT NOT NULL,
    house_needs TEXT NOT NULL,
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT
) STRICT;

CREATE TABLE priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('suggested', 'wish', 'chosen', 'moving', 'resting', 'done', 'let go')),
    "position" INTEGER NOT NULL,
    dimensions TEXT NOT NULL,
    specific TEXT NOT NULL,
    why_it_matters TEXT NOT NULL,
    have TEXT NOT NULL,
    within_reach TEXT NOT NULL,
    start_on TEXT,
    finish_on TEXT,
    no_finish_by_choice INTEGER NOT NULL CHECK (no_finish_by_choice IN (0, 1)),
    version INTEGER NOT NULL,
    mentioned_at TEXT
, company TEXT NOT NULL DEFAULT '' CHECK (company IN ('', 'yes', 'not now', 'no'))) STRICT;

CREATE TABLE promise_waiting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL UNIQUE REFERENCES follow_up (id),
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    about INTEGER NOT NULL,
    kind TEXT NOT NULL,
    uid TEXT NOT NULL
) STRICT;

CREATE TABLE public_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('service', 'group', 'online', 'shop', 'emergency')),
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    handle TEXT NOT NULL,
    address TEXT NOT NULL,
    "when" TEXT NOT NULL,
    checked_on TEXT,
    added_at TEXT NOT NULL,
    version INTEGER NOT NULL
, sort TEXT NOT NULL DEFAULT '', days TEXT NOT NULL DEFAULT '', hours TEXT NOT NULL DEFAULT '', joining TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE put_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    made_at TEXT,
    kept TEXT NOT NULL
) STRICT;

CREATE TABLE rather_not_alone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    why TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    agreed_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    UNIQUE (resident_id, staff_id)
) STRICT;

CREATE TABLE read_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    part INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "text" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE read_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id),
    UNIQUE (digest)
) STRICT;

CREATE TABLE reflection_present (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reflection_id INTEGER NOT NULL REFERENCES team_reflection (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    UNIQUE (reflection_id, staff_id)
) STRICT;

CREATE TABLE removal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proof TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    finished_at TEXT
) STRICT;

CREATE TABLE resident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    ask_first TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE roster_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id),
    "what" TEXT NOT NULL CHECK ("what" IN ('put on', 'given away', 'ill', 'taken off', 'other times')),
    because TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    roster_version_id INTEGER REFERENCES roster_version (id)
) STRICT;

CREATE TABLE roster_news (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    roster_change_id INTEGER REFERENCES roster_change (id),
    roster_version_id INTEGER REFERENCES roster_version (id),
    seen_at TEXT,
    CHECK ((roster_change_id IS NULL) <> (roster_version_id IS NULL))
) STRICT;

CREATE TABLE roster_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    published_until TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by INTEGER NOT NULL
) STRICT;

CREATE TABLE rule_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    because TEXT NOT NULL,
    person_told TEXT CHECK (person_told IN ('yes', 'no', 'will')),
    state TEXT NOT NULL CHECK (state IN ('open', 'talked', 'learned')),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    note_id INTEGER REFERENCES note (id),
    reflection_id INTEGER REFERENCES team_reflection (id),
    learning_id INTEGER REFERENCES learning (id)
) STRICT;

CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    salt BLOB NOT NULL,
    UNIQUE (table_name, row_number)
) STRICT;

CREATE TABLE sharing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    resident_id INTEGER REFERENCES resident (id),
    what TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('struggle', 'success', 'tool')),
    intentions TEXT NOT NULL CHECK (intentions <> ''),
    asked_first INTEGER NOT NULL CHECK (asked_first IN (0, 1)),
    landed TEXT NOT NULL,
    seen_by TEXT NOT NULL CHECK (seen_by IN ('author', 'team')),
    happened_from TEXT NOT NULL,
    happened_to TEXT NOT NULL,
    written_at TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('inside', 'ran_over', 'partly_outside', 'outside')),
    UNIQUE (uid)
) STRICT;

CREATE TABLE sharing_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sharing_id INTEGER NOT NULL REFERENCES sharing (id),
    rule TEXT NOT NULL,
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE TABLE shown_to_them (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL REFERENCES note (id),
    "at" TEXT NOT NULL,
    UNIQUE (note_id)
) STRICT;

CREATE TABLE staff_about (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    words TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (staff_id)
) STRICT;

CREATE TABLE staff_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    roles TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    joined_at TEXT NOT NULL
) STRICT;

CREATE TABLE standing_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    until TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE stay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    "status" TEXT NOT NULL CHECK ("status" IN ('expected', 'staying', 'ended')),
    arrived_at TEXT,
    left_at TEXT,
    leaves_words TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    words TEXT NOT NULL,
    owner TEXT NOT NULL CHECK (owner IN ('person', 'together', 'person offers')),
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'doing', 'done', 'changed', 'dropped')),
    experiment INTEGER NOT NULL CHECK (experiment IN (0, 1)),
    learned TEXT NOT NULL,
    version INTEGER NOT NULL
, say_it_myself INTEGER NOT NULL DEFAULT 0 CHECK (say_it_myself IN (0, 1))) STRICT;

CREATE TABLE stood_aside (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    name TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE TABLE switched_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
) STRICT;

CREATE TABLE taken_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words_id INTEGER REFERENCES own_words (id),
    my_side_id INTEGER REFERENCES my_side (id),
    feedback_id INTEGER REFERENCES feedback (id),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    CHECK ((words_id IS NOT NULL) + (my_side_id IS NOT NULL) + (feedback_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE team_reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE thoughts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "row" INTEGER NOT NULL,
    for_them TEXT NOT NULL,
    for_me TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (staff_id, "row")
) STRICT;

CREATE TABLE to_ask (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE to_tell (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parting_id INTEGER NOT NULL REFERENCES parting (id),
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    told_by INTEGER,
    told_at TEXT,
    their_words TEXT NOT NULL,
    goodbye TEXT NOT NULL CHECK (goodbye IN ('not asked yet', 'they would like one', 'there was one', 'rather not')),
    "by" INTEGER,
    version INTEGER NOT NULL,
    UNIQUE (parting_id, resident_id)
) STRICT;

CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    touched TEXT NOT NULL
) STRICT;

CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    words TEXT NOT NULL,
    carry TEXT NOT NULL CHECK (carry IN ('yes', 'tonight', 'no')),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    recorded_by INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE touched (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit_id INTEGER NOT NULL REFERENCES audit (id),
    table_name TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    what TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;

CREATE TABLE unfinished (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id INTEGER NOT NULL REFERENCES staff_member (id),
    place TEXT NOT NULL,
    field TEXT NOT NULL,
    "text" TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (author_id, place, field)
) STRICT;

CREATE TABLE usual_shift (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('day', 'evening', 'night_awake', 'night_sleepover', 'middle', 'admin', 'training', 'on_call')),
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    usual INTEGER NOT NULL CHECK (usual IN (0, 1)),
    "by" INTEGER NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE welcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    staff_id INTEGER NOT NULL REFERENCES staff_member (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE who_i_am (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    resident_id INTEGER NOT NULL REFERENCES resident (id),
    part TEXT NOT NULL,
    words TEXT NOT NULL,
    label TEXT NOT NULL,
    ways TEXT NOT NULL,
    rather_not INTEGER NOT NULL CHECK (rather_not IN (0, 1)),
    how TEXT NOT NULL CHECK (how IN ('here now', 'told me', 'wrote it')),
    told_at TEXT,
    said_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (resident_id, part, version)
) STRICT;

CREATE INDEX acknowledgement_asked ON acknowledgement (staff_id) WHERE heard = 'ask';

CREATE INDEX acknowledgement_handover_id ON acknowledgement (handover_id);

CREATE INDEX acknowledgement_open ON acknowledgement (handover_id) WHERE heard = 'ask' AND answer = '';

CREATE INDEX acknowledgement_staff_id ON acknowledgement (staff_id);

CREATE INDEX addendum_author_id ON addendum (author_id);

CREATE INDEX addendum_note_id ON addendum (note_id);

CREATE INDEX agreement_supersedes_id ON agreement (supersedes_id);

CREATE INDEX answer_note_id ON answer (note_id);

CREATE INDEX answer_open ON answer (note_id) WHERE choice IS NULL;

CREATE INDEX arrival_item_own_words_id ON arrival_item (own_words_id);

CREATE INDEX arrival_item_stay_id ON arrival_item (stay_id);

CREATE INDEX arrival_item_told_by ON arrival_item (told_by);

CREATE INDEX assignment_end ON assignment ("end");

CREATE INDEX assignment_staff_id ON assignment (staff_id);

CREATE INDEX at_the_door_staff_id ON at_the_door (staff_id);

CREATE INDEX boundary_agreement_id ON boundary (agreement_id);

CREATE INDEX boundary_own_row_id ON boundary (own_row_id);

CREATE INDEX boundary_resident_id ON boundary (resident_id);

CREATE INDEX boundary_staff_id ON boundary (staff_id);

CREATE INDEX card_contact_resident_id ON card_contact (resident_id);

CREATE INDEX card_not_to_ring_resident_id ON card_not_to_ring (resident_id);

CREATE INDEX card_opening_resident_id ON card_opening (resident_id);

CREATE INDEX card_opening_staff_id ON card_opening (staff_id);

CREATE INDEX carry_choice_note_id ON carry_choice (note_id);

CREATE INDEX carry_choice_resident_id ON carry_choice (resident_id);

CREATE INDEX carry_choice_words_id ON carry_choice (words_id);

CREATE INDEX celebration_note_id ON celebration (note_id);

CREATE INDEX celebration_resident_id ON celebration (resident_id);

CREATE INDEX check_in_resident_id ON check_in (resident_id);

CREATE INDEX confidence_marker_made_by ON confidence_marker (made_by);

CREATE INDEX confidence_marker_resident_id ON confidence_marker (resident_id);

CREATE INDEX copy_made_resident_id ON copy_made (resident_id);

CREATE INDEX correction_handover_id ON correction (handover_id);

CREATE INDEX debrief_staff_id ON debrief (staff_id);

CREATE UNIQUE INDEX debrief_wanted ON debrief (staff_id) WHERE ended_at IS NULL;

CREATE INDEX decision_priority_id ON decision (priority_id);

CREATE INDEX decision_step_id ON decision (step_id);

CREATE INDEX entry_handover_id ON entry (handover_id);

CREATE INDEX entry_resident_id ON entry (resident_id);

CREATE INDEX entry_subject ON entry (kind, subject_id);

CREATE INDEX entry_waiting ON entry (id) WHERE handover_id IS NULL;

CREATE INDEX farewell_resident_id ON farewell (resident_id);

CREATE INDEX feedback_answer_feedback_id ON feedback_answer (feedback_id);

CREATE INDEX feedback_from_staff_id ON feedback (from_staff_id);

CREATE INDEX feedback_meeting_id ON feedback (meeting_id);

CREATE INDEX feedback_resident_id ON feedback (resident_id);

CREATE INDEX feedback_to_staff_id ON feedback (to_staff_id);

CREATE INDEX find_place_at ON find_place ("at", id);

CREATE INDEX find_place_by ON find_place ("by", id);

CREATE INDEX find_place_resident_id ON find_place (resident_id, id);

CREATE INDEX follow_up_from_note_id ON follow_up (from_note_id);

CREATE INDEX follow_up_resident_id ON follow_up (resident_id);

CREATE INDEX follow_up_staff_id ON follow_up (staff_id);

CREATE INDEX follow_up_status ON follow_up ("status");

CREATE INDEX follow_up_step_id ON follow_up (step_id);

CREATE INDEX former_name_resident_id ON former_name (resident_id);

CREATE INDEX gone_through_handover_id ON gone_through (handover_id);

CREATE INDEX gone_through_resident_id ON gone_through (resident_id);

CREATE INDEX gone_through_staff_id ON gone_through (staff_id);

CREATE INDEX gone_through_words_id ON gone_through (words_id);

CREATE INDEX handover_given_at ON handover (given_at);

CREATE UNIQUE INDEX handover_prepared ON handover (status) WHERE status = 'prepared';

CREATE INDEX how_to_meet_resident_id ON how_to_meet (resident_id);

CREATE INDEX last_act_resident_id ON last_act (resident_id);

CREATE INDEX last_act_staff_id ON last_act (staff_id);

CREATE INDEX learning_reflection_id ON learning (reflection_id);

CREATE UNIQUE INDEX legal_hold_one ON legal_hold (resident_id) WHERE lifted_at IS NULL;

CREATE INDEX legal_hold_resident_id ON legal_hold (resident_id);

CREATE INDEX longer_stay_stay_id ON longer_stay (stay_id);

CREATE INDEX meeting_agreement_meeting_id ON meeting_agreement (meeting_id);

CREATE INDEX meeting_held_at ON meeting (held_at);

CREATE INDEX meeting_line_meeting_id ON meeting_line (meeting_id);

CREATE INDEX meeting_line_resident_id ON meeting_line (resident_id);

CREATE INDEX meeting_present_meeting_id ON meeting_present (meeting_id);

CREATE INDEX meeting_present_resident_id ON meeting_present (resident_id);

CREATE INDEX mention_priority_id ON mention (priority_id);

CREATE INDEX move_suggestion_staff_id ON move_suggestion (staff_id);

CREATE INDEX my_part_day ON my_part ("day");

CREATE INDEX my_part_resident_id ON my_part (resident_id);

CREATE INDEX my_side_note_id ON my_side (note_id);

CREATE INDEX my_side_resident_id ON my_side (resident_id);

CREATE INDEX not_let_staff_id ON not_let (staff_id);

CREATE INDEX note_about ON note (resident_id, happened_from DESC, id DESC);

CREATE INDEX note_author_id ON note (author_id);

CREATE INDEX note_reading_staff_id ON note_reading (staff_id);

CREATE INDEX note_reflection ON note (written_at) WHERE kind = 'reflection' AND gone_at IS NULL;

CREATE INDEX note_tag_note_id ON note_tag (note_id);

CREATE INDEX note_written_at ON note (written_at);

CREATE INDEX opened_up_resident_id ON opened_up (resident_id);

CREATE INDEX outing_resident_resident_id ON outing_resident (resident_id);

CREATE INDEX outing_staff_staff_id ON outing_staff (staff_id);

CREATE INDEX outing_start ON outing ("start");

CREATE INDEX own_people_resident_id ON own_people (resident_id);

CREATE INDEX own_row_resident_id ON own_row (resident_id);

CREATE INDEX own_row_staff_id ON own_row (staff_id);

CREATE INDEX own_words_note_id ON own_words (note_id);

CREATE INDEX own_words_said_at ON own_words (resident_id, said_at DESC, id DESC);

CREATE INDEX pact_instead_of_id ON pact (instead_of_id);

CREATE INDEX pact_resident_id ON pact (resident_id);

CREATE INDEX pact_staff_id ON pact (staff_id);

CREATE INDEX page_opening_by ON page_opening (staff_id, "at");

CREATE INDEX page_opening_last ON page_opening (resident_id, staff_id, "at");

CREATE INDEX page_opening_resident_id ON page_opening (resident_id);

CREATE INDEX parting_staff_id ON parting (staff_id);

CREATE INDEX plan_mark_staff_id ON plan_mark (staff_id);

CREATE INDEX plan_quote_plan_id ON plan_quote (plan_id);

CREATE INDEX plan_wording_plan_id ON plan_wording (plan_id);

CREATE INDEX priority_goes_on ON priority (id) WHERE "status" NOT IN ('done', 'let go');

CREATE INDEX priority_resident_id ON priority (resident_id);

CREATE INDEX promise_waiting_author_id ON promise_waiting (author_id);

CREATE INDEX rather_not_alone_staff_id ON rather_not_alone (staff_id);

CREATE INDEX read_back_handover_id ON read_back (handover_id);

CREATE INDEX read_back_staff_id ON read_back (staff_id);

CREATE INDEX read_in_assignment_id ON read_in (assignment_id);

CREATE INDEX reflection_present_staff_id ON reflection_present (staff_id);

CREATE INDEX roster_change_assignment_id ON roster_change (assignment_id);

CREATE INDEX roster_change_roster_version_id ON roster_change (roster_version_id);

CREATE INDEX roster_news_roster_change_id ON roster_news (roster_change_id);

CREATE INDEX roster_news_roster_version_id ON roster_news (roster_version_id);

CREATE INDEX roster_news_staff_id ON roster_news (staff_id);

CREATE INDEX rule_override_learning_id ON rule_override (learning_id);

CREATE INDEX rule_override_note_id ON rule_override (note_id);

CREATE INDEX rule_override_reflection_id ON rule_override (reflection_id);

CREATE INDEX sharing_answer_sharing_id ON sharing_answer (sharing_id);

CREATE INDEX sharing_author_id ON sharing (author_id);

CREATE INDEX sharing_resident_id ON sharing (resident_id);

CREATE UNIQUE INDEX staff_member_name ON staff_member (name) WHERE active = 1;

CREATE INDEX stay_left_at ON stay (left_at);

CREATE INDEX stay_resident_id ON stay (resident_id);

CREATE INDEX stay_status ON stay ("status");

CREATE INDEX step_priority_id ON step (priority_id);

CREATE INDEX stood_aside_agreement_id ON stood_aside (agreement_id);

CREATE INDEX taken_back_feedback_id ON taken_back (feedback_id);

CREATE INDEX taken_back_my_side_id ON taken_back (my_side_id);

CREATE INDEX taken_back_resident_id ON taken_back (resident_id);

CREATE INDEX taken_back_words_id ON taken_back (words_id);

CREATE INDEX to_ask_follow_up_id ON to_ask (follow_up_id);

CREATE INDEX to_ask_staff_id ON to_ask (staff_id);

CREATE INDEX to_tell_resident_id ON to_tell (resident_id);

CREATE INDEX topic_resident_id ON topic (resident_id);

CREATE INDEX welcome_resident_id ON welcome (resident_id);

CREATE INDEX welcome_staff_id_at ON welcome (staff_id, "at");

CREATE TRIGGER addendum_stays BEFORE UPDATE ON addendum
BEGIN
    SELECT RAISE(ABORT, 'an addendum is never changed');
END;

CREATE TRIGGER agreement_is_kept BEFORE DELETE ON agreement
BEGIN
    SELECT RAISE(ABORT, 'what was agreed is never deleted');
END;

CREATE TRIGGER agreement_text_stays BEFORE UPDATE OF "text" ON agreement
WHEN OLD.state <> 'proposed'
BEGIN
    SELECT RAISE(ABORT, 'what was agreed keeps its text');
END;

CREATE TRIGGER audit_is_not_rewritten BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never changed');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never deleted');
END;

CREATE TRIGGER boundary_is_kept BEFORE DELETE ON boundary
BEGIN
    SELECT RAISE(ABORT, 'what was said about a limit is never deleted');
END;

CREATE TRIGGER boundary_stays BEFORE UPDATE ON boundary
BEGIN
    SELECT RAISE(ABORT, 'what was said about a limit is never changed');
END;

CREATE TRIGGER chain_head_stays BEFORE DELETE ON chain_head
BEGIN
    SELECT RAISE(ABORT, 'the book has one head');
END;

CREATE TRIGGER entry_handed_over_once BEFORE UPDATE OF handover_id ON entry
WHEN OLD.handover_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an entry is handed over once');
END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER feedback_answer_stays BEFORE UPDATE ON feedback_answer
BEGIN
    SELECT RAISE(ABORT, 'an answer is never changed');
END;

CREATE TRIGGER feedback_is_not_rewritten BEFORE UPDATE OF "text" ON feedback
WHEN NEW."text" <> '' OR NEW.taken_back_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'what was said back is taken back or stays');
END;

CREATE TRIGGER feedback_stays BEFORE UPDATE OF resident_id, from_staff_id, to_staff_id, how, taken_by, "at" ON feedback
BEGIN
    SELECT RAISE(ABORT, 'what was said back is never changed');
END;

CREATE TRIGGER find_addendum_comes AFTER INSERT ON addendum
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT 'addendum', NEW.id, note.id, note.resident_id, NEW.author_id, NEW.written_at FROM note WHERE note.id = NEW.note_id;
END;

CREATE TRIGGER find_follow_up_changes AFTER UPDATE OF "text", outcome_words ON follow_up
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" || char(10) || OLD.outcome_words FROM find_place WHERE kind = 'follow-up' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'follow-up' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_follow_up_comes AFTER INSERT ON follow_up
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('follow-up', NEW.id, NEW.id, NEW.resident_id, NEW.made_by, NEW.made_at);
END;

CREATE TRIGGER find_line_comes AFTER INSERT ON line
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', find_text.id, find_text."text" FROM find_text JOIN line ON line.id = find_text.subject_id WHERE find_text.kind = 'line' AND line.handover_id = NEW.handover_id AND line.part = NEW.part AND line.id <> NEW.id;
    DELETE FROM find_place WHERE kind = 'line' AND subject_id IN (SELECT id FROM line WHERE handover_id = NEW.handover_id AND part = NEW.part AND id <> NEW.id);
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('line', NEW.id, NEW.handover_id, nullif(NEW.part, 0), NEW."by", NEW."at");
END;

CREATE TRIGGER find_meeting_changes AFTER UPDATE OF talked ON meeting
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD.talked FROM find_place WHERE kind = 'meeting' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'meeting' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_meeting_comes AFTER INSERT ON meeting
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('meeting', NEW.id, NEW.id, NULL, NEW.recorded_by, NEW.recorded_at);
END;

CREATE TRIGGER find_my_side_changes AFTER UPDATE OF "text" ON my_side
WHEN NEW.withdrawn_at IS NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'my side' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'my side' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_my_side_comes AFTER INSERT ON my_side
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('my side', NEW.id, NEW.note_id, NEW.resident_id, NEW.taken_by, NEW.said_at);
END;

CREATE TRIGGER find_my_side_taken_back AFTER UPDATE OF withdrawn_at ON my_side
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'my side' AND subject_id = OLD.id;
    DELETE FROM find_place WHERE kind = 'my side' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_note_changes AFTER UPDATE OF "text" ON note
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'note' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'note' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_note_comes AFTER INSERT ON note
WHEN NEW.kind <> 'reflection'
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('note', NEW.id, NEW.id, NEW.resident_id, NEW.author_id, NEW.written_at);
END;

CREATE TRIGGER find_own_words_changes AFTER UPDATE OF "text" ON own_words
WHEN NEW.withdrawn_at IS NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'own words' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'own words' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_own_words_comes AFTER INSERT ON own_words
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") VALUES ('own words', NEW.id, coalesce(NEW.note_id, 0), NEW.resident_id, NEW.taken_by, NEW.said_at);
END;

CREATE TRIGGER find_own_words_taken_back AFTER UPDATE OF withdrawn_at ON own_words
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD."text" FROM find_place WHERE kind = 'own words' AND subject_id = OLD.id;
    DELETE FROM find_place WHERE kind = 'own words' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_place_comes AFTER INSERT ON find_place
BEGIN
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE id = NEW.id;
END;

CREATE TRIGGER find_priority_changes AFTER UPDATE OF words ON priority
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD.words FROM find_place WHERE kind = 'priority' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'priority' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_priority_comes AFTER INSERT ON decision
WHEN NEW.step_id IS NULL AND NOT EXISTS (SELECT 1 FROM find_place WHERE kind = 'priority' AND subject_id = NEW.priority_id)
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT 'priority', id, id, resident_id, NEW.recorded_by, NEW."at" FROM priority WHERE id = NEW.priority_id;
END;

CREATE TRIGGER find_priority_refused AFTER UPDATE OF refused ON decision
WHEN NEW.refused = 1 AND NEW.step_id IS NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE priority_id = NEW.priority_id AND step_id IS NULL AND refused = 0)
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, "text" FROM find_text WHERE kind = 'priority' AND subject_id = NEW.priority_id;
    DELETE FROM find_place WHERE kind = 'priority' AND subject_id = NEW.priority_id;
END;

CREATE TRIGGER find_step_changes AFTER UPDATE OF words ON step
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, OLD.words FROM find_place WHERE kind = 'step' AND subject_id = OLD.id;
    INSERT INTO find_words (rowid, "text") SELECT id, "text" FROM find_text WHERE kind = 'step' AND subject_id = OLD.id;
END;

CREATE TRIGGER find_step_comes AFTER INSERT ON decision
WHEN NEW.step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM find_place WHERE kind = 'step' AND subject_id = NEW.step_id)
BEGIN
    INSERT INTO find_place (kind, subject_id, opens, resident_id, "by", "at") SELECT 'step', NEW.step_id, id, resident_id, NEW.recorded_by, NEW."at" FROM priority WHERE id = NEW.priority_id;
END;

CREATE TRIGGER find_step_refused AFTER UPDATE OF refused ON decision
WHEN NEW.refused = 1 AND NEW.step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE step_id = NEW.step_id AND refused = 0)
BEGIN
    INSERT INTO find_words (find_words, rowid, "text") SELECT 'delete', id, "text" FROM find_text WHERE kind = 'step' AND subject_id = NEW.step_id;
    DELETE FROM find_place WHERE kind = 'step' AND subject_id = NEW.step_id;
END;

CREATE TRIGGER my_side_is_not_rewritten BEFORE UPDATE OF "text" ON my_side
WHEN NEW."text" <> '' OR NEW.withdrawn_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'what somebody says to a note is taken back or stays');
END;

CREATE TRIGGER my_side_stays BEFORE UPDATE OF note_id, resident_id, said_at, how, taken_by ON my_side
BEGIN
    SELECT RAISE(ABORT, 'what somebody says to a note is never changed');
END;

CREATE TRIGGER note_stays BEFORE DELETE ON note
BEGIN
    SELECT RAISE(ABORT, 'a note is never deleted');
END;

CREATE TRIGGER own_words_are_not_rewritten BEFORE UPDATE OF "text" ON own_words
WHEN NEW."text" <> '' OR NEW.withdrawn_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'own words are taken back or stay');
END;

CREATE TRIGGER own_words_stay BEFORE UPDATE OF resident_id, said_at, taken_by ON own_words
BEGIN
    SELECT RAISE(ABORT, 'own words are never changed');
END;

CREATE TRIGGER pact_text_stays BEFORE UPDATE OF theirs, ours, rhythm, until_day, others_may, who_may_know ON pact
WHEN OLD.their_yes_at IS NOT NULL AND OLD.our_yes_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'what both said yes to keeps its words');
END;

CREATE TRIGGER plan_wording_stays BEFORE UPDATE ON plan_wording
BEGIN
    SELECT RAISE(ABORT, 'what a plan said is never changed');
END;

CREATE TRIGGER rule_override_stays BEFORE DELETE ON rule_override
BEGIN
    SELECT RAISE(ABORT, 'what is to be talked about is never deleted');
END;

CREATE TRIGGER rule_override_words_stay BEFORE UPDATE OF rule, words, "by", "at" ON rule_override
BEGIN
    SELECT RAISE(ABORT, 'what is to be talked about is never changed');
END;

CREATE TRIGGER tombstone_is_not_rewritten BEFORE UPDATE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'that something was removed is never changed');
END;

CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'that something was removed is never deleted');
END;

CREATE TRIGGER touched_is_not_rewritten BEFORE UPDATE ON touched
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never changed');
END;

CREATE TRIGGER touched_stays BEFORE DELETE ON touched
BEGIN
    SELECT RAISE(ABORT, 'what was written down is never deleted');
END;

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
