// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesmodel.h"
#include "app/session/client.h"
#include "app/settings/settings.h"
#include "tests/journeys/backendprocess.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

constexpr int patience = 20000; // milliseconds; the machine may be busy

QByteArrayList filesUnder(const QString &folder, QStringList &names) {
    QByteArrayList contents;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        names.append(file.fileName());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

} // namespace

/// A visit leaves nothing of the family on the disk of this computer.
class TestNoTrace : public QObject {
    Q_OBJECT

public:
    TestNoTrace(QString home, BackendProcess &backend)
        : m_home(std::move(home))
        , m_backend(backend) {}

private Q_SLOTS:
    void leavesNoTrace();

private:
    void visit();

    QString m_home;
    BackendProcess &m_backend;
    QByteArrayList m_canaries;
};

void TestNoTrace::visit() {
    Settings settings(Settings::userFile());
    settings.setTextPercent(150);
    Client client(m_backend.config());
    QSignalSpy started(&client, &Client::sessionStarted);
    client.signIn({QStringLiteral("anna.conti"), QStringLiteral("valmarina")});
    QVERIFY(started.wait(patience));
    Session &session = *client.session();
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.dues().state(), QueryBase::State::Ready, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.children().state(), QueryBase::State::Ready, patience);
    m_canaries = {"anna.conti", "Conti", "valmarina", session.grant().token.toUtf8()};
    for (const Child &child : *session.children().value())
        m_canaries << child.givenName.toUtf8() << child.familyName.toUtf8();
    for (const Due &due : *session.dues().value())
        m_canaries << due.noticeNumber.toString().toUtf8() << due.id.toString().toUtf8();
    QSignalSpy delivered(&client, &Client::signOutDelivered);
    client.signOut();
    QVERIFY(delivered.wait(patience));
}

void TestNoTrace::leavesNoTrace() {
    QVERIFY(m_backend.start());
    visit();
    QVERIFY(m_canaries.size() > 6);
    QStringList names;
    const QByteArrayList contents = filesUnder(m_home, names);
    QVERIFY2(!contents.isEmpty(),
             "the settings file must be here, or this looks in the wrong place");
    for (const QByteArray &canary : std::as_const(m_canaries)) {
        for (qsizetype i = 0; i < contents.size(); ++i)
            QVERIFY2(!contents.at(i).contains(canary), qPrintable(names.at(i)));
        QVERIFY(!names.join(QLatin1Char('\n')).contains(QString::fromUtf8(canary)));
    }
}

// Everything of the client that looks for a home or a place for temporary files finds this one;
// the backend, which must remember the family, is elsewhere.
int main(int argc, char *argv[]) {
    BackendProcess backend;
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                 "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    const QCoreApplication application(argc, argv);
    TestNoTrace test(home.path(), backend);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notrace.moc"
