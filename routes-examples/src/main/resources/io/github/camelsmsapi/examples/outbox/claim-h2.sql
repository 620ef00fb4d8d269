-- Takes rows that are due, and writes that they are being sent before any request leaves.
-- A file of H2 belongs to one process, so that nobody else's rows need to be skipped.
SELECT id, recipient, text, sender, attempts, attempts > 1 AS repetition, in_doubt,
       in_doubt AND sending_since < CURRENT_TIMESTAMP
           - CAST(:#${properties:outbox.idxMemory} AS INT) * INTERVAL '1' SECOND AS forgotten
FROM FINAL TABLE (
  UPDATE outbox
  SET state = 'SENDING',
      in_doubt = (state = 'SENDING'),
      sending_since = CASE WHEN state = 'SENDING' THEN sending_since ELSE CURRENT_TIMESTAMP END,
      attempts = attempts + 1,
      attempted_at = CURRENT_TIMESTAMP,
      due_at = CURRENT_TIMESTAMP + CAST(:#${properties:outbox.lease} AS INT) * INTERVAL '1' SECOND
  WHERE due_at <= CURRENT_TIMESTAMP
  FETCH FIRST CAST(:#${properties:outbox.batch} AS INT) ROWS ONLY
)
