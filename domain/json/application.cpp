// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/application.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

namespace {

constexpr int longestDecision = 3650; // days
constexpr int mostChanges = 1'000'000'000;

/// An answer and the name of its question, as it stands in a list.
struct NamedAnswer {
    QString name;
    QString value;
};

} // namespace

static void write(Writer &out, QuestionKind kind) {
    out.text(toString(kind));
}

static void read(const Cursor &at, std::optional<QuestionKind> &kind) {
    if (const auto text = at.text())
        accept(at, questionKindFromString(*text), kind);
}

static void write(Writer &out, ApplicationState state) {
    out.text(toString(state));
}

static void read(const Cursor &at, std::optional<ApplicationState> &state) {
    if (const auto text = at.text())
        accept(at, applicationStateFromString(*text), state);
}

static void write(Writer &out, const FormOption &option) {
    out.beginObject();
    out.field(QLatin1String("value"), option.value);
    out.field(QLatin1String("label"), option.label);
    out.endObject();
}

static void read(const Cursor &at, std::optional<FormOption> &option) {
    const auto value = at.get<QString>("value");
    const auto label = at.get<QString>("label");
    if (at.good())
        option = FormOption{*value, *label};
}

static void write(Writer &out, const FormCondition &when) {
    out.beginObject();
    out.field(QLatin1String("question"), when.question);
    out.field(QLatin1String("value"), when.value);
    out.endObject();
}

static void read(const Cursor &at, std::optional<FormCondition> &when) {
    const auto question = at.get<QString>("question");
    const auto value = at.get<QString>("value");
    if (at.good())
        when = FormCondition{*question, *value};
}

static void write(Writer &out, const FormQuestion &question) {
    out.beginObject();
    out.field(QLatin1String("name"), question.name);
    out.field(QLatin1String("label"), question.label);
    out.fieldUnlessEmpty(QLatin1String("help"), question.help);
    out.field(QLatin1String("kind"), question.kind);
    out.field(QLatin1String("required"), question.required);
    out.list(QLatin1String("options"), question.options);
    out.field(QLatin1String("when"), question.when);
    out.endObject();
}

static void read(const Cursor &at, std::optional<FormQuestion> &question) {
    const auto name = at.get<QString>("name");
    const auto label = at.get<QString>("label");
    const auto help = at.textOrEmpty("help");
    const auto kind = at.get<QuestionKind>("kind");
    const auto required = at.maybe<bool>("required");
    const auto options = at.listOrEmpty<FormOption>("options");
    const auto when = at.maybe<FormCondition>("when");
    if (at.good())
        question =
            FormQuestion{*name, *label, help, *kind, required.value_or(false), options, when};
}

static void write(Writer &out, const FormStep &step) {
    out.beginObject();
    out.field(QLatin1String("title"), step.title);
    out.list(QLatin1String("questions"), step.questions);
    out.endObject();
}

static void read(const Cursor &at, std::optional<FormStep> &step) {
    const auto title = at.get<QString>("title");
    const auto questions = at.list<FormQuestion>("questions");
    if (at.good())
        step = FormStep{*title, questions};
}

static void write(Writer &out, const ApplicationForm &form) {
    out.beginObject();
    out.field(QLatin1String("slug"), form.slug);
    out.field(QLatin1String("title"), form.title);
    out.fieldUnlessEmpty(QLatin1String("introduction"), form.introduction);
    out.field(QLatin1String("service_code"), form.serviceCode);
    out.field(QLatin1String("school_year"), form.schoolYear);
    out.field(QLatin1String("first_day"), form.firstDay);
    out.field(QLatin1String("last_day"), form.lastDay);
    out.key(QLatin1String("decision_days"));
    out.integer(form.decisionDays);
    out.list(QLatin1String("steps"), form.steps);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ApplicationForm> &form) {
    const auto slug = at.get<QString>("slug");
    const auto title = at.get<QString>("title");
    const auto introduction = at.textOrEmpty("introduction");
    const auto serviceCode = at.get<QString>("service_code");
    const auto schoolYear = at.get<SchoolYear>("school_year");
    const auto firstDay = at.get<QDate>("first_day");
    const auto lastDay = at.get<QDate>("last_day");
    const auto decisionDays = at.getInteger("decision_days", 1, longestDecision);
    const auto steps = at.list<FormStep>("steps");
    if (at.good())
        form = ApplicationForm{*slug,     *title,   introduction,       *serviceCode, *schoolYear,
                               *firstDay, *lastDay, int(*decisionDays), steps};
}

