// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/failure.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace campanella;

class TestFailuresDoc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageListsEachCodeOnce();
    void eachRowSaysWhatToDo();
    void rowsSpeakTheWordsOfTheScreen();

private:
    static QString contents(const char *path);
    static QList<QStringList> rows();
};

QString TestFailuresDoc::contents(const char *path) {
    QFile file(QStringLiteral(SOURCE_DIR) + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The cells of each table row whose first cell is a code: | `rete.tempo-scaduto` | … | … |
QList<QStringList> TestFailuresDoc::rows() {
    QList<QStringList> found;
    const auto lines = contents("/docs/failures.md").split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"| `"))
            continue;
        QStringList cells = line.split(u'|').mid(1);
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed();
        found.append(cells);
    }
    return found;
}

void TestFailuresDoc::pageListsEachCodeOnce() {
    QStringList listed;
    for (const QStringList &row : rows())
        listed.append(row.constFirst().mid(1).chopped(1));
    QStringList known;
    for (const FailureCode code : allFailures())
        known.append(failureName(code));
    for (const QString &name : known)
        QVERIFY2(listed.contains(name), qPrintable(name + QStringLiteral(" is not on the page")));
    for (const QString &name : listed)
        QVERIFY2(known.contains(name), qPrintable(name + QStringLiteral(" is not a code")));
    QCOMPARE(listed.size(), known.size());
}

void TestFailuresDoc::eachRowSaysWhatToDo() {
    for (const QStringList &row : rows()) {
        QVERIFY2(row.size() == 3, qPrintable(row.constFirst()));
        QVERIFY2(row.at(1).size() > 10 && row.at(1).endsWith(u'.'), qPrintable(row.constFirst()));
        QVERIFY2(row.at(2).size() > 10 && row.at(2).endsWith(u'.'), qPrintable(row.constFirst()));
        // The words of docs are those of the screen: kind, without these.
        for (const char *word : {"errore", "Errore", "attenzione", "si prega", "!"})
            QVERIFY2(!row.at(1).contains(QLatin1String(word)), qPrintable(row.at(1)));
    }
}

// Read as text, so that a test of the domain need not build the windows.
void TestFailuresDoc::rowsSpeakTheWordsOfTheScreen() {
    static const QRegularExpression word(QStringLiteral("tr\\(\"([^\"]*)\""));
    QStringList spoken;
    auto words = word.globalMatch(contents("/ui/widgets/failuretext.cpp"));
    while (words.hasNext())
        spoken << words.next().captured(1);
    for (const QStringList &row : rows()) {
        QString rest = row.at(1);
        for (const QString &sentence : spoken)
            rest.remove(sentence);
        QVERIFY2(rest.trimmed().isEmpty(),
                 qPrintable(row.constFirst() + QStringLiteral(": ") + rest));
    }
}

QTEST_APPLESS_MAIN(TestFailuresDoc)
#include "tst_failuresdoc.moc"
