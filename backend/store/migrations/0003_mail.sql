-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Mail, and what is proven by it.

-- Mail that waits to be sent; a row is gone once it is.
CREATE TABLE outbox (
    mail_key {key},
    mail_id TEXT NOT NULL UNIQUE, -- random: its Message-ID and its name in the log
    recipient TEXT NOT NULL, -- empty: nobody, see Outbox::put
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL, -- the next try; while one is under way, the end of its lease
    claim TEXT NOT NULL DEFAULT '' -- random, of the worker that took it last
);
CREATE INDEX outbox_by_due ON outbox (due_at);

-- Codes that prove a mailbox, for a registration or a new password. Questions of strangers leave the
-- same row, with nobody in it: they cannot be told from others, neither by answer nor by time.
CREATE TABLE email_codes (
    code_key {key},
    purpose TEXT NOT NULL CHECK (purpose IN ('registration', 'password')),
    asked_hash TEXT NOT NULL, -- SHA-256 of what was typed: e-mail address or username
    recipient TEXT NOT NULL, -- lower case; empty: nobody
    code_hash TEXT NOT NULL, -- SHA-256 of asked_hash and code
    tries INTEGER NOT NULL DEFAULT 0, -- wrong ones
    username TEXT NOT NULL, -- whose password it sets; empty: it is spent, or proves nothing
    record TEXT NOT NULL, -- of a registration: its JSON (domain/json.h), until it is spent
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX email_codes_by_question ON email_codes (purpose, asked_hash);
CREATE INDEX email_codes_by_recipient ON email_codes (recipient, created_at);
CREATE INDEX email_codes_by_username ON email_codes (username);
CREATE INDEX email_codes_by_age ON email_codes (created_at);

-- The codice fiscale that somebody typed when they registered by e-mail. Nobody has vouched for it,
-- so it is not in people: neither an import nor SPID may take this person for that one.
CREATE TABLE claimed_codes (
    person_key BIGINT PRIMARY KEY REFERENCES people (person_key),
    fiscal_code TEXT NOT NULL
);

CREATE INDEX people_by_email ON people (LOWER(email));
