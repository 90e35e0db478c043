-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What people say themselves about how to reach them; an import does not take it back.

CREATE TABLE contact_details (
    person_key BIGINT PRIMARY KEY REFERENCES people (person_key),
    proven_email TEXT NOT NULL DEFAULT '', -- lower case; a code that was sent there came back
    own_mobile INTEGER NOT NULL DEFAULT 0 CHECK (own_mobile IN (0, 1)), -- people.mobile is theirs
    second_name TEXT NOT NULL DEFAULT '',
    second_telephone TEXT NOT NULL DEFAULT '',
    courtesy_mail INTEGER NOT NULL DEFAULT 1 CHECK (courtesy_mail IN (0, 1)),
    quiet_from TEXT NOT NULL DEFAULT '', -- "21:00", by the clocks in Italy; both empty: none
    quiet_until TEXT NOT NULL DEFAULT ''
);

-- A third purpose: a new address of somebody who is signed in. Their public id is the username.
DROP INDEX email_codes_by_question;
DROP INDEX email_codes_by_recipient;
DROP INDEX email_codes_by_username;
DROP INDEX email_codes_by_age;
ALTER TABLE email_codes RENAME TO email_codes_before;
CREATE TABLE email_codes (
    code_key {key},
    purpose TEXT NOT NULL CHECK (purpose IN ('registration', 'password', 'contact')),
    asked_hash TEXT NOT NULL, -- SHA-256 of what was typed: e-mail address or username
    recipient TEXT NOT NULL, -- lower case; empty: nobody
    code_hash TEXT NOT NULL, -- SHA-256 of asked_hash and code
    tries INTEGER NOT NULL DEFAULT 0, -- wrong ones
    username TEXT NOT NULL, -- whose password it sets; empty: it is spent, or proves nothing
    record TEXT NOT NULL, -- of a registration: its JSON (domain/json.h), until it is spent
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
INSERT INTO email_codes (purpose, asked_hash, recipient, code_hash, tries, username, record,
                         created_at, expires_at)
SELECT purpose, asked_hash, recipient, code_hash, tries, username, record, created_at, expires_at
FROM email_codes_before;
DROP TABLE email_codes_before;
CREATE INDEX email_codes_by_question ON email_codes (purpose, asked_hash);
CREATE INDEX email_codes_by_recipient ON email_codes (recipient, created_at);
CREATE INDEX email_codes_by_username ON email_codes (username);
CREATE INDEX email_codes_by_age ON email_codes (created_at);
