// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/fiscalcode.h"
#include "tests/journeys/helper/windowvisit.h"
#include "tests/ui/helper/probe.h"
#include "ui/services/applications/applicationrow.h"
#include "ui/services/applications/applicationspage.h"
#include "ui/services/applications/newapplicationpage.h"

#include <QMessageBox>
#include <QProcess>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy

} // namespace

/// A family applies for a service and the office decides, both programs and the real window
/// between them.
class TestApplicationJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void draftWaitsForTheNextVisit();
    void sentAcceptedAndLinked();
    void officeAsksAndFamilyTakesItBack();
    void aFileReachesTheOffice();

private:
    void visit(const QString &username);
    /// Runs campanella-backend on the town's database; what it prints, or its exit code.
    [[nodiscard]] QString office(const QStringList &arguments) const;
    [[nodiscard]] ui::NewApplicationPage *openNew();
    [[nodiscard]] ui::ApplicationsPage *openSent();
    [[nodiscard]] ui::ApplicationRow *rowOf(const QString &words);
    void choose(const QString &form);
    void set(const QString &pointer, const QString &value);
    void next(int step);
    void fillIn();
    /// Presses that button of the question in front.
    void answerBox(const QString &words);
    [[nodiscard]] QList<Application> applications() {
        return m_visit->client().session()->applications().value().value_or(QList<Application>());
    }

    BackendProcess m_backend;
    std::optional<WindowVisit> m_visit;
};

void TestApplicationJourney::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestApplicationJourney::cleanup() {
    m_visit.reset();
}

void TestApplicationJourney::visit(const QString &username) {
    m_visit.reset();
    m_visit.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().municipality().value(), patience);
    QVERIFY(m_visit->signIn(username));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->children().value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->person().value(), patience);
}

QString TestApplicationJourney::office(const QStringList &arguments) const {
    QProcess program;
    program.start(
        QStringLiteral(CAMPANELLA_BACKEND),
        QStringList{u"application"_s} + arguments +
            QStringList{u"--store"_s, u"sqlite:"_s + m_backend.dataDir() + u"/campanella.db"_s});
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        return u"exit %1: "_s.arg(program.exitCode()) +
               QString::fromUtf8(program.readAllStandardError());
    return QString::fromUtf8(program.readAllStandardOutput());
}

ui::NewApplicationPage *TestApplicationJourney::openNew() {
    m_visit->window().pages().open(ui::PageId::NewApplication);
    return m_visit->front<ui::NewApplicationPage>();
}

ui::ApplicationsPage *TestApplicationJourney::openSent() {
    m_visit->window().pages().open(ui::PageId::Applications);
    return m_visit->front<ui::ApplicationsPage>();
}

ui::ApplicationRow *TestApplicationJourney::rowOf(const QString &words) {
    for (ui::ApplicationRow *row : m_visit->window().findChildren<ui::ApplicationRow *>())
        if (visibleWords(*row).contains(words))
            return row;
    return nullptr;
}

