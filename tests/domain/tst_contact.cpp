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

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
