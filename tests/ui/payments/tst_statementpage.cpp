// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"
#include "tests/helper/fits.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/payments/family.h"
#include "ui/payments/statement/statementpage.h"
#include "ui/payments/statement/statementwords.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

SchoolYear year(int start) {
    return SchoolYear::of(QDate(start, 10, 1));
}

Movement movement(MovementKind kind, int start, int cents, int due = 0) {
    Movement one{kind,
                 QDate(start, 11, 2),
                 year(start),
                 Money::fromCents(cents),
                 u"Refezione, ottobre"_s,
                 {},
                 {},
                 {},
                 {}};
    if (due > 0)
        one.dueId = familyDues().at(due - 1).id;
    if (kind == MovementKind::Payment) {
        one.psp = u"Banca di Prova"_s;
        one.receiptId = u"IUR-1"_s;
    }
    return one;
}

/// Two years of two services of two children: canteen −96.00 € and −79.80 €, bus +15.00 €.
Statement sample() {
    const Service canteen{sampleId(70), u"Refezione"_s, ServiceKind::Canteen};
    const Service bus{sampleId(71), u"Scuolabus"_s, ServiceKind::Bus};
    const auto child = [](int number) {
        const Child one = sampleChild(number);
        return DueChild{one.id, one.givenName, one.familyName, {}, {}};
    };
    StatementLine first{child(1), canteen, {}, {}, {}, {}, {}};
    addMovement(first, movement(MovementKind::Charge, 2025, -5760));
    addMovement(first, movement(MovementKind::Payment, 2025, 5760));
    addMovement(first, movement(MovementKind::Charge, 2026, -10080, 2));
    addMovement(first, movement(MovementKind::Adjustment, 2026, 480));
    StatementLine second{child(1), bus, {}, {}, {}, {}, {}};
    addMovement(second, movement(MovementKind::Credit, 2026, 1500));
    StatementLine third{child(2), canteen, {}, {}, {}, {}, {}};
    addMovement(third, movement(MovementKind::Charge, 2025, -7980));
    return {{year(2026), year(2025)}, {canteen, bus}, {first, second, third}};
}

QString spaced(QString text) {
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

/// Estratto conto: MOSTRA, the chart and its table, movements, what leaves the page.
class StatementPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingChangesBeforeMostra();
    void choosesByYearAndService_data();
    void choosesByYearAndService();
    void chartEqualsTable_data();
    void chartEqualsTable();
    void chartStepsAreRound_data();
    void chartStepsAreRound();
    void aRowOpensItsMovements();
    void aMovementLeadsOn();
    void savesCsv();
    void paperHasEverything();
    void emptyIsKind();
    void modelIsSound();
    void everythingHasAName();
    void fitsAt200();

private:
    void open(const Statement &statement = sample());
    void tick(const QList<int> &years, const QList<int> &services);
    [[nodiscard]] QString cell(int row, int column) const;

    app::LanguageSwitch m_language;
    std::unique_ptr<app::Query<Statement>> m_statement;
    std::unique_ptr<app::Query<QList<Due>>> m_dues;
    std::unique_ptr<app::Query<Municipality>> m_town;
    SpyNavigator m_navigator;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<StatementPage> m_page;
    QTemporaryDir m_folder;
};

void StatementPageTest::init() {
    Theme::instance().apply();
    m_language.use(app::Language::Italian);
    m_navigator.notices.clear();
    m_dues = std::make_unique<app::Query<QList<Due>>>(answering(familyDues()));
    m_town = std::make_unique<app::Query<Municipality>>(answering(sampleMunicipality()));
    m_dues->refresh();
    m_town->refresh();
}

void StatementPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
}

