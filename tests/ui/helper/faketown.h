// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "app/settings/language.h"
#include "app/settings/settings.h"
#include "tests/helper/scriptedserver.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace campanella::test {

/// A municipality on loopback for tests of the window: one family, six dues, and whatever answer
/// a test puts in place of one of its own. The settings live in a folder that goes away.
class FakeTown {
public:
    FakeTown();

    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] app::Settings &settings() { return *m_settings; }
    /// A client that trusts this town.
    [[nodiscard]] std::unique_ptr<app::Client> client() const;

    /// From now on that path is answered so.
    void script(const QByteArray &path, const ScriptedAnswer &answer);
    /// From now on that path is answered as at the start.
    void restore(const QByteArray &path) { m_scripts.remove(path); }
    /// What the sign-in page lists.
    void setDemoUsers(const QList<DemoUser> &users);

    /// What the municipality offers from now on; sampleOffer() at the start.
    void setOffer(const AccessOffer &offer) { m_offer = offer; }
    /// SPID with three providers, CIE, Cohesion with its caption, credentials and registration.
    [[nodiscard]] static AccessOffer sampleOffer();

    static constexpr auto session = "/v1/access/sessions";
    static constexpr auto dues = "/v1/payments/dues";
    static constexpr auto municipality = "/v1/municipality";
    static constexpr auto ways = "/v1/access/ways";
    static constexpr auto account = "/v1/access/account";
    static constexpr auto pairings = "/v1/household/pairings";
    static constexpr auto invitations = "/v1/household/invitations";
    static constexpr auto profile = "/v1/household/profile";
    static constexpr auto contacts = "/v1/household/profile/contacts";
    static constexpr auto newEmail = "/v1/household/profile/email";
    static constexpr auto isee = "/v1/household/isee";
    static constexpr auto notices = "/v1/messages/notices";
    static constexpr auto threads = "/v1/messages/threads";

private:
    [[nodiscard]] ScriptedAnswer answer(const SeenRequest &request) const;
    [[nodiscard]] ScriptedAnswer usual(const SeenRequest &request, const QByteArray &path) const;
    [[nodiscard]] static std::optional<ScriptedAnswer> invitationAnswer(const SeenRequest &request,
                                                                        const QByteArray &path);
    [[nodiscard]] static std::optional<ScriptedAnswer> pairingAnswer(const SeenRequest &request,
                                                                     const QByteArray &path);
    [[nodiscard]] static std::optional<ScriptedAnswer> profileAnswer(const SeenRequest &request,
                                                                     const QByteArray &path);
    [[nodiscard]] static std::optional<ScriptedAnswer> messagesAnswer(const SeenRequest &request,
                                                                      const QByteArray &path);
    [[nodiscard]] std::optional<ScriptedAnswer> accessAnswer(const SeenRequest &request,
                                                             const QByteArray &path) const;

    QTemporaryDir m_dir;
    TestPki m_pki;
    ScriptedServer m_server;
    std::unique_ptr<app::Settings> m_settings;
    app::LanguageSwitch m_language;
    QMap<QByteArray, ScriptedAnswer> m_scripts;
    Municipality m_municipality;
    AccessOffer m_offer = sampleOffer();
};

} // namespace campanella::test
