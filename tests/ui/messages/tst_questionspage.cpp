// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/fits.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/messages/questions/questionspage.h"
#include "ui/messages/questions/threadrow.h"
#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Comunicazioni → Domande all'ufficio: asking, reading the answer, going on, ending.
class QuestionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhereTheyStand();
    void sendsAQuestion();
    void saysHowMuchRoomIsLeft();
    void emptyIsNotSent();
    void nothingTypedIsLost();
    void sameKeyWhenSentAgain();
    void readingCountsAsRead();
    void repliesAndKeepsWhatFailed();
    void asksBeforeItEnds();
    void closedTakesNoMore();
    void textsAreOnlyText();
    void emptyIsKind();
    void everythingHasAName();
    void fitsAt200();

private:
    [[nodiscard]] QList<ThreadRow *> rows() const { return m_page->findChildren<ThreadRow *>(); }
    void makePage();
    void write(const QString &text);
    void open(int row);
    [[nodiscard]] QList<SeenRequest> posts() const;
    [[nodiscard]] static QByteArray pathOf(int number, const QByteArray &more = {}) {
        return QByteArray(FakeTown::threads) + '/' + sampleThread(number).id.toString().toLatin1() +
               more;
    }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<app::Query<QList<MessageThread>>> m_threads;
    std::unique_ptr<app::Query<QList<Due>>> m_dues;
    app::Drafts m_drafts;
    std::unique_ptr<QuestionsPage> m_page;
};

void QuestionsPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    app::MunicipalApi &api = m_client->api();
    m_threads =
        std::make_unique<app::Query<QList<MessageThread>>>([&api] { return api.threads(); });
    m_dues = std::make_unique<app::Query<QList<Due>>>([&api] { return api.dues({}); });
    m_drafts = {};
    makePage();
}

void QuestionsPageTest::makePage() {
    m_page.reset();
    m_page = std::make_unique<QuestionsPage>(
        QuestionsPage::Sources{m_client->api(), *m_threads, *m_dues, m_drafts});
    m_page->resize(900, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_COMPARE(rows().size(), 2);
    // A layout shows what it was given with the next events only.
    QTRY_VERIFY(rows().constLast()->isVisible());
    QTRY_VERIFY(m_dues->value());
}

void QuestionsPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_threads.reset();
    m_dues.reset();
    m_client.reset();
    m_town.reset();
}

void QuestionsPageTest::write(const QString &text) {
    m_page->newButton()->click();
    m_page->form().field().edit()->setPlainText(text);
}

void QuestionsPageTest::open(int row) {
    rows().at(row)->openButton()->click();
    QTRY_VERIFY(m_page->reader() != nullptr);
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("Perché 20 pasti?")));
}

QList<SeenRequest> QuestionsPageTest::posts() const {
    QList<SeenRequest> found;
    for (const SeenRequest &request : m_town->server().seen())
        if (request.method == "POST")
            found.append(request);
    return found;
}

void QuestionsPageTest::listsWhereTheyStand() {
    const QString answered = visibleWords(*rows().at(0));
    QVERIFY2(answered.contains(QStringLiteral("Perché 20 pasti?")), qPrintable(answered));
    QVERIFY(answered.contains(QStringLiteral("Numero 2026-2 · Pagamenti")));
    QVERIFY(rows().at(0)->openButton()->accessibleDescription().startsWith(
        QStringLiteral("Risposta ricevuta")));
    QVERIFY(visibleWords(*rows().at(1))
                .contains(QStringLiteral("L'ufficio risponde entro giovedì 26 novembre 2026.")));
}

void QuestionsPageTest::sendsAQuestion() {
    write(QStringLiteral("  Quanto costa?\n"));
    m_page->form().topicBox()->setCurrentIndex(0);
    QTRY_COMPARE(m_page->form().dueBox()->count(), 7);
    m_page->form().dueBox()->setCurrentIndex(1);
    m_page->form().sendButton()->click();
    QTRY_COMPARE(posts().size(), 1);
    const NewThread wanted{ThreadTopic::Payments, m_dues->value()->first().id,
                           QStringLiteral("Quanto costa?")};
    QCOMPARE(posts().first().body, toJson(wanted));
    QTRY_VERIFY(m_page->message()->accessibleName().contains(QStringLiteral("2026-1 inviata")));
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("26 novembre")));
    QVERIFY(m_page->newButton()->isVisible());
    QCOMPARE(m_drafts.question, NewThread());
}

void QuestionsPageTest::saysHowMuchRoomIsLeft() {
    write(QString(3999, QLatin1Char('a')));
    QVERIFY(visibleWords(m_page->form()).contains(QStringLiteral("ancora 1 caratter")));
    m_page->form().field().edit()->setPlainText(QString(4003, QLatin1Char('a')));
    QVERIFY(visibleWords(m_page->form()).contains(QStringLiteral("3 caratteri di troppo")));
    m_page->form().sendButton()->click();
    QVERIFY(visibleWords(m_page->form()).contains(QStringLiteral("togli 3 caratteri")));
    QCOMPARE(m_page->form().field().text().size(), 4003);
    QVERIFY(posts().isEmpty());
}

void QuestionsPageTest::emptyIsNotSent() {
    write(QStringLiteral(" \n "));
    m_page->form().sendButton()->click();
    QVERIFY(visibleWords(m_page->form()).contains(QStringLiteral("Scrivi la tua domanda.")));
    QCOMPARE(m_page->focusWidget(), m_page->form().field().edit());
    QVERIFY(posts().isEmpty());
}

