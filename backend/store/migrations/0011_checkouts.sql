-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Paying at the platform, and the receipts that prove it.

-- A payment that a person began; toString(CheckoutState).
CREATE TABLE checkouts (
    checkout_key {key},
    public_id TEXT NOT NULL UNIQUE,
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    state TEXT NOT NULL CHECK (state IN ('open', 'awaiting_outcome', 'paid', 'cancelled', 'failed')),
    total_cents BIGINT NOT NULL CHECK (total_cents > 0),
    started_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL -- of the last step, or of the last time that its page was opened
);
CREATE INDEX checkouts_by_person ON checkouts (person_key, state);
CREATE INDEX checkouts_by_state ON checkouts (state, changed_at);

CREATE TABLE checkout_dues (
    checkout_key BIGINT NOT NULL REFERENCES checkouts (checkout_key),
    due_key BIGINT NOT NULL REFERENCES dues (due_key),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4),
    PRIMARY KEY (checkout_key, due_key)
);
CREATE INDEX checkout_dues_by_due ON checkout_dues (due_key);

-- One for each time that a browser was sent to the platform.
CREATE TABLE checkout_visits (
    return_hash TEXT PRIMARY KEY, -- SHA-256 of the secret in the return addresses
    checkout_key BIGINT NOT NULL REFERENCES checkouts (checkout_key)
);

-- Every receipt that ever came, as it came; never changed, never dropped.
CREATE TABLE receipts (
    receipt_key {key},
    receipt_id TEXT NOT NULL UNIQUE, -- pagoPA receiptId (IUR)
    notice_number TEXT NOT NULL,
    creditor TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    paid_on TEXT NOT NULL,
    psp TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'duplicate', 'unknown', 'mismatch')),
    reason TEXT NOT NULL DEFAULT '', -- what does not fit
    due_key BIGINT REFERENCES dues (due_key), -- null when we have no such notice
    received_at BIGINT NOT NULL,
    raw TEXT NOT NULL -- the platform's XML
);
CREATE INDEX receipts_by_notice ON receipts (notice_number);
CREATE INDEX receipts_by_state ON receipts (state, received_at);

-- Dues that the platform was told of, or is to be told of.
CREATE TABLE positions (
    due_key BIGINT PRIMARY KEY REFERENCES dues (due_key),
    state TEXT NOT NULL CHECK (state IN ('to_publish', 'published', 'to_invalidate', 'invalid', 'refused')),
    tries INTEGER NOT NULL DEFAULT 0,
    next_try_at BIGINT NOT NULL
);
CREATE INDEX positions_by_turn ON positions (state, next_try_at);

-- Until when the platform was asked for all receipts.
CREATE TABLE receipts_watch (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    asked_until_at BIGINT NOT NULL
);