void StatementPageTest::open(const Statement &statement) {
    m_statement = std::make_unique<app::Query<Statement>>(answering(statement));
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<StatementPage>(*m_statement, *m_dues, *m_town, m_navigator,
                                             std::move(dialogs));
    m_page->resize(1040, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(!m_statement->isRefreshing() && m_dues->value() && m_town->value());
}

void StatementPageTest::tick(const QList<int> &years, const QList<int> &services) {
    for (const int one : years)
        m_page->choice().yearBoxes().at(one)->click();
    for (const int one : services)
        m_page->choice().serviceBoxes().at(one)->click();
}

QString StatementPageTest::cell(int row, int column) const {
    return spaced(m_page->table().model()->index(row, column).data().toString());
}

void StatementPageTest::nothingChangesBeforeMostra() {
    open();
    QCOMPARE(m_page->table().model()->rowCount(), 4);
    const auto bars = m_page->chart().bars();
    tick({0}, {1});
    QCOMPARE(m_page->table().model()->rowCount(), 4);
    QCOMPARE(m_page->chart().bars(), bars);
    m_page->refresh();
    QTRY_VERIFY(!m_statement->isRefreshing());
    QCOMPARE(m_page->table().model()->rowCount(), 4);
    m_page->choice().button()->click();
    QCOMPARE(m_page->table().model()->rowCount(), 2);
}

void StatementPageTest::choosesByYearAndService_data() {
    QTest::addColumn<QList<int>>("years");
    QTest::addColumn<QList<int>>("services");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("sum");
    QTest::newRow("none is all")
        << QList<int>{} << QList<int>{}
        << u"Luca Rossi|Refezione|0,00 €|158,40 €|57,60 €|+4,80 €|−96,00 €|Debito"_s
        << u"Totale||0,00 €|238,20 €|57,60 €|+19,80 €|−160,80 €|Debito"_s;
    QTest::newRow("this year")
        << QList<int>{0} << QList<int>{}
        << u"Luca Rossi|Refezione|0,00 €|100,80 €|0,00 €|+4,80 €|−96,00 €|Debito"_s
        << u"Totale||−79,80 €|100,80 €|0,00 €|+19,80 €|−160,80 €|Debito"_s;
    QTest::newRow("the bus") << QList<int>{} << QList<int>{1}
                             << u"Luca Rossi|Scuolabus|0,00 €|0,00 €|0,00 €|+15,00 €|+15,00 €|"
                                "Credito"_s
                             << u"Totale||0,00 €|0,00 €|0,00 €|+15,00 €|+15,00 €|Credito"_s;
    QTest::newRow("last year's canteen")
        << QList<int>{1} << QList<int>{0}
        << u"Luca Rossi|Refezione|0,00 €|57,60 €|57,60 €|0,00 €|0,00 €|In pari"_s
        << u"Totale||0,00 €|137,40 €|57,60 €|0,00 €|−79,80 €|Debito"_s;
}

void StatementPageTest::choosesByYearAndService() {
    QFETCH(QList<int>, years);
    QFETCH(QList<int>, services);
    QFETCH(QString, first);
    QFETCH(QString, sum);
    open();
    tick(years, services);
    m_page->choice().button()->click();
    const auto row = [this](int number) {
        QStringList cells;
        for (int column = 0; column < m_page->table().model()->columnCount(); ++column)
            cells.append(cell(number, column));
        return cells.join(u'|');
    };
    QCOMPARE(row(0), first);
    QCOMPARE(row(m_page->table().model()->rowCount() - 1), sum);
}

void StatementPageTest::chartEqualsTable_data() {
    QTest::addColumn<QList<int>>("years");
    QTest::newRow("all") << QList<int>{};
    QTest::newRow("this year") << QList<int>{0};
    QTest::newRow("the year before") << QList<int>{1};
}

void StatementPageTest::chartEqualsTable() {
    QFETCH(QList<int>, years);
    open();
    tick(years, {});
    m_page->choice().button()->click();
    Money sum;
    for (const BalanceChart::Bar &bar : m_page->chart().bars()) {
        sum += bar.balance;
        QVERIFY(m_page->chart().accessibleDescription().contains(bar.name + u": "_s +
                                                                 signedMoney(bar.balance)));
    }
    QCOMPARE(spaced(signedMoney(sum)), cell(m_page->table().model()->rowCount() - 1, 6));
}

void StatementPageTest::chartStepsAreRound_data() {
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a cent") << qint64(-1) << qint64(0) << qint64(100);
    QTest::newRow("as drawn") << qint64(-17580) << qint64(1500) << qint64(5000);
    QTest::newRow("large") << qint64(-99'999'999'999) << qint64(99'999'999'999)
                           << qint64(50'000'000'000);
}

void StatementPageTest::chartStepsAreRound() {
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(qint64, step);
    QCOMPARE(chartStep(least, most), step);
}

void StatementPageTest::aRowOpensItsMovements() {
    open();
    m_page->table().setFocus();
    m_page->table().setCurrentIndex(m_page->table().model()->index(0, 0));
    QTest::keyClick(&m_page->table(), Qt::Key_Return);
    QVERIFY(m_page->reader().isVisible());
    QCOMPARE(m_page->reader().table().model()->rowCount(), 4);
    QVERIFY(m_page->stepBack());
    QVERIFY(!m_page->reader().isVisible());
    QVERIFY(!m_page->stepBack());
    Q_EMIT m_page->table().rowOpened(3); // the sums
    QVERIFY(!m_page->reader().isVisible());
}

void StatementPageTest::aMovementLeadsOn() {
    open();
    Q_EMIT m_page->table().rowOpened(0);
    Q_EMIT m_page->reader().table().rowOpened(1);
    QVERIFY(m_page->message()->isVisible());
    QVERIFY(m_navigator.notices.isEmpty());
    Q_EMIT m_page->reader().table().rowOpened(2);
    QCOMPARE(m_navigator.notices, (QList<QList<Due>>{{familyDues().at(1)}}));
    Q_EMIT m_page->reader().table().rowOpened(3); // has no notice
    QCOMPARE(m_navigator.notices.size(), 1);
}

void StatementPageTest::savesCsv() {
    open();
    m_dialogs->path = m_folder.filePath(u"conto.csv"_s);
    m_page->acts().tableButton()->click();
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBF\"Figlio\";\"Servizio\";\"Data\";"));
    QCOMPARE(text.count("\r\n"), 7);
    QVERIFY(text.contains("\"Luca Rossi\";\"Refezione\";\"02/11/2026\";\"Addebito\";"));
    QVERIFY(text.contains("-100,80\""));
    m_dialogs->path = m_folder.filePath(u"none/conto.csv"_s);
    m_page->acts().tableButton()->click();
    QVERIFY(m_page->message()->isVisible());
}

