// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// docs/features.md has one row per requirement, and names only files that exist.
class FeaturesDocTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequirementHasOneRow();
    void doneRowsNameCodeAndTest();
    void namedFilesExist();

private:
    [[nodiscard]] static QList<QStringList> rows();
};

QList<QStringList> FeaturesDocTest::rows() {
    QFile page(QStringLiteral(SOURCE_DIR "/docs/features.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        QStringList cells = line.split(u'|');
        static const QRegularExpression id(QStringLiteral("^ (SA|SB|IM)-\\d\\d $"));
        if (cells.size() == 7 && id.match(cells.at(1)).hasMatch())
            rows.append(cells);
    }
    return rows;
}

void FeaturesDocTest::eachRequirementHasOneRow() {
    QStringList expected;
    const QList<std::pair<QString, int>> groups{
        {QStringLiteral("SA"), 22}, {QStringLiteral("SB"), 32}, {QStringLiteral("IM"), 21}};
    for (const auto &[group, count] : groups)
        for (int i = 1; i <= count; ++i)
            expected.append(QStringLiteral("%1-%2").arg(group).arg(i, 2, 10, QLatin1Char('0')));
    QStringList found;
    for (const QStringList &row : rows())
        found.append(row.at(1).trimmed());
    QCOMPARE(found, expected);
}

void FeaturesDocTest::doneRowsNameCodeAndTest() {
    for (const QStringList &row : rows()) {
        const QString state = row.at(3).trimmed();
        QVERIFY2(state == QLatin1String("done") || state == QLatin1String("open"),
                 qPrintable(row.at(1)));
        const bool isNamed = !row.at(4).trimmed().isEmpty() && !row.at(5).trimmed().isEmpty();
        QVERIFY2(state == QLatin1String("open") || isNamed, qPrintable(row.at(1)));
    }
}

void FeaturesDocTest::namedFilesExist() {
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    for (const QStringList &row : rows()) {
        auto names = quoted.globalMatch(row.at(4) + row.at(5));
        while (names.hasNext()) {
            const QString name = names.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(SOURCE_DIR "/") + name), qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(FeaturesDocTest)
#include "tst_featuresdoc.moc"
