// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/dueline.h"
#include "ui/print/textacts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QFuture>

namespace campanella::ui {

/// *Perché pago questo?*: asks, when it is pressed, for the days, tariff and discounts that a due
/// was made of, and shows, prints or saves them. Hidden until it is told whom to ask.
class ReasonCard : public Card {
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QList<DueLine>>>(const PublicId &)>;

    /// The dialogs outlive the card.
    explicit ReasonCard(PrintDialogs &dialogs, QWidget *parent = nullptr);

    void offer(Ask ask);
    /// Another due folds the card.
    void setDue(const Due &due);
    [[nodiscard]] Button *askButton() { return &m_open; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    /// What is shown, line by line.
    [[nodiscard]] QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void press();
    void take(const PublicId &asked, const Result<QList<DueLine>> &answer);
    void showLines();
    void showPart();
    void addLine(const QString &what, const QString &amount, TextUse use);
    void clear();
    void retranslate();

    Ask m_ask;
    std::optional<Due> m_due;
    std::optional<Result<QList<DueLine>>> m_answer;
    Button m_open;
    QWidget m_lines;
    TextActs m_acts;
};

} // namespace campanella::ui
