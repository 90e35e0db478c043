// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/sessionspage.h"

#include "app/connection/municipalapi.h"
#include "ui/access/waywords.h"
#include "ui/household/sessioncard.h"
#include "ui/theme/tokens.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace campanella::ui {

namespace {
constexpr int listWidth = 640;
} // namespace

SessionsPage::SessionsPage(app::MunicipalApi &api, QWidget *parent)
    : SheetPage(listWidth, parent)
    , m_api(api)
    , m_sessions([&api] { return api.openSessions(); })
    , m_offer([&api] { return api.accessOffer(); })
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_view(m_sessions, m_list)
    , m_close(ButtonKind::Danger, QString(), QStringLiteral("logout"))
    , m_alone(TextUse::Help, Role::Muted) {
    build();
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere gli accessi aperti"); });
    connect(&m_sessions, &app::QueryBase::changed, this, &SessionsPage::showSessions);
    connect(&m_offer, &app::QueryBase::changed, this, &SessionsPage::showSessions);
    connect(&m_close, &Button::clicked, this, &SessionsPage::ask);
    retranslate();
}

void SessionsPage::build() {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::cardGap);
    m_alone.setWordWrap(true);
    add(&m_view);
    add(&m_alone);
    add(&m_close, Qt::AlignLeading);
}

QString SessionsPage::title() const {
    return tr("Accessi aperti");
}

QString SessionsPage::subtitle() const {
    return tr("Le visite aperte adesso. Se non ne riconosci una, chiudi le altre e cambia la "
              "password.");
}

void SessionsPage::refresh() {
    m_sessions.refresh();
    m_offer.refresh();
}

int SessionsPage::others() const {
    const QList<OpenSession> sessions = m_sessions.value().value_or(QList<OpenSession>());
    return int(std::count_if(sessions.cbegin(), sessions.cend(),
                             [](const OpenSession &session) { return !session.current; }));
}

void SessionsPage::showSessions() {
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const AccessOffer offer = m_offer.value().value_or(AccessOffer());
    for (const OpenSession &session : m_sessions.value().value_or(QList<OpenSession>()))
        m_rows->addWidget(new SessionCard(session, wayName(session.way, offer)));
    m_close.setVisible(others() > 0);
    m_alone.setVisible(m_sessions.value() && others() == 0);
}

// What cannot be undone is asked first.
void SessionsPage::ask() {
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title());
    box->setText(tr("Chiudere le altre visite?"));
    box->setInformativeText(tr("Su quei dispositivi bisogna accedere di nuovo. Questa visita resta "
                               "aperta."));
    auto *close = box->addButton(tr("Chiudi le altre"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Annulla"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, &SessionsPage::closeOthers);
    box->open();
}

void SessionsPage::closeOthers() {
    if (m_busy)
        return;
    m_busy = true;
    app::onAnswer(m_api.endOtherSessions(), this, [this](const Result<> &answer) { take(answer); });
}

void SessionsPage::take(const Result<> &answer) {
    m_busy = false;
    m_sessions.refresh();
    if (answer)
        return say(Banner::Kind::Success, tr("Le altre visite sono chiuse."));
    say(answer.error());
}

void SessionsPage::retranslate() {
    m_close.setText(tr("Chiudi le altre"));
    m_alone.setText(tr("Non ci sono altre visite aperte."));
    showSessions();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
