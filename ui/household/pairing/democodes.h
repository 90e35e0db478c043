// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// The codes of a demo municipality that nobody has used yet: one press fills in the form. Hidden
/// when there are none.
class DemoCodes : public Card {
    Q_OBJECT

public:
    explicit DemoCodes(QWidget *parent = nullptr);
    void setCodes(const QList<DemoCode> &codes);

Q_SIGNALS:
    void chosen(const campanella::DemoCode &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Heading m_title;
    Label m_advice;
    QVBoxLayout m_list;
};

} // namespace campanella::ui