static void write(Writer &out, const NamedAnswer &answer) {
    out.beginObject();
    out.field(QLatin1String("name"), answer.name);
    out.field(QLatin1String("value"), answer.value);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NamedAnswer> &answer) {
    const auto name = at.get<QString>("name");
    const auto value = at.get<QString>("value");
    if (at.good())
        answer = NamedAnswer{*name, *value};
}

static void write(Writer &out, const TypedChild &child) {
    out.beginObject();
    out.fieldUnlessEmpty(QLatin1String("given_name"), child.givenName);
    out.fieldUnlessEmpty(QLatin1String("family_name"), child.familyName);
    out.fieldUnlessEmpty(QLatin1String("fiscal_code"), child.fiscalCode);
    out.fieldUnlessEmpty(QLatin1String("birth_date"), child.birthDate);
    out.endObject();
}

static void read(const Cursor &at, std::optional<TypedChild> &child) {
    child = TypedChild{at.textOrEmpty("given_name"), at.textOrEmpty("family_name"),
                       at.textOrEmpty("fiscal_code"), at.textOrEmpty("birth_date")};
}

static void write(Writer &out, const ApplicationDraft &draft) {
    QList<NamedAnswer> answers;
    for (auto it = draft.answers.cbegin(); it != draft.answers.cend(); ++it)
        answers.append({it.key(), it.value()});
    out.beginObject();
    out.field(QLatin1String("form"), draft.formSlug);
    out.field(QLatin1String("child_id"), draft.childId);
    out.field(QLatin1String("child"), draft.child);
    out.fieldUnlessEmpty(QLatin1String("email"), draft.email);
    out.fieldUnlessEmpty(QLatin1String("mobile"), draft.mobile);
    out.field(QLatin1String("privacy_read"), draft.privacyRead);
    out.list(QLatin1String("answers"), answers);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ApplicationDraft> &draft) {
    const auto form = at.get<QString>("form");
    const auto childId = at.maybe<PublicId>("child_id");
    const auto child = at.maybe<TypedChild>("child");
    const auto email = at.textOrEmpty("email");
    const auto mobile = at.textOrEmpty("mobile");
    const auto privacyRead = at.maybe<bool>("privacy_read");
    Answers answers;
    for (const NamedAnswer &answer : at.listOrEmpty<NamedAnswer>("answers"))
        answers.insert(answer.name, answer.value);
    if (at.good())
        draft = ApplicationDraft{*form,  childId, child.value_or(TypedChild()),
                                 email,  mobile,  privacyRead.value_or(false),
                                 answers};
}

static void write(Writer &out, const ApplicationEvent &event) {
    out.beginObject();
    out.field(QLatin1String("state"), event.state);
    out.field(QLatin1String("at"), event.at);
    out.field(QLatin1String("by_office"), event.byOffice);
    out.fieldUnlessEmpty(QLatin1String("text"), event.text);
    out.fieldUnlessEmpty(QLatin1String("file"), event.file);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ApplicationEvent> &event) {
    const auto state = at.get<ApplicationState>("state");
    const auto moment = at.get<QDateTime>("at");
    const auto byOffice = at.get<bool>("by_office");
    const auto text = at.textOrEmpty("text");
    const auto file = at.textOrEmpty("file");
    if (at.good())
        event = ApplicationEvent{*state, *moment, *byOffice, text, file};
}

