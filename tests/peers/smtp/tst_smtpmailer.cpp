// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/smtpmailer.h"
#include "tests/helper/testcertificate.h"
#include "tests/peers/smtp/mailserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace Qt::StringLiterals;
using Security = SmtpServer::Security;

/// Our mail, taken by a server that others wrote.
class TestSmtpMailer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackEqual_data();
    void comesBackEqual();
    void severalInARow();
    void signsIn_data();
    void signsIn();
    void noTlsNoMail_data();
    void noTlsNoMail();
    void refusals_data();
    void refusals();
    void slowServers_data();
    void slowServers();
    void silentServer();
    void nobodyListens();
    void abandoned();

private:
    [[nodiscard]] QJsonObject how(Security security, const TestPki &pki) const;
    [[nodiscard]] SmtpServer server(const MailServer &peer, Security security) const;
    [[nodiscard]] static Mail mail() {
        return {u"anna@example.it"_s, u"Il tuo codice"_s, u"Ciao"_s, u"4fj2k9"_s,
                QDateTime(QDate(2026, 11, 22), QTime(9, 5, 7), Qt::UTC)};
    }
    QTemporaryDir m_good;
    QTemporaryDir m_other;
    TestPki m_pki;
    const Sender m_sender{u"scuola@comune.example.it"_s, u"Comune di Forlì \"Città\""_s};
};

Q_DECLARE_METATYPE(SmtpServer::Security)

void TestSmtpMailer::initTestCase() {
    m_pki = TestPki::make(m_good.path());
    const MailServer peer(how(Security::None, m_pki));
    QVERIFY2(peer.port() != 0, "python3-aiosmtpd is missing (tools/packages.txt)");
}

QJsonObject TestSmtpMailer::how(Security security, const TestPki &pki) const {
    const QString tls = security == Security::StartTls   ? u"starttls"_s
                        : security == Security::Implicit ? u"implicit"_s
                                                         : u"none"_s;
    return {{u"tls"_s, tls}, {u"certificate"_s, pki.certFile}, {u"key"_s, pki.keyFile}};
}

SmtpServer TestSmtpMailer::server(const MailServer &peer, Security security) const {
    SmtpServer server;
    server.url.setScheme(security == Security::Implicit ? u"smtps"_s : u"smtp"_s);
    server.url.setHost(u"127.0.0.1"_s);
    server.url.setPort(peer.port());
    server.security = security;
    server.authorityFile = m_pki.caFile;
    server.timeout = std::chrono::seconds(10);
    return server;
}

void TestSmtpMailer::comesBackEqual_data() {
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    const QString body = u"Ciao Anna,\n\nperché 1 = 1?\n.\n..due punti\nFrom qui  \n🎒\n"_s;
    QTest::newRow("plain") << Security::None << u"Il tuo codice"_s << u"Ciao\n"_s;
    QTest::newRow("STARTTLS") << Security::StartTls << u"Perché così è più sicuro"_s << body;
    QTest::newRow("TLS") << Security::Implicit
                         << u"Perché così è più sicuro 🎒 "_s.repeated(9).trimmed()
                         << body + QString(5000, u'à') + u'\n';
    QTest::newRow("injection") << Security::None << u"x Bcc: bea@example.it"_s << u"\n"_s;
}

