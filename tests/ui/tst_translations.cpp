// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"
#include "ui/access/credentialsform.h"
#include "ui/payments/duewords.h"
#include "ui/payments/list/duesfooter.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/format.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using app::Language;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or a singular and a plural
    bool plural = false;
    bool finished = true;

    [[nodiscard]] QString key() const {
        return QStringList{context, source, comment}.join(QLatin1Char('|'));
    }
};

QString pathOf(const QString &code) {
    return QStringLiteral(SOURCE_DIR "/translations/campanella_%1.ts").arg(code);
}

void take(QXmlStreamReader &xml, const QString &context, QList<Message> &out) {
    const QStringView name = xml.name();
    const QXmlStreamAttributes attributes = xml.attributes();
    if (name == QLatin1String("message")) {
        out.append({context, {}, {}, {}, attributes.hasAttribute(QStringLiteral("numerus")), true});
    } else if (name == QLatin1String("source")) {
        out.last().source = xml.readElementText();
    } else if (name == QLatin1String("comment")) {
        out.last().comment = xml.readElementText();
    } else if (name == QLatin1String("translation")) {
        out.last().finished = !attributes.hasAttribute(QStringLiteral("type"));
        if (!out.last().plural)
            out.last().translations.append(xml.readElementText());
    } else if (name == QLatin1String("numerusform")) {
        out.last().translations.append(xml.readElementText());
    }
}

QList<Message> messagesOf(const QString &code) {
    QFile file(pathOf(code));
    QList<Message> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else
            take(xml, context, out);
    }
    return xml.hasError() ? QList<Message>() : out;
}

QSet<QString> keysOf(const QList<Message> &messages) {
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

/// Whatever the program fills in, sorted: %1, %L2, %n.
QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[0-9]+|n)"));
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// How a sentence begins and ends, where that matters to what is written before and after it.
QString edges(const QString &text) {
    static const QString marks = QStringLiteral(" .:…");
    const auto mark = [](QChar letter) {
        return marks.contains(letter) ? QString(letter) : QStringLiteral("_");
    };
    return mark(text.front()) + mark(text.back());
}

} // namespace

/// Every word that the client shows is there in its three languages.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void placeholdersStay_data();
    void placeholdersStay();
    void toneStays_data();
    void toneStays();
    void languagesHoldTheSameWords();
    void italianHoldsThePlurals();
    void speaks_data();
    void speaks();
};

void TranslationsTest::nothingIsUnfinished_data() {
    QTest::addColumn<QString>("code");
    for (const char *code : {"it", "en", "de"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TranslationsTest::nothingIsUnfinished() {
    QFETCH(QString, code);
    const QList<Message> messages = messagesOf(code);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.key()));
        QCOMPARE(message.translations.size(), message.plural ? 2 : 1);
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.key()));
    }
}

void TranslationsTest::placeholdersStay_data() {
    nothingIsUnfinished_data();
}

void TranslationsTest::placeholdersStay() {
    QFETCH(QString, code);
    const QList<Message> messages = messagesOf(code);
    for (const Message &message : messages) {
        for (const QString &words : message.translations) {
            QVERIFY2(placeholders(words) == placeholders(message.source), qPrintable(words));
            QVERIFY2(edges(words) == edges(message.source), qPrintable(words));
        }
    }
}

void TranslationsTest::toneStays_data() {
    nothingIsUnfinished_data();
}

void TranslationsTest::toneStays() {
    QFETCH(QString, code);
    static const QRegularExpression blunt(
        QStringLiteral("!|\\b(error|attention|please|Fehler|Achtung|bitte|Ihre?[mnrs]?)\\b"));
    const QList<Message> messages = messagesOf(code);
    for (const Message &message : messages) {
        for (const QString &words : message.translations)
            QVERIFY2(!words.contains(blunt), qPrintable(words));
    }
}

void TranslationsTest::languagesHoldTheSameWords() {
    QCOMPARE(keysOf(messagesOf(QStringLiteral("de"))), keysOf(messagesOf(QStringLiteral("en"))));
}

void TranslationsTest::italianHoldsThePlurals() {
    QList<Message> plurals = messagesOf(QStringLiteral("en"));
    plurals.removeIf([](const Message &message) { return !message.plural; });
    QCOMPARE(keysOf(messagesOf(QStringLiteral("it"))), keysOf(plurals));
}

void TranslationsTest::speaks_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("overdue");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("oneMinute");
    QTest::addColumn<QString>("day");
    QTest::newRow("it") << Language::Italian << "Accedi"
                        << "Scaduto"
                        << "1 selezionato"
                        << "2 selezionati"
                        << "Riprova fra 1 minuto." << QString::fromUtf8("lunedì 30 novembre 2026");
    QTest::newRow("en") << Language::English << "Sign in"
                        << "Overdue"
                        << "1 selected"
                        << "2 selected"
                        << "Try again in 1 minute."
                        << "Monday 30 November 2026";
    QTest::newRow("de") << Language::German << "Anmelden" << QString::fromUtf8("Überfällig")
                        << QString::fromUtf8("1 ausgewählt") << QString::fromUtf8("2 ausgewählt")
                        << "Versuche es in 1 Minute wieder."
                        << "Montag, 30. November 2026";
}

// From the program's own resources, through the classes that show the words.
void TranslationsTest::speaks() {
    QFETCH(Language, language);
    app::LanguageSwitch words;
    words.use(language);
    QTEST(CredentialsForm::tr("Accedi"), "signIn");
    QTEST(lookOf(DueState::Overdue).word, "overdue");
    QTEST(DuesFooter::tr("%n selezionati", nullptr, 1), "one");
    QTEST(DuesFooter::tr("%n selezionati", nullptr, 2), "two");
    const Failure locked{FailureCode::AccountLocked, {}, {}, {}, std::chrono::seconds(60)};
    QTEST(failureText(locked).advice, "oneMinute");
    QTEST(formatLongDate(QDate(2026, 11, 30)), "day");
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
