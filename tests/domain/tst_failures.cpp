// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/failure.h"
#include "domain/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace campanella;

class TestFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void namesHaveOneShape();
    void namesLeadBack();
    void titlesAreWords();
    void shorthandFails();
};

void TestFailures::namesAreUnique() {
    QSet<QString> names;
    for (const FailureCode code : allFailures())
        names.insert(failureName(code));
    QCOMPARE(names.size(), allFailures().size());
}

void TestFailures::namesHaveOneShape() {
    static const QRegularExpression shape(QStringLiteral("^[a-z]+\\.[a-z]+(-[a-z]+)*$"));
    for (const FailureCode code : allFailures())
        QVERIFY2(shape.match(failureName(code)).hasMatch(), qPrintable(failureName(code)));
}

void TestFailures::namesLeadBack() {
    for (const FailureCode code : allFailures())
        QCOMPARE(failureFromName(failureName(code)), std::optional(code));
    QVERIFY(!failureFromName(u""));
    QVERIFY(!failureFromName(u"rete"));
    QVERIFY(!failureFromName(u"RETE.TEMPO-SCADUTO"));
}

void TestFailures::titlesAreWords() {
    QCOMPARE(failureTitle(FailureCode::NetworkTimeout), QStringLiteral("Network timeout"));
    QCOMPARE(failureTitle(FailureCode::NotFound), QStringLiteral("Not found"));
}

void TestFailures::shorthandFails() {
    const Result<int> result = fail(FailureCode::NotFound, QStringLiteral("no such due"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, FailureCode::NotFound);
    QCOMPARE(result.error().detail, QStringLiteral("no such due"));
    QVERIFY(result.error().fields.isEmpty());
}

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
