// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/application.h"

#include "domain/attachment.h"
#include "domain/clock.h"
#include "domain/contact.h"
#include "domain/fiscalcode.h"
#include "domain/names.h"

#include <algorithm>

namespace campanella {

namespace {

using State = ApplicationState;

constexpr EnumNames<State, 9> states{{{
    {State::Draft, u"draft"},
    {State::Sent, u"sent"},
    {State::InProgress, u"in_progress"},
    {State::ToSupplement, u"to_supplement"},
    {State::Accepted, u"accepted"},
    {State::Refused, u"refused"},
    {State::WaitingList, u"waiting_list"},
    {State::PlaceOffered, u"place_offered"},
    {State::Renounced, u"renounced"},
}}};

struct Move {
    State from;
    State to;
};

/// What the office may do. Whatever is not listed is over, or the family's.
constexpr Move moves[] = {
    {State::Sent, State::InProgress},         {State::Sent, State::ToSupplement},
    {State::Sent, State::Accepted},           {State::Sent, State::Refused},
    {State::Sent, State::WaitingList},        {State::InProgress, State::ToSupplement},
    {State::InProgress, State::Accepted},     {State::InProgress, State::Refused},
    {State::InProgress, State::WaitingList},  {State::ToSupplement, State::InProgress},
    {State::ToSupplement, State::Refused},    {State::WaitingList, State::PlaceOffered},
    {State::WaitingList, State::Accepted},    {State::WaitingList, State::Refused},
    {State::PlaceOffered, State::Accepted},   {State::PlaceOffered, State::Refused},
    {State::PlaceOffered, State::WaitingList}};

/// The issues of one draft, in the order in which they are looked for.
class Check {
public:
    Check(const ApplicationDraft &draft, QDate today)
        : m_draft(draft)
        , m_today(today) {}

    [[nodiscard]] const QList<DraftIssue> &issues() const { return m_issues; }

    void privacy() {
        if (!m_draft.privacyRead)
            note(QStringLiteral("/privacy_read"), FieldIssue::Missing);
    }

    void child() {
        if (m_draft.childId)
            return;
        const TypedChild &typed = m_draft.child;
        text(QStringLiteral("/child/given_name"), typed.givenName);
        text(QStringLiteral("/child/family_name"), typed.familyName);
        const bool isDay = day(QStringLiteral("/child/birth_date"), typed.birthDate);
        if (isDay && isoDay(typed.birthDate) > m_today)
            note(QStringLiteral("/child/birth_date"), FieldIssue::InTheFuture);
        code(QStringLiteral("/child/fiscal_code"), typed, isDay);
    }

    void contacts() {
        const QString email = QStringLiteral("/email");
        if (text(email, m_draft.email) && !isEmailAddress(m_draft.email.trimmed()))
            note(email, FieldIssue::Unreadable);
        if (!m_draft.mobile.trimmed().isEmpty() && !isTelephoneNumber(m_draft.mobile.trimmed()))
            note(QStringLiteral("/mobile"), FieldIssue::Unreadable);
    }

    void question(const FormQuestion &question) {
        const QString value = m_draft.answers.value(question.name).trimmed();
        const QString pointer = QStringLiteral("/answers/") + question.name;
        if (value.isEmpty()) {
            if (question.required)
                note(pointer, FieldIssue::Missing);
            return;
        }
        answer(pointer, question, value);
    }

private:
    void note(const QString &pointer, FieldIssue issue) { m_issues.append({pointer, issue}); }

    bool text(const QString &pointer, const QString &value) {
        if (value.trimmed().isEmpty() || value.trimmed().size() > longestAnswer) {
            note(pointer, value.trimmed().isEmpty() ? FieldIssue::Missing : FieldIssue::TooLong);
            return false;
        }
        return true;
    }

    bool day(const QString &pointer, const QString &value) {
        if (!text(pointer, value))
            return false;
        const bool isDay = isoDay(value).isValid();
        if (!isDay)
            note(pointer, FieldIssue::NotADay);
        return isDay;
    }

