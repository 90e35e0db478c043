// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/spiderror.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestSpidError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheNumber_data();
    void readsTheNumber();
};

void TestSpidError::readsTheNumber_data() {
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *message, const char *name) {
        QTest::newRow(message) << QString::fromLatin1(message) << QString::fromLatin1(name);
    };
    row("ErrorCode nr19", "accesso.gestore-troppi-tentativi");
    row("ErrorCode nr20", "accesso.livello-insufficiente");
    row("ErrorCode nr21", "accesso.tempo-scaduto");
    row("ErrorCode nr22", "accesso.consenso-negato");
    row("ErrorCode nr23", "accesso.identita-sospesa");
    row("ErrorCode nr25", "accesso.annullato");
    row("ErrorCode nr30", "accesso.identita-di-altro-tipo");
    row("  ErrorCode  nr 25\n", "accesso.annullato");
    row("access_denied: ErrorCode nr25.", "accesso.annullato");
    row("ErrorCode nr8", "accesso.gestore-risposta-non-valida");
    row("ErrorCode nr24", "accesso.gestore-risposta-non-valida");
    row("ErrorCode nr250", "accesso.gestore-risposta-non-valida");
    row("ErrorCode nr2500", "");
    row("ErrorCode nr", "");
    row("ErrorCode nr-25", "");
    row("25", "");
    row("", "");
}

void TestSpidError::readsTheNumber() {
    QFETCH(QString, message);
    const auto code = spidError(message);
    QTEST(code ? failureName(*code) : QString(), "name");
}

QTEST_GUILESS_MAIN(TestSpidError)
#include "tst_spiderror.moc"
