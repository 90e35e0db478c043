// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/formstore.h"

#include "domain/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace campanella::backend {

namespace {

Result<ApplicationForm> storedForm(const QByteArray &record) {
    auto form = fromJson<ApplicationForm>(record);
    return form ? form
                : fail(FailureCode::ServerError, QStringLiteral("a stored form is unreadable"));
}

Result<QList<ApplicationForm>> readForms(Store &store) {
    const auto rows =
        store.query(QStringLiteral("SELECT record FROM application_forms ORDER BY slug"));
    if (!rows)
        return fail(rows.error());
    QList<ApplicationForm> forms;
    while ((*rows)->next()) {
        auto form = storedForm((*rows)->value(0).toString().toUtf8());
        if (!form)
            return fail(std::move(form).error());
        forms.append(*std::move(form));
    }
    return forms;
}

Result<QSet<QString>> activeServices(Store &store) {
    const auto rows = store.query(QStringLiteral("SELECT code FROM services WHERE active = 1"));
    if (!rows)
        return fail(rows.error());
    QSet<QString> codes;
    while ((*rows)->next())
        codes.insert((*rows)->value(0).toString());
    return codes;
}

} // namespace

Result<ApplicationForm> parseForm(const QString &slug, const QByteArray &text) {
    // The name of the file is the form's: whoever copies one need not change it inside, too.
    QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty())
        return fail(FailureCode::RequestMalformed, QStringLiteral("no JSON object"));
    object.insert(QStringLiteral("slug"), slug);
    auto form = fromJson<ApplicationForm>(QJsonDocument(object).toJson());
    if (!form)
        return form;
    if (const auto good = checkForm(*form); !good)
        return fail(good.error());
    return form;
}

Result<> saveForm(Store &store, const ApplicationForm &form) {
    return store
        .execute(QStringLiteral("INSERT INTO application_forms (slug, record) VALUES (?, ?) "
                                "ON CONFLICT (slug) DO UPDATE SET record = excluded.record"),
                 {form.slug, QString::fromUtf8(toJson(form))})
        .map([](int) {});
}

Result<ApplicationForm> readForm(Store &store, const QString &slug) {
    const auto rows =
        store.query(QStringLiteral("SELECT record FROM application_forms WHERE slug = ?"), {slug});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    return storedForm((*rows)->value(0).toString().toUtf8());
}

Result<QList<ApplicationForm>> readOpenForms(Store &store) {
    auto forms = readForms(store);
    const auto active = activeServices(store);
    if (!forms || !active)
        return fail(forms ? active.error() : forms.error());
    const QDate today = italianDay(store.now());
    forms->removeIf([&](const ApplicationForm &form) {
        return !isOpenOn(form, today) || !active->contains(form.serviceCode);
    });
    std::sort(forms->begin(), forms->end(), [](const auto &one, const auto &other) {
        return one.title.localeAwareCompare(other.title) < 0;
    });
    return forms;
}

} // namespace campanella::backend
