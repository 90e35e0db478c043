// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/channels.h"
#include "backend/notify/mailconfiguration.h"
#include "tests/helper/scriptedserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString citizen = u"RSSMRA80A01H501U"_s;
const QString news = u"Ciao,\n\nc'è una novità per te."_s;

} // namespace

/// SMS and App IO against a server that says what it likes.
class TestChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smsFillsTheTemplate();
    void smsSaysWhereToReadOn();
    void ioKeepsTheCodeOutOfAddresses();
    void ioFillsShortTexts();
    void answersDecide_data();
    void answersDecide();
    void refusedCitizenGetsNothing_data();
    void refusedCitizenGetsNothing();
    void retryAfterIsHeard();
    void withoutChannelNobodyIsReached();
    void configuration_data();
    void configuration();

private:
    void say(int status, const QByteArray &body, const QByteArray &heads = {}) {
        m_server->setAnswer([=](const SeenRequest &) {
            return ScriptedAnswer::http(status, body, "application/json", heads);
        });
    }
    /// Sends from a thread of its own; the server lives in this one.
    Result<> send(Channel &channel, const Mail &mail) {
        auto sent = std::async(std::launch::async, [&] { return channel.send(mail); });
        if (!QTest::qWaitFor([&] { return sent.wait_for(0s) == std::future_status::ready; },
                             20'000))
            qFatal("the channel keeps no time limit");
        return sent.get();
    }
    [[nodiscard]] QJsonObject body(qsizetype index) const {
        return QJsonDocument::fromJson(m_server->seen().value(index).body).object();
    }
    [[nodiscard]] static Mail message(Way way, const QString &text = news) {
        const QString to = way == Way::Sms ? u"+393335550101"_s : citizen;
        return {to, u"Una risposta per te"_s, text, u"id"_s, {}, way};
    }

    QTemporaryDir m_dir;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SmsChannel> m_sms;
    std::unique_ptr<IoChannel> m_io;
};

void TestChannels::init() {
    const TestPki pki = TestPki::make(m_dir.path());
    m_server = std::make_unique<ScriptedServer>(pki);
    QVERIFY(m_server->listen());
    const QJsonObject pattern{{u"to"_s, QJsonArray{u"{number}"_s}},
                              {u"message"_s, QJsonObject{{u"text"_s, u"Comune: {text}"_s}}},
                              {u"flash"_s, false}};
    const QUrl url(m_server->url().toString() + u"/send"_s);
    m_sms = std::make_unique<SmsChannel>(SmsSettings{url, "X-Key", "sesame", pattern, pki.caFile});
    m_io = std::make_unique<IoChannel>(IoSettings{m_server->url(), "sesame", pki.caFile});
}

void TestChannels::smsFillsTheTemplate() {
    say(202, "{}");
    QVERIFY(send(*m_sms, message(Way::Sms, u"Codice \"BCDFG\""_s)));
    const SeenRequest seen = m_server->seen().constFirst();
    QCOMPARE(seen.method + ' ' + seen.target, "POST /send"_ba);
    QCOMPARE(seen.headers.value("x-key"), "sesame"_ba);
    QCOMPARE(body(0).value(u"to"_s).toArray().first().toString(), u"+393335550101"_s);
    QCOMPARE(body(0).value(u"message"_s).toObject().value(u"text"_s).toString(),
             u"Comune: Codice \"BCDFG\""_s);
    QCOMPARE(body(0).value(u"flash"_s), QJsonValue(false));
}

void TestChannels::smsSaysWhereToReadOn() {
    QCOMPARE(shortText(message(Way::Sms)), u"Una risposta per te. Leggi nel programma."_s);
}

void TestChannels::ioKeepsTheCodeOutOfAddresses() {
    say(200, R"({"sender_allowed":true,"id":"01"})");
    QVERIFY(send(*m_io, message(Way::AppIo, news.repeated(5))));
    QCOMPARE(m_server->seen().size(), 2);
    QCOMPARE(m_server->seen().at(0).target, "/api/v1/profiles"_ba);
    QCOMPARE(m_server->seen().at(1).target, "/api/v1/messages"_ba);
    for (const SeenRequest &seen : m_server->seen()) {
        QCOMPARE(seen.method, "POST"_ba);
        QCOMPARE(seen.headers.value("ocp-apim-subscription-key"), "sesame"_ba);
    }
    for (const qsizetype index : {0, 1})
        QCOMPARE(body(index).value(u"fiscal_code"_s).toString(), citizen);
    const QJsonObject content = body(1).value(u"content"_s).toObject();
    QCOMPARE(content.value(u"subject"_s).toString(), u"Una risposta per te"_s);
    QCOMPARE(content.value(u"markdown"_s).toString(), news.repeated(5));
}

void TestChannels::ioFillsShortTexts() {
    say(200, R"({"sender_allowed":true})");
    Mail mail = message(Way::AppIo, u"x"_s);
    mail.subject = u"Sì"_s;
    QVERIFY(send(*m_io, mail));
    const QJsonObject content = body(1).value(u"content"_s).toObject();
    QVERIFY(content.value(u"subject"_s).toString().size() >= 10);
    QVERIFY(content.value(u"markdown"_s).toString().size() >= 80);
}

void TestChannels::answersDecide_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    for (const int status : {400, 401, 403, 404, 422})
        QTest::addRow("%d", status) << status << FailureCode::FieldInvalid;
    for (const int status : {429, 500, 503})
        QTest::addRow("%d", status) << status << FailureCode::MailFailed;
}

