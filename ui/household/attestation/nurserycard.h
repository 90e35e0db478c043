// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/nurseryreceipt.h"
#include "ui/print/textacts.h"
#include "ui/services/choicebox.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// The receipts for the *bonus asilo nido*, a month each. Hidden where nothing was paid for a
/// nursery.
class NurseryCard : public Card {
    Q_OBJECT

public:
    /// The dialogs outlive the card.
    explicit NurseryCard(PrintDialogs &dialogs, QWidget *parent = nullptr);

    /// `day` is that of issue.
    void setAttestation(const Attestation &attestation, const Municipality &town, QDate day);
    [[nodiscard]] ChoiceBox &monthBox() { return m_month; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    /// The sum of the month in words, as shown.
    [[nodiscard]] QString sum() const { return m_sum.text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString nameOf(const NurseryReceipt &receipt) const;
    void showMonths();
    void showMonth();
    void retranslate();

    Heading m_title;
    Label m_what;
    ChoiceBox m_month;
    Label m_sum;
    TextActs m_acts;
    std::optional<Attestation> m_attestation;
    std::optional<Municipality> m_town;
    QDate m_day;
    QList<NurseryReceipt> m_receipts;
};

} // namespace campanella::ui
