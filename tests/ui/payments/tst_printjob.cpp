// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/payments/family.h"
#include "ui/payments/notice/pdffile.h"
#include "ui/payments/notice/printjob.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::test;

class PrintJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsAllPages();
    void staysWithTheEventLoop();
    void tellsThatThePrinterFailed();
    void canBeCancelled();
    void savesOnlyWholeFiles();
    void refusesAFolderThatCannotBeWritten();
    void suggestsANameWithoutPersonalData();

private:
    std::shared_ptr<const app::NoticePainter> m_painter =
        std::make_shared<app::NoticePainter>(sampleMunicipality());
    QList<app::Notice> m_notices = app::noticesFrom(familyDues());
};

void PrintJobTest::paintsAllPages() {
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    ui::PrintJob job(std::make_shared<QPdfWriter>(&paper), m_painter, m_notices);
    QCOMPARE(job.pageCount(), 6);
    QSignalSpy succeeded(&job, &ui::PrintJob::succeeded);
    job.start();
    QCOMPARE(succeeded.size(), 0);
    QVERIFY(succeeded.wait());
    QCOMPARE(paper.data().count("/Type /Page\n"), 6);
}

void PrintJobTest::staysWithTheEventLoop() {
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    QList<app::Notice> many;
    for (int i = 0; i < 20; ++i)
        many += m_notices;
    ui::PrintJob job(std::make_shared<QPdfWriter>(&paper), m_painter, many);
    QSignalSpy progressed(&job, &ui::PrintJob::progressed);
    QSignalSpy succeeded(&job, &ui::PrintJob::succeeded);
    job.start();
    QVERIFY(succeeded.wait(30000));
    QVERIFY(progressed.size() >= 2);
    QVERIFY(progressed.constFirst().at(0).toInt() < 120);
}

void PrintJobTest::tellsThatThePrinterFailed() {
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    ui::PrintJob job(std::make_shared<FailingDevice>(&paper, 3), m_painter, m_notices);
    QSignalSpy failed(&job, &ui::PrintJob::failed);
    QSignalSpy succeeded(&job, &ui::PrintJob::succeeded);
    job.start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::PrinterFailed);
    QCOMPARE(succeeded.size(), 0);
}

void PrintJobTest::canBeCancelled() {
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    ui::PrintJob job(std::make_shared<QPdfWriter>(&paper), m_painter, m_notices);
    QSignalSpy failed(&job, &ui::PrintJob::failed);
    job.start();
    job.cancel();
    job.cancel();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::RequestCancelled);
}

void PrintJobTest::savesOnlyWholeFiles() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("avviso.pdf"));
    {
        const auto abandoned = ui::PdfFile::create(path);
        QVERIFY(abandoned);
    }
    QVERIFY(!QFile::exists(path));
    auto file = ui::PdfFile::create(path);
    QVERIFY(file);
    QVERIFY(m_painter->print((*file)->device(), m_notices));
    QVERIFY(!QFile::exists(path));
    QVERIFY((*file)->commit());
    QVERIFY(QFile::exists(path));
}

void PrintJobTest::refusesAFolderThatCannotBeWritten() {
    const auto file = ui::PdfFile::create(QStringLiteral("/dev/null/avviso.pdf"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, FailureCode::FolderNotWritable);
}

void PrintJobTest::suggestsANameWithoutPersonalData() {
    const QDate today(2026, 11, 22);
    QCOMPARE(ui::pdfFileName(m_notices.mid(0, 1), today),
             QStringLiteral("avviso-%1.pdf").arg(familyDues().at(0).noticeNumber.toString()));
    QCOMPARE(ui::pdfFileName(m_notices, today), QStringLiteral("avvisi-2026-11-22.pdf"));
}

QTEST_MAIN(PrintJobTest)
#include "tst_printjob.moc"
