// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace campanella::backend {

/// The HTML of a small page in Italian: heading, body, and a style sheet of its own that fits
/// large letters and dark screens. `title` is plain text, `body` is HTML.
[[nodiscard]] QByteArray pageText(const QString &title, const QString &body);

/// What goes with it: a Content-Security-Policy that lets nothing but that style sheet work, no
/// frames around it, no referrer from it.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> pageHeaders();

} // namespace campanella::backend
