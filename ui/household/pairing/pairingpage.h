// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/municipality.h"
#include "domain/pairing.h"
#include "ui/household/invitations/invitationscard.h"
#include "ui/household/pairing/pairingform.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/democard.h"
#include "ui/widgets/state/queryview.h"

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

struct PageContext;

/// *Gestione → Abbinamento studenti*: one box with the names of the children who are linked, and
/// below them the code that links the next one, without leaving the page. Then who else is invited
/// to see them.
class PairingPage : public SheetPage {
    Q_OBJECT

public:
    explicit PairingPage(const PageContext &context);
    /// The api outlives the page.
    explicit PairingPage(app::MunicipalApi &api, QWidget *parent = nullptr);

    void offerDemoCodes(const QList<DemoCode> &codes);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void closed() override;
    void refresh() override;
    [[nodiscard]] PairingForm &form() { return m_form; }
    [[nodiscard]] InvitationsCard &invitations() { return m_invitations; }
    [[nodiscard]] int childCount() const { return m_rows->count(); }

Q_SIGNALS:
    /// A child was linked: what the visit has read of the family is old.
    void familyChanged();

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildBox();
    void listen();
    void showPairings();
    void showProposals(const Pairings &pairings);
    void addProposal(const ProposedChild &child);
    void addReceived(const Invitation &invitation);
    void pair(const PairingRequest &wanted);
    void takePaired(const Result<LinkedChild> &answer);
    void confirm(const ProposedChild &child);
    void decline(const ProposedChild &child);
    void invite(const NewInvitation &wanted);
    void accept(const Invitation &invitation);
    void end(const Invitation &invitation, const QString &lead);
    void welcome(const LinkedChild &child);

    app::MunicipalApi &m_api;
    app::Query<Pairings> m_pairings;
    DemoCard m_demo;      ///< codes of a demo municipality that nobody has used yet
    QWidget *m_proposals; ///< and received invitations; belongs to the column
    QWidget *m_list;      ///< belongs to m_view
    QVBoxLayout *m_rows;
    QueryView m_view;
    Heading m_listTitle;
    Heading m_formTitle;
    PairingForm m_form;
    InvitationsCard m_invitations;
    bool m_answering = false; ///< a proposal or an invitation is being answered
};

} // namespace campanella::ui
