// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"
#include "ui/print/textacts.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/pagescroll.h"
#include "ui/widgets/banner.h"

class QVBoxLayout;

namespace campanella::ui {

/// A page of one column that scrolls, with a banner above that says how an act ended.
class SheetPage : public Page {
    Q_OBJECT

public:
    [[nodiscard]] PageScroll *scroll() override { return &m_scroll; }
    [[nodiscard]] Banner *message() { return &m_message; }
    void opened() override { refresh(); }
    void closed() override { hush(); }

protected:
    /// `width`: the column's, in pixels at 100 % text; it grows with the text.
    explicit SheetPage(int width, QWidget *parent = nullptr);
    /// Adds to the end of the column.
    void add(QWidget *part, Qt::Alignment alignment = {});
    /// Shows the banner and scrolls to it; screen readers read it out.
    void say(Banner::Kind kind, const QString &lead, const QString &rest = {});
    void say(const Failure &failure);
    /// Says from now on how its acts ended.
    void hear(const TextActs &acts);
    void hush();
    /// Sets all words anew, in the language of now. Not called by the constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    int m_width;
    PageScroll m_scroll; ///< outlives what stands in it: parts are members of the page above
    QWidget *m_sheet;    ///< belongs to m_scroll
    QVBoxLayout *m_column;
    Banner m_message;
};

} // namespace campanella::ui
