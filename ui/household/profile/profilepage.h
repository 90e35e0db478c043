// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/drafts.h"
#include "app/session/query.h"
#include "ui/household/profile/conflictcard.h"
#include "ui/household/profile/contactsform.h"
#include "ui/household/profile/deliveriescard.h"
#include "ui/household/profile/emailcard.h"
#include "ui/household/profile/familycard.h"
#include "ui/household/profile/identitycard.h"
#include "ui/household/profile/mobilecard.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Gestione → Profilo utente* (*I miei dati*): how the Comune reaches the person, which they
/// change here, and who they and their children are for the Comune, which they read.
class ProfilePage : public SheetPage {
    Q_OBJECT

public:
    explicit ProfilePage(const PageContext &context);
    /// What the page needs; all of it outlives the page.
    struct Sources {
        app::MunicipalApi &api;
        app::Drafts &drafts;
        Navigator *navigator = nullptr;
    };
    explicit ProfilePage(const Sources &sources, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void closed() override;
    void refresh() override;
    [[nodiscard]] EmailCard &email() { return m_email; }
    [[nodiscard]] MobileCard &mobile() { return m_mobile; }
    [[nodiscard]] ContactsForm &form() { return m_form; }
    [[nodiscard]] ConflictCard &conflict() { return m_conflict; }
    [[nodiscard]] app::QueryBase &query() { return m_profile; }

Q_SIGNALS:
    /// The person's own data have changed: what the visit has read of them is old.
    void personChanged();

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void showProfile();
    void keepDraft();
    void save(const ContactChoices &choices);
    void takeSaved(const Result<Contacts> &answer);
    void takeUndone(const Result<Contacts> &answer);
    void undo();
    void meetConflict();
    void keepStored();
    void settle(const Contacts &contacts);
    void askForCode(const QString &email);
    void confirm(const QString &email, const QString &code);
    void takeProof(const Result<Contacts> &answer);
    void listenToMobile();
    void takeMobile(const Result<Contacts> &answer);
    void readDeliveries();

    Sources m_sources;
    app::Query<PersonProfile> m_profile;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives the cards in its sheet
    ConflictCard m_conflict;
    EmailCard m_email;
    ContactsForm m_form;
    MobileCard m_mobile;
    IdentityCard m_identity;
    FamilyCard m_family;
    DeliveriesCard m_deliveries;
    Contacts m_base;                          ///< what the form changes
    std::optional<ContactChoices> m_undoable; ///< what was stored before the last change
    ContactChoices m_wanted;                  ///< what is being saved
    bool m_inConflict = false;
};

} // namespace campanella::ui
