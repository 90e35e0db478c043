// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/valmarina.h"
#include "backend/import/importverb.h"
#include "backend/import/recordimport.h"
#include "domain/json.h"
#include "tests/backend/import/importfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class ImportVerbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesFilesInOrder();
    void dryRunStoresNothing();
    void refusesCommandLines_data();
    void refusesCommandLines();
    void stopsAtARefusedFile();
    void needsASegregationCode();
    void refusesUnreadableFile();
    void takesTheMunicipality();
    void refusesMunicipality_data();
    void refusesMunicipality();
    void takesPages();
    void refusesPages_data();
    void refusesPages();
};

namespace {

/// The arguments for a whole small town, due included.
QStringList townArguments(ImportFixture &fixture) {
    const auto file = [&](const char *name, const QByteArray &bytes) {
        return fixture.write(QString::fromLatin1(name), bytes);
    };
    return {
        QStringLiteral("--store"),
        fixture.database.url(),
        QStringLiteral("--dues"),
        file("dues.csv", "riferimento;codice_fiscale_pagatore;codice_fiscale_figlio;servizio;anno_"
                         "scolastico;causale;importo\n"
                         "R1;CNTNNA84L52G479P;FOXDRA26C24H872Y;REF;2026/2027;Mensa;96,00\n"),
        QStringLiteral("--enrolments"),
        file("enrolments.csv",
             "codice_fiscale_figlio;servizio;anno_scolastico\nFOXDRA26C24H872Y;REF;2026/2027\n"),
        QStringLiteral("--children"),
        file(
            "children.csv",
            "codice_fiscale;cognome;nome;genitore_1\nFOXDRA26C24H872Y;Fo;Dario;CNTNNA84L52G479P\n"),
        QStringLiteral("--services"),
        file("services.csv", "codice;nome;tipo\nREF;Refezione;mensa\n"),
        QStringLiteral("--families"),
        file("families.csv", "codice_fiscale;cognome;nome\nCNTNNA84L52G479P;Conti;Anna\n")};
}

const QStringList withCode{QStringLiteral("--segregation-code"), QStringLiteral("02")};

} // namespace

void ImportVerbTest::takesFilesInOrder() {
    ImportFixture fixture;
    QCOMPARE(runImport(townArguments(fixture) + withCode), 0);
    QCOMPARE(fixture.count(QStringLiteral("dues")), 1);
    QCOMPARE(fixture.count(QStringLiteral("enrolments")), 1);
    const QStringList before = fixture.dump();
    QCOMPARE(runImport(townArguments(fixture)), 0);
    QCOMPARE(fixture.dump(), before);
}

void ImportVerbTest::dryRunStoresNothing() {
    ImportFixture fixture;
    QCOMPARE(
        runImport(townArguments(fixture) + withCode + QStringList{QStringLiteral("--dry-run")}), 0);
    QVERIFY(fixture.dump().isEmpty());
    QCOMPARE(fixture.count(QStringLiteral("import_runs")), 0);
}

void ImportVerbTest::refusesCommandLines_data() {
    QTest::addColumn<QStringList>("arguments");
    const auto words = [](const char *line) {
        return QString::fromLatin1(line).split(QLatin1Char(' '));
    };
    QTest::newRow("no store") << words("--dues x.csv");
    QTest::newRow("no file") << words("--store sqlite:x.db");
    QTest::newRow("unknown option") << words("--store sqlite:x.db --scuole x.csv");
    QTest::newRow("stray word") << words("--store sqlite:x.db --dues x.csv y.csv");
    QTest::newRow("segregation code")
        << words("--store sqlite:x.db --dues x.csv --segregation-code 100");
}

void ImportVerbTest::refusesCommandLines() {
    QFETCH(QStringList, arguments);
    QCOMPARE(runImport(arguments), 2);
    QVERIFY(!QFile::exists(QStringLiteral("x.db")));
}

