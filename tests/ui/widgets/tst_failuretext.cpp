// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/failuretext.h"

#include <QFile>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;

/// Every failure has words of its own for the person, in the tone of the house.
class FailureTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasWords_data();
    void everyFailureHasWords();
    void pageForSupportSaysTheSame();
    void lockOutTellsTheMinutes();
    void referenceCanBeReadOut();
};

void FailureTextTest::everyFailureHasWords_data() {
    QTest::addColumn<int>("code");
    const QList<FailureCode> codes = allFailures();
    for (const FailureCode code : codes)
        QTest::newRow(qPrintable(failureName(code))) << static_cast<int>(code);
}

void FailureTextTest::everyFailureHasWords() {
    QFETCH(int, code);
    const FailureText words = failureText({static_cast<FailureCode>(code), {}, {}, {}, {}});
    for (const QString &sentence : {words.title, words.advice}) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        for (const char *blunt : {"errore", "attenzione", "si prega", "!"})
            QVERIFY2(!sentence.contains(QLatin1String(blunt), Qt::CaseInsensitive),
                     qPrintable(sentence));
        // 15 words at most in a sentence; an advice may have two.
        const QStringList parts = sentence.split(QStringLiteral(". "));
        for (const QString &part : parts)
            QVERIFY2(part.split(QLatin1Char(' ')).size() <= 15, qPrintable(part));
    }
}

// docs/failures.md shows what the person sees, word for word.
void FailureTextTest::pageForSupportSaysTheSame() {
    QFile page(QStringLiteral(SOURCE_DIR "/docs/failures.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QList<FailureCode> codes = allFailures();
    for (const FailureCode code : codes) {
        const FailureText words = failureText({code, {}, {}, {}, {}});
        const QString row =
            QStringLiteral("| `%1` | %2 %3 |").arg(failureName(code), words.title, words.advice);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void FailureTextTest::lockOutTellsTheMinutes() {
    const Failure locked{FailureCode::AccountLocked, {}, {}, {}, std::chrono::seconds(150)};
    QVERIFY(failureText(locked).advice.contains(QLatin1Char('3')));
}

void FailureTextTest::referenceCanBeReadOut() {
    const Failure failure{FailureCode::NetworkTimeout, {}, {}, QStringLiteral("7f3a91"), {}};
    QCOMPARE(failureReference(failure), QStringLiteral("rete.tempo-scaduto · 7f3a91"));
    QCOMPARE(failureReference({FailureCode::NetworkTimeout, {}, {}, {}, {}}),
             QStringLiteral("rete.tempo-scaduto"));
}

QTEST_GUILESS_MAIN(FailureTextTest)
#include "tst_failuretext.moc"