// Neither when sending fails, nor when the page is left and made anew in the same visit.
void QuestionsPageTest::nothingTypedIsLost() {
    m_town->script(FakeTown::threads, ScriptedAnswer::problem(503, "servizio.occupato"));
    write(QStringLiteral("Lunga fatica"));
    m_page->form().topicBox()->setCurrentIndex(2);
    m_page->form().sendButton()->click();
    QTRY_VERIFY(m_page->message()->isVisible());
    QCOMPARE(m_page->form().field().text(), QStringLiteral("Lunga fatica"));
    QVERIFY(m_page->form().sendButton()->isEnabled());
    QVERIFY(m_page->stepBack());
    m_town->restore(FakeTown::threads);
    makePage();
    m_page->newButton()->click();
    QCOMPARE(m_page->form().field().text(), QStringLiteral("Lunga fatica"));
    QVERIFY(m_page->form().question().topic == ThreadTopic::Enrolment);
}

void QuestionsPageTest::sameKeyWhenSentAgain() {
    m_town->script(FakeTown::threads, ScriptedAnswer::problem(503, "servizio.occupato"));
    write(QStringLiteral("Una volta"));
    for (int time = 1; time <= 2; ++time) {
        m_page->form().sendButton()->click();
        QTRY_COMPARE(posts().size(), time);
        QTRY_VERIFY(m_page->form().sendButton()->isEnabled());
    }
    m_page->form().field().edit()->setPlainText(QStringLiteral("Un'altra"));
    m_page->form().sendButton()->click();
    QTRY_COMPARE(posts().size(), 3);
    const auto key = [this](int i) { return posts().at(i).headers.value("idempotency-key"); };
    QCOMPARE(key(0), key(1));
    QVERIFY(key(1) != key(2));
}

void QuestionsPageTest::readingCountsAsRead() {
    open(0);
    QCOMPARE(m_page->title(), QStringLiteral("Domanda 2026-2"));
    QVERIFY(visibleWords(*m_page).contains(QStringLiteral("L'ufficio, venerdì 20 novembre 2026")));
    QTRY_COMPARE(m_town->server().count(pathOf(2, "/read")), 1);
    QVERIFY(m_page->stepBack());
    QTRY_COMPARE(rows().size(), 2);
    open(1);
    QCOMPARE(m_town->server().count(pathOf(1, "/read")), 0);
}

void QuestionsPageTest::repliesAndKeepsWhatFailed() {
    open(1);
    m_town->script(pathOf(1, "/messages"), ScriptedAnswer::problem(503, "servizio.occupato"));
    m_page->reader()->field().edit()->setPlainText(QStringLiteral("Ancora una cosa"));
    m_page->reader()->sendButton()->click();
    QTRY_VERIFY(m_page->message()->isVisible());
    QVERIFY(m_page->stepBack());
    QTRY_COMPARE(rows().size(), 2);
    open(1);
    QCOMPARE(m_page->reader()->field().text(), QStringLiteral("Ancora una cosa"));
    m_town->restore(pathOf(1, "/messages"));
    m_page->reader()->sendButton()->click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(QStringLiteral("Messaggio inviato")));
    QCOMPARE(posts().last().body, toJson(NewMessage{QStringLiteral("Ancora una cosa")}));
    QVERIFY(m_page->reader()->field().text().isEmpty());
}

void QuestionsPageTest::asksBeforeItEnds() {
    open(1);
    const auto press = [this](const QString &words) {
        m_page->reader()->closeButton()->click();
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box != nullptr);
        buttonSaying(*box, words)->click();
    };
    press(QStringLiteral("Annulla"));
    QTRY_VERIFY(m_page->findChild<QMessageBox *>() == nullptr);
    QCOMPARE(m_town->server().count(pathOf(1, "/closed")), 0);
    press(QStringLiteral("Chiudi la conversazione"));
    QTRY_COMPARE(m_town->server().count(pathOf(1, "/closed")), 1);
    QTRY_VERIFY(m_page->message()->accessibleName().contains(QStringLiteral("chiusa")));
}

void QuestionsPageTest::closedTakesNoMore() {
    MessageThread closed = sampleThread(1);
    closed.state = ThreadState::Closed;
    m_town->script(pathOf(1), ScriptedAnswer::http(200, toJson(closed)));
    open(1);
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("Questa conversazione è chiusa.")));
    QVERIFY(!m_page->reader()->sendButton()->isVisible());
}

void QuestionsPageTest::textsAreOnlyText() {
    MessageThread wicked = sampleThread(1);
    wicked.messages.append({true, QStringLiteral("<b>forte</b>"), wicked.startedAt});
    m_town->script(pathOf(1), ScriptedAnswer::http(200, toJson(wicked)));
    open(1);
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("<b>forte</b>")));
    for (const Label *label : m_page->reader()->findChildren<Label *>())
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
}

void QuestionsPageTest::emptyIsKind() {
    m_town->script(FakeTown::threads, ScriptedAnswer::http(200, toJson(QList<MessageThread>())));
    m_page->refresh();
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("Non hai fatto domande")));
    QVERIFY(m_page->newButton()->isVisible());
}

void QuestionsPageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->newButton()->click();
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->stepBack();
    open(0);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void QuestionsPageTest::fitsAt200() {
    Theme::instance().setTextPercent(200);
    m_page->resize(700, 640);
    for (int step = 0; step < 2; ++step) {
        QTRY_VERIFY(fitsAcross(*m_page->scroll()));
        m_page->newButton()->click();
    }
}

QTEST_MAIN(QuestionsPageTest)
#include "tst_questionspage.moc"