void TestSmtpMailer::comesBackEqual() {
    QFETCH(Security, security);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    MailServer peer(how(security, m_pki));
    SmtpMailer mailer(server(peer, security), m_sender);
    Mail sent = mail();
    sent.subject = subject;
    sent.subject.replace(u" Bcc"_s, u"\r\nBcc"_s);
    sent.body = body;
    sent.body.chop(1); // a message ends with a line break
    const auto done = mailer.send(sent);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    const QJsonObject taken = peer.mail().value_or(QJsonObject());
    const QJsonObject expected{
        {u"envelope_from"_s, m_sender.address},
        {u"envelope_to"_s, QJsonArray{sent.recipient}},
        {u"tls"_s, security != Security::None},
        {u"user"_s, QString()},
        {u"defects"_s, QJsonArray()},
        {u"headers"_s, QJsonArray{u"Auto-Submitted"_s, u"Content-Transfer-Encoding"_s,
                                  u"Content-Type"_s, u"Date"_s, u"From"_s, u"MIME-Version"_s,
                                  u"Message-ID"_s, u"Subject"_s, u"To"_s}},
        {u"from_address"_s, m_sender.address},
        {u"from_name"_s, m_sender.name},
        {u"to"_s, QJsonArray{sent.recipient}},
        {u"subject"_s, subject},
        {u"date"_s, u"2026-11-22T09:05:07+00:00"_s},
        {u"id"_s, u"<4fj2k9@comune.example.it>"_s},
        {u"type"_s, u"text/plain"_s},
        {u"body"_s, body},
        {u"longest_line"_s, 76},
        {u"bare_newlines"_s, 0}};
    for (const QString &key : expected.keys())
        if (key == u"longest_line")
            QVERIFY(taken.value(key).toInt() > 0 && taken.value(key).toInt() <= 76);
        else
            QCOMPARE(taken.value(key), expected.value(key));
}

void TestSmtpMailer::severalInARow() {
    MailServer peer(how(Security::StartTls, m_pki));
    SmtpMailer mailer(server(peer, Security::StartTls), m_sender);
    for (const auto &subject : {u"uno"_s, u"due"_s}) {
        Mail next = mail();
        next.subject = subject;
        QVERIFY(mailer.send(next));
        QCOMPARE(peer.mail()->value(u"subject"_s).toString(), subject);
    }
}

void TestSmtpMailer::signsIn_data() {
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("STARTTLS") << Security::StartTls << u"segreto é"_s << true;
    QTest::newRow("TLS") << Security::Implicit << u"segreto é"_s << true;
    QTest::newRow("loopback") << Security::None << u"segreto é"_s << true;
    QTest::newRow("wrong") << Security::StartTls << u"altro"_s << false;
}

void TestSmtpMailer::signsIn() {
    QFETCH(Security, security);
    QFETCH(QString, password);
    QFETCH(bool, accepted);
    QJsonObject behaviour = how(security, m_pki);
    behaviour.insert(u"user"_s, u"scuola"_s);
    behaviour.insert(u"password"_s, u"segreto é"_s);
    MailServer peer(behaviour);
    SmtpServer to = server(peer, security);
    to.user = u"scuola"_s;
    to.password = password;
    const auto sent = SmtpMailer(to, m_sender).send(mail());
    QCOMPARE(sent.has_value(), accepted);
    if (accepted)
        QCOMPARE(peer.mail()->value(u"user"_s).toString(), u"scuola"_s);
    else
        QCOMPARE(sent.error().code, FailureCode::MailFailed);
}

void TestSmtpMailer::noTlsNoMail_data() {
    QTest::addColumn<Security>("offered");
    QTest::addColumn<Security>("wanted");
    QTest::addColumn<TestPki::Kind>("kind");
    QTest::addColumn<bool>("known");
    using Kind = TestPki::Kind;
    QTest::newRow("no STARTTLS") << Security::None << Security::StartTls << Kind::Valid << true;
    QTest::newRow("no TLS") << Security::None << Security::Implicit << Kind::Valid << true;
    QTest::newRow("unknown authority")
        << Security::StartTls << Security::StartTls << Kind::Valid << false;
    QTest::newRow("expired") << Security::StartTls << Security::StartTls << Kind::Expired << true;
    QTest::newRow("wrong host") << Security::StartTls << Security::StartTls << Kind::WrongHost
                                << true;
    QTest::newRow("wrong host, TLS")
        << Security::Implicit << Security::Implicit << Kind::WrongHost << true;
}

