// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

class QObject;

namespace campanella::ui {

/// Puts a text into the clipboard for the length of a visit: when the session goes away, the
/// clipboard is emptied, unless somebody has put something else there meanwhile.
void copyForSession(QObject &session, const QString &text);

} // namespace campanella::ui
