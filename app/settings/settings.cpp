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
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
    , m_language(
          languageFromString(textOf(m_file, settings::language.key), settings::language.fallback))
    , m_textPercent(textPercentOf(m_file))
    , m_scheme(
          colorSchemeFromString(textOf(m_file, settings::scheme.key), settings::scheme.fallback))
    , m_browser(browserChoiceFromString(textOf(m_file, settings::browser.key),
                                        settings::browser.fallback)) {}

QString Settings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/campanella/campanella.ini");
}

void Settings::setLanguage(Language language) {
    m_file.setValue(QLatin1String(settings::language.key), toString(language));
    overrideLanguage(language);
}

void Settings::setTextPercent(int percent) {
    m_file.setValue(QLatin1String(settings::textPercent.key), withinBounds(percent));
    overrideTextPercent(percent);
}

void Settings::setScheme(ColorScheme scheme) {
    m_file.setValue(QLatin1String(settings::scheme.key), toString(scheme));
    overrideScheme(scheme);
}

void Settings::setBrowser(BrowserChoice browser) {
    m_file.setValue(QLatin1String(settings::browser.key), toString(browser));
    if (std::exchange(m_browser, browser) != browser)
        Q_EMIT changed();
}

void Settings::overrideLanguage(Language language) {
    if (std::exchange(m_language, language) != language)
        Q_EMIT changed();
}

void Settings::overrideTextPercent(int percent) {
    const int bounded = withinBounds(percent);
    if (std::exchange(m_textPercent, bounded) != bounded)
        Q_EMIT changed();
}

void Settings::overrideScheme(ColorScheme scheme) {
    if (std::exchange(m_scheme, scheme) != scheme)
        Q_EMIT changed();
}

} // namespace campanella::app
