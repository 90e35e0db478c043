// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/household/passwordpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form/passwordfield.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Gestione → Password: changed, refused, explained.
class PasswordPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesThePassword();
    void checksBeforeItAsks_data();
    void checksBeforeItAsks();
    void refusals_data();
    void refusals();
    void explainsWhenThereIsNone();
    void leavingForgetsWhatWasTyped();
    void doublePressAsksOnce();
    void everythingHasAName();

private:
    static constexpr auto password = "/v1/access/password";
    QLineEdit *current() { return fieldNamed(*m_page, QStringLiteral("Password di adesso")); }
    QLineEdit *fresh() { return fieldNamed(*m_page, QStringLiteral("Nuova password")); }
    void press() { buttonSaying(*m_page, QStringLiteral("Cambia la password"))->click(); }
    void fill();

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<PasswordPage> m_page;
};

void PasswordPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<PasswordPage>(m_client->api());
    m_page->resize(900, 600);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
}

void PasswordPageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void PasswordPageTest::fill() {
    QTRY_VERIFY(current()->isVisible());
    current()->setText(QStringLiteral("vecchia"));
    fresh()->setText(QStringLiteral("tre parole lunghe"));
}

void PasswordPageTest::changesThePassword() {
    fill();
    QTRY_COMPARE(fieldNamed(*m_page, QStringLiteral("Nome utente"))->text(),
                 QStringLiteral("anna.conti"));
    QTest::keyClick(fresh(), Qt::Key_Return);
    QTRY_VERIFY(m_page->message()->isVisible());
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("password è cambiata")));
    QVERIFY(current()->text().isEmpty());
    QVERIFY(fresh()->text().isEmpty());
    const SeenRequest &sent = m_town->server().seen().constLast();
    QCOMPARE(sent.method, QByteArray("PUT"));
    QVERIFY(sent.body.contains("vecchia"));
}

void PasswordPageTest::checksBeforeItAsks_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no current") << QString() << QStringLiteral("tre parole lunghe");
    QTest::newRow("no new") << QStringLiteral("vecchia") << QString();
    QTest::newRow("the same") << QStringLiteral("vecchia") << QStringLiteral("vecchia");
}

void PasswordPageTest::checksBeforeItAsks() {
    QFETCH(QString, now);
    QFETCH(QString, then);
    fill();
    current()->setText(now);
    fresh()->setText(then);
    press();
    QCOMPARE(m_town->server().count(password), 0);
    QVERIFY(current()->hasFocus() || fresh()->hasFocus());
}

void PasswordPageTest::refusals_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong") << 401 << QByteArray("accesso.credenziali-errate")
                           << QStringLiteral("Questa non è la password di adesso.");
    QTest::newRow("weak") << 422 << QByteArray("accesso.password-debole")
                          << QStringLiteral("almeno 12 caratteri");
    QTest::newRow("server") << 500 << QByteArray("servizio.errore-interno")
                            << QStringLiteral("Il servizio del Comune ha un problema.");
}

void PasswordPageTest::refusals() {
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, words);
    m_town->script(password, ScriptedAnswer::problem(status, code));
    fill();
    press();
    const auto said = [this] {
        return visibleWords(*m_page) + m_page->message()->accessibleName();
    };
    QTRY_VERIFY2(said().contains(words), qPrintable(said()));
    QCOMPARE(fresh()->text(), QStringLiteral("tre parole lunghe"));
}

void PasswordPageTest::explainsWhenThereIsNone() {
    m_town->script(FakeTown::account, ScriptedAnswer::http(200, R"({"username":""})"));
    PasswordPage page(m_client->api());
    page.show();
    page.opened();
    QTRY_VERIFY(visibleWords(page).contains(QStringLiteral("qui non hai una password")));
    QVERIFY(!buttonSaying(page, QStringLiteral("Cambia la password"))->isVisible());
}

void PasswordPageTest::leavingForgetsWhatWasTyped() {
    fill();
    qobject_cast<PasswordField *>(fresh())->setShown(true);
    m_page->closed();
    QVERIFY(current()->text().isEmpty());
    QVERIFY(!qobject_cast<PasswordField *>(fresh())->isShown());
}

void PasswordPageTest::doublePressAsksOnce() {
    fill();
    press();
    QTest::keyClick(fresh(), Qt::Key_Return);
    QTRY_VERIFY(m_page->message()->isVisible());
    QCOMPARE(m_town->server().count(password), 1);
}

void PasswordPageTest::everythingHasAName() {
    fill();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(PasswordPageTest)
#include "tst_passwordpage.moc"
