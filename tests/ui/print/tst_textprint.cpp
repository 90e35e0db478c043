// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/papertable.h"
#include "ui/print/textprint.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace Qt::StringLiterals;

/// Texts on paper: paragraphs apart, tables that can be read.
class TextPrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsRuledAndItsCodesAreWhole();
    void paragraphsStandApart();

private:
    /// The left, upper edge of a word on the first page, in points.
    [[nodiscard]] QPointF placeOf(const QString &word);
    void save(const QString &markdown);

    QTemporaryDir m_folder;
    QString m_boxes;
};

void TextPrintTest::save(const QString &markdown) {
    const QString file = m_folder.filePath(u"a.pdf"_s);
    QVERIFY(saveTextAsPdf({u"prova"_s, u"Prova"_s, markdown}, file));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    m_boxes = QString::fromUtf8(reader.readAllStandardOutput());
}

QPointF TextPrintTest::placeOf(const QString &word) {
    const QRegularExpression box(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>%1<"_s.arg(QRegularExpression::escape(word)));
    const auto match = box.match(m_boxes);
    return match.hasMatch() ? QPointF(match.captured(1).toDouble(), match.captured(2).toDouble())
                            : QPointF();
}

void TextPrintTest::tableIsRuledAndItsCodesAreWhole() {
    save(u"Sopra\n\n"_s + paperHead({u"Data"_s, u"Causale"_s, u"Avviso"_s, u"Chi"_s, u"Euro"_s}) +
         paperRow({u"02/03/2026"_s, u"Refezione, febbraio 2026"_s, u"302000000000000142"_s,
                   u"Ada Prova, CNTNNA84L52G479P"_s, u"96,00"_s}));
    QVERIFY(!placeOf(u"302000000000000142"_s).isNull());
    QVERIFY(!placeOf(u"CNTNNA84L52G479P"_s).isNull());
    QVERIFY(placeOf(u"02/03/2026"_s).x() - placeOf(u"Sopra"_s).x() > 3);
}

void TextPrintTest::paragraphsStandApart() {
    save(u"Uno\n\nDue\n"_s);
    constexpr qreal lineHeight = 13; // of 11 points
    QVERIFY2(placeOf(u"Due"_s).y() - placeOf(u"Uno"_s).y() > lineHeight + 3, qPrintable(m_boxes));
}

QTEST_MAIN(TextPrintTest)
#include "tst_textprint.moc"
