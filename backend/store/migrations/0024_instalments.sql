-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Billed sums in instalments: how a run splits them, from confirming on (InstalmentPlan).

ALTER TABLE billing_runs ADD COLUMN instalments INTEGER NOT NULL DEFAULT 0; -- 0: none
ALTER TABLE billing_runs ADD COLUMN instalment_months INTEGER NOT NULL DEFAULT 1;
ALTER TABLE billing_runs ADD COLUMN split_from_cents BIGINT NOT NULL DEFAULT 0;
