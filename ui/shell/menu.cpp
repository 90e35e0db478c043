// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/menu.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/household/attestation/attestationpage.h"
#include "ui/household/isee/iseepage.h"
#include "ui/household/pairing/pairingpage.h"
#include "ui/household/passwordpage.h"
#include "ui/household/profile/profilepage.h"
#include "ui/household/sessionspage.h"
#include "ui/messages/contentsheet.h"
#include "ui/messages/questions/questionspage.h"
#include "ui/messages/townnoticespage.h"
#include "ui/payments/checkout/checkoutpage.h"
#include "ui/payments/duespage.h"
#include "ui/payments/noticepage.h"
#include "ui/payments/paymentspage.h"
#include "ui/payments/position/positionpage.h"
#include "ui/payments/statement/statementpage.h"
#include "ui/services/applications/applicationspage.h"
#include "ui/services/applications/newapplicationpage.h"
#include "ui/services/attendancepage.h"
#include "ui/services/mealspage.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

/// The translation context of the menu's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::Menu)
};

using Factory = std::unique_ptr<Page> (*)(const PageContext &, const QList<Due> &);

std::unique_ptr<Page> makeToday(const PageContext &context, const QList<Due> &) {
    return std::make_unique<TodayPage>(context);
}

std::unique_ptr<Page> makePairing(const PageContext &context, const QList<Due> &) {
    return std::make_unique<PairingPage>(context);
}

std::unique_ptr<Page> makeProfile(const PageContext &context, const QList<Due> &) {
    return std::make_unique<ProfilePage>(context);
}

std::unique_ptr<Page> makePassword(const PageContext &context, const QList<Due> &) {
    return std::make_unique<PasswordPage>(context.client.api());
}

std::unique_ptr<Page> makeOpenSessions(const PageContext &context, const QList<Due> &) {
    return std::make_unique<SessionsPage>(context.client.api());
}

std::unique_ptr<Page> makeNewApplication(const PageContext &context, const QList<Due> &) {
    return std::make_unique<NewApplicationPage>(context);
}

std::unique_ptr<Page> makeApplications(const PageContext &context, const QList<Due> &) {
    return std::make_unique<ApplicationsPage>(context);
}

std::unique_ptr<Page> makeMeals(const PageContext &context, const QList<Due> &) {
    return std::make_unique<MealsPage>(context);
}

std::unique_ptr<Page> makeAttendance(const PageContext &context, const QList<Due> &) {
    return std::make_unique<AttendancePage>(context, std::nullopt);
}

template <ServiceKind kind>
std::unique_ptr<Page> makeService(const PageContext &context, const QList<Due> &) {
    return std::make_unique<AttendancePage>(context, kind);
}

std::unique_ptr<Page> makeDues(const PageContext &context, const QList<Due> &) {
    return std::make_unique<DuesPage>(context, DuesPage::Kind::NewPayment);
}

std::unique_ptr<Page> makeBillingLists(const PageContext &context, const QList<Due> &) {
    return std::make_unique<DuesPage>(context, DuesPage::Kind::BillingLists);
}

std::unique_ptr<Page> makePayments(const PageContext &context, const QList<Due> &) {
    return std::make_unique<PaymentsPage>(context);
}

std::unique_ptr<Page> makeNotice(const PageContext &context, const QList<Due> &dues) {
    return std::make_unique<NoticePage>(context, dues);
}

std::unique_ptr<Page> makeStatement(const PageContext &context, const QList<Due> &) {
    return std::make_unique<StatementPage>(context);
}

std::unique_ptr<Page> makeCheckout(const PageContext &context, const QList<Due> &dues) {
    return std::make_unique<CheckoutPage>(context, dues);
}

std::unique_ptr<Page> makeAttestations(const PageContext &context, const QList<Due> &) {
    return std::make_unique<AttestationPage>(context);
}

std::unique_ptr<Page> makePosition(const PageContext &context, const QList<Due> &) {
    return std::make_unique<PositionPage>(context);
}

std::unique_ptr<Page> makeTownNotices(const PageContext &context, const QList<Due> &) {
    return std::make_unique<TownNoticesPage>(context);
}

std::unique_ptr<Page> makeQuestions(const PageContext &context, const QList<Due> &) {
    return std::make_unique<QuestionsPage>(context);
}

std::unique_ptr<PrintDialogs> dialogsOf(const PageContext &context) {
    return context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs();
}

std::unique_ptr<Page> makeHowToPay(const PageContext &context, const QList<Due> &) {
    return std::make_unique<ContentSheet>(context.session.howToPay(), dialogsOf(context));
}

std::unique_ptr<Page> makeContacts(const PageContext &context, const QList<Due> &) {
    return std::make_unique<ContentSheet>(context.session.contacts(), dialogsOf(context));
}

std::unique_ptr<Page> makeIsee(const PageContext &context, const QList<Due> &) {
    return std::make_unique<IseePage>(context.client.api(), context.session.isee(),
                                      dialogsOf(context));
}

/// All pages of the shell: a new page adds its line here. A page without a label is reached from
/// another page only.
struct Line {
    PageId page;
    Section section;
    const char *label;
    const char *icon;
    Factory make;
    bool optional = false;
};

