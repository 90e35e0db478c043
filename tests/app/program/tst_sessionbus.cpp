// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/program/sessionbus.h"

#include <QTest>

using namespace campanella;

class TestSessionBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // No desktop, no bus: nothing is started on its behalf.
    void isNotAskedForOffscreen() { QVERIFY(!app::connectSessionBus().valid()); }
};

QTEST_MAIN(TestSessionBus)
#include "tst_sessionbus.moc"
