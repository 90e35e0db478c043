// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace campanella::app {

namespace {

// Everybody here lives in Italy: whichever the words, the day comes before the month.
QLocale localeOf(Language language) {
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Italy);
    case Language::System:
    case Language::Italian:
        break;
    }
    return QLocale(QLocale::Italian, QLocale::Italy);
}

} // namespace

Language spokenLanguage(Language wish, const QStringList &desktop) {
    if (wish != Language::System)
        return wish;
    for (const QString &tag : desktop) {
        const Language spoken = languageFromString(tag.left(2).toLower(), Language::System);
        if (spoken != Language::System)
            return spoken;
    }
    return Language::Italian;
}

LanguageSwitch::~LanguageSwitch() {
    remove();
}

void LanguageSwitch::remove() {
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_words);
}

void LanguageSwitch::use(Language wish) {
    const Language language = spokenLanguage(wish, QLocale::system().uiLanguages());
    if (language == m_current)
        return;
    m_current = language;
    const QString code = toString(language);
    remove();
    QLocale::setDefault(localeOf(language));
    if (m_toolkit.load(QStringLiteral("qtbase_") + code,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_words.load(QStringLiteral(":/i18n/campanella_") + code))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace campanella::app
