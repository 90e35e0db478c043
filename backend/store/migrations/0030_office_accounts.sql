-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What whoever looks after the accounts sees and does: who came in when, and who may not any more.

ALTER TABLE accounts ADD COLUMN last_sign_in_at BIGINT; -- null: never, or before this was noted
ALTER TABLE accounts ADD COLUMN disabled_at BIGINT; -- null: may sign in
