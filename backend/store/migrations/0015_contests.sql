-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- The day that a question contests: of a child at a service. While such a question waits for the
-- office's answer the day is contested; nothing else says so.
ALTER TABLE threads ADD COLUMN child_key BIGINT REFERENCES children (child_key);
ALTER TABLE threads ADD COLUMN service_key BIGINT REFERENCES services (service_key);
ALTER TABLE threads ADD COLUMN contested_day TEXT;
CREATE INDEX threads_by_contested_day ON threads (child_key, service_key, contested_day);
