// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/account/firstaccesspage.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// The first access: what is locked, what is checked, what is sent.
class FirstAccessPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void locksWhatCameAlong();
    void proposesWhatCameAlong();
    void saysNothingOfAnUnknownWay();
    void sendsTheTextThatWasShown();
    void checksBeforeItSends_data();
    void checksBeforeItSends();
    void doublePressSendsOnce();
    void refusedFieldsSaySo();
    void refusalKeepsWhatWasTyped();
    void nothingIsSentUnread();
    void changedNoticeIsReadAgain();
    void forgets();
    void everythingHasAName();

private:
    QLineEdit *field(const char16_t *name) { return fieldNamed(*m_page, QString::fromUtf16(name)); }
    void press() { m_page->submitButton()->click(); }
    void waitForPrivacy();

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<FirstAccessPage> m_page;
};

void FirstAccessPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<FirstAccessPage>(m_client->api());
    m_page->resize(900, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->showPerson(sampleFirstAccess(), sampleWay());
}

void FirstAccessPageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void FirstAccessPageTest::waitForPrivacy() {
    const auto *notice = m_page->findChild<PrivacyNotice *>();
    QTRY_VERIFY(!notice->version().isEmpty());
}

void FirstAccessPageTest::locksWhatCameAlong() {
    QCOMPARE(field(u"Nome")->text(), QStringLiteral("Anna"));
    QCOMPARE(field(u"Codice fiscale")->text(), sampleFirstAccess().fiscalCode.toString());
    QCOMPARE(field(u"Data di nascita")->text(), QStringLiteral("01/01/1985"));
    for (const char16_t *name : {u"Nome", u"Cognome", u"Codice fiscale", u"Data di nascita"}) {
        QVERIFY(field(name)->isReadOnly());
        QCOMPARE(field(name)->accessibleDescription(), QStringLiteral("da SPID"));
        QTest::keyClicks(field(name), QStringLiteral("x"));
    }
    QCOMPARE(field(u"Cognome")->text(), QStringLiteral("Conti"));
}

void FirstAccessPageTest::proposesWhatCameAlong() {
    QCOMPARE(field(u"E-mail")->text(), sampleFirstAccess().email);
    QVERIFY(!field(u"E-mail")->isReadOnly());
    QVERIFY(field(u"Cellulare (se vuoi)")->text().isEmpty());
    FirstAccess undated = sampleFirstAccess();
    undated.birthDate.reset();
    m_page->showPerson(undated, sampleWay());
    QVERIFY(!field(u"Data di nascita")->isVisible());
}

void FirstAccessPageTest::saysNothingOfAnUnknownWay() {
    m_page->showPerson(sampleFirstAccess(), {});
    QCOMPARE(field(u"Nome")->accessibleDescription(), QString());
}

