-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Dues that somebody is paying at a bank or a counter: pagoPA's Nodo has asked for them.

CREATE TABLE activations (
    due_key BIGINT PRIMARY KEY REFERENCES dues (due_key),
    ends_at BIGINT NOT NULL -- seconds since 1970; then the due can be paid again
);
