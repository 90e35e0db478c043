// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "tests/ui/helper/probe.h"
#include "ui/messages/noticerow.h"
#include "ui/messages/questions/questionspage.h"
#include "ui/messages/questions/threadrow.h"
#include "ui/messages/townnoticespage.h"
#include "ui/messages/unread.h"
#include "ui/today/todaypage.h"

#include <QProcess>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy
const QString title = u"La mensa è chiusa giovedì"_s;

} // namespace

/// The office and a family, both programs and the real window between them.
class TestMessagesJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noticeIsPublishedReadAndWithdrawn();
    void questionIsAnsweredAndClosed();

private:
    void visit(const QString &username);
    /// Runs campanella-backend on the town's database; what it prints, or its exit code.
    [[nodiscard]] QString office(const QStringList &arguments) const;
    [[nodiscard]] QString fileOf(const QByteArray &text, const QString &name = u"testo.md"_s) const;
    [[nodiscard]] ui::NoticeRow *rowOf(const QString &wanted);

    BackendProcess m_backend;
    QTemporaryDir m_home;
    std::optional<WindowVisit> m_visit;
};

void TestMessagesJourney::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestMessagesJourney::cleanup() {
    m_visit.reset();
}

void TestMessagesJourney::visit(const QString &username) {
    m_visit.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().municipality().value(), patience);
    QVERIFY(m_visit->signIn(username));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->townNotices().value(), patience);
}

QString TestMessagesJourney::office(const QStringList &arguments) const {
    QProcess program;
    program.start(QStringLiteral(CAMPANELLA_BACKEND),
                  arguments + QStringList{u"--store"_s, u"sqlite:"_s + m_backend.dataDir() +
                                                            u"/campanella.db"_s});
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        return u"exit %1: "_s.arg(program.exitCode()) +
               QString::fromUtf8(program.readAllStandardError());
    return QString::fromUtf8(program.readAllStandardOutput());
}

QString TestMessagesJourney::fileOf(const QByteArray &text, const QString &name) const {
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

ui::NoticeRow *TestMessagesJourney::rowOf(const QString &wanted) {
    for (ui::NoticeRow *row : m_visit->window().findChildren<ui::NoticeRow *>())
        if (row->openButton()->accessibleName().endsWith(wanted))
            return row;
    return nullptr;
}

void TestMessagesJourney::noticeIsPublishedReadAndWithdrawn() {
    const QString said =
        office({u"notice"_s, u"publish"_s, u"--title"_s, title, u"--text"_s,
                fileOf("Il **pasto** non si paga."), u"--school"_s, u"Scuola primaria Verdi"_s,
                u"--class"_s, u"3B"_s, u"--attach"_s, fileOf("%PDF-1.4 menu", u"menu.pdf"_s)});
    const QString id = said.section(u' ', 1, 1).chopped(1);
    QVERIFY2(PublicId::parse(id), qPrintable(said));

    visit(u"anna.conti"_s);
    const int unread = m_visit->client().session()->townNotices().value()->unread;
    QVERIFY(unread > 0);
    auto *today = m_visit->front<ui::TodayPage>();
    QVERIFY(today != nullptr);
    const auto toRead = [&] {
        return unread + ui::unreadAnswers(m_visit->client().session()->threads().value());
    };
    QTRY_VERIFY(today->noticesTile()->text().contains(QString::number(toRead())));
    today->noticesTile()->click();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(title) != nullptr, patience);
    auto *page = m_visit->front<ui::TownNoticesPage>();
    rowOf(title)->openButton()->click();
    QTRY_VERIFY(page->reader() != nullptr);
    auto *text = page->findChild<ui::ReadingText *>();
    QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), u"Il pasto non si paga."_s, patience);

    // Its file reaches the family's computer as the office wrote it.
    QTRY_VERIFY(visibleWords(page->reader()->files()).contains(u"Documento PDF"_s));
    const PublicId shown = page->reader()->notice().id;
    const auto whole = m_visit->client().api().townNotice(shown);
    QTRY_VERIFY_WITH_TIMEOUT(whole.isFinished(), patience);
    const auto bytes =
        m_visit->client().api().noticeFile(shown, whole.result()->files.constFirst().id);
    QTRY_VERIFY_WITH_TIMEOUT(bytes.isFinished(), patience);
    QCOMPARE(*bytes.result(), "%PDF-1.4 menu"_ba);

    // It counts as read: in the window, and for the office.
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->client().session()->townNotices().value()->unread,
                              unread - 1, patience);
    const QStringList lines = office({u"notice"_s, u"list"_s}).split(u'\n');
    const QStringList mine = lines.filter(id);
    QCOMPARE(mine.size(), 1);
    QVERIFY2(mine.first().contains(u"letto da 1"_s), qPrintable(mine.first()));

    QVERIFY(!office({u"notice"_s, u"withdraw"_s, u"--id"_s, id}).startsWith(u"exit"_s));
    QVERIFY(page->stepBack());
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(title) == nullptr, patience);

    // A family of another class never heard of it.
    cleanup();
    visit(u"marco.bianchi"_s);
    const auto others = m_visit->client().session()->townNotices().value()->items;
    for (const TownNotice &notice : others)
        QVERIFY(notice.audienceName != u"3B, Scuola primaria Verdi"_s);
}

void TestMessagesJourney::questionIsAnsweredAndClosed() {
    visit(u"marco.bianchi"_s);
    m_visit->window().pages().open(ui::PageId::Questions);
    auto *page = m_visit->front<ui::QuestionsPage>();
    QVERIFY(page != nullptr);
    page->newButton()->click();
    page->form().field().edit()->setPlainText(u"Emma può portare la merenda da casa?"_s);
    page->form().sendButton()->click();
    const auto threads = [this] {
        return m_visit->client().session()->threads().value().value_or(QList<MessageThread>());
    };
    QTRY_VERIFY_WITH_TIMEOUT(!threads().isEmpty(), patience);
    const QString number = threads().first().number;
    QVERIFY(threads().first().answerBy);

    // The office finds it, answers, and a mail says that the answer is there, not what it is.
    QVERIFY(office({u"thread"_s, u"list"_s}).contains(number));
    QVERIFY(office({u"thread"_s, u"show"_s, u"--number"_s, number}).contains(u"la merenda"_s));
    const QString said = office({u"thread"_s, u"answer"_s, u"--number"_s, number, u"--text"_s,
                                 fileOf("Sì, frutta o pane.")});
    QVERIFY2(!said.startsWith(u"exit"_s), qPrintable(said));

    QTRY_VERIFY(!m_visit->client().session()->threads().isRefreshing());
    page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(threads().first().unread, patience);
    QTRY_COMPARE(page->findChildren<ui::ThreadRow *>().size(), threads().size());
    page->findChild<ui::ThreadRow *>()->openButton()->click();
    QTRY_VERIFY(page->reader() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*page).contains(u"Sì, frutta o pane."_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!threads().first().unread, patience);

    page->reader()->field().edit()->setPlainText(u"Grazie"_s);
    page->reader()->sendButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*page).contains(u"Messaggio inviato."_s), patience);
    QVERIFY(!office({u"thread"_s, u"close"_s, u"--number"_s, number}).startsWith(u"exit"_s));
    QTRY_VERIFY(!m_visit->client().session()->threads().isRefreshing());
    page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(threads().first().state == ThreadState::Closed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!page->reader()->sendButton()->isVisible(), patience);
}

QTEST_MAIN(TestMessagesJourney)
#include "tst_messagesjourney.moc"
