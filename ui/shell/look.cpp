// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/look.h"

#include "app/settings/language.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace campanella::ui {

namespace {
constexpr int step = 25;
} // namespace

Scheme schemeFor(app::ColorScheme wish) {
    switch (wish) {
    case app::ColorScheme::Light:
        return Scheme::Light;
    case app::ColorScheme::Dark:
        return Scheme::Dark;
    case app::ColorScheme::HighContrast:
        return Scheme::HighContrast;
    case app::ColorScheme::System:
        break;
    }
    return Theme::systemScheme();
}

Look::Look(app::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings) {
    connect(&settings, &app::Settings::changed, this, &Look::apply);
    Theme::instance().setScheme(schemeFor(settings.scheme()));
    Theme::instance().setTextPercent(settings.textPercent());
    Theme::instance().apply();
}

app::Language Look::language() const {
    return app::spokenLanguage(m_settings.language(), QLocale::system().uiLanguages());
}

void Look::enlarge() {
    m_settings.setTextPercent(m_settings.textPercent() + step);
}

void Look::shrink() {
    m_settings.setTextPercent(m_settings.textPercent() - step);
}

void Look::apply() {
    Theme::instance().setScheme(schemeFor(m_settings.scheme()));
    Theme::instance().setTextPercent(m_settings.textPercent());
}

} // namespace campanella::ui
