// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/textfit.h"

#include <QTest>

using namespace campanella::app;

class TextFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortTextKeepsItsSize();
    void longTextWrapsThenShrinks();
    void nothingEverExceedsItsRoom_data();
    void nothingEverExceedsItsRoom();
    void emptyTextIsOneEmptyLine();

private:
    TextShaper m_shaper;
};

void TextFitTest::shortTextKeepsItsSize() {
    const FittedText fitted =
        fitText(m_shaper, QStringLiteral("Mario Rossi"), {Face::Bold, 14}, {80, 2});
    QCOMPARE(fitted.lines, QStringList{QStringLiteral("Mario Rossi")});
    QCOMPARE(fitted.style.points, 14.0);
}

void TextFitTest::longTextWrapsThenShrinks() {
    const QString name = QStringLiteral("Massimiliano Bartolomeo Degli Esposti Weißenböck");
    const FittedText two = fitText(m_shaper, name, {Face::Bold, 14}, {86, 2});
    QCOMPARE(two.lines.size(), 2);
    QCOMPARE(two.lines.join(QLatin1Char(' ')), name);
    const FittedText one = fitText(m_shaper, name, {Face::Bold, 14}, {86, 1});
    QCOMPARE(one.lines, QStringList{name});
    QVERIFY(one.style.points < 14);
}

void TextFitTest::nothingEverExceedsItsRoom_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("no spaces") << QString(140, QLatin1Char('W')) << 2;
    QTest::newRow("many words") << QStringLiteral("parola ").repeated(60) << 2;
    QTest::newRow("one long word") << QStringLiteral("Via ") + QString(60, QLatin1Char('m')) << 1;
    QTest::newRow("accents") << QStringLiteral("Ağrı Çeşme Łódź Straße Őrség ").repeated(5) << 1;
    QTest::newRow("other scripts") << QStringLiteral("Анна 北京 سارة ").repeated(9) << 2;
}

void TextFitTest::nothingEverExceedsItsRoom() {
    QFETCH(QString, text);
    QFETCH(int, lines);
    const qreal width = 50;
    const FittedText fitted = fitText(m_shaper, text, {Face::Bold, 12}, {width, lines});
    QVERIFY(fitted.lines.size() <= lines);
    for (const QString &line : fitted.lines)
        QVERIFY2(m_shaper.width(line, fitted.style) <= width + 0.05, qPrintable(line));
}

void TextFitTest::emptyTextIsOneEmptyLine() {
    QCOMPARE(fitText(m_shaper, {}, {Face::Bold, 12}, {10, 1}).lines, QStringList{QString()});
}

QTEST_MAIN(TextFitTest)
#include "tst_textfit.moc"
