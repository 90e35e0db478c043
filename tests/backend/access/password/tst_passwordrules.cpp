// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/passwordrules.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

class TestPasswordRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysWhere();
};

void TestPasswordRules::judges_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QString &password, const char *verdict) {
        QTest::newRow(name) << password << QString::fromLatin1(verdict);
    };
    row("three words", u"tavolo verde pioggia"_s, "good");
    row("twelve", u"tavoloverdex"_s, "good");
    row("random", u"k3$Rw9!xQz7u"_s, "good");
    row("only digits", u"739201847265"_s, "good");
    row("accents", u"perché così là"_s, "good");
    row("128", u"tavolo verde xyz"_s.repeated(8), "good");
    row("129", u"tavolo verde xyz"_s.repeated(8) + u'x', "long");
    row("eleven", u"tavoloverde"_s, "weak");
    row("twelve with combining accents", u"tavoloverde\u0300"_s, "weak");
    row("empty", QString(), "weak");
    row("one letter", QString(20, u'a'), "weak");
    row("two letters", u"abababababab"_s, "weak");
    row("four digits", u"123412341234"_s, "weak");
    row("row of digits", u"12345678901234567890"_s, "weak");
    row("keyboard", u"qwertyuiopasdfghjkl"_s, "weak");
    row("common with digits", u"Password2026!"_s, "weak");
    row("common twice", u"juventusjuventus"_s, "weak");
    row("full width", u"ｐａｓｓｗｏｒｄ２０２６"_s, "weak");
    row("username", u"anna.conti.1985"_s, "weak");
    row("username without dot", u"AnnaConti1985!"_s, "weak");
    row("address", u"annina85@example.it"_s, "weak");
    row("local part", u"annina85-annina85"_s, "weak");
    row("codice fiscale", u"cntnna85c41g479u"_s, "weak");
    row("town", u"Comune di Valmarina"_s, "weak");
    row("town's name", u"Valmarina2026"_s, "weak");
    row("town and more", u"valmarina tavolo"_s, "good");
}

void TestPasswordRules::judges() {
    QFETCH(QString, password);
    const auto done =
        checkOwnPassword(password, {u"Comune di Valmarina"_s, u"anna.conti"_s,
                                    u"annina85@example.it"_s, u"CNTNNA85C41G479U"_s, QString()});
    const QString verdict = done                                             ? u"good"_s
                            : done.error().code == FailureCode::PasswordWeak ? u"weak"_s
                                                                             : u"long"_s;
    QTEST(verdict, "verdict");
}

void TestPasswordRules::saysWhere() {
    const auto weak = checkOwnPassword(u"corta"_s, {}, u"/new_password"_s);
    QCOMPARE(weak.error().fields.value(0).pointer, u"/new_password"_s);
    QCOMPARE(checkOwnPassword(QString(200, u'x'), {}).error().code, FailureCode::FieldInvalid);
}

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_passwordrules.moc"
