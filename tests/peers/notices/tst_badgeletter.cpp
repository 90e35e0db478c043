// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/letterpainter.h"
#include "tests/domain/json/samples.h"
#include "tests/peers/notices/pdfreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// The letter that comes with a badge, read back by poppler and zbar.
class TestBadgeLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachChildHasAPage();
    void qrCodeSaysTheCode();
    void everyLetterOfANameIsThere();
    void secondLanguageWhereTheTownHasOne();
    void longestLetterFitsOnePage();
    void onlyTheOwnerReadsIt();
    void cannotBeWritten();

private:
    [[nodiscard]] QString paint(const LetterOrder &order);
    /// Without the ligatures of the font.
    [[nodiscard]] static QString textOf(const QString &pdf);
    [[nodiscard]] static LetterOrder orderFor(const QStringList &givenNames);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadgeLetter::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

LetterOrder TestBadgeLetter::orderFor(const QStringList &givenNames) {
    LetterOrder order{samples::bareMunicipality(), {}};
    for (const QString &name : givenNames)
        order.letters.append({PairingCode::random(), name, u"Rossi"_s, u"Scuola primaria Verdi"_s,
                              u"3B"_s, QDate(2026, 12, 21)});
    return order;
}

QString TestBadgeLetter::paint(const LetterOrder &order) {
    const QString file = m_folder->filePath(u"lettere.pdf"_s);
    return paintLetters(order, file) ? file : QString();
}

QString TestBadgeLetter::textOf(const QString &pdf) {
    return pdfreader::text(pdf).normalized(QString::NormalizationForm_KC);
}

void TestBadgeLetter::eachChildHasAPage() {
    const LetterOrder order = orderFor({u"Luca"_s, u"Sofia"_s});
    const QString text = textOf(paint(order));
    for (const BadgeLetter &letter : order.letters) {
        QVERIFY(text.contains(u"Ai genitori di %1 Rossi"_s.arg(letter.givenName)));
        QVERIFY(text.contains(letter.code.grouped()));
    }
    QVERIFY(text.contains(u"lunedì 21 dicembre 2026 e una volta sola"_s));
    QVERIFY(text.contains(u"Abbinamento studenti"_s));
    QVERIFY(!text.contains(u"Kenncode"_s));
}

void TestBadgeLetter::qrCodeSaysTheCode() {
    const LetterOrder order = orderFor({u"Luca"_s, u"Sofia"_s});
    const QStringList pages = pdfreader::rasterise(paint(order), m_folder->path(), 150);
    QCOMPARE(pages.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(pdfreader::qrCodes(pages.at(i)), QStringList{order.letters.at(i).code.toString()});
}

void TestBadgeLetter::everyLetterOfANameIsThere() {
    const QString name = u"Željko Ştefan Łukasz Niccolò Zoë"_s;
    QVERIFY(textOf(paint(orderFor({name}))).contains(name));
}

void TestBadgeLetter::secondLanguageWhereTheTownHasOne() {
    LetterOrder order = orderFor({u"Luca"_s});
    order.town.secondLanguage = u"de"_s;
    const QString text = textOf(paint(order));
    QVERIFY(text.contains(u"Ai genitori di Luca Rossi"_s));
    QVERIFY2(text.contains(u"Der Code gilt bis Montag, 21. Dezember 2026"_s), qPrintable(text));
}

void TestBadgeLetter::longestLetterFitsOnePage() {
    LetterOrder order = orderFor({u"Maximilian-Alexander Ferdinand Désirée Niccolò"_s});
    order.letters.first().familyName = u"Großrubatscher-D'Überbacher von der Langenwiesen"_s;
    order.town.secondLanguage = u"de"_s;
    const QString file = paint(order);
    QCOMPARE(pdfreader::rasterise(file, m_folder->path(), 30).size(), 1);
    constexpr qreal bottom = 297 - 10;
    for (const pdfreader::Word &word : pdfreader::words(file))
        QVERIFY2(word.box.bottom() < bottom, qPrintable(word.text));
}

void TestBadgeLetter::onlyTheOwnerReadsIt() {
    const QString file = paint(orderFor({u"Luca"_s}));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestBadgeLetter::cannotBeWritten() {
    const auto painted = paintLetters(orderFor({u"Luca"_s}), m_folder->filePath(u"no/where.pdf"_s));
    QCOMPARE(painted.error().code, FailureCode::LettersFailed);
}

QTEST_MAIN(TestBadgeLetter)
#include "tst_badgeletter.moc"
