// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/municipalapi.h"
#include "tests/journeys/helper/answerof.h"
#include "tests/journeys/helper/backendprocess.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/account/emailcodepage.h"
#include "ui/access/account/firstaccesspage.h"
#include "ui/access/account/registrationpage.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace campanella::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Failure failureOf(const QFuture<Result<T>> &future) {
    const Result<T> answer = answerOf(future);
    return answer ? Failure() : answer.error();
}

using Ask = std::function<Failure(MunicipalApi &)>;
using Room = std::function<std::unique_ptr<FormRoom>(MunicipalApi &)>;

std::unique_ptr<FormRoom> registration(MunicipalApi &api) {
    return std::make_unique<RegistrationPage>(api);
}

std::unique_ptr<FormRoom> firstAccess(MunicipalApi &api) {
    return std::make_unique<FirstAccessPage>(api);
}

template <EmailCodePage::Purpose purpose>
std::unique_ptr<FormRoom> emailCode(MunicipalApi &) {
    return std::make_unique<EmailCodePage>(purpose);
}

/// Sends a registration with one thing wrong.
Ask registering(const std::function<void(Registration &)> &spoil) {
    Registration wanted{u"Nuova"_s, u"Famiglia"_s, *FiscalCode::parse(u"RSSMRA80A01H501U"_s),
                        u"nuova@posta.example"_s, u"another"_s};
    spoil(wanted);
    return [wanted](MunicipalApi &api) { return failureOf(api.registerAccount(wanted)); };
}

Ask creating(const NewProfile &profile) {
    return [profile](MunicipalApi &api) { return failureOf(api.createProfile(profile)); };
}

Ask confirming(const EmailProof &proof) {
    return [proof](MunicipalApi &api) { return failureOf(api.confirmRegistration(proof)); };
}

Ask resetting(const PasswordReset &reset) {
    return [reset](MunicipalApi &api) { return failureOf(api.resetPassword(reset)); };
}

} // namespace

Q_DECLARE_METATYPE(Ask)
Q_DECLARE_METATYPE(Room)

/// What the backend refuses is said at the field where it was typed.
class TestRefusedFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areMet_data();
    void areMet();
    void changedNoticeIsTold();

private:
    BackendProcess m_backend;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<MunicipalApi> m_api;
};

void TestRefusedFields::initTestCase() {
    Theme::instance().apply();
    QVERIFY(m_backend.start());
    m_connection = std::make_unique<Connection>(m_backend.config());
    m_api = std::make_unique<MunicipalApi>(*m_connection);
}

void TestRefusedFields::areMet_data() {
    using Purpose = EmailCodePage::Purpose;
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<Room>("room");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *pointer, const Ask &ask, const Room &room, const QString &at) {
        QTest::newRow(pointer) << ask << room << at;
    };
    const QString tooLong(101, u'a');
    const QString code = u"BCDFG-HJKLM"_s;
    row("given_name", registering([&](Registration &wanted) { wanted.givenName = tooLong; }),
        registration, u"Nome"_s);
    row("family_name", registering([&](Registration &wanted) { wanted.familyName = tooLong; }),
        registration, u"Cognome"_s);
    row("fiscal_code", registering([](Registration &wanted) {
            wanted.fiscalCode = *FiscalCode::parse(u"00987650413"_s);
        }),
        registration, u"Codice fiscale"_s);
    row("email", registering([](Registration &wanted) { wanted.email = u"nuova@"_s; }),
        registration, u"E-mail"_s);
    row("profile's email", creating({u"ticket"_s, u"nuova@"_s, {}, {}}), firstAccess, u"E-mail"_s);
    row("mobile", creating({u"ticket"_s, u"a@posta.example"_s, u"333/1234567"_s, {}}), firstAccess,
        u"Cellulare (se vuoi)"_s);
    row("code", confirming({u"a@posta.example"_s, code, u"tavolo verde pioggia"_s}),
        emailCode<Purpose::Registration>, u"Codice"_s);
    row("password", confirming({u"a@posta.example"_s, code, u"corta"_s}),
        emailCode<Purpose::Registration>, u"Password"_s);
    row("reset's code", resetting({u"marco.bianchi"_s, code, u"tavolo verde pioggia"_s}),
        emailCode<Purpose::NewPassword>, u"Codice"_s);
    row("reset's password", resetting({u"marco.bianchi"_s, code, u"valmarina2026"_s}),
        emailCode<Purpose::NewPassword>, u"Nuova password"_s);
    row("endless password", resetting({u"marco.bianchi"_s, code, QString(129, u'ü')}),
        emailCode<Purpose::NewPassword>, u"Nuova password"_s);
}

void TestRefusedFields::areMet() {
    QFETCH(Ask, ask);
    QFETCH(Room, room);
    QFETCH(QString, field);
    const std::unique_ptr<FormRoom> page = room(*m_api);
    page->show();
    page->refuse(ask(*m_api));
    QVERIFY(page->focusWidget() != nullptr);
    QCOMPARE(page->focusWidget()->accessibleName(), field);
    QVERIFY(!page->message()->isVisible());
}

void TestRefusedFields::changedNoticeIsTold() {
    RegistrationPage page(*m_api);
    page.show();
    page.refuse(registering([](Registration &) {})(*m_api));
    QVERIFY(visibleWords(page).contains(u"L'informativa sulla privacy è cambiata."_s));
    const auto *notice = page.findChild<PrivacyNotice *>();
    QTRY_VERIFY(!notice->version().isEmpty());
}

QTEST_MAIN(TestRefusedFields)
#include "tst_refusedfields.moc"
