// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/failure.h"

#include <QLatin1String>

#include <array>

namespace campanella {

namespace {

constexpr std::array names{
#define X(name, text) text,
    CAMPANELLA_FAILURES(X)
#undef X
};

constexpr std::array identifiers{
#define X(name, text) #name,
    CAMPANELLA_FAILURES(X)
#undef X
};

} // namespace

QString failureTitle(FailureCode code) {
    QString title;
    for (const QChar c : QString::fromLatin1(identifiers.at(static_cast<size_t>(code))))
        title += c.isUpper() && !title.isEmpty() ? QString(u' ' + c.toLower()) : QString(c);
    return title;
}

QString failureName(FailureCode code) {
    return QString::fromLatin1(names.at(static_cast<size_t>(code)));
}

std::optional<FailureCode> failureFromName(QStringView name) {
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names.at(i)))
            return static_cast<FailureCode>(i);
    return std::nullopt;
}

QList<FailureCode> allFailures() {
    QList<FailureCode> codes;
    for (size_t i = 0; i < names.size(); ++i)
        codes.append(static_cast<FailureCode>(i));
    return codes;
}

} // namespace campanella
