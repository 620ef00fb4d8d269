-- A row is about to be sent, by the process that took it last: whatever ends it from now on, the row may have been sent.
UPDATE outbox
SET sending_since = CASE WHEN state = 'SENDING' THEN sending_since ELSE CURRENT_TIMESTAMP END,
    state = 'SENDING'
WHERE id = :#${exchangeProperty.row[id]} AND attempts = :#${exchangeProperty.row[attempts]}
  AND state IN ('NEW', 'SENDING') AND due_at > CURRENT_TIMESTAMP
