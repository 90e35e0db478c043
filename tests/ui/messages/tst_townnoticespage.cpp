// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/fits.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/messages/noticerow.h"
#include "ui/messages/townnoticespage.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Comunicazioni → Avvisi del Comune: the list, what narrows it, and reading.
class TownNoticesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsToBeRead();
    void reading_marksItRead();
    void comesBackToItsRow();
    void markupStaysText();
    void printsAndSaves();
    void savesItsFiles();
    void aTerminalSavesNoFile();
    void asksForWhatIsWanted();
    void emptyIsKind();
    void showsMore();
    void failureAndWithdrawal();
    void everythingHasAName();
    void fitsAt200();

private:
    [[nodiscard]] QList<NoticeRow *> rows() const { return m_page->findChildren<NoticeRow *>(); }
    void open(int row);
    /// The first notice, as it is with two files.
    void openWithFiles();
    void setPage(std::unique_ptr<PrintDialogs> dialogs);
    [[nodiscard]] QByteArray lastQuery() const;

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<app::Query<TownNoticePage>> m_news;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<TownNoticesPage> m_page;
    QTemporaryDir m_folder;
};

void TownNoticesPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_client->municipality().refresh();
    m_news = std::make_unique<app::Query<TownNoticePage>>(
        [this] { return m_client->api().townNotices({}, {}); });
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    setPage(std::move(dialogs));
}

void TownNoticesPageTest::setPage(std::unique_ptr<PrintDialogs> dialogs) {
    m_page = std::make_unique<TownNoticesPage>(m_client->api(), *m_news, m_client->municipality(),
                                               std::move(dialogs));
    m_page->resize(900, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(m_client->municipality().value());
    QTRY_COMPARE(rows().size(), 2);
    // A layout shows what it was given with the next events only.
    QTRY_VERIFY(rows().constLast()->isVisible());
}

void TownNoticesPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_news.reset();
    m_client.reset();
    m_town.reset();
}

void TownNoticesPageTest::open(int row) {
    rows().at(row)->openButton()->click();
    QTRY_VERIFY(m_page->reader() != nullptr);
}

QByteArray TownNoticesPageTest::lastQuery() const {
    QByteArray query;
    for (const SeenRequest &request : m_town->server().seen())
        if (request.target.startsWith(QByteArray(FakeTown::notices) + '?'))
            query = request.target;
    return query;
}

void TownNoticesPageTest::saysWhatIsToBeRead() {
    const QString words = visibleWords(*rows().at(0));
    QVERIFY2(words.contains(QStringLiteral("Sciopero di venerdì")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Ufficio Scuola · venerdì 20 novembre 2026 · "
                                          "Per Primaria Verdi")));
    QVERIFY(rows().at(0)->openButton()->accessibleDescription().startsWith(
        QStringLiteral("Da leggere")));
    QVERIFY(visibleWords(*rows().at(1)).contains(QStringLiteral("Per tutti")));
    QVERIFY(
        rows().at(1)->openButton()->accessibleDescription().startsWith(QStringLiteral("Letto")));
    const auto weight = [this](int row) {
        return rows().at(row)->findChild<Heading *>()->font().weight();
    };
    QVERIFY(weight(0) > weight(1));
    QVERIFY(visibleWords(*rows().first()).contains(QStringLiteral("Con allegati")));
    QVERIFY(!visibleWords(*rows().last()).contains(QStringLiteral("Con allegati")));
}

void TownNoticesPageTest::reading_marksItRead() {
    open(0);
    QCOMPARE(m_page->title(), QStringLiteral("Sciopero di venerdì"));
    const QByteArray path = QByteArray(FakeTown::notices) + '/' +
                            sampleTownNotice(2).id.toString().toLatin1() + "/read";
    QTRY_COMPARE(m_town->server().count(path), 1);
    QTRY_VERIFY(m_news->value());
    m_page->refresh();
    QTRY_COMPARE(m_town->server().count(path.chopped(5)), 2);
    QCOMPARE(m_town->server().count(path), 1);
}

void TownNoticesPageTest::comesBackToItsRow() {
    open(1);
    QVERIFY(m_page->reader()->backButton()->hasFocus());
    QVERIFY(!m_page->filterBar().isVisible());
    QVERIFY(m_page->stepBack());
    QCOMPARE(m_page->title(), QStringLiteral("Avvisi del Comune"));
    QTRY_VERIFY(rows().at(1)->openButton()->hasFocus());
    QVERIFY(!m_page->stepBack());
}

// Neither HTML nor pictures of a text reach the person's computer.
void TownNoticesPageTest::markupStaysText() {
    TownNotice wicked = sampleTownNotice(2);
    wicked.text = QStringLiteral("<script>alert(1)</script>\n\n<b>forte</b> "
                                 "![](file:///etc/hostname) **bello**");
    m_town->script(QByteArray(FakeTown::notices) + '/' + wicked.id.toString().toLatin1(),
                   ScriptedAnswer::http(200, toJson(wicked)));
    open(0);
    auto *text = m_page->findChild<ReadingText *>();
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("<b>forte</b>")));
    QVERIFY(text->toPlainText().endsWith(QStringLiteral("bello")));
    const QVariant picture = text->document()->resource(
        QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")));
    QCOMPARE(picture.value<QImage>().size(), QSize(1, 1));
}

