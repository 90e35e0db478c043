// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/contact.h"

#include <QTest>

using namespace campanella;

class TestContact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void email_data();
    void email();
    void telephone_data();
    void telephone();
    void numbersAreWrittenAlike_data();
    void numbersAreWrittenAlike();
    void numbersAreReadable_data();
    void numbersAreReadable();
};

void TestContact::email_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *text, bool good) {
        QTest::newRow(text) << QString::fromUtf8(text) << good;
    };
    row("anna.conti@posta.example", true);
    row("anna+scuola@a-b.posta.example", true);
    row("a@b.it", true);
    row("", false);
    row("anna", false);
    row("anna@localhost", false);
    row("anna@posta.example ", false);
    row("anna@posta..example", false);
    row(".anna@posta.example", false);
    row("anna..c@posta.example", false);
    row("anna@@posta.example", false);
    row("anna@-posta.example", false);
    row("anna@192.168.1.1", false);
    row("anna@posta.example\nBcc: x@y.it", false);
    row("anna@posta.example,x@y.it", false);
    row("nicolò@posta.example", false);
    QTest::newRow("long local part")
        << QString(65, u'a') + QStringLiteral("@posta.example") << false;
    QTest::newRow("too long") << QStringLiteral("a@") + QStringLiteral("bbbb.").repeated(51) +
                                     QStringLiteral("it")
                              << false;
    QTest::newRow("a megabyte") << QString(1'000'000, u'a') << false;
}

void TestContact::email() {
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "good");
}

void TestContact::telephone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *text, bool good) {
        QTest::newRow(text) << QString::fromUtf8(text) << good;
    };
    row("333 555 0101", true);
    row("+39 333-555.0101", true);
    row("0721555010", true);
    row("12345", false);
    row("1234567890123456", false);
    row("333  555 0101", false);
    row("+", false);
    row("333 555 01a1", false);
    row("٣٣٣٥٥٥٠١٠١", false);
    row(" 3335550101", false);
    row("", false);
}

void TestContact::telephone() {
    QFETCH(QString, text);
    QTEST(isTelephoneNumber(text), "good");
}

void TestContact::numbersAreWrittenAlike_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("mobile");
    const auto row = [](const char *typed, const char *number, bool mobile = true) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(number) << mobile;
    };
    row(" 333 555 0101 ", "+393335550101");
    row("+39 333-555.0101", "+393335550101");
    row("0039 333/5550101", "+393335550101");
    row("393335550101", "+393335550101");
    row("3935550101", "+393935550101");
    row("(0721) 555010", "+390721555010", false);
    row("+44 20 7946 0018", "+442079460018");
    row("+39 12345678", "");
    row("12345678", "");
    row("333 55", "");
    row("333 555 0101 0101", "");
    row("+0 333 555 0101", "");
    row("333 555 01a1", "");
    row("٣٣٣٥٥٥٠١٠١", "");
    row("📱", "");
    row("", "");
    QTest::newRow("a megabyte") << QString(1'000'000, u'3') << QString() << false;
}

void TestContact::numbersAreWrittenAlike() {
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(bool, mobile);
    QCOMPARE(telephoneNumber(typed).value_or(QString()), number);
    QCOMPARE(mobileNumber(typed).has_value(), mobile && !number.isEmpty());
}

void TestContact::numbersAreReadable_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("readable");
    const auto row = [](const char *number, const char *readable) {
        QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(readable);
    };
    row("+393335550101", "+39 333 555 0101");
    row("+390721555010", "+39 0721555010");
    row("+442079460018", "+442079460018");
    row("casa 12", "casa 12");
    row("", "");
}

void TestContact::numbersAreReadable() {
    QFETCH(QString, number);
    QTEST(readableTelephone(number), "readable");
    const auto again = telephoneNumber(readableTelephone(number));
    QCOMPARE(again.value_or(number), number);
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
