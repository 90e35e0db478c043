// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/profile.h"

#include "domain/clock.h"
#include "domain/contact.h"

#include <QTimeZone>

#include <algorithm>

namespace campanella {

namespace {

constexpr qsizetype longestName = 70;

void refuse(QList<FieldError> &errors, const char *pointer, const char *why) {
    errors.append({QString::fromLatin1(pointer), QString::fromLatin1(why)});
}

/// Empties are good: nobody has to be reachable by telephone.
QString checkedNumber(const QString &typed, Result<QString> (*parse)(QStringView),
                      const char *pointer, QList<FieldError> &errors) {
    if (typed.trimmed().isEmpty())
        return {};
    const auto number = parse(typed);
    if (!number)
        refuse(errors, pointer, "not a telephone number");
    return number.value_or(QString());
}

bool isName(const QString &text) {
    return text.size() <= longestName &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

void checkSecond(const ContactChoices &choices, const QString &typedNumber,
                 QList<FieldError> &errors) {
    const bool hasNumber = !typedNumber.trimmed().isEmpty();
    if (hasNumber && !isName(choices.secondName))
        refuse(errors, "/second_name", "1 to 70 characters, with letters");
    if (!hasNumber && !choices.secondName.isEmpty())
        refuse(errors, "/second_telephone", "missing");
}

bool isQuiet(const QuietHours &hours, QTime time) {
    return hours.from < hours.until ? time >= hours.from && time < hours.until
                                    : time >= hours.from || time < hours.until;
}

} // namespace

QDateTime endOfQuiet(const QuietHours &hours, const QDateTime &moment) {
    const QDateTime here = italianTime(moment);
    if (!isQuiet(hours, here.time()))
        return moment;
    const QDate day = here.time() < hours.until ? here.date() : here.date().addDays(1);
    return QDateTime(day, hours.until, here.timeZone()).toUTC();
}

Result<ContactChoices> checkedChoices(const ContactChoices &typed, const QString &storedMobile) {
    QList<FieldError> errors;
    ContactChoices choices = typed;
    if (typed.mobile != storedMobile)
        choices.mobile = checkedNumber(typed.mobile, mobileNumber, "/mobile", errors);
    choices.secondName = typed.secondName.simplified();
    choices.secondTelephone =
        checkedNumber(typed.secondTelephone, telephoneNumber, "/second_telephone", errors);
    checkSecond(choices, typed.secondTelephone, errors);
    if (typed.quietHours && typed.quietHours->from == typed.quietHours->until)
        refuse(errors, "/quiet_from", "the same as the end");
    if (!errors.isEmpty())
        return fail({FailureCode::FieldInvalid, {}, errors, {}, {}});
    return choices;
}

} // namespace campanella
