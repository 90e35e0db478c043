// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/person.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

void write(Writer &out, const Address &address) {
    out.beginObject();
    out.fieldUnlessEmpty(QLatin1String("street"), address.street);
    out.fieldUnlessEmpty(QLatin1String("number"), address.number);
    out.fieldUnlessEmpty(QLatin1String("postal_code"), address.postalCode);
    out.fieldUnlessEmpty(QLatin1String("city"), address.city);
    out.fieldUnlessEmpty(QLatin1String("province"), address.province);
    out.endObject();
}

void read(const Cursor &at, std::optional<Address> &address) {
    address =
        Address{at.textOrEmpty("street"), at.textOrEmpty("number"), at.textOrEmpty("postal_code"),
                at.textOrEmpty("city"), at.textOrEmpty("province")};
}

void write(Writer &out, const Person &person) {
    out.beginObject();
    out.field(QLatin1String("id"), person.id);
    out.field(QLatin1String("given_name"), person.givenName);
    out.field(QLatin1String("family_name"), person.familyName);
    out.field(QLatin1String("fiscal_code"), person.fiscalCode);
    out.fieldUnlessEmpty(QLatin1String("email"), person.email);
    out.fieldUnlessEmpty(QLatin1String("mobile"), person.mobile);
    out.field(QLatin1String("address"), person.address);
    out.endObject();
}

void read(const Cursor &at, std::optional<Person> &person) {
    const auto id = at.get<PublicId>("id");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto fiscalCode = at.maybe<FiscalCode>("fiscal_code");
    const auto email = at.textOrEmpty("email");
    const auto mobile = at.textOrEmpty("mobile");
    const auto address = at.get<Address>("address");
    if (at.good())
        person = Person{*id, *givenName, *familyName, fiscalCode, email, mobile, *address};
}

static void write(Writer &out, const Child &child) {
    out.beginObject();
    out.field(QLatin1String("id"), child.id);
    out.field(QLatin1String("given_name"), child.givenName);
    out.field(QLatin1String("family_name"), child.familyName);
    out.fieldUnlessEmpty(QLatin1String("school"), child.school);
    out.fieldUnlessEmpty(QLatin1String("school_class"), child.schoolClass);
    out.list(QLatin1String("services"), child.services);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Child> &child) {
    const auto id = at.get<PublicId>("id");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto school = at.textOrEmpty("school");
    const auto schoolClass = at.textOrEmpty("school_class");
    const auto services = at.list<PublicId>("services");
    if (at.good())
        child = Child{*id, *givenName, *familyName, school, schoolClass, services};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Person)
CAMPANELLA_CODEC(campanella::Child)
CAMPANELLA_CODEC(QList<campanella::Child>)
