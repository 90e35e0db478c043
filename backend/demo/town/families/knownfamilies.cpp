// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/families/knownfamilies.h"

#include "backend/demo/identity/democitizens.h"
#include "backend/demo/town/demoletters.h"

namespace campanella::backend {

namespace {

const QString pesaro = QStringLiteral("G479");

/// What a store's failure looks like here; the first one ends the writing.
class Writing {
public:
    explicit Writing(DemoBook &book)
        : m_book(book) {}

    [[nodiscard]] DemoBook &book() { return m_book; }
    [[nodiscard]] const DemoCalendar &calendar() const { return m_book.calendar(); }
    [[nodiscard]] const Result<> &result() const { return m_result; }

    qint64 adult(const QString &given, const QString &family, Sex sex, QDate born,
                 const QString &street, const QString &number) {
        const Address address{street, number, QStringLiteral("61100"), QStringLiteral("Valmarina"),
                              QStringLiteral("PU")};
        return kept(m_book.adult({given, family, sex, born, pesaro}, address), qint64(0));
    }
    /// Somebody who has a digital identity as well.
    qint64 citizen(const QString &id, const QString &street, const QString &number) {
        const Birth &birth = findDemoCitizen(id)->birth;
        return adult(birth.givenName, birth.familyName, birth.sex, birth.day, street, number);
    }
    DemoChild child(const QString &given, const QString &family, Sex sex, QDate born,
                    const QList<qint64> &guardians) {
        return kept(m_book.child({given, family, sex, born, pesaro}, guardians), DemoChild());
    }
    void account(qint64 person, const QString &name, Role role = Role::Parent) {
        keep(m_book.account(person, name, role));
    }
    void enrol(const DemoChild &child, const QList<DemoService> &services, const QString &school,
               const QString &schoolClass, int yearsBack = 0) {
        const auto year = SchoolYear::of(calendar().today().addYears(-yearsBack));
        for (const DemoService service : services)
            if (m_result)
                keep(m_book.enrol(child, service, year, school, schoolClass));
    }
    void due(qint64 payer, const DemoChild &child, const DueDraft &draft) {
        if (m_result)
            keep(m_book.due(payer, child, draft));
    }
    void correct(const DemoChild &child, DemoService service, MovementKind kind, qint64 cents,
                 const QString &note) {
        if (m_result)
            keep(m_book.correct(child, service, kind, Money::fromCents(cents), note));
    }

private:
    void keep(const Result<> &result) {
        if (m_result && !result)
            m_result = result;
    }
    template <typename T>
    T kept(const Result<T> &result, T otherwise) {
        if (m_result && !result)
            m_result = fail(result.error());
        return result ? *result : otherwise;
    }

