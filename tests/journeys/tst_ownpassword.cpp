// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/connection.h"
#include "app/connection/municipalapi.h"
#include "domain/access.h"
#include "tests/journeys/helper/answerof.h"
#include "tests/journeys/helper/backendprocess.h"
#include "tests/journeys/helper/letterbox.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds; the machine may be busy
const QString newPassword = u"tavolo verde pioggia"_s;
} // namespace

/// Both programs together, and the mail between them: a new password, a new account.
class TestOwnPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void forgottenPassword();
    void registration();

private:
    BackendProcess m_backend;
    LetterBox m_letters{m_backend.dataDir() + u"/posta"_s};
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<MunicipalApi> m_api;
};

void TestOwnPassword::initTestCase() {
    QVERIFY(m_backend.start());
    m_connection = std::make_unique<Connection>(m_backend.config());
    m_api = std::make_unique<MunicipalApi>(*m_connection);
}

void TestOwnPassword::forgottenPassword() {
    const QString name = u"marco.bianchi"_s;
    QVERIFY(answerOf(m_api->requestPasswordReset({name})));
    const QString code = m_letters.nextCode();
    QVERIFY(!code.isEmpty());
    QCOMPARE(answerOf(m_api->resetPassword({name, u"BCDFG-HJKLM"_s, newPassword})).error().code,
             FailureCode::EmailCodeWrong);
    QVERIFY(answerOf(m_api->resetPassword({name, code.toLower(), newPassword})));
    QVERIFY(answerOf(m_api->signIn({name, newPassword})));
    QCOMPARE(answerOf(m_api->signIn({name, u"valmarina"_s})).error().code,
             FailureCode::CredentialsWrong);
}

void TestOwnPassword::registration() {
    const auto offer = answerOf(m_api->accessOffer());
    QVERIFY(offer && offer->registration);
    QCOMPARE(offer->demoMail, m_backend.dataDir() + u"/posta"_s);
    const auto privacy = answerOf(m_api->contentPage(u"privacy"_s));
    QVERIFY(privacy);
    const QString email = u"nuova@posta.example"_s;
    QVERIFY(answerOf(m_api->registerAccount({u"Nuova"_s, u"Famiglia"_s,
                                             FiscalCode::parse(u"RSSMRA80A01H501U").value(), email,
                                             textVersion(*privacy)})));
    const auto grant =
        answerOf(m_api->confirmRegistration({email, m_letters.nextCode(), newPassword}));
    QVERIFY(grant);
    m_connection->setToken(grant->token.toLatin1());
    QCOMPARE(answerOf(m_api->account())->username, email);
    QCOMPARE(answerOf(m_api->children())->size(), 0);
    QVERIFY(answerOf(m_api->changePassword({newPassword, u"pioggia sul tetto"_s})));
    QCOMPARE(answerOf(m_api->changePassword({newPassword, u"tetto di pioggia"_s})).error().code,
             FailureCode::CredentialsWrong);
}

QTEST_GUILESS_MAIN(TestOwnPassword)
#include "tst_ownpassword.moc"
