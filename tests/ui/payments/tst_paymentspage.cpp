// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"
#include "tests/helper/fits.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/payments/family.h"
#include "ui/payments/history/receiptpaper.h"
#include "ui/payments/paymentspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

/// Three payments of two children, the newest first: 22.00 €, 79.80 € and 96.00 €.
QList<Due> paidDues() {
    QList<Due> dues{familyDues().at(3), familyDues().at(2), familyDues().at(1)};
    const QList<QDate> days{{2026, 11, 20}, {2026, 11, 2}, {2026, 10, 31}};
    for (int i = 0; i < dues.size(); ++i) {
        dues[i].state = i == 0 ? DueState::PaidElsewhere : DueState::Paid;
        dues[i].payment = Payment{sampleId(3000 + i), dues[i].amount, days[i], u"Banca di Prova"_s,
                                  u"IUR-%1"_s.arg(i)};
    }
    dues[1].payment->note = u"pagato dalla <b>nonna"_s;
    return dues;
}

QFuture<Result<>> done(const Result<> &answer = {}) {
    QPromise<Result<>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

QString spaced(QString text) {
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

/// Storico pagamenti · Pagamenti: the days, the sums, the receipts.
class PaymentsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void narrowsByDays_data();
    void narrowsByDays();
    void searchesWords_data();
    void searchesWords();
    void refusesDays_data();
    void refusesDays();
    void aRowOpensItsReceipt();
    void tellsWhyMoneyCameBack();
    void keepsANote();
    void aNoteThatIsNotKeptStays();
    void aRefusedNoteIsBlamed();
    void savesOneOrAll();
    void paperNamesTheChildBesideTheAmount();
    void csvIsExact();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void modelIsSound();
    void everythingHasAName();
    void fitsAt200();

private:
    void open(app::Query<QList<Due>>::Fetch fetch = answering(paidDues()));

    app::LanguageSwitch m_language;
    std::unique_ptr<app::Query<QList<Due>>> m_payments;
    std::unique_ptr<app::Query<Municipality>> m_town;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<PaymentsPage> m_page;
    QTemporaryDir m_folder;
};

void PaymentsPageTest::init() {
    Theme::instance().apply();
    m_language.use(app::Language::Italian);
    m_town = std::make_unique<app::Query<Municipality>>(answering(sampleMunicipality()));
}

void PaymentsPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
}

void PaymentsPageTest::open(app::Query<QList<Due>>::Fetch fetch) {
    m_payments = std::make_unique<app::Query<QList<Due>>>(std::move(fetch));
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<PaymentsPage>(*m_payments, *m_town, std::move(dialogs));
    m_page->resize(1040, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(!m_payments->isRefreshing());
}

void PaymentsPageTest::narrowsByDays_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sums");
    QTest::newRow("all") << QString() << QString() << u"3 pagamenti, 197,80 €"_s;
    QTest::newRow("from its day") << u"02/11/2026"_s << QString() << u"2 pagamenti, 101,80 €"_s;
    QTest::newRow("to its day") << QString() << u"2.11.2026"_s << u"2 pagamenti, 175,80 €"_s;
    QTest::newRow("one day") << u"31102026"_s << u"31/10/2026"_s << u"1 pagamento, 96,00 €"_s;
    QTest::newRow("none") << u"01/12/2026"_s << QString()
                          << u"Nessun pagamento in questi giorni."_s;
}

void PaymentsPageTest::narrowsByDays() {
    open();
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, sums);
    m_page->search().fromField().edit()->setText(from);
    QTest::keyClicks(m_page->search().toField().edit(), to);
    QCOMPARE(m_page->table().model()->rowCount(), 3); // nothing before it is asked for
    QTest::keyClick(m_page->search().toField().edit(), Qt::Key_Return);
    QCOMPARE(spaced(m_page->sums()), sums);
    QCOMPARE(m_page->acts().tableButton()->isEnabled(), !sums.startsWith(u"Nessun"));
    m_page->search().reset();
    QCOMPARE(m_page->table().model()->rowCount(), 3);
}

