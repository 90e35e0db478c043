// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/brand.h"
#include "app/print/noticepainter.h"
#include "tests/app/print/noticefixtures.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::app;

namespace {

/// A device on which a printer's failures can be acted out.
class BrokenPrinter : public QPdfWriter {
public:
    BrokenPrinter(QIODevice *device, int pages)
        : QPdfWriter(device)
        , m_pages(pages) {}
    bool newPage() override { return --m_pages > 0 && QPdfWriter::newPage(); }

private:
    int m_pages;
};

NoticePainter *plainPainter(bool postal = false) {
    return new NoticePainter(fixtures::creditor(postal), Brand(QString()));
}

} // namespace

class NoticePainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsOutOfRangeFail_data();
    void amountsOutOfRangeFail();
    void wrongAccountFails();
    void emptyNoticeFails();
    void noSuchPageFails();
    void brokenPrinterFails();
    void unwritableFolderFails();
    void fullDiskFails();
    void failedSaveKeepsTheOldFile();
    void singleNoticeStaysSmall();
    void previewShowsSomething();
    void brandMarksReplaceWords();
    void tellsProgress();

private:
    QScopedPointer<NoticePainter> m_painter{plainPainter()};
};

void NoticePainterTest::amountsOutOfRangeFail_data() {
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<bool>("possible");
    QTest::newRow("nothing") << 0LL << false;
    QTest::newRow("negative") << -100LL << false;
    QTest::newRow("a cent") << 1LL << true;
    QTest::newRow("most") << 9'999'999'999LL << true;
    QTest::newRow("too much") << 10'000'000'000LL << false;
}

void NoticePainterTest::amountsOutOfRangeFail() {
    QFETCH(qint64, cents);
    QFETCH(bool, possible);
    Notice notice = fixtures::singleNotice();
    notice.single->amount = Money::fromCents(cents);
    const Result<> checked = m_painter->check(notice);
    QCOMPARE(checked.has_value(), possible);
    if (!possible)
        QCOMPARE(checked.error().code, FailureCode::MoneyInvalid);
    QCOMPARE(m_painter->image(notice, 0, 20).has_value(), possible);
}

void NoticePainterTest::wrongAccountFails() {
    Municipality town = fixtures::creditor(true);
    town.postalAccount->number = QStringLiteral("12-34");
    const Result<> checked = NoticePainter(town, Brand(QString())).check(fixtures::singleNotice());
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, FailureCode::FieldInvalid);
}

void NoticePainterTest::emptyNoticeFails() {
    Notice notice = fixtures::singleNotice();
    notice.single.reset();
    QCOMPARE(m_painter->check(notice).error().code, FailureCode::NothingToPrint);
    QTemporaryDir dir;
    QCOMPARE(m_painter->savePdf(dir.filePath(QStringLiteral("a.pdf")), {}).error().code,
             FailureCode::NothingToPrint);
}

void NoticePainterTest::noSuchPageFails() {
    QVERIFY(!m_painter->image(fixtures::singleNotice(), 1, 20).has_value());
    QVERIFY(!m_painter->image(fixtures::singleNotice(), -1, 20).has_value());
}

void NoticePainterTest::brokenPrinterFails() {
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    BrokenPrinter printer(&buffer, 1);
    const Result<> printed =
        m_painter->print(printer, {fixtures::singleNotice(), fixtures::singleNotice()});
    QVERIFY(!printed.has_value());
    QCOMPARE(printed.error().code, FailureCode::PrinterFailed);
    QPdfWriter nowhere(QStringLiteral("/no/such/folder/a.pdf"));
    QCOMPARE(m_painter->print(nowhere, {fixtures::singleNotice()}).error().code,
             FailureCode::PrinterFailed);
}

void NoticePainterTest::unwritableFolderFails() {
    const Result<> saved =
        m_painter->savePdf(QStringLiteral("/no/such/folder/a.pdf"), {fixtures::singleNotice()});
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, FailureCode::FolderNotWritable);
}

void NoticePainterTest::fullDiskFails() {
    QFile full(QStringLiteral("/dev/full"));
    if (!full.exists()) {
        qInfo("no /dev/full here: a full disk is not tried");
        return;
    }
    QVERIFY(full.open(QIODevice::WriteOnly));
    const Result<> written = m_painter->writePdf(full, {fixtures::singleNotice()});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, FailureCode::FolderNotWritable);
}

void NoticePainterTest::failedSaveKeepsTheOldFile() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.pdf"));
    QVERIFY(m_painter->savePdf(path, {fixtures::singleNotice()}).has_value());
    const qint64 size = QFileInfo(path).size();
    Notice wrong = fixtures::singleNotice();
    wrong.single->amount = Money();
    QVERIFY(!m_painter->savePdf(path, {wrong}).has_value());
    QCOMPARE(QFileInfo(path).size(), size);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

void NoticePainterTest::singleNoticeStaysSmall() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.pdf"));
    const QScopedPointer<NoticePainter> postal(plainPainter(true));
    QVERIFY(postal->savePdf(path, {fixtures::singleNotice()}).has_value());
    QVERIFY(QFileInfo(path).size() <= 60 * 1024);
}

void NoticePainterTest::previewShowsSomething() {
    const auto image = m_painter->image(fixtures::noticeInParts(2), 0, 50);
    QVERIFY(image.has_value());
    QCOMPARE(image->size(), QSize(413, 585));
    QCOMPARE(image->pixelColor(5, 5), QColor(Qt::white));
    QCOMPARE(image->pixelColor(10, 90), QColor(0xEC, 0xEC, 0xEC)); // bar "Ente creditore"
    QCOMPARE(image->pixelColor(20, 309), QColor(Qt::black));       // corner of the QR code
}

void NoticePainterTest::brandMarksReplaceWords() {
    QTemporaryDir dir;
    QFile logo(dir.filePath(QStringLiteral("logo-pagopa.svg")));
    QVERIFY(logo.open(QIODevice::WriteOnly));
    logo.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'>"
               "<rect width='3' height='2' fill='#00ff00'/></svg>");
    logo.close();
    const Brand brand(dir.path());
    QVERIFY(brand.has(Brand::Mark::PagoPa));
    QVERIFY(!brand.has(Brand::Mark::Poste));
    const NoticePainter painter(fixtures::creditor(), Brand(dir.path()));
    const auto image = painter.image(fixtures::singleNotice(), 0, 50);
    QCOMPARE(image->pixelColor(30, 30), QColor(0, 255, 0));
}

void NoticePainterTest::tellsProgress() {
    QTemporaryDir dir;
    QList<qsizetype> told;
    const auto progress = [&](qsizetype done, qsizetype total) { told << done << total; };
    QVERIFY(m_painter
                ->savePdf(dir.filePath(QStringLiteral("a.pdf")),
                          {fixtures::singleNotice(), fixtures::noticeInParts(4)}, progress)
                .has_value());
    QCOMPARE(told, (QList<qsizetype>{1, 2, 2, 2}));
}

QTEST_MAIN(NoticePainterTest)
#include "tst_noticepainter.moc"