    DemoBook &m_book;
    Result<> m_result;
};

QString meals(int count) {
    return QStringLiteral("%1 pasti").arg(count);
}

DateRange quarterFrom(const DateRange &month) {
    return *DateRange::make(month.first(), month.first().addMonths(3).addDays(-1));
}

/// Paid dues of the months from `newest` to `oldest` school months back.
void history(Writing &w, qint64 payer, const DemoChild &child, DemoService service, Money amount,
             int newest, int oldest) {
    for (int back = oldest; back >= newest; --back) {
        const DateRange month = w.calendar().month(back);
        w.due(payer, child,
              {service, month, amount, DemoCalendar::dueDateOf(month), DueState::Paid, {}, {}});
    }
}

void mealHistory(Writing &w, qint64 payer, const DemoChild &child, qint64 centsEach, int newest,
                 int oldest) {
    for (int back = oldest; back >= newest; --back) {
        const DateRange month = w.calendar().month(back);
        const int eaten = std::max(1, schoolDays(month) - w.book().dice().below(4));
        w.due(payer, child,
              {DemoService::Canteen,
               month,
               Money::fromCents(eaten * centsEach),
               DemoCalendar::dueDateOf(month),
               DueState::Paid,
               meals(eaten),
               {}});
    }
}

void annasOpenDues(Writing &w, qint64 anna, const DemoChild &luca, const DemoChild &sofia) {
    const DemoCalendar &days = w.calendar();
    const DateRange last = days.month();
    const QDate next = days.nextDueDate();
    w.due(anna, luca,
          {DemoService::Bus,
           days.month(1),
           Money::fromCents(2200),
           days.pastDueDate(),
           DueState::ToPay,
           {},
           {}});
    w.due(
        anna, luca,
        {DemoService::Canteen, last, Money::fromCents(9600), next, DueState::ToPay, meals(20), {}});
    w.due(
        anna, sofia,
        {DemoService::Canteen, last, Money::fromCents(7980), next, DueState::ToPay, meals(19), {}});
    w.due(anna, luca,
          {DemoService::Bus, last, Money::fromCents(2200), next, DueState::ToPay, {}, {}});
    w.due(anna, sofia,
          {DemoService::PreSchool,
           quarterFrom(last),
           Money::fromCents(6000),
           next.addDays(15),
           DueState::ToPay,
           QStringLiteral("trimestre"),
           {}});
    w.due(anna, luca,
          {DemoService::AfterSchool,
           last,
           Money::fromCents(3000),
           next,
           DueState::AwaitingOutcome,
           {},
           {}});
}

/// This school month that is past and last year's: the numbers of the pictures where they show.
void annasPaidDues(Writing &w, qint64 anna, const DemoChild &luca, const DemoChild &sofia) {
    const DateRange before = w.calendar().month(1);
    const QDate due = DemoCalendar::dueDateOf(before);
    w.due(
        anna, luca,
        {DemoService::Canteen, before, Money::fromCents(5760), due, DueState::Paid, meals(12), {}});
    w.due(
        anna, sofia,
        {DemoService::Canteen, before, Money::fromCents(4620), due, DueState::Paid, meals(11), {}});
    w.due(anna, luca,
          {DemoService::AfterSchool, before, Money::fromCents(3000), due, DueState::Paid, {}, {}});
    w.due(anna, sofia,
          {DemoService::Sport, before, Money::fromCents(4000), due, DueState::Paid, {}, {}});
    mealHistory(w, anna, luca, 480, 2, 10);
    mealHistory(w, anna, sofia, 420, 2, 10);
    history(w, anna, luca, DemoService::Bus, Money::fromCents(2200), 2, 10);
    history(w, anna, luca, DemoService::AfterSchool, Money::fromCents(3000), 2, 6);
}

void annaConti(Writing &w) {
    const qint64 anna = w.citizen(QStringLiteral("anna.conti"), QStringLiteral("Via dei Tigli"),
                                  QStringLiteral("14"));
    const qint64 paolo = w.citizen(QStringLiteral("paolo.rossi"), QStringLiteral("Via dei Tigli"),
                                   QStringLiteral("14"));
    w.account(anna, QStringLiteral("anna.conti"));
    const DemoChild luca = w.child(QStringLiteral("Luca"), QStringLiteral("Rossi"), Sex::Male,
                                   QDate(2018, 3, 14), {anna, paolo});
    const DemoChild sofia = w.child(QStringLiteral("Sofia"), QStringLiteral("Rossi"), Sex::Female,
                                    QDate(2021, 9, 30), {anna, paolo});
    const QList<DemoService> lucas{DemoService::Canteen, DemoService::Bus,
                                   DemoService::AfterSchool};
    const QList<DemoService> sofias{DemoService::Canteen, DemoService::PreSchool,
                                    DemoService::Sport};
    const QString primary = QStringLiteral("Scuola primaria Verdi");
    const QString nursery = QStringLiteral("Scuola dell'infanzia Arcobaleno");
    w.enrol(luca, lucas, primary, QStringLiteral("2B"), 1);
    w.enrol(sofia, {DemoService::Canteen}, nursery, QStringLiteral("Sezione Girasoli"), 1);
    w.enrol(luca, lucas, primary, QStringLiteral("3B"));
    w.enrol(sofia, sofias, nursery, QStringLiteral("Sezione Girasoli"));
    annasPaidDues(w, anna, luca, sofia);
    annasOpenDues(w, anna, luca, sofia);
    w.correct(luca, DemoService::Canteen, MovementKind::Adjustment, 480,
              QStringLiteral("Pasto contestato: non si paga"));
    w.correct(sofia, DemoService::Sport, MovementKind::Credit, 1'500,
              QStringLiteral("Lezione che non c'è stata"));
}

struct LongName {
    const char16_t *given;
    Sex sex;
    QDate born;
    const char16_t *school;
    const char16_t *schoolClass;
};

void elisabethOberhofer(Writing &w) {
    static const QString family = QStringLiteral("Großrubatscher-D'Überbacher");
    const std::array children{
        LongName{u"Maximilian-Alexander", Sex::Male, QDate(2014, 1, 21),
                 u"Scuola secondaria Leopardi", u"2A"},
        LongName{u"Jürgen Niccolò", Sex::Male, QDate(2016, 5, 2), u"Scuola primaria Verdi", u"5A"},
        LongName{u"Anna-Sophie Désirée", Sex::Female, QDate(2018, 11, 9), u"Scuola primaria Verdi",
                 u"2C"},
        LongName{u"Zoë Thérèse", Sex::Female, QDate(2021, 2, 17),
                 u"Scuola dell'infanzia Arcobaleno", u"Sezione Delfini"},
        LongName{u"Björn", Sex::Male, QDate(2024, 6, 30), u"Nido d'infanzia Il Girotondo",
                 u"Sezione Piccoli"}};
    const qint64 mother = w.citizen(QStringLiteral("elisabeth.oberhofer"),
                                    QStringLiteral("Strada della Collina di San Bartolomeo"),
                                    QStringLiteral("128/bis"));
    w.account(mother, QStringLiteral("elisabeth.oberhofer"));
    for (const LongName &name : children) {
        const DemoChild child =
            w.child(QString::fromUtf16(name.given), family, name.sex, name.born, {mother});
        const bool isBaby = name.born.year() >= 2024;
        const DemoService service = isBaby ? DemoService::Nursery : DemoService::Canteen;
        w.enrol(child, {service}, QString::fromUtf16(name.school),
                QString::fromUtf16(name.schoolClass));
        const Money amount = Money::fromCents(isBaby ? 124'550 : 9120);
        history(w, mother, child, service, amount, 1, 4);
        w.due(mother, child,
              {service,
               w.calendar().month(),
               amount,
               w.calendar().nextDueDate(),
               DueState::ToPay,
               isBaby ? QString() : meals(19),
               {}});
    }
}

void marcoBianchi(Writing &w) {
    const qint64 marco = w.citizen(QStringLiteral("marco.bianchi"), QStringLiteral("Via Verdi"),
                                   QStringLiteral("3"));
    w.account(marco, QStringLiteral("marco.bianchi"));
    const DemoChild emma = w.child(QStringLiteral("Emma"), QStringLiteral("Bianchi"), Sex::Female,
                                   QDate(2017, 8, 8), {marco});
    w.enrol(emma, {DemoService::Canteen}, QStringLiteral("Scuola primaria Verdi"),
            QStringLiteral("4A"));
    mealHistory(w, marco, emma, 480, 0, 8);
    // He pays for his nephew, too: the page *Abbinamento studenti* offers to link him.
    const qint64 sara =
        w.adult(QStringLiteral("Sara"), QStringLiteral("Bianchi"), Sex::Female, QDate(1986, 6, 11),
                QStringLiteral("Via Verdi"), QStringLiteral("3"));
    const DemoChild pietro = w.child(QStringLiteral("Pietro"), QStringLiteral("Bianchi"), Sex::Male,
                                     QDate(2019, 2, 5), {sara});
    w.enrol(pietro, {DemoService::Canteen}, QStringLiteral("Scuola primaria Verdi"),
            QStringLiteral("2A"));
    mealHistory(w, marco, pietro, 480, 1, 2);
}

/// The children of the letters that nobody has used yet; their mother hears who links.
void lauraVerdi(Writing &w) {
    const qint64 laura =
        w.adult(QStringLiteral("Laura"), QStringLiteral("Verdi"), Sex::Female, QDate(1988, 8, 24),
                QStringLiteral("Via Mazzini"), QStringLiteral("21"));
    for (const DemoLetter &letter : demoLetters()) {
        const DemoChild child = w.child(letter.child.givenName, letter.child.familyName,
                                        letter.child.sex, letter.child.day, {laura});
        w.enrol(child, {DemoService::Canteen}, letter.school, letter.schoolClass);
        mealHistory(w, laura, child, 480, 0, 2);
    }
}

/// A sum that may be paid whole or in parts, the first part before the next due date.
void plan(Writing &w, qint64 payer, const DemoChild &child, DemoService service,
          const QString &document, qint64 cents, int parts) {
    const DateRange period = quarterFrom(w.calendar().month());
    const QDate first = w.calendar().nextDueDate();
    w.due(payer, child,
          {service,
           period,
           Money::fromCents(cents),
           first,
           DueState::ToPay,
           {},
           Instalment{document, 0, parts}});
    for (int part = 1; part <= parts; ++part)
        w.due(payer, child,
              {service,
               period,
               Money::fromCents(cents / parts),
               first.addMonths(part - 1),
               DueState::ToPay,
               {},
               Instalment{document, part, parts}});
}

void giuliaFerri(Writing &w) {
    const qint64 giulia = w.citizen(QStringLiteral("giulia.ferri"), QStringLiteral("Viale Trieste"),
                                    QStringLiteral("77"));
    w.account(giulia, QStringLiteral("giulia.ferri"));
    const DemoChild tommaso = w.child(QStringLiteral("Tommaso"), QStringLiteral("Neri"), Sex::Male,
                                      QDate(2024, 3, 3), {giulia});
    const DemoChild alice = w.child(QStringLiteral("Alice"), QStringLiteral("Neri"), Sex::Female,
                                    QDate(2019, 6, 18), {giulia});
    w.enrol(tommaso, {DemoService::Nursery}, QStringLiteral("Nido d'infanzia Il Girotondo"),
            QStringLiteral("Sezione Medi"));
    w.enrol(alice, {DemoService::Canteen, DemoService::Bus},
            QStringLiteral("Scuola primaria Verdi"), QStringLiteral("2A"));
    plan(w, giulia, tommaso, DemoService::Nursery, QStringLiteral("NIDO-1"), 150'000, 3);
    plan(w, giulia, alice, DemoService::Bus, QStringLiteral("BUS-1"), 6600, 2);
    mealHistory(w, giulia, alice, 480, 0, 3);
}

} // namespace

Result<> writeKnownFamilies(DemoBook &book) {
    Writing w(book);
    annaConti(w);
    elisabethOberhofer(w);
    giuliaFerri(w);
    marcoBianchi(w);
    lauraVerdi(w);
    const qint64 clerk =
        w.adult(QStringLiteral("Paola"), QStringLiteral("Serafini"), Sex::Female,
                QDate(1975, 3, 19), QStringLiteral("Piazza del Municipio"), QStringLiteral("1"));
    w.account(clerk, QStringLiteral("sportello"), Role::Operator);
    return w.result();
}

} // namespace campanella::backend
