// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// A demo municipality sends no letters: this says in which folder they are, and opens it. Hidden
/// where letters are sent.
class DemoMail : public QWidget {
    Q_OBJECT

public:
    explicit DemoMail(QWidget *parent = nullptr);
    void setFolder(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_folder;
    Label m_words;
    Label m_path;
    Button m_open;
};

} // namespace campanella::ui
