// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/recordimport.h"
#include "backend/services/applications/applicationstore.h"
#include "backend/services/applications/applicationverb.h"
#include "backend/services/applications/formstore.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"
#include "tests/helper/sampleforms.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What the office does on the command line: forms from files, and the verb `application`.
class TestApplicationVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersByExitCode_data();
    void answersByExitCode();
    void formsComeFromAFolder();
    void wrongFormsAreNamed_data();
    void wrongFormsAreNamed();

private:
    void write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplicationVerb::init() {
    m_town = std::make_unique<TestTown>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveForm(*m_town->store, samples::mensaForm()));
    const TestFamily family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    const auto started = startDraft(*m_town->store, family.parentKey, samples::goodDraft());
    QVERIFY(sendDraft(*m_town->store, family.parentKey, started->id, started->version));
}

void TestApplicationVerb::write(const QString &name, const QByteArray &text) const {
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestApplicationVerb::answersByExitCode_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("list") << QStringList{u"list"_s} << 0;
    QTest::newRow("list all") << QStringList{u"list"_s, u"--all"_s} << 0;
    QTest::newRow("show") << QStringList{u"show"_s, u"--number"_s, u"2026-1"_s} << 0;
    QTest::newRow("unknown") << QStringList{u"show"_s, u"--number"_s, u"2026-9"_s} << 1;
    QTest::newRow("take in charge")
        << QStringList{u"move"_s, u"--number"_s, u"2026-1"_s, u"--to"_s, u"in_progress"_s} << 0;
    QTest::newRow("refuse without a reason")
        << QStringList{u"move"_s, u"--number"_s, u"2026-1"_s, u"--to"_s, u"refused"_s} << 1;
    QTest::newRow("no such state")
        << QStringList{u"move"_s, u"--number"_s, u"2026-1"_s, u"--to"_s, u"sì"_s} << 2;
    QTest::newRow("no act") << QStringList{} << 2;
}

void TestApplicationVerb::answersByExitCode() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    if (TestDatabase::isPostgres())
        return; // the verb finds its schema by the URL, the tests' schema is set by hand
    if (!arguments.isEmpty())
        arguments += {u"--store"_s, m_town->database.url()};
    QCOMPARE(runApplication(arguments), code);
}

void TestApplicationVerb::formsComeFromAFolder() {
    write(u"trasporto.json"_s, toJson(samples::mensaForm()));
    const auto first = importForms(m_folder->path(), *m_town->store);
    QVERIFY(first && first->stored);
    QCOMPARE(first->added, 1);
    QCOMPARE(importForms(m_folder->path(), *m_town->store)->unchanged, 1);
    QCOMPARE(readForm(*m_town->store, u"trasporto"_s)->title, u"Mensa scolastica"_s);
}

void TestApplicationVerb::wrongFormsAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << "{"_ba;
    QTest::newRow("no title") << "{}"_ba;
    const QByteArray good = toJson(samples::mensaForm());
    QTest::newRow("a name twice") << QByteArray(good).replace("\"notes\"", "\"school\"");
    QTest::newRow("condition on nothing")
        << QByteArray(good).replace("\"question\":\"diet\"", "\"question\":\"xx\"");
    QTest::newRow("kind unknown") << QByteArray(good).replace("long_text", "video");
    QTest::newRow("days turned round") << QByteArray(good).replace("2027-02-28", "2025-02-28");
}

void TestApplicationVerb::wrongFormsAreNamed() {
    QFETCH(QByteArray, text);
    write(u"mensa.json"_s, text);
    const auto summary = importForms(m_folder->path(), *m_town->store);
    QVERIFY(summary);
    QVERIFY(!summary->stored);
    QVERIFY(summary->problems.first().name.startsWith(u"mensa.json"_s));
    QVERIFY(readForm(*m_town->store, u"mensa"_s)->title == u"Mensa scolastica"_s);
}

QTEST_GUILESS_MAIN(TestApplicationVerb)
#include "tst_applicationverb.moc"
