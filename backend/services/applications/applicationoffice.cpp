// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationoffice.h"

#include "backend/household/pairing/pairingmail.h"
#include "backend/http/parameters.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/services/applications/applicationmail.h"
#include "backend/store/records.h"

#include <algorithm>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

bool needsText(ApplicationState to) {
    return to == ApplicationState::ToSupplement || to == ApplicationState::Refused;
}

Result<OfficeMove> checkMove(ApplicationState from, OfficeMove move) {
    move.text = move.text.trimmed();
    if (!mayMove(from, move.to))
        return fail(FailureCode::ApplicationMoved,
                    QStringLiteral("from %1 to %2").arg(toString(from), toString(move.to)));
    if (move.text.size() > longestText || move.text.contains(QChar::Null) ||
        (move.text.isEmpty() && needsText(move.to)))
        return refusedField(FailureCode::FieldInvalid, u"/text"_s, u"1 to 2000 characters"_s);
    return move;
}

/// A key of the first row, if there is one.
Result<std::optional<qint64>> keyOf(Store &store, const QString &sql, const QVariantList &values) {
    return store.query(sql, values).map([](const Rows &rows) {
        return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
    });
}

/// The child whom the person typed: known to the municipality already, or new.
Result<qint64> typedChildKey(Store &store, const TypedChild &typed) {
    const auto code = FiscalCode::parse(typed.fiscalCode);
    if (!code)
        return fail(code.error());
    const auto known =
        keyOf(store, u"SELECT child_key FROM children WHERE fiscal_code = ?"_s, {code->toString()});
    if (!known || *known)
        return known.map([](const std::optional<qint64> &key) { return key.value_or(0); });
    return addChild(store, {PublicId::random(), typed.givenName, typed.familyName, {}, {}, {}},
                    *code);
}

/// Links the person to the child whom they typed.
Result<qint64> linkTypedChild(Store &store, const StoredApplication &stored) {
    const auto child = typedChildKey(store, stored.application.draft.child);
    if (!child)
        return child;
    const auto linked = linkChild(store, stored.personKey, *child, LinkWay::Application);
    if (!linked)
        return fail(linked.error());
    const auto named = store.execute(
        u"UPDATE applications SET child_key = ? WHERE application_key = ?"_s, {*child, stored.key});
    if (!named)
        return fail(named.error());
    if (!*linked)
        return child;
    return readMunicipality(store)
        .and_then([&](const Municipality &town) {
            return tellOtherAdults(store, town, stored.personKey, *child);
        })
        .map([&child] { return *child; });
}

/// School and class that the form asks for, or else those of the child in that year.
Result<Enrolment> enrolmentOf(Store &store, const Application &application, qint64 child,
                              qint64 service) {
    Enrolment enrolment{child, service, application.form.schoolYear,
                        application.draft.answers.value(u"school"_s),
                        application.draft.answers.value(u"school_class"_s)};
    for (const FormQuestion &question : questionsOf(application.form))
        if (question.name == "school"_L1)
            enrolment.school = answerLabel(question, enrolment.school);
    if (!enrolment.school.isEmpty())
        return enrolment;
    const auto rows = store.query(u"SELECT school, school_class FROM enrolments WHERE "
                                  "child_key = ? AND school_year = ? AND school <> ''"_s,
                                  {child, application.form.schoolYear.toString()});
    if (!rows)
        return fail(rows.error());
    if ((*rows)->next()) {
        enrolment.school = (*rows)->value(0).toString();
        enrolment.schoolClass = (*rows)->value(1).toString();
    }
    return enrolment;
}

Result<> enrol(Store &store, const StoredApplication &stored) {
    const auto child =
        stored.childKey ? Result<qint64>(*stored.childKey) : linkTypedChild(store, stored);
    if (!child)
        return fail(child.error());
    const auto service = keyOf(store, u"SELECT service_key FROM services WHERE code = ?"_s,
                               {stored.application.form.serviceCode});
    if (!service)
        return fail(service.error());
    if (!*service)
        return fail(FailureCode::NotFound, u"no service has the form's code"_s);
    return enrolmentOf(store, stored.application, *child, **service)
        .and_then([&store](const Enrolment &enrolment) { return saveEnrolment(store, enrolment); });
}

} // namespace

Result<QList<Application>> listApplications(Store &store, WhichApplications which) {
    Conditions conditions;
    conditions.add(u"a.state <> ?"_s, {toString(ApplicationState::Draft)});
    const auto found = findApplications(store, conditions);
    if (!found)
        return fail(found.error());
    QList<Application> applications;
    for (const StoredApplication &stored : *found)
        if (which == WhichApplications::Sent || mayWithdraw(stored.application.state))
            applications.append(stored.application);
    std::stable_sort(applications.begin(), applications.end(),
                     [](const Application &one, const Application &other) {
                         return one.decideBy.value_or(QDate()) < other.decideBy.value_or(QDate());
                     });
    return applications;
}

Result<StoredApplication> officeApplication(Store &store, const QString &number) {
    Conditions conditions;
    conditions.add(u"a.number = ?"_s, {number});
    auto found = findApplications(store, conditions);
    if (!found)
        return fail(std::move(found).error());
    if (found->isEmpty())
        return fail(FailureCode::NotFound, u"no application has that number"_s);
    return found->takeFirst();
}

Result<> moveApplication(Store &store, const QString &number, const OfficeMove &move) {
    return store.transaction([&]() -> Result<> {
        const auto stored = officeApplication(store, number);
        if (!stored)
            return fail(stored.error());
        const auto checked = checkMove(stored->application.state, move);
        if (!checked)
            return fail(checked.error());
        if (checked->to == ApplicationState::Accepted)
            if (const auto enrolled = enrol(store, *stored); !enrolled)
                return enrolled;
        return moveTo(store, stored->key, {checked->to, store.now(), true, checked->text, {}})
            .and_then([&] { return tellNews(store, stored->application); });
    });
}

Result<Application> takePlace(Store &store, qint64 personKey, const PublicId &id) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto stored = findApplication(store, personKey, id);
        if (!stored)
            return fail(stored.error());
        if (stored->application.state != ApplicationState::PlaceOffered)
            return fail(FailureCode::ApplicationMoved, u"no place is offered"_s);
        return enrol(store, *stored).and_then([&] {
            return moveTo(store, stored->key,
                          {ApplicationState::Accepted, store.now(), false, {}, {}});
        });
    });
    return done.and_then([&] { return findApplication(store, personKey, id); })
        .map([](const StoredApplication &stored) { return stored.application; });
}

} // namespace campanella::backend
