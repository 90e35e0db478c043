// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/payments/family.h"
#include "ui/payments/notice/reasonwords.h"
#include "ui/payments/noticepage.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::test;

namespace {

struct Stage {
    explicit Stage(const QList<Due> &dues)
        : dialogs(new FakeDialogs)
        , session(std::make_unique<QObject>())
        , page(municipality, navigator, *session, std::unique_ptr<ui::PrintDialogs>(dialogs),
               dues) {
        page.resize(1032, 640);
        page.show();
        page.opened();
    }
    app::Query<Municipality> municipality{answering(sampleMunicipality())};
    SpyNavigator navigator;
    FakeDialogs *dialogs; ///< owned by the page
    std::unique_ptr<QObject> session;
    ui::NoticePage page;
};

} // namespace

class NoticePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        ui::Theme::instance().apply();
    }
    void showsTheNotice();
    void tellsWhyOnePays();
    void tellsWhichPartOfAPlanItIs();
    void tellsWhenNobodyKnowsWhy();
    void printsTheWholePlanOrOnePart();
    void zooms();
    void turnsPages();
    void printsOnTheChosenPrinter();
    void saysWhenThePrinterFails();
    void printsOnAReceiptPrinter();
    void savesAPdf();
    void offersAnotherPlaceForAnUnwritableFolder();
    void cancelsAndLeavesNothing();
    void saysWhenThereIsNoPrinter();
    void emptiesTheClipboardWithTheSession();
    void goesBackWithEscape();
};

void NoticePageTest::showsTheNotice() {
    Stage stage({familyDues().at(1)});
    QTRY_COMPARE(stage.page.preview().pageCount(), 1);
    QVERIFY(!stage.page.preview().failure());
    QVERIFY(stage.page.preview().fitsPage());
    const QImage picture = stage.page.preview().viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 60 ? 1 : 0;
    QVERIFY(dark > 500);
    QTRY_COMPARE(stage.page.panel().printerName(), QStringLiteral("Casa"));
}

void NoticePageTest::tellsWhyOnePays() {
    Stage stage({familyDues().at(1), familyDues().at(2)});
    QTRY_VERIFY(stage.page.preview().pageCount() > 0);
    ui::ReasonCard &card = stage.page.reason();
    QVERIFY(card.isHidden());
    const QList<BilledDay> days{{QDate(2026, 10, 1), 1}, {QDate(2026, 10, 2), 2}};
    const QList<DueLine> lines{
        {DueLineKind::Attendance,
         QStringLiteral("Pasto <b>"),
         {},
         Money::fromCents(800'000),
         0,
         3,
         Money::fromCents(480),
         Money::fromCents(1440),
         days},
        {DueLineKind::SiblingDiscount,
         {},
         {},
         {},
         1250,
         1,
         Money::fromCents(-180),
         Money::fromCents(-180),
         {}},
        {DueLineKind::Correction,
         {},
         {},
         {},
         0,
         1,
         Money::fromCents(-480),
         Money::fromCents(-480),
         {{QDate(2026, 9, 28), 1}}},
        {DueLineKind::Credit, {}, {}, {}, 0, 1, Money::fromCents(-20), Money::fromCents(-20), {}}};
    PublicId asked = PublicId::random();
    stage.page.offerReasons([&](const PublicId &due) {
        asked = due;
        return answering(lines)();
    });
    QVERIFY(card.texts().isEmpty());
    card.askButton()->setFocus();
    card.askButton()->click();
    QCOMPARE(stage.page.focusWidget(), static_cast<QWidget *>(card.acts().printButton()));
    QCOMPARE(asked, familyDues().at(1).id);
    const QString text = card.texts().join(u'\n').replace(QChar::Nbsp, u' ');
    for (const char *part :
         {"3 × 4,80 €", "14,40 €", "Pasto <b>", "ISEE fino a 8.000,00 €", "Giorni: 1, 2 (× 2)",
          "12,5 %", "Conguaglio 28/09/2026", "−4,80 €", "Credito", "7,60 €"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(card.askButton()->isHidden());
    QVERIFY(card.acts().saveButton()->isEnabled());
}

void NoticePageTest::tellsWhichPartOfAPlanItIs() {
    Due due = familyDues().at(1);
    due.instalment = Instalment{QStringLiteral("DOC-1"), 1, 3};
    Stage stage({due});
    QTRY_VERIFY(stage.page.preview().pageCount() > 0);
    const Money whole = due.amount + due.amount + due.amount;
    const QList<DueLine> lines{{DueLineKind::Month, {}, {}, {}, 0, 1, whole, whole, {}}};
    const auto wordsFor = [&](const QList<DueLine> &answer) {
        stage.page.offerReasons([answer](const PublicId &) { return answering(answer)(); });
        stage.page.reason().askButton()->click();
        return stage.page.reason().texts().join(u'\n').replace(QChar::Nbsp, u' ');
    };
    const QString part = QStringLiteral("Questo avviso è la rata 1 di 3: 96,00 €");
    QVERIFY(wordsFor({}).contains(part));
    const QString known = wordsFor(lines);
    QVERIFY2(known.contains(QStringLiteral("288,00 €")) && known.endsWith(part), qPrintable(known));
    const auto paper = [&lines](const Due &of) {
        return ui::reasonPaper(of, lines).markdown.replace(QChar::Nbsp, u' ');
    };
    QVERIFY(paper(due).contains(part));
    due.instalment->number = 0; // the whole in one payment is no part
    QVERIFY(!paper(due).contains(QStringLiteral("rata")));
}

void NoticePageTest::tellsWhenNobodyKnowsWhy() {
    Stage stage({familyDues().at(1)});
    QTRY_VERIFY(stage.page.preview().pageCount() > 0);
    stage.page.offerReasons([](const PublicId &) { return answering(QList<DueLine>())(); });
    stage.page.reason().askButton()->click();
    QCOMPARE(stage.page.reason().texts().size(), 1);
    QVERIFY(stage.page.reason().acts().isHidden());
}

void NoticePageTest::printsTheWholePlanOrOnePart() {
    QList<Due> plan = familyDues().mid(0, 5);
    for (int part = 0; part < 5; ++part) {
        plan[part].state = DueState::ToPay;
        plan[part].instalment = Instalment{QStringLiteral("NIDO-1"), part, 4};
    }
    Stage stage({plan.at(2)});
    QTRY_COMPARE(stage.page.preview().pageCount(), 1);
    stage.page.offerPlans(familyDues());
    QVERIFY(stage.page.plan().isHidden());
    stage.page.offerPlans(plan);
    QVERIFY(!stage.page.plan().isHidden());
    QCOMPARE(stage.page.preview().pageCount(), 2); // the whole and two parts, then two more
    stage.page.saveCurrent();
    stage.page.plan().otherButton()->click();
    QCOMPARE(stage.page.preview().pageCount(), 1);
    stage.page.saveCurrent();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QFileInfo(stage.dialogs->suggestions.at(i)).fileName(),
                 QStringLiteral("avviso-%1.pdf").arg(plan.at(i * 2).noticeNumber.toString()));
}

void NoticePageTest::zooms() {
    Stage stage({familyDues().at(1)});
    QTRY_COMPARE(stage.page.preview().pageCount(), 1);
    ui::NoticePreview &preview = stage.page.preview();
    const int whole = preview.zoomPercent();
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preview.zoomPercent() > whole);
    QVERIFY(!preview.fitsPage());
    QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview.zoomPercent(), whole);
    while (preview.canZoomIn())
        preview.zoomIn();
    QCOMPARE(preview.zoomPercent(), 300);
}

