// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/format.h"

#include <QLocale>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;

/// Sums and days as people here read them.
class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }
    void money_data();
    void money();
    void moneyInEnglish();
    void days();
    void hours();
};

void FormatTest::money_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, qint64 cents, const QString &text) {
        QTest::newRow(name) << cents << text;
    };
    row("zero", 0, QStringLiteral("0,00\u00a0€"));
    row("cents", 5, QStringLiteral("0,05\u00a0€"));
    row("two decimals", 9600, QStringLiteral("96,00\u00a0€"));
    row("thousands", 123450, QStringLiteral("1.234,50\u00a0€"));
    row("largest notice", 99999999, QStringLiteral("999.999,99\u00a0€"));
    row("credit", -450, QStringLiteral("\u22124,50\u00a0€"));
    row("credit below one euro", -7, QStringLiteral("\u22120,07\u00a0€"));
}

void FormatTest::money() {
    QFETCH(qint64, cents);
    QTEST(formatMoney(Money::fromCents(cents)), "text");
}

void FormatTest::moneyInEnglish() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(formatMoney(Money::fromCents(123450)), QStringLiteral("1,234.50\u00a0€"));
}

void FormatTest::days() {
    const QDate day(2026, 11, 30);
    QCOMPARE(formatDate(day), QStringLiteral("30/11/2026"));
    QCOMPARE(formatLongDate(day), QStringLiteral("lunedì 30 novembre 2026"));
}

// The hour is the one on the wall here, without a leading zero.
void FormatTest::hours() {
    QCOMPARE(formatTime(QDateTime(QDate(2026, 11, 22), QTime(7, 42), Qt::UTC)),
             QStringLiteral("8:42"));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
