// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/rowreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

/// Spreadsheets add empty fields at the end of a row; anything else beyond the header is wrong.
bool hasExtraText(const CsvRow &row, qsizetype width) {
    return std::any_of(row.fields.begin() + std::min(width, row.fields.size()), row.fields.end(),
                       [](const QString &field) { return !field.trimmed().isEmpty(); });
}

} // namespace

RowReader::RowReader(const Columns &columns, const CsvRow &row)
    : m_columns(columns)
    , m_row(row) {
    if (row.fault)
        m_problems.append({row.line, 0, {}, *row.fault});
    else if (row.fields.size() < columns.width() || hasExtraText(row, columns.width()))
        m_problems.append(
            {row.line,
             0,
             {},
             {Words::tr("La riga ha %1 campi, la prima riga ne ha %2.")
                  .arg(row.fields.size())
                  .arg(columns.width()),
              Words::tr("Metti fra doppi apici i testi che contengono il separatore.")}});
}

QString RowReader::text(int column) const {
    const qsizetype index = m_columns.indexOf(column);
    return index >= 0 && index < m_row.fields.size() ? cleanText(m_row.fields.at(index))
                                                     : QString();
}

QString RowReader::requiredText(int column, qsizetype maximum) {
    return required(column, [maximum](const QString &text) { return parseText(text, maximum); })
        .value_or(QStringLiteral(""));
}

QString RowReader::optionalText(int column, qsizetype maximum) {
    return optional(column, [maximum](const QString &text) { return parseText(text, maximum); })
        .value_or(QStringLiteral(""));
}

void RowReader::note(int column, Complaint complaint) {
    m_problems.append(at(column, std::move(complaint)));
}

void RowReader::warn(int column, Complaint complaint) {
    m_warnings.append(at(column, std::move(complaint)));
}

void RowReader::noteEmpty(int column) {
    note(column,
         {Words::tr("Il campo è vuoto."), Words::tr("Scrivi un valore: qui serve sempre.")});
}

Problem RowReader::at(int column, Complaint complaint) const {
    return {m_row.line, static_cast<int>(m_columns.indexOf(column) + 1), m_columns.name(column),
            std::move(complaint)};
}

} // namespace campanella::backend
