// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/commandline.h"

#include <QCommandLineParser>

#include <utility>

namespace campanella::app {

namespace {

QString name(const char *text) {
    return QString::fromLatin1(text);
}

void addOptions(QCommandLineParser &parser) {
    parser.addOptions({
        {{name("h"), name("help")}, CommandLine::tr("Mostra questo aiuto.")},
        {{name("v"), name("version")}, CommandLine::tr("Mostra la versione.")},
        {name("server"), CommandLine::tr("Indirizzo del servizio del Comune (https)."),
         name("URL")},
        {name("ca"), CommandLine::tr("Certificato dell'autorità di cui fidarsi, in PEM."),
         name("FILE")},
        {name("profile"), CommandLine::tr("home, counter o kiosk."), name("NOME"), name("home")},
        {name("demo"), CommandLine::tr("Avvia un Comune di prova su questo computer.")},
        {name("demo-data"), CommandLine::tr("Cartella dei dati di prova."), name("CARTELLA")},
        {name("language"), CommandLine::tr("system, it, en o de."), name("LINGUA")},
        {name("text"), CommandLine::tr("Dimensione del testo, da 100 a 200."), name("PERCENTO")},
        {name("scheme"), CommandLine::tr("system, light, dark o high-contrast."), name("COLORI")},
        {name("browser"), CommandLine::tr("Per SPID e CIE: system o embedded."), name("NOME")},
    });
}

tl::unexpected<Failure> refused(const QString &sentence) {
    return fail(FailureCode::ConfigurationInvalid, sentence);
}

Result<> readLanguage(const QString &text, CommandLine &out) {
    const Language language = languageFromString(text, Language::System);
    if (toString(language) != text)
        return refused(QStringLiteral("--language must be system, it, en or de"));
    out.language = language;
    return {};
}

Result<> readText(const QString &text, CommandLine &out) {
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    if (!isNumber || percent < settings::smallestText || percent > settings::largestText)
        return refused(QStringLiteral("--text must be a number from 100 to 200"));
    out.textPercent = percent;
    return {};
}

Result<> readScheme(const QString &text, CommandLine &out) {
    const ColorScheme scheme = colorSchemeFromString(text, ColorScheme::System);
    if (toString(scheme) != text)
        return refused(QStringLiteral("--scheme must be system, light, dark or high-contrast"));
    out.scheme = scheme;
    return {};
}

Result<> readBrowser(const QString &text, CommandLine &out) {
    const BrowserChoice browser = browserChoiceFromString(text, BrowserChoice::System);
    if (toString(browser) != text)
        return refused(QStringLiteral("--browser must be system or embedded"));
    out.browser = browser;
    return {};
}

Result<> readLook(const QCommandLineParser &parser, CommandLine &out) {
    using Reader = Result<> (*)(const QString &, CommandLine &);
    constexpr std::pair<const char *, Reader> readers[] = {{"language", readLanguage},
                                                           {"text", readText},
                                                           {"scheme", readScheme},
                                                           {"browser", readBrowser}};
    for (const auto &[option, read] : readers) {
        if (!parser.isSet(name(option)))
            continue;
        if (const Result<> done = read(parser.value(name(option)), out); !done)
            return done;
    }
    return {};
}

Result<Profile> readProfile(const QString &profile) {
    if (profile == QLatin1String("home"))
        return Profile::Home;
    if (profile == QLatin1String("kiosk"))
        return Profile::Kiosk;
    if (profile == QLatin1String("counter"))
        return refused(QStringLiteral("profile %1 is not available in this version").arg(profile));
    return refused(QStringLiteral("--profile must be home, counter or kiosk"));
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Campanella: i servizi scolastici del Comune."));
    addOptions(parser);
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(QStringLiteral("unknown command: ") +
                       parser.positionalArguments().constFirst());
    const Result<Profile> profile = readProfile(parser.value(name("profile")));
    if (!profile)
        return fail(profile.error());

    CommandLine out;
    out.profile = *profile;
    out.server = parser.value(name("server"));
    out.caFile = parser.value(name("ca"));
    out.demo = parser.isSet(name("demo")) || parser.isSet(name("demo-data"));
    out.demoData = parser.value(name("demo-data"));
    if (out.demo)
        out.browser = BrowserChoice::Embedded;
    out.help = parser.helpText();
    if (parser.isSet(name("help")))
        out.action = Action::ShowHelp;
    else if (parser.isSet(name("version")))
        out.action = Action::ShowVersion;
    if (const Result<> look = readLook(parser, out); !look)
        return fail(look.error());
    return out;
}

void CommandLine::applyTo(Settings &settings) const {
    if (language)
        settings.overrideLanguage(*language);
    if (textPercent)
        settings.overrideTextPercent(*textPercent);
    if (scheme)
        settings.overrideScheme(*scheme);
    if (browser)
        settings.overrideBrowser(*browser);
}

} // namespace campanella::app