void NoticePageTest::turnsPages() {
    Stage stage(familyDues());
    ui::NoticePreview &preview = stage.page.preview();
    QTRY_COMPARE(preview.pageCount(), 6);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.page(), 1);
    QCOMPARE(preview.accessibleName(), QStringLiteral("Anteprima, pagina 2 di 6"));
    preview.setPage(99);
    QCOMPARE(preview.page(), 5);
    QCOMPARE(preview.notice(), 5);
}

void NoticePageTest::printsOnTheChosenPrinter() {
    Stage stage(familyDues());
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    stage.dialogs->device = std::make_shared<QPdfWriter>(&paper);
    QTRY_VERIFY(stage.page.panel().printButton()->isEnabled());
    QTest::mouseClick(stage.page.panel().printButton(), Qt::LeftButton);
    QCOMPARE(stage.dialogs->requests.size(), 1);
    QCOMPARE(stage.dialogs->requests.at(0).pages, 6);
    QCOMPARE(stage.dialogs->requests.at(0).printerName, QStringLiteral("Casa"));
    QVERIFY(stage.page.isBusy());
    QVERIFY(!stage.page.panel().printButton()->isEnabled());
    QTRY_VERIFY(!stage.page.isBusy());
    QVERIFY(stage.page.panel().outcome().startsWith(QStringLiteral("Inviato alla stampante")));
}

void NoticePageTest::saysWhenThePrinterFails() {
    Stage stage(familyDues());
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    stage.dialogs->device = std::make_shared<FailingDevice>(&paper, 2);
    QTRY_VERIFY(stage.page.panel().printButton()->isEnabled());
    stage.page.printCurrent();
    QTRY_VERIFY(!stage.page.isBusy());
    QVERIFY(!stage.page.panel().outcome().isEmpty());
    QVERIFY(!stage.page.panel().outcome().startsWith(QStringLiteral("Inviato")));
    QVERIFY(stage.page.panel().printButton()->isEnabled());
}

