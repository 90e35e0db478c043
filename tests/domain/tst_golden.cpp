// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/fiscalcode.h"
#include "domain/iban.h"
#include "domain/noticenumber.h"
#include "domain/pagopacodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace campanella;

/// Holds our values against vectors of pagoPA's own material, where a checkout has them beside it.
class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qr();
    void dataMatrix();
    void noticeNumbers();
    void fiscalCodes();
    void ibans();

private:
    QStringList texts(const char *list) const;
    QJsonArray rows(const char *list) const {
        return m_vectors.value(QLatin1String(list)).toArray();
    }

    QJsonObject m_vectors;
};

void TestGolden::initTestCase() {
    QFile file(QStringLiteral(SOURCE_DIR "/../shared/specs/golden-vectors.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("golden-vectors.json is not beside this checkout: nothing to compare, passed");
        return;
    }
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY2(!m_vectors.isEmpty(), "golden-vectors.json is there but unreadable");
}

QStringList TestGolden::texts(const char *list) const {
    QStringList found;
    for (const auto &value : rows(list))
        found.append(value.toString());
    return found;
}

void TestGolden::qr() {
    for (const auto &row : rows("qr")) {
        const auto number = NoticeNumber::parseLenient(row[u"nav"].toString());
        const auto creditor = FiscalCode::parse(row[u"cf"].toString());
        const auto amount = Money::fromCents(row[u"cents"].toInteger());
        QVERIFY(number.has_value() && creditor.has_value());
        const auto text = qrText(*number, *creditor, amount);
        if (amount.cents() > 9'999'999'999) // printed by pagoPA, not readable by app IO
            QCOMPARE(text.error().code, FailureCode::MoneyInvalid);
        else
            QCOMPARE(text.value(), row[u"expected"].toString());
    }
}

void TestGolden::dataMatrix() {
    for (const auto &row : rows("datamatrix")) {
        const QString expected = row[u"expected"].toString();
        const PostalSlip slip{NoticeNumber::parseLenient(expected.mid(15, 18)).value(),
                              FiscalCode::parse(expected.mid(66, 11)).value(),
                              expected.mid(35, 12),
                              Money::fromCents(expected.mid(49, 10).toLongLong()),
                              expected.mid(77, 16).trimmed(),
                              expected.mid(93, 40).trimmed(),
                              expected.mid(133, 110).trimmed()};
        // The reference keeps the case of names; we write upper case.
        const QString upper = expected.left(13) + expected.mid(13).toUpper();
        QCOMPARE(dataMatrixText(slip).value(), upper);
        QCOMPARE(upper.size(), row[u"length"].toInteger());
    }
}

void TestGolden::noticeNumbers() {
    for (const auto &row : rows("nav_valid")) {
        const auto number = NoticeNumber::parse(row[u"nav"].toString());
        QVERIFY2(number.has_value(), qPrintable(row[u"nav"].toString()));
        QCOMPARE(QString::number(number->auxDigit()), row[u"aux"].toString());
    }
    for (const QString &text : texts("nav_invalid_check"))
        QVERIFY2(!NoticeNumber::parse(text).has_value(), qPrintable(text));
    for (const auto &row : rows("nav_computed"))
        QCOMPARE(NoticeNumber::issue(row[u"segregation"].toString().toInt(),
                                     row[u"iuv_base"].toString().toULongLong())
                     ->toString(),
                 row[u"nav"].toString());
}

void TestGolden::fiscalCodes() {
    for (const QString &text : texts("cf_valid") + texts("piva_valid"))
        QVERIFY2(FiscalCode::parse(text).has_value(), qPrintable(text));
    for (const QString &text : texts("cf_invalid") + texts("piva_invalid"))
        QVERIFY2(!FiscalCode::parse(text).has_value(), qPrintable(text));
}

void TestGolden::ibans() {
    for (const QString &text : texts("iban_valid"))
        QVERIFY2(Iban::parse(text).has_value(), qPrintable(text));
    for (const QString &text : texts("iban_invalid"))
        QVERIFY2(!Iban::parse(text).has_value(), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