void ImportVerbTest::stopsAtARefusedFile() {
    ImportFixture fixture;
    const QStringList arguments = townArguments(fixture) + withCode;
    fixture.write(
        QStringLiteral("children.csv"),
        "codice_fiscale;cognome;nome;genitore_1\nFOXDRA26C24H872Y;Fo;Dario;CNTNNA84L52G479X\n");
    QCOMPARE(runImport(arguments), 1);
    QCOMPARE(fixture.count(QStringLiteral("people")), 1);
    QCOMPARE(fixture.count(QStringLiteral("children")), 0);
    QCOMPARE(fixture.count(QStringLiteral("dues")), 0);
}

void ImportVerbTest::needsASegregationCode() {
    ImportFixture fixture;
    QCOMPARE(runImport(townArguments(fixture)), 1);
    QCOMPARE(fixture.count(QStringLiteral("dues")), 0);
}

/// Root may read everything, so there the file is still taken.
void ImportVerbTest::refusesUnreadableFile() {
    ImportFixture fixture;
    const QStringList arguments = townArguments(fixture) + withCode;
    QFile file(fixture.path(QStringLiteral("families.csv")));
    QVERIFY(file.setPermissions({}));
    const bool mayRead = file.open(QIODevice::ReadOnly);
    QCOMPARE(runImport(arguments), mayRead ? 0 : 1);
}

void ImportVerbTest::takesTheMunicipality() {
    ImportFixture fixture;
    const Municipality town = valmarina(QDate(2026, 11, 22));
    const QString path = fixture.write(QStringLiteral("comune.json"), toJson(town));
    const auto first = importMunicipality(path, *fixture.store);
    QVERIFY(first && first->stored);
    QCOMPARE(first->added, 1);
    QCOMPARE(importMunicipality(path, *fixture.store)->unchanged, 1);
    QCOMPARE(fixture.value(QStringLiteral("SELECT record FROM municipality")).toUtf8(),
             toJson(town));
}

void ImportVerbTest::refusesMunicipality_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("name");
    QTest::newRow("not json") << QByteArray("{") << QByteArray("[[") << QString();
    QTest::newRow("wrong code") << QByteArray("00987650413") << QByteArray("00987650414")
                                << QStringLiteral("/fiscal_code");
}

void ImportVerbTest::refusesMunicipality() {
    ImportFixture fixture;
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = toJson(valmarina(QDate(2026, 11, 22)));
    const auto summary = importMunicipality(
        fixture.write(QStringLiteral("comune.json"), json.replace(from, to)), *fixture.store);
    QVERIFY(summary && !summary->stored);
    QTEST(summary->problems.first().name, "name");
    QCOMPARE(fixture.count(QStringLiteral("municipality")), 0);
}

void ImportVerbTest::takesPages() {
    ImportFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("pages"))));
    fixture.write(QStringLiteral("pages/privacy.md"), "# Informativa\n\nUsiamo i tuoi dati.\n");
    const auto summary = importPages(fixture.path(QStringLiteral("pages")), *fixture.store);
    QVERIFY(summary && summary->stored);
    QCOMPARE(fixture.value(QStringLiteral(
                 "SELECT slug || '|' || title || '|' || markdown FROM content_pages")),
             QStringLiteral("privacy|Informativa|Usiamo i tuoi dati."));
    QCOMPARE(importPages(fixture.path(QStringLiteral("pages")), *fixture.store)->unchanged, 1);
}

void ImportVerbTest::refusesPages_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no title") << QByteArray("Usiamo i tuoi dati.");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not utf-8") << QByteArray("# Citt\xE0");
}

void ImportVerbTest::refusesPages() {
    ImportFixture fixture;
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("pages"))));
    fixture.write(QStringLiteral("pages/a.md"), "# Buona\n\nTesto.\n");
    fixture.write(QStringLiteral("pages/privacy.md"), bytes);
    const auto summary = importPages(fixture.path(QStringLiteral("pages")), *fixture.store);
    QVERIFY(summary && !summary->stored);
    QCOMPARE(summary->problems.first().name, QStringLiteral("privacy.md"));
    QCOMPARE(fixture.count(QStringLiteral("content_pages")), 0);
}

QTEST_GUILESS_MAIN(ImportVerbTest)
#include "tst_importverb.moc"
