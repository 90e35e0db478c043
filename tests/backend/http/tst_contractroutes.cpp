// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/routes.h"
#include "backend/store/store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// The routes of the program and the paths of docs/openapi.yaml are the same.
class TestContractRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programAndContractAgree();
    void servesItsContract();
    void tellsThatTheStoreAnswers();
};

namespace {

QString contractFile() {
    return QStringLiteral(SOURCE_DIR "/docs/openapi.yaml");
}

QByteArray contract() {
    QFile file(contractFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "GET /status" … of the document: paths are indented by two, methods by four.
QStringList documentedRoutes() {
    static const QRegularExpression pathLine(QStringLiteral("^  (/\\S*):$"));
    static const QRegularExpression methodLine(
        QStringLiteral("^    (get|post|put|patch|delete):$"));
    QStringList routes;
    QString path;
    for (const QString &line : QString::fromUtf8(contract()).split(u'\n')) {
        if (const auto found = pathLine.match(line); found.hasMatch())
            path = found.captured(1);
        if (const auto found = methodLine.match(line); found.hasMatch())
            routes.append(found.captured(1).toUpper() + u' ' + path);
    }
    return routes;
}

Response ask(const QString &path) {
    const QTemporaryDir dir;
    const auto store =
        Store::open(QStringLiteral("sqlite:") + dir.filePath(QStringLiteral("a.db")));
    Request request;
    request.method = "GET";
    request.path = path;
    return makeRouter().dispatch(request, **store);
}

} // namespace

void TestContractRoutes::programAndContractAgree() {
    QStringList documented = documentedRoutes();
    QStringList served = makeRouter().routes();
    QVERIFY(served.removeOne(QStringLiteral("GET /openapi.yaml"))); // the document itself
    documented.sort();
    served.sort();
    QCOMPARE(served, documented);
}

void TestContractRoutes::servesItsContract() {
    const Response response = ask(QStringLiteral("/openapi.yaml"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.contentType, QByteArray("application/yaml"));
    QVERIFY(!response.body.isEmpty());
    QCOMPARE(response.body, contract());
}

void TestContractRoutes::tellsThatTheStoreAnswers() {
    const Response response = ask(QStringLiteral("/status"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("{\"status\":200,\"title\":\"ok\"}"));
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
}

QTEST_GUILESS_MAIN(TestContractRoutes)
#include "tst_contractroutes.moc"
