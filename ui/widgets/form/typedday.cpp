// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/form/typedday.h"

#include "domain/clock.h"

#include <QRegularExpression>

namespace campanella::ui {

std::optional<QDate> typedDay(QStringView text) {
    static const QRegularExpression shape(
        QStringLiteral(R"(^([0-9]{1,2})\s*[/. -]\s*([0-9]{1,2})\s*[/. -]\s*([0-9]{4})$)"
                       R"(|^([0-9]{2})([0-9]{2})([0-9]{4})$)"));
    const QString typed = text.trimmed().toString();
    const auto parts = shape.match(typed);
    if (!parts.hasMatch()) {
        const QDate iso = isoDay(typed);
        return iso.isValid() ? std::optional(iso) : std::nullopt;
    }
    const int first = parts.capturedView(1).isEmpty() ? 4 : 1;
    const auto part = [&parts, first](int offset) {
        return parts.capturedView(first + offset).toInt();
    };
    const QDate day(part(2), part(1), part(0));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace campanella::ui
