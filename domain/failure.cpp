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

} // namespace

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
