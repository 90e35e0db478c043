// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/codes.h"
#include "app/print/codes/qrencoder.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;

/// The codes as modules; tests/peers/notices reads the printed ones with other people's programs.
class CodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qrIsVersionFour();
    void qrTooLongFails();
    void dataMatrixIs48Square();
    void rectanglesCoverExactlyTheDarkModules();
    void encoderKnowsEveryTextByItsBits();
    void penaltyOfKnownPatterns();
};

void CodesTest::qrIsVersionFour() {
    const auto grid = qrCode(QStringLiteral("PAGOPA|002|301202500000012316|00743110157|7350"));
    QVERIFY(grid.has_value());
    QCOMPARE(grid->size(), 33);
    QVERIFY(grid->isDark(0, 0) && grid->isDark(6, 6) && grid->isDark(32, 0) && grid->isDark(0, 32));
    QVERIFY(!grid->isDark(1, 1) && !grid->isDark(7, 7) && !grid->isDark(33, 0));
}

void CodesTest::qrTooLongFails() {
    const auto grid = qrCode(QString(63, QLatin1Char('a')));
    QVERIFY(!grid.has_value());
    QCOMPARE(grid.error().code, FailureCode::MoneyInvalid);
    QVERIFY(qrCode(QString(62, QLatin1Char('a'))).has_value());
}

void CodesTest::dataMatrixIs48Square() {
    const QString text =
        QStringLiteral(
            "codfase=NBPA;183012025000000123161200000012345610000000735038961P100743110157"
            "RSSMRA80A01H501U") +
        QStringLiteral("ROSSI MARIO").leftJustified(40) +
        QStringLiteral("MENSA SCOLASTICA SETTEMBRE 2025").leftJustified(122) + QLatin1Char('A');
    QCOMPARE(text.size(), 256);
    const auto grid = dataMatrix(text);
    QVERIFY(grid.has_value());
    QCOMPARE(grid->size(), 48);
    for (int i = 0; i < 48; ++i)
        QVERIFY(grid->isDark(0, i) && grid->isDark(i, 47)); // the solid L
}

void CodesTest::rectanglesCoverExactlyTheDarkModules() {
    ModuleGrid grid(3);
    grid.setDark(0, 0);
    grid.setDark(1, 0);
    grid.setDark(2, 2);
    QCOMPARE(grid.rectangles(), (QList<QRect>{{0, 0, 2, 1}, {2, 2, 1, 1}}));
    ModuleGrid wide(ModuleGrid::largest);
    for (const int x : {0, 2, 3, 62, 63})
        wide.setDark(x, 5);
    QCOMPARE(wide.rectangles(), (QList<QRect>{{0, 5, 1, 1}, {2, 5, 2, 1}, {62, 5, 2, 1}}));
}

void CodesTest::encoderKnowsEveryTextByItsBits() {
    QrEncoder encoder("PAGOPA|002|302000000000000018|15376371009|9600");
    for (const char *text : {"PAGOPA|002|302000000000000018|15376371009|9600",
                             "PAGOPA|002|302000000000000917|15376371009|1205",
                             "x\xC3\xA8~PA|002|302999999999999999|00000000000|0000"})
        QCOMPARE(encoder.encode(text), qrSymbol(text, 0));
}

void CodesTest::penaltyOfKnownPatterns() {
    QrRows light{};
    // 66 lines of one run of 33 (3 + 28 each), 32 x 32 blocks, and no dark module at all.
    QCOMPARE(qrPenalty(light), 66 * 31 + 1024 * 3 + 100);
    QrRows chequered{};
    for (size_t y = 0; y < chequered.size(); ++y)
        chequered[y] = y % 2 == 0 ? 0x155555555 : 0x0AAAAAAAA;
    QCOMPARE(qrPenalty(chequered), 0);
    QrRows finder = chequered;
    finder[0] = (finder[0] & ~quint64(0x7FF)) | 0x05D; // 10111010000: forty for the look-alike
    QVERIFY(qrPenalty(finder) >= 40);
}

QTEST_APPLESS_MAIN(CodesTest)
#include "tst_codes.moc"
