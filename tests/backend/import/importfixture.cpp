// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/import/importfixture.h"

#include "backend/import/files/childimporter.h"
#include "backend/import/files/dueimporter.h"
#include "backend/import/files/enrolmentimporter.h"
#include "backend/import/files/familyimporter.h"
#include "backend/import/files/pendenzaimporter.h"
#include "backend/import/files/serviceimporter.h"

#include <QFile>
#include <QSqlRecord>

namespace campanella::backend {

namespace {

constexpr int segregationCode = 2;

template <typename Importer, typename... Arguments>
ImportSummary run(ImportFixture &fixture, const QByteArray &bytes, bool skipBadRows,
                  Arguments &&...arguments) {
    Importer importer(std::forward<Arguments>(arguments)...);
    return fixture.take(importer, fixture.write(QStringLiteral("file.csv"), bytes), skipBadRows);
}

} // namespace

ImportFixture::ImportFixture()
    : store(database.open()) {
    if (!store || !store->migrate())
        qFatal("no test store");
}

QString ImportFixture::write(const QString &name, const QByteArray &bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

ImportSummary ImportFixture::take(RowImporter &importer, const QString &path, bool skipBadRows) {
    const auto summary = importCsv(path, importer, *store, {skipBadRows, {}});
    if (!summary)
        qFatal("the store failed: %s", qPrintable(summary.error().detail));
    return *summary;
}

ImportSummary ImportFixture::families(const QByteArray &bytes, bool skipBadRows) {
    return run<FamilyImporter>(*this, bytes, skipBadRows);
}

ImportSummary ImportFixture::children(const QByteArray &bytes, bool skipBadRows) {
    return run<ChildImporter>(*this, bytes, skipBadRows);
}

ImportSummary ImportFixture::services(const QByteArray &bytes) {
    return run<ServiceImporter>(*this, bytes, false);
}

ImportSummary ImportFixture::enrolments(const QByteArray &bytes) {
    return run<EnrolmentImporter>(*this, bytes, false);
}

ImportSummary ImportFixture::dues(const QByteArray &bytes, bool skipBadRows) {
    return run<DueImporter>(*this, bytes, skipBadRows, NoticeIssuer(segregationCode));
}

ImportSummary ImportFixture::pendenze(const QByteArray &bytes, bool skipBadRows) {
    return run<PendenzaImporter>(*this, bytes, skipBadRows, NoticeIssuer(segregationCode));
}

void ImportFixture::storeSmallTown() {
    const auto all = {families("codice_fiscale;cognome;nome\nRSSMRA45C12F205C;Rossi;"
                               "Mario\nCNTNNA84L52G479P;Conti;Anna\n"),
                      services("codice;nome;tipo\nREF;Refezione;mensa\nBUS;Scuolabus;trasporto\n"),
                      children("codice_fiscale;cognome;nome;genitore_1;genitore_2\n"
                               "FOXDRA26C24H872Y;Fo;Dario;CNTNNA84L52G479P;RSSMRA45C12F205C\n")};
    for (const ImportSummary &summary : all)
        if (!summary.stored)
            qFatal("%s", qPrintable(summary.problems.first().toString(QStringLiteral("town"))));
}

QString ImportFixture::value(const QString &sql, const QVariantList &values) {
    const auto rows = store->query(sql, values);
    return rows && (*rows)->next() ? (*rows)->value(0).toString() : QStringLiteral("-");
}

int ImportFixture::count(const QString &table) {
    return value(QStringLiteral("SELECT COUNT(*) FROM ") + table).toInt();
}

QStringList ImportFixture::dump() {
    QStringList lines;
    for (const QString &table :
         {QStringLiteral("people"), QStringLiteral("children"), QStringLiteral("guardianships"),
          QStringLiteral("services"), QStringLiteral("enrolments"), QStringLiteral("dues"),
          QStringLiteral("counters")}) {
        const auto rows = store->query(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
        while (rows && (*rows)->next()) {
            QStringList line{table};
            for (int i = 0; i < (*rows)->record().count(); ++i)
                line.append((*rows)->value(i).toString());
            lines.append(line.join(QLatin1Char('|')));
        }
    }
    return lines;
}

} // namespace campanella::backend
