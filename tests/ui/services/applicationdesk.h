// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/json.h"
#include "tests/helper/sampleforms.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/payments/family.h"

namespace campanella::test {

/// A backend that knows one form and keeps one application, for tests of the pages.
class ApplicationDesk {
public:
    ApplicationDesk()
        : client(town.client())
        , forms([this] { return client->api().applicationForms(); })
        , applications([this] { return client->api().applications(); })
        , person([this] { return client->api().person(); })
        , children([this] { return client->api().children(); })
        , privacy([this] { return client->api().contentPage(QStringLiteral("privacy")); }) {
        form.lastDay = QDate::currentDate().addDays(30);
        town.server().setAnswer([this](const SeenRequest &request) { return answer(request); });
    }

    /// The bodies sent with that method.
    [[nodiscard]] QList<QByteArray> bodies(const QByteArray &method) const {
        QList<QByteArray> found;
        for (const SeenRequest &request : town.server().seen())
            if (request.method == method)
                found.append(request.body);
        return found;
    }

    mutable FakeTown town;
    std::unique_ptr<app::Client> client;
    app::Query<QList<ApplicationForm>> forms;
    app::Query<QList<Application>> applications;
    app::Query<Person> person;
    app::Query<QList<Child>> children;
    app::Query<ContentPage> privacy;
    app::Drafts drafts;
    SpyNavigator navigator;

    ApplicationForm form = samples::mensaForm();
    QList<Child> family;
    Application stored{PublicId::random(),
                       {},
                       form,
                       samples::goodDraft(),
                       {},
                       {},
                       ApplicationState::Draft,
                       1,
                       QDateTime::currentDateTimeUtc(),
                       {},
                       {},
                       {}};
    Attachment file{PublicId::random(), {}, 0, 0}; ///< the one on its way
    bool takesParts = true;                        ///< of that file
    std::optional<ScriptedAnswer> refusal;         ///< of whatever is not read only

private:
    static ScriptedAnswer ok(const QByteArray &body) { return ScriptedAnswer::http(200, body); }

    ScriptedAnswer answer(const SeenRequest &request) {
        const QByteArray path = request.target;
        if (path == "/v1/services/application-forms")
            return ok(toJson(QList{form}));
        if (path == "/v1/household/person")
            return ok(toJson(samplePerson(0)));
        if (path == "/v1/household/children")
            return ok(toJson(family));
        if (path.startsWith("/v1/municipality/pages/"))
            return ok(toJson(ContentPage{QStringLiteral("privacy"), QStringLiteral("Informativa"),
                                         QStringLiteral("Il Comune.")}));
        if (path.startsWith("/v1/services/attachments") && !(refusal && request.method != "GET"))
            return attach(request, path);
        if (request.method == "GET")
            return ok(path.endsWith("applications") ? toJson(QList{stored}) : toJson(stored));
        return refusal ? *refusal : change(request, path);
    }

    ScriptedAnswer attach(const SeenRequest &request, const QByteArray &path) {
        if (request.method == "DELETE")
            return ScriptedAnswer::http(204, {});
        if (const auto wanted = fromJson<NewAttachment>(request.body); request.method == "POST")
            file = {PublicId::random(), wanted->name, wanted->size, 0};
        if (const auto part = fromJson<AttachmentPart>(request.body);
            request.method == "PUT" && takesParts)
            file.received += part->bytes.size();
        if (path.endsWith("/content"))
            return ScriptedAnswer::http(200, "%PDF-1.4", "application/octet-stream");
        return ok(toJson(file));
    }

    ScriptedAnswer change(const SeenRequest &request, const QByteArray &path) {
        if (request.method == "DELETE")
            return ScriptedAnswer::http(204, {});
        ++stored.version;
        if (path.endsWith("/submission"))
            move(ApplicationState::Sent, QStringLiteral("2026-7"));
        else if (path.endsWith("/withdrawn"))
            move(ApplicationState::Renounced, stored.number);
        else if (path.endsWith("/place-taken"))
            move(ApplicationState::Accepted, stored.number);
        else if (path.endsWith("/supplements"))
            move(ApplicationState::InProgress, stored.number);
        else if (const auto draft = fromJson<ApplicationDraft>(request.body))
            stored.draft = *draft;
        return ok(toJson(stored));
    }

    void move(ApplicationState state, const QString &number) {
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        stored.state = state;
        stored.number = number;
        stored.sentAt = now;
        stored.decideBy = QDate(2026, 12, 22);
        stored.changedAt = now;
        stored.events.append({state, now, false, {}, {}});
    }
};

} // namespace campanella::test
