// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"
#include "tests/helper/fits.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/payments/family.h"
#include "ui/household/attestation/attestationpage.h"
#include "ui/household/attestation/attestationpaper.h"
#include "ui/household/attestation/nurserypaper.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QProcess>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

AttestedPayment payment(const QString &service, int cents, bool withReceipt) {
    return {QDate(2026, 3, 2),
            Money::fromCents(cents),
            {sampleId(70), service, ServiceKind::Canteen},
            u"Scuola primaria Verdi, 3B"_s,
            u"febbraio 2026"_s,
            u"302000000000000142"_s,
            withReceipt ? u"IUR-1"_s : QString(),
            u"Ada Prova"_s,
            *FiscalCode::parse(u"CNTNNA84L52G479P"),
            withReceipt,
            {}};
}

/// The fee of a month of the nursery.
AttestedPayment fee(int month, int cents) {
    AttestedPayment one = payment(u"Nido d'infanzia"_s, cents, true);
    one.service.kind = ServiceKind::Nursery;
    one.school = u"Nido Il Girotondo"_s;
    const QDate first(2026, month, 1);
    one.period = *DateRange::make(first, first.addMonths(1).addDays(-1));
    return one;
}

QString textOfPdf(const QString &path) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

/// Two children; the first has a refund and something without a receipt.
QList<Attestation> sample(int year) {
    const auto child = [](int number) {
        const Child one = sampleChild(number);
        return DueChild{one.id, one.givenName, one.familyName, {}, {}};
    };
    return {{year,
             child(1),
             *FiscalCode::parse(u"FOXDRA26C24H872Y"),
             {payment(u"Refezione"_s, 9600, true), payment(u"Refezione"_s, -600, true),
              payment(u"Scuolabus"_s, 2200, true), payment(u"Scuolabus"_s, 1000, false)}},
            {year, child(2), {}, {payment(u"Refezione"_s, 7980, true)}}};
}

QString spaced(QString text) {
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

/// Stampa attestazione pagamenti: year and child, sums, paper.
class AttestationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForTheYear();
    void choosesTheChild();
    void paperSaysAllThatTaxesAskFor();
    void paperIsSafe();
    void nurseryHasAReceiptPerMonth();
    void nurseryTellsTwoPayersApart();
    void nurseryPaperSaysAllThatInpsAsksFor();
    void nurseryPaperTellsOfRefundsOfNoMonth();
    void savesAPdf();
    void emptyIsKind();
    void everythingHasAName();
    void fitsAt200();

private:
    void open();

    app::LanguageSwitch m_language;
    std::unique_ptr<app::Query<Municipality>> m_town;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<AttestationPage> m_page;
    QList<int> m_asked;
    bool m_nothing = false;
    QTemporaryDir m_folder;
};

void AttestationPageTest::init() {
    Theme::instance().apply();
    m_language.use(app::Language::Italian);
    m_asked.clear();
    m_nothing = false;
    m_town = std::make_unique<app::Query<Municipality>>(answering(sampleMunicipality()));
}

void AttestationPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
}

void AttestationPageTest::open() {
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    const auto ask = [this](int year) {
        m_asked.append(year);
        return answering(m_nothing ? QList<Attestation>() : sample(year))();
    };
    const auto clock = [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); };
    m_page = std::make_unique<AttestationPage>(ask, *m_town, std::move(dialogs), clock);
    m_page->resize(1040, 800);
    m_page->show();
    m_page->opened();
    if (!m_nothing)
        QTRY_COMPARE(m_page->childBox().box()->count(), 2);
    QTRY_VERIFY(m_town->value());
}

void AttestationPageTest::asksForTheYear() {
    open();
    QCOMPARE(m_asked, QList{2026});
    QCOMPARE(m_page->yearBox().box()->count(), 6);
    m_page->yearBox().box()->setCurrentIndex(1);
    Q_EMIT m_page->yearBox().chosen();
    QTRY_COMPARE(m_asked.last(), 2025);
}

void AttestationPageTest::choosesTheChild() {
    open();
    QTRY_COMPARE(spaced(m_page->sums()), u"Refezione: 90,00 €\nScuolabus: 22,00 €"_s);
    QCOMPARE(m_page->table().model()->rowCount(), 3);
    QVERIFY(m_page->otherTable().isVisible());
    m_page->childBox().choose(sampleChild(2).id.toString());
    QTRY_COMPARE(spaced(m_page->sums()), u"Refezione: 79,80 €"_s);
    QVERIFY(!m_page->otherTable().isVisible());
}

