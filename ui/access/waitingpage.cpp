// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/waitingpage.h"

#include "ui/access/waywords.h"
#include "ui/widgets/failuretext.h"

namespace campanella::ui {

WaitingPage::WaitingPage(bool terminal, QWidget *parent)
    : AccessRoom(parent)
    , m_terminal(terminal)
    , m_reopen(ButtonKind::Outlined, QString(), QStringLiteral("refresh"))
    , m_cancel(ButtonKind::Link) {
    m_panel.lieFlat();
    body()->addWidget(&m_panel);
    body()->addWidget(&m_reopen, 0, Qt::AlignHCenter);
    body()->addWidget(&m_cancel, 0, Qt::AlignHCenter);
    connect(m_panel.action(), &Button::clicked, this, &WaitingPage::act);
    connect(&m_reopen, &Button::clicked, this, &WaitingPage::reopenPressed);
    connect(&m_cancel, &Button::clicked, this, &WaitingPage::cancelPressed);
    retranslate();
}

void WaitingPage::showWaiting(const SignInWay &way) {
    m_wayName = wayName(way);
    m_redeeming = false;
    m_failure.reset();
    retranslate();
}

void WaitingPage::showRedeeming() {
    m_redeeming = true;
    retranslate();
}

void WaitingPage::showFailure(const Failure &failure) {
    m_failure = failure;
    retranslate();
    begin();
}

void WaitingPage::begin() {
    Button *first = m_failure ? m_panel.action() : &m_cancel;
    first->setFocus(Qt::OtherFocusReason);
}

void WaitingPage::forget() {
    AccessRoom::forget();
    m_wayName.clear();
    m_redeeming = false;
    m_failure.reset();
}

void WaitingPage::showState() {
    if (m_failure)
        return showTrouble(*m_failure);
    m_panel.setSymbol(QStringLiteral("hourglass"), Role::Primary);
    m_panel.setTitle(m_redeeming ? tr("Un momento…") : tr("Continua nella finestra aperta"));
    m_panel.setAdvice(m_redeeming ? tr("Il Comune controlla chi sei.")
                                  : tr("Quando hai finito, il programma va avanti da solo. "
                                       "Hai dieci minuti."));
    m_panel.setReference({});
    m_panel.setAction({}, {}, ButtonKind::Filled);
}

void WaitingPage::showTrouble(const Failure &failure) {
    const FailureText words = failureText(failure);
    m_panel.setSymbol(QStringLiteral("alert"), Role::Warning);
    m_panel.setTitle(words.title);
    m_panel.setAdvice(words.advice);
    m_panel.setReference(failureReference(failure));
    switch (remedy()) {
    case Remedy::None:
        return m_panel.setAction(tr("Torna indietro"), QStringLiteral("left"), ButtonKind::Filled);
    case Remedy::Again:
        return m_panel.setAction(tr("Riprova"), QStringLiteral("refresh"), ButtonKind::Filled);
    case Remedy::OwnBrowser:
        return m_panel.setAction(tr("Apri nel tuo browser"), QStringLiteral("globe"),
                                 ButtonKind::Filled);
    }
}

// Where nothing changes by trying again only somebody else can help.
WaitingPage::Remedy WaitingPage::remedy() const {
    switch (m_failure->code) {
    case FailureCode::SignInIdentitySuspended:
    case FailureCode::SignInNoFiscalCode:
        return Remedy::None;
    case FailureCode::SignInEngineTooOld:
        return m_terminal ? Remedy::None : Remedy::OwnBrowser;
    default:
        return Remedy::Again;
    }
}

void WaitingPage::act() {
    switch (m_failure ? remedy() : Remedy::None) {
    case Remedy::None:
        return Q_EMIT backPressed();
    case Remedy::Again:
        return Q_EMIT retryPressed();
    case Remedy::OwnBrowser:
        return Q_EMIT ownBrowserPressed();
    }
}

void WaitingPage::retranslate() {
    AccessRoom::retranslate();
    setCaption(m_failure ? tr("Accesso non riuscito") : tr("Accesso con %1").arg(m_wayName),
               m_failure ? QString() : tr("Si è aperta la pagina del tuo gestore."));
    m_reopen.setText(tr("Riapri la pagina"));
    m_reopen.setVisible(!m_failure && !m_redeeming);
    m_cancel.setText(tr("Annulla"));
    m_cancel.setVisible(!m_failure);
    showState();
}

} // namespace campanella::ui
