-- Takes rows that are due, and writes that they are being sent before any request leaves.
-- Rows that another node is just taking are skipped.
UPDATE outbox
SET state = 'SENDING',
    in_doubt = (state = 'SENDING'),
    sending_since = CASE WHEN state = 'SENDING' THEN sending_since ELSE CURRENT_TIMESTAMP END,
    attempts = attempts + 1,
    attempted_at = CURRENT_TIMESTAMP,
    due_at = CURRENT_TIMESTAMP + CAST(:#${properties:outbox.lease} AS INT) * INTERVAL '1' SECOND
WHERE id IN (
  SELECT id FROM outbox
  WHERE due_at <= CURRENT_TIMESTAMP AND state NOT IN ('SENT', 'SETTLED', 'DEAD', 'UNKNOWN')
  ORDER BY due_at
  LIMIT CAST(:#${properties:outbox.batch} AS INT)
  FOR UPDATE SKIP LOCKED
)
RETURNING id, recipient, text, sender, attempts, attempts > 1 AS repetition, in_doubt,
          in_doubt AND sending_since < CURRENT_TIMESTAMP
              - CAST(:#${properties:outbox.idxMemory} AS INT) * INTERVAL '1' SECOND AS forgotten
