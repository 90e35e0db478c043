// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/domain/layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsQtHeaders();
    void findsIncludes();
    void forbids_data();
    void forbids();
    void allows_data();
    void allows();
    void treeKeepsTheRules();
};

// Without the installed headers the rules about Qt modules would forbid nothing.
void TestLayers::knowsQtHeaders() {
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QVERIFY2(headers.exists(u"QtCore/QString"_s), qPrintable(headers.path()));
    QVERIFY(headers.exists(u"QtWidgets/QWidget"_s));
}

void TestLayers::findsIncludes() {
    const auto text = u"#include \"a/b.h\"\n  # include <QString> // why\n#include<vector>\n"
                      "// #include \"no.h\"\nint x;\n"_s;
    QCOMPARE(LayerRules::includesOf(text),
             QStringList({u"\"a/b.h\""_s, u"<QString>"_s, u"<vector>"_s}));
}

void TestLayers::forbids_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    const auto row = [](const char *file, const char *include) {
        QTest::addRow("%s %s", file, include)
            << QString::fromLatin1(file) << QString::fromLatin1(include);
    };
    row("domain/money.h", "\"app/session/session.h\"");
    row("domain/money.h", "\"ui/theme/theme.h\"");
    row("domain/money.cpp", "\"backend/store/store.h\"");
    row("app/session/session.h", "\"ui/shell/page/page.h\"");
    row("app/session/session.cpp", "\"backend/http/request.h\"");
    row("app/main.cpp", "\"backend/http/server.h\"");
    row("app/program/program.cpp", "\"backend/http/server.h\"");
    row("app/session/session.cpp", "\"app/program/program.h\"");
    row("ui/shell/page.cpp", "\"app/program/program.h\"");
    row("ui/payments/duespage.cpp", "\"backend/http/request.h\"");
    row("backend/main.cpp", "\"app/session/session.h\"");
    row("backend/main.cpp", "\"ui/shell/page/page.h\"");
    row("ui/shell/page.cpp", "\"page.h\"");
    row("ui/shell/page.cpp", "\"../theme/theme.h\"");
    row("app/main.cpp", "\"tests/helper/scriptedserver.h\"");
    row("ui/shell/page.cpp", "\"domain/json.h\"");
    row("ui/shell/page.cpp", "<QJsonDocument>");
    row("ui/shell/page.cpp", "<QNetworkReply>");
    row("ui/shell/page.cpp", "<QTcpSocket>");
    row("ui/shell/page.cpp", "<QtNetwork/QTcpSocket>");
    row("ui/shell/page.cpp", "<QSqlQuery>");
    row("ui/access/signinpage.cpp", "<QtWebEngineWidgets/QWebEngineView>");
    row("app/session/client.cpp", "<QtWebEngineCore/QWebEngineProfile>");
    row("ui/shell/page.cpp", "<nlohmann/json.hpp>");
    row("app/models/duesmodel.cpp", "\"domain/json/wire.h\"");
    row("app/models/duesmodel.h", "<QWidget>");
    row("app/models/duesmodel.h", "<QtWidgets>");
    row("app/models/duesmodel.h", "<QtWidgets/QLabel>");
    row("app/print/noticeprinter.cpp", "<QPrintDialog>");
    row("app/connection/connection.cpp", "<nlohmann/json.hpp>");
    row("backend/http/request.h", "<boost/beast/http.hpp>");
    row("backend/store/store.cpp", "<boost/asio.hpp>");
    row("backend/payments/dues.cpp", "<nlohmann/json.hpp>");
    row("backend/payments/dues.cpp", "<QPainter>");
    row("backend/payments/dues.cpp", "<QApplication>");
    row("domain/json/due.cpp", "<nlohmann/json.hpp>");
    row("domain/json/wire.h", "<nlohmann/json.hpp>");
    row("domain/money.h", "<nlohmann/json_fwd.hpp>");
    row("domain/money.h", "<QColor>");
    row("domain/money.h", "<QNetworkReply>");
    row("domain/money.h", "<QSqlQuery>");
}

void TestLayers::forbids() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    QVERIFY(!LayerRules::broken(file, include).isEmpty());
}

void TestLayers::allows_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    const auto row = [](const char *file, const char *include) {
        QTest::addRow("%s %s", file, include)
            << QString::fromLatin1(file) << QString::fromLatin1(include);
    };
    row("domain/due.h", "\"domain/money.h\"");
    row("domain/due.h", "<QDate>");
    row("domain/due.h", "<tl/expected.hpp>");
    row("domain/json/wire.cpp", "<nlohmann/json.hpp>");
    row("domain/json/due.cpp", "\"domain/json/wire.h\"");
    row("app/session/session.h", "\"domain/session.h\"");
    row("app/connection/connection.cpp", "<QNetworkReply>");
    row("app/main.cpp", "\"ui/shell/mainwindow.h\"");
    row("app/main.cpp", "<QApplication>");
    row("app/program/program.cpp", "\"ui/shell/mainwindow.h\"");
    row("ui/payments/duespage.h", "\"app/models/duesmodel.h\"");
    row("ui/payments/duespage.h", "<QWidget>");
    row("ui/access/browser/signinwindow.h", "<QtWebEngineWidgets/QWebEngineView>");
    row("ui/access/browser/signinwebpage.cpp", "<QAuthenticator>");
    row("ui/payments/duespage.cpp", "\"ui_duespage.h\"");
    row("ui/payments/duespage.cpp", "\"duespage.moc\"");
    row("backend/http/server.cpp", "<boost/beast/http.hpp>");
    row("backend/store/store.cpp", "<QSqlQuery>");
    row("backend/payments/dues.cpp", "\"domain/json.h\"");
}

void TestLayers::allows() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    QCOMPARE(LayerRules::broken(file, include), QString());
}

void TestLayers::treeKeepsTheRules() {
    const QDir root(QStringLiteral(SOURCE_DIR));
    QStringList faults;
    int seen = 0;
    for (const char *folder : {"domain", "app", "ui", "backend"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {u"*.h"_s, u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = root.relativeFilePath(file.fileName());
            const auto includes = LayerRules::includesOf(QString::fromUtf8(file.readAll()));
            seen += static_cast<int>(includes.size());
            for (const QString &include : includes)
                if (const QString rule = LayerRules::broken(path, include); !rule.isEmpty())
                    faults << path + u": "_s + include + u": "_s + rule;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY2(seen > 100, "the tree was not read");
}

QTEST_APPLESS_MAIN(TestLayers)

#include "tst_layers.moc"
