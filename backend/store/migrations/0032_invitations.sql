-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- A parent lets another adult see a child, with what they may do, until a day.

-- One that ends, in whatever way, is gone; the audit log has that it was.
CREATE TABLE invitations (
    invitation_key {key},
    public_id TEXT NOT NULL UNIQUE,
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    inviter_key BIGINT NOT NULL REFERENCES people (person_key),
    fiscal_code TEXT NOT NULL, -- of who is invited
    may_report INTEGER NOT NULL CHECK (may_report IN (0, 1)),
    may_pay INTEGER NOT NULL CHECK (may_pay IN (0, 1)),
    may_apply INTEGER NOT NULL CHECK (may_apply IN (0, 1)),
    last_day TEXT NOT NULL, -- of the link, in Italy
    expires_at BIGINT NOT NULL, -- when nobody has accepted it by then
    accepted_at BIGINT,
    UNIQUE (child_key, fiscal_code)
);
CREATE INDEX invitations_by_fiscal_code ON invitations (fiscal_code);
CREATE INDEX invitations_by_last_day ON invitations (last_day);

-- Null: the adult is linked in their own right, and may do everything.
ALTER TABLE guardianships ADD COLUMN invitation_key BIGINT
    REFERENCES invitations (invitation_key);
CREATE INDEX guardianships_by_invitation ON guardianships (invitation_key);

-- Custody orders and the like: who is linked in their own right cannot invite for this child.
ALTER TABLE children ADD COLUMN invitations_barred INTEGER NOT NULL DEFAULT 0
    CHECK (invitations_barred IN (0, 1));
