// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/isee.h"
#include "ui/print/textacts.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form/form.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

class Card;

/// *Gestione → Dichiarazione ISEE {anno}*: the text, *Autorizzo*, the receipt, and the way back.
class IseePage : public SheetPage {
    Q_OBJECT

public:
    /// The api and the query outlive the page.
    IseePage(app::MunicipalApi &api, app::Query<IseeDeclaration> &declaration,
             std::unique_ptr<PrintDialogs> dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void closed() override;
    void refresh() override;
    [[nodiscard]] FormField &protocol() { return m_protocol; }
    [[nodiscard]] Button &authoriseButton() { return m_authorise; }
    [[nodiscard]] Button &revokeButton() { return m_revoke; }
    [[nodiscard]] Button &confirmRevokeButton() { return m_confirmRevoke; }
    [[nodiscard]] TextActs &receipt() { return m_receipt; }

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void check();
    void send();
    void revoke();
    void take(const Result<IseeDeclaration> &answer, bool given);
    void showDeclaration();
    void showTariffs(const QList<IseeTariff> &tariffs);
    void showState(const IseeDeclaration &declaration);
    void askAgain(bool asking);
    [[nodiscard]] int year() const;

    app::MunicipalApi &m_api;
    app::Query<IseeDeclaration> &m_declaration;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in its sheet
    Card *m_stateCard;
    Card *m_tariffCard;
    Card *m_textCard;
    Chip m_state;
    Label m_facts;
    Heading m_tariffTitle;
    Label m_tariffs;
    TextActs m_receipt;
    Button m_revoke;
    Label m_revokeWords;
    Button m_confirmRevoke;
    Button m_keep;
    ReadingText *m_text; ///< belongs to m_textCard
    FormField m_protocol;
    Button m_authorise;
    Form m_form;
    bool m_revoking = false;
};

} // namespace campanella::ui
