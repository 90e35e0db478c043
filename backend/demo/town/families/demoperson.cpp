// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/families/demoperson.h"

#include "backend/import/files/personcode.h"

namespace campanella::backend {

FiscalCode fiscalCodeOf(const Birth &birth) {
    constexpr int womensDays = 40;
    static const QString months = QStringLiteral("ABCDEHLMPRST");
    const int day = birth.day.day() + (birth.sex == Sex::Female ? womensDays : 0);
    const QString text = familyNameLetters(birth.familyName) + givenNameLetters(birth.givenName) +
                         birth.day.toString(QStringLiteral("yy")) +
                         months.at(birth.day.month() - 1) +
                         QStringLiteral("%1").arg(day, 2, 10, QLatin1Char('0')) + birth.place;
    const auto code = FiscalCode::parse(QString(text + fiscalCodeCheck(text)));
    Q_ASSERT(code); // names, day and place above are our own
    return *code;
}

QString demoMail(const Birth &birth) {
    QString name = QStringLiteral("%1.%2")
                       .arg(birth.givenName, birth.familyName)
                       .toLower()
                       .normalized(QString::NormalizationForm_KD);
    name.removeIf([](QChar c) {
        return c.unicode() > 127 || c == QLatin1Char(' ') || c == QLatin1Char('\'');
    });
    return name + QStringLiteral("@posta.example");
}

} // namespace campanella::backend
