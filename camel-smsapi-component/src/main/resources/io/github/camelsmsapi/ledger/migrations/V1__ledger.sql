-- What became of each message. The same statements run on H2 and on PostgreSQL.

CREATE TABLE smsapi_message (
  message_key   UUID PRIMARY KEY,
  kind          VARCHAR(3) NOT NULL,
  id            VARCHAR(64),
  idx           VARCHAR(255),
  recipient     VARCHAR(32) NOT NULL,
  attempts      INT NOT NULL,
  first_tried   TIMESTAMP WITH TIME ZONE NOT NULL,
  last_tried    TIMESTAMP WITH TIME ZONE NOT NULL,
  send_at       TIMESTAMP WITH TIME ZONE NOT NULL,
  expires_at    TIMESTAMP WITH TIME ZONE,
  -- NOT_SENT, SENT, UNKNOWN; see Outcome
  outcome       VARCHAR(8) NOT NULL,
  in_doubt      BOOLEAN NOT NULL,
  reason        VARCHAR(100),
  points        NUMERIC(20, 6) NOT NULL,
  parts         INT NOT NULL,
  -- see DeliveryStatus
  status        VARCHAR(12),
  status_at     TIMESTAMP WITH TIME ZONE,
  -- send_at and expires_at as long as something is still to come, so that their indexes hold nothing else
  awaited_since TIMESTAMP WITH TIME ZONE,
  awaited_until TIMESTAMP WITH TIME ZONE,
  -- since when nothing is
  settled_at    TIMESTAMP WITH TIME ZONE,
  -- until when nobody else is handed out the message
  leased_until  TIMESTAMP WITH TIME ZONE
);

CREATE INDEX smsapi_message_id ON smsapi_message (id);
CREATE INDEX smsapi_message_idx ON smsapi_message (idx, recipient);
CREATE INDEX smsapi_message_awaited_since ON smsapi_message (awaited_since);
CREATE INDEX smsapi_message_awaited_until ON smsapi_message (awaited_until);
CREATE INDEX smsapi_message_settled_at ON smsapi_message (settled_at);

-- Reports of messages that nothing is known of: reported before their answer came, or sent by somebody else.
CREATE TABLE smsapi_early_report (
  id        VARCHAR(64) PRIMARY KEY,
  idx       VARCHAR(255),
  recipient VARCHAR(32),
  status    VARCHAR(12),
  status_at TIMESTAMP WITH TIME ZONE,
  points    NUMERIC(20, 6),
  kept_at   TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE INDEX smsapi_early_report_kept_at ON smsapi_early_report (kept_at);
