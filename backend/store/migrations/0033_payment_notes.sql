-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What people note for themselves on payments. Nobody else reads it, not even the family.

CREATE TABLE payment_notes (
    payment_key BIGINT NOT NULL REFERENCES payments (payment_key),
    account_key BIGINT NOT NULL REFERENCES accounts (account_key),
    note TEXT NOT NULL CHECK (note <> ''), -- one line, 200 characters at most
    PRIMARY KEY (account_key, payment_key)
);
