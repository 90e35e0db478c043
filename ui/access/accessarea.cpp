// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/accessarea.h"

#include "app/settings/language.h"
#include "ui/access/account/emailcodepage.h"
#include "ui/access/account/firstaccesspage.h"
#include "ui/access/account/forgottenpage.h"
#include "ui/access/account/registrationpage.h"
#include "ui/access/guidepage.h"
#include "ui/access/providerspage.h"
#include "ui/access/waitingpage.h"

#include <QLocale>

namespace campanella::ui {

AccessArea::AccessArea(app::Client &client, const app::Settings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_client(client)
    , m_settings(settings)
    , m_landing(client) {
    addWidget(&m_landing);
    listen();
}

void AccessArea::listen() {
    connect(&m_landing, &SignInPage::wayChosen, this, &AccessArea::choose);
    connect(&m_landing, &SignInPage::registerPressed, this, &AccessArea::openRegistration);
    connect(&m_landing, &SignInPage::forgottenPressed, this, &AccessArea::openForgotten);
    connect(&m_landing, &SignInPage::guidePressed, this, &AccessArea::openGuide);
    connect(&m_client, &app::Client::signInFailed, this, &AccessArea::takeFailure);
    connect(&m_client, &app::Client::signInProgress, this, &AccessArea::follow);
    connect(&m_client, &app::Client::firstAccessNeeded, this, &AccessArea::askProfile);
    connect(&m_client, &app::Client::sessionStarted, this, [this] {
        comeForward();
        leaveRooms();
    });
}

void AccessArea::begin() {
    leaveRooms();
    m_landing.begin();
}

void AccessArea::focusFirst() {
    if (auto *room = qobject_cast<AccessRoom *>(currentWidget()))
        room->begin();
    else
        m_landing.begin();
}

void AccessArea::back() {
    if (isAtLanding())
        return;
    begin();
    m_client.cancelSignIn();
}

void AccessArea::escape() {
    auto *room = qobject_cast<AccessRoom *>(currentWidget());
    if (room != nullptr && room->mayLeave())
        back();
}

// A room may be the sender of the very call that leaves it.
void AccessArea::leaveRooms() {
    m_journey = {};
    setCurrentWidget(&m_landing);
    const QList<AccessRoom *> rooms = findChildren<AccessRoom *>(Qt::FindDirectChildrenOnly);
    for (AccessRoom *room : rooms)
        leave(*room);
}

void AccessArea::leave(AccessRoom &room) {
    removeWidget(&room);
    room.disconnect(this);
    room.forget();
    room.deleteLater();
}

void AccessArea::goTo(AccessRoom *room) {
    m_landing.hush();
    connect(room, &AccessRoom::backPressed, this, &AccessArea::back);
    addWidget(room);
    setCurrentWidget(room);
    room->begin();
}

void AccessArea::openGuide() {
    leaveRooms();
    goTo(new GuidePage(m_client.api(),
                       m_settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()));
}

void AccessArea::choose(const SignInWay &way) {
    if (m_client.isSigningIn())
        return;
    m_journey.way = way;
    if (way.providers.isEmpty())
        return enter({});
    auto *room = new ProvidersPage;
    connect(room, &ProvidersPage::chosen, this,
            [this](const SignInWay &, const QString &id) { enter(id); });
    room->showProviders(way);
    goTo(room);
}

void AccessArea::enter(const QString &providerId) {
    m_journey.providerId = providerId;
    auto *room = new WaitingPage(m_settings.isKiosk());
    connect(room, &WaitingPage::cancelPressed, this, &AccessArea::back);
    connect(room, &WaitingPage::retryPressed, this, &AccessArea::enterAgain);
    connect(room, &WaitingPage::ownBrowserPressed, this, [this] {
        m_journey.browser = app::BrowserChoice::System;
        enterAgain();
    });
    connect(room, &WaitingPage::reopenPressed, this, &AccessArea::enterAgain);
    room->showWaiting(m_journey.way);
    goTo(room);
    startSignIn();
}

void AccessArea::startSignIn() {
    m_client.signInWith(m_journey.way, m_journey.providerId,
                        m_journey.browser.value_or(m_settings.browser()), look());
}

app::BrowserLook AccessArea::look() const {
    const QStringList wished = QLocale::system().uiLanguages();
    return {app::spokenLanguage(m_settings.language(), wished), m_settings.textPercent(),
            m_settings.scheme(), window()->geometry(), window()->isFullScreen()};
}

// A new walk with new secrets: the page of before is worth nothing any more.
void AccessArea::enterAgain() {
    m_client.cancelSignIn();
    if (waiting() != nullptr)
        waiting()->showWaiting(m_journey.way);
    startSignIn();
}

void AccessArea::follow(app::SignIn::State state) {
    if (state != app::SignIn::State::Redeeming || waiting() == nullptr)
        return;
    comeForward();
    waiting()->showRedeeming();
}

WaitingPage *AccessArea::waiting() const {
    return qobject_cast<WaitingPage *>(currentWidget());
}

void AccessArea::takeFailure(const Failure &failure) {
    if (waiting() != nullptr) {
        comeForward();
        waiting()->showFailure(failure);
    } else if (auto *form = qobject_cast<FormRoom *>(currentWidget())) {
        form->refuse(failure);
    }
}

void AccessArea::askProfile(const FirstAccess &person) {
    comeForward();
    const SignInWay way = m_journey.way;
    auto *room = new FirstAccessPage(m_client.api());
    connect(room, &FirstAccessPage::createPressed, &m_client, &app::Client::createProfile);
    room->showPerson(person, way);
    goTo(room);
}

void AccessArea::openRegistration() {
    auto *room = new RegistrationPage(m_client.api());
    connect(room, &RegistrationPage::registerPressed, this,
            [this, room](const Registration &registration) {
                m_journey.registration = registration;
                askForAccount(*room);
            });
    goTo(room);
}

void AccessArea::askForAccount(FormRoom &room) {
    app::onAnswer(m_client.api().registerAccount(*m_journey.registration), &room,
                  [this, &room](const Result<> &answer) {
                      if (!answer)
                          return room.refuse(answer.error());
                      room.accept();
                      openCode(room);
                  });
}

void AccessArea::openForgotten() {
    auto *room = new ForgottenPage;
    connect(room, &ForgottenPage::requested, this,
            [this, room](const PasswordResetRequest &request) {
                m_journey.reset = request;
                askForReset(*room);
            });
    goTo(room);
}

void AccessArea::askForReset(FormRoom &room) {
    app::onAnswer(m_client.api().requestPasswordReset(m_journey.reset), &room,
                  [this, &room](const Result<> &answer) {
                      if (!answer)
                          return room.refuse(answer.error());
                      room.accept();
                      openCode(room);
                  });
}

void AccessArea::openCode(FormRoom &from) {
    EmailCodePage *room = makeCodeRoom();
    connect(room, &EmailCodePage::correctPressed, this,
            [this, room, &from] { correct(*room, from); });
    goTo(room);
    room->letterAsked();
}

EmailCodePage *AccessArea::makeCodeRoom() {
    using Purpose = EmailCodePage::Purpose;
    const bool isNew = m_journey.registration.has_value();
    auto *room = new EmailCodePage(isNew ? Purpose::Registration : Purpose::NewPassword);
    room->showAsked(isNew ? m_journey.registration->email : m_journey.reset.account);
    if (m_client.accessOffer().value())
        room->showDemoMail(m_client.accessOffer().value()->demoMail);
    connect(room, &EmailCodePage::submitted, this,
            [this, room](const QString &code, const QString &password) {
                finish(*room, code, password);
            });
    connect(room, &EmailCodePage::resendPressed, this, [this, room, isNew] {
        sendAgain(*room, isNew ? m_client.api().registerAccount(*m_journey.registration)
                               : m_client.api().requestPasswordReset(m_journey.reset));
    });
    return room;
}

void AccessArea::correct(EmailCodePage &room, FormRoom &typed) {
    leave(room);
    setCurrentWidget(&typed);
    typed.begin();
}

void AccessArea::sendAgain(EmailCodePage &room, QFuture<Result<>> asked) {
    room.letterAsked();
    app::onAnswer(std::move(asked), &room, [&room](const Result<> &answer) {
        if (!answer)
            room.refuse(answer.error());
    });
}

void AccessArea::finish(EmailCodePage &room, const QString &code, const QString &password) {
    if (m_journey.registration)
        m_client.confirmRegistration({m_journey.registration->email, code, password});
    else
        replacePassword(room, {m_journey.reset.account, code, password});
}

void AccessArea::replacePassword(EmailCodePage &room, const PasswordReset &reset) {
    app::onAnswer(m_client.api().resetPassword(reset), &room,
                  [this, &room](const Result<> &answer) {
                      if (!answer)
                          return room.refuse(answer.error());
                      begin();
                      m_landing.explainNewPassword();
                  });
}

// The person may still look at the browser's window.
void AccessArea::comeForward() {
    window()->raise();
    window()->activateWindow();
}

} // namespace campanella::ui
