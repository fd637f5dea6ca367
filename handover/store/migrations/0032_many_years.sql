-- A house of many years: what is read every day is found without reading what lies behind it.

CREATE INDEX handover_given_at ON handover (given_at);
CREATE INDEX follow_up_status ON follow_up ("status");
CREATE INDEX answer_open ON answer (note_id) WHERE choice IS NULL;
CREATE INDEX stay_status ON stay ("status");
CREATE INDEX stay_left_at ON stay (left_at);
CREATE INDEX outing_start ON outing ("start");
CREATE INDEX my_part_day ON my_part ("day");
CREATE INDEX meeting_held_at ON meeting (held_at);
CREATE INDEX note_reflection ON note (written_at) WHERE kind = 'reflection' AND gone_at IS NULL;
CREATE INDEX own_words_said_at ON own_words (resident_id, said_at DESC, id DESC);
CREATE INDEX priority_goes_on ON priority (id) WHERE "status" NOT IN ('done', 'let go');
CREATE INDEX find_place_by ON find_place ("by", id);
CREATE INDEX find_place_at ON find_place ("at", id);
CREATE INDEX page_opening_by ON page_opening (staff_id, "at");

DROP INDEX page_opening_staff_id;
DROP INDEX follow_up_open;
DROP INDEX own_words_resident_id;