    void code(const QString &pointer, const TypedChild &typed, bool hasBirthDate) {
        if (!text(pointer, typed.fiscalCode))
            return;
        const auto parsed = FiscalCode::parse(typed.fiscalCode);
        if (!parsed || !parsed->isPerson())
            return note(pointer, FieldIssue::Unreadable);
        if (hasBirthDate && !isBornOn(*parsed, isoDay(typed.birthDate)))
            note(pointer, FieldIssue::BirthDateDiffers);
    }

    void answer(const QString &pointer, const FormQuestion &question, const QString &value) {
        switch (question.kind) {
        case QuestionKind::Text:
        case QuestionKind::LongText:
            if (value.size() > (question.kind == QuestionKind::Text ? longestAnswer : longestText))
                note(pointer, FieldIssue::TooLong);
            return;
        case QuestionKind::Day:
            if (!isoDay(value).isValid())
                note(pointer, FieldIssue::NotADay);
            return;
        case QuestionKind::Yes:
            if (value != QLatin1String("yes"))
                note(pointer, FieldIssue::Unreadable);
            return;
        case QuestionKind::File:
            if (!attachmentIdOf(value))
                note(pointer, FieldIssue::Unreadable);
            return;
        case QuestionKind::Choice:
            if (std::none_of(question.options.cbegin(), question.options.cend(),
                             [&value](const FormOption &option) { return option.value == value; }))
                note(pointer, FieldIssue::Unreadable);
        }
    }

    const ApplicationDraft &m_draft;
    QDate m_today;
    QList<DraftIssue> m_issues;
};

} // namespace

QString toString(ApplicationState state) {
    return states.name(state);
}

Result<ApplicationState> applicationStateFromString(QStringView text) {
    return states.value(text);
}

bool mayMove(ApplicationState from, ApplicationState to) {
    return std::any_of(std::begin(moves), std::end(moves),
                       [from, to](const Move &move) { return move.from == from && move.to == to; });
}

bool mayWithdraw(ApplicationState state) {
    switch (state) {
    case State::Sent:
    case State::InProgress:
    case State::ToSupplement:
    case State::WaitingList:
    case State::PlaceOffered:
        return true;
    default:
        return false;
    }
}

QList<DraftIssue> checkDraft(const ApplicationForm &form, const ApplicationDraft &draft,
                             QDate today) {
    const ApplicationDraft tidy = tidied(form, draft);
    Check check(tidy, today);
    check.privacy();
    check.child();
    check.contacts();
    for (const FormQuestion &question : questionsOf(form))
        if (isAsked(question, tidy.answers))
            check.question(question);
    return check.issues();
}

QString issueDetail(FieldIssue issue) {
    switch (issue) {
    case FieldIssue::Missing:
        return QStringLiteral("is missing");
    case FieldIssue::TooLong:
        return QStringLiteral("is too long");
    case FieldIssue::Unreadable:
        return QStringLiteral("is none of what this field takes");
    case FieldIssue::NotADay:
        return QStringLiteral("is no day yyyy-MM-dd");
    case FieldIssue::InTheFuture:
        return QStringLiteral("is still to come");
    case FieldIssue::BirthDateDiffers:
        return QStringLiteral("does not belong to that date of birth");
    }
    return {};
}

ApplicationDraft tidied(const ApplicationForm &form, ApplicationDraft draft) {
    Answers kept;
    for (const FormQuestion &question : questionsOf(form)) {
        const QString value = draft.answers.value(question.name).trimmed();
        if (!value.isEmpty() && isAsked(question, kept))
            kept.insert(question.name, value);
    }
    draft.answers = kept;
    for (QString *text : {&draft.child.givenName, &draft.child.familyName, &draft.child.fiscalCode,
                          &draft.child.birthDate, &draft.email, &draft.mobile})
        *text = text->trimmed();
    if (draft.childId)
        draft.child = {};
    return draft;
}

bool isStorable(const ApplicationDraft &draft) {
    QStringList texts = draft.answers.values() + draft.answers.keys();
    texts += {draft.child.givenName,
              draft.child.familyName,
              draft.child.fiscalCode,
              draft.child.birthDate,
              draft.email,
              draft.mobile};
    return std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) {
        return text.size() <= 2 * longestText && !text.contains(QChar::Null);
    });
}

} // namespace campanella
