// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/passwords.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestPasswords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newPassword_data();
    void newPassword();
    void fitsOnlyItself();
    void sameLettersInAnotherForm();
    void oldHashesAreRenewed();
};

void TestPasswords::newPassword_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("seven") << QString(7, u'a') << false;
    QTest::newRow("eight") << QString(8, u'a') << true;
    QTest::newRow("eight with combining accents")
        << QString::fromUtf8("e\u0300").repeated(7) << false;
    QTest::newRow("longest") << QString(128, u'a') << true;
    QTest::newRow("too long") << QString(129, u'a') << false;
}

void TestPasswords::newPassword() {
    QFETCH(QString, password);
    QFETCH(bool, accepted);
    const auto checked = checkNewPassword(password);
    QCOMPARE(checked.has_value(), accepted);
    if (!accepted)
        QCOMPARE(checked.error().fields.value(0).pointer, QStringLiteral("/password"));
}

void TestPasswords::fitsOnlyItself() {
    const auto hash = hashPassword(QStringLiteral("giusta-parola"));
    QVERIFY(hash->startsWith(QStringLiteral("$argon2id$v=19$m=19456,t=2,p=1$")));
    QVERIFY(*verifyPassword(QStringLiteral("giusta-parola"), *hash));
    QVERIFY(!*verifyPassword(QStringLiteral("giusta-parolA"), *hash));
    QVERIFY(!*verifyPassword(QString(), *hash));
    QVERIFY(*hashPassword(QStringLiteral("giusta-parola")) != *hash);
}

void TestPasswords::sameLettersInAnotherForm() {
    const auto hash = hashPassword(QString::fromUtf8("citt\u00e0-bella"));
    QVERIFY(*verifyPassword(QString::fromUtf8("citta\u0300-bella"), *hash));
}

void TestPasswords::oldHashesAreRenewed() {
    QVERIFY(!needsNewHash(*hashPassword(QStringLiteral("giusta-parola"))));
    QVERIFY(needsNewHash(QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
                                        "2Vd8bTCqXFSGqYfJkKAXbRvCXJ3xQzqQ5bSTQ3mQ5bQ")));
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
