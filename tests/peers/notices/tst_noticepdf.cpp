// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/postalslip.h"
#include "app/print/brand.h"
#include "app/print/layout.h"
#include "app/print/noticepainter.h"
#include "app/print/pageplan.h"
#include "domain/pagopacodes.h"
#include "tests/app/print/noticefixtures.h"
#include "tests/peers/notices/pdfreader.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::app;

Q_DECLARE_METATYPE(campanella::Municipality)
Q_DECLARE_METATYPE(campanella::app::Notice)

namespace {

/// The longest that the rules allow, with letters of many languages.
Notice longNotice() {
    Notice notice = fixtures::singleNotice();
    notice.subject = QStringLiteral(
        "Mensa scolastica e trasporto settembre-dicembre 2026 per Ayşe Gül Öztürk-Weißenböck della "
        "Scuola primaria Giovanni Pascoli, classe 3B, 20 p.");
    notice.secondSubject =
        QStringLiteral("Schulausspeisung und Schülertransport September-Dezember 2026 für Ayşe Gül "
                       "Öztürk-Weißenböck, Grundschule Giovanni Pascoli");
    notice.debtor.name =
        QStringLiteral("Massimiliano Bartolomeo Degli Esposti-Kağıthaneoğlu Weißenböck Marino");
    notice.debtor.address = {QStringLiteral("Contrada Santa Maria Maddalena della Misericordia "
                                            "presso il Casale dei Gelsomini Antichi"),
                             QStringLiteral("123/bis interno 4"), QStringLiteral("73054"),
                             QStringLiteral("Presicce-Acquarica del Capo di Sotto"),
                             QStringLiteral("LE")};
    notice.single->amount = Money::fromCents(9'999'999'999);
    return notice;
}

Notice longNoticeInParts(int parts) {
    Notice notice = longNotice();
    notice.instalments = fixtures::noticeInParts(parts).instalments;
    for (NoticePayment &payment : notice.instalments)
        payment.amount = Money::fromCents(9'999'999'999);
    return notice;
}

Municipality longCreditor(bool postal) {
    Municipality town = fixtures::creditor(postal);
    town.name =
        QStringLiteral("Unione Montana dei Comuni dell'Appennino Parmense Est e della Valle "
                       "del Sole e dei Laghi Superiori");
    town.department = QStringLiteral("Servizi Educativi, Scolastici, Politiche Giovanili");
    town.contactInfo = QStringLiteral("www.comune.valmarina.example - Ufficio scuola 0123 456789 "
                                      "lun-ven 9-13 scuola@valmarina.example");
    return town;
}

/// A creditor of South Tyrol, whose notices are in two languages.
Municipality southern(bool postal) {
    Municipality town = longCreditor(postal);
    town.name = QStringLiteral("Comune di Egna - Gemeinde Neumarkt");
    town.secondLanguage = QStringLiteral("de");
    return town;
}

Notice bareNotice() {
    Notice notice = fixtures::singleNotice();
    notice.single->dueDate.reset();
    notice.debtor.fiscalCode.reset();
    notice.debtor.address = {};
    return notice;
}

/// A family's five children, one long subject each.
Notice childNotice(int child) {
    Notice notice = fixtures::singleNotice();
    const QStringList names{QStringLiteral("Çağla"), QStringLiteral("Þórdís"),
                            QStringLiteral("Zoë"), QStringLiteral("Łucja"),
                            QStringLiteral("Nicolò Maria Giuseppe")};
    notice.subject = QStringLiteral("Refezione scolastica, ottobre 2026, %1 Weißenböck, 20 pasti")
                         .arg(names[child % 5]);
    notice.single = fixtures::payment(
        NoticeNumber::issue(2, static_cast<quint64>(1000 + child))->toString(), 99'999'999, {});
    return notice;
}

/// Where the Data Matrix of each slip stands: page and area.
struct MatrixPlace {
    int page;
    QRectF area;
    NoticePayment payment;
};

QList<MatrixPlace> matrixPlaces(const Notice &notice) {
    QList<MatrixPlace> places;
    int number = 0;
    const auto at = [](qreal top) {
        return layout::slipMatrix.translated(0, top).adjusted(-1.5, -1.5, 1.5, 1.5);
    };
    for (const NoticePage &page : planPages(notice, true)) {
        ++number;
        if (page.payment)
            places.append({number, at(layout::slipBelowPayment), *page.payment});
        const bool tight = page.columns == 3;
        qreal top = tight ? layout::slipsOfThree - layout::slipTightRest : layout::slipsOfTwo;
        for (const NoticePayment &payment : page.boxes) {
            places.append({number, at(top), payment});
            top += tight ? layout::slipsOfThreePitch : layout::slipsOfTwoPitch;
        }
    }
    return places;
}

} // namespace

/// Whole notices as PDF, read back with programs we did not write.
class NoticePdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codesReadBack_data() { notices(); }
    void codesReadBack();
    void wordsStandApart_data() { notices(); }
    void wordsStandApart();
    void textsAreThere_data() { notices(); }
    void textsAreThere();
    void wellFormedWithFonts_data() { notices(); }
    void wellFormedWithFonts();
    void fiveChildrenInOneFile();
    void withoutDueDate();
    void secondLanguage();
    void strips();
    void noPersonalDataInMetadata();

private:
    static void notices();
    [[nodiscard]] QString saved(const Municipality &town, const QList<Notice> &notices) const;

    QScopedPointer<QTemporaryDir> m_dir;
};

void NoticePdfTest::init() {
    m_dir.reset(new QTemporaryDir);
    QVERIFY(m_dir->isValid());
}

QString NoticePdfTest::saved(const Municipality &town, const QList<Notice> &notices) const {
    const QString path = m_dir->filePath(QStringLiteral("avviso.pdf"));
    const Result<> done = NoticePainter(town, Brand(QString())).savePdf(path, notices);
    return done ? path : QString();
}

void NoticePdfTest::notices() {
    QTest::addColumn<Municipality>("town");
    QTest::addColumn<Notice>("notice");
    for (const bool postal : {false, true}) {
        const char *kind = postal ? "postal" : "plain";
        const Municipality town = fixtures::creditor(postal);
        const Municipality longTown = longCreditor(postal);
        QTest::addRow("%s single", kind) << town << fixtures::singleNotice();
        QTest::addRow("%s bare", kind) << town << bareNotice();
        QTest::addRow("%s long", kind) << longTown << longNotice();
        QTest::addRow("%s 5 parts", kind) << town << fixtures::noticeInParts(5);
        for (const int parts : {2, 3}) {
            QTest::addRow("%s %d parts", kind, parts) << town << fixtures::noticeInParts(parts);
            QTest::addRow("%s long %d parts", kind, parts) << longTown << longNoticeInParts(parts);
        }
        const Municipality south = southern(postal);
        QTest::addRow("%s two languages", kind) << south << longNotice();
        QTest::addRow("%s two languages, 3 parts", kind) << south << fixtures::noticeInParts(3);
        QTest::addRow("%s 3 parts alone", kind) << town << fixtures::noticeInParts(3, false);
        QTest::addRow("%s 1 part alone", kind) << town << fixtures::noticeInParts(1, false);
    }
}

void NoticePdfTest::codesReadBack() {
    QFETCH(Municipality, town);
    QFETCH(Notice, notice);
    const QString pdf = saved(town, {notice});
    QStringList wanted;
    QList<NoticePayment> payments = notice.instalments;
    if (notice.single)
        payments.append(*notice.single);
    for (const NoticePayment &payment : payments)
        wanted.append(*qrText(payment.number, town.fiscalCode, payment.amount));
    QStringList read;
    for (const QString &picture : pdfreader::rasterise(pdf, m_dir->path(), 150))
        read.append(pdfreader::qrCodes(picture));
    std::sort(wanted.begin(), wanted.end());
    std::sort(read.begin(), read.end());
    QCOMPARE(read, wanted);
    if (!town.postalAccount)
        return;
    for (const MatrixPlace &place : matrixPlaces(notice))
        QCOMPARE(pdfreader::dataMatrix(pdf, place.page, place.area, m_dir->path()),
                 *dataMatrixText(postalSlip(notice, town, place.payment)));
}

void NoticePdfTest::wordsStandApart() {
    QFETCH(Municipality, town);
    QFETCH(Notice, notice);
    const QList<pdfreader::Word> words = pdfreader::words(saved(town, {notice}));
    QVERIFY(words.size() > 50);
    const QRectF sheet(0, 0, layout::pageWidth, layout::pageHeight);
    // A word's box has the room of the tallest letters; its middle half is what one sees.
    const auto seen = [](const QRectF &box) {
        return box.adjusted(0.1, box.height() / 4, -0.1, -box.height() / 4);
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(sheet.contains(words[i].box), qPrintable(words[i].text));
        for (qsizetype j = i + 1; j < words.size(); ++j)
            if (words[i].page == words[j].page)
                QVERIFY2(!seen(words[i].box).intersects(seen(words[j].box)),
                         qPrintable(words[i].text + QLatin1Char('/') + words[j].text));
    }
}

void NoticePdfTest::textsAreThere() {
    QFETCH(Municipality, town);
    QFETCH(Notice, notice);
    const QString pdf = saved(town, {notice});
    QString text = pdfreader::text(pdf);
    text.remove(QLatin1Char(' '));
    text.replace(QChar(0x0219), QChar(0x015F)); // one glyph serves both in Titillium Web
    QStringList wanted{notice.subject, notice.secondSubject, notice.debtor.name,
                       town.name,      town.department,      town.contactInfo};
    for (const NoticePayment &payment : notice.instalments)
        wanted << payment.number.grouped() << QStringLiteral("Rata %1").arg(payment.instalment);
    if (notice.single)
        wanted << notice.single->number.grouped() << QStringLiteral("Rata unica");
    if (town.postalAccount)
        wanted << QStringLiteral("000000123456") << QStringLiteral("BOLLETTINO POSTALE PA");
    for (QString &part : wanted)
        QVERIFY2(text.contains(part.remove(QLatin1Char(' '))), qPrintable(part));
}

void NoticePdfTest::wellFormedWithFonts() {
    QFETCH(Municipality, town);
    QFETCH(Notice, notice);
    const QString pdf = saved(town, {notice});
    const auto checked = pdfreader::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    QVERIFY2(checked.ran && checked.code == 0, checked.output + checked.complaints);
    const auto fonts = pdfreader::run(QStringLiteral("pdffonts"), {pdf});
    const QList<QByteArray> rows = fonts.output.trimmed().split('\n').mid(2);
    QVERIFY(!rows.isEmpty());
    for (const QByteArray &row : rows) {
        const QList<QByteArray> cells = row.simplified().split(' ');
        QCOMPARE(cells[cells.size() - 5], "yes"); // embedded
        QCOMPARE(cells[cells.size() - 3], "yes"); // to Unicode
    }
    const qint64 pages = planPages(notice, town.postalAccount.has_value()).size();
    QVERIFY(QFileInfo(pdf).size() <= (60 + 20 * (pages - 1)) * 1024);
}

void NoticePdfTest::fiveChildrenInOneFile() {
    QList<Notice> notices;
    for (int child = 0; child < 5; ++child)
        notices.append(childNotice(child));
    const QString pdf = saved(fixtures::creditor(), notices);
    const QStringList pictures = pdfreader::rasterise(pdf, m_dir->path(), 100);
    QCOMPARE(pictures.size(), 5);
    const QString text = pdfreader::text(pdf);
    for (int child = 0; child < 5; ++child) {
        QVERIFY2(text.contains(notices[child].subject), qPrintable(notices[child].subject));
        QCOMPARE(pdfreader::qrCodes(pictures[child]),
                 QStringList{*qrText(notices[child].single->number, fixtures::creditor().fiscalCode,
                                     Money::fromCents(99'999'999))});
    }
    QVERIFY(text.contains(QStringLiteral("999.999,99 Euro")));
}

void NoticePdfTest::withoutDueDate() {
    const QString text = pdfreader::text(saved(fixtures::creditor(), {bareNotice()}));
    QVERIFY(text.contains(QStringLiteral("QUANTO PAGARE?")));
    QVERIFY(!text.contains(QStringLiteral("entro il")));
    QVERIFY(!text.contains(QStringLiteral("QUANDO")));
}

void NoticePdfTest::secondLanguage() {
    const QString pdf = saved(fixtures::creditor(), {longNotice()});
    for (const pdfreader::Word &word : pdfreader::words(pdf))
        if (word.text == QLatin1String("Schulausspeisung"))
            QVERIFY(word.box.bottom() < layout::partiesBar);
    QVERIFY(pdfreader::text(pdf).contains(QStringLiteral("Schulausspeisung und")));
    QVERIFY(!pdfreader::text(pdf).contains(QStringLiteral("Zahlungsmitteilung")));
    const QString south = pdfreader::text(saved(southern(false), {fixtures::noticeInParts(3)}));
    for (const char *words : {"Zahlungsmitteilung", "Wieviel und wann bezahlen?", "Fällig am",
                              "oder in 3 Raten", "Zahlungsgrund", "St.Nr. der Körperschaft"})
        QVERIFY2(south.contains(QString::fromUtf8(words)), words);
}

// The printer of a terminal: 80 mm wide, 203 dots per inch, black or nothing.
void NoticePdfTest::strips() {
    const Municipality town = southern(true);
    const QList<Notice> notices{longNotice(), fixtures::noticeInParts(3)};
    const QString pdf = m_dir->filePath(QStringLiteral("strip.pdf"));
    const NoticePainter painter(town, Brand(QString()), Paper::Strip);
    QVERIFY(painter.savePdf(pdf, notices).has_value());
    const QStringList pictures = pdfreader::rasterise(pdf, m_dir->path(), 203);
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(pdfreader::qrCodes(pictures[0]).size(), 1);
    QStringList wanted;
    for (const NoticePayment &payment : notices[1].instalments)
        wanted.append(*qrText(payment.number, town.fiscalCode, payment.amount));
    wanted.prepend(*qrText(notices[1].single->number, town.fiscalCode, notices[1].single->amount));
    std::sort(wanted.begin(), wanted.end());
    QStringList read = pdfreader::qrCodes(pictures[1]);
    std::sort(read.begin(), read.end());
    QCOMPARE(read, wanted);
    for (const pdfreader::Word &word : pdfreader::words(pdf)) {
        const QSizeF paper = painter.paperSize(notices[word.page - 1]);
        QCOMPARE(paper.width(), 80.0);
        QVERIFY2(QRectF({3.5, 3.5}, paper - QSizeF(7, 9)).contains(word.box),
                 qPrintable(word.text));
    }
    const QString text = pdfreader::text(pdf);
    for (const QString &words :
         {town.name, notices[1].subject, QStringLiteral("Rata 3"), QStringLiteral("3.000,00 Euro"),
          QStringLiteral("30/12/2024"), notices[1].single->number.grouped(), town.cbill,
          QStringLiteral("Zahlungsmitteilung")})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void NoticePdfTest::noPersonalDataInMetadata() {
    const QString pdf = saved(fixtures::creditor(), {fixtures::singleNotice()});
    const auto info = pdfreader::run(QStringLiteral("pdfinfo"), {pdf});
    QVERIFY(info.output.contains("Avviso di pagamento"));
    QVERIFY(!info.output.contains("Mario") && !info.output.contains("470000008800999051"));
    QVERIFY(info.output.contains("A4"));
}

QTEST_MAIN(NoticePdfTest)
#include "tst_noticepdf.moc"
