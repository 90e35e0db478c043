// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/fakeplatform.h"

namespace campanella::backend {

Result<QUrl> FakePlatform::openPage(const Cart &cart) {
    carts.append(cart);
    return mood.map([] { return QUrl(QStringLiteral("https://checkout.example/c/1")); });
}

Result<QList<NoticeNumber>> FakePlatform::paidSince(QDate first) {
    askedSince.append(first);
    QList<NoticeNumber> notices;
    for (const Receipt &receipt : receipts)
        notices.append(*NoticeNumber::parseLenient(receipt.noticeNumber));
    return mood.map([&notices] { return notices; });
}

Result<QList<Receipt>> FakePlatform::receiptsOf(const NoticeNumber &notice) {
    if (away == notice)
        return fail(FailureCode::GatewayUnavailable);
    QList<Receipt> found;
    for (const Receipt &receipt : receipts)
        if (receipt.noticeNumber == notice.toString())
            found.append(receipt);
    return mood.map([&found] { return found; });
}

Result<> FakePlatform::publish(const Municipality &, const Due &due) {
    published.append(due.noticeNumber);
    return mood;
}

Result<> FakePlatform::invalidate(const Municipality &, const Due &due) {
    invalidated.append(due.noticeNumber);
    return mood;
}

Result<> FakePlatform::markPaid(const Due &due) {
    markedPaid.append(due.noticeNumber);
    return mood;
}

Receipt receiptFor(const NoticeNumber &notice, const Municipality &creditor,
                   const QString &receiptId) {
    return {receiptId,
            notice.toString(),
            creditor.fiscalCode.toString(),
            Money::fromCents(1234),
            QDate(2026, 11, 22),
            QStringLiteral("Banca di Prova"),
            true,
            "<receipt/>"};
}

} // namespace campanella::backend
