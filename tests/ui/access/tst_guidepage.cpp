// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/guidepage.h"
#include "ui/print/textprint.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// The guide for somebody who is not in yet: on screen, on paper, as a file.
class GuidePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheTownsText();
    void cannotPrintNothing();
    void prints();
    void givingUpPrintsNothing();
    void savesAPdf();
    void saysWhereItCannotWrite();
    void scrollsAsOneSheet();
    void everythingHasAName();

private:
    void waitForText();

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<GuidePage> m_page;
    FakeDialogs *m_dialogs = nullptr;
    QTemporaryDir m_folder;
};

void GuidePageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<GuidePage>(m_client->api(), std::move(dialogs));
    m_page->resize(900, 600);
    m_page->show();
}

void GuidePageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void GuidePageTest::waitForText() {
    m_page->begin();
    const auto *text = m_page->findChild<ReadingText *>();
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("Il Comune.")));
}

void GuidePageTest::readsTheTownsText() {
    waitForText();
    QCOMPARE(m_town->server().count("/v1/municipality/pages/guida-accesso"), 1);
    for (const SeenRequest &request : m_town->server().seen())
        QVERIFY(!request.headers.contains("authorization"));
}

void GuidePageTest::cannotPrintNothing() {
    m_page->print();
    m_page->save();
    QVERIFY(m_dialogs->requests.isEmpty());
    QVERIFY(m_dialogs->suggestions.isEmpty());
    QVERIFY(!buttonSaying(*m_page, QStringLiteral("Stampa"))->isEnabled());
}

void GuidePageTest::prints() {
    waitForText();
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    m_dialogs->device = std::make_shared<QPdfWriter>(&paper);
    buttonSaying(*m_page, QStringLiteral("Stampa"))->click();
    m_dialogs->device.reset();
    QVERIFY(paper.data().startsWith("%PDF"));
    QCOMPARE(m_dialogs->requests.constFirst().jobName, QStringLiteral("Informativa"));
    QVERIFY(m_page->message()->isVisible());
}

void GuidePageTest::givingUpPrintsNothing() {
    waitForText();
    buttonSaying(*m_page, QStringLiteral("Stampa"))->click();
    QVERIFY(!m_page->message()->isVisible());
    buttonSaying(*m_page, QStringLiteral("Salva PDF"))->click();
    QVERIFY(!m_page->message()->isVisible());
}

void GuidePageTest::savesAPdf() {
    waitForText();
    m_dialogs->path = m_folder.filePath(QStringLiteral("guida.pdf"));
    buttonSaying(*m_page, QStringLiteral("Salva PDF"))->click();
    QVERIFY(m_dialogs->suggestions.constFirst().endsWith(QStringLiteral("guida-accesso.pdf")));
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("PDF salvato.")));
}

void GuidePageTest::saysWhereItCannotWrite() {
    waitForText();
    m_dialogs->path = m_folder.filePath(QStringLiteral("nowhere/guida.pdf"));
    buttonSaying(*m_page, QStringLiteral("Salva PDF"))->click();
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("cartella")));
}

// The text is as high as it needs; the page around it scrolls.
void GuidePageTest::scrollsAsOneSheet() {
    ReadingText text;
    text.resize(400, 100);
    text.show();
    text.setMarkdown(
        QStringLiteral("Un passo dopo l'altro, con calma e senza fretta, fino alla fine.\n\n")
            .repeated(40));
    const int tall = text.height();
    QVERIFY(tall > 600);
    text.resize(200, tall);
    QTRY_VERIFY(text.height() > tall);
}

void GuidePageTest::everythingHasAName() {
    waitForText();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(GuidePageTest)
#include "tst_guidepage.moc"
