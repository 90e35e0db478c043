// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QWidget>

#include <optional>

namespace campanella::ui {

/// *Stampa* and *Salva PDF* of a text of the municipality. Both rest until there is a text.
class TextActs : public QWidget {
    Q_OBJECT

public:
    /// The dialogs outlive the buttons.
    explicit TextActs(PrintDialogs &dialogs, QWidget *parent = nullptr);

    /// `page.slug` becomes the suggested name of the file; `facts` goes below the title.
    void setText(const ContentPage &page, const QString &facts = {});
    void print();
    void save();
    [[nodiscard]] Button *printButton() { return &m_print; }
    [[nodiscard]] Button *saveButton() { return &m_save; }

Q_SIGNALS:
    /// How it ended, in words for the page's banner.
    void ended(campanella::ui::Banner::Kind kind, const QString &lead, const QString &rest);

protected:
    void changeEvent(QEvent *event) override;

private:
    void saveTo(const QString &path);
    void retranslate();

    PrintDialogs &m_dialogs;
    std::optional<ContentPage> m_page;
    QString m_facts;
    Button m_print;
    Button m_save;
};

} // namespace campanella::ui
