// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/badgepainter.h"
#include "tests/domain/json/samples.h"
#include "tests/peers/notices/pdfreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// The badges that children carry, read back by poppler and zbar.
class TestBadgeSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tenToAPage();
    void saysWhose();
    void secondLanguageWhereTheTownHasOne();
    void everyQrCodeSaysItsNumber();
    void longestTextsStayOnTheirBadge();
    void embedsItsFonts();
    void onlyTheOwnerReadsIt();
    void cannotBeWritten();

private:
    [[nodiscard]] QString paint(const BadgeOrder &order);
    [[nodiscard]] static QString textOf(const QString &pdf);
    [[nodiscard]] static BadgeOrder orderFor(int children);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadgeSheet::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

BadgeOrder TestBadgeSheet::orderFor(int children) {
    BadgeOrder order{samples::bareMunicipality(), SchoolYear::parse(u"2026/2027"_s).value(), {}};
    for (int i = 0; i < children; ++i)
        order.badges.append({u"4711%1"_s.arg(i, 8, 10, QLatin1Char('0')), u"Luca"_s, u"Rossi"_s,
                             u"Scuola primaria Verdi"_s, u"3B"_s});
    return order;
}

QString TestBadgeSheet::paint(const BadgeOrder &order) {
    const QString file = m_folder->filePath(u"tesserini.pdf"_s);
    return paintBadges(order, file) ? file : QString();
}

/// Without the ligatures of the font.
QString TestBadgeSheet::textOf(const QString &pdf) {
    return pdfreader::text(pdf).normalized(QString::NormalizationForm_KC);
}

void TestBadgeSheet::tenToAPage() {
    QCOMPARE(pdfreader::rasterise(paint(orderFor(10)), m_folder->path(), 30).size(), 1);
    QCOMPARE(pdfreader::rasterise(paint(orderFor(11)), m_folder->path(), 30).size(), 2);
}

void TestBadgeSheet::saysWhose() {
    const BadgeOrder order = orderFor(1);
    const QString text = textOf(paint(order));
    for (const QString &words : {order.town.name, u"Luca Rossi"_s, u"Scuola primaria Verdi 3B"_s,
                                 u"Anno scolastico 2026/2027"_s, u"4711 0000 0000"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u"Schuljahr"_s));
}

void TestBadgeSheet::secondLanguageWhereTheTownHasOne() {
    BadgeOrder order = orderFor(1);
    order.town.secondLanguage = u"de"_s;
    QVERIFY(textOf(paint(order)).contains(u"Schuljahr 2026/2027"_s));
}

void TestBadgeSheet::everyQrCodeSaysItsNumber() {
    const BadgeOrder order = orderFor(10);
    const QStringList pages = pdfreader::rasterise(paint(order), m_folder->path(), 200);
    QStringList read = pdfreader::qrCodes(pages.value(0));
    std::sort(read.begin(), read.end());
    QStringList numbers;
    for (const Badge &badge : order.badges)
        numbers.append(badge.number);
    QCOMPARE(read, numbers);
}

void TestBadgeSheet::longestTextsStayOnTheirBadge() {
    BadgeOrder order = orderFor(1);
    order.town.secondLanguage = u"de"_s;
    order.town.name = u"Marktgemeinde St. Leonhard in Passeier / Comune di San Leonardo"_s;
    order.badges.first() = {u"471100000000"_s, u"Maximilian-Alexander Ferdinand Niccolò"_s,
                            u"Großrubatscher-D'Überbacher von der Langenwiesen"_s,
                            u"Grundschulsprengel Donaudampfschifffahrtsgesellschaftsstraße"_s,
                            u"Jahrgangsübergreifend 3B"_s};
    const QString file = paint(order);
    const QList<pdfreader::Word> words = pdfreader::words(file);
    const QRectF inner(19.4 + 3, 13.5 + 3, 85.6 - 6, 54 - 6);
    for (const pdfreader::Word &word : words)
        QVERIFY2(inner.contains(word.box), qPrintable(word.text));
    const QString text = textOf(file);
    for (const QString &word : {u"Langenwiesen"_s, u"San Leonardo"_s, u"3B"_s, u"2026/2027"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestBadgeSheet::embedsItsFonts() {
    const QStringList lines =
        QString::fromLatin1(pdfreader::run(u"pdffonts"_s, {paint(orderFor(1))}).output)
            .split(u'\n', Qt::SkipEmptyParts)
            .mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.simplified().contains(u" Identity-H yes "_s), qPrintable(line));
}

void TestBadgeSheet::onlyTheOwnerReadsIt() {
    QCOMPARE(QFile::permissions(paint(orderFor(1))) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestBadgeSheet::cannotBeWritten() {
    const auto painted = paintBadges(orderFor(1), m_folder->filePath(u"no/where.pdf"_s));
    QCOMPARE(painted.error().code, FailureCode::LettersFailed);
}

QTEST_MAIN(TestBadgeSheet)
#include "tst_badgesheet.moc"