void NoticePageTest::printsOnAReceiptPrinter() {
    Stage stage({familyDues().at(1)});
    QTRY_COMPARE(stage.page.panel().printerName(), QStringLiteral("Casa"));
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    stage.dialogs->device = std::make_shared<QPdfWriter>(&paper);
    stage.dialogs->receiptPrinter = QStringLiteral("Ufficio");
    const int a4 = stage.page.preview().zoomPercent();
    stage.page.panel().choosePrinter(QStringLiteral("Ufficio"));
    QVERIFY(stage.page.preview().zoomPercent() > a4); // a shorter paper fits larger
    QVERIFY(stage.page.panel().statusText().contains(QStringLiteral("80 mm")));
    stage.page.printCurrent();
    QTRY_VERIFY(!stage.page.isBusy());
    QVERIFY(stage.page.panel().outcome().startsWith(QStringLiteral("Inviato")));
    QVERIFY(paper.data().contains("/MediaBox [0 0 227")); // 80 mm in points
    stage.page.panel().choosePrinter(QStringLiteral("Casa"));
    QCOMPARE(stage.page.preview().zoomPercent(), a4);
}

void NoticePageTest::savesAPdf() {
    const QTemporaryDir folder;
    Stage stage({familyDues().at(1)});
    QTRY_COMPARE(stage.page.preview().pageCount(), 1);
    stage.dialogs->path = folder.filePath(QStringLiteral("avviso.pdf"));
    stage.page.saveCurrent();
    QTRY_VERIFY(!stage.page.isBusy());
    QVERIFY(QFile::exists(stage.dialogs->path));
    QVERIFY(stage.page.panel().outcome().startsWith(QStringLiteral("PDF salvato")));
    QCOMPARE(QFileInfo(stage.dialogs->suggestions.at(0)).fileName(),
             QStringLiteral("avviso-%1.pdf").arg(familyDues().at(1).noticeNumber.toString()));
}

void NoticePageTest::offersAnotherPlaceForAnUnwritableFolder() {
    Stage stage({familyDues().at(1)});
    QTRY_COMPARE(stage.page.preview().pageCount(), 1);
    const QString words = stage.page.panel().saveButton()->text();
    stage.dialogs->path = QStringLiteral("/dev/null/avviso.pdf");
    stage.page.saveCurrent();
    QVERIFY(!stage.page.isBusy());
    QVERIFY(!stage.page.panel().outcome().isEmpty());
    QVERIFY(stage.page.panel().saveButton()->text() != words);
    const QTemporaryDir folder;
    stage.dialogs->path = folder.filePath(QStringLiteral("avviso.pdf"));
    stage.page.saveCurrent();
    QTRY_VERIFY(!stage.page.isBusy());
    QVERIFY(QFile::exists(stage.dialogs->path));
    QCOMPARE(stage.page.panel().saveButton()->text(), words);
}

void NoticePageTest::cancelsAndLeavesNothing() {
    const QTemporaryDir folder;
    Stage stage(familyDues());
    QTRY_COMPARE(stage.page.preview().pageCount(), 6);
    stage.dialogs->path = folder.filePath(QStringLiteral("avvisi.pdf"));
    stage.page.saveCurrent();
    QVERIFY(stage.page.isBusy());
    QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QCoreApplication::sendEvent(&stage.page, &escape);
    QVERIFY(escape.isAccepted());
    QTest::keyClick(&stage.page, Qt::Key_Escape);
    QCOMPARE(stage.navigator.backs, 0);
    QTest::mouseClick(stage.page.panel().cancelButton(), Qt::LeftButton);
    QVERIFY(!stage.page.isBusy());
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(stage.page.panel().outcome().startsWith(QStringLiteral("Annullato")));
}

void NoticePageTest::saysWhenThereIsNoPrinter() {
    Stage stage({familyDues().at(1)});
    stage.dialogs->names.clear();
    QTRY_VERIFY(stage.page.panel().statusText().contains(QStringLiteral("non c'è una stampante")));
    QVERIFY(!stage.page.panel().printButton()->isEnabled());
    QVERIFY(stage.page.panel().saveButton()->isEnabled());
}

void NoticePageTest::emptiesTheClipboardWithTheSession() {
    Stage stage({familyDues().at(1)});
    QTRY_COMPARE(stage.page.preview().pageCount(), 1);
    stage.page.facts().copyButton()->click();
    QClipboard *clipboard = QGuiApplication::clipboard();
    QCOMPARE(clipboard->text(), familyDues().at(1).noticeNumber.toString());
    stage.session.reset();
    QCOMPARE(clipboard->text(), QString());
}

void NoticePageTest::goesBackWithEscape() {
    Stage stage({familyDues().at(1)});
    QTest::keyClick(&stage.page, Qt::Key_Escape);
    QCOMPARE(stage.navigator.backs, 1);
}

QTEST_MAIN(NoticePageTest)
#include "tst_noticepage.moc"
