// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/attendanceimporter.h"

#include "backend/import/files/lookups.h"
#include "backend/services/announcements.h"
#include "domain/schoolyear.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttendanceImporter)
};

enum { Child, Service, Day, State, Meal, Quantity, Tariff, Origin, Correction };

constexpr qsizetype reasonLimit = 140;

/// A word of a short list, or the complaint that names the list.
template <typename Value>
Parsed<Value> oneOf(const QHash<QString, Value> &words, const QString &text,
                    const QString &remedy) {
    const auto known = words.constFind(text.toLower());
    if (known != words.constEnd())
        return *known;
    return complain(Words::tr("«%1» non si capisce.").arg(text.left(20)), remedy);
}

Parsed<AttendanceState> parseState(const QString &text) {
    return oneOf<AttendanceState>({{QStringLiteral("presente"), AttendanceState::Present},
                                   {QStringLiteral("assente"), AttendanceState::Absent},
                                   {QStringLiteral("disdetto"), AttendanceState::AnnouncedAbsent}},
                                  text, Words::tr("Scrivi presente, assente o disdetto."));
}

Parsed<MealKind> parseMeal(const QString &text) {
    return oneOf<MealKind>({{QStringLiteral("normale"), MealKind::Standard},
                            {QStringLiteral("in bianco"), MealKind::Light},
                            {QStringLiteral("dieta"), MealKind::Diet}},
                           text, Words::tr("Scrivi normale, in bianco o dieta."));
}

Parsed<AttendanceOrigin> parseOrigin(const QString &text) {
    return oneOf<AttendanceOrigin>({{QStringLiteral("scuola"), AttendanceOrigin::School},
                                    {QStringLiteral("tablet"), AttendanceOrigin::Tablet},
                                    {QStringLiteral("registro"), AttendanceOrigin::Register}},
                                   text, Words::tr("Scrivi scuola, tablet o registro."));
}

Parsed<int> parseMeals(const QString &text) {
    const auto count = parseCount(text);
    if (count && *count <= mostMeals)
        return count;
    return complain(Words::tr("«%1» non è un numero da 1 a %2.").arg(text.left(20)).arg(mostMeals),
                    Words::tr("Per chi non c'era scrivi lo stato assente e lascia vuoto qui."));
}

/// What the row says of the day itself; problems are noted on the row.
void readFacts(RowReader &row, RecordedDay &day) {
    day.state = row.required(State, parseState).value_or(AttendanceState::Present);
    day.meal = row.optional(Meal, parseMeal).value_or(MealKind::Standard);
    const auto quantity = row.optional(Quantity, parseMeals);
    const bool isPresent = day.state == AttendanceState::Present;
    day.quantity = isPresent ? quantity.value_or(1) : 0;
    if (!isPresent && quantity)
        row.note(Quantity, {Words::tr("Chi non c'era non ha pasti."),
                            Words::tr("Lascia vuoto questo campo, o correggi lo stato.")});
    day.tariff = row.optional(Tariff, parseAmount);
    day.origin = row.optional(Origin, parseOrigin).value_or(AttendanceOrigin::School);
}

} // namespace

QList<Column> AttendanceImporter::columns() const {
    return {{QStringLiteral("codice_fiscale_figlio"), Presence::Required},
            {QStringLiteral("servizio"), Presence::Required},
            {QStringLiteral("giorno"), Presence::Required},
            {QStringLiteral("stato"), Presence::Required},
            {QStringLiteral("pasto")},
            {QStringLiteral("quantita")},
            {QStringLiteral("tariffa")},
            {QStringLiteral("origine")},
            {QStringLiteral("correzione")}};
}

/// Who said so in advance is not just absent.
Result<> AttendanceImporter::heed(Store &store, RecordedDay &day) {
    if (day.state != AttendanceState::Absent)
        return {};
    return isAbsenceAnnounced(store, day.childKey, day.serviceKey, day.day)
        .map([&day](bool announced) {
            if (announced)
                day.state = AttendanceState::AnnouncedAbsent;
        });
}

/// School and class of that school year; false, and a problem noted, without an enrolment.
Result<bool> AttendanceImporter::readPlace(RowReader &row, Store &store, RecordedDay &day) {
    const auto rows = store.query(
        QStringLiteral("SELECT school, school_class FROM enrolments WHERE child_key = ? AND "
                       "service_key = ? AND school_year = ?"),
        {day.childKey, day.serviceKey, SchoolYear::of(day.day).toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next()) {
        row.note(Service, {Words::tr("In quell'anno scolastico il bambino non usa il servizio."),
                           Words::tr("Controlla il servizio, o importa prima l'iscrizione.")});
        return false;
    }
    day.school = (*rows)->value(0).toString();
    if (!m_walls.hold(day.school))
        row.note(Child, {Words::tr("Questo bambino frequenta un'altra scuola."),
                         Words::tr("Togli la riga: qui consegni solo le tue scuole.")});
    day.schoolClass = (*rows)->value(1).toString();
    return true;
}

Result<RowOutcome> AttendanceImporter::record(RowReader &row, Store &store,
                                              const RecordedDay &day) {
    const QString reason = row.optionalText(Correction, reasonLimit);
    const auto stands = recordedDay(store, day.childKey, day.serviceKey, day.day);
    if (!stands)
        return fail(stands.error());
    if (*stands && **stands != day && reason.isEmpty())
        row.note(Day, {Words::tr("Per questo giorno è già registrato qualcosa di diverso."),
                       Words::tr("Togli la riga, o scrivi nella colonna correzione il perché.")});
    if (!row.isGood())
        return RowOutcome::Unchanged;
    return recordDay(store, day, reason).map([](Recording done) {
        return done == Recording::Added       ? RowOutcome::Added
               : done == Recording::Corrected ? RowOutcome::Updated
                                              : RowOutcome::Unchanged;
    });
}

Result<RowOutcome> AttendanceImporter::apply(RowReader &row, Store &store) {
    const auto child = requiredChild(row, Child, store);
    if (!child)
        return fail(child.error());
    const auto service = requiredService(row, Service, store);
    if (!service)
        return fail(service.error());
    const auto date = row.required(Day, parseDay);
    RecordedDay day;
    readFacts(row, day);
    if (date && *date > italianDay(store.now()))
        row.note(Day, {Words::tr("Questo giorno deve ancora venire."),
                       Words::tr("Controlla l'anno e il mese.")});
    if (!row.isGood())
        return RowOutcome::Unchanged;
    day.childKey = **child;
    day.serviceKey = **service;
    day.day = *date;
    m_seen.check(row, Day,
                 QStringLiteral("%1 %2 %3")
                     .arg(day.childKey)
                     .arg(day.serviceKey)
                     .arg(date->toString(Qt::ISODate)));
    const auto placed = readPlace(row, store, day);
    if (!placed)
        return fail(placed.error());
    if (!row.isGood())
        return RowOutcome::Unchanged;
    if (const auto heeded = heed(store, day); !heeded)
        return fail(heeded.error());
    return record(row, store, day);
}

} // namespace campanella::backend
