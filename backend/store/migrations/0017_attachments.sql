-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Files that go with an application. In the database, not beside it: several backends share one.

CREATE TABLE attachments (
    attachment_key {key},
    public_id TEXT NOT NULL UNIQUE,
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    application_key BIGINT REFERENCES applications (application_key), -- null until a draft names it
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL, -- of the whole
    received BIGINT NOT NULL DEFAULT 0,
    begun_at BIGINT NOT NULL
);
CREATE INDEX attachments_by_person ON attachments (person_key);
CREATE INDEX attachments_by_application ON attachments (application_key);

CREATE TABLE attachment_parts (
    attachment_key BIGINT NOT NULL REFERENCES attachments (attachment_key),
    position BIGINT NOT NULL, -- of its first byte
    body TEXT NOT NULL, -- base64: the one form of bytes that both databases take as they are
    PRIMARY KEY (attachment_key, position)
);
