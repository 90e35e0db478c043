// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/attestation.h"
#include "domain/clock.h"
#include "ui/household/attestation/nurserycard.h"
#include "ui/print/textacts.h"
#include "ui/services/choicebox.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state/queryview.h"
#include "ui/widgets/table/rowsmodel.h"
#include "ui/widgets/table/sheettable.h"

#include <memory>

namespace campanella::ui {

struct PageContext;

/// *Gestione → Stampa attestazione pagamenti*: what was paid for a child in a calendar year, to
/// print or to save for the tax return.
class AttestationPage : public SheetPage {
    Q_OBJECT

public:
    /// Asks for the attestations of a year.
    using Ask = std::function<QFuture<Result<QList<Attestation>>>(int)>;

    explicit AttestationPage(const PageContext &context);
    AttestationPage(Ask ask, app::Query<Municipality> &town, std::unique_ptr<PrintDialogs> dialogs,
                    const Clock &clock = systemClock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    void focusSearch() override;
    void printCurrent() override { m_acts.print(); }
    void saveCurrent() override { m_acts.save(); }

    [[nodiscard]] ChoiceBox &yearBox() { return m_year; }
    [[nodiscard]] ChoiceBox &childBox() { return m_child; }
    [[nodiscard]] SheetTable &table() { return m_table; }
    [[nodiscard]] SheetTable &otherTable() { return m_others; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    [[nodiscard]] NurseryCard &nursery() { return m_nursery; }
    /// The sums in words, as shown.
    [[nodiscard]] QString sums() const { return m_sums.text(); }

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void ask();
    void take();
    void showAttestation();
    void present(const Attestation &attestation);
    [[nodiscard]] int chosenYear() const { return m_year.id().toInt(); }

    app::Query<Municipality> &m_town;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QDate m_today; ///< in Italy
    int m_asked = 0;
    app::Query<QList<Attestation>> m_attestations;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in it
    ChoiceBox m_year;
    ChoiceBox m_child;
    Card m_card;
    Label m_sums;
    Label m_total;
    TextActs m_acts;
    RowsModel m_model;
    SheetTable m_table;
    Heading m_othersTitle;
    RowsModel m_othersModel;
    SheetTable m_others;
    NurseryCard m_nursery;
};

} // namespace campanella::ui
