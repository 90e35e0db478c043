// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/fieldparsers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldParsers)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

QDate italianDate(const QString &text) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$)"));
    const auto match = form.match(text);
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(),
                                    match.captured(1).toInt())
                            : QDate();
}

QDate isoDate(const QString &text) {
    const bool hasTime =
        text.size() > 10 && (text.at(10) == QLatin1Char('T') || text.at(10) == QLatin1Char(' '));
    return text.size() == 10 || hasTime ? QDate::fromString(text.left(10), Qt::ISODate) : QDate();
}

Parsed<FiscalCode> parseCode(const QString &text, bool personOnly) {
    const auto code = FiscalCode::parse(text);
    if (!code)
        return complain(Words::tr("Il codice fiscale non è corretto."),
                        Words::tr("Controlla i caratteri con la tessera sanitaria."));
    if (personOnly && !code->isPerson())
        return complain(Words::tr("È il codice di un ente, non di una persona."),
                        Words::tr("Scrivi il codice fiscale di 16 caratteri."));
    return *code;
}

} // namespace

QString cleanText(QStringView raw) {
    QString text = raw.toString().normalized(QString::NormalizationForm_C);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return text.simplified();
}

Parsed<QDate> parseDay(const QString &text) {
    const QDate iso = isoDate(text);
    const QDate day = iso.isValid() ? iso : italianDate(text);
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return complain(Words::tr("«%1» non è una data.").arg(text.left(20)),
                        Words::tr("Scrivila come 30/11/2026 o 2026-11-30."));
    return day;
}

Parsed<Money> parseAmount(const QString &text) {
    const auto amount = Money::parseLocal(text);
    if (!amount)
        return complain(Words::tr("L'importo non si legge."),
                        Words::tr("Scrivilo come 96,00 oppure 1.234,50."));
    if (amount->cents() < 1)
        return complain(Words::tr("L'importo deve essere maggiore di zero."),
                        Words::tr("Togli la riga o scrivi quanto è dovuto."));
    return *amount;
}

Parsed<FiscalCode> parsePersonCode(const QString &text) {
    return parseCode(text, true);
}

Parsed<FiscalCode> parsePayerCode(const QString &text) {
    return parseCode(text, false);
}

Parsed<SchoolYear> parseSchoolYear(const QString &text) {
    if (const auto year = SchoolYear::parse(text))
        return *year;
    return complain(Words::tr("«%1» non è un anno scolastico.").arg(text.left(20)),
                    Words::tr("Scrivilo come 2026/2027."));
}

Parsed<NoticeNumber> parseNoticeNumber(const QString &text) {
    if (const auto number = NoticeNumber::parse(text))
        return *number;
    const auto old = NoticeNumber::parseLenient(text);
    if (old && (old->auxDigit() == 0 || old->auxDigit() == 2))
        return *old;
    return complain(Words::tr("Il numero avviso non è corretto."),
                    Words::tr("Scrivi le 18 cifre stampate sull'avviso, o lascia vuoto: il numero "
                              "lo assegna il Comune."));
}

Parsed<ServiceKind> parseServiceKind(const QString &text) {
    static const QHash<QString, ServiceKind> words{
        {QStringLiteral("refezione"), ServiceKind::Canteen},
        {QStringLiteral("mensa"), ServiceKind::Canteen},
        {QStringLiteral("scuolabus"), ServiceKind::Bus},
        {QStringLiteral("trasporto"), ServiceKind::Bus},
        {QStringLiteral("nido"), ServiceKind::Nursery},
        {QStringLiteral("prescuola"), ServiceKind::PreSchool},
        {QStringLiteral("postscuola"), ServiceKind::AfterSchool},
        {QStringLiteral("altro"), ServiceKind::Other}};
    const QString word = text.toLower().remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (const auto known = words.constFind(word); known != words.constEnd())
        return *known;
    if (const auto kind = serviceKindFromString(text))
        return *kind;
    return complain(
        Words::tr("«%1» non è un tipo di servizio.").arg(text.left(20)),
        Words::tr("Scegli fra refezione, scuolabus, nido, prescuola, postscuola, altro."));
}

Parsed<int> parseCount(const QString &text) {
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > 999)
        return complain(Words::tr("«%1» non è un numero da 1 a 999.").arg(text.left(20)),
                        Words::tr("Scrivi solo cifre, per esempio 3."));
    return count;
}

Parsed<QString> parseProvince(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2}$"));
    if (form.match(text).hasMatch())
        return text.toUpper();
    return complain(Words::tr("«%1» non è una provincia.").arg(text.left(20)),
                    Words::tr("Scrivi la sigla di due lettere, per esempio PU."));
}

Parsed<QString> parseText(const QString &text, qsizetype maximum) {
    if (text.size() <= maximum)
        return text;
    return complain(Words::tr("Il testo è di %1 caratteri: ne stanno al massimo %2.")
                        .arg(text.size())
                        .arg(maximum),
                    Words::tr("Accorcialo."));
}

} // namespace campanella::backend
