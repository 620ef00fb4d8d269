-- Which reports and incoming messages a route has taken over, so that it gets each once.

CREATE TABLE smsapi_taken_report (
  report_key   UUID PRIMARY KEY,
  -- until when the route that works at it keeps others away; null when it has taken it over
  leased_until TIMESTAMP WITH TIME ZONE,
  taken_at     TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX smsapi_taken_report_taken_at ON smsapi_taken_report (taken_at);
