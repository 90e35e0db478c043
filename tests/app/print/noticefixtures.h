// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/notice.h"

#include <QList>

/// Invented creditors and notices for the tests of printing.
namespace campanella::app::fixtures {

/// The creditor of the official reference notices, with or without a postal account.
[[nodiscard]] inline Municipality creditor(bool postal = false) {
    Municipality town{QStringLiteral("Comune di Test"),
                      QStringLiteral("Settore di Test"),
                      *FiscalCode::parse(u"99999000013"),
                      QStringLiteral("CBI1234"),
                      QStringLiteral("Info di Test"),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      *SchoolYear::parse(u"2026/2027"),
                      {},
                      {}};
    if (postal)
        town.postalAccount = PostalAccount{QStringLiteral("123456"), town.name,
                                           QStringLiteral("AUT. 08/5 S3/81 53079 08129.07.20211")};
    return town;
}

[[nodiscard]] inline NoticePayment payment(QStringView number, qint64 cents, QDate dueDate,
                                           int instalment = 0) {
    NoticePayment result{
        *NoticeNumber::parseLenient(number), Money::fromCents(cents), {}, instalment};
    if (dueDate.isValid())
        result.dueDate = dueDate;
    return result;
}

[[nodiscard]] inline Payer debtor() {
    return {QStringLiteral("Mario Rossi"),
            *FiscalCode::parse(u"RSSMRA80A01H501U"),
            {QStringLiteral("Via Nazionale"), QStringLiteral("1"), QStringLiteral("00100"),
             QStringLiteral("Roma"), QStringLiteral("RM")}};
}

/// The notice of the reference ft_01 and ft_03.
[[nodiscard]] inline Notice singleNotice() {
    Notice notice;
    notice.subject = QStringLiteral("Avviso Pagamento di TEST");
    notice.debtor = debtor();
    notice.single = payment(u"470000008800999051", 150000, QDate(2024, 12, 31));
    return notice;
}

/// The notice of ft_09 and ft_13 for two instalments; more are made up.
[[nodiscard]] inline Notice noticeInParts(int parts, bool alsoWhole = true) {
    Notice notice = singleNotice();
    notice.single.reset();
    if (alsoWhole)
        notice.single = payment(u"470000008800999051", 300000, QDate(2024, 12, 30));
    for (int i = 0; i < parts; ++i) {
        const QString number = QString::number(470000008800999062LL + 11LL * i);
        notice.instalments.append(
            payment(number, i % 2 == 0 ? 160000 : 140000, QDate(2024 + i, 12, 31), i + 1));
    }
    return notice;
}

} // namespace campanella::app::fixtures
