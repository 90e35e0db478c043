// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/municipality.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

// Static, and not in an unnamed namespace: argument-dependent lookup does not look in there.

static void write(Writer &out, const PostalAccount &account) {
    out.beginObject();
    out.field(QLatin1String("number"), account.number);
    out.field(QLatin1String("holder"), account.holder);
    out.fieldUnlessEmpty(QLatin1String("authorisation"), account.authorisation);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PostalAccount> &account) {
    const auto number = at.get<QString>("number");
    const auto holder = at.get<QString>("holder");
    const auto authorisation = at.textOrEmpty("authorisation");
    if (at.good())
        account = PostalAccount{*number, *holder, authorisation};
}

static void write(Writer &out, const DemoUser &user) {
    out.beginObject();
    out.field(QLatin1String("username"), user.username);
    out.field(QLatin1String("password"), user.password);
    out.field(QLatin1String("label"), user.label);
    out.endObject();
}

static void read(const Cursor &at, std::optional<DemoUser> &user) {
    const auto username = at.get<QString>("username");
    const auto password = at.get<QString>("password");
    const auto label = at.get<QString>("label");
    if (at.good())
        user = DemoUser{*username, *password, *label};
}

static void write(Writer &out, const DemoCode &code) {
    out.beginObject();
    out.field(QLatin1String("code"), code.code);
    out.field(QLatin1String("birth_date"), code.birthDate);
    out.field(QLatin1String("label"), code.label);
    out.endObject();
}

static void read(const Cursor &at, std::optional<DemoCode> &demo) {
    const auto code = at.get<PairingCode>("code");
    const auto birthDate = at.get<QDate>("birth_date");
    const auto label = at.get<QString>("label");
    if (at.good())
        demo = DemoCode{*code, *birthDate, *label};
}

static void write(Writer &out, const Municipality &town) {
    out.beginObject();
    out.field(QLatin1String("name"), town.name);
    out.field(QLatin1String("department"), town.department);
    out.field(QLatin1String("fiscal_code"), town.fiscalCode);
    out.fieldUnlessEmpty(QLatin1String("cbill"), town.cbill);
    out.field(QLatin1String("contact_info"), town.contactInfo);
    out.field(QLatin1String("office_name"), town.officeName);
    out.field(QLatin1String("office_phone"), town.officePhone);
    out.field(QLatin1String("office_hours"), town.officeHours);
    out.field(QLatin1String("website"), town.website);
    out.field(QLatin1String("site_path"), town.sitePath);
    out.fieldUnlessEmpty(QLatin1String("second_language"), town.secondLanguage);
    out.fieldUnlessEmpty(QLatin1String("crest_svg"), town.crestSvg);
    out.field(QLatin1String("current_school_year"), town.currentSchoolYear);
    out.field(QLatin1String("postal_account"), town.postalAccount);
    if (!town.demoUsers.isEmpty())
        out.list(QLatin1String("demo_users"), town.demoUsers);
    if (!town.demoCodes.isEmpty())
        out.list(QLatin1String("demo_codes"), town.demoCodes);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Municipality> &town) {
    const auto name = at.get<QString>("name");
    const auto department = at.get<QString>("department");
    const auto fiscalCode = at.get<FiscalCode>("fiscal_code");
    const auto cbill = at.textOrEmpty("cbill");
    const auto contactInfo = at.get<QString>("contact_info");
    const auto officeName = at.get<QString>("office_name");
    const auto officePhone = at.get<QString>("office_phone");
    const auto officeHours = at.get<QString>("office_hours");
    const auto website = at.get<QUrl>("website");
    const auto sitePath = at.get<QString>("site_path");
    const auto secondLanguage = at.textOrEmpty("second_language");
    const auto crestSvg = at.textOrEmpty("crest_svg");
    const auto currentSchoolYear = at.get<SchoolYear>("current_school_year");
    const auto postalAccount = at.maybe<PostalAccount>("postal_account");
    const auto demoUsers = at.listOrEmpty<DemoUser>("demo_users");
    const auto demoCodes = at.listOrEmpty<DemoCode>("demo_codes");
    if (at.good())
        town = Municipality{
            *name,          *department,  *fiscalCode,        cbill,         *contactInfo,
            *officeName,    *officePhone, *officeHours,       *website,      *sitePath,
            secondLanguage, crestSvg,     *currentSchoolYear, postalAccount, demoUsers,
            demoCodes};
}

void write(Writer &out, const ContentPage &page) {
    out.beginObject();
    out.field(QLatin1String("slug"), page.slug);
    out.field(QLatin1String("title"), page.title);
    out.field(QLatin1String("markdown"), page.markdown);
    out.endObject();
}

void read(const Cursor &at, std::optional<ContentPage> &page) {
    const auto slug = at.get<QString>("slug");
    const auto title = at.get<QString>("title");
    const auto markdown = at.get<QString>("markdown");
    if (at.good())
        page = ContentPage{*slug, *title, *markdown};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Municipality)
CAMPANELLA_CODEC(campanella::ContentPage)
