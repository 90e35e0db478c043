// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demoapplications.h"

#include "backend/demo/town/dice.h"
#include "backend/services/applications/applicationstore.h"
#include "backend/services/applications/formstore.h"

#include <QFile>

/// A static library's resources must be asked for, outside of any namespace (Q_INIT_RESOURCE).
static void useDemoForms() {
    Q_INIT_RESOURCE(demoforms);
}

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBefore = 60;
constexpr int daysAfter = 90;

Result<> storeForm(Store &store, const QString &slug, QDate today) {
    useDemoForms();
    QFile file(u":/campanella/demo/forms/"_s + slug + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::NotFound, u"a form of the demo is missing"_s);
    return parseForm(slug, file.readAll()).and_then([&](ApplicationForm form) {
        form.schoolYear = SchoolYear::of(today);
        form.firstDay = today.addDays(-daysBefore);
        form.lastDay = today.addDays(daysAfter);
        return saveForm(store, form);
    });
}

/// Anna Conti and one of her children.
struct AnnasChild {
    qint64 anna = 0;
    PublicId child;
};

/// Nothing in a town without her.
Result<std::optional<AnnasChild>> annasChild(Store &store, const QString &givenName) {
    return store
        .query(u"SELECT p.person_key, c.public_id FROM people p "
               "JOIN guardianships g ON g.person_key = p.person_key "
               "JOIN children c ON c.child_key = g.child_key WHERE p.given_name = 'Anna' "
               "AND p.family_name = 'Conti' AND c.given_name = ?"_s,
               {givenName})
        .map([](const Rows &rows) -> std::optional<AnnasChild> {
            if (!rows->next())
                return std::nullopt;
            const auto child = PublicId::parse(rows->value(1).toString());
            return child ? std::optional(AnnasChild{rows->value(0).toLongLong(), *child})
                         : std::nullopt;
        });
}

/// What Anna sends, and what the office says.
struct Story {
    QString form;
    Answers answers;
    ApplicationState state = ApplicationState::Accepted;
    QString words;
};

/// By the internal key: no mail goes out for a decision of the demo.
Result<> decide(Store &store, const AnnasChild &who, const PublicId &id, const Story &story) {
    return findApplication(store, who.anna, id).and_then([&](const StoredApplication &stored) {
        return moveTo(store, stored.key, {story.state, store.now(), true, story.words, {}});
    });
}

Result<> apply(Store &store, const AnnasChild &who, const Story &story, Dice &dice) {
    const PublicId id = dice.publicId();
    const ApplicationDraft draft{story.form, who.child, {},           u"anna.conti@posta.example"_s,
                                 {},         true,      story.answers};
    return startDraft(store, who.anna, draft, id)
        .and_then([&](const Application &started) {
            return sendDraft(store, who.anna, id, started.version);
        })
        .and_then([&](const Application &) { return decide(store, who, id, story); });
}

} // namespace

Result<> writeDemoApplications(Store &store, QDate today) {
    for (const QString &slug : {u"mensa"_s, u"trasporto"_s, u"pre-scuola"_s})
        if (const auto stored = storeForm(store, slug, today); !stored)
            return stored;
    const auto luca = annasChild(store, u"Luca"_s);
    const auto sofia = annasChild(store, u"Sofia"_s);
    if (!luca || !sofia)
        return fail(luca ? sofia.error() : luca.error());
    if (!*luca || !*sofia)
        return {};
    Dice dice(3); // the ids are the same for every seed
    const Story bus{
        u"trasporto"_s,
        {{u"journeys"_s, u"both"_s}, {u"line"_s, u"mare"_s}, {u"stop_mare"_s, u"stazione"_s}},
        ApplicationState::Accepted,
        {}};
    const Story canteen{u"mensa"_s,
                        {{u"school"_s, u"infanzia"_s},
                         {u"school_class"_s, u"B"_s},
                         {u"days"_s, u"5"_s},
                         {u"diet"_s, u"health"_s},
                         {u"diet_health"_s, u"Celiachia: niente glutine."_s},
                         {u"start"_s, today.addDays(14).toString(Qt::ISODate)},
                         {u"rules"_s, u"yes"_s}},
                        ApplicationState::ToSupplement,
                        u"Quale medico ha fatto il certificato della celiachia, e in che data?"_s};
    return apply(store, **luca, bus, dice).and_then([&] {
        return apply(store, **sofia, canteen, dice);
    });
}

} // namespace campanella::backend
