// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/settings.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace campanella::app {

namespace {

constexpr std::array languages{
    std::pair{Language::System, "system"},
    std::pair{Language::Italian, "it"},
    std::pair{Language::English, "en"},
    std::pair{Language::German, "de"},
};

constexpr std::array schemes{
    std::pair{ColorScheme::System, "system"},
    std::pair{ColorScheme::Light, "light"},
    std::pair{ColorScheme::Dark, "dark"},
    std::pair{ColorScheme::HighContrast, "high-contrast"},
};

constexpr std::array browsers{
    std::pair{BrowserChoice::System, "system"},
    std::pair{BrowserChoice::Embedded, "embedded"},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value) {
    for (const auto &[entry, name] : table)
        if (entry == value)
            return QString::fromLatin1(name);
    return {};
}

template <typename Table, typename Value>
Value valueIn(const Table &table, const QString &text, Value fallback) {
    for (const auto &[entry, name] : table)
        if (text == QLatin1String(name))
            return entry;
    return fallback;
}

int withinBounds(int percent) {
    return std::clamp(percent, settings::smallestText, settings::largestText);
}

QString textOf(const QSettings &file, const char *key) {
    return file.value(QLatin1String(key)).toString();
}

int textPercentOf(const QSettings &file) {
    bool isNumber = false;
    const int percent = textOf(file, settings::textPercent.key).toInt(&isNumber);
    return isNumber ? withinBounds(percent) : settings::textPercent.fallback;
}

} // namespace

QString toString(Language language) {
    return nameIn(languages, language);
}

QString toString(ColorScheme scheme) {
    return nameIn(schemes, scheme);
}

QString toString(BrowserChoice browser) {
    return nameIn(browsers, browser);
}

Language languageFromString(const QString &text, Language fallback) {
    return valueIn(languages, text, fallback);
}

ColorScheme colorSchemeFromString(const QString &text, ColorScheme fallback) {
    return valueIn(schemes, text, fallback);
}

BrowserChoice browserChoiceFromString(const QString &text, BrowserChoice fallback) {
    return valueIn(browsers, text, fallback);
}

Settings::Settings(const QString &file, QObject *parent)
    : Settings(Profile::Home, file, parent) {}

Settings::Settings(Profile profile, const QString &file, QObject *parent)
    : QObject(parent)
    , m_profile(profile) {
    if (isKiosk()) {
        m_browser = BrowserChoice::Embedded;
        return;
    }
    m_file.emplace(file, QSettings::IniFormat);
    read();
}

void Settings::read() {
    const QSettings &file = *m_file;
    m_look.language =
        languageFromString(textOf(file, settings::language.key), settings::language.fallback);
    m_look.textPercent = textPercentOf(file);
    m_look.scheme =
        colorSchemeFromString(textOf(file, settings::scheme.key), settings::scheme.fallback);
    m_browser =
        browserChoiceFromString(textOf(file, settings::browser.key), settings::browser.fallback);
    m_start = m_look;
}

QString Settings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/campanella/campanella.ini");
}

void Settings::keep(const char *key, const QVariant &value) {
    if (m_file)
        m_file->setValue(QLatin1String(key), value);
}

void Settings::use(const Look &look) {
    if (std::exchange(m_look, look) != look)
        Q_EMIT changed();
}

void Settings::setLanguage(Language language) {
    keep(settings::language.key, toString(language));
    use({language, m_look.textPercent, m_look.scheme});
}

void Settings::setTextPercent(int percent) {
    keep(settings::textPercent.key, withinBounds(percent));
    use({m_look.language, withinBounds(percent), m_look.scheme});
}

void Settings::setScheme(ColorScheme scheme) {
    keep(settings::scheme.key, toString(scheme));
    use({m_look.language, m_look.textPercent, scheme});
}

void Settings::setBrowser(BrowserChoice browser) {
    if (isKiosk())
        return;
    keep(settings::browser.key, toString(browser));
    if (std::exchange(m_browser, browser) != browser)
        Q_EMIT changed();
}

void Settings::overrideLanguage(Language language) {
    m_start.language = language;
    use({language, m_look.textPercent, m_look.scheme});
}

void Settings::overrideTextPercent(int percent) {
    m_start.textPercent = withinBounds(percent);
    use({m_look.language, m_start.textPercent, m_look.scheme});
}

void Settings::overrideScheme(ColorScheme scheme) {
    m_start.scheme = scheme;
    use({m_look.language, m_look.textPercent, scheme});
}

void Settings::overrideBrowser(BrowserChoice browser) {
    if (!isKiosk())
        m_browser = browser;
}

void Settings::startAfresh() {
    use(m_start);
}

} // namespace campanella::app
