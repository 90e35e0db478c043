-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- One account for each person and role, whichever way they come in: SPID, CIE, Cohesion or a
-- username with its password. Sessions of before are thrown away: people sign in again.

DROP TABLE sessions;
DROP INDEX accounts_by_person;
ALTER TABLE accounts RENAME TO accounts_before;

CREATE TABLE accounts (
    account_key {key},
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    role TEXT NOT NULL CHECK (role IN ('parent', 'operator')),
    created_at BIGINT NOT NULL, -- 0: before this was noted
    privacy_version TEXT NOT NULL DEFAULT '', -- of the notice that was accepted (textVersion())
    UNIQUE (person_key, role)
);
INSERT INTO accounts (person_key, role, created_at)
SELECT DISTINCT person_key, role, 0 FROM accounts_before;

-- Some accounts have none: those who only ever come in by SPID, CIE or Cohesion.
CREATE TABLE credentials (
    username_folded TEXT PRIMARY KEY, -- case-folded: names that differ only in case are one
    account_key BIGINT NOT NULL REFERENCES accounts (account_key),
    username TEXT NOT NULL, -- as chosen
    password_hash TEXT NOT NULL, -- argon2id, in its own notation
    changed_at BIGINT NOT NULL -- 0: before this was noted
);
INSERT INTO credentials (username_folded, account_key, username, password_hash, changed_at)
SELECT b.username_folded, a.account_key, b.username, b.password_hash, 0
FROM accounts_before b JOIN accounts a ON a.person_key = b.person_key AND a.role = b.role;
CREATE INDEX credentials_by_account ON credentials (account_key);

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

-- Sign-ins that are at a gateway, ten minutes at most; of what travels only hashes (SHA-256).
CREATE TABLE sign_ins (
    state_hash TEXT PRIMARY KEY,
    cookie_hash TEXT NOT NULL, -- of the browser that began it
    way TEXT NOT NULL,
    provider TEXT NOT NULL,
    nonce TEXT NOT NULL,
    code_verifier TEXT NOT NULL, -- ours towards the gateway
    challenge TEXT NOT NULL, -- the client's, S256
    client_state TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    began_at BIGINT NOT NULL
);
CREATE INDEX sign_ins_by_age ON sign_ins (began_at);

-- What was vouched for and waits to be fetched: by a one-time code (a minute) or, at a first
-- access, by a ticket (a quarter of an hour). Each is taken once; then its row is gone.
CREATE TABLE tickets (
    ticket_hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('code', 'profile')),
    challenge TEXT NOT NULL, -- of a code: S256 of the verifier that fetches it
    way TEXT NOT NULL,
    fiscal_code TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    birth_date TEXT,
    email TEXT NOT NULL,
    mobile TEXT NOT NULL,
    gateway_subject TEXT NOT NULL,
    gateway_session TEXT NOT NULL,
    gateway_tokens TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX tickets_by_expiry ON tickets (expires_at);
