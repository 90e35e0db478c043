// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/fits.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/services/applicationdesk.h"
#include "ui/services/applications/applicationsummary.h"
#include "ui/services/applications/newapplicationpage.h"
#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Servizi → Nuova domanda per i Servizi Scolastici.
class NewApplicationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void needsNoChild();
    void offersTheLinkedChildren();
    void knownDataAreLocked();
    void stepIsSavedAndGoneOn();
    void problemsAreListedAndLeadToTheField();
    void conditionShowsItsQuestion();
    void sendsAFileInParts();
    void goesOnAfterABreak();
    void endsWhenNothingIsTaken();
    void refusesFiles_data();
    void refusesFiles();
    void sendsAfterTheQuestionAndShowsTheReceipt();
    void staleEditKeepsWhatWasTyped();
    void closedFormKeepsWhatWasTyped();
    void failedSavingIsSentAgainWithItsKey();
    void nothingTypedIsLostByLeaving();
    void whoRestsIsSaved();
    void whoLeavesIsSaved();
    void pressWhileItSavesIsNotLost();
    void nothingIsSavedBeforeTheFirstStep();
    void receiptHoldsTextAsText();
    void everythingHasAName();
    void fitsAt200();

private:
    void makePage();
    void begin();
    void fill(int step);
    void advance(int step);
    /// The field for a file of that content, which is chosen already.
    AttachmentField *choose(const QString &name, const QByteArray &bytes);
    void set(const char *pointer, const QString &value);
    [[nodiscard]] AnswerField *field(const char *pointer) const {
        return m_page->sheet()->field(QString::fromLatin1(pointer));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ApplicationDesk> m_desk;
    FakeDialogs *m_dialogs = nullptr; ///< of m_page
    std::unique_ptr<NewApplicationPage> m_page;
};

void NewApplicationPageTest::init() {
    Theme::instance().apply();
    m_desk = std::make_unique<ApplicationDesk>();
    makePage();
}

void NewApplicationPageTest::makePage() {
    m_page.reset();
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<NewApplicationPage>(
        NewApplicationPage::Sources{m_desk->client->api(), m_desk->forms, m_desk->applications,
                                    m_desk->person, m_desk->children, m_desk->privacy,
                                    m_desk->drafts, m_desk->navigator},
        std::move(dialogs));
    m_page->resize(900, 900);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(m_desk->forms.value() && m_desk->person.value() && m_desk->children.value() &&
                m_desk->privacy.value());
}

void NewApplicationPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_desk.reset();
}

void NewApplicationPageTest::begin() {
    QTRY_VERIFY(buttonSaying(*m_page, u"Comincia"_s) != nullptr);
    buttonSaying(*m_page, u"Comincia"_s)->click();
    QVERIFY(m_page->sheet() != nullptr);
}

void NewApplicationPageTest::set(const char *pointer, const QString &value) {
    field(pointer)->setValue(value);
    Q_EMIT field(pointer)->edited();
}

void NewApplicationPageTest::fill(int step) {
    const TypedChild nina = samples::nina();
    if (step == 0)
        return set("/privacy_read", u"yes"_s);
    if (step == 1) {
        set("/child/given_name", nina.givenName);
        set("/child/family_name", nina.familyName);
        set("/child/birth_date", nina.birthDate);
        set("/child/fiscal_code", nina.fiscalCode);
        return set("/email", u"ada@posta.example"_s);
    }
    const Answers answers = samples::goodDraft().answers;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        set(("/answers/" + it.key().toLatin1()).constData(), it.value());
}

/// Fills in all steps up to that one, which is then in front.
void NewApplicationPageTest::advance(int step) {
    begin();
    for (int i = 0; i < step; ++i) {
        fill(i);
        m_page->nextButton()->click();
        QTRY_COMPARE(m_page->step(), i + 1);
    }
}

AttachmentField *NewApplicationPageTest::choose(const QString &name, const QByteArray &bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    file.close();
    FormQuestion question;
    question.name = u"certificate"_s;
    question.label = u"Certificato"_s;
    question.kind = QuestionKind::File;
    m_desk->form.steps.first().questions.append(question);
    m_desk->forms.refresh();
    [&] { QTRY_COMPARE(*m_desk->forms.value(), QList{m_desk->form}); }();
    advance(2);
    m_dialogs->path = file.fileName();
    AttachmentField *field = this->field("/answers/certificate")->attachment();
    field->chooseButton()->setFocus();
    field->chooseButton()->click();
    return field;
}

