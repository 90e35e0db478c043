// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/textfile.h"
#include "backend/messages/noticefiles.h"
#include "backend/messages/noticeverb.h"
#include "backend/messages/townnoticeoffice.h"
#include "tests/backend/helper/town.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// `campanella-backend notice …` on a database of its own.
class TestNoticeVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishesListsAndWithdraws();
    void readsFilesAsTheyCome_data();
    void readsFilesAsTheyCome();
    void attachesFiles();
    void refusesFiles_data();
    void refusesFiles();
    void refusesByExitCode_data();
    void refusesByExitCode();
    void calledWrongly_data();
    void calledWrongly();

private:
    [[nodiscard]] QString fileOf(const QByteArray &bytes,
                                 const QString &name = u"avviso.md"_s) const;
    [[nodiscard]] int publish(const QString &file, const QStringList &more = {}) const;
    [[nodiscard]] QList<OfficeNotice> notices() const { return *listTownNotices(*m_town->store); }

    std::unique_ptr<TestTown> m_town;
    QTemporaryDir m_folder;
};

void TestNoticeVerb::init() {
    m_town = std::make_unique<TestTown>();
    m_town->addFamily(u"ada"_s, u"Prova"_s);
}

QString TestNoticeVerb::fileOf(const QByteArray &bytes, const QString &name) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

int TestNoticeVerb::publish(const QString &file, const QStringList &more) const {
    return runNotice(QStringList{u"publish"_s, u"--store"_s, m_town->database.url(), u"--title"_s,
                                 u"Prova"_s, u"--text"_s, file} +
                     more);
}

void TestNoticeVerb::publishesListsAndWithdraws() {
    QCOMPARE(publish(fileOf("Ciao"), {u"--school"_s, u"Primaria Verdi"_s, u"--class"_s, u"3B"_s,
                                      u"--until"_s, u"2026-12-24"_s}),
             0);
    QCOMPARE(notices().size(), 1);
    QCOMPARE(notices().first().audience, u"class"_s);
    QCOMPARE(notices().first().lastDay, u"2026-12-24"_s);
    const QStringList store{u"--store"_s, m_town->database.url()};
    QCOMPARE(runNotice(QStringList{u"list"_s} + store), 0);
    const QStringList withdraw = QStringList{u"withdraw"_s} + store +
                                 QStringList{u"--id"_s, notices().first().id.toString()};
    QCOMPARE(runNotice(withdraw), 0);
    QVERIFY(notices().first().withdrawn);
    QCOMPARE(runNotice(withdraw), 1);
}

void TestNoticeVerb::readsFilesAsTheyCome_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Ciao\n"_ba << u"Ciao"_s;
    QTest::newRow("Windows") << "\xEF\xBB\xBFUno\r\n\r\nDue\r\n"_ba << u"Uno\n\nDue"_s;
    QTest::newRow("accents") << "Menù 😀"_ba << u"Menù 😀"_s;
    QTest::newRow("markup") << "<script>x</script>"_ba << u"<script>x</script>"_s;
    QTest::newRow("longest") << QByteArray(100'000, 'a') << QString(100'000, u'a');
}

void TestNoticeVerb::readsFilesAsTheyCome() {
    QFETCH(QByteArray, bytes);
    const auto text = readTextFile(fileOf(bytes), longestNotice);
    QVERIFY(text);
    QTEST(*text, "text");
}

void TestNoticeVerb::attachesFiles() {
    const QString menu = fileOf("%PDF-1.4", u"menù dell'inverno.PDF"_s);
    const QString photo = fileOf("\xFF\xD8\xFF\xE0", u"foto.jpg"_s);
    QCOMPARE(publish(fileOf("Ciao"), {u"--attach"_s, menu, u"--attach"_s, photo}), 0);
    const auto files = noticeFiles(*m_town->store, notices().first().id);
    QVERIFY(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->first().name, u"menù dell'inverno.PDF"_s);
    QCOMPARE(files->last().size, 4);
}

void TestNoticeVerb::refusesFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << u"a.pdf"_s << ""_ba;
    QTest::newRow("too large") << u"a.pdf"_s << "%PDF-1.4" + QByteArray(largestAttachment - 7, 'x');
    QTest::newRow("not taken") << u"a.docx"_s << "PK\x03\x04"_ba;
    QTest::newRow("no ending") << u"a"_s << "%PDF-1.4"_ba;
    QTest::newRow("two endings") << u"a.exe.pdf"_s << "%PDF-1.4"_ba;
    QTest::newRow("lies") << u"a.png"_s << "%PDF-1.4"_ba;
    QTest::newRow("not there") << QString() << ""_ba;
}

// All or nothing: the notice is not out without its file.
void TestNoticeVerb::refusesFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString good = fileOf("%PDF-1.4", u"buono.pdf"_s);
    const QString bad = name.isEmpty() ? m_folder.filePath(u"manca.pdf"_s) : fileOf(bytes, name);
    QCOMPARE(publish(fileOf("Ciao"), {u"--attach"_s, good, u"--attach"_s, bad}), 1);
    QVERIFY(notices().isEmpty());
}

void TestNoticeVerb::refusesByExitCode_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("too long") << QByteArray(100'001, 'a') << QStringList();
    QTest::newRow("far too long") << QByteArray(5'000'000, 'a') << QStringList();
    QTest::newRow("empty") << " \n"_ba << QStringList();
    QTest::newRow("not UTF-8") << "Men\xF9"_ba << QStringList();
    QTest::newRow("no such service") << "x"_ba << QStringList{u"--service"_s, u"NUOTO"_s};
    QTest::newRow("no such day") << "x"_ba << QStringList{u"--until"_s, u"31/12/2026"_s};
    QTest::newRow("days turned") << "x"_ba
                                 << QStringList{u"--from"_s, u"2026-12-02"_s, u"--until"_s,
                                                u"2026-12-01"_s};
}

void TestNoticeVerb::refusesByExitCode() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, more);
    QCOMPARE(publish(fileOf(bytes), more), 1);
    QVERIFY(notices().isEmpty());
}

void TestNoticeVerb::calledWrongly_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("unknown") << QStringList{u"delete"_s} << 2;
    QTest::newRow("no text") << QStringList{u"publish"_s, u"--store"_s, u"sqlite:x"_s, u"--title"_s,
                                            u"x"_s}
                             << 2;
    QTest::newRow("no id") << QStringList{u"withdraw"_s, u"--store"_s, u"sqlite:x"_s} << 2;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("no database") << QStringList{u"list"_s, u"--store"_s, u"sqlite:/nowhere/x"_s}
                                 << 1;
}

void TestNoticeVerb::calledWrongly() {
    QFETCH(QStringList, arguments);
    QTEST(runNotice(arguments), "exit");
}

QTEST_GUILESS_MAIN(TestNoticeVerb)
#include "tst_noticeverb.moc"
