-- A question waits for its answer, and an answer for whoever asked, however long: both are found
-- without reading what else was heard.

CREATE INDEX acknowledgement_asked ON acknowledgement (staff_id) WHERE heard = 'ask';
CREATE INDEX acknowledgement_open ON acknowledgement (handover_id) WHERE heard = 'ask' AND answer = '';