void PaymentsPageTest::searchesWords_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sums");
    QTest::newRow("note") << u"NONNA"_s << u"1 pagamento, 79,80 €"_s;
    QTest::newRow("all of them") << u"mensa nonna"_s << u"Nessun pagamento con queste parole."_s;
    QTest::newRow("in two cells") << u"luca refez"_s << u"1 pagamento, 96,00 €"_s;
    QTest::newRow("receipt") << u"iur-0"_s << u"1 pagamento, 22,00 €"_s;
    QTest::newRow("notice as one number")
        << paidDues().at(2).noticeNumber.toString() << u"1 pagamento, 96,00 €"_s;
    QTest::newRow("notice in groups")
        << paidDues().at(2).noticeNumber.grouped() << u"1 pagamento, 96,00 €"_s;
}

void PaymentsPageTest::searchesWords() {
    open();
    QFETCH(QString, words);
    QTest::keyClicks(m_page->search().wordsField().edit(), words);
    QTest::keyClick(m_page->search().wordsField().edit(), Qt::Key_Return);
    QTEST(spaced(m_page->sums()), "sums");
    m_page->search().reset();
    QCOMPARE(m_page->table().model()->rowCount(), 3);
}

void PaymentsPageTest::refusesDays_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("end before start")
        << u"02/11/2026"_s << u"01/11/2026"_s
        << u"La fine viene prima dell'inizio: cambia uno dei due giorni."_s;
    QTest::newRow("no day") << u"30/02/2026"_s << QString()
                            << u"Scrivi il giorno così: 30/11/2026."_s;
}

void PaymentsPageTest::refusesDays() {
    open();
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, words);
    m_page->search().fromField().edit()->setText(from);
    m_page->search().toField().edit()->setText(to);
    m_page->search().button()->click();
    QVERIFY(visibleWords(*m_page).contains(words));
    QCOMPARE(m_page->table().model()->rowCount(), 3);
    QCOMPARE(m_page->search().fromField().edit()->text(), from); // what was typed stays
}

void PaymentsPageTest::aRowOpensItsReceipt() {
    open();
    m_page->table().setCurrentIndex(m_page->table().model()->index(1, 0));
    QTest::keyClick(&m_page->table(), Qt::Key_Return);
    QCOMPARE(m_page->title(), u"Ricevuta di pagamento"_s);
    const QString words = spaced(visibleWords(*m_page));
    for (const QString &fact :
         {u"Sofia Rossi"_s, u"79,80 €"_s, u"IUR-1"_s, u"Banca di Prova"_s, u"Pagato"_s})
        QVERIFY2(words.contains(fact), qPrintable(fact));
    QVERIFY(!m_page->table().isVisible());
    QVERIFY(m_page->stepBack());
    QVERIFY(m_page->table().hasFocus());
    QVERIFY(!m_page->stepBack());
}

void PaymentsPageTest::tellsWhyMoneyCameBack() {
    open();
    const int column = int(PaymentsModel::Column::Refund);
    QTRY_VERIFY(m_page->table().isColumnHidden(int(PaymentsModel::Column::Receipt))); // laid out
    QVERIFY(!m_page->table().isColumnHidden(int(PaymentsModel::Column::Notice)));
    QVERIFY(m_page->table().isColumnHidden(column)); // nothing was given back
    QList<Due> told = paidDues();
    told[1].state = DueState::Refunded;
    told[1].payment->refunds = {{Money::fromCents(480), {2026, 11, 20}, u"Assenza <b>"_s},
                                {Money::fromCents(7500), {2026, 11, 21}, u"Ritiro | %1"_s}};
    m_page.reset();
    open(answering(told));
    QTRY_VERIFY(!m_page->table().isColumnHidden(column));
    const QString words =
        u"Assenza <b> (4,80 € il 20/11/2026); Ritiro | %1 (75,00 € il 21/11/2026)"_s;
    const auto cell = [&](int row, int role) {
        return spaced(m_page->table().model()->index(row, column).data(role).toString());
    };
    QCOMPARE(cell(1, Qt::DisplayRole), words);
    QCOMPARE(cell(0, Qt::AccessibleTextRole), u"Nessun rimborso"_s);
    QVERIFY(spaced(QString::fromUtf8(paymentsCsv({told[1]}))).contains(words));
    QVERIFY(spaced(receiptPaper({told[1]}, nullptr).markdown).contains(u"| Rimborso | Assenza"_s));
    QTest::keyClicks(m_page->search().wordsField().edit(), u"ritiro"_s);
    m_page->search().button()->click();
    QCOMPARE(m_page->table().model()->rowCount(), 1);
    Q_EMIT m_page->table().rowOpened(0);
    QVERIFY(spaced(visibleWords(*m_page)).contains(words));
}

