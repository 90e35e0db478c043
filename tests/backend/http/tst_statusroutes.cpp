// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/routes.h"
#include "backend/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// What monitors and integrators ask, without a session.
class TestStatusRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesItsContract();
    void tellsThatTheStoreAnswers();
};

namespace {

QByteArray contract() {
    QFile file(QStringLiteral(SOURCE_DIR "/docs/openapi.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Response ask(const QString &path) {
    const QTemporaryDir dir;
    const auto store =
        Store::open(QStringLiteral("sqlite:") + dir.filePath(QStringLiteral("a.db")));
    Request request;
    request.method = "GET";
    request.path = path;
    return makeRouter({}).dispatch(request, **store);
}

} // namespace

void TestStatusRoutes::servesItsContract() {
    const Response response = ask(QStringLiteral("/openapi.yaml"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.contentType, QByteArray("application/yaml"));
    QVERIFY(!response.body.isEmpty());
    QCOMPARE(response.body, contract());
}

void TestStatusRoutes::tellsThatTheStoreAnswers() {
    const Response response = ask(QStringLiteral("/status"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("{\"status\":200,\"title\":\"ok\"}"));
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
}

QTEST_GUILESS_MAIN(TestStatusRoutes)
#include "tst_statusroutes.moc"
