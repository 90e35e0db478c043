-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Files that a notice of the Comune carries. Published whole with it, never changed.

CREATE TABLE notice_files (
    file_key {key},
    public_id TEXT NOT NULL UNIQUE,
    notice_key BIGINT NOT NULL REFERENCES town_notices (notice_key),
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    body TEXT NOT NULL -- base64, as in attachment_parts
);
CREATE INDEX notice_files_by_notice ON notice_files (notice_key);
