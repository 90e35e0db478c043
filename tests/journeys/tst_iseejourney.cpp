// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "ui/household/isee/iseepage.h"
#include "ui/widgets/format.h"

#include <QProcess>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy

} // namespace

/// Dichiarazione ISEE in the real window before the real backend, and what the office gets.
class TestIseeJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void authorisedRevokedAndListed();

private:
    [[nodiscard]] QString officeList() const;

    BackendProcess m_backend;
    int m_year = 0;
};

void TestIseeJourney::initTestCase() {
    QVERIFY(m_backend.start());
}

QString TestIseeJourney::officeList() const {
    QProcess process;
    process.start(QStringLiteral(CAMPANELLA_BACKEND),
                  {u"isee"_s, u"list"_s, u"--store"_s,
                   u"sqlite:"_s + m_backend.dataDir() + u"/campanella.db"_s, u"--year"_s,
                   QString::number(m_year)});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestIseeJourney::authorisedRevokedAndListed() {
    WindowVisit visit(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(visit.client().municipality().value(), patience);
    QVERIFY(visit.signIn(u"anna.conti"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visit.client().session()->isee().value(), patience);
    m_year = visit.client().session()->isee().value()->year;
    QVERIFY(visit.press(u"Gestione"_s));
    QVERIFY(visit.press(u"Dichiarazione ISEE %1"_s.arg(m_year)));
    QVERIFY(visit.front<ui::IseePage>() != nullptr);
    QVERIFY(visit.sees(u"Quanto cambia"_s));
    QVERIFY(visit.sees(u"Senza ISEE "_s + ui::formatMoney(Money::fromCents(420))));
    const QString protocol = u"INPS-ISEE-%1-01234567A-00"_s.arg(m_year);
    QVERIFY(visit.type(u"Numero di protocollo della DSU (se ce l'hai)"_s, protocol.toLower()));
    QVERIFY(visit.press(u"Autorizzo"_s));
    QVERIFY(visit.sees(u"Grazie: il Comune può usare il tuo ISEE."_s));
    QVERIFY(visit.sees(protocol));
    QVERIFY2(officeList().contains(u"\"Conti\";\"Anna\";autorizzato;\""_s + protocol),
             qPrintable(officeList()));
    QVERIFY(visit.press(u"Ritira l'autorizzazione"_s));
    QVERIFY(visit.press(u"Sì, ritirala"_s));
    QVERIFY(visit.sees(u"Hai ritirato l'autorizzazione."_s));
    QVERIFY(officeList().contains(u"ritirato"_s));
    QVERIFY(!officeList().contains(u"autorizzato"_s));
}

QTEST_MAIN(TestIseeJourney)
#include "tst_iseejourney.moc"
