-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- SMS and App IO beside mail, and what became of each message.

ALTER TABLE outbox ADD COLUMN way TEXT NOT NULL DEFAULT 'mail'
    CHECK (way IN ('mail', 'sms', 'app_io'));
ALTER TABLE outbox ADD COLUMN person_key BIGINT NOT NULL DEFAULT 0; -- whose log it is in; 0: nobody's
ALTER TABLE outbox ADD COLUMN can_wait INTEGER NOT NULL DEFAULT 0; -- for the end of quiet hours
ALTER TABLE outbox ADD COLUMN otherwise TEXT NOT NULL DEFAULT ''; -- mailed there when its way fails

ALTER TABLE contact_details ADD COLUMN proven_mobile TEXT NOT NULL DEFAULT ''; -- its code came back
ALTER TABLE contact_details ADD COLUMN courtesy_sms INTEGER NOT NULL DEFAULT 0
    CHECK (courtesy_sms IN (0, 1));
ALTER TABLE contact_details ADD COLUMN courtesy_app_io INTEGER NOT NULL DEFAULT 0
    CHECK (courtesy_app_io IN (0, 1));

-- What people read of their messages: no text, no address. Kept for a year.
CREATE TABLE deliveries (
    delivery_key {key},
    mail_id TEXT NOT NULL UNIQUE, -- of the outbox
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    way TEXT NOT NULL CHECK (way IN ('mail', 'sms', 'app_io')),
    subject TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
    written_at BIGINT NOT NULL
);
CREATE INDEX deliveries_by_person ON deliveries (person_key, delivery_key);
CREATE INDEX deliveries_by_age ON deliveries (written_at);
