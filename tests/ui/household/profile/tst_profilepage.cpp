// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/household/pairing/linkedchildrow.h"
#include "ui/household/profile/profilepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form/typedtime.h"

#include <QSignalSpy>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// Gestione → Profilo utente: what can be changed is, what cannot says why, nothing is lost.
class ProfilePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhoAndHow();
    void savesAndTakesBack();
    void wrongFieldsAreSaid_data();
    void wrongFieldsAreSaid();
    void backendsRefusalIsSaidAtTheField();
    void typedOutlivesThePage();
    void discardBringsBackWhatIsStored();
    void bothVersionsAreShown();
    void typedVersionCanWin();
    void storedVersionCanWin();
    void newAddressNeedsItsCode();
    void knownAddressCanBeProved();
    void wrongCodeIsSaidAtTheField();
    void wrongAddressIsSaidAtTheField();
    void leavingForgetsTheCode();
    void typedTimes_data();
    void typedTimes();
    void showsWhatWasSent();
    void everythingHasAName();

private:
    void open();
    void type(FormField &field, const QString &text);
    void runIntoConflict();
    [[nodiscard]] ContactChoices lastSent();
    [[nodiscard]] QString said() const { return m_page->message()->accessibleName(); }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    app::Drafts m_drafts;
    std::unique_ptr<ProfilePage> m_page;
};

void ProfilePageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_drafts = {};
    open();
}

void ProfilePageTest::open() {
    m_page = std::make_unique<ProfilePage>(ProfilePage::Sources{m_client->api(), m_drafts});
    m_page->resize(900, 1600);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(m_page->findChild<LinkedChildRow *>() != nullptr);
    QTRY_VERIFY(m_page->form().isVisible());
}

void ProfilePageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

/// As a person does, which counts as an edit.
void ProfilePageTest::type(FormField &field, const QString &text) {
    field.edit()->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field.edit(), Qt::Key_Delete);
    else
        QTest::keyClicks(field.edit(), text);
}

ContactChoices ProfilePageTest::lastSent() {
    ContactChoices sent;
    for (const SeenRequest &request : m_town->server().seen())
        if (request.target == FakeTown::contacts)
            sent = fromJson<ContactChoices>(request.body).value();
    return sent;
}

void ProfilePageTest::showsWhoAndHow() {
    const QString words = visibleWords(*m_page);
    QVERIFY(words.contains(u"anna@example.org"_s));
    QVERIFY(words.contains(u"qui non si cambiano"_s));
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Genitore di riferimento: Anna Conti0 (tu)"_s));
    QCOMPARE(m_page->form().mobile().text(), u"+39 333 555 0101"_s);
    QLineEdit *name = fieldNamed(*m_page, u"Nome e cognome"_s);
    QVERIFY(name != nullptr && name->isReadOnly());
    QCOMPARE(name->text(), u"Anna Conti0"_s);
    QCOMPARE(m_page->title(), u"Profilo utente"_s);
    QVERIFY(m_page->subtitle().startsWith(u"I miei dati"_s));
    QVERIFY(!m_page->form().discardButton().isVisible());
}

void ProfilePageTest::savesAndTakesBack() {
    QSignalSpy changed(m_page.get(), &ProfilePage::personChanged);
    type(m_page->form().secondName(), u"Nonna Rosa"_s);
    type(m_page->form().secondTelephone(), u"0721 555010"_s);
    type(m_page->form().quietFrom(), u"21"_s);
    type(m_page->form().quietUntil(), u"7.30"_s);
    m_page->form().courtesyMail().click();
    QVERIFY(m_page->form().discardButton().isVisible());
    m_page->form().saveButton().click();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(lastSent(), (ContactChoices{u"+393335550101"_s, u"Nonna Rosa"_s, u"0721 555010"_s,
                                         false, QuietHours{QTime(21, 0), QTime(7, 30)}}));
    QVERIFY(said().contains(u"salvati"_s));
    QVERIFY(!m_drafts.contacts);
    m_page->form().undoButton().click();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(lastSent(), sampleProfile().contacts.choices);
    QCOMPARE(m_town->server().seen().constLast().headers.value("if-match"),
             QByteArray("\"version-2\""));
    QVERIFY(!m_page->form().undoButton().isVisible());
    QVERIFY(m_page->form().secondName().text().isEmpty());
}

