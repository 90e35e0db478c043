// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/passwordpage.h"

#include "app/connection/municipalapi.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/form/passwordfield.h"

namespace campanella::ui {

namespace {
constexpr int cardWidth = 560;
} // namespace

PasswordPage::PasswordPage(app::MunicipalApi &api, QWidget *parent)
    : SheetPage(cardWidth, parent)
    , m_api(api)
    , m_account([&api] { return api.account(); })
    , m_card(new Card)
    , m_view(m_account, m_card)
    , m_current(new PasswordField)
    , m_new(new PasswordField)
    , m_submit(ButtonKind::Filled)
    , m_form(m_submit, QStringLiteral("check")) {
    build();
    listen();
    retranslate();
}

void PasswordPage::build() {
    m_card->body()->setSpacing(16);
    for (FormField *field : {&m_username, &m_current, &m_new})
        m_card->body()->addWidget(field);
    m_card->body()->addWidget(&m_submit, 0, Qt::AlignLeading);
    m_card->body()->addStretch(1);
    m_username.setLocked(true);
    m_form.addField(QStringLiteral("/current_password"), m_current);
    m_form.addField(QStringLiteral("/new_password"), m_new);
    m_form.blame(m_current, FailureCode::CredentialsWrong);
    m_form.blame(m_new, FailureCode::PasswordWeak);
    add(&m_view);
}

void PasswordPage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere il tuo accesso"); });
    m_view.setEmpty([this] { return m_account.value() && m_account.value()->username.isEmpty(); },
                    [] {
                        const FailureText words = failureText(FailureCode::NoPasswordHere);
                        return EmptyWords{QStringLiteral("key"), words.title, words.advice, {}, {}};
                    });
    connect(&m_account, &app::QueryBase::changed, this, &PasswordPage::showAccount);
    connect(&m_form, &Form::checking, this, &PasswordPage::check);
    connect(&m_form, &Form::ready, this, &PasswordPage::send);
}

QString PasswordPage::title() const {
    return tr("Password");
}

QString PasswordPage::subtitle() const {
    return tr("Cambia la password con cui entri nel portale.");
}

void PasswordPage::closed() {
    m_form.wipe();
    SheetPage::closed();
}

void PasswordPage::refresh() {
    m_account.refresh();
}

void PasswordPage::showAccount() {
    if (m_account.value())
        m_username.edit()->setText(m_account.value()->username);
}

void PasswordPage::check() {
    hush();
    if (m_current.edit()->text().isEmpty())
        m_current.setProblem(tr("Scrivi la password che usi adesso."));
    if (m_new.edit()->text().isEmpty())
        m_new.setProblem(tr("Scegli una nuova password."));
    else if (m_new.edit()->text() == m_current.edit()->text())
        m_new.setProblem(tr("Scegli una password diversa da quella di adesso."));
}

void PasswordPage::send() {
    app::onAnswer(m_api.changePassword({m_current.edit()->text(), m_new.edit()->text()}), this,
                  [this](const Result<> &answer) { take(answer); });
}

void PasswordPage::take(const Result<> &answer) {
    if (answer) {
        m_form.accept();
        m_form.wipe();
        return say(Banner::Kind::Success, tr("La password è cambiata."),
                   tr("Le altre visite aperte sono chiuse."));
    }
    if (!m_form.refuse(answer.error()))
        say(answer.error());
}

void PasswordPage::retranslate() {
    m_username.setLabel(tr("Nome utente"));
    m_current.setLabel(tr("Password di adesso"));
    m_new.setLabel(tr("Nuova password"));
    m_new.setHelp(tr("Almeno 12 caratteri: tre o quattro parole vanno bene."));
    m_form.setRefusal(m_current, tr("Questa non è la password di adesso."));
    m_form.setRefusal(m_new, tr("È facile da indovinare. Usa tre o quattro parole, almeno 12 "
                                "caratteri."));
    m_form.setSubmitWords(tr("Cambia la password"));
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
