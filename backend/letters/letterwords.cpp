// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/letterwords.h"

#include <QLocale>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

QString fullName(const BadgeLetter &letter) {
    return letter.givenName + u' ' + letter.familyName;
}

/// "lunedì 30 novembre 2026"
QString dayIn(const QLocale &locale, QDate day) {
    const bool isGerman = locale.language() == QLocale::German;
    return locale.toString(day, isGerman ? u"dddd, d. MMMM yyyy"_s : u"dddd d MMMM yyyy"_s);
}

LetterWords italian(const BadgeLetter &letter, const Municipality &town) {
    const QString name = letter.givenName;
    return {
        u"Ai genitori di %1"_s.arg(fullName(letter)),
        u"Il codice di %1 per i servizi scolastici"_s.arg(name),
        u"Con questo codice abbini %1 al tuo accesso: vedi i suoi servizi e che cosa c'è da "
        "pagare."_s.arg(name),
        u"Codice identificativo"_s,
        {u"Apri Campanella ed entra con SPID, CIE o le tue credenziali."_s,
         u"Vai in Gestione e poi in Abbinamento studenti."_s,
         u"Scrivi il codice e la data di nascita di %1, poi premi Aggiungi."_s.arg(name)},
        {u"Il codice vale fino a %1 e una volta sola."_s.arg(
             dayIn(QLocale(QLocale::Italian, QLocale::Italy), letter.lastDay)),
         u"Chi è già abbinato a %1 riceve un'e-mail quando si aggiunge un altro adulto."_s.arg(
             name),
         u"Non dare il codice a nessuno. Se la lettera si perde, chiedine una nuova: il codice di "
         "questa non vale più."_s,
         u"%1, %2, %3"_s.arg(town.officeName, town.officePhone, town.officeHours)}};
}

LetterWords german(const BadgeLetter &letter, const Municipality &town) {
    const QString name = letter.givenName;
    return {
        u"An die Eltern von %1"_s.arg(fullName(letter)),
        u"Der Code von %1 für die Schuldienste"_s.arg(name),
        u"Mit diesem Code verbindest du %1 mit deinem Zugang: Du siehst die Dienste und was zu "
        "zahlen ist."_s.arg(name),
        u"Kenncode"_s,
        {u"Öffne Campanella und melde dich mit SPID, CIE oder deinen Zugangsdaten an."_s,
         u"Gehe zu Familie und dann zu Schüler verbinden."_s,
         u"Schreibe den Code und das Geburtsdatum von %1 und drücke Hinzufügen."_s.arg(name)},
        {u"Der Code gilt bis %1 und nur einmal."_s.arg(
             dayIn(QLocale(QLocale::German, QLocale::Italy), letter.lastDay)),
         u"Wer schon mit %1 verbunden ist, bekommt eine E-Mail, wenn jemand dazukommt."_s.arg(name),
         u"Gib den Code niemandem. Wenn der Brief verloren geht, verlange einen neuen: Der Code "
         "von diesem gilt dann nicht mehr."_s,
         u"%1, %2, %3"_s.arg(town.officeName, town.officePhone, town.officeHours)}};
}

} // namespace

LetterWords letterWords(const QString &language, const BadgeLetter &letter,
                        const Municipality &town) {
    return language == u"de" ? german(letter, town) : italian(letter, town);
}

} // namespace campanella::backend
