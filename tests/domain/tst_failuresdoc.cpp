// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/failure.h"

#include <QFile>
#include <QTest>

using namespace campanella;

class TestFailuresDoc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageListsEachCodeOnce();
    void eachRowSaysWhatToDo();

private:
    static QList<QStringList> rows();
};

/// The cells of each table row whose first cell is a code: | `rete.tempo-scaduto` | … | … |
QList<QStringList> TestFailuresDoc::rows() {
    QFile page(QStringLiteral(SOURCE_DIR "/docs/failures.md"));
    QList<QStringList> found;
    if (!page.open(QIODevice::ReadOnly))
        return found;
    const auto lines = QString::fromUtf8(page.readAll()).split(u'\n');
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

QTEST_APPLESS_MAIN(TestFailuresDoc)
#include "tst_failuresdoc.moc"
