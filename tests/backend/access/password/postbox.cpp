// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/access/password/postbox.h"

#include "backend/notify/outbox.h"

#include <QRegularExpression>

namespace campanella::backend {

Post collectPost(Store &store) {
    Post post;
    while (const auto claimed = Outbox::take(store).value_or(std::nullopt)) {
        ++post.rows;
        if (!claimed->mail.recipient.isEmpty())
            post.mails.append(claimed->mail);
        static_cast<void>(Outbox::remove(store, *claimed));
    }
    return post;
}

QString codeIn(const Mail &mail) {
    static const QRegularExpression code(
        QStringLiteral("^ +([BCDFGHJ-NP-TV-XZ]{5}-[BCDFGHJ-NP-TV-XZ]{5})$"),
        QRegularExpression::MultilineOption);
    return code.match(mail.body).captured(1);
}

MailTown::MailTown() {
    Services services;
    services.outbox = std::make_shared<Outbox>();
    AccessOffer offer;
    offer.registration = true;
    services.ways = std::make_shared<SignInWays>(offer, QList<OpenWay>());
    serve(services);
}

void MailTown::setEmail(qint64 personKey, const QString &email) {
    static_cast<void>(store->execute(
        QStringLiteral("UPDATE people SET email = ? WHERE person_key = ?"), {email, personKey}));
}

void MailTown::setFiscalCode(qint64 personKey, const QString &code) {
    static_cast<void>(
        store->execute(QStringLiteral("UPDATE people SET fiscal_code = ? WHERE person_key = ?"),
                       {code, personKey}));
}

qint64 MailTown::number(const QString &sql, const QVariantList &values) {
    const auto rows = store->query(sql, values);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

} // namespace campanella::backend