void TestSmtpMailer::noTlsNoMail() {
    QFETCH(Security, offered);
    QFETCH(Security, wanted);
    QFETCH(TestPki::Kind, kind);
    QFETCH(bool, known);
    QTemporaryDir folder;
    const TestPki pki = TestPki::make(folder.path(), kind);
    MailServer peer(how(offered, pki));
    SmtpServer to = server(peer, wanted);
    to.authorityFile = known ? pki.caFile : m_pki.caFile;
    to.timeout = std::chrono::seconds(2);
    const auto sent = SmtpMailer(to, m_sender).send(mail());
    QCOMPARE(sent.error().code, FailureCode::MailFailed);
}

void TestSmtpMailer::refusals_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<FailureCode>("code");
    const auto later = FailureCode::MailFailed;
    const auto never = FailureCode::FieldInvalid;
    QTest::newRow("unknown") << u"rcpt"_s << u"550 5.1.1 <anna@example.it> unknown"_s << never;
    QTest::newRow("greylisted") << u"rcpt"_s << u"450 4.7.1 <anna@example.it> later"_s << later;
    QTest::newRow("sender") << u"mail"_s << u"550 5.7.1 not for you"_s << later;
    QTest::newRow("busy") << u"mail"_s << u"421 4.3.2 busy"_s << later;
    QTest::newRow("content") << u"data"_s << u"554 5.6.0 anna@example.it no"_s << later;
    QTest::newRow("full") << u"data"_s << u"452 4.3.1 full"_s << later;
}

void TestSmtpMailer::refusals() {
    QFETCH(QString, command);
    QFETCH(QString, answer);
    QFETCH(FailureCode, code);
    QJsonObject behaviour = how(Security::None, m_pki);
    behaviour.insert(command, answer);
    MailServer peer(behaviour);
    const auto sent = SmtpMailer(server(peer, Security::None), m_sender).send(mail());
    QCOMPARE(sent.error().code, code);
    QVERIFY2(sent.error().detail.endsWith(u"SMTP status "_s + answer.left(3)),
             qPrintable(sent.error().detail));
    QVERIFY(!sent.error().detail.contains(u"anna"));
}

void TestSmtpMailer::slowServers_data() {
    QTest::addColumn<QString>("command");
    QTest::newRow("sender") << u"mail"_s;
    QTest::newRow("recipient") << u"rcpt"_s;
    QTest::newRow("message") << u"data"_s;
}

void TestSmtpMailer::slowServers() {
    QFETCH(QString, command);
    QJsonObject behaviour = how(Security::None, m_pki);
    behaviour.insert(command, u"slow"_s);
    MailServer peer(behaviour);
    SmtpServer to = server(peer, Security::None);
    to.timeout = std::chrono::milliseconds(500);
    QElapsedTimer watch;
    watch.start();
    const auto sent = SmtpMailer(to, m_sender).send(mail());
    QCOMPARE(sent.error().code, FailureCode::MailFailed);
    QVERIFY(watch.elapsed() < 5000);
}

/// Takes the connection and never says a word.
void TestSmtpMailer::silentServer() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SmtpServer to;
    to.url = QUrl(u"smtp://127.0.0.1:%1"_s.arg(silent.serverPort()));
    to.timeout = std::chrono::milliseconds(300);
    QCOMPARE(SmtpMailer(to, m_sender).send(mail()).error().code, FailureCode::MailFailed);
}

void TestSmtpMailer::nobodyListens() {
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    SmtpServer to;
    to.url = QUrl(u"smtp://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    QCOMPARE(SmtpMailer(to, m_sender).send(mail()).error().code, FailureCode::MailFailed);
}

void TestSmtpMailer::abandoned() {
    QJsonObject behaviour = how(Security::None, m_pki);
    behaviour.insert(u"mail"_s, u"slow"_s);
    MailServer peer(behaviour);
    SmtpServer to = server(peer, Security::None);
    to.timeout = std::chrono::minutes(5);
    SmtpMailer mailer(to, m_sender);
    std::thread other([&mailer] { mailer.abandon(); });
    const auto sent = mailer.send(mail());
    other.join();
    QCOMPARE(sent.error().code, FailureCode::MailFailed);
}

QTEST_GUILESS_MAIN(TestSmtpMailer)
#include "tst_smtpmailer.moc"
