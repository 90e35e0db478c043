// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/formroom.h"

namespace campanella::ui {

FormRoom::FormRoom(const QString &symbol, QWidget *parent)
    : AccessRoom(parent)
    , m_submit(ButtonKind::Filled)
    , m_form(m_submit, symbol) {
    connect(&m_form, &Form::checking, this, [this] {
        m_warned = false;
        hush();
        check();
    });
    connect(&m_form, &Form::ready, this, [this] { send(); });
}

bool FormRoom::mayLeave() {
    if (m_warned || !m_form.isTyped())
        return true;
    m_warned = true;
    say(Banner::Kind::Warning, tr("Quello che hai scritto si cancella."),
        tr("Premi ancora Esc per tornare all'accesso."));
    return false;
}

void FormRoom::refuse(const Failure &failure) {
    if (m_form.refuse(failure))
        return;
    say(failure);
    m_submit.setFocus(Qt::OtherFocusReason);
}

void FormRoom::refuseUnread() {
    m_form.accept();
    say(Banner::Kind::Warning, tr("Manca ancora l'informativa sulla privacy."),
        tr("La stiamo chiedendo di nuovo: leggila, poi riprova."));
}

void FormRoom::forget() {
    AccessRoom::forget();
    m_form.wipe();
}

} // namespace campanella::ui
