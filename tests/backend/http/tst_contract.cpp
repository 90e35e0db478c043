// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/routes.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace campanella::backend;

/// docs/openapi.yaml and the router name the same operations. That the answers fit it is held by
/// tests/peers/contract.sh.
class TestContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDescribed();
    void everyDescriptionIsRouted();

private:
    [[nodiscard]] static QStringList described();
    [[nodiscard]] static QStringList routed();
};

QStringList TestContract::described() {
    static const QRegularExpression line(
        QStringLiteral("^(?:  (/\\S+)|    (get|put|post|patch|delete)):$"));
    QFile file(QStringLiteral(SOURCE_DIR "/docs/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList operations;
    QString path;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto match = line.match(text);
        if (match.hasCaptured(1))
            path = match.captured(1);
        else if (match.hasMatch())
            operations.append(match.captured(2).toUpper() + u' ' + path);
    }
    operations.sort();
    return operations;
}

QStringList TestContract::routed() {
    QStringList routes = makeRouter({}).routes();
    routes.removeAll(QStringLiteral("GET /openapi.yaml")); // the document does not hold itself
    routes.sort();
    return routes;
}

void TestContract::everyRouteIsDescribed() {
    const QStringList known = described();
    QVERIFY(!known.isEmpty());
    for (const QString &route : routed())
        QVERIFY2(known.contains(route), qPrintable(route));
}

void TestContract::everyDescriptionIsRouted() {
    const QStringList known = routed();
    for (const QString &operation : described())
        QVERIFY2(known.contains(operation), qPrintable(operation));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
