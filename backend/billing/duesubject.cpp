// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/duesubject.h"

#include <QLocale>

namespace campanella::backend {

namespace {

constexpr qsizetype subjectLimit = 140;

QString monthIn(QLocale::Language language, QDate month) {
    return QLocale(language).standaloneMonthName(month.month()) + u' ' +
           QString::number(month.year());
}

QString germanName(const Service &service) {
    switch (service.kind) {
    case ServiceKind::Canteen:
        return QStringLiteral("Schulmensa");
    case ServiceKind::Bus:
        return QStringLiteral("Schülertransport");
    case ServiceKind::Nursery:
        return QStringLiteral("Kinderkrippe");
    case ServiceKind::PreSchool:
        return QStringLiteral("Frühbetreuung");
    case ServiceKind::AfterSchool:
        return QStringLiteral("Nachmittagsbetreuung");
    case ServiceKind::Other:
        break;
    }
    return service.name;
}

/// `part`: "rata %1 di %2".
QString joined(QStringList words, const QString &part,
               const std::optional<Instalment> &instalment) {
    if (instalment && instalment->number > 0)
        words.insert(2, part.arg(instalment->number).arg(instalment->count));
    return words.join(QStringLiteral(", ")).left(subjectLimit);
}

} // namespace

QString monthWords(QDate month) {
    return monthIn(QLocale::Italian, month);
}

QString dueSubject(const BillingRun &run, const QString &child,
                   const std::optional<Instalment> &instalment) {
    return joined({run.service.name, monthWords(run.month.first()), child},
                  QStringLiteral("rata %1 di %2"), instalment);
}

QString secondDueSubject(const BillingRun &run, const QString &child,
                         const std::optional<Instalment> &instalment) {
    if (run.secondLanguage != u"de")
        return {};
    return joined({germanName(run.service), monthIn(QLocale::German, run.month.first()), child},
                  QStringLiteral("Rate %1 von %2"), instalment);
}

} // namespace campanella::backend