void StatementPageTest::paperHasEverything() {
    const Municipality town = sampleMunicipality();
    const ContentPage paper =
        statementPaper(sample(), filterWords({{year(2026)}, {sampleId(70)}}, sample()), &town);
    for (const QString &words : {town.name, u"2026/2027 · Refezione"_s,
                                 u"### Luca Rossi, Scuolabus"_s, u"IUR-1"_s, u"| Totale |"_s})
        QVERIFY2(paper.markdown.contains(words), qPrintable(words));
}

void StatementPageTest::emptyIsKind() {
    open({});
    QVERIFY(!m_page->table().isVisible());
}

void StatementPageTest::modelIsSound() {
    RowsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(statementColumns(), statementRows(sample()));
    QCOMPARE(model.rowCount(), 4);
    model.setRows(statementColumns(), {});
    QCOMPARE(model.rowCount(), 0);
}

void StatementPageTest::everythingHasAName() {
    open();
    QCOMPARE(namelessControls(*m_page), QStringList());
    Q_EMIT m_page->table().rowOpened(0);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void StatementPageTest::fitsAt200() {
    open();
    Theme::instance().setTextPercent(200);
    m_page->resize(800, 600);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
    Q_EMIT m_page->table().rowOpened(0);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(StatementPageTest)
#include "tst_statementpage.moc"