void TownNoticesPageTest::printsAndSaves() {
    open(0);
    QTRY_VERIFY(m_page->reader()->acts().printButton()->isEnabled());
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    m_dialogs->device = std::make_shared<QPdfWriter>(&paper);
    m_page->printCurrent();
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("stampante")));
    QVERIFY(!m_dialogs->requests.constFirst().jobName.contains(QStringLiteral("Sciopero")));
    m_dialogs->path = m_folder.filePath(QStringLiteral("avviso.pdf"));
    m_page->saveCurrent();
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    m_dialogs->path = m_folder.filePath(QStringLiteral("nowhere/avviso.pdf"));
    m_page->saveCurrent();
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("cartella")));
}

void TownNoticesPageTest::openWithFiles() {
    TownNotice notice = sampleTownNotice(2);
    notice.files = {
        {sampleId(7), QStringLiteral("menù.pdf"), 48'211},
        {sampleId(8), QString(96, QLatin1Char('m')) + QStringLiteral(".png"), 2'100'000}};
    m_town->script(QByteArray(FakeTown::notices) + '/' + notice.id.toString().toLatin1(),
                   ScriptedAnswer::http(200, toJson(notice)));
    open(0);
    QTRY_VERIFY(m_page->reader()->files().isVisible());
}

void TownNoticesPageTest::savesItsFiles() {
    openWithFiles();
    const QString words = visibleWords(m_page->reader()->files());
    QVERIFY2(words.contains(QStringLiteral("Documento PDF, 48,2")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Immagine PNG, 2,1")));
    const auto buttons = m_page->reader()->files().findChildren<Button *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->accessibleName(), QStringLiteral("Salva menù.pdf"));
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_dialogs->path = m_folder.filePath(QStringLiteral("menù.pdf"));
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    QTRY_VERIFY(m_page->message()->accessibleName().contains(QStringLiteral("File salvato")));
    QVERIFY(m_dialogs->suggestions.constLast().endsWith(QStringLiteral("/menù.pdf")));
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF-1.4"));
    QVERIFY(buttons.first()->hasFocus());
    m_dialogs->path = m_folder.filePath(QStringLiteral("nowhere/menù.pdf"));
    buttons.first()->click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(QStringLiteral("cartella")));
    Theme::instance().setTextPercent(200);
    m_page->resize(700, 640);
    QTRY_COMPARE(m_page->scroll()->horizontalScrollBar()->maximum(), 0);
}

void TownNoticesPageTest::aTerminalSavesNoFile() {
    setPage(terminalPrintDialogs());
    openWithFiles();
    QVERIFY(m_page->reader()->files().findChildren<Button *>().isEmpty());
    QTRY_VERIFY(visibleWords(m_page->reader()->files()).contains(QStringLiteral("Documento PDF")));
    QVERIFY(visibleWords(m_page->reader()->files()).contains(QStringLiteral("Da qui non si")));
}

void TownNoticesPageTest::asksForWhatIsWanted() {
    m_page->filterBar().stateBox()->setCurrentIndex(1);
    QTRY_VERIFY(lastQuery().contains("unread=true"));
    m_page->focusSearch();
    QVERIFY(m_page->filterBar().searchField()->hasFocus());
    QTest::keyClicks(m_page->filterBar().searchField(), QStringLiteral("neve"));
    QTRY_VERIFY(lastQuery().contains("q=neve"));
    QVERIFY(lastQuery().contains("unread=true"));
    QTRY_COMPARE(m_page->filterBar().yearBox()->count(), 3);
    m_page->filterBar().yearBox()->setCurrentIndex(1);
    QTRY_VERIFY(lastQuery().contains("school_year="));
}

void TownNoticesPageTest::emptyIsKind() {
    m_town->script(FakeTown::notices, ScriptedAnswer::http(200, toJson(TownNoticePage())));
    m_page->refresh();
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("Non ci sono avvisi")));
    m_page->filterBar().stateBox()->setCurrentIndex(1);
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("Nessun avviso corrisponde")));
    m_town->restore(FakeTown::notices);
    buttonSaying(*m_page, QStringLiteral("Mostra tutti"))->click();
    QTRY_COMPARE(rows().size(), 2);
    QVERIFY(!m_page->filterBar().isNarrowed());
}

void TownNoticesPageTest::showsMore() {
    const TownNoticePage page{{sampleTownNotice(1)}, QStringLiteral("dopo"), 0};
    m_town->script(FakeTown::notices, ScriptedAnswer::http(200, toJson(page)));
    m_page->refresh();
    QTRY_VERIFY(m_page->moreButton()->isVisible());
    m_town->restore(FakeTown::notices);
    m_page->moreButton()->click();
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(lastQuery().contains("cursor=dopo"));
    QVERIFY(!m_page->moreButton()->isVisible());
}

void TownNoticesPageTest::failureAndWithdrawal() {
    const QByteArray path =
        QByteArray(FakeTown::notices) + '/' + sampleTownNotice(2).id.toString().toLatin1();
    m_town->script(path, ScriptedAnswer::problem(404, "dati.non-trovato"));
    open(0);
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("ha ritirato questo avviso")));
    QVERIFY(!m_page->reader()->acts().printButton()->isEnabled());
    QCOMPARE(m_town->server().count(path + "/read"), 0);
    m_page->stepBack();
    m_town->script(FakeTown::notices, ScriptedAnswer::problem(503, "servizio.occupato"));
    m_page->refresh();
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("Dati delle")));
}

void TownNoticesPageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
    open(0);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void TownNoticesPageTest::fitsAt200() {
    Theme::instance().setTextPercent(200);
    m_page->resize(700, 640);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(TownNoticesPageTest)
#include "tst_townnoticespage.moc"