void ProfilePageTest::wrongFieldsAreSaid_data() {
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("landline") << 0 << u"0721 555010"_s << u"Scrivi un cellulare"_s;
    QTest::newRow("letters") << 0 << u"333 abc"_s << u"Scrivi un cellulare"_s;
    QTest::newRow("second alone") << 1 << u"Nonna"_s << u""_s;
    QTest::newRow("number alone") << 2 << u"333 555 0101"_s << u""_s;
    QTest::newRow("bad number") << 2 << u"12"_s << u"Scrivi un numero"_s;
    QTest::newRow("hour") << 3 << u"27:00"_s << u"Scrivi l'ora così"_s;
    QTest::newRow("words") << 3 << u"sera"_s << u"Scrivi l'ora così"_s;
    QTest::newRow("half") << 4 << u"7:00"_s << u""_s;
}

void ProfilePageTest::wrongFieldsAreSaid() {
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    ContactsForm &form = m_page->form();
    const QList<FormField *> fields{&form.mobile(), &form.secondName(), &form.secondTelephone(),
                                    &form.quietFrom(), &form.quietUntil()};
    type(*fields.at(field), text);
    form.saveButton().click();
    const bool isSaid = std::any_of(fields.cbegin(), fields.cend(),
                                    [](const FormField *one) { return one->hasProblem(); });
    QVERIFY(isSaid);
    QVERIFY(words.isEmpty() || fields.at(field)->edit()->accessibleDescription().contains(words));
    QCOMPARE(m_town->server().count(FakeTown::contacts), 0);
}

void ProfilePageTest::backendsRefusalIsSaidAtTheField() {
    const Failure failure{FailureCode::FieldInvalid, {}, {{u"/mobile"_s, u"no"_s}}, {}, {}};
    m_town->script(FakeTown::contacts, ScriptedAnswer::http(422, problemJson(failure, 422),
                                                            "application/problem+json"));
    type(m_page->form().mobile(), u"333 555 0199"_s);
    m_page->form().saveButton().click();
    QTRY_VERIFY(m_page->form().mobile().hasProblem());
    QCOMPARE(m_page->form().mobile().text(), u"333 555 0199"_s);
}

void ProfilePageTest::typedOutlivesThePage() {
    type(m_page->form().mobile(), u"333 555 0199"_s);
    m_page->closed();
    open();
    QCOMPARE(m_page->form().mobile().text(), u"333 555 0199"_s);
    QVERIFY(m_page->form().discardButton().isVisible());
}

void ProfilePageTest::discardBringsBackWhatIsStored() {
    type(m_page->form().mobile(), u"333 555 0199"_s);
    m_page->form().discardButton().click();
    QCOMPARE(m_page->form().mobile().text(), u"+39 333 555 0101"_s);
    QVERIFY(!m_drafts.contacts);
}

void ProfilePageTest::runIntoConflict() {
    PersonProfile other = sampleProfile();
    other.contacts.choices.mobile = u"+393335550222"_s;
    other.contacts.version = u"version-9"_s;
    m_town->script(FakeTown::profile, ScriptedAnswer::http(200, toJson(other)));
    m_town->script(FakeTown::contacts, ScriptedAnswer::problem(412, "dati.cambiati-altrove"));
    type(m_page->form().mobile(), u"333 555 0199"_s);
    m_page->form().saveButton().click();
    QTRY_VERIFY(m_page->conflict().isVisible());
    m_town->restore(FakeTown::contacts);
}

void ProfilePageTest::bothVersionsAreShown() {
    runIntoConflict();
    const QString words = visibleWords(m_page->conflict());
    QVERIFY(words.contains(u"+39 333 555 0222"_s));
    QVERIFY(words.contains(u"+39 333 555 0199"_s));
    QVERIFY(!words.contains(u"Secondo contatto"_s));
    QCOMPARE(m_page->form().mobile().text(), u"333 555 0199"_s);
}

void ProfilePageTest::typedVersionCanWin() {
    runIntoConflict();
    m_page->conflict().keepTyped().click();
    QTRY_VERIFY(!m_page->conflict().isVisible());
    QCOMPARE(lastSent().mobile, u"333 555 0199"_s);
    QCOMPARE(m_town->server().seen().constLast().headers.value("if-match"),
             QByteArray("\"version-9\""));
}

