-- An attempt failed. It says so only as long as it is the last one: a report or a later attempt knows better.
UPDATE outbox
SET state = :#${header.verdict.state.name},
    due_at = CASE WHEN CAST(:#${header.verdict.later} AS BOOLEAN)
                  THEN CURRENT_TIMESTAMP + CAST(:#${header.verdict.millis} AS INT) * INTERVAL '0.001' SECOND END,
    reason = :#${header.verdict.reason}
WHERE id = :#${body[id]} AND attempts = :#${body[attempts]} AND state IN ('NEW', 'SENDING')