void NewApplicationPageTest::sendsAFileInParts() {
    AttachmentField *file =
        choose(u"certificato.pdf"_s, "%PDF-1.4" + QByteArray(largestAttachmentPart, 'x'));
    QTRY_COMPARE(file->value(), attachmentAnswer(m_desk->file));
    QCOMPARE(m_desk->town.server().count("/v1/services/attachments"), 1);
    QVERIFY(visibleWords(*m_page).contains(u"certificato.pdf"_s));
    QVERIFY(file->removeButton()->hasFocus());
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(m_page->sheet()->draft().answers.value(u"certificate"_s), file->value());
    file->removeButton()->click();
    QVERIFY(m_page->sheet()->draft().answers.value(u"certificate"_s).isEmpty());
    QVERIFY(file->chooseButton()->hasFocus());
}

void NewApplicationPageTest::goesOnAfterABreak() {
    AttachmentField *file = choose(u"foto.png"_s, "\x89PNG\r\n\x1a\n");
    m_desk->refusal = ScriptedAnswer::problem(503, "servizio.occupato");
    QTRY_VERIFY(file->resumeButton()->isVisible());
    QVERIFY(visibleWords(*m_page).contains(u"L'invio si è interrotto"_s));
    m_desk->refusal.reset();
    file->resumeButton()->click();
    QTRY_VERIFY(!file->value().isEmpty());
}

void NewApplicationPageTest::endsWhenNothingIsTaken() {
    m_desk->takesParts = false;
    AttachmentField *file = choose(u"foto.png"_s, "\x89PNG\r\n\x1a\n");
    QTRY_VERIFY(file->resumeButton()->isVisible());
    m_desk->takesParts = true;
    file->resumeButton()->click();
    QTRY_VERIFY(!file->value().isEmpty());
}

void NewApplicationPageTest::refusesFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u"x.pdf"_s << QByteArray() << u"vuoto"_s;
    QTest::newRow("large") << u"x.pdf"_s << QByteArray(largestAttachment + 1, 'x') << u"10 MB"_s;
    QTest::newRow("program") << u"x.pdf.exe"_s << "%PDF-"_ba << u"due estensioni"_s;
    QTest::newRow("lies") << u"x.pdf"_s << "MZ"_ba << u"non è quello che dice il nome"_s;
    QTest::newRow("other") << u"x.docx"_s << "PK"_ba << u"solo PDF, JPEG, PNG e P7M"_s;
}

void NewApplicationPageTest::refusesFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    AttachmentField *file = choose(name, bytes);
    QVERIFY2(visibleWords(*m_page).contains(words), qPrintable(visibleWords(*m_page)));
    QVERIFY(field("/answers/certificate")->hasProblem());
    QVERIFY(file->chooseButton()->isVisible());
    QVERIFY(m_desk->town.server().count("/v1/services/attachments") == 0);
}

// SA-08: pairing is no wall.
void NewApplicationPageTest::needsNoChild() {
    advance(1);
    QVERIFY(field("/child/given_name")->isVisible());
    QCOMPARE(field("/child_id")->value(), u"other"_s);
}

void NewApplicationPageTest::offersTheLinkedChildren() {
    m_desk->family = {Child{PublicId::random(), u"Luca"_s, u"Prova"_s, {}, {}, {}}};
    m_desk->children.refresh();
    QTRY_COMPARE(m_desk->children.value()->size(), 1);
    advance(1);
    QVERIFY(!field("/child/given_name")->isVisible());
    m_page->nextButton()->click();
    QCOMPARE(m_page->errorIndex().entries().first()->text(), u"Per chi è la domanda"_s);
    set("/child_id", m_desk->family.first().id.toString());
    m_page->nextButton()->click();
    QTRY_COMPARE(m_page->step(), 2);
    QVERIFY(m_desk->stored.draft.childId == m_desk->family.first().id);
}

