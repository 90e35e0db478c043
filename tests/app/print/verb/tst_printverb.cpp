// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/verb/password.h"
#include "app/print/verb/printrun.h"
#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/helper/scriptedserver.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

QString words(const Failure &failure) {
    return failureName(failure.code);
}

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// `campanella print-notices` against a scripted backend.
class PrintVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void printsEachDueToAFolder();
    void printsAllToOneFile();
    void operatorAsksTheWholeTown();
    void leavesPaidDuesOut();
    void oneBadNoticeDoesNotStopTheOthers();
    void keepsForeignFiles();
    void replacesItsOwnFiles();
    void wrongPasswordEndsWithOne();
    void unreachableServerEndsWithOne();
    void unwritableFolderEndsWithOne();
    void duesById();
    void commandLine_data();
    void commandLine();
    void passwordComesFromAFile();

private:
    ScriptedAnswer answer(const SeenRequest &request);
    [[nodiscard]] PrintOptions options(const QString &output) const;
    [[nodiscard]] int run(const PrintOptions &options);
    [[nodiscard]] QString path(const char *name) const {
        return m_dir->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList files(const QString &folder) const {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }

    QTemporaryDir m_keys;
    TestPki m_pki;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    QList<Due> m_dues;
    Role m_role = Role::Parent;
};

void PrintVerbTest::initTestCase() {
    m_pki = TestPki::make(m_keys.path());
    QVERIFY(!m_pki.caFile.isEmpty());
}

void PrintVerbTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>(m_pki);
    m_server->setAnswer([this](const SeenRequest &request) { return answer(request); });
    QVERIFY(m_server->listen());
    m_role = Role::Parent;
    m_dues = {sampleDue(1), sampleDue(2), sampleDue(3)};
    int serial = 0;
    for (Due &due : m_dues) {
        due.state = DueState::ToPay;
        due.instalment.reset();
        due.noticeNumber = *NoticeNumber::issue(2, static_cast<quint64>(100 + serial++));
    }
}

ScriptedAnswer PrintVerbTest::answer(const SeenRequest &request) {
    if (request.target == "/v1/municipality")
        return ScriptedAnswer::http(200, toJson(sampleMunicipality()));
    if (request.target == "/v1/access/sessions") {
        SessionGrant grant = sampleGrant(QStringLiteral("token"));
        grant.role = m_role;
        return fromJson<Credentials>(request.body)->password == QLatin1String("right")
                   ? ScriptedAnswer::http(201, toJson(grant))
                   : ScriptedAnswer::problem(401, "accesso.credenziali-errate");
    }
    for (const Due &due : m_dues)
        if (request.target == "/v1/payments/dues/" + due.id.toString().toLatin1())
            return ScriptedAnswer::http(200, toJson(due));
    if (request.target.contains("/dues"))
        return request.target.contains("/dues/")
                   ? ScriptedAnswer::problem(404, "dati.non-trovato")
                   : ScriptedAnswer::http(200, toJson(DuePage{m_dues, {}}));
    return ScriptedAnswer::http(204, {});
}

PrintOptions PrintVerbTest::options(const QString &output) const {
    PrintOptions options;
    options.server.baseUrl = m_server->url();
    options.server.pinnedAuthorities = m_pki.authorities();
    options.user = QStringLiteral("anna");
    options.all = true;
    options.output = output;
    return options;
}

