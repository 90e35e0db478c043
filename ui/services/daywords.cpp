// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/daywords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::DayWords)
};

using app::DayMark;

} // namespace

ChipLook dayLook(DayMark mark) {
    const auto look = [](const QString &word, const char *icon, Role text, Role tint) {
        return ChipLook{word, QString::fromLatin1(icon), text, tint};
    };
    switch (mark) {
    case DayMark::Present:
        return look(Words::tr("Presente"), "check", Role::Success, Role::SuccessTint);
    case DayMark::LightMeal:
        return look(Words::tr("In bianco"), "plain", Role::Primary, Role::Tint);
    case DayMark::Diet:
        return look(Words::tr("Dieta"), "meal", Role::Primary, Role::Tint);
    case DayMark::Absent:
        return look(Words::tr("Assente"), "absent", Role::Muted, Role::Window);
    case DayMark::AnnouncedAbsent:
        return look(Words::tr("Disdetto"), "undo", Role::Secondary, Role::Window);
    case DayMark::Contested:
        return look(Words::tr("Contestato"), "flag", Role::Danger, Role::DangerTint);
    case DayMark::Suspended:
        return look(Words::tr("Sospeso"), "closed", Role::Warning, Role::WarningTint);
    case DayMark::Closed:
        return look(Words::tr("Chiuso"), "closed", Role::Muted, Role::Window);
    case DayMark::None:
    case DayMark::Weekend:
        break;
    }
    return look(QString(), "", Role::Muted, Role::Window);
}

QString mealWord(MealKind meal) {
    switch (meal) {
    case MealKind::Light:
        return Words::tr("in bianco");
    case MealKind::Diet:
        return Words::tr("dieta");
    case MealKind::Standard:
        break;
    }
    return Words::tr("normale");
}

QString originWord(AttendanceOrigin origin) {
    switch (origin) {
    case AttendanceOrigin::Tablet:
        return Words::tr("tablet");
    case AttendanceOrigin::Register:
        return Words::tr("registro");
    case AttendanceOrigin::School:
        break;
    }
    return Words::tr("scuola");
}

QString daySentence(const app::CalendarDay &day) {
    const QString date = formatLongDate(day.day);
    QString word = dayLook(day.mark).word;
    if (day.mark == DayMark::Weekend)
        word = Words::tr("fine settimana");
    else if (word.isEmpty())
        word = Words::tr("nulla di registrato");
    if (!day.reason.isEmpty())
        word += QStringLiteral(", ") + day.reason;
    return Words::tr("%1: %2", "day: what it says").arg(date, word);
}

QString factsOf(const app::CalendarDay &day, const QString &name) {
    if (day.mark == DayMark::Contested && day.record) {
        app::CalendarDay stands = day; // until the office corrects it
        stands.record->contested = false;
        stands.mark = app::markOf(*stands.record);
        return factsOf(stands, name);
    }
    if (!day.record && day.mark == DayMark::AnnouncedAbsent)
        return Words::tr("Hai comunicato che %1 non ci sarà: questo giorno non si paga.").arg(name);
    if (!day.record && day.mark == DayMark::LightMeal)
        return Words::tr("Hai chiesto il pasto in bianco per %1.").arg(name);
    switch (day.mark) {
    case DayMark::None:
        return Words::tr("Per questo giorno non c'è ancora nulla di registrato.");
    case DayMark::Weekend:
        return Words::tr("Il sabato e la domenica il servizio non c'è.");
    case DayMark::Closed:
        return Words::tr("Il servizio è chiuso: non devi fare nulla.");
    case DayMark::Suspended:
        return Words::tr("Il servizio è stato sospeso: %1 non paga questo giorno.").arg(name);
    case DayMark::Absent:
    case DayMark::AnnouncedAbsent:
        return Words::tr("%1 non c'era: questo giorno non si paga.").arg(name);
    case DayMark::Contested:
    case DayMark::Present:
    case DayMark::LightMeal:
    case DayMark::Diet:
        break;
    }
    const QString there = Words::tr("%1 era presente.").arg(name);
    const auto amount = day.record ? amountOf(*day.record) : std::nullopt;
    if (!amount)
        return there;
    return there + QLatin1Char(' ') +
           Words::tr("Pasto: %1, %2.").arg(mealWord(day.record->meal), formatMoney(*amount));
}

QString placeOf(const AttendanceDay &day) {
    QStringList parts{day.schoolClass, day.school};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString monthTitle(QDate month) {
    QString title = QLocale().toString(month, QStringLiteral("MMMM yyyy"));
    title[0] = title.at(0).toUpper();
    return title;
}

} // namespace campanella::ui
