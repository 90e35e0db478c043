// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/municipality.h"
#include "ui/access/accessroom.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

/// *Guida all'accesso*: the municipality's own text, step by step, to be read, printed and saved
/// by somebody who is not in yet.
class GuidePage : public AccessRoom {
    Q_OBJECT

public:
    static constexpr auto slug = "guida-accesso";

    /// The api outlives the page.
    explicit GuidePage(app::MunicipalApi &api,
                       std::unique_ptr<PrintDialogs> dialogs = systemPrintDialogs(),
                       QWidget *parent = nullptr);
    ~GuidePage() override;

    void begin() override;
    /// Stampa and Salva PDF; nothing while there is no text.
    void print();
    void save();

private:
    void retranslate() override;
    void build();
    void showText();
    void saveTo(const QString &path);

    app::Query<ContentPage> m_page;
    std::unique_ptr<PrintDialogs> m_dialogs;
    Button m_print;
    Button m_save;
    ReadingText *m_text; ///< belongs to m_view
    QueryView m_view;
};

} // namespace campanella::ui
