-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- The municipality's database, one text for SQLite and PostgreSQL.
-- {key} becomes the database's own automatic 64-bit key. Conventions:
--   *_key     internal keys, never shown      public_id   random, the only id that leaves
--   *_cents   whole euro cents                days        ISO 8601 text "2026-11-22" (Italian days)
--   *_at      moments, seconds since 1970 UTC empty text  where the record says "may be empty"

CREATE TABLE municipality (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    record TEXT NOT NULL -- JSON of the Municipality record (domain/json.h)
);

CREATE TABLE content_pages (
    slug TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    markdown TEXT NOT NULL
);

-- Adults: parents, payers, clerks. A body (11-digit code) has only a family name.
CREATE TABLE people (
    person_key {key},
    public_id TEXT NOT NULL UNIQUE,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    fiscal_code TEXT UNIQUE, -- null for some foreigners
    email TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    province TEXT NOT NULL DEFAULT ''
);

CREATE TABLE children (
    child_key {key},
    public_id TEXT NOT NULL UNIQUE,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    fiscal_code TEXT UNIQUE
);

-- Who may read a child's data.
CREATE TABLE guardianships (
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    PRIMARY KEY (person_key, child_key)
);
CREATE INDEX guardianships_by_child ON guardianships (child_key);

CREATE TABLE services (
    service_key {key},
    public_id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE, -- the municipality's own code, names the service in imports
    name TEXT NOT NULL,
    kind TEXT NOT NULL, -- toString(ServiceKind)
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
);

CREATE TABLE enrolments (
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    school_year TEXT NOT NULL, -- "2026/2027"
    school TEXT NOT NULL DEFAULT '',
    school_class TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (child_key, service_key, school_year)
);

CREATE TABLE dues (
    due_key {key},
    public_id TEXT NOT NULL UNIQUE,
    notice_number TEXT NOT NULL UNIQUE, -- 18 digits
    source_reference TEXT UNIQUE, -- the id in the system it came from; makes an import repeatable
    payer_key BIGINT NOT NULL REFERENCES people (person_key),
    child_key BIGINT REFERENCES children (child_key), -- null when only the payer is known
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    school_year TEXT NOT NULL,
    period_first TEXT,
    period_last TEXT,
    quantity_note TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL,
    second_subject TEXT NOT NULL DEFAULT '',
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    due_date TEXT,
    sort_date TEXT NOT NULL GENERATED ALWAYS AS (COALESCE(due_date, '9999-12-31')) STORED,
    issued_on TEXT NOT NULL,
    state TEXT NOT NULL, -- toString(DueState), never "overdue": that follows from the day
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)), -- 0 while isOpen(state)
    document_id TEXT,
    instalment_number INTEGER,
    instalment_count INTEGER,
    CHECK ((period_first IS NULL) = (period_last IS NULL)),
    CHECK ((document_id IS NULL) = (instalment_number IS NULL))
);
-- A family's dues are found by payer or child; the town's are walked in the order of the list:
-- open first, then due date (none last), then id.
CREATE INDEX dues_by_payer ON dues (payer_key);
CREATE INDEX dues_by_child ON dues (child_key);
CREATE INDEX dues_in_order ON dues (settled, sort_date, public_id);

CREATE TABLE payments (
    payment_key {key},
    public_id TEXT NOT NULL UNIQUE,
    due_key BIGINT NOT NULL UNIQUE REFERENCES dues (due_key),
    amount_cents BIGINT NOT NULL,
    paid_on TEXT NOT NULL,
    psp TEXT NOT NULL DEFAULT '',
    receipt_id TEXT NOT NULL UNIQUE
);

-- The last number given out, for example of notices ("notice:00" by segregation code).
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

CREATE TABLE accounts (
    account_key {key},
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    username TEXT NOT NULL, -- as chosen
    username_folded TEXT NOT NULL UNIQUE, -- case-folded: names that differ only in case are one
    password_hash TEXT NOT NULL, -- argon2id, in its own notation
    role TEXT NOT NULL CHECK (role IN ('parent', 'operator'))
);
CREATE INDEX accounts_by_person ON accounts (person_key);

-- Attempts to sign in, by name whether it exists or not, so that delays tell nothing.
CREATE TABLE sign_in_attempts (
    username_hash TEXT PRIMARY KEY, -- SHA-256: people type passwords into the wrong field
    failed_count INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    locked_until_at BIGINT NOT NULL
);
CREATE INDEX sign_in_attempts_by_age ON sign_in_attempts (last_at);

CREATE TABLE sessions (
    session_key {key},
    token_hash TEXT NOT NULL UNIQUE, -- SHA-256 of the token, base64url; the token is never stored
    account_key BIGINT NOT NULL REFERENCES accounts (account_key),
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_key);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE idempotency_keys (
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    idempotency_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    answer TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, idempotency_key)
);

-- Append-only; each line carries the hash of the line before it, the head holds the last one.
CREATE TABLE audit_log (
    sequence BIGINT PRIMARY KEY,
    recorded_at TEXT NOT NULL, -- RFC 3339, UTC
    actor TEXT NOT NULL, -- public id of the person, or "system"
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL, -- public id of whom or what it concerns; may be empty
    reason TEXT NOT NULL,
    request_id TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sequence BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '');

CREATE TABLE import_runs (
    run_key {key},
    kind TEXT NOT NULL,
    file_hash TEXT NOT NULL, -- SHA-256 of the file's bytes, hexadecimal
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    rows_read BIGINT NOT NULL DEFAULT 0,
    rows_stored BIGINT NOT NULL DEFAULT 0,
    rows_unchanged BIGINT NOT NULL DEFAULT 0,
    rows_refused BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX import_runs_by_hash ON import_runs (file_hash);
