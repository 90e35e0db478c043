// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QWidget>

namespace campanella::ui {

class PageScroll;

/// The common door of all pages of the shell. The shell draws title and subtitle above and leaves
/// all the rest to the page, edge to edge: the page keeps metrics::pageSide at left and right,
/// scrolls by itself and may end in a sticky footer.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shown as the page's title and read first by a screen reader.
    [[nodiscard]] virtual QString title() const = 0;
    /// One line that says what the page is for.
    [[nodiscard]] virtual QString subtitle() const = 0;
    /// What scrolls here: where room is short title and status strip scroll along. Null when
    /// nothing scrolls.
    [[nodiscard]] virtual PageScroll *scroll() { return nullptr; }
    /// Called when the page comes to the front; it asks for fresh data here.
    virtual void opened() {}
    /// Called when another page takes its place.
    virtual void closed() {}
    /// One step back within the page (Alt+←, Esc); false when it stands at its beginning.
    virtual bool stepBack() { return false; }
    /// What Ctrl+F, F5, Ctrl+P and Ctrl+S mean here; nothing by default.
    virtual void focusSearch() {}
    virtual void refresh() {}
    virtual void printCurrent() {}
    virtual void saveCurrent() {}

Q_SIGNALS:
    /// The title or subtitle has changed.
    void captionChanged();
};

} // namespace campanella::ui
