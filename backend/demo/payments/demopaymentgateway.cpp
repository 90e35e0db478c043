// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/payments/demopaymentgateway.h"

#include "backend/access/secrets.h"
#include "domain/names.h"

namespace campanella::backend {

namespace {

constexpr EnumNames<DemoOutcome, 5> names{{{
    {DemoOutcome::Paid, u"paid"},
    {DemoOutcome::Cancelled, u"cancelled"},
    {DemoOutcome::Waiting, u"waiting"},
    {DemoOutcome::Doubled, u"doubled"},
    {DemoOutcome::Late, u"late"},
}}};

constexpr qint64 shortWait = 20; // seconds
constexpr qint64 longWait = 90;

Receipt receiptFor(const Municipality &creditor, const Due &due, const QDateTime &now) {
    return {PublicId::random().toString(),
            due.noticeNumber.toString(),
            creditor.fiscalCode.toString(),
            due.amount,
            italianDay(now),
            QStringLiteral("Banca di prova"),
            true,
            {}};
}

} // namespace

QString toString(DemoOutcome outcome) {
    return names.name(outcome);
}

Result<DemoOutcome> demoOutcomeFromString(QStringView text) {
    return names.value(text);
}

Result<QUrl> DemoPaymentGateway::openPage(const Cart &cart) {
    const QString token = QString::fromLatin1(newSecret());
    const std::lock_guard lock(m_mutex);
    m_carts.insert(token, cart);
    QUrl page = cart.returns.ok;
    page.setPath(QStringLiteral("/demo/payments/") + token);
    return page;
}

Result<QList<NoticeNumber>> DemoPaymentGateway::paidSince(QDate first) {
    const std::lock_guard lock(m_mutex);
    QList<NoticeNumber> notices;
    for (const Made &made : m_made)
        if (made.from <= m_clock() && made.receipt.paidOn >= first)
            notices.append(made.notice);
    return notices;
}

Result<QList<Receipt>> DemoPaymentGateway::receiptsOf(const NoticeNumber &notice) {
    const std::lock_guard lock(m_mutex);
    QList<Receipt> receipts;
    for (const Made &made : m_made)
        if (made.notice == notice && made.from <= m_clock())
            receipts.append(made.receipt);
    return receipts;
}

Result<> DemoPaymentGateway::publish(const Municipality &, const Due &) {
    return {};
}

Result<> DemoPaymentGateway::markPaid(const Due &) {
    return {};
}

Result<> DemoPaymentGateway::invalidate(const Municipality &, const Due &) {
    return {};
}

std::optional<Cart> DemoPaymentGateway::cart(const QString &token) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_carts.constFind(token);
    return found == m_carts.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QUrl> DemoPaymentGateway::choose(const QString &token, DemoOutcome outcome) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_carts.constFind(token);
    if (found == m_carts.constEnd())
        return std::nullopt;
    const Cart cart = *found;
    m_carts.erase(found);
    const QDateTime now = m_clock();
    switch (outcome) {
    case DemoOutcome::Cancelled:
        return cart.returns.cancelled;
    case DemoOutcome::Waiting:
        pay(cart, now.addSecs(shortWait));
        return cart.returns.waiting;
    case DemoOutcome::Late:
        pay(cart, now.addSecs(longWait));
        return cart.returns.failed;
    case DemoOutcome::Doubled:
        pay(cart, now);
        break;
    case DemoOutcome::Paid:
        break;
    }
    pay(cart, now);
    return cart.returns.ok;
}

void DemoPaymentGateway::pay(const Cart &cart, const QDateTime &from) {
    for (const Due &due : cart.dues)
        m_made.append({due.noticeNumber, receiptFor(cart.creditor, due, m_clock()), from});
}

} // namespace campanella::backend
