// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/lookmenus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <functional>

namespace campanella::ui {

namespace {

/// The translation context of these words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::LookMenu)

public:
    static QString scheme(app::ColorScheme scheme) {
        switch (scheme) {
        case app::ColorScheme::Light:
            return tr("Colori chiari");
        case app::ColorScheme::Dark:
            return tr("Colori scuri");
        case app::ColorScheme::HighContrast:
            return tr("Contrasto alto");
        case app::ColorScheme::System:
            break;
        }
        return tr("Colori del computer");
    }
    static QString size(int percent) { return tr("Testo %1 %").arg(percent); }
};

void addChoice(QMenu &menu, QActionGroup *group, const QString &words, bool chosen,
               const std::function<void()> &choose) {
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, choose);
}

} // namespace

QString ownName(app::Language language) {
    switch (language) {
    case app::Language::English:
        return QStringLiteral("English");
    case app::Language::German:
        return QStringLiteral("Deutsch");
    default:
        return QStringLiteral("Italiano");
    }
}

void fillLookMenu(QMenu &menu, app::Settings &settings) {
    menu.clear();
    auto *sizes = new QActionGroup(&menu);
    for (const int percent : {100, 125, 150, 175, 200})
        addChoice(menu, sizes, Words::size(percent), settings.textPercent() == percent,
                  [&settings, percent] { settings.setTextPercent(percent); });
    menu.addSeparator();
    auto *schemes = new QActionGroup(&menu);
    for (const auto scheme : {app::ColorScheme::System, app::ColorScheme::Light,
                              app::ColorScheme::Dark, app::ColorScheme::HighContrast})
        addChoice(menu, schemes, Words::scheme(scheme), settings.scheme() == scheme,
                  [&settings, scheme] { settings.setScheme(scheme); });
}

void fillLanguageMenu(QMenu &menu, app::Settings &settings, app::Language current) {
    menu.clear();
    auto *languages = new QActionGroup(&menu);
    for (const auto language :
         {app::Language::Italian, app::Language::English, app::Language::German})
        addChoice(menu, languages, ownName(language), language == current,
                  [&settings, language] { settings.setLanguage(language); });
}

} // namespace campanella::ui