void NewApplicationPageTest::knownDataAreLocked() {
    advance(1);
    QLineEdit *name = fieldNamed(*m_page, u"Chi fa la domanda"_s);
    QVERIFY(name != nullptr);
    QVERIFY(name->isReadOnly());
    QVERIFY(!name->text().isEmpty());
}

void NewApplicationPageTest::stepIsSavedAndGoneOn() {
    advance(2);
    QCOMPARE(m_desk->bodies("POST").size(), 1);
    QCOMPARE(m_desk->bodies("PUT").size(), 1);
    QCOMPARE(m_desk->stored.draft.child.givenName, u"Nina"_s);
    QVERIFY2(m_page->subtitle().contains(u"Passo 3 di 4"_s), qPrintable(m_page->subtitle()));
    m_page->previousButton()->click();
    QCOMPARE(m_page->step(), 1);
    QCOMPARE(field("/child/given_name")->value(), u"Nina"_s);
}

void NewApplicationPageTest::problemsAreListedAndLeadToTheField() {
    advance(2);
    set("/answers/start", u"mai"_s);
    m_page->nextButton()->click();
    QStringList words;
    for (const Button *entry : m_page->errorIndex().entries())
        words.append(entry->text());
    QCOMPARE(words, (QStringList{u"Domanda school"_s, u"Domanda diet"_s, u"Domanda start"_s,
                                 u"Domanda rules"_s}));
    QVERIFY(visibleWords(*m_page).contains(u"Scrivi la data così"_s));
    m_page->errorIndex().entries().at(2)->click();
    QTRY_VERIFY(m_page->focusWidget() != nullptr &&
                field("/answers/start")->isAncestorOf(m_page->focusWidget()));
    QCOMPARE(m_page->step(), 2);
}

void NewApplicationPageTest::conditionShowsItsQuestion() {
    advance(2);
    set("/answers/diet", u"none"_s);
    QVERIFY(!field("/answers/allergy")->isVisible());
    set("/answers/diet", u"health"_s);
    QVERIFY(field("/answers/allergy")->isVisible());
}

void NewApplicationPageTest::sendsAfterTheQuestionAndShowsTheReceipt() {
    advance(3);
    QTRY_VERIFY(visibleWords(*m_page).contains(u"hanno valore di dichiarazione"_s));
    QVERIFY(visibleWords(*m_page).contains(u"Primaria Verdi"_s));
    QCOMPARE(m_page->nextButton()->text(), u"Conferma e invia"_s);
    m_page->nextButton()->click();
    QTRY_VERIFY(m_page->findChild<QMessageBox *>() != nullptr);
    QCOMPARE(m_desk->bodies("POST").size(), 1);
    buttonSaying(*m_page->findChild<QMessageBox *>(), u"Conferma e invia"_s)->click();
    QTRY_VERIFY(m_page->receipt().printButton()->isVisible());
    const QString words = visibleWords(*m_page);
    QVERIFY2(words.contains(u"Domanda 2026-7 inviata"_s), qPrintable(words));
    QVERIFY(words.contains(u"L'ufficio decide entro martedì 22 dicembre 2026."_s));
    QVERIFY(!m_desk->drafts.application);
}

void NewApplicationPageTest::staleEditKeepsWhatWasTyped() {
    advance(1);
    m_desk->stored.version = 9;
    m_desk->refusal = ScriptedAnswer::problem(412, "dati.cambiati-altrove");
    fill(1);
    m_page->nextButton()->click();
    QTRY_VERIFY(m_page->message()->isVisible());
    QCOMPARE(m_page->step(), 1);
    QCOMPARE(field("/child/given_name")->value(), u"Nina"_s);
    m_desk->refusal.reset();
    m_page->nextButton()->click();
    QTRY_COMPARE(m_page->step(), 2);
    QCOMPARE(m_desk->town.server().seen().constLast().headers.value("if-match").isEmpty(),
             m_desk->town.server().seen().constLast().method != "PUT");
    QCOMPARE(m_desk->stored.version, 10);
}

