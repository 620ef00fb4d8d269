-- Takes rows that are due, for the length of a lease. That they are being sent is written when they are (departing.sql).
-- A file of H2 belongs to one process, so that nobody else's rows need to be skipped.
-- The row itself must say that there is something left to do: H2's index of due_at has been seen to hand out a settled one.
-- NOT IN, for with IN H2 would go by the index of states, through all rows that wait.
SELECT id, recipient, text, sender, attempts, attempts > 1 AND sending_since IS NOT NULL AS repetition, in_doubt,
       in_doubt AND sending_since < CURRENT_TIMESTAMP
           - CAST(:#${properties:outbox.idxMemory} AS INT) * INTERVAL '1' SECOND AS forgotten
FROM FINAL TABLE (
  UPDATE outbox
  SET in_doubt = (state = 'SENDING'),
      attempts = attempts + 1,
      attempted_at = CURRENT_TIMESTAMP,
      due_at = CURRENT_TIMESTAMP + CAST(:#${properties:outbox.lease} AS INT) * INTERVAL '1' SECOND
  WHERE due_at <= CURRENT_TIMESTAMP AND state NOT IN ('SENT', 'SETTLED', 'DEAD', 'UNKNOWN')
  FETCH FIRST CAST(:#${properties:outbox.batch} AS INT) ROWS ONLY
)
