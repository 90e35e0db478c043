// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/account/emailcodepage.h"
#include "ui/access/account/registrationpage.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Registration and the code of its letter.
class RegistrationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void checksBeforeItSends_data();
    void checksBeforeItSends();
    void sendsWhatWasTyped();
    void refusedFieldsSaySo();
    void codesAreTolerant_data();
    void codesAreTolerant();
    void codesCanBePasted();
    void wrongCodeSaysSo();
    void emptyCodeAsksNobody();
    void demoSaysWhereItsLettersAre();
    void everythingHasAName();

private:
    QLineEdit *field(const QString &name) { return fieldNamed(*m_page, name); }
    void fill(const QString &missing = {});

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<RegistrationPage> m_page;
};

void RegistrationPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<RegistrationPage>(m_client->api());
    m_page->resize(900, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->begin();
    const auto *notice = m_page->findChild<PrivacyNotice *>();
    QTRY_VERIFY(!notice->version().isEmpty());
}

void RegistrationPageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void RegistrationPageTest::fill(const QString &missing) {
    const QMap<QString, QString> words{
        {QStringLiteral("Nome"), QStringLiteral("Anna")},
        {QStringLiteral("Cognome"), QStringLiteral("Conti")},
        {QStringLiteral("Codice fiscale"), sampleFirstAccess().fiscalCode.toString().toLower()},
        {QStringLiteral("E-mail"), QStringLiteral("anna@example.org")}};
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        field(word.key())->setText(word.key() == missing ? QString() : word.value());
}

void RegistrationPageTest::checksBeforeItSends_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << QStringLiteral("Nome") << QString();
    QTest::newRow("no family name") << QStringLiteral("Cognome") << QStringLiteral("  ");
    QTest::newRow("no fiscal code") << QStringLiteral("Codice fiscale") << QString();
    QTest::newRow("wrong check character")
        << QStringLiteral("Codice fiscale") << QStringLiteral("CNTNNA85A41H501X");
    QTest::newRow("a body's code")
        << QStringLiteral("Codice fiscale") << QStringLiteral("00987650413");
    QTest::newRow("no address") << QStringLiteral("E-mail") << QStringLiteral("anna");
}

void RegistrationPageTest::checksBeforeItSends() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    fill();
    field(name)->setText(text);
    QSignalSpy sent(m_page.get(), &RegistrationPage::registerPressed);
    m_page->submitButton()->click();
    QCOMPARE(sent.count(), 0);
    QVERIFY(field(name)->hasFocus());
    QVERIFY(!field(name)->accessibleDescription().isEmpty());
}

void RegistrationPageTest::sendsWhatWasTyped() {
    fill();
    QSignalSpy sent(m_page.get(), &RegistrationPage::registerPressed);
    QTest::keyClick(field(QStringLiteral("E-mail")), Qt::Key_Return);
    QTest::keyClick(field(QStringLiteral("E-mail")), Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    const auto wanted = // it cannot be made from nothing, as value() would
        *static_cast<const Registration *>(sent.first().first().constData());
    QCOMPARE(wanted.fiscalCode, sampleFirstAccess().fiscalCode);
    QCOMPARE(wanted.email, QStringLiteral("anna@example.org"));
    QCOMPARE(wanted.privacyVersion.size(), 64);
}

void RegistrationPageTest::refusedFieldsSaySo() {
    fill();
    m_page->submitButton()->click();
    Failure failure;
    failure.code = FailureCode::FieldInvalid;
    failure.fields = {{QStringLiteral("/fiscal_code"), QStringLiteral("check character")}};
    m_page->refuse(failure);
    QVERIFY(field(QStringLiteral("Codice fiscale"))->hasFocus());
}

void RegistrationPageTest::codesAreTolerant_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << QStringLiteral("BCDF-GHJ7");
    QTest::newRow("small letters") << QStringLiteral("bcdfghj7");
    QTest::newRow("spaces") << QStringLiteral(" bcdf ghj7 ");
    QTest::newRow("long dashes") << QStringLiteral("bcdf–GHJ7");
}

void RegistrationPageTest::codesAreTolerant() {
    QFETCH(QString, typed);
    CodeField edit;
    edit.insert(typed);
    QCOMPARE(edit.code(), QStringLiteral("BCDFGHJ7"));
}

void RegistrationPageTest::codesCanBePasted() {
    QGuiApplication::clipboard()->setText(QStringLiteral("\tbcdf-ghj7\n"));
    CodeField edit;
    edit.paste();
    QCOMPARE(edit.code(), QStringLiteral("BCDFGHJ7"));
}

void RegistrationPageTest::wrongCodeSaysSo() {
    EmailCodePage page(EmailCodePage::Purpose::Registration);
    page.show();
    QApplication::setActiveWindow(&page);
    Failure failure;
    failure.code = FailureCode::EmailCodeWrong;
    page.refuse(failure);
    const QLineEdit *code = fieldNamed(page, QStringLiteral("Codice"));
    QVERIFY(code->accessibleDescription().contains(QStringLiteral("Questo codice non vale.")));
    QVERIFY(code->hasFocus());
}

void RegistrationPageTest::emptyCodeAsksNobody() {
    EmailCodePage page(EmailCodePage::Purpose::NewPassword);
    page.show();
    QSignalSpy sent(&page, &EmailCodePage::submitted);
    fieldNamed(page, QStringLiteral("Codice"))->setText(QStringLiteral(" - "));
    page.submitButton()->click();
    QCOMPARE(sent.count(), 0);
    fieldNamed(page, QStringLiteral("Codice"))->setText(QStringLiteral("b-c"));
    page.submitButton()->click();
    QCOMPARE(sent.count(), 0);
    fieldNamed(page, QStringLiteral("Nuova password"))->setText(QStringLiteral(" spazi "));
    page.submitButton()->click();
    QCOMPARE(sent.first().at(0).toString(), QStringLiteral("BC"));
    QCOMPARE(sent.first().at(1).toString(), QStringLiteral(" spazi "));
}

void RegistrationPageTest::demoSaysWhereItsLettersAre() {
    EmailCodePage page(EmailCodePage::Purpose::Registration);
    page.show();
    QVERIFY(!visibleWords(page).contains(QStringLiteral("di prova")));
    page.showDemoMail(QStringLiteral("/home/prova/posta"));
    QVERIFY(visibleWords(page).contains(QStringLiteral("/home/prova/posta")));
}

void RegistrationPageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
    EmailCodePage code(EmailCodePage::Purpose::Registration);
    code.show();
    QCOMPARE(namelessControls(code), QStringList());
}

QTEST_MAIN(RegistrationPageTest)
#include "tst_registrationpage.moc"
