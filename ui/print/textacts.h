// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/result.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QByteArray>
#include <QWidget>

#include <functional>
#include <optional>

namespace campanella::ui {

/// *Stampa* and *Salva PDF* of a text, and *Salva CSV* where a table is offered. They rest until
/// there is a text.
class TextActs : public QWidget {
    Q_OBJECT

public:
    /// The dialogs outlive the buttons.
    explicit TextActs(PrintDialogs &dialogs, QWidget *parent = nullptr);

    /// `page.slug` becomes the suggested name of the file; `facts` goes below the title.
    void setText(const ContentPage &page, const QString &facts = {});
    /// `table` makes what *Salva CSV* writes, see csvTable(); it outlives the buttons.
    void offerTable(std::function<QByteArray()> table);
    void print();
    void save();
    [[nodiscard]] Button *printButton() { return &m_print; }
    [[nodiscard]] Button *saveButton() { return &m_save; }
    [[nodiscard]] Button *tableButton() { return &m_saveTable; }

Q_SIGNALS:
    /// How it ended, in words for the page's banner.
    void ended(campanella::ui::Banner::Kind kind, const QString &lead, const QString &rest);

protected:
    void changeEvent(QEvent *event) override;

private:
    void saveTable();
    /// Asks where, and says how it ended; nothing when nowhere was chosen.
    void saveAs(const QString &suffix, const QString &savedWords,
                const std::function<Result<>(const QString &path)> &write);
    void retranslate();

    PrintDialogs &m_dialogs;
    std::optional<ContentPage> m_page;
    QString m_facts;
    std::function<QByteArray()> m_table;
    Button m_print;
    Button m_save;
    Button m_saveTable;
};

} // namespace campanella::ui
