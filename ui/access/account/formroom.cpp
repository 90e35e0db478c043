// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/formroom.h"

#include <algorithm>

namespace campanella::ui {

namespace {

// The text was changed while the person read it.
bool isAboutNotice(const Failure &failure) {
    return std::any_of(failure.fields.cbegin(), failure.fields.cend(), [](const FieldError &at) {
        return at.pointer == QLatin1String("/privacy_version");
    });
}

} // namespace

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
    if (isAboutNotice(failure)) {
        readNotice();
        return say(Banner::Kind::Warning, tr("L'informativa sulla privacy è cambiata."),
                   tr("Leggi quella nuova, poi premi di nuovo il pulsante."));
    }
    say(failure);
    m_submit.setFocus(Qt::OtherFocusReason);
}

void FormRoom::refuseUnread() {
    m_form.accept();
    readNotice();
    say(Banner::Kind::Warning, tr("Manca ancora l'informativa sulla privacy."),
        tr("La stiamo chiedendo di nuovo: leggila, poi riprova."));
}

void FormRoom::forget() {
    AccessRoom::forget();
    m_form.wipe();
}

} // namespace campanella::ui
