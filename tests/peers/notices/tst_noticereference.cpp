// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/brand.h"
#include "app/print/noticepainter.h"
#include "app/settings/fonts.h"
#include "tests/app/print/noticefixtures.h"
#include "tests/peers/notices/pdfreader.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::app;

namespace {

constexpr qreal tolerance = 1.5; // millimetres

/// Words that may differ: our debtor's tax code passes its check, theirs does not.
bool isOurs(const QString &word) {
    return word == QLatin1String("FFFCST83A15L113V");
}

/// Dates are wider in Titillium Web, whose digits are all of one width, than in the reference's
/// Titillium Sans Pro; what stands before or above a date moves with it.
qreal allowedSideways(const QString &word) {
    static const QStringList besideDates{QStringLiteral("Rata"),  QStringLiteral("unica"),
                                         QStringLiteral("entro"), QStringLiteral("il"),
                                         QStringLiteral("1"),     QStringLiteral("2")};
    constexpr qreal widerDate = 1.2;
    return besideDates.contains(word) ? tolerance + widerDate : tolerance;
}

/// The same word at the same place; with other fonts than the reference's, anywhere on the page.
bool isSame(const pdfreader::Word &a, const pdfreader::Word &b, bool sameFonts) {
    if (a.page != b.page || a.text != b.text)
        return false;
    const qreal left = qAbs(a.box.left() - b.box.left());
    const qreal right = qAbs(a.box.right() - b.box.right());
    const qreal down = qAbs(a.box.center().y() - b.box.center().y());
    return !sameFonts || (down <= tolerance && qMin(left, right) <= allowedSideways(a.text));
}

/// What all QR codes of a file say, byte for byte.
QStringList codesOf(const QString &pdf) {
    const QTemporaryDir dir;
    constexpr int dotsPerInch = 150;
    QStringList codes;
    for (const QString &picture : pdfreader::rasterise(pdf, dir.path(), dotsPerInch))
        codes += pdfreader::qrCodes(picture);
    codes.sort();
    return codes;
}

} // namespace

/// Our notices beside the official ones of pagoPA's print service, where those are at hand.
class NoticeReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordStandsWhereItShould_data();
    void everyWordStandsWhereItShould();
};

void NoticeReferenceTest::everyWordStandsWhereItShould_data() {
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("postal");
    QTest::addColumn<int>("parts");
    QTest::newRow("single") << QStringLiteral("01") << false << 0;
    QTest::newRow("single with bollettino") << QStringLiteral("03") << true << 0;
    QTest::newRow("two parts") << QStringLiteral("09") << false << 2;
    QTest::newRow("two parts with bollettini") << QStringLiteral("13") << true << 2;
}

void NoticeReferenceTest::everyWordStandsWhereItShould() {
    QFETCH(QString, reference);
    QFETCH(bool, postal);
    QFETCH(int, parts);
    const QString official =
        QStringLiteral(SOURCE_DIR "/../shared/specs/notices/scenario_ft_%1.pdf").arg(reference);
    if (!QFileInfo::exists(official)) {
        qInfo("no official reference notices here: nothing to compare with");
        return;
    }
    QTemporaryDir dir;
    const QString pdf = dir.filePath(QStringLiteral("ours.pdf"));
    const NoticePainter painter(fixtures::creditor(postal), Brand(QString()));
    const Notice notice = parts == 0 ? fixtures::singleNotice() : fixtures::noticeInParts(parts);
    QVERIFY(painter.savePdf(pdf, {notice}).has_value());
    const QStringList codes = codesOf(official);
    QCOMPARE(codes.size(), parts + 1);
    QCOMPARE(codesOf(pdf), codes);
    const QList<pdfreader::Word> ours = pdfreader::words(pdf);
    const QList<pdfreader::Word> theirs = pdfreader::words(official);
    QVERIFY(theirs.size() > 100);
    const bool sameFonts = textFamily() == QLatin1String("Titillium Web");
    if (!sameFonts)
        qInfo("no Titillium Web here: words are looked for, not their places");
    QStringList astray;
    for (const pdfreader::Word &word : theirs) {
        const bool found = std::any_of(ours.begin(), ours.end(), [&](const pdfreader::Word &our) {
            return isSame(word, our, sameFonts);
        });
        if (!found && !isOurs(word.text))
            astray.append(QStringLiteral("%1 (%2, %3)")
                              .arg(word.text)
                              .arg(word.box.left())
                              .arg(word.box.top()));
    }
    QVERIFY2(astray.isEmpty(), qPrintable(astray.join(QLatin1Char('\n'))));
}

QTEST_MAIN(NoticeReferenceTest)
#include "tst_noticereference.moc"