constexpr Line lines[] = {
    {PageId::Today, Section::Top, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Oggi"), "today",
     makeToday},
    {PageId::Pairing, Section::Household,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Abbinamento studenti"), "pairing", makePairing},
    {PageId::Profile, Section::Household,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Profilo utente · I miei dati"), "person",
     makeProfile},
    {PageId::Password, Section::Household, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Password"),
     "key", makePassword},
    {PageId::Attestations, Section::Household,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Stampa attestazione pagamenti"), "attestation",
     makeAttestations},
    {PageId::Isee, Section::Household,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Dichiarazione ISEE %1"), "isee", makeIsee, true},
    {PageId::OpenSessions, Section::Household,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Accessi aperti"), "history", makeOpenSessions},
    {PageId::Meals, Section::Services, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Refezione"),
     "meal", makeMeals, true},
    {PageId::Bus, Section::Services, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Scuolabus"), "bus",
     makeService<ServiceKind::Bus>, true},
    {PageId::Nursery, Section::Services,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Nido d'infanzia"), "person",
     makeService<ServiceKind::Nursery>, true},
    {PageId::PreSchool, Section::Services, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Pre-scuola"),
     "clock", makeService<ServiceKind::PreSchool>, true},
    {PageId::AfterSchool, Section::Services,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Post-scuola"), "clock",
     makeService<ServiceKind::AfterSchool>, true},
    {PageId::OtherServices, Section::Services,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Altri servizi"), "services",
     makeService<ServiceKind::Other>, true},
    {PageId::Attendance, Section::Services, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Presenze"),
     "attendance", makeAttendance},
    {PageId::NewApplication, Section::Services,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Nuova domanda per i Servizi Scolastici"), "apply",
     makeNewApplication},
    {PageId::Applications, Section::Services,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Domande inviate"), "sent", makeApplications},
    {PageId::Dues, Section::Payments, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Nuovo pagamento"),
     "due", makeDues},
    {PageId::OpenPosition, Section::Payments,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Prospetto pagamenti"), "list", makePosition},
    {PageId::BillingLists, Section::Payments,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Prospetto Ruoli"), "roll", makeBillingLists},
    {PageId::Payments, Section::Payments,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Storico pagamenti · Pagamenti"), "history",
     makePayments},
    {PageId::Statement, Section::Payments,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Estratto conto"), "statement", makeStatement},
    {PageId::HowToPay, Section::Payments, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Come pagare"),
     "help", makeHowToPay, true},
    {PageId::Notice, Section::Payments, nullptr, nullptr, makeNotice},
    {PageId::Checkout, Section::Payments, nullptr, nullptr, makeCheckout},
    {PageId::TownNotices, Section::Messages,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Avvisi del Comune"), "info", makeTownNotices},
    {PageId::Questions, Section::Messages,
     QT_TRANSLATE_NOOP("campanella::ui::Menu", "Domande all'ufficio"), "ask", makeQuestions},
    {PageId::Contacts, Section::Messages, QT_TRANSLATE_NOOP("campanella::ui::Menu", "Contatti"),
     "phone", makeContacts, true},
};

} // namespace

QList<MenuEntry> menuEntries(int year) {
    QList<MenuEntry> entries;
    for (const Line &line : lines)
        if (line.label != nullptr)
            entries.append(
                {line.page, line.section,
                 Words::tr(line.label).replace(QLatin1String("%1"), QString::number(year)),
                 QString::fromLatin1(line.icon), line.optional});
    return entries;
}

QString sectionLabel(Section section) {
    switch (section) {
    case Section::Household:
        return Words::tr("Gestione");
    case Section::Services:
        return Words::tr("Servizi");
    case Section::Payments:
        return Words::tr("Pagamenti");
    case Section::Messages:
        return Words::tr("Comunicazioni");
    case Section::Top:
        break;
    }
    return {};
}

QString sectionIcon(Section section) {
    switch (section) {
    case Section::Household:
        return QStringLiteral("household");
    case Section::Services:
        return QStringLiteral("services");
    case Section::Payments:
        return QStringLiteral("payments");
    case Section::Messages:
        return QStringLiteral("messages");
    case Section::Top:
        break;
    }
    return {};
}

QHash<PageId, ServiceKind> servicePages() {
    return {{PageId::Meals, ServiceKind::Canteen},
            {PageId::Bus, ServiceKind::Bus},
            {PageId::Nursery, ServiceKind::Nursery},
            {PageId::PreSchool, ServiceKind::PreSchool},
            {PageId::AfterSchool, ServiceKind::AfterSchool},
            {PageId::OtherServices, ServiceKind::Other}};
}

PageId menuPlaceOf(PageId page) {
    return page == PageId::Notice || page == PageId::Checkout ? PageId::Dues : page;
}

std::unique_ptr<Page> makePage(PageId page, const PageContext &context, const QList<Due> &dues) {
    for (const Line &line : lines)
        if (line.page == page)
            return line.make(context, dues);
    return nullptr;
}

} // namespace campanella::ui
