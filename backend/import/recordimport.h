// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csvimport.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// Stores the municipality from a JSON file (shape of Municipality in docs/openapi.yaml).
/// Problems name the JSON pointer. Fails only when the store does.
[[nodiscard]] Result<ImportSummary> importMunicipality(const QString &path, Store &store);

/// Stores each `slug.md` of a folder as a content page; its first line is the title
/// ("# Informativa sulla privacy"). Fails only when the store does.
[[nodiscard]] Result<ImportSummary> importPages(const QString &folder, Store &store);

/// Stores each `slug.json` of a folder as a form for applications (docs/operations.md). Problems
/// name the file and the JSON pointer. Fails only when the store does.
[[nodiscard]] Result<ImportSummary> importForms(const QString &folder, Store &store);

/// A page from its Markdown text, whose first line becomes the title; complains when that is
/// missing or the text is not UTF-8.
[[nodiscard]] Parsed<ContentPage> parsePage(const QString &slug, QByteArrayView markdown);

} // namespace campanella::backend
