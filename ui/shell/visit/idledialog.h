// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDialog>

namespace campanella::ui {

/// *Sei ancora qui?* with the seconds that are left, in words. Finished, by the
/// button or by Esc, means that the person is still here; *Ho finito* is donePressed().
class IdleDialog : public QDialog {
    Q_OBJECT

public:
    explicit IdleDialog(QWidget *parent);

    void setSecondsLeft(int seconds);
    [[nodiscard]] QString words() const { return m_words.text(); }
    [[nodiscard]] Button &moreTimeButton() { return m_moreTime; }
    [[nodiscard]] Button &doneButton() { return m_done; }

Q_SIGNALS:
    void donePressed();

private:
    void build();

    Heading m_title;
    Label m_words;
    Button m_moreTime;
    Button m_done;
};

} // namespace campanella::ui
