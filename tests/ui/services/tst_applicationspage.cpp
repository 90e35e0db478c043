// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/services/applicationdesk.h"
#include "ui/services/applications/applicationrow.h"
#include "ui/services/applications/applicationspage.h"
#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QScrollBar>
#include <QTemporaryFile>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// Servizi → Domande inviate.
class ApplicationsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void draftIsTakenUpAgain();
    void draftIsThrownAwayAfterTheQuestion();
    void officesQuestionIsAnswered();
    void emptyAnswerIsNotSent();
    void fileAnswersTheOffice();
    void withdrawnAfterTheQuestion();
    void offeredPlaceIsTaken();
    void attachedFileIsSavedAgain();
    void textsAreOnlyText();
    void whatIsTypedGoesOn();
    void everythingHasANameAndFits();

private:
    void makePage(ApplicationState state);
    void openReader();
    void answerBox(const QString &words);

    std::unique_ptr<ApplicationDesk> m_desk;
    FakeDialogs *m_dialogs = nullptr; ///< of m_page
    std::unique_ptr<ApplicationsPage> m_page;
};

void ApplicationsPageTest::init() {
    Theme::instance().apply();
    m_desk = std::make_unique<ApplicationDesk>();
}

void ApplicationsPageTest::makePage(ApplicationState state) {
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    m_desk->stored.state = state;
    m_desk->stored.childName = u"Nina Prova"_s;
    if (state != ApplicationState::Draft) {
        m_desk->stored.number = u"2026-7"_s;
        m_desk->stored.sentAt = now;
        m_desk->stored.events = {{ApplicationState::Sent, now, false, {}, {}},
                                 {state, now, true, u"<b>Quale</b> medico?"_s, {}}};
    }
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<ApplicationsPage>(
        ApplicationsPage::Sources{m_desk->client->api(), m_desk->applications, m_desk->drafts,
                                  m_desk->navigator},
        std::move(dialogs));
    m_page->resize(900, 900);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(m_page->findChild<ApplicationRow *>() != nullptr);
    QTRY_VERIFY(m_page->findChild<ApplicationRow *>()->isVisible());
}

void ApplicationsPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_desk.reset();
}

void ApplicationsPageTest::openReader() {
    m_page->findChild<ApplicationRow *>()->openButton()->click();
    QTRY_VERIFY(m_page->reader() != nullptr);
    QTRY_VERIFY(visibleWords(*m_page).contains(u"A che punto è"_s));
}

void ApplicationsPageTest::answerBox(const QString &words) {
    QTRY_VERIFY(m_page->findChild<QMessageBox *>() != nullptr);
    buttonSaying(*m_page->findChild<QMessageBox *>(), words)->click();
}

void ApplicationsPageTest::draftIsTakenUpAgain() {
    makePage(ApplicationState::Draft);
    m_page->findChild<ApplicationRow *>()->openButton()->click();
    QTRY_COMPARE(m_desk->navigator.opened, QList<PageId>{PageId::NewApplication});
    QVERIFY(m_desk->drafts.application->id == m_desk->stored.id);
}

void ApplicationsPageTest::draftIsThrownAwayAfterTheQuestion() {
    makePage(ApplicationState::Draft);
    m_page->findChild<ApplicationRow *>()->discardButton()->click();
    answerBox(u"Butta la bozza"_s);
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Bozza buttata."_s));
    QCOMPARE(m_desk->bodies("DELETE").size(), 1);
}

void ApplicationsPageTest::officesQuestionIsAnswered() {
    makePage(ApplicationState::ToSupplement);
    openReader();
    QTRY_VERIFY(m_page->reader()->sendButton()->isVisible());
    m_page->reader()->field().setValue(u"La dottoressa Po"_s);
    m_page->reader()->sendButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Risposta inviata all'ufficio."_s));
    QTRY_VERIFY(!m_page->reader()->sendButton()->isVisible());
    QVERIFY(m_desk->bodies("POST").constLast().contains("dottoressa"));
}

void ApplicationsPageTest::emptyAnswerIsNotSent() {
    makePage(ApplicationState::ToSupplement);
    openReader();
    m_page->reader()->field().setValue(u"  "_s);
    m_page->reader()->sendButton()->click();
    QVERIFY(visibleWords(*m_page).contains(u"Completa questo campo."_s));
    m_page->reader()->field().setValue(QString(2001, u'x'));
    m_page->reader()->sendButton()->click();
    QVERIFY(visibleWords(*m_page).contains(u"troppo lungo"_s));
    QVERIFY(m_desk->bodies("POST").isEmpty());
}

