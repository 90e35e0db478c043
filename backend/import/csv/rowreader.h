// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/columns.h"
#include "backend/import/csv/csvreader.h"
#include "backend/import/csv/fieldparsers.h"

#include <optional>

namespace campanella::backend {

/// Reads the fields of one row by column number and gathers what is wrong with them, so that a
/// clerk hears of all faults of a row at once.
class RowReader {
public:
    RowReader(const Columns &columns, const CsvRow &row);

    [[nodiscard]] qint64 line() const { return m_row.line; }
    /// Cleaned text; empty when the file lacks the column.
    [[nodiscard]] QString text(int column) const;

    /// The parsed field; nothing, and a problem noted, when it is empty or wrong.
    template <typename Parser>
    [[nodiscard]] auto required(int column, Parser parser) {
        const QString value = text(column);
        using Value = typename decltype(parser(value))::value_type;
        if (value.isEmpty()) {
            noteEmpty(column);
            return std::optional<Value>();
        }
        return noted<Value>(column, parser(value));
    }

    /// Like required(), but an empty field is fine.
    template <typename Parser>
    [[nodiscard]] auto optional(int column, Parser parser) {
        const QString value = text(column);
        using Value = typename decltype(parser(value))::value_type;
        return value.isEmpty() ? std::optional<Value>() : noted<Value>(column, parser(value));
    }

    /// Text of at most `maximum` characters; empty, and a problem noted, when it is not there.
    [[nodiscard]] QString requiredText(int column, qsizetype maximum);
    /// Text of at most `maximum` characters; may be empty.
    [[nodiscard]] QString optionalText(int column, qsizetype maximum);

    void note(int column, Complaint complaint);
    void warn(int column, Complaint complaint);
    [[nodiscard]] bool isGood() const { return m_problems.isEmpty(); }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] const QList<Problem> &warnings() const { return m_warnings; }

private:
    template <typename Value>
    std::optional<Value> noted(int column, Parsed<Value> parsed) {
        if (parsed)
            return std::move(*parsed);
        note(column, parsed.error());
        return std::nullopt;
    }
    void noteEmpty(int column);
    [[nodiscard]] Problem at(int column, Complaint complaint) const;

    const Columns &m_columns;
    const CsvRow &m_row;
    QList<Problem> m_problems;
    QList<Problem> m_warnings;
};

} // namespace campanella::backend
