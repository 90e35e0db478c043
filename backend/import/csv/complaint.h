// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace campanella::backend {

/// Why something in a file is not accepted and what to do about it, in the words of the clerk
/// who reads it.
struct Complaint {
    QString what;
    QString remedy;
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

/// A value read from a field, or the complaint about it.
template <typename T>
using Parsed = tl::expected<T, Complaint>;

/// Shorthand for the complaining branch of a Parsed.
[[nodiscard]] inline tl::unexpected<Complaint> complain(QString what, QString remedy) {
    return tl::unexpected<Complaint>(Complaint{std::move(what), std::move(remedy)});
}

/// A complaint with its place. Line and column count from 1; 0 means "the whole file" or
/// "the whole row".
struct Problem {
    qint64 line = 0;
    int column = 0;
    QString name; ///< the column's name; may be empty
    Complaint complaint;

    /// `file:line:column (name): what → remedy`, leaving out the parts that are 0 or empty.
    [[nodiscard]] QString toString(const QString &file) const;
    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace campanella::backend
