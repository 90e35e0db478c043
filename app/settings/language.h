// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"

#include <QTranslator>

namespace campanella::app {

/// The language that `wish` means on a desktop whose languages are `desktop`, best first
/// ("de-AT", "en" …): the first one that we speak, otherwise Italian. Never System.
[[nodiscard]] Language spokenLanguage(Language wish, const QStringList &desktop);

/// Puts the words of the application and of Qt in the chosen language, while it runs: widgets
/// hear LanguageChange. One per application, alive as long as its windows.
class LanguageSwitch {
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    /// Loads `:/i18n/campanella_<code>.qm`; the words written in the source are Italian.
    void use(Language wish);
    [[nodiscard]] Language current() const { return m_current; }

private:
    void remove();

    QTranslator m_words;
    QTranslator m_toolkit;
    Language m_current = Language::System;
};

} // namespace campanella::app
