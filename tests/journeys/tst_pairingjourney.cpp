// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "tests/ui/helper/probe.h"
#include "ui/household/pairing/pairingpage.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy

} // namespace

/// From the office to the family: a letter is printed, its code typed into the window, and the
/// child is there.
class TestPairingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void letterLinksTheChild();
    void usedCodeIsRefused();
    void demoCodesWork();
    void anotherAdultIsInvited();

private:
    void visit(const QString &username);
    [[nodiscard]] ui::PairingPage *openPage();
    void type(ui::PairingPage &page, const QString &code, const QString &day);
    [[nodiscard]] QString said(ui::PairingPage &page) const;
    [[nodiscard]] static QString output(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString mails() const;

    BackendProcess m_backend;
    QTemporaryDir m_home;
    std::optional<WindowVisit> m_visit;
    QString m_code;
};

void TestPairingJourney::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestPairingJourney::cleanup() {
    m_visit.reset();
}

void TestPairingJourney::visit(const QString &username) {
    m_visit.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().municipality().value(), patience);
    QVERIFY(m_visit->signIn(username));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->children().value(), patience);
}

ui::PairingPage *TestPairingJourney::openPage() {
    m_visit->window().pages().open(ui::PageId::Pairing);
    return m_visit->front<ui::PairingPage>();
}

void TestPairingJourney::type(ui::PairingPage &page, const QString &code, const QString &day) {
    QTest::keyClicks(page.form().code().edit(), code);
    QTest::keyClicks(page.form().birthDate().edit(), day);
    QTest::keyClick(page.form().birthDate().edit(), Qt::Key_Return);
}

QString TestPairingJourney::said(ui::PairingPage &page) const {
    return page.message()->accessibleName();
}

QString TestPairingJourney::output(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestPairingJourney::mails() const {
    QString all;
    const QDir folder(m_backend.dataDir() + u"/posta"_s);
    for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

void TestPairingJourney::letterLinksTheChild() {
    const QString letter = m_home.filePath(u"lettera.pdf"_s);
    const QString store = u"sqlite:"_s + m_backend.dataDir() + u"/campanella.db"_s;
    const QString made = output(QStringLiteral(CAMPANELLA_BACKEND),
                                {u"codes"_s, u"issue"_s, u"--store"_s, store, u"--child"_s,
                                 u"BNCMME17M48G479N"_s, u"--letters"_s, letter});
    QCOMPARE(made, u"Lettere scritte: 1.\n"_s);
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, letter, u"-"_s});
    QVERIFY(text.contains(u"Emma Bianchi"_s));
    static const QRegularExpression code(u"[0-9A-Z]{5}-[0-9A-Z]{5}"_s);
    m_code = code.match(text).captured();
    QVERIFY(!m_code.isEmpty());

    visit(u"anna.conti"_s);
    QCOMPARE(m_visit->client().session()->children().value()->size(), 2);
    ui::PairingPage *page = openPage();
    QVERIFY(page != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(page->childCount(), 2, patience);
    type(*page, m_code.toLower(), u"08/08/2017"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"Emma Bianchi"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(page->childCount(), 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->client().session()->children().value()->size(), 3, patience);
    // Her father hears of it.
    QTRY_VERIFY_WITH_TIMEOUT(mails().contains(u"marco.bianchi@posta.example"_s), patience);
}

void TestPairingJourney::usedCodeIsRefused() {
    visit(u"elisabeth.oberhofer"_s);
    ui::PairingPage *page = openPage();
    type(*page, m_code, u"08/08/2017"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"Non riconosciamo questo codice"_s), patience);
    QCOMPARE(page->form().code().text(), m_code);
}

void TestPairingJourney::demoCodesWork() {
    visit(u"giulia.ferri"_s);
    ui::PairingPage *page = openPage();
    const QList<DemoCode> codes = m_visit->client().municipality().value()->demoCodes;
    QVERIFY(codes.size() >= 2);
    QTRY_COMPARE_WITH_TIMEOUT(page->childCount(), 2, patience);
    int count = 2;
    for (const DemoCode &code : codes) {
        type(*page, code.code.grouped(), code.birthDate.toString(u"dd/MM/yyyy"_s));
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(page->childCount(), count, patience);
    }
}

/// From the mother's form to the other adult's window, and back to nothing.
void TestPairingJourney::anotherAdultIsInvited() {
    visit(u"elisabeth.oberhofer"_s);
    const auto guest = m_visit->client().session()->person().value()->fiscalCode;
    QVERIFY(guest);
    const qsizetype before = m_visit->client().session()->children().value()->size();

    visit(u"anna.conti"_s);
    ui::PairingPage *page = openPage();
    ui::InvitationForm &form = page->invitations().form();
    QTRY_VERIFY_WITH_TIMEOUT(form.isVisible(), patience);
    const QString child = form.child().name();
    QTest::keyClicks(form.fiscalCode().edit(), guest->toString().toLower());
    form.mayReport().setChecked(true);
    form.submit().click();
    QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"Invito mandato per"_s), patience);

    visit(u"elisabeth.oberhofer"_s);
    page = openPage();
    QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(*page, u"Accetta"_s) != nullptr, patience);
    buttonSaying(*page, u"Accetta"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(child), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->client().session()->children().value()->size(), before + 1,
                              patience);

    visit(u"anna.conti"_s);
    page = openPage();
    QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(*page, u"Togli"_s) != nullptr, patience);
    buttonSaying(*page, u"Togli"_s)->click();
    buttonSaying(*page, u"Sì, togli"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(said(*page).contains(u"è tolto"_s), patience);

    visit(u"elisabeth.oberhofer"_s);
    QCOMPARE(m_visit->client().session()->children().value()->size(), before);
}

QTEST_MAIN(TestPairingJourney)
#include "tst_pairingjourney.moc"
