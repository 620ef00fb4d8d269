-- Who was handed out a message, when it is due next, and one entry for a message. The same statements run on H2 and on
-- PostgreSQL.

ALTER TABLE smsapi_message ALTER COLUMN id SET DATA TYPE VARCHAR(255);
ALTER TABLE smsapi_early_report ALTER COLUMN id SET DATA TYPE VARCHAR(255);

-- idx and recipient of a message that is not known to be accepted; no two have the same
ALTER TABLE smsapi_message ADD COLUMN open_key VARCHAR(300);
-- the place in the queue of what is handed out, as long as something is still to come: send_at, and after a lease its end
-- less the age that was asked for, so that all stand in one order
ALTER TABLE smsapi_message ADD COLUMN next_due TIMESTAMP WITH TIME ZONE;
-- by which the holder of a lease is known
ALTER TABLE smsapi_message ADD COLUMN lease_token UUID;

-- of the entries that two nodes made of one message, the one that knows most stays
DELETE FROM smsapi_message WHERE message_key IN (
  SELECT message_key FROM (
    SELECT message_key, ROW_NUMBER() OVER (
      PARTITION BY idx, TRIM(LEADING '0' FROM recipient)
      ORDER BY CASE outcome WHEN 'UNKNOWN' THEN 0 ELSE 1 END, last_tried DESC, message_key) AS place
    FROM smsapi_message WHERE idx IS NOT NULL AND outcome <> 'SENT') numbered
  WHERE place > 1);
UPDATE smsapi_message SET open_key = idx || '|' || TRIM(LEADING '0' FROM recipient)
WHERE idx IS NOT NULL AND outcome <> 'SENT';
UPDATE smsapi_message
SET next_due = CASE WHEN leased_until IS NULL THEN awaited_since ELSE leased_until - INTERVAL '1' HOUR END,
  awaited_until = CASE WHEN leased_until IS NULL THEN awaited_until END
WHERE awaited_since IS NOT NULL;

DROP INDEX smsapi_message_awaited_since;
ALTER TABLE smsapi_message DROP COLUMN awaited_since;

CREATE UNIQUE INDEX smsapi_message_open_key ON smsapi_message (open_key);
CREATE INDEX smsapi_message_next_due ON smsapi_message (next_due);
