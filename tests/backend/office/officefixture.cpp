// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/office/officefixture.h"

#include "backend/access/walls.h"

namespace campanella::backend {

OfficeFixture::OfficeFixture()
    : m_family(m_town.addFamily(QStringLiteral("ada"), QStringLiteral("Prova"))) {
    if (!store().execute(QStringLiteral("UPDATE people SET email = 'ada@posta.example' "
                                        "WHERE person_key = ?"),
                         {m_family.parentKey}))
        qFatal("no address");
    const TestFamily other = m_town.addFamily(QStringLiteral("bea"), QStringLiteral("Altra"));
    if (!store().execute(QStringLiteral("UPDATE enrolments SET school = 'Primaria Rossi' "
                                        "WHERE child_key = ?"),
                         {other.childKey}))
        qFatal("no other school");
    become(Role::Operator);
}

void OfficeFixture::become(Role role, const QStringList &schools) {
    m_username = toString(role) + schools.join(u' ');
    const Account account{m_town.addClerk(m_username, role), 0, role};
    if (!schools.isEmpty() && !bindToSchools(store(), account, schools))
        qFatal("not bound");
    signInAgain();
}

Response OfficeFixture::postWith(const QByteArray &key, const QString &path, const QByteArray &body,
                                 int version) {
    const QUrl url(path);
    Request request;
    request.method = "POST";
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.body = body;
    request.headers = {{"content-type", m_contentType}, {"authorization", "Bearer " + m_token}};
    if (!key.isEmpty())
        request.headers.insert("idempotency-key", key);
    if (version > 0)
        request.headers.insert("if-match", '"' + QByteArray::number(version) + '"');
    return m_town.send(request);
}

QStringList OfficeFixture::audited() {
    const auto rows = store().query(
        QStringLiteral("SELECT role, action, subject FROM audit_log ORDER BY sequence"));
    QStringList lines;
    while ((*rows)->next())
        lines.append(QStringList{(*rows)->value(0).toString(), (*rows)->value(1).toString(),
                                 (*rows)->value(2).toString()}
                         .join(u' ')
                         .trimmed());
    return lines;
}

} // namespace campanella::backend
