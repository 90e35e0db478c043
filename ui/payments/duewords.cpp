// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/duewords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace campanella::ui {

namespace {

/// Lets the words of plain functions be translated in the context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

QString monthText(QDate first) {
    return QLocale().toString(first, QStringLiteral("MMMM yyyy"));
}

QString monthsText(const DateRange &range) {
    const QLocale locale;
    const auto shortMonth = [&locale](QDate day) {
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    };
    const QString years = range.first().year() == range.last().year()
                              ? QString()
                              : QLatin1Char(' ') + QString::number(range.first().year());
    return Words::tr("%1–%2 %3", "months: ott–dic 2026")
        .arg(shortMonth(range.first()) + years, shortMonth(range.last()))
        .arg(range.last().year());
}

bool coversWholeMonths(const DateRange &range) {
    return range.first().day() == 1 && range.last().addDays(1).day() == 1;
}

bool isOneMonth(const DateRange &range) {
    return range.first().month() == range.last().month() &&
           range.first().year() == range.last().year();
}

} // namespace

ChipLook lookOf(DueState state) {
    switch (state) {
    case DueState::InPayment:
        return {Words::tr("In pagamento"), QStringLiteral("refresh"), Role::Warning,
                Role::WarningTint};
    case DueState::AwaitingOutcome:
        return {Words::tr("In attesa di esito"), QStringLiteral("hourglass"), Role::Warning,
                Role::WarningTint};
    case DueState::Paid:
        return {Words::tr("Pagato"), QStringLiteral("check"), Role::Success, Role::SuccessTint};
    case DueState::PaidElsewhere:
        return {Words::tr("Pagato altrove"), QStringLiteral("check"), Role::Success,
                Role::SuccessTint};
    case DueState::Cancelled:
        return {Words::tr("Annullato"), QStringLiteral("cross"), Role::Muted, Role::Window};
    case DueState::Overdue:
        return {Words::tr("Scaduto"), QStringLiteral("alert"), Role::Danger, Role::DangerTint};
    case DueState::Refunded:
        return {Words::tr("Rimborsato"), QStringLiteral("undo"), Role::Success, Role::SuccessTint};
    case DueState::ToPay:
        break;
    }
    return {Words::tr("Da pagare"), QStringLiteral("circle"), Role::Primary, Role::Tint};
}

QString iconOf(ServiceKind kind) {
    switch (kind) {
    case ServiceKind::Canteen:
        return QStringLiteral("meal");
    case ServiceKind::Bus:
        return QStringLiteral("bus");
    case ServiceKind::Nursery:
        return QStringLiteral("person");
    case ServiceKind::PreSchool:
    case ServiceKind::AfterSchool:
        return QStringLiteral("clock");
    case ServiceKind::Other:
        break;
    }
    return QStringLiteral("services");
}

QString periodInSentence(const Due &due) {
    if (!due.period)
        return {};
    return *due.period == due.schoolYear.range() ? due.schoolYear.toString()
                                                 : rangeInSentence(*due.period);
}

QString rangeInSentence(const DateRange &range) {
    if (!coversWholeMonths(range))
        return dayInColumn(range.first()) + QStringLiteral(" – ") + dayInColumn(range.last());
    return isOneMonth(range) ? monthText(range.first()) : monthsText(range);
}

QString periodText(const Due &due) {
    return capitalised(periodInSentence(due));
}

QString personText(const Due &due) {
    return due.child ? fullName(due.child->givenName, due.child->familyName) : due.payer.name;
}

QString classText(const DueChild &child) {
    QStringList parts{child.schoolClass, child.school};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString classText(const Due &due) {
    return due.child ? classText(*due.child) : Words::tr("A tuo nome");
}

QString dayInColumn(const std::optional<QDate> &day) {
    return day ? formatDate(*day) : QStringLiteral("—");
}

QString objectText(const Due &due) {
    QStringList parts{due.service.name, periodInSentence(due), personText(due)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString printActionText(const Due &due) {
    return Words::tr("Stampa l'avviso di %1").arg(objectText(due));
}

QString payActionText(const Due &due) {
    return Words::tr("Paga l'avviso di %1").arg(objectText(due));
}

QString capitalised(const QString &text) {
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

} // namespace campanella::ui