void ProfilePageTest::storedVersionCanWin() {
    runIntoConflict();
    m_page->conflict().keepStored().click();
    QVERIFY(!m_page->conflict().isVisible());
    QCOMPARE(m_page->form().mobile().text(), u"+39 333 555 0222"_s);
    QVERIFY(!m_drafts.contacts);
    QCOMPARE(m_town->server().count(FakeTown::contacts), 1);
}

void ProfilePageTest::newAddressNeedsItsCode() {
    EmailCard &email = m_page->email();
    email.changeButton().click();
    type(email.address(), u"nuova@example.org"_s);
    email.sendButton().click();
    QTRY_VERIFY(email.code().isVisible());
    QVERIFY(!email.resendButton().isEnabled());
    QVERIFY(visibleWords(email).contains(u"anna@example.org"_s));
    type(email.code(), u"bcdfg hjklm"_s);
    email.confirmButton().click();
    QTRY_VERIFY(said().contains(u"nuova@example.org"_s));
    QVERIFY(!email.code().isVisible());
    for (const SeenRequest &request : m_town->server().seen())
        if (request.target == FakeTown::newEmail && request.method == "PUT")
            QCOMPARE(request.body,
                     toJson(EmailChangeProof{u"nuova@example.org"_s, u"BCDFGHJKLM"_s}));
}

void ProfilePageTest::knownAddressCanBeProved() {
    m_page->email().proveButton().click();
    QTRY_VERIFY(m_page->email().code().isVisible());
    QCOMPARE(m_town->server().count(FakeTown::newEmail), 1);
}

void ProfilePageTest::wrongCodeIsSaidAtTheField() {
    m_page->email().proveButton().click();
    QTRY_VERIFY(m_page->email().code().isVisible());
    m_town->script(FakeTown::newEmail,
                   ScriptedAnswer::problem(422, "accesso.codice-email-non-valido"));
    m_page->email().confirmButton().click();
    QVERIFY(m_page->email().code().hasProblem());
    type(m_page->email().code(), u"BCDFG"_s);
    m_page->email().confirmButton().click();
    QTRY_VERIFY(m_page->email().code().hasProblem());
    QCOMPARE(m_page->email().code().text(), u"BCDFG"_s);
}

void ProfilePageTest::wrongAddressIsSaidAtTheField() {
    m_page->email().changeButton().click();
    for (const QString &text : {u""_s, u"anna"_s, u"anna@posta 📮"_s}) {
        m_page->email().address().edit()->setText(text);
        m_page->email().sendButton().click();
        QVERIFY(m_page->email().address().hasProblem());
    }
    QCOMPARE(m_town->server().count(FakeTown::newEmail), 0);
}

void ProfilePageTest::leavingForgetsTheCode() {
    m_page->email().proveButton().click();
    QTRY_VERIFY(m_page->email().code().isVisible());
    type(m_page->email().code(), u"BCDFG"_s);
    m_page->closed();
    QVERIFY(m_page->email().code().text().isEmpty());
    QVERIFY(!m_page->email().code().isVisible());
}

void ProfilePageTest::typedTimes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << u"21"_s << QTime(21, 0);
    QTest::newRow("colon") << u" 21:05 "_s << QTime(21, 5);
    QTest::newRow("point") << u"7.30"_s << QTime(7, 30);
    QTest::newRow("blank") << u"07 30"_s << QTime(7, 30);
    QTest::newRow("midnight") << u"0:00"_s << QTime(0, 0);
    QTest::newRow("24") << u"24:00"_s << QTime();
    QTest::newRow("sixty") << u"7:60"_s << QTime();
    QTest::newRow("nothing") << u""_s << QTime();
    QTest::newRow("words") << u"sera"_s << QTime();
    QTest::newRow("long") << QString(100'000, u'1') << QTime();
}

void ProfilePageTest::typedTimes() {
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(typedTime(text).value_or(QTime()), time);
}

void ProfilePageTest::everythingHasAName() {
    m_page->email().changeButton().click();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void ProfilePageTest::showsWhatWasSent() {
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"Una risposta per te"_s));
    QTRY_VERIFY(says(u"SMS · 22/11/2026"_s));
    QVERIFY(!says(u"Non ti abbiamo ancora mandato messaggi."_s));
}

QTEST_MAIN(ProfilePageTest)
#include "tst_profilepage.moc"