void FirstAccessPageTest::sendsTheTextThatWasShown() {
    waitForPrivacy();
    QSignalSpy created(m_page.get(), &FirstAccessPage::createPressed);
    field(u"Cellulare (se vuoi)")->setText(QStringLiteral("333 1234567"));
    QTest::keyClick(field(u"E-mail"), Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    const auto profile = created.first().first().value<NewProfile>();
    const ContentPage shown{QStringLiteral("privacy"), QStringLiteral("Informativa"),
                            QStringLiteral("## Chi\n\nIl Comune.")};
    QCOMPARE(profile, (NewProfile{sampleFirstAccess().ticket, sampleFirstAccess().email,
                                  QStringLiteral("333 1234567"), textVersion(shown)}));
}

void FirstAccessPageTest::checksBeforeItSends_data() {
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<bool>("sent");
    QTest::newRow("both") << QStringLiteral("a@b.it") << QStringLiteral("+39 333 1234567") << true;
    QTest::newRow("no mobile") << QStringLiteral(" a@b.it ") << QString() << true;
    QTest::newRow("no e-mail") << QString() << QString() << false;
    QTest::newRow("no host") << QStringLiteral("anna@") << QString() << false;
    QTest::newRow("no dot") << QStringLiteral("anna@example") << QString() << false;
    QTest::newRow("a space") << QStringLiteral("an na@example.org") << QString() << false;
    QTest::newRow("words") << QStringLiteral("a@b.it") << QStringLiteral("chiamami") << false;
    QTest::newRow("short") << QStringLiteral("a@b.it") << QStringLiteral("12345") << false;
    QTest::newRow("slashes") << QStringLiteral("a@b.it") << QStringLiteral("333/1234567") << false;
    QTest::newRow("accents") << QStringLiteral("niccolò@b.it") << QString() << false;
    QTest::newRow("long") << QStringLiteral("a@b.it") << QStringLiteral("1234567890123456")
                          << false;
}

void FirstAccessPageTest::checksBeforeItSends() {
    QFETCH(QString, email);
    QFETCH(QString, mobile);
    QFETCH(bool, sent);
    waitForPrivacy();
    QSignalSpy created(m_page.get(), &FirstAccessPage::createPressed);
    field(u"E-mail")->setText(email);
    field(u"Cellulare (se vuoi)")->setText(mobile);
    press();
    QCOMPARE(created.count(), sent ? 1 : 0);
    QVERIFY(sent || field(u"E-mail")->hasFocus() || field(u"Cellulare (se vuoi)")->hasFocus());
}

void FirstAccessPageTest::doublePressSendsOnce() {
    waitForPrivacy();
    QSignalSpy created(m_page.get(), &FirstAccessPage::createPressed);
    press();
    press();
    QCOMPARE(created.count(), 1);
    QVERIFY(m_page->isBusy());
}

void FirstAccessPageTest::refusedFieldsSaySo() {
    waitForPrivacy();
    press();
    Failure failure;
    failure.code = FailureCode::FieldInvalid;
    failure.fields = {{QStringLiteral("/mobile"), QStringLiteral("not a number")}};
    m_page->refuse(failure);
    QVERIFY(field(u"Cellulare (se vuoi)")->hasFocus());
    QVERIFY(!field(u"Cellulare (se vuoi)")->accessibleDescription().isEmpty());
    QVERIFY(!m_page->message()->isVisible());
    QTest::keyClicks(field(u"Cellulare (se vuoi)"), QStringLiteral("3"));
    QVERIFY(field(u"Cellulare (se vuoi)")->accessibleDescription().isEmpty());
}

void FirstAccessPageTest::refusalKeepsWhatWasTyped() {
    waitForPrivacy();
    field(u"E-mail")->setText(QStringLiteral("altra@example.org"));
    press();
    Failure failure;
    failure.code = FailureCode::StoreReadOnly;
    m_page->refuse(failure);
    QVERIFY(m_page->message()->isVisible());
    QCOMPARE(field(u"E-mail")->text(), QStringLiteral("altra@example.org"));
    QVERIFY(!m_page->isBusy());
    QVERIFY(m_page->submitButton()->hasFocus());
}

void FirstAccessPageTest::nothingIsSentUnread() {
    m_town->script("/v1/municipality/pages/privacy",
                   ScriptedAnswer::problem(500, "servizio.errore-interno"));
    FirstAccessPage page(m_client->api());
    page.show();
    page.showPerson(sampleFirstAccess(), sampleWay());
    QSignalSpy created(&page, &FirstAccessPage::createPressed);
    QTRY_VERIFY(visibleWords(page).contains(QStringLiteral("Non riusciamo a leggere l'inform")));
    page.submitButton()->click();
    QCOMPARE(created.count(), 0);
    QVERIFY(page.message()->isVisible());
    QVERIFY(!page.isBusy());
}

void FirstAccessPageTest::changedNoticeIsReadAgain() {
    waitForPrivacy();
    const QString before = m_page->findChild<PrivacyNotice *>()->version();
    m_town->script("/v1/municipality/pages/privacy",
                   ScriptedAnswer::http(200, toJson(ContentPage{QStringLiteral("privacy"),
                                                                QStringLiteral("Informativa"),
                                                                QStringLiteral("Un'altra.")})));
    press();
    Failure failure;
    failure.code = FailureCode::FieldInvalid;
    failure.fields = {{QStringLiteral("/privacy_version"), QStringLiteral("it has changed")}};
    m_page->refuse(failure);
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("è cambiata")));
    QVERIFY(!m_page->isBusy());
    QTRY_VERIFY(m_page->findChild<PrivacyNotice *>()->version() != before);
}

void FirstAccessPageTest::forgets() {
    m_page->forget();
    const QList<QLineEdit *> fields = m_page->findChildren<QLineEdit *>();
    for (const QLineEdit *one : fields)
        QVERIFY(one->text().isEmpty());
}

void FirstAccessPageTest::everythingHasAName() {
    waitForPrivacy();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(FirstAccessPageTest)
#include "tst_firstaccesspage.moc"
