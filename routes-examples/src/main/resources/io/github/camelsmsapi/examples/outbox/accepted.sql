-- The gateway has the message. The final report may have come before this; it stays.
UPDATE outbox
SET state = CASE WHEN state = 'SETTLED' THEN state ELSE 'SENT' END,
    message_id = COALESCE(CAST(:#${header.CamelSmsapiMessageId} AS VARCHAR(64)), message_id),
    accepted_by = CASE WHEN CAST(:#${header.CamelSmsapiMessageId} AS VARCHAR(64)) IS NOT NULL THEN 'ANSWER'
                       ELSE COALESCE(accepted_by, 'REPETITION') END,
    due_at = NULL,
    reason = NULL
WHERE id = :#${exchangeProperty.row[id]}
