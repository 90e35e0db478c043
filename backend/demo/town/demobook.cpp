// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demobook.h"

#include "backend/access/accounts.h"
#include "backend/access/passwords.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/store/records.h"

namespace campanella::backend {

namespace {

constexpr int segregationCode = 2;
constexpr quint64 firstNotice = 2'600'100'000;

QString subjectWord(DemoService service) {
    switch (service) {
    case DemoService::Canteen:
        return QStringLiteral("Refezione scolastica");
    case DemoService::Bus:
        return QStringLiteral("Scuolabus");
    case DemoService::PreSchool:
        return QStringLiteral("Pre-scuola");
    case DemoService::AfterSchool:
        return QStringLiteral("Post-scuola");
    case DemoService::Nursery:
        return QStringLiteral("Retta del nido");
    case DemoService::Sport:
        return QStringLiteral("Attività sportive");
    }
    return {};
}

QString subjectOf(const DueDraft &draft, const QString &child) {
    QStringList words{subjectWord(draft.service), periodWords(draft.period), child,
                      draft.quantityNote};
    if (draft.instalment && draft.instalment->number > 0)
        words.append(QStringLiteral("rata %1 di %2")
                         .arg(draft.instalment->number)
                         .arg(draft.instalment->count));
    words.removeAll(QString());
    return words.join(QStringLiteral(", ")).left(140);
}

} // namespace

DemoBook::DemoBook(Store &store, Dice &dice, QDate today, QList<StoredService> services)
    : m_store(store)
    , m_dice(dice)
    , m_calendar(today)
    , m_services(std::move(services))
    , m_lastNotice(firstNotice) {}

Result<qint64> DemoBook::adult(const Birth &birth, const Address &address) {
    const QString mobile =
        QStringLiteral("333 555 %1").arg(m_dice.below(10'000), 4, 10, QLatin1Char('0'));
    return addPerson(m_store, {m_dice.publicId(), birth.givenName, birth.familyName,
                               fiscalCodeOf(birth), demoMail(birth), mobile, address});
}

/// One hash serves all, as they all have the same, published password.
Result<> DemoBook::account(qint64 person, const QString &username, Role role) {
    if (m_passwordHash.isEmpty()) {
        const auto hash = hashPassword(demoPassword());
        if (!hash)
            return fail(hash.error());
        m_passwordHash = *hash;
    }
    const auto added = addCredentials(m_store, {person, username, m_passwordHash, role});
    return added ? Result<>() : fail(added.error());
}

Result<DemoChild> DemoBook::child(const Birth &birth, const QList<qint64> &guardians) {
    const Child record{m_dice.publicId(), birth.givenName, birth.familyName, {}, {}, {}};
    const auto key = addChild(m_store, record, fiscalCodeOf(birth));
    if (!key)
        return fail(key.error());
    for (const qint64 guardian : guardians)
        if (const auto linked = addGuardian(m_store, guardian, *key); !linked)
            return fail(linked.error());
    return DemoChild{*key, fullName(birth.givenName, birth.familyName)};
}

Result<> DemoBook::enrol(const DemoChild &child, DemoService service, const SchoolYear &year,
                         const QString &school, const QString &schoolClass) {
    return saveEnrolment(m_store, {child.key, m_services.at(static_cast<int>(service)).key, year,
                                   school, schoolClass});
}

Payment DemoBook::payment(const DueDraft &draft, QDate issuedOn, const NoticeNumber &number) {
    static const QStringList providers{
        QStringLiteral("Banca di Valmarina"), QStringLiteral("Cassa dei Due Colli"),
        QStringLiteral("PagoSubito"), QStringLiteral("Tabaccheria Centrale")};
    const QDate latest = std::min(draft.dueDate, m_calendar.today());
    const auto days = std::max<qint64>(1, issuedOn.daysTo(latest));
    const QDate paidOn = issuedOn.addDays(m_dice.below(static_cast<int>(days)));
    return {m_dice.publicId(), draft.amount, paidOn, m_dice.pick(providers),
            QStringLiteral("RT%1").arg(number.toString())};
}

Result<> DemoBook::due(qint64 payer, const DemoChild &child, const DueDraft &draft) {
    const auto number = NoticeNumber::issue(segregationCode, ++m_lastNotice);
    if (!number)
        return fail(number.error());
    const StoredService &service = m_services.at(static_cast<int>(draft.service));
    const QDate issuedOn = std::min(draft.dueDate.addDays(-27), m_calendar.today());
    Due due{m_dice.publicId(),
            *number,
            draft.state,
            draft.amount,
            draft.dueDate,
            issuedOn,
            subjectOf(draft, child.name),
            {},
            SchoolYear::of(draft.period.first()),
            draft.period,
            draft.quantityNote,
            {},
            service.service,
            {},
            draft.instalment,
            {}};
    if (draft.state == DueState::Paid)
        due.payment = payment(draft, issuedOn, *number);
    const auto added = addDue(m_store, due, {payer, child.key, service.key, {}});
    return added ? Result<>() : fail(added.error());
}

Result<> DemoBook::correct(const DemoChild &child, DemoService service, MovementKind kind,
                           Money amount, const QString &note) {
    const Correction correction{kind,
                                child.key,
                                {},
                                m_services.at(static_cast<int>(service)).key,
                                SchoolYear::of(m_calendar.today()),
                                m_calendar.today().addDays(-2),
                                amount,
                                m_dice.publicId().toString(),
                                note};
    const auto written = recordCorrection(m_store, correction);
    return written ? Result<>() : fail(written.error());
}

Result<> DemoBook::close() {
    const auto saved = m_store.execute(
        QStringLiteral("INSERT INTO counters (name, value) VALUES (?, ?) ON CONFLICT (name) DO "
                       "UPDATE SET value = excluded.value"),
        {QStringLiteral("notice:%1").arg(segregationCode, 2, 10, QLatin1Char('0')), m_lastNotice});
    if (!saved)
        return fail(saved.error());
    if (const auto recorded = recordDuesAfter(m_store, m_lastRecorded); !recorded)
        return recorded;
    return lastDueKey(m_store).map([this](qint64 key) { m_lastRecorded = key; });
}

} // namespace campanella::backend