int PrintVerbTest::run(const PrintOptions &options) {
    PrintRun job(options, words);
    QSignalSpy finished(&job, &PrintRun::finished);
    job.start(QStringLiteral("right"));
    return finished.wait(20'000) ? finished.first().first().toInt() : -1;
}

void PrintVerbTest::printsEachDueToAFolder() {
    QCOMPARE(run(options(path("avvisi"))), 0);
    QStringList wanted;
    for (const Due &due : m_dues)
        wanted.append(QStringLiteral("avviso-%1.pdf").arg(due.noticeNumber.toString()));
    wanted.sort();
    QCOMPARE(files(path("avvisi")), wanted);
    QCOMPARE(m_server->count("/v1/counter/dues"), 0);
}

void PrintVerbTest::printsAllToOneFile() {
    QCOMPARE(run(options(path("tutti.pdf"))), 0);
    QCOMPARE(files(m_dir->path()), QStringList{QStringLiteral("tutti.pdf")});
    QFile file(path("tutti.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void PrintVerbTest::operatorAsksTheWholeTown() {
    m_role = Role::Operator;
    QCOMPARE(run(options(path("avvisi"))), 0);
    QCOMPARE(m_server->count("/v1/counter/dues"), 1);
}

void PrintVerbTest::leavesPaidDuesOut() {
    m_dues[0].state = DueState::Paid;
    m_dues[1].state = DueState::Overdue;
    QCOMPARE(run(options(path("avvisi"))), 0);
    QCOMPARE(files(path("avvisi")).size(), 2);
    for (Due &due : m_dues)
        due.state = DueState::Cancelled;
    QCOMPARE(run(options(path("altri"))), 1); // nothing to print
}

void PrintVerbTest::oneBadNoticeDoesNotStopTheOthers() {
    m_dues[1].amount = Money::fromCents(10'000'000'000);
    QCOMPARE(run(options(path("avvisi"))), 1);
    QCOMPARE(files(path("avvisi")).size(), 2);
    QCOMPARE(run(options(path("tutti.pdf"))), 1);
    QVERIFY(QFile::exists(path("tutti.pdf")));
}

void PrintVerbTest::keepsForeignFiles() {
    write(path("tutti.pdf"), "a letter");
    PrintOptions asked = options(path("tutti.pdf"));
    QCOMPARE(run(asked), 1);
    QFile file(path("tutti.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a letter"));
    asked.overwrite = true;
    QCOMPARE(run(asked), 0);
    QVERIFY(QFileInfo(path("tutti.pdf")).size() > 1000);
}

void PrintVerbTest::replacesItsOwnFiles() {
    QCOMPARE(run(options(path("tutti.pdf"))), 0);
    const qint64 three = QFileInfo(path("tutti.pdf")).size();
    m_dues = m_dues.mid(0, 1);
    QCOMPARE(run(options(path("tutti.pdf"))), 0);
    QVERIFY(QFileInfo(path("tutti.pdf")).size() < three);
}

void PrintVerbTest::wrongPasswordEndsWithOne() {
    PrintRun job(options(path("avvisi")), words);
    QSignalSpy finished(&job, &PrintRun::finished);
    job.start(QStringLiteral("wrong"));
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toInt(), 1);
    QVERIFY(!QDir(path("avvisi")).exists());
}

void PrintVerbTest::unreachableServerEndsWithOne() {
    const PrintOptions asked = options(path("avvisi"));
    m_server->close();
    QCOMPARE(run(asked), 1);
}

void PrintVerbTest::unwritableFolderEndsWithOne() {
    write(path("file"), "not a folder");
    QCOMPARE(run(options(path("file/avvisi"))), 1);
    QCOMPARE(run(options(path("file/tutti.pdf"))), 1);
}

void PrintVerbTest::duesById() {
    PrintOptions asked = options(path("avvisi"));
    asked.all = false;
    asked.dues = {m_dues[2].id.toString()};
    QCOMPARE(run(asked), 0);
    QCOMPARE(files(path("avvisi")),
             QStringList{QStringLiteral("avviso-%1.pdf").arg(m_dues[2].noticeNumber.toString())});
    asked.dues = {sampleId(999).toString(), QStringLiteral("nonsense"), m_dues[1].id.toString()};
    QCOMPARE(run(asked), 1);
    QCOMPARE(files(path("avvisi")).size(), 2);
}

void PrintVerbTest::commandLine_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("accepted");
    const QString server = QStringLiteral("--server https://localhost:1 --user anna ");
    QTest::newRow("all") << server + QStringLiteral("--all --output d") << true;
    QTest::newRow("some") << server + QStringLiteral("--due a --due b --output d") << true;
    QTest::newRow("neither") << server + QStringLiteral("--output d") << false;
    QTest::newRow("both") << server + QStringLiteral("--all --due a --output d") << false;
    QTest::newRow("nowhere") << server + QStringLiteral("--all") << false;
    QTest::newRow("password in the open")
        << server + QStringLiteral("--all --output d --password x") << false;
    QTest::newRow("loose word") << server + QStringLiteral("--all --output d word") << false;
    QTest::newRow("not https") << QStringLiteral(
                                      "--server http://localhost --user anna --all --output d")
                               << false;
    QTest::newRow("nobody") << QStringLiteral("--server https://localhost --all --output d")
                            << false;
    QTest::newRow("help") << QStringLiteral("--help") << true;
}

void PrintVerbTest::commandLine() {
    QFETCH(QString, line);
    const auto parsed = PrintOptions::parse(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QTEST(parsed.has_value(), "accepted");
    if (!parsed)
        QVERIFY(!parsed.error().detail.isEmpty());
}

void PrintVerbTest::passwordComesFromAFile() {
    write(path("secret"), "pa ss\r\nsecond line\n");
    QCOMPARE(*passwordFromFile(path("secret")), QStringLiteral("pa ss"));
    write(path("empty"), "\n");
    QCOMPARE(passwordFromFile(path("empty")).error().code, FailureCode::FileUnreadable);
    QCOMPARE(passwordFromFile(path("none")).error().code, FailureCode::FileUnreadable);
}

QTEST_MAIN(PrintVerbTest)
#include "tst_printverb.moc"
