// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/applicationform.h"

#include <QByteArray>

namespace campanella::backend {

/// A form as the municipality wrote it down; `slug` is the name of its file, without ".json".
/// Fails with RequestMalformed or FieldInvalid, which name the place.
[[nodiscard]] Result<ApplicationForm> parseForm(const QString &slug, const QByteArray &text);

/// Stores a form; replaces the one with the same slug.
[[nodiscard]] Result<> saveForm(Store &store, const ApplicationForm &form);

/// The form of that name, open or not; fails with NotFound.
[[nodiscard]] Result<ApplicationForm> readForm(Store &store, const QString &slug);

/// The forms by which one can apply today, for services that are active, by title.
[[nodiscard]] Result<QList<ApplicationForm>> readOpenForms(Store &store);

} // namespace campanella::backend