void PaymentsPageTest::keepsANote() {
    QList<Due> told = paidDues();
    open([&told] { return answering(told)(); });
    QList<QPair<PublicId, QString>> kept;
    m_page->offerNotes([&](const PublicId &payment, const PaymentNote &note) {
        kept.append({payment, note.text});
        told[0].payment->note = note.text; // as it comes back
        return done();
    });
    Q_EMIT m_page->table().rowOpened(0);
    QLineEdit *edit = m_page->note().field().edit();
    QCOMPARE(edit->text(), QString());
    QTest::keyClicks(edit, u" dal  nonno "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(kept.last(), (QPair{told[0].payment->id, u"dal nonno"_s}));
    QTRY_COMPARE(edit->text(), u"dal nonno"_s);
    QVERIFY(visibleWords(*m_page).contains(u"La nota è salvata."_s));
    QVERIFY(m_page->stepBack());
    const int note = int(PaymentsModel::Column::Note);
    QCOMPARE(m_page->table().model()->index(0, note).data().toString(), u"dal nonno"_s);
    Q_EMIT m_page->table().rowOpened(0);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    m_page->note().saveButton().click();
    QCOMPARE(kept.last().second, QString());
    QVERIFY(visibleWords(*m_page).contains(u"La nota è tolta."_s));
}

void PaymentsPageTest::aNoteThatIsNotKeptStays() {
    open();
    m_page->offerNotes([](const PublicId &, const PaymentNote &) {
        return done(fail(FailureCode::NetworkUnreachable));
    });
    Q_EMIT m_page->table().rowOpened(0);
    QLineEdit *edit = m_page->note().field().edit();
    QTest::keyClicks(edit, u"dal nonno"_s);
    m_page->note().saveButton().click();
    const QString words = visibleWords(*m_page);
    QVERIFY(words.contains(failureText(FailureCode::NetworkUnreachable).advice));
    QVERIFY(words.contains(u"poi salvala di nuovo"_s));
    m_page->refresh();
    QTRY_VERIFY(!m_payments->isRefreshing());
    QCOMPARE(edit->text(), u"dal nonno"_s);
    QVERIFY(m_page->stepBack());
    Q_EMIT m_page->table().rowOpened(1);
    QCOMPARE(edit->text(), u"pagato dalla <b>nonna"_s);
    QVERIFY(m_page->stepBack());
    Q_EMIT m_page->table().rowOpened(0);
    QCOMPARE(edit->text(), u"dal nonno"_s);
}

void PaymentsPageTest::aRefusedNoteIsBlamed() {
    open();
    m_page->offerNotes([](const PublicId &, const PaymentNote &) {
        return done(fail(Failure{FailureCode::FieldInvalid, {}, {{u"/text"_s, {}}}, {}, {}}));
    });
    Q_EMIT m_page->table().rowOpened(0);
    QLineEdit *edit = m_page->note().field().edit();
    QTest::keyClicks(edit, QString(longestPaymentNote + 1, u'x'));
    QCOMPARE(edit->text().size(), longestPaymentNote);
    m_page->note().saveButton().click();
    QVERIFY(edit->accessibleDescription().startsWith(u"Scrivi solo testo"_s));
    QVERIFY(edit->hasFocus());
}

void PaymentsPageTest::savesOneOrAll() {
    open();
    m_dialogs->path = m_folder.filePath(u"tutte.pdf"_s);
    m_page->saveCurrent();
    QVERIFY(QFile::exists(m_dialogs->path));
    Q_EMIT m_page->table().rowOpened(0);
    m_dialogs->path = m_folder.filePath(u"una.pdf"_s);
    m_page->saveCurrent();
    QVERIFY(QFile::exists(m_dialogs->path));
    QVERIFY(m_dialogs->suggestions.at(0).endsWith(u"ricevute.pdf"_s));
    QVERIFY(m_dialogs->suggestions.at(1).endsWith(u"ricevuta.pdf"_s));
    QVERIFY(visibleWords(*m_page).contains(u"PDF salvato."_s));
    m_dialogs->path = m_folder.filePath(u"missing/pagamenti.csv"_s);
    m_page->acts().tableButton()->click();
    QVERIFY(visibleWords(*m_page).contains(
        failureText({FailureCode::FolderNotWritable, {}, {}, {}, {}}).title));
}

void PaymentsPageTest::paperNamesTheChildBesideTheAmount() {
    const Municipality town = sampleMunicipality();
    Due due = paidDues().constFirst();
    due.payer.name = u"Anna | Conti"_s;
    const ContentPage one = receiptPaper({due}, &town);
    QCOMPARE(one.title, u"Ricevuta di pagamento"_s);
    QVERIFY(one.markdown.contains(town.name));
    QVERIFY(one.markdown.contains(u"| Figlio | Luca Rossi |"_s));
    QVERIFY(one.markdown.contains(u"Anna / Conti"_s));
    const ContentPage all = receiptPaper(paidDues(), nullptr);
    QVERIFY(all.markdown.contains(u"## Refezione"_s));
    QVERIFY(spaced(all.markdown).contains(u"Totale pagato: 197,80 €"_s));
}

void PaymentsPageTest::csvIsExact() {
    const QByteArray text = paymentsCsv({paidDues().at(2)});
    QVERIFY(text.startsWith("\xEF\xBB\xBF\"Pagato il\";\"Figlio\";\"Importo\";"));
    QVERIFY(text.contains("\r\n\"31/10/2026\";\"Luca Rossi\";\"96,00\";\"Refezione\";"));
    QVERIFY(text.endsWith("\"Banca di Prova\";\"IUR-2\";\"\";\"\"\r\n"));
    QVERIFY(paymentsCsv({paidDues().at(1)}).endsWith(";\"pagato dalla <b>nonna\"\r\n"));
}

void PaymentsPageTest::saysWhyThereIsNothing_data() {
    QTest::addColumn<bool>("fails");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << false << u"Non ci sono ancora pagamenti"_s;
    QTest::newRow("failed") << true << u"Non riusciamo a leggere i pagamenti"_s;
}

void PaymentsPageTest::saysWhyThereIsNothing() {
    QFETCH(bool, fails);
    QFETCH(QString, words);
    open(fails ? failing<QList<Due>>(FailureCode::NetworkUnreachable) : answering(QList<Due>()));
    QTRY_VERIFY(visibleWords(*m_page).contains(words));
}

void PaymentsPageTest::modelIsSound() {
    PaymentsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDues(paidDues());
    QCOMPARE(model.index(0, int(PaymentsModel::Column::Day)).data().toString(), u"20/11/2026"_s);
    const auto tip = model.index(1, int(PaymentsModel::Column::Note)).data(Qt::ToolTipRole);
    QVERIFY(tip.toString().contains(u"&lt;b&gt;"_s)); // what was typed is no markup
    model.setDues({});
    QCOMPARE(model.rowCount(), 0);
}

void PaymentsPageTest::everythingHasAName() {
    open();
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->offerNotes([](const PublicId &, const PaymentNote &) { return done(); });
    Q_EMIT m_page->table().rowOpened(0);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void PaymentsPageTest::fitsAt200() {
    open();
    m_page->offerNotes([](const PublicId &, const PaymentNote &) { return done(); });
    Theme::instance().setTextPercent(200);
    m_page->resize(800, 600);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
    Q_EMIT m_page->table().rowOpened(0);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(PaymentsPageTest)
#include "tst_paymentspage.moc"
