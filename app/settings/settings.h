// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <optional>

namespace campanella::app {

/// The language of the words on screen; System follows the desktop, Italian when in doubt.
enum class Language { System, Italian, English, German };

/// The wish of the person for colours; System follows the desktop.
enum class ColorScheme { System, Light, Dark, HighContrast };

/// Which browser a person signs in with at SPID, CIE or Cohesion.
enum class BrowserChoice {
    System,  ///< the one they know, which comes back to a loopback address (RFC 8252 §7.3)
    Embedded ///< our own window campanella-signin, which forgets all
};

/// Where the program stands, and so for whom it remembers.
enum class Profile {
    Home, ///< a computer of one's own
    Kiosk ///< a terminal for whoever comes: nothing is kept, nothing of the system can be reached
};

/// The name of a value in the settings file and on the command line: "it", "high-contrast" …
[[nodiscard]] QString toString(Language language);
[[nodiscard]] QString toString(ColorScheme scheme);
[[nodiscard]] QString toString(BrowserChoice browser);
/// The value of that name; `fallback` for any other text.
[[nodiscard]] Language languageFromString(const QString &text, Language fallback);
[[nodiscard]] ColorScheme colorSchemeFromString(const QString &text, ColorScheme fallback);
[[nodiscard]] BrowserChoice browserChoiceFromString(const QString &text, BrowserChoice fallback);

/// One thing that a person may choose: where it is kept and what holds until then.
template <typename T>
struct Setting {
    const char *key;
    T fallback;
};

namespace settings {
inline constexpr Setting<Language> language{"look/language", Language::System};
inline constexpr Setting<int> textPercent{"look/text-percent", 100};
inline constexpr Setting<ColorScheme> scheme{"look/scheme", ColorScheme::System};
inline constexpr Setting<BrowserChoice> browser{"access/browser", BrowserChoice::System};
inline constexpr int smallestText = 100;
inline constexpr int largestText = 200;
} // namespace settings

/// What the person at this computer has chosen, in one ini file (on a terminal: nowhere). It holds
/// the look and the way of signing in: no name, no password, no token, nothing of the household.
class Settings : public QObject {
    Q_OBJECT

public:
    /// Reads `file`; a value that makes no sense counts as not chosen.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    /// For that profile; a terminal neither reads nor writes the file and signs in with our own
    /// browser.
    Settings(Profile profile, const QString &file, QObject *parent = nullptr);
    /// Where the settings of this user are kept.
    [[nodiscard]] static QString userFile();

    [[nodiscard]] Profile profile() const { return m_profile; }
    [[nodiscard]] bool isKiosk() const { return m_profile == Profile::Kiosk; }
    [[nodiscard]] Language language() const { return m_look.language; }
    /// 100 … 200.
    [[nodiscard]] int textPercent() const { return m_look.textPercent; }
    [[nodiscard]] ColorScheme scheme() const { return m_look.scheme; }
    [[nodiscard]] BrowserChoice browser() const { return m_browser; }

    /// Each writes to the file and tells changed(), unless nothing changes.
    void setLanguage(Language language);
    void setTextPercent(int percent); ///< brought within 100 … 200
    void setScheme(ColorScheme scheme);
    void setBrowser(BrowserChoice browser);

    /// For this run only: what the command line says, never written.
    void overrideLanguage(Language language);
    void overrideTextPercent(int percent);
    void overrideScheme(ColorScheme scheme);
    void overrideBrowser(BrowserChoice browser); ///< a terminal keeps our own
    /// The look of the start, overrides included: for the next visitor of a terminal.
    void startAfresh();

Q_SIGNALS:
    void changed();

private:
    struct Look {
        Language language = settings::language.fallback;
        int textPercent = settings::textPercent.fallback;
        ColorScheme scheme = settings::scheme.fallback;
        friend bool operator==(const Look &, const Look &) = default;
    };
    void read();
    void keep(const char *key, const QVariant &value);
    void use(const Look &look);

    Profile m_profile;
    std::optional<QSettings> m_file; ///< none on a terminal
    Look m_look;
    Look m_start;
    BrowserChoice m_browser = settings::browser.fallback;
};

} // namespace campanella::app
