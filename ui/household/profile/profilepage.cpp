// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/profilepage.h"

#include "app/session/client.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/tokens.h"

namespace campanella::ui {

namespace {
constexpr int sheetWidth = 640;
} // namespace

ProfilePage::ProfilePage(const PageContext &context)
    : ProfilePage(Sources{context.client.api(), context.session.drafts(), &context.navigator}) {
    connect(this, &ProfilePage::personChanged, &context.session, &app::Session::refresh);
    if (const auto &offer = context.client.accessOffer().value())
        m_email.showDemoMail(offer->demoMail);
}

ProfilePage::ProfilePage(const Sources &sources, QWidget *parent)
    : SheetPage(sheetWidth, parent)
    , m_sources(sources)
    , m_profile([&api = sources.api] { return api.profile(); })
    , m_sheet(new QWidget)
    , m_view(m_profile, m_sheet) {
    build();
    listen();
    retranslate();
}

void ProfilePage::build() {
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    for (Card *card : std::initializer_list<Card *>{&m_conflict, &m_email, &m_form, &m_mobile,
                                                    &m_identity, &m_family, &m_deliveries})
        column->addWidget(card);
    column->addStretch(1);
    m_conflict.hide();
    add(&m_view);
}

void ProfilePage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i tuoi dati"); });
    connect(&m_profile, &app::QueryBase::changed, this, &ProfilePage::showProfile);
    connect(&m_form, &ContactsForm::edited, this, &ProfilePage::keepDraft);
    connect(&m_form, &ContactsForm::wanted, this, &ProfilePage::save);
    connect(&m_form.undoButton(), &Button::clicked, this, &ProfilePage::undo);
    connect(&m_conflict.keepTyped(), &Button::clicked, this, [this] { save(m_wanted); });
    connect(&m_conflict.keepStored(), &Button::clicked, this, &ProfilePage::keepStored);
    connect(&m_email, &EmailCard::codeWanted, this, &ProfilePage::askForCode);
    connect(&m_email, &EmailCard::codeTyped, this, &ProfilePage::confirm);
    listenToMobile();
    const auto go = [this](PageId page) {
        if (m_sources.navigator != nullptr)
            m_sources.navigator->open(page);
    };
    connect(&m_identity.askButton(), &Button::clicked, this, [go] { go(PageId::Questions); });
    connect(&m_family.pairingButton(), &Button::clicked, this, [go] { go(PageId::Pairing); });
}

QString ProfilePage::title() const {
    return tr("Profilo utente");
}

QString ProfilePage::subtitle() const {
    return tr("I miei dati: come ti raggiungiamo e chi sei per il Comune.");
}

void ProfilePage::closed() {
    m_email.rest();
    m_mobile.rest();
    SheetPage::closed();
}

void ProfilePage::refresh() {
    m_profile.refresh();
}

// What was typed on the last visit of the page comes back before what is stored may hide it.
void ProfilePage::showProfile() {
    if (!m_profile.value() || m_profile.isRefreshing())
        return;
    const PersonProfile &profile = *m_profile.value();
    m_email.showContacts(profile.contacts);
    m_mobile.showContacts(profile.contacts);
    m_form.showChannels(profile.contacts);
    readDeliveries();
    m_identity.showPerson(profile.person);
    m_family.showProfile(profile);
    if (m_inConflict)
        return meetConflict();
    const auto draft = m_sources.drafts.contacts;
    if (m_form.isChanged())
        return;
    m_base = draft ? draft->before : profile.contacts;
    m_form.showStored(m_base.choices);
    if (draft)
        m_form.setTyped(*draft);
}

void ProfilePage::keepDraft() {
    if (!m_profile.value())
        return;
    m_sources.drafts.contacts.reset();
    if (!m_form.isChanged())
        return;
    m_sources.drafts.contacts = m_form.typed();
    m_sources.drafts.contacts->before = m_base;
}

void ProfilePage::save(const ContactChoices &choices) {
    hush();
    m_wanted = choices;
    const QString version = m_inConflict ? m_profile.value()->contacts.version : m_base.version;
    app::onAnswer(m_sources.api.changeContacts(choices, version), this,
                  [this](const Result<Contacts> &answer) { takeSaved(answer); });
}

void ProfilePage::takeSaved(const Result<Contacts> &answer) {
    if (answer) {
        const ContactChoices before =
            m_inConflict ? m_profile.value()->contacts.choices : m_base.choices;
        settle(*answer);
        m_undoable = before;
        m_form.offerUndo(before != answer->choices);
        return say(Banner::Kind::Success, tr("I tuoi dati sono salvati."));
    }
    const bool isSaid = m_form.refuse(answer.error());
    if (answer.error().code == FailureCode::EditStale) {
        m_inConflict = true;
        m_profile.refresh();
    } else if (!isSaid) {
        say(answer.error());
    }
}

