-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- The file that a family adds when the office asks for something.

ALTER TABLE application_events ADD COLUMN file TEXT NOT NULL DEFAULT '';
