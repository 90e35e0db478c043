// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// What is still to be done in a form, on top of it: a press on a line leads to its field. Hidden
/// while there is nothing.
class ErrorIndex : public Card {
    Q_OBJECT

public:
    explicit ErrorIndex(QWidget *parent = nullptr);

    void show(const ApplicationForm &form, const QList<DraftIssue> &issues);
    /// The lines, in order.
    [[nodiscard]] QList<Button *> entries() const { return m_entries; }

Q_SIGNALS:
    void fieldWanted(const QString &pointer);

private:
    Heading m_title;
    QList<Button *> m_entries;
};

} // namespace campanella::ui