/// From now on this is what the form changes.
void ProfilePage::settle(const Contacts &contacts) {
    m_inConflict = false;
    m_conflict.hide();
    m_form.accept();
    m_base = contacts;
    m_form.showStored(contacts.choices);
    m_form.showChannels(contacts);
    m_mobile.showContacts(contacts);
    Q_EMIT personChanged();
}

void ProfilePage::undo() {
    if (!m_undoable)
        return;
    hush();
    app::onAnswer(m_sources.api.changeContacts(*m_undoable, m_base.version), this,
                  [this](const Result<Contacts> &answer) { takeUndone(answer); });
}

void ProfilePage::takeUndone(const Result<Contacts> &answer) {
    if (!answer) {
        m_profile.refresh();
        return say(answer.error());
    }
    m_undoable.reset();
    settle(*answer);
    m_form.offerUndo(false);
    m_form.mobile().edit()->setFocus(Qt::OtherFocusReason);
    say(Banner::Kind::Info, tr("La modifica è annullata."),
        tr("Valgono di nuovo i dati di prima."));
}

void ProfilePage::meetConflict() {
    m_conflict.showBoth(m_profile.value()->contacts.choices, m_wanted);
    m_conflict.setVisible(true);
    m_conflict.keepTyped().setFocus(Qt::OtherFocusReason);
    scroll()->ensureWidgetVisible(&m_conflict);
}

void ProfilePage::keepStored() {
    settle(m_profile.value()->contacts);
    m_form.mobile().edit()->setFocus(Qt::OtherFocusReason);
    say(Banner::Kind::Info, tr("Abbiamo lasciato i dati che erano salvati."));
}

void ProfilePage::askForCode(const QString &email) {
    hush();
    app::onAnswer(m_sources.api.requestEmailChange({email}), this, [this](const Result<> &answer) {
        if (answer)
            return m_email.codeSent();
        if (!m_email.refuse(answer.error()))
            say(answer.error());
    });
}

void ProfilePage::confirm(const QString &email, const QString &code) {
    hush();
    app::onAnswer(m_sources.api.confirmEmailChange({email, code}), this,
                  [this](const Result<Contacts> &answer) { takeProof(answer); });
}

// What is typed in the form below stays: its base is only newer where nothing else has changed.
void ProfilePage::takeProof(const Result<Contacts> &answer) {
    if (!answer) {
        if (!m_email.refuse(answer.error()))
            say(answer.error());
        return;
    }
    if (answer->choices == m_base.choices)
        m_base = *answer;
    keepDraft();
    m_email.showContacts(*answer);
    m_email.rest();
    m_email.changeButton().setFocus(Qt::OtherFocusReason);
    m_profile.refresh();
    Q_EMIT personChanged();
    say(Banner::Kind::Success, tr("Il tuo indirizzo è confermato: %1.").arg(answer->email),
        tr("Da adesso ti scriviamo qui."));
}

void ProfilePage::listenToMobile() {
    connect(&m_mobile, &MobileCard::codeWanted, this, [this](const QString &mobile) {
        hush();
        app::onAnswer(m_sources.api.requestMobileCode({mobile}), this,
                      [this](const Result<> &answer) {
                          if (answer)
                              return m_mobile.codeSent();
                          say(answer.error());
                      });
    });
    connect(&m_mobile, &MobileCard::codeTyped, this,
            [this](const QString &mobile, const QString &code) {
                hush();
                app::onAnswer(m_sources.api.confirmMobile({mobile, code}), this,
                              [this](const Result<Contacts> &answer) { takeMobile(answer); });
            });
}

void ProfilePage::takeMobile(const Result<Contacts> &answer) {
    if (!answer) {
        if (!m_mobile.refuse(answer.error()))
            say(answer.error());
        return;
    }
    if (answer->choices == m_base.choices)
        m_base = *answer;
    keepDraft();
    m_mobile.rest();
    m_profile.refresh();
    m_form.mobile().edit()->setFocus(Qt::OtherFocusReason);
    say(Banner::Kind::Success, tr("Il tuo cellulare è confermato."),
        tr("Da adesso possiamo mandarti SMS, se lo scegli."));
}

void ProfilePage::readDeliveries() {
    app::onAnswer(m_sources.api.deliveries(), this, [this](const Result<QList<Delivery>> &answer) {
        if (answer)
            return m_deliveries.showDeliveries(*answer);
        m_deliveries.showFailure();
    });
}

void ProfilePage::retranslate() {
    m_email.retranslate();
    m_form.retranslate();
    m_identity.retranslate();
    m_family.retranslate();
    m_mobile.retranslate();
    m_deliveries.retranslate();
    m_conflict.retranslate();
    if (m_profile.value())
        m_family.showProfile(*m_profile.value());
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
