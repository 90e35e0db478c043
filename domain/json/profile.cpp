// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/profile.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

namespace {
const QString timeFormat = QStringLiteral("HH:mm");
} // namespace

static void write(Writer &out, QTime time) {
    out.text(time.toString(timeFormat));
}

static void read(const Cursor &at, std::optional<QTime> &time) {
    const auto text = at.text();
    if (!text)
        return;
    time = QTime::fromString(*text, timeFormat);
    if (!time->isValid())
        at.refuse(QStringLiteral("not a time HH:mm"));
}

static void writeChoices(Writer &out, const ContactChoices &choices) {
    out.fieldUnlessEmpty(QLatin1String("mobile"), choices.mobile);
    out.fieldUnlessEmpty(QLatin1String("second_name"), choices.secondName);
    out.fieldUnlessEmpty(QLatin1String("second_telephone"), choices.secondTelephone);
    out.field(QLatin1String("courtesy_mail"), choices.courtesyMail);
    if (choices.quietHours) {
        out.field(QLatin1String("quiet_from"), choices.quietHours->from);
        out.field(QLatin1String("quiet_until"), choices.quietHours->until);
    }
    out.field(QLatin1String("courtesy_sms"), choices.courtesySms);
    out.field(QLatin1String("courtesy_app_io"), choices.courtesyAppIo);
}

/// Both ends, or none.
static std::optional<QuietHours> readQuiet(const Cursor &at) {
    const auto from = at.maybe<QTime>("quiet_from");
    const auto until = at.maybe<QTime>("quiet_until");
    if (from.has_value() != until.has_value())
        at.refuse(QStringLiteral("quiet_from and quiet_until belong together"));
    return from && until ? std::optional(QuietHours{*from, *until}) : std::nullopt;
}

static void write(Writer &out, const ContactChoices &choices) {
    out.beginObject();
    writeChoices(out, choices);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ContactChoices> &choices) {
    const auto mobile = at.textOrEmpty("mobile");
    const auto secondName = at.textOrEmpty("second_name");
    const auto secondTelephone = at.textOrEmpty("second_telephone");
    const auto courtesyMail = at.get<bool>("courtesy_mail");
    const auto quietHours = readQuiet(at);
    const bool sms = at.maybe<bool>("courtesy_sms").value_or(false);
    const bool appIo = at.maybe<bool>("courtesy_app_io").value_or(false);
    if (at.good())
        choices = ContactChoices{mobile, secondName, secondTelephone, *courtesyMail, quietHours,
                                 sms,    appIo};
}

static void write(Writer &out, const Contacts &contacts) {
    out.beginObject();
    out.fieldUnlessEmpty(QLatin1String("email"), contacts.email);
    out.field(QLatin1String("email_proved"), contacts.emailProved);
    out.field(QLatin1String("mobile_proved"), contacts.mobileProved);
    out.field(QLatin1String("sms_offered"), contacts.smsOffered);
    out.field(QLatin1String("app_io_offered"), contacts.appIoOffered);
    writeChoices(out, contacts.choices);
    out.fieldUnlessEmpty(QLatin1String("version"), contacts.version);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Contacts> &contacts) {
    const auto email = at.textOrEmpty("email");
    const auto proved = at.get<bool>("email_proved");
    std::optional<ContactChoices> choices;
    read(at, choices);
    const auto version = at.textOrEmpty("version");
    const bool mobileProved = at.maybe<bool>("mobile_proved").value_or(false);
    const bool sms = at.maybe<bool>("sms_offered").value_or(false);
    const bool appIo = at.maybe<bool>("app_io_offered").value_or(false);
    if (at.good())
        contacts = Contacts{email, *proved, *choices, version, mobileProved, sms, appIo};
}

static void write(Writer &out, const ProfileChild &child) {
    out.beginObject();
    out.field(QLatin1String("child"), child.link);
    out.list(QLatin1String("reference_parents"), child.referenceParents);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ProfileChild> &child) {
    const auto link = at.get<LinkedChild>("child");
    const QStringList parents = at.list<QString>("reference_parents");
    if (at.good())
        child = ProfileChild{*link, parents};
}

static void write(Writer &out, const PersonProfile &profile) {
    out.beginObject();
    out.field(QLatin1String("person"), profile.person);
    out.field(QLatin1String("contacts"), profile.contacts);
    out.list(QLatin1String("children"), profile.children);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PersonProfile> &profile) {
    const auto person = at.get<Person>("person");
    const auto contacts = at.get<Contacts>("contacts");
    const auto children = at.list<ProfileChild>("children");
    if (at.good())
        profile = PersonProfile{*person, *contacts, children};
}

static void write(Writer &out, const EmailChange &change) {
    out.beginObject();
    out.field(QLatin1String("email"), change.email);
    out.endObject();
}

static void read(const Cursor &at, std::optional<EmailChange> &change) {
    const auto email = at.get<QString>("email");
    if (at.good())
        change = EmailChange{*email};
}

static void write(Writer &out, const EmailChangeProof &proof) {
    out.beginObject();
    out.field(QLatin1String("email"), proof.email);
    out.field(QLatin1String("code"), proof.code);
    out.endObject();
}

static void read(const Cursor &at, std::optional<EmailChangeProof> &proof) {
    const auto email = at.get<QString>("email");
    const auto code = at.get<QString>("code");
    if (at.good())
        proof = EmailChangeProof{*email, *code};
}

static void write(Writer &out, const MobileChange &change) {
    out.beginObject();
    out.field(QLatin1String("mobile"), change.mobile);
    out.endObject();
}

static void read(const Cursor &at, std::optional<MobileChange> &change) {
    if (const auto mobile = at.get<QString>("mobile"))
        change = MobileChange{*mobile};
}

static void write(Writer &out, const MobileChangeProof &proof) {
    out.beginObject();
    out.field(QLatin1String("mobile"), proof.mobile);
    out.field(QLatin1String("code"), proof.code);
    out.endObject();
}

static void read(const Cursor &at, std::optional<MobileChangeProof> &proof) {
    const auto mobile = at.get<QString>("mobile");
    const auto code = at.get<QString>("code");
    if (at.good())
        proof = MobileChangeProof{*mobile, *code};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::ContactChoices)
CAMPANELLA_CODEC(campanella::Contacts)
CAMPANELLA_CODEC(campanella::PersonProfile)
CAMPANELLA_CODEC(campanella::EmailChange)
CAMPANELLA_CODEC(campanella::EmailChangeProof)
CAMPANELLA_CODEC(campanella::MobileChange)
CAMPANELLA_CODEC(campanella::MobileChangeProof)
