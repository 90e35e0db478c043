// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/form/typedday.h"

#include <QTest>

using namespace campanella::ui;
using namespace Qt::StringLiterals;

/// A day as people type it.
class TypedDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TypedDayTest::reads_data() {
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"14/03/2018", u"14/3/2018", u" 14.3.2018 ", u"14-03-2018",
                                 u"14 3 2018", u"14 / 3 / 2018", u"14032018", u"2018-03-14"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TypedDayTest::reads() {
    QFETCH(QString, text);
    QCOMPARE(typedDay(text), std::optional(QDate(2018, 3, 14)));
}

void TypedDayTest::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u"14/03", u"14/03/18", u"31/02/2018", u"3/14/2018",
                                 u"00/00/0000", u"14/03/2018x", u"١٤/٠٣/٢٠١٨", u"140318", u"oggi"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TypedDayTest::refuses() {
    QFETCH(QString, text);
    QVERIFY(!typedDay(text).has_value());
}

QTEST_APPLESS_MAIN(TypedDayTest)
#include "tst_typedday.moc"
