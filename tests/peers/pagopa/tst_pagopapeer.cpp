// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/pagopagateway.h"
#include "tests/domain/json/samples.h"

#include <QTest>
#include <QTextStream>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What we ask pagoPA, held against its official descriptions by Prism (pagopa.sh): what they do
/// not allow is answered with 422; and the answers that they name.
class TestPagopaPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asks_data();
    void asks();

private:
    /// pagoPA behind that fault.
    [[nodiscard]] std::unique_ptr<PagopaGateway> gateway(const QString &fault) const;
    /// "" when it went well, or the failure's name and detail.
    [[nodiscard]] QString ask(const QString &what, const QString &fault) const;
    QString m_url;
    Municipality m_town = samples::fullMunicipality();
    Due m_due = samples::fullDue();
};

namespace {

template <typename T>
QString outcome(const Result<T> &result) {
    return result ? QString() : failureName(result.error().code) + u' ' + result.error().detail;
}

} // namespace

void TestPagopaPeer::initTestCase() {
    m_url = qEnvironmentVariable("CAMPANELLA_PAGOPA_PEER");
    if (m_url.isEmpty())
        QTextStream(stdout) << "tests/peers/pagopa/pagopa.sh has not started Prism: left out.\n";
}

std::unique_ptr<PagopaGateway> TestPagopaPeer::gateway(const QString &fault) const {
    const auto base = [&](const QString &name) { return QUrl(m_url + u'/' + fault + u'/' + name); };
    return std::make_unique<PagopaGateway>(
        PagopaSettings{base(u"checkout"_s),
                       base(u"gpd"_s),
                       base(u"receipts"_s),
                       m_town.fiscalCode.toString(),
                       "sesame",
                       *Iban::parse(u"IT60X0542811101000000123456"_s),
                       {{m_due.service.kind, u"9/0107101TS/"_s}},
                       qEnvironmentVariable("CAMPANELLA_PAGOPA_AUTHORITY")});
}

QString TestPagopaPeer::ask(const QString &what, const QString &fault) const {
    const auto pagopa = gateway(fault);
    const auto page = [](const QString &name) { return QUrl(u"https://scuola.example/"_s + name); };
    if (what == "cart"_L1)
        return outcome(pagopa->openPage(
            {m_town, {m_due}, {page(u"ok"_s), page(u"no"_s), page(u"bad"_s), page(u"wait"_s)}}));
    if (what == "publish"_L1)
        return outcome(pagopa->publish(m_town, m_due));
    if (what == "invalidate"_L1)
        return outcome(pagopa->invalidate(m_town, m_due));
    if (what == "mark"_L1)
        return outcome(pagopa->markPaid(m_due));
    if (what == "list"_L1)
        return outcome(pagopa->paidSince(QDate(2026, 11, 20)));
    return outcome(pagopa->receiptsOf(m_due.noticeNumber));
}

void TestPagopaPeer::asks_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("begins"); // the outcome; empty: all is well
    const auto row = [](const char *what, const char *fault, const char *begins) {
        QTest::addRow("%s %s", what, fault)
            << QString::fromLatin1(fault) << QString::fromLatin1(begins);
    };
    row("cart", "plain", "");
    row("cart", "400", "accesso.gestore-risposta-non-valida cart: status 400");
    row("cart", "500", "accesso.gestore-non-raggiungibile cart: status 500");
    row("cart", "half", "accesso.gestore-non-raggiungibile 127.0.0.1");
    row("publish", "plain", "");
    row("publish", "400", "accesso.gestore-risposta-non-valida position: status 400");
    row("publish", "401", "accesso.gestore-non-raggiungibile position: status 401");
    row("publish", "500", "accesso.gestore-non-raggiungibile position: status 500");
    row("publish", "half", "accesso.gestore-non-raggiungibile 127.0.0.1");
    row("invalidate", "plain", "");
    row("invalidate", "404", "");
    row("invalidate", "500", "accesso.gestore-non-raggiungibile invalidate: status 500");
    row("mark", "plain", "");
    row("mark", "404", "");
    row("mark", "500", "accesso.gestore-non-raggiungibile mark as paid: status 500");
    row("list", "plain", "");
    row("list", "404", "");
    row("list", "500", "accesso.gestore-non-raggiungibile receipts: status 500");
    row("list", "half", "accesso.gestore-non-raggiungibile 127.0.0.1");
    row("receipt", "404", "");
    // Prism has no receipt to show: the request was taken, what came is no receipt.
    row("receipt", "plain", "accesso.gestore-risposta-non-valida");
    row("receipt", "500", "accesso.gestore-non-raggiungibile receipt: status 500");
}

void TestPagopaPeer::asks() {
    QFETCH(QString, fault);
    QFETCH(QString, begins);
    if (m_url.isEmpty())
        return;
    const QString what = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QString said = ask(what, fault);
    QVERIFY2(begins.isEmpty() ? said.isEmpty() : said.startsWith(begins), qPrintable(said));
    QVERIFY2(!said.contains(u"status 422"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestPagopaPeer)
#include "tst_pagopapeer.moc"
