// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "ui/payments/noticepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/visit/linkguard.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace std::chrono_literals;
using app::ColorScheme;
using app::Language;
using test::FakeTown;
using test::ScriptedAnswer;

/// The window on a terminal: one visitor after the other, none of whom finds anything of the last.
class TestKiosk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cannotBeClosed();
    void asksSooner();
    void logOutBringsBackTheLook();
    void theFirstScreenStartsAfresh();
    void expiryDoesNotComeBackToThePage();
    void printsButDoesNotSave();
    void linksOpenNothing_data();
    void linksOpenNothing();

private:
    void signIn();
    void pass(std::chrono::seconds time);
    void changeTheLook();
    void checkTheLook();
    [[nodiscard]] QString banner() const;

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void TestKiosk::init() {
    m_now = 1h;
    m_town = std::make_unique<FakeTown>();
    m_settings = std::make_unique<app::Settings>(app::Profile::Kiosk, QString());
    m_settings->overrideLanguage(Language::Italian);
    m_settings->overrideScheme(ColorScheme::Light);
    m_client = m_town->client();
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->idle().watch().setClock([this] { return m_now; });
    m_window->show();
    m_window->idle().watch().keepOn();
}

void TestKiosk::cleanup() {
    m_window.reset();
    m_client.reset();
    m_settings.reset();
    m_town.reset();
}

void TestKiosk::signIn() {
    m_client->signIn({QStringLiteral("anna.conti"), QStringLiteral("prova")});
    QTRY_VERIFY(m_client->session() != nullptr);
    QTRY_COMPARE(m_client->session()->dues().state(), app::QueryBase::State::Ready);
}

void TestKiosk::pass(std::chrono::seconds time) {
    m_now += time;
    m_window->idle().watch().check();
}

void TestKiosk::changeTheLook() {
    m_settings->setLanguage(Language::German);
    m_settings->setScheme(ColorScheme::HighContrast);
    m_settings->setTextPercent(150);
}

void TestKiosk::checkTheLook() {
    QVERIFY(m_settings->language() == Language::Italian);
    QVERIFY(m_settings->scheme() == ColorScheme::Light);
    QCOMPARE(m_settings->textPercent(), 100);
}

QString TestKiosk::banner() const {
    return m_window->signInPage().findChild<Banner *>()->accessibleName();
}

void TestKiosk::cannotBeClosed() {
    signIn();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_client->session() != nullptr);
}

void TestKiosk::asksSooner() {
    signIn();
    pass(44s);
    QVERIFY(m_window->idle().dialog() == nullptr);
    pass(1s);
    QVERIFY(m_window->idle().dialog() != nullptr);
    QVERIFY(m_window->idle().dialog()->words().contains(QStringLiteral("30 secondi")));
    pass(30s);
    QVERIFY(m_client->session() == nullptr);
    QVERIFY(m_window->signInPage().isVisible());
}

void TestKiosk::logOutBringsBackTheLook() {
    signIn();
    changeTheLook();
    m_client->signOut();
    checkTheLook();
}

void TestKiosk::theFirstScreenStartsAfresh() {
    changeTheLook();
    auto *name = m_window->signInPage().findChild<QLineEdit *>();
    name->setText(QStringLiteral("anna.conti"));
    pass(74s);
    QCOMPARE(name->text(), QStringLiteral("anna.conti"));
    pass(1s);
    QCOMPARE(name->text(), QString());
    checkTheLook();
    // And so does the visitor after that one.
    changeTheLook();
    pass(75s);
    checkTheLook();
}

void TestKiosk::expiryDoesNotComeBackToThePage() {
    signIn();
    const auto first = m_window->pages().currentId();
    m_window->pages().open(PageId::BillingLists);
    QTRY_VERIFY(!m_client->session()->dues().isRefreshing());
    m_town->script(FakeTown::dues, ScriptedAnswer::problem(401, "accesso.sessione-scaduta"));
    m_client->session()->refresh();
    QTRY_VERIFY(m_client->session() == nullptr);
    QVERIFY2(!banner().contains(QStringLiteral("stessa pagina")), qPrintable(banner()));
    m_town->restore(FakeTown::dues);
    signIn();
    QCOMPARE(m_window->pages().currentId(), first);
}

void TestKiosk::printsButDoesNotSave() {
    signIn();
    m_window->pages().openNotices(*m_client->session()->dues().value());
    auto *page = qobject_cast<NoticePage *>(m_window->pages().current());
    QVERIFY(page != nullptr);
    QVERIFY(page->panel().printButton()->isVisible());
    QVERIFY(!page->panel().saveButton()->isVisible());
    page->saveCurrent();
    QVERIFY(m_window->findChild<QDialog *>() == nullptr);
}

void TestKiosk::linksOpenNothing_data() {
    QTest::addColumn<QUrl>("address");
    for (const char *address : {"https://comune.example", "http://comune.example",
                                "mailto:a@comune.example", "tel:0721555010", "file:///etc/passwd"})
        QTest::newRow(address) << QUrl(QString::fromLatin1(address));
}

void TestKiosk::linksOpenNothing() {
    QFETCH(QUrl, address);
    QDesktopServices::openUrl(address);
    QCOMPARE(m_window->findChild<LinkGuard *>()->lastRefused(), address);
}

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
