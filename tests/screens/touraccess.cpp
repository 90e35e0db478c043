// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/access/fakebrowser.h"
#include "tests/helper/samples.h"
#include "tests/screens/tour.h"
#include "ui/access/account/emailcodepage.h"
#include "ui/access/account/forgottenpage.h"

namespace campanella::test {

namespace {

SignInWay wayWithProviders() {
    SignInWay way = sampleWay();
    way.providers.clear();
    for (const char16_t *name :
         {u"Gestore Alfa", u"Gestore Beta", u"Gestore Gamma", u"Gestore Delta", u"Gestore Epsilon"})
        way.providers.append({QString::fromUtf16(name), QString::fromUtf16(name)});
    return way;
}

SignInWay wayWithoutProviders() {
    SignInWay way = sampleWay();
    way.providers.clear();
    return way;
}

} // namespace

// No browser is opened: the tour looks at our own pages only.
void Tour::planAccess() {
    m_client.setBrowserMaker(
        [](const SignInWay &, app::BrowserChoice) { return std::make_unique<FakeBrowser>(); });
    ui::SignInPage &landing = m_window.signInPage();
    add(QStringLiteral("01-gestori"), [&landing] { Q_EMIT landing.wayChosen(wayWithProviders()); });
    addLooks(QStringLiteral("01-gestori"));
    planBrowser();
    planForms();
    add({}, [this] { m_window.access().back(); });
}

void Tour::planBrowser() {
    ui::SignInPage &landing = m_window.signInPage();
    add(QStringLiteral("01-attesa"), [this, &landing] {
        m_window.access().back();
        Q_EMIT landing.wayChosen(wayWithoutProviders());
    });
    addLooks(QStringLiteral("01-attesa"));
    add(QStringLiteral("01-attesa-fallita"), [this] {
        Failure failure;
        failure.code = FailureCode::SignInConsentRefused;
        Q_EMIT m_client.signInFailed(failure);
    });
    addLooks(QStringLiteral("01-attesa-fallita"));
}

void Tour::planForms() {
    ui::SignInPage &landing = m_window.signInPage();
    const auto fresh = [this](const std::function<void()> &open) {
        return [this, open] {
            m_window.access().back();
            open();
        };
    };
    const auto both = [this](const QString &name, const std::function<void()> &act) {
        add(name, act);
        addLooks(name);
    };
    both(QStringLiteral("01-primo-accesso"), fresh([this, &landing] {
             Q_EMIT landing.wayChosen(wayWithoutProviders());
             Q_EMIT m_client.firstAccessNeeded(sampleFirstAccess());
         }));
    both(QStringLiteral("01-registrazione"),
         fresh([&landing] { Q_EMIT landing.registerPressed(); }));
    both(QStringLiteral("01-password-dimenticata"),
         fresh([&landing] { Q_EMIT landing.forgottenPressed(); }));
    planLetter();
    both(QStringLiteral("01-guida"), fresh([&landing] { Q_EMIT landing.guidePressed(); }));
}

// Nobody has that address: no letter is written.
void Tour::planLetter() {
    add(
        {},
        [this] {
            auto *room = qobject_cast<ui::ForgottenPage *>(m_window.access().currentWidget());
            room->findChild<QLineEdit *>()->setText(QStringLiteral("nessuno@posta.example"));
            room->submitButton()->click();
        },
        [this] {
            return qobject_cast<ui::EmailCodePage *>(m_window.access().currentWidget()) != nullptr;
        });
    add(QStringLiteral("01-codice-posta"), [] {});
    addLooks(QStringLiteral("01-codice-posta"));
}

} // namespace campanella::test
