-- Takes rows that are due, for the length of a lease. That they are being sent is written when they are (departing.sql).
-- Rows that another node is just taking are skipped.
UPDATE outbox
SET in_doubt = (state = 'SENDING'),
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
RETURNING id, recipient, text, sender, attempts, attempts > 1 AND sending_since IS NOT NULL AS repetition, in_doubt,
          in_doubt AND sending_since < CURRENT_TIMESTAMP
              - CAST(:#${properties:outbox.idxMemory} AS INT) * INTERVAL '1' SECOND AS forgotten
