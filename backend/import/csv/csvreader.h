// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/textdecoder.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace campanella::backend {

/// One record of a CSV file, with the line on which it starts (from 1).
struct CsvRow {
    qint64 line = 0;
    QStringList fields;
    std::optional<Complaint> fault; ///< broken quotes, or too long; then the fields are partial
};

/// Reads a CSV file record by record (RFC 4180: quotes, doubled quotes, line breaks inside
/// quotes; LF, CRLF or CR) without holding more than one record in memory. Blank lines are
/// skipped. The separator (`;`, `,` or tab) is found in the first line.
class CsvReader {
public:
    /// Longest record, in bytes; a longer one is answered as a fault.
    static constexpr qsizetype maxRecord = 256 * 1024;

    /// The device stands at the first character (detectEncoding leaves it there) and outlives
    /// the reader.
    CsvReader(QIODevice &device, TextEncoding encoding);

    /// The next record; nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();
    [[nodiscard]] char separator() const { return m_separator; }

private:
    enum class Step { Field, Record, End };

    [[nodiscard]] int peek();
    void skip();
    [[nodiscard]] CsvRow readRecord();
    [[nodiscard]] Step readField();
    [[nodiscard]] Step readPlain();
    [[nodiscard]] Step readQuoted();
    [[nodiscard]] Step endOfField(int byte);
    void append(char byte);
    void fault(Complaint complaint);
    void skipRecord();

    QIODevice &m_device;
    TextEncoding m_encoding;
    char m_separator = ';';
    QByteArray m_chunk;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    QByteArray m_field;
    qsizetype m_recordSize = 0;
    std::optional<Complaint> m_fault;
};

} // namespace campanella::backend
