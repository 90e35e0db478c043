// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/csvreader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <array>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qint64 chunkSize = 64 * 1024;
constexpr int endOfFile = -1;

/// The candidate that occurs most often outside quotes in the first line; `;` when none does.
char findSeparator(QByteArrayView text) {
    constexpr std::array<char, 3> candidates{';', ',', '\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (size_t i = 0; i < candidates.size(); ++i)
            counts.at(i) += !quoted && c == candidates.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates.at(static_cast<size_t>(most - counts.begin()));
}

bool isBlank(const CsvRow &row) {
    return !row.fault && row.fields.size() == 1 && row.fields.first().trimmed().isEmpty();
}

} // namespace

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding)
    : m_device(device)
    , m_encoding(encoding)
    , m_separator(findSeparator(device.peek(chunkSize))) {}

std::optional<CsvRow> CsvReader::next() {
    while (peek() != endOfFile) {
        CsvRow row = readRecord();
        if (!isBlank(row))
            return row;
    }
    return std::nullopt;
}

CsvRow CsvReader::readRecord() {
    CsvRow row;
    row.line = m_line;
    m_recordSize = 0;
    m_fault.reset();
    Step step = Step::Field;
    while (step == Step::Field) {
        m_field.resize(0);
        step = readField();
        row.fields.append(decodeText(m_field, m_encoding));
    }
    row.fault = m_fault;
    return row;
}

CsvReader::Step CsvReader::readField() {
    if (peek() != '"')
        return readPlain();
    skip();
    return readQuoted();
}

CsvReader::Step CsvReader::readPlain() {
    while (true) {
        const int byte = peek();
        if (byte == endOfFile || byte == m_separator || byte == '\n' || byte == '\r')
            return endOfField(byte);
        skip();
        append(static_cast<char>(byte));
        if (m_fault)
            return Step::Record;
    }
}

CsvReader::Step CsvReader::readQuoted() {
    while (!m_fault) {
        const int byte = peek();
        if (byte == endOfFile)
            break;
        skip();
        if (byte != '"') {
            append(static_cast<char>(byte));
        } else if (peek() == '"') {
            append('"');
            skip();
        } else {
            return endOfField(peek());
        }
    }
    if (!m_fault)
        fault({Words::tr("Manca il doppio apice che chiude il testo."),
               Words::tr("Aggiungi un doppio apice alla fine del campo.")});
    return Step::Record;
}

CsvReader::Step CsvReader::endOfField(int byte) {
    if (byte == endOfFile)
        return Step::End;
    if (byte == m_separator) {
        skip();
        return Step::Field;
    }
    if (byte == '\n' || byte == '\r') {
        skip();
        if (byte == '\r' && peek() == '\n')
            skip();
        return Step::Record;
    }
    fault({Words::tr("C'è del testo dopo il doppio apice di chiusura."),
           Words::tr("Scrivi due volte i doppi apici che fanno parte del testo.")});
    return Step::Record;
}

void CsvReader::append(char byte) {
    m_field.append(byte);
    if (++m_recordSize > maxRecord)
        fault({Words::tr("La riga è troppo lunga."),
               Words::tr("Controlla che ogni doppio apice aperto sia anche chiuso.")});
}

void CsvReader::fault(Complaint complaint) {
    m_fault = std::move(complaint);
    skipRecord();
}

/// Goes on after the end of the line, where the next record most likely starts.
void CsvReader::skipRecord() {
    while (peek() != endOfFile && peek() != '\n' && peek() != '\r')
        skip();
    const int byte = peek();
    if (byte != endOfFile)
        skip();
    if (byte == '\r' && peek() == '\n')
        skip();
}

int CsvReader::peek() {
    if (m_position == m_chunk.size()) {
        m_chunk = m_device.read(chunkSize);
        m_position = 0;
        if (m_chunk.isEmpty())
            return endOfFile;
    }
    return static_cast<unsigned char>(m_chunk.at(m_position));
}

void CsvReader::skip() {
    const char byte = m_chunk.at(m_position++);
    if (byte == '\n' || (byte == '\r' && peek() != '\n'))
        ++m_line;
}

} // namespace campanella::backend
