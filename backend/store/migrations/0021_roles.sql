-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Schools, caterers and administrators beside parents and the office. SQLite changes no CHECK, so
-- accounts and what refers to them are made anew. Sessions are thrown away: people sign in again.

DROP TABLE sessions;
DROP INDEX credentials_by_account;
ALTER TABLE credentials RENAME TO credentials_before;
ALTER TABLE accounts RENAME TO accounts_before;

CREATE TABLE accounts (
    account_key {key},
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    role TEXT NOT NULL
        CHECK (role IN ('parent', 'operator', 'school', 'caterer', 'administrator')),
    created_at BIGINT NOT NULL, -- 0: before this was noted
    privacy_version TEXT NOT NULL DEFAULT '', -- of the notice that was accepted (textVersion())
    UNIQUE (person_key, role)
);
INSERT INTO accounts (person_key, role, created_at, privacy_version)
SELECT person_key, role, created_at, privacy_version FROM accounts_before ORDER BY account_key;

CREATE TABLE credentials (
    username_folded TEXT PRIMARY KEY, -- case-folded: names that differ only in case are one
    account_key BIGINT NOT NULL REFERENCES accounts (account_key),
    username TEXT NOT NULL, -- as chosen
    password_hash TEXT NOT NULL, -- argon2id, in its own notation
    changed_at BIGINT NOT NULL -- 0: before this was noted
);
INSERT INTO credentials (username_folded, account_key, username, password_hash, changed_at)
SELECT c.username_folded, a.account_key, c.username, c.password_hash, c.changed_at
FROM credentials_before c JOIN accounts_before b ON b.account_key = c.account_key
JOIN accounts a ON a.person_key = b.person_key AND a.role = b.role;
CREATE INDEX credentials_by_account ON credentials (account_key);

DROP TABLE credentials_before;
DROP TABLE accounts_before;

CREATE TABLE sessions (
    session_key {key},
    public_id TEXT NOT NULL UNIQUE,
    token_hash TEXT NOT NULL UNIQUE, -- SHA-256 of the token, base64url; the token is never stored
    account_key BIGINT NOT NULL REFERENCES accounts (account_key),
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    role TEXT NOT NULL,
    way TEXT NOT NULL, -- SignInWay::id, or "credentials"
    device TEXT NOT NULL, -- as the client called it; may be empty
    gateway_subject TEXT NOT NULL, -- of GatewaySession: what ends the gateway's session as well
    gateway_session TEXT NOT NULL,
    gateway_tokens TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_key);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Where the rights of a school's or caterer's account end: schools as the enrolments call them.
-- A caterer without any serves the whole town.
CREATE TABLE account_schools (
    account_key BIGINT NOT NULL REFERENCES accounts (account_key),
    school TEXT NOT NULL,
    PRIMARY KEY (account_key, school)
);