static void write(Writer &out, const Application &application) {
    out.beginObject();
    out.field(QLatin1String("id"), application.id);
    out.fieldUnlessEmpty(QLatin1String("number"), application.number);
    out.field(QLatin1String("form"), application.form);
    out.field(QLatin1String("draft"), application.draft);
    out.fieldUnlessEmpty(QLatin1String("child_name"), application.childName);
    out.fieldUnlessEmpty(QLatin1String("applicant_name"), application.applicantName);
    out.field(QLatin1String("state"), application.state);
    out.key(QLatin1String("version"));
    out.integer(application.version);
    out.field(QLatin1String("changed_at"), application.changedAt);
    out.field(QLatin1String("sent_at"), application.sentAt);
    out.field(QLatin1String("decide_by"), application.decideBy);
    out.list(QLatin1String("events"), application.events);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Application> &application) {
    const auto id = at.get<PublicId>("id");
    const auto number = at.textOrEmpty("number");
    const auto form = at.get<ApplicationForm>("form");
    const auto draft = at.get<ApplicationDraft>("draft");
    const auto childName = at.textOrEmpty("child_name");
    const auto applicantName = at.textOrEmpty("applicant_name");
    const auto state = at.get<ApplicationState>("state");
    const auto version = at.getInteger("version", 1, mostChanges);
    const auto changedAt = at.get<QDateTime>("changed_at");
    const auto sentAt = at.maybe<QDateTime>("sent_at");
    const auto decideBy = at.maybe<QDate>("decide_by");
    const auto events = at.list<ApplicationEvent>("events");
    if (at.good())
        application =
            Application{*id,    number,        *form,      *draft, childName, applicantName,
                        *state, int(*version), *changedAt, sentAt, decideBy,  events};
}

static void write(Writer &out, const Supplement &supplement) {
    out.beginObject();
    out.field(QLatin1String("text"), supplement.text);
    out.fieldUnlessEmpty(QLatin1String("file"), supplement.file);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Supplement> &supplement) {
    const auto text = at.get<QString>("text");
    const auto file = at.textOrEmpty("file");
    if (at.good())
        supplement = Supplement{*text, file};
}

static void write(Writer &out, const OfficeMove &move) {
    out.beginObject();
    out.field(QLatin1String("state"), move.to);
    out.fieldUnlessEmpty(QLatin1String("text"), move.text);
    out.endObject();
}

static void read(const Cursor &at, std::optional<OfficeMove> &move) {
    const auto state = at.get<ApplicationState>("state");
    const auto text = at.textOrEmpty("text");
    if (at.good())
        move = OfficeMove{*state, text};
}

static void write(Writer &out, const OfficeApplication &received) {
    out.beginObject();
    out.field(QLatin1String("application"), received.application);
    out.list(QLatin1String("files"), received.files);
    out.endObject();
}

static void read(const Cursor &at, std::optional<OfficeApplication> &received) {
    const auto application = at.get<Application>("application");
    auto files = at.list<Attachment>("files");
    if (at.good())
        received = OfficeApplication{*application, std::move(files)};
}

static void write(Writer &out, const ApplicationPage &page) {
    out.beginObject();
    out.list(QLatin1String("items"), page.items);
    out.fieldUnlessEmpty(QLatin1String("next_cursor"), page.nextCursor);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ApplicationPage> &page) {
    auto items = at.list<Application>("items");
    if (at.good())
        page = ApplicationPage{std::move(items), at.textOrEmpty("next_cursor")};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::ApplicationForm)
CAMPANELLA_CODEC(QList<campanella::ApplicationForm>)
CAMPANELLA_CODEC(campanella::ApplicationDraft)
CAMPANELLA_CODEC(campanella::Application)
CAMPANELLA_CODEC(QList<campanella::Application>)
CAMPANELLA_CODEC(campanella::Supplement)
CAMPANELLA_CODEC(campanella::OfficeMove)
CAMPANELLA_CODEC(campanella::OfficeApplication)
CAMPANELLA_CODEC(campanella::ApplicationPage)