void AttestationPageTest::paperSaysAllThatTaxesAskFor() {
    const Municipality town = sampleMunicipality();
    const QString text = attestationPaper(sample(2026).first(), town, QDate(2026, 11, 22)).markdown;
    for (const QString &words :
         {town.name, town.fiscalCode.toString(), u"anno **2026**"_s, u"Luca Rossi"_s,
          u"FOXDRA26C24H872Y"_s, u"Scuola primaria Verdi, 3B"_s, u"02/03/2026"_s,
          u"302000000000000142, IUR-1"_s, u"Ada Prova, CNTNNA84L52G479P"_s, u"96,00 €"_s,
          u"- Refezione: 90,00 €"_s, u"tolti i rimborsi: 112,00 €"_s, u"altri pagamenti: 10,00 €"_s,
          u"22/11/2026"_s, u"Documento esente da bollo - art. 5 c.1 Tabella all. B DPR 642/1972"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    const QString other = attestationPaper(sample(2026).last(), town, QDate(2026, 1, 1)).markdown;
    QVERIFY(!other.contains(u"Altri pagamenti"_s));
}

void AttestationPageTest::paperIsSafe() {
    Attestation one = sample(2026).first();
    one.payments.first().subject = u"a|b\n# c"_s;
    const QString text = attestationPaper(one, sampleMunicipality(), QDate(2026, 1, 1)).markdown;
    QVERIFY(text.contains(u"a/b # c"_s));
}

void AttestationPageTest::nurseryHasAReceiptPerMonth() {
    open();
    QVERIFY(!m_page->nursery().isVisible());
    Attestation one = sample(2026).first();
    one.payments = {fee(3, 31000), fee(2, 30000), fee(3, -1000), fee(4, 500), fee(4, -500)};
    m_page->nursery().setAttestation(one, sampleMunicipality(), QDate(2026, 11, 22));
    QVERIFY(m_page->nursery().isVisible());
    ChoiceBox &months = m_page->nursery().monthBox();
    QCOMPARE(months.box()->count(), 2); // nothing is left of April
    QCOMPARE(spaced(m_page->nursery().sum()), u"febbraio 2026: 300,00 €"_s);
    months.box()->setCurrentIndex(1);
    QCOMPARE(spaced(m_page->nursery().sum()), u"marzo 2026: 300,00 €"_s);
    m_dialogs->path = m_folder.filePath(u"n.pdf"_s);
    m_page->nursery().acts().save();
    const QString pdf = textOfPdf(m_dialogs->path);
    for (const QString &words : {u"marzo 2026"_s, u"Ada Prova"_s, u"Nido Il Girotondo"_s,
                                 u"FOXDRA26C24H872Y"_s, u"300,00 €"_s})
        QVERIFY2(pdf.contains(words), qPrintable(pdf));
    QVERIFY(m_dialogs->suggestions.first().endsWith(u"ricevuta-nido-2026-03.pdf"_s));
    QVERIFY(m_page->message()->isVisible());
}

void AttestationPageTest::nurseryTellsTwoPayersApart() {
    open();
    Attestation one = sample(2026).first();
    one.payments = {fee(3, 10000), fee(3, 20000)};
    one.payments.last().payerName = u"Elio Prova"_s;
    one.payments.last().payerCode.reset();
    m_page->nursery().setAttestation(one, sampleMunicipality(), QDate(2026, 11, 22));
    QComboBox *months = m_page->nursery().monthBox().box();
    QCOMPARE(months->count(), 2);
    QCOMPARE(months->itemText(0), u"marzo 2026, Ada Prova, Nido d'infanzia"_s);
    months->setCurrentIndex(1);
    QCOMPARE(spaced(m_page->nursery().sum()),
             u"marzo 2026, Elio Prova, Nido d'infanzia: 200,00 €"_s);
}

void AttestationPageTest::nurseryPaperTellsOfRefundsOfNoMonth() {
    Attestation one = sample(2026).first();
    one.payments = {fee(3, 31000), fee(3, -5000)};
    one.payments.last().period.reset();
    const NurseryReceipt receipt = nurseryReceipts(one).first();
    const QString text =
        nurseryPaper(one, receipt, sampleMunicipality(), QDate(2026, 11, 22)).markdown;
    QVERIFY(text.contains(u"tolti i rimborsi: 310,00 €"_s));
    QVERIFY(text.contains(u"anche 50,00 € senza indicazione del mese"_s));
}

void AttestationPageTest::nurseryPaperSaysAllThatInpsAsksFor() {
    const Attestation one = sample(2026).first();
    const NurseryReceipt receipt{*fee(3, 0).period, {fee(3, 31000), fee(3, -1000)}};
    const Municipality town = sampleMunicipality();
    const QString text = nurseryPaper(one, receipt, town, QDate(2026, 11, 22)).markdown;
    for (const QString &words :
         {town.name, town.fiscalCode.toString(), u"**Mese di riferimento**: marzo 2026"_s,
          u"**Asilo nido**: Nido Il Girotondo"_s,
          u"**Bambino**: Luca Rossi, codice fiscale FOXDRA26C24H872Y"_s,
          u"**Pagato da**: Ada Prova, codice fiscale CNTNNA84L52G479P"_s, u"02/03/2026"_s,
          u"302000000000000142, IUR-1"_s, u"310,00 €"_s, u"tolti i rimborsi: 300,00 €"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void AttestationPageTest::savesAPdf() {
    open();
    m_dialogs->path = m_folder.filePath(u"a.pdf"_s);
    m_page->saveCurrent();
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(m_dialogs->suggestions.first().endsWith(u"attestazione-pagamenti-2026.pdf"_s));
}

void AttestationPageTest::emptyIsKind() {
    m_nothing = true;
    open();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Nel 2026 non risultano pagamenti"_s));
    QVERIFY(!m_page->acts().isEnabled());
}

void AttestationPageTest::everythingHasAName() {
    open();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void AttestationPageTest::fitsAt200() {
    open();
    Theme::instance().setTextPercent(200);
    m_page->resize(800, 600);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(AttestationPageTest)
#include "tst_attestationpage.moc"
