// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/forgottenpage.h"

namespace campanella::ui {

ForgottenPage::ForgottenPage(QWidget *parent)
    : FormRoom(QStringLiteral("sent"), parent)
    , m_otherWays(TextUse::Help, Role::Muted) {
    m_otherWays.setWordWrap(true);
    m_account.edit()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    form().addField(QStringLiteral("/account"), m_account);
    body()->addWidget(&m_account);
    body()->addWidget(submitButton(), 0, Qt::AlignLeading);
    body()->addWidget(&m_otherWays);
    retranslate();
}

void ForgottenPage::check() {
    if (m_account.text().isEmpty())
        m_account.setProblem(tr("Scrivi il tuo nome utente o la tua e-mail."));
}

void ForgottenPage::send() {
    Q_EMIT requested({m_account.text()});
}

void ForgottenPage::retranslate() {
    FormRoom::retranslate();
    setCaption(tr("Hai dimenticato la password?"),
               tr("Ti mandiamo un codice per sceglierne una nuova."));
    m_account.setLabel(tr("Nome utente o e-mail"));
    m_otherWays.setText(tr("Se entri con SPID, CIE o Cohesion, la password è dal tuo gestore. "
                           "Allo sportello ti aiutiamo anche di persona."));
    form().setRefusal(m_account, tr("Scrivi il tuo nome utente o la tua e-mail."));
    form().setSubmitWords(tr("Invia il codice"));
}

} // namespace campanella::ui
