// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/form/typedtime.h"

#include <QRegularExpression>

namespace campanella::ui {

std::optional<QTime> typedTime(QStringView text) {
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9]{1,2})(?:[:., ]([0-9]{2}))?\\z"));
    const auto parts = shape.match(text.trimmed().left(8).toString());
    const QTime time(parts.captured(1).toInt(), parts.captured(2).toInt());
    return parts.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace campanella::ui
