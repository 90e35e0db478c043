// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csvimport.h"
#include "tests/backend/helper/town.h"

#include <QTemporaryDir>

namespace campanella::backend {

/// A file of dues: its header, and a row that fits the small town.
inline const QByteArray dueHeader =
    "riferimento;codice_fiscale_pagatore;codice_fiscale_figlio;servizio;"
    "anno_scolastico;causale;importo;scadenza;"
    "periodo_dal;periodo_al;numero_avviso;documento;rata\n";
inline const QByteArray goodDue =
    "R1;CNTNNA84L52G479P;FOXDRA26C24H872Y;REF;2026/2027;Refezione, ottobre "
    "2026;96,00;30/11/2026;01/10/2026;31/10/2026;;;\n";

/// A database and a folder of files for tests of the import.
class ImportFixture {
public:
    ImportFixture();

    /// Writes a file and answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] ImportSummary families(const QByteArray &bytes, bool skipBadRows = false);
    [[nodiscard]] ImportSummary children(const QByteArray &bytes, bool skipBadRows = false);
    [[nodiscard]] ImportSummary services(const QByteArray &bytes);
    [[nodiscard]] ImportSummary enrolments(const QByteArray &bytes);
    [[nodiscard]] ImportSummary dues(const QByteArray &bytes, bool skipBadRows = false);
    [[nodiscard]] ImportSummary pendenze(const QByteArray &bytes, bool skipBadRows = false);
    [[nodiscard]] ImportSummary take(RowImporter &importer, const QString &path,
                                     bool skipBadRows = false);

    /// Two parents, one child of both, and the services REF and BUS.
    void storeSmallTown();
    /// First column of the first row as text; "-" when there is none.
    [[nodiscard]] QString value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] int count(const QString &table);
    /// All rows of the imported tables, to compare before and after.
    [[nodiscard]] QStringList dump();

    TestDatabase database;
    std::unique_ptr<Store> store;

private:
    QTemporaryDir m_folder;
};

} // namespace campanella::backend
