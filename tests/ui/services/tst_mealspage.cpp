// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/fits.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/services/schooldays.h"
#include "ui/services/meals/mealscsv.h"
#include "ui/services/mealspage.h"
#include "ui/shell/navigator.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

class SpyNavigator final : public Navigator {
public:
    void open(PageId page) override { opened.append(page); }
    void openNotices(const QList<Due> &) override {}
    void pay(const QList<Due> &) override {}
    void back() override {}
    QList<PageId> opened;
};

} // namespace

/// Servizi → Refezione: the table, its sums, what leaves it.
class MealsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void narrowsByChildAndPeriod_data();
    void narrowsByChildAndPeriod();
    void modelIsSound();
    void readsAPastYear();
    void aRowLeadsToItsDay();
    void csvIsSafeAndExact();
    void savesAndSaysWhere();
    void emptyIsKind();
    void everythingHasAName();
    void fitsAt200();

private:
    void open();

    std::unique_ptr<SchoolDays> m_days;
    SpyNavigator m_navigator;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<MealsPage> m_page;
    QTemporaryDir m_folder;
};

void MealsPageTest::init() {
    Theme::instance().apply();
    m_days = std::make_unique<SchoolDays>();
    m_navigator.opened.clear();
}

void MealsPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_days.reset();
}

void MealsPageTest::open() {
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<MealsPage>(*m_days->session, m_navigator, std::move(dialogs));
    m_page->resize(1040, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QVERIFY(m_days->load());
}

void MealsPageTest::narrowsByChildAndPeriod_data() {
    QTest::addColumn<int>("child"); // 0: all
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("sums");
    const QString october = u"2026-10-01"_s;
    QTest::newRow("all") << 0 << QString() << 8
                         << u"Luca Rossi: 6 pasti, 28,80 €\nSofía Müller: 2 pasti, 9,60 €"_s;
    QTest::newRow("October") << 0 << october << 8
                             << u"Luca Rossi: 6 pasti, 28,80 €\nSofía Müller: 2 pasti, 9,60 €"_s;
    QTest::newRow("one child") << 2 << october << 2 << u"Sofía Müller: 2 pasti, 9,60 €"_s;
    QTest::newRow("this month") << 0 << u"2026-11-01"_s << 0
                                << u"Nessun pasto in questo periodo."_s;
}

void MealsPageTest::narrowsByChildAndPeriod() {
    QFETCH(int, child);
    QFETCH(QString, period);
    QFETCH(int, rows);
    open();
    QCOMPARE(m_page->periodBox().box()->count(), 4); // November, October, September, the year
    m_page->childBox().choose(child == 0 ? u""_s : sampleChild(child).id.toString());
    m_page->periodBox().choose(period);
    QCOMPARE(m_page->table().model()->rowCount(), rows);
    QFETCH(QString, sums);
    QCOMPARE(m_page->sums().replace(QChar(QChar::Nbsp), u' '), sums);
    QCOMPARE(m_page->acts().tableButton()->isEnabled(), rows > 0);
}

void MealsPageTest::modelIsSound() {
    MealsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMeals({{sampleDay(1, QDate(2026, 10, 1)), u"Luca Rossi"_s}});
    QCOMPARE(model.index(0, int(MealsModel::Column::Amount)).data().toString(),
             u"4,80 €"_s.replace(u' ', QChar(QChar::Nbsp)));
    QCOMPARE(model.index(0, int(MealsModel::Column::Place)).data().toString(),
             u"3B, Scuola primaria Verdi"_s);
    model.setMeals({});
    QCOMPARE(model.rowCount(), 0);
}

void MealsPageTest::readsAPastYear() {
    open();
    AttendanceBook past = pastBook();
    m_days->serve(past);
    m_page->yearBox().choose(u"2025/2026"_s);
    QTRY_COMPARE(m_page->table().model()->rowCount(), 1);
    QCOMPARE(m_page->periodBox().box()->count(), 13); // the year and its months
    QCOMPARE(m_page->periodBox().id(), QString());
    QVERIFY(m_page->sums().startsWith(u"Luca Rossi: 1 pasti"_s) ||
            m_page->sums().startsWith(u"Luca Rossi: 1 pasto"_s));
    past.items.clear();
    m_days->serve(past);
    m_page->refresh();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Nessun pasto nel 2025/2026"_s));
    QVERIFY(m_page->yearBox().isVisible());
}

void MealsPageTest::aRowLeadsToItsDay() {
    open();
    m_page->periodBox().choose(QString());
    m_page->table().setCurrentIndex(m_page->table().model()->index(0, 0));
    QTest::keyClick(&m_page->table(), Qt::Key_Return);
    QCOMPARE(m_navigator.opened, QList{PageId::Attendance});
    const auto wanted = m_days->session->takeChosenDay();
    QVERIFY(wanted);
    QCOMPARE(wanted->day, QDate(2026, 10, 8));
    QVERIFY(!m_days->session->takeChosenDay());
}

void MealsPageTest::csvIsSafeAndExact() {
    AttendanceDay day = sampleDay(1, QDate(2026, 10, 1));
    day.schoolClass = u"=1+1"_s;
    const QByteArray text = mealsCsv({{day, u"Luca \"Lu\" Rossi"_s}});
    QVERIFY(text.startsWith("\xEF\xBB\xBF\"Data\";\"Figlio\";"));
    QVERIFY(text.endsWith("\r\n"));
    QVERIFY(text.contains("\"01/10/2026\";\"Luca \"\"Lu\"\" Rossi\";\"'=1+1, Scuola primaria "
                          "Verdi\";\"normale\";\"1\";\"4,80\";\"4,80\";\"scuola\";"));
}

void MealsPageTest::savesAndSaysWhere() {
    open();
    m_page->periodBox().choose(QString());
    m_dialogs->path = m_folder.filePath(u"pasti.csv"_s);
    m_page->acts().tableButton()->click();
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), mealsCsv(m_page->table().meals()));
    QVERIFY(visibleWords(*m_page).contains(u"Tabella salvata."_s));
    m_dialogs->path = m_folder.filePath(u"missing/pasti.csv"_s);
    m_page->acts().tableButton()->click();
    QVERIFY(!visibleWords(*m_page).contains(u"Tabella salvata."_s));
    m_dialogs->path = m_folder.filePath(u"pasti.pdf"_s);
    m_page->saveCurrent();
    QVERIFY(QFile::exists(m_dialogs->path));
}

void MealsPageTest::emptyIsKind() {
    AttendanceBook book = sampleBook();
    book.items.clear();
    m_days->serve(book);
    open();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Non ci sono ancora pasti"_s));
}

void MealsPageTest::everythingHasAName() {
    open();
    m_page->periodBox().choose(QString());
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void MealsPageTest::fitsAt200() {
    open();
    m_page->periodBox().choose(QString());
    Theme::instance().setTextPercent(200);
    m_page->resize(1000, 700);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(MealsPageTest)
#include "tst_mealspage.moc"