void ApplicationsPageTest::fileAnswersTheOffice() {
    makePage(ApplicationState::ToSupplement);
    openReader();
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.pdf"_s);
    QVERIFY(file.open() && file.write("%PDF-1.4") > 0 && file.flush());
    m_page->reader()->file().take(file.fileName());
    QTRY_VERIFY(!m_page->reader()->file().value().isEmpty());
    const QString answer = m_page->reader()->file().value();
    m_page->reader()->sendButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Risposta inviata all'ufficio."_s));
    QCOMPARE(m_desk->bodies("POST").constLast(), toJson(Supplement{{}, answer}));
    m_desk->stored.events.last().file = answer;
    m_page->reader()->refresh();
    QTRY_VERIFY(buttonSaying(*m_page, u"Salva "_s + attachmentNameOf(answer)) != nullptr);
}

void ApplicationsPageTest::withdrawnAfterTheQuestion() {
    makePage(ApplicationState::Sent);
    openReader();
    m_page->reader()->withdrawButton()->click();
    QVERIFY(m_desk->bodies("PUT").isEmpty());
    answerBox(u"Ritira la domanda"_s);
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Domanda ritirata."_s));
    QTRY_VERIFY(!m_page->reader()->withdrawButton()->isVisible());
}

void ApplicationsPageTest::offeredPlaceIsTaken() {
    makePage(ApplicationState::PlaceOffered);
    openReader();
    QTRY_VERIFY(m_page->reader()->takeButton()->isVisible());
    m_page->reader()->takeButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"l'iscrizione è fatta"_s));
    QTRY_VERIFY(!m_page->reader()->takeButton()->isVisible());
}

void ApplicationsPageTest::attachedFileIsSavedAgain() {
    FormQuestion question;
    question.name = u"certificate"_s;
    question.label = u"Certificato"_s;
    question.kind = QuestionKind::File;
    m_desk->stored.form.steps.first().questions.append(question);
    m_desk->stored.draft.answers.insert(
        question.name, attachmentAnswer({PublicId::random(), u"certificato.pdf"_s, 8, 8}));
    makePage(ApplicationState::InProgress);
    openReader();
    const QTemporaryDir folder;
    m_dialogs->path = folder.filePath(u"copia.pdf"_s);
    buttonSaying(*m_page, u"Salva certificato.pdf"_s)->click();
    QTRY_VERIFY(QFile::exists(m_dialogs->path));
    QCOMPARE(m_dialogs->suggestions, {u"certificato.pdf"_s});
    QFile copy(m_dialogs->path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "%PDF-1.4"_ba);
}

void ApplicationsPageTest::textsAreOnlyText() {
    makePage(ApplicationState::ToSupplement);
    openReader();
    const QString words = u"L'ufficio scrive: <b>Quale</b> medico?"_s;
    QLabel *said = nullptr;
    for (QLabel *label : m_page->findChildren<QLabel *>())
        if (label->text() == words)
            said = label;
    QVERIFY(said != nullptr);
    QCOMPARE(said->textFormat(), Qt::PlainText);
}

void ApplicationsPageTest::whatIsTypedGoesOn() {
    makePage(ApplicationState::Draft);
    m_desk->drafts.application = m_desk->stored;
    m_desk->drafts.application->draft.email = u"nuova@posta.example"_s;
    m_page->findChild<ApplicationRow *>()->openButton()->click();
    QTRY_COMPARE(m_desk->navigator.opened, QList<PageId>{PageId::NewApplication});
    QCOMPARE(m_desk->drafts.application->draft.email, u"nuova@posta.example"_s);
}

void ApplicationsPageTest::everythingHasANameAndFits() {
    makePage(ApplicationState::ToSupplement);
    QCOMPARE(namelessControls(*m_page), QStringList());
    openReader();
    QCOMPARE(namelessControls(*m_page), QStringList());
    Theme::instance().setTextPercent(200);
    m_page->resize(760, 700);
    QTRY_COMPARE(m_page->scroll()->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(ApplicationsPageTest)
#include "tst_applicationspage.moc"