void TestChannels::answersDecide() {
    QFETCH(int, status);
    say(status, "RSSMRA80A01H501U +393335550101 sesame");
    for (Channel *channel :
         {static_cast<Channel *>(m_sms.get()), static_cast<Channel *>(m_io.get())}) {
        const auto sent = send(*channel, message(channel == m_sms.get() ? Way::Sms : Way::AppIo));
        QVERIFY(!sent);
        QTEST(sent.error().code, "code");
        QCOMPARE(sent.error().detail, u"HTTP status %1"_s.arg(status));
    }
}

void TestChannels::refusedCitizenGetsNothing_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not allowed") << QByteArray(R"({"sender_allowed":false})");
    QTest::newRow("not said") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("<html>");
}

void TestChannels::refusedCitizenGetsNothing() {
    QFETCH(QByteArray, answer);
    say(200, answer);
    const auto sent = send(*m_io, message(Way::AppIo));
    QCOMPARE(sent.error().code, FailureCode::FieldInvalid);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestChannels::retryAfterIsHeard() {
    say(429, {}, "Retry-After: 600\r\n");
    QCOMPARE(send(*m_sms, message(Way::Sms)).error().retryAfter, std::optional(600s));
    m_server->close();
    QCOMPARE(send(*m_sms, message(Way::Sms)).error().code, FailureCode::MailFailed);
}

void TestChannels::withoutChannelNobodyIsReached() {
    Channels channels(nullptr, std::move(m_sms), nullptr);
    say(200, "{}");
    QVERIFY(send(channels, message(Way::Sms)));
    QCOMPARE(send(channels, message(Way::AppIo)).error().code, FailureCode::FieldInvalid);
}

void TestChannels::configuration_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *more, const QString &pointer) {
        QTest::newRow(name) << QByteArray(more) << pointer;
    };
    row("both",
        R"("sms":{"url":"https://sms.example/v1","key_file":"key","body_file":"body"},)"
        R"("app_io":{"key_file":"key"})",
        {});
    row("plain http",
        R"("sms":{"url":"http://sms.example/v1","key_file":"key","body_file":"body"})",
        u"/sms/url"_s);
    row("no key", R"("app_io":{"key_file":"gone"})", u"/app_io/key_file"_s);
    row("no number", R"("sms":{"url":"https://sms.example","key_file":"key","body_file":"key"})",
        u"/sms/body_file"_s);
    row("misspelt", R"("app_io":{"key":"x"})", u"/app_io/key"_s);
}

void TestChannels::configuration() {
    QFETCH(QByteArray, more);
    QFETCH(QString, pointer);
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"key"_s, "sesame\n") && write(u"body"_s, R"({"to":"{number}","t":"{text}"})"));
    const auto read = readMailConfiguration(R"({"folder":"posta","from":"a@b.it",)" + more + '}',
                                            QDir(m_dir.path()));
    if (!pointer.isEmpty()) {
        QVERIFY2(!read && read.error().detail.startsWith(pointer),
                 read ? "good" : qPrintable(read.error().detail));
        return;
    }
    QCOMPARE(read->sms->header, "Authorization"_ba);
    QCOMPARE(read->sms->key, "sesame"_ba);
    QCOMPARE(read->io->url, QUrl(u"https://api.io.pagopa.it"_s));
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