void TestApplicationJourney::choose(const QString &form) {
    auto *page = m_visit->front<ui::NewApplicationPage>();
    const auto start = [page, form]() -> QAbstractButton * {
        for (auto *button : page->findChildren<QAbstractButton *>())
            if (button->accessibleName() == u"Comincia la domanda: "_s + form)
                return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(start() != nullptr, patience);
    start()->click();
    QVERIFY(page->sheet() != nullptr);
}

void TestApplicationJourney::set(const QString &pointer, const QString &value) {
    auto *page = m_visit->front<ui::NewApplicationPage>();
    ui::AnswerField *field = page->sheet()->field(pointer);
    QVERIFY2(field != nullptr, qPrintable(pointer));
    field->setValue(value);
    Q_EMIT field->edited();
}

void TestApplicationJourney::next(int step) {
    auto *page = m_visit->front<ui::NewApplicationPage>();
    page->nextButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(page->step(), step, patience);
}

void TestApplicationJourney::answerBox(const QString &words) {
    QTRY_VERIFY(m_visit->window().findChild<QMessageBox *>() != nullptr);
    for (auto *button : m_visit->window().findChild<QMessageBox *>()->buttons())
        if (button->text() == words)
            return button->click();
    QFAIL(qPrintable(words));
}

// The first page is read, the second holds a girl whom nobody knows yet.
void TestApplicationJourney::fillIn() {
    const QString fifteen = u"BNCNNI21C45G479"_s;
    set(u"/privacy_read"_s, u"yes"_s);
    next(1);
    set(u"/child_id"_s, u"other"_s);
    set(u"/child/given_name"_s, u"Nina"_s);
    set(u"/child/family_name"_s, u"Bianchi"_s);
    set(u"/child/birth_date"_s, u"2021-03-05"_s);
    set(u"/child/fiscal_code"_s, fifteen + fiscalCodeCheck(fifteen));
    set(u"/email"_s, u"marco.bianchi@posta.example"_s);
    next(2);
}

void TestApplicationJourney::draftWaitsForTheNextVisit() {
    visit(u"marco.bianchi"_s);
    auto *page = openNew();
    QVERIFY(page != nullptr);
    choose(u"Trasporto scolastico"_s);
    fillIn();
    // What is missing is named on top, and a press leads there.
    page->nextButton()->click();
    QTRY_VERIFY(!page->errorIndex().entries().isEmpty());
    QCOMPARE(page->errorIndex().entries().first()->text(), u"Quali viaggi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!applications().isEmpty(), patience);
    QVERIFY(office({u"list"_s, u"--all"_s}).count(u"Nina"_s) == 0); // drafts are the family's

    // The program ends here; the draft does not.
    visit(u"marco.bianchi"_s);
    QVERIFY(openSent() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"Trasporto scolastico, per Nina Bianchi"_s) != nullptr,
                             patience);
    rowOf(u"Trasporto scolastico, per Nina Bianchi"_s)->openButton()->click();
    QTRY_VERIFY(m_visit->front<ui::NewApplicationPage>() != nullptr);
    page = m_visit->front<ui::NewApplicationPage>();
    QTRY_VERIFY(page->sheet() != nullptr);
    QCOMPARE(page->sheet()->draft().child.givenName, u"Nina"_s);
    QVERIFY(page->sheet()->draft().privacyRead);
}

// SA-08: nobody has linked Nina; the accepted application does.
void TestApplicationJourney::sentAcceptedAndLinked() {
    visit(u"marco.bianchi"_s);
    const qsizetype before = m_visit->client().session()->children().value()->size();
    auto *page = openNew();
    choose(u"Trasporto scolastico"_s);
    fillIn();
    set(u"/answers/journeys"_s, u"both"_s);
    set(u"/answers/line"_s, u"mare"_s);
    set(u"/answers/stop_mare"_s, u"porto"_s);
    next(3);
    QTRY_VERIFY(visibleWords(*page).contains(u"Porto"_s));
    QVERIFY(!visibleWords(*page).contains(u"Lungomare Nord"_s));
    page->nextButton()->click();
    answerBox(u"Conferma e invia"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->receipt().printButton()->isVisible(), patience);
    QVERIFY(visibleWords(*page).contains(u"inviata"_s));

    const QString said = office({u"list"_s});
    const QString line = said.split(u'\n').filter(u"Nina Bianchi"_s).value(0);
    QVERIFY2(!line.isEmpty(), qPrintable(said));
    const QString number = line.section(u'\t', 0, 0);
    const QString moved = office({u"move"_s, u"--number"_s, number, u"--to"_s, u"accepted"_s});
    QVERIFY2(!moved.startsWith(u"exit"_s), qPrintable(moved));

    auto *list = openSent();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"Numero "_s + number) != nullptr, patience);
    rowOf(u"Numero "_s + number)->openButton()->click();
    QTRY_VERIFY(list->reader() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*list).contains(u"Dati generali"_s), patience);
    m_visit->client().session()->children().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->client().session()->children().value()->size(), before + 1,
                              patience);
}

void TestApplicationJourney::officeAsksAndFamilyTakesItBack() {
    visit(u"anna.conti"_s);
    auto *list = openSent();
    const QString words = u"Mensa scolastica, per Sofia"_s;
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(words) != nullptr, patience);
    rowOf(words)->openButton()->click();
    QTRY_VERIFY(list->reader() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(list->reader()->sendButton()->isVisible(), patience);
    list->reader()->field().setValue(u"La dottoressa Po, il 3 novembre."_s);
    list->reader()->sendButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*list).contains(u"Hai scritto: La dottoressa Po"_s),
                             patience);
    const QString number = list->reader()->number();
    QVERIFY(office({u"show"_s, u"--number"_s, number}).contains(u"La dottoressa Po"_s));

    QTRY_VERIFY(list->reader()->withdrawButton()->isVisible());
    list->reader()->withdrawButton()->click();
    answerBox(u"Ritira la domanda"_s);
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*list).contains(u"Domanda ritirata."_s), patience);
    QVERIFY(office({u"show"_s, u"--number"_s, number}).contains(u"renounced"_s));
}

void TestApplicationJourney::aFileReachesTheOffice() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"certificato.pdf"_s));
    const QByteArray bytes = "%PDF-1.4\n" + QByteArray(700'000, 'x');
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    visit(u"marco.bianchi"_s);
    auto *page = openNew();
    choose(u"Mensa scolastica"_s);
    fillIn();
    const QMap<QString, QString> answers{{u"school"_s, u"verdi"_s},  {u"school_class"_s, u"1A"_s},
                                         {u"days"_s, u"5"_s},        {u"diet"_s, u"health"_s},
                                         {u"diet_health"_s, u"x"_s}, {u"start"_s, u"2027-01-07"_s},
                                         {u"rules"_s, u"yes"_s}};
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        set(u"/answers/"_s + it.key(), it.value());
    ui::AnswerField *field = page->sheet()->field(u"/answers/diet_certificate"_s);
    field->attachment()->take(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!field->value().isEmpty(), patience);
    next(3);
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*page).contains(u"certificato.pdf"_s), patience);
    page->nextButton()->click();
    answerBox(u"Conferma e invia"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->receipt().printButton()->isVisible(), patience);

    const QString line = office({u"list"_s}).split(u'\n').filter(u"Mensa scolastica"_s).last();
    const QString said = office(
        {u"show"_s, u"--number"_s, line.section(u'\t', 0, 0), u"--attachments"_s, folder.path()});
    QVERIFY2(said.contains(u"certificato.pdf"_s), qPrintable(said));
    const QStringList saved = QDir(folder.path()).entryList({u"domanda-*"_s}, QDir::Files);
    QCOMPARE(saved.size(), 1);
    QFile copy(folder.filePath(saved.first()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
}

QTEST_MAIN(TestApplicationJourney)
#include "tst_applicationjourney.moc"
