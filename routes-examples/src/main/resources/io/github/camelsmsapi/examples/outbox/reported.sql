-- A delivery report, whatever was known before; but a final one is the last word.
UPDATE outbox
SET state = CASE WHEN CAST(:#${body.final} AS BOOLEAN) THEN 'SETTLED' ELSE 'SENT' END,
    status = :#${body.statusName},
    message_id = COALESCE(message_id, :#${body.id}),
    accepted_by = COALESCE(accepted_by, 'REPORT'),
    due_at = NULL,
    reason = NULL
WHERE id = :#${header.outboxId} AND state <> 'SETTLED'
