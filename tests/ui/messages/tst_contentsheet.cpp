// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/messages/contentsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// The municipality's own pages: read, printed, saved, and listed only where there is a text.
class ContentSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsPrintsAndSaves();
    void listedOnlyWhereThereIsAText();

private:
    [[nodiscard]] bool isListed(const MainWindow &window, const QString &label) const {
        const QAbstractButton *entry = buttonSaying(window, label);
        return entry != nullptr && !entry->isHidden();
    }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
};

void ContentSheetTest::init() {
    Theme::instance().apply();
    m_client.reset();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
}

void ContentSheetTest::readsPrintsAndSaves() {
    const QTemporaryDir folder;
    app::Query<ContentPage> query(
        [this] { return m_client->api().contentPage(QStringLiteral("come-pagare")); });
    auto dialogs = std::make_unique<FakeDialogs>();
    FakeDialogs &answers = *dialogs;
    ContentSheet page(query, std::move(dialogs));
    page.show();
    QVERIFY(!page.acts().printButton()->isEnabled());
    page.printCurrent();
    QVERIFY(answers.requests.isEmpty());
    page.opened();
    QTRY_COMPARE(page.title(), QStringLiteral("Informativa"));
    QVERIFY(page.findChild<ReadingText *>()->toPlainText().contains(QStringLiteral("Il Comune.")));
    answers.path = folder.filePath(QStringLiteral("pagina.pdf"));
    page.saveCurrent();
    QVERIFY(QFile::exists(answers.path));
    QVERIFY(page.message()->accessibleName().contains(QStringLiteral("PDF salvato.")));
    page.printCurrent();
    QCOMPARE(answers.requests.size(), 1);
    QCOMPARE(namelessControls(page), QStringList());
}

void ContentSheetTest::listedOnlyWhereThereIsAText() {
    m_town->script("/v1/municipality/pages/contatti",
                   ScriptedAnswer::problem(404, "dati.non-trovato"));
    MainWindow window(*m_client, m_town->settings());
    window.show();
    m_client->signIn({QStringLiteral("anna.conti"), QStringLiteral("x")});
    QTRY_VERIFY(isListed(window, QStringLiteral("Come pagare")));
    QTRY_VERIFY(m_client->session()->contacts().failure());
    QVERIFY(!isListed(window, QStringLiteral("Contatti")));
    m_client->signOut();
    QTRY_VERIFY(!isListed(window, QStringLiteral("Come pagare")));
}

QTEST_MAIN(ContentSheetTest)
#include "tst_contentsheet.moc"
