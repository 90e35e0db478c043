// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/pairing/pairingpage.h"

#include "app/session/client.h"
#include "domain/person.h"
#include "ui/household/invitations/receivedcard.h"
#include "ui/household/pairing/linkedchildrow.h"
#include "ui/household/pairing/proposalcard.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearlayout.h"

namespace campanella::ui {

namespace {

constexpr int boxWidth = 640;

QVBoxLayout *columnIn(QWidget *widget, int spacing) {
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

PairingPage::PairingPage(const PageContext &context)
    : PairingPage(context.client.api()) {
    connect(this, &PairingPage::familyChanged, &context.session, &app::Session::refresh);
    if (const auto &town = context.client.municipality().value())
        offerDemoCodes(town->demoCodes);
}

PairingPage::PairingPage(app::MunicipalApi &api, QWidget *parent)
    : SheetPage(boxWidth, parent)
    , m_api(api)
    , m_pairings([&api] { return api.pairings(); })
    , m_proposals(new QWidget)
    , m_list(new QWidget)
    , m_rows(columnIn(m_list, 12))
    , m_view(m_pairings, m_list)
    , m_listTitle(TextUse::CardTitle)
    , m_formTitle(TextUse::CardTitle) {
    build();
    listen();
    retranslate();
}

void PairingPage::build() {
    columnIn(m_proposals, metrics::cardGap);
    add(m_proposals);
    add(buildBox());
    add(&m_invitations);
    add(&m_demo);
}

QWidget *PairingPage::buildBox() {
    auto *box = new Card;
    box->body()->setSpacing(16);
    box->body()->addWidget(&m_listTitle);
    box->body()->addWidget(&m_view);
    box->body()->addWidget(new Hairline);
    box->body()->addWidget(&m_formTitle);
    box->body()->addWidget(&m_form);
    m_view.setModest(true);
    return box;
}

void PairingPage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i tuoi abbinamenti"); });
    connect(&m_pairings, &app::QueryBase::changed, this, &PairingPage::showPairings);
    connect(&m_form, &PairingForm::wanted, this, &PairingPage::pair);
    connect(&m_invitations.form(), &InvitationForm::wanted, this, &PairingPage::invite);
    connect(&m_invitations, &InvitationsCard::ended, this, [this](const Invitation &invitation) {
        end(invitation, tr("L'invito per %1 è tolto.").arg(invitation.child));
    });
}

void PairingPage::offerDemoCodes(const QList<DemoCode> &codes) {
    for (const DemoCode &code : codes)
        m_demo.offer(code.code.grouped() + QStringLiteral(": ") + code.label, QStringLiteral("key"),
                     [this, code] { m_form.fill(code); });
}

QString PairingPage::title() const {
    return tr("Abbinamento studenti");
}

QString PairingPage::subtitle() const {
    return tr("Abbina i tuoi figli con il codice della lettera che accompagna il badge.");
}

void PairingPage::closed() {
    m_form.wipe();
    m_invitations.form().wipe();
    SheetPage::closed();
}

void PairingPage::refresh() {
    m_pairings.refresh();
}

void PairingPage::showPairings() {
    clearLayout(*m_rows);
    const Pairings pairings = m_pairings.value().value_or(Pairings());
    for (const LinkedChild &child : pairings.children)
        m_rows->addWidget(new LinkedChildRow(child));
    if (pairings.children.isEmpty()) {
        auto *nobody = new Label(tr("Non hai ancora figli abbinati."), TextUse::Body, Role::Muted);
        nobody->setWordWrap(true);
        m_rows->addWidget(nobody);
    }
    m_invitations.setChildren(pairings.children);
    showProposals(pairings);
}

void PairingPage::showProposals(const Pairings &pairings) {
    clearLayout(*m_proposals->layout());
    for (const Invitation &invitation : pairings.received)
        addReceived(invitation);
    for (const ProposedChild &child : pairings.proposals)
        addProposal(child);
    m_proposals->setVisible(m_proposals->layout()->count() > 0);
}

void PairingPage::addProposal(const ProposedChild &child) {
    auto *card = new ProposalCard(child);
    connect(card, &ProposalCard::confirmed, this, [this, child] { confirm(child); });
    connect(card, &ProposalCard::declined, this, [this, child] { decline(child); });
    m_proposals->layout()->addWidget(card);
}

void PairingPage::addReceived(const Invitation &invitation) {
    auto *card = new ReceivedCard(invitation);
    connect(card, &ReceivedCard::accepted, this, [this, invitation] { accept(invitation); });
    connect(card, &ReceivedCard::declined, this, [this, invitation] {
        end(invitation, tr("Hai rifiutato l'invito per %1.").arg(invitation.child));
    });
    m_proposals->layout()->addWidget(card);
}

void PairingPage::pair(const PairingRequest &wanted) {
    hush();
    app::onAnswer(m_api.pair(wanted), this,
                  [this](const Result<LinkedChild> &answer) { takePaired(answer); });
}

void PairingPage::takePaired(const Result<LinkedChild> &answer) {
    if (answer) {
        m_form.accept();
        return welcome(*answer);
    }
    if (!m_form.refuse(answer.error()))
        say(answer.error());
}

void PairingPage::confirm(const ProposedChild &child) {
    if (m_answering)
        return;
    m_answering = true;
    app::onAnswer(m_api.confirmProposal(child.id), this, [this](const Result<LinkedChild> &answer) {
        m_answering = false;
        return answer ? welcome(*answer) : say(answer.error());
    });
}

void PairingPage::decline(const ProposedChild &child) {
    if (m_answering)
        return;
    m_answering = true;
    app::onAnswer(m_api.declineProposal(child.id), this, [this, child](const Result<> &answer) {
        m_answering = false;
        if (!answer)
            return say(answer.error());
        m_pairings.refresh();
        m_form.code().edit()->setFocus(Qt::OtherFocusReason);
        say(Banner::Kind::Info, tr("Non abbiamo abbinato %1.").arg(child.givenName),
            tr("Se cambi idea, usa il codice della lettera."));
    });
}

void PairingPage::invite(const NewInvitation &wanted) {
    hush();
    app::onAnswer(m_api.invite(wanted), this, [this](const Result<Invitation> &answer) {
        if (!answer)
            return m_invitations.form().refuse(answer.error()) ? void() : say(answer.error());
        m_invitations.form().accept();
        m_pairings.refresh();
        say(Banner::Kind::Success, tr("Invito mandato per %1.").arg(answer->child),
            tr("Chi hai invitato lo trova qui, quando entra con il suo SPID o la sua CIE."));
    });
}

void PairingPage::accept(const Invitation &invitation) {
    if (m_answering)
        return;
    m_answering = true;
    app::onAnswer(m_api.acceptInvitation(invitation.id), this,
                  [this](const Result<LinkedChild> &answer) {
                      m_answering = false;
                      return answer ? welcome(*answer) : say(answer.error());
                  });
}

void PairingPage::end(const Invitation &invitation, const QString &lead) {
    if (m_answering)
        return;
    m_answering = true;
    app::onAnswer(m_api.endInvitation(invitation.id), this, [this, lead](const Result<> &answer) {
        m_answering = false;
        m_pairings.refresh();
        Q_EMIT familyChanged();
        return answer ? say(Banner::Kind::Success, lead) : say(answer.error());
    });
}

void PairingPage::welcome(const LinkedChild &child) {
    m_pairings.refresh();
    Q_EMIT familyChanged();
    m_form.code().edit()->setFocus(Qt::OtherFocusReason);
    say(Banner::Kind::Success,
        tr("Abbinamento riuscito: %1.").arg(fullName(child.givenName, child.familyName)),
        tr("Se hai altri figli, scrivi il prossimo codice."));
}

void PairingPage::retranslate() {
    m_listTitle.setText(tr("I tuoi figli abbinati"));
    m_formTitle.setText(tr("Aggiungi un figlio"));
    m_demo.setWords(tr("Codici di prova"), tr("Questo Comune non esiste: scegli un codice per "
                                              "provare. Ognuno vale una volta sola."));
    showPairings();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
