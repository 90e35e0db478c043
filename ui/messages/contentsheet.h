// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/municipality.h"
#include "ui/print/textacts.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

/// A text that the municipality writes itself (*Come pagare*, *Contatti*): to read, print, save.
class ContentSheet : public SheetPage {
    Q_OBJECT

public:
    /// The query outlives the page.
    ContentSheet(app::Query<ContentPage> &page, std::unique_ptr<PrintDialogs> dialogs,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override { return {}; }
    void refresh() override { m_page.refresh(); }
    void printCurrent() override { m_acts.print(); }
    void saveCurrent() override { m_acts.save(); }
    [[nodiscard]] TextActs &acts() { return m_acts; }

protected:
    void retranslate() override;

private:
    void showText();

    app::Query<ContentPage> &m_page;
    std::unique_ptr<PrintDialogs> m_dialogs;
    TextActs m_acts;
    ReadingText *m_text; ///< belongs to m_view
    QueryView m_view;
};

} // namespace campanella::ui
