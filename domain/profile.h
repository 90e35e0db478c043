// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/pairing.h"
#include "domain/person.h"
#include "domain/result.h"

#include <QDateTime>
#include <QTime>

namespace campanella {

/// From when until when nothing is sent that can wait, by the clocks in Italy; may pass midnight.
struct QuietHours {
    QTime from;
    QTime until;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// The moment (UTC) from which something may be sent: this one, or the end of the quiet hours
/// that it falls into.
[[nodiscard]] QDateTime endOfQuiet(const QuietHours &hours, const QDateTime &moment);

/// What a person says themselves about how to reach them; any text may be empty.
struct ContactChoices {
    QString mobile;           ///< E.164; what the registry has may be written in another way
    QString secondName;       ///< somebody else to call
    QString secondTelephone;  ///< E.164
    bool courtesyMail = true; ///< mail about what is new, beside what security demands
    std::optional<QuietHours> quietHours;
    bool courtesySms = false;   ///< the same news as a short message, once the mobile is proved
    bool courtesyAppIo = false; ///< the same news in App IO
    friend bool operator==(const ContactChoices &, const ContactChoices &) = default;
};

/// The same, trimmed and with numbers as E.164 writes them. Fails with FieldInvalid and the fields
/// that are wrong: /mobile, /second_name, /second_telephone, /quiet_from. The mobile that is stored
/// is good as it is: what the registry wrote is no mistake of the person's.
[[nodiscard]] Result<ContactChoices> checkedChoices(const ContactChoices &typed,
                                                    const QString &storedMobile);

/// How a person is reached.
struct Contacts {
    QString email;
    bool emailProved = false; ///< a code that was sent there came back
    ContactChoices choices;
    QString version; ///< the entity tag of this record: who changes it says which one they read
    bool mobileProved = false; ///< a code that was sent there came back
    bool smsOffered = false;   ///< the municipality sends short messages
    bool appIoOffered = false; ///< it writes in App IO
    friend bool operator==(const Contacts &, const Contacts &) = default;
};

/// A child (in the manuals: Utente) with its Genitore di riferimento.
struct ProfileChild {
    LinkedChild link;
    QStringList referenceParents; ///< who pays for it; empty when nothing was to pay yet
    friend bool operator==(const ProfileChild &, const ProfileChild &) = default;
};

/// What *Profilo utente* (*I miei dati*) shows.
struct PersonProfile {
    Person person; ///< who they are, which only the office changes
    Contacts contacts;
    QList<ProfileChild> children; ///< by given name
    friend bool operator==(const PersonProfile &, const PersonProfile &) = default;
};

/// A code is to be sent to that address.
struct EmailChange {
    QString email;
    friend bool operator==(const EmailChange &, const EmailChange &) = default;
};

/// The code that came.
struct EmailChangeProof {
    QString email;
    QString code;
    friend bool operator==(const EmailChangeProof &, const EmailChangeProof &) = default;
};

/// A code is to be sent to that mobile.
struct MobileChange {
    QString mobile; ///< as typed
    friend bool operator==(const MobileChange &, const MobileChange &) = default;
};

/// The code that came.
struct MobileChangeProof {
    QString mobile;
    QString code;
    friend bool operator==(const MobileChangeProof &, const MobileChangeProof &) = default;
};

} // namespace campanella