void NewApplicationPageTest::closedFormKeepsWhatWasTyped() {
    advance(1);
    m_desk->refusal = ScriptedAnswer::problem(409, "domande.iscrizioni-chiuse");
    fill(1);
    m_page->nextButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"le iscrizioni sono chiuse"_s));
    QCOMPARE(m_desk->drafts.application->draft.child.givenName, u"Nina"_s);
}

void NewApplicationPageTest::failedSavingIsSentAgainWithItsKey() {
    begin();
    fill(0);
    m_desk->refusal = ScriptedAnswer::problem(500, "servizio.errore-interno");
    m_page->nextButton()->click();
    QTRY_VERIFY(m_page->message()->isVisible());
    m_desk->refusal.reset();
    m_page->nextButton()->click();
    QTRY_COMPARE(m_page->step(), 1);
    QList<QByteArray> keys;
    for (const SeenRequest &request : m_desk->town.server().seen())
        if (request.method == "POST")
            keys.append(request.headers.value("idempotency-key"));
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.at(0), keys.at(1));
}

void NewApplicationPageTest::nothingTypedIsLostByLeaving() {
    advance(1);
    set("/child/given_name", u"Ni"_s);
    m_page->closed();
    makePage();
    QVERIFY(m_page->sheet() != nullptr);
    QCOMPARE(field("/child/given_name")->value(), u"Ni"_s);
}

void NewApplicationPageTest::whoRestsIsSaved() {
    advance(1);
    m_page->setRest(1ms);
    set("/child/given_name", u"Ni"_s);
    QTRY_COMPARE(m_desk->stored.draft.child.givenName, u"Ni"_s);
    QCOMPARE(m_page->step(), 1);
    QTRY_COMPARE(m_desk->drafts.application->version, m_desk->stored.version);
    fill(1);
    m_page->nextButton()->click();
    QTRY_COMPARE(m_page->step(), 2);
}

void NewApplicationPageTest::whoLeavesIsSaved() {
    advance(1);
    set("/child/given_name", u"Ni"_s);
    m_page->closed();
    QTRY_COMPARE(m_desk->stored.draft.child.givenName, u"Ni"_s);
}

void NewApplicationPageTest::pressWhileItSavesIsNotLost() {
    advance(1);
    fill(1);
    m_page->closed(); // saves, and its answer is on its way
    m_page->opened();
    m_page->nextButton()->click();
    m_page->nextButton()->click();
    QTRY_COMPARE(m_page->step(), 1);
    QTRY_COMPARE(m_desk->drafts.application->version, m_desk->stored.version);
    QCOMPARE(m_desk->bodies("PUT").size(), 2);
    QVERIFY(!m_page->message()->isVisible());
}

void NewApplicationPageTest::nothingIsSavedBeforeTheFirstStep() {
    begin();
    fill(0);
    m_page->closed();
    m_page->opened();
    m_page->nextButton()->click();
    QTRY_COMPARE(m_page->step(), 1);
    QCOMPARE(m_desk->bodies("POST").size(), 1);
    QCOMPARE(m_desk->bodies("PUT").size(), 0);
}

void NewApplicationPageTest::receiptHoldsTextAsText() {
    Application application = m_desk->stored;
    application.number = u"2026-7"_s;
    application.draft.answers.insert(u"notes"_s, u"<b>x</b> *y* [z](http://a)"_s);
    const ContentPage page = receiptOf(application);
    QCOMPARE(page.slug, u"domanda-2026-7"_s);
    QTextDocument document;
    document.setMarkdown(page.markdown, QTextDocument::MarkdownNoHTML);
    QVERIFY2(document.toPlainText().contains(u"<b>x</b> *y* [z](http://a)"_s),
             qPrintable(document.toPlainText()));
}

void NewApplicationPageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
    advance(2);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void NewApplicationPageTest::fitsAt200() {
    Theme::instance().setTextPercent(200);
    m_page->resize(760, 700);
    begin();
    for (int step = 0; step < 3; ++step) {
        fill(step);
        QTRY_VERIFY(fitsAcross(*m_page->scroll()));
        m_page->nextButton()->click();
        QTRY_COMPARE(m_page->step(), step + 1);
    }
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(NewApplicationPageTest)
#include "tst_newapplicationpage.moc"
