// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/newswatch.h"

#include "domain/checkout.h"
#include "ui/messages/unread.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace campanella::ui {

namespace {

constexpr std::chrono::minutes pace(3);

qsizetype pendingOf(const QList<Checkout> &checkouts) {
    return std::count_if(checkouts.cbegin(), checkouts.cend(),
                         [](const Checkout &one) { return isPending(one.state); });
}

} // namespace

NewsWatch::NewsWatch(app::Client &client, QWidget &window)
    : m_client(client)
    , m_window(window) {
    m_clock.setInterval(pace);
    connect(&m_clock, &QTimer::timeout, this, &NewsWatch::look);
    connect(&client, &app::Client::sessionStarted, this, &NewsWatch::begin);
    connect(&client, &app::Client::sessionEnded, this, &NewsWatch::end);
    window.installEventFilter(this);
    if (client.session() != nullptr)
        begin();
}

void NewsWatch::begin() {
    app::Session &session = *m_client.session();
    for (app::QueryBase *query : {static_cast<app::QueryBase *>(&session.townNotices()),
                                  static_cast<app::QueryBase *>(&session.threads())})
        connect(query, &app::QueryBase::changed, this, &NewsWatch::takeMessages);
    connect(&session.checkouts(), &app::QueryBase::changed, this, &NewsWatch::takePayments);
    m_clock.start();
}

void NewsWatch::end() {
    m_clock.stop();
    m_unread.reset();
    m_pending = 0;
    Q_EMIT settled();
}

void NewsWatch::look() {
    app::Session *session = m_client.session();
    if (session == nullptr)
        return;
    session->townNotices().refresh();
    session->threads().refresh();
    if (m_pending > 0)
        session->checkouts().refresh();
}

// Both lists must be known: what was unread before the visit is no news.
void NewsWatch::takeMessages() {
    app::Session *session = m_client.session();
    if (session == nullptr || !session->townNotices().value() || !session->threads().value())
        return;
    const int unread =
        session->townNotices().value()->unread + unreadAnswers(session->threads().value());
    const bool isMore = m_unread && unread > *m_unread;
    m_unread = unread;
    if (isMore)
        say(tr("C'è qualcosa di nuovo da leggere."));
}

void NewsWatch::takePayments() {
    app::Session *session = m_client.session();
    if (session == nullptr || !session->checkouts().value())
        return;
    const qsizetype pending = pendingOf(*session->checkouts().value());
    const bool isLess = pending < m_pending;
    m_pending = pending;
    if (isLess)
        say(tr("È arrivato l'esito di un pagamento."));
}

void NewsWatch::say(const QString &words) {
    if (!m_window.isActiveWindow())
        Q_EMIT news(words);
}

bool NewsWatch::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::WindowActivate)
        Q_EMIT settled();
    return QObject::eventFilter(watched, event);
}

} // namespace campanella::ui
