// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QVBoxLayout;

namespace campanella::ui {

/// The page in front with its title, and the way back. Pages are made when first opened and kept
/// until clear(); a notice preview and a payment are made anew each time.
class PageStack : public QWidget, public Navigator {
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<Page>(PageId, const QList<Due> &)>;

    explicit PageStack(Factory factory, QWidget *parent = nullptr);
    ~PageStack() override;

    void open(PageId page) override;
    void openNotices(const QList<Due> &dues) override;
    void pay(const QList<Due> &dues) override;
    void back() override;

    [[nodiscard]] bool canGoBack() const { return !m_history.isEmpty(); }
    [[nodiscard]] Page *current() const { return m_current; }
    [[nodiscard]] std::optional<PageId> currentId() const { return m_currentId; }
    /// Where room is short title and status strip scroll with the page: the strip is lent for as
    /// long as that lasts, null ends it. The lender then places it again.
    void setFlowing(QWidget *strip);
    /// Destroys all pages and forgets the way back.
    void clear();
    /// F6 came here: the first control of the page takes the focus.
    void focusFirst();

Q_SIGNALS:
    void opened(campanella::ui::PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A page of these dues, made anew each time and thrown away when another takes its place.
    void openPassing(PageId id, const QList<Due> &dues);
    void rememberWay();
    void bringUp(PageId id, Page *page);
    void leave();
    void showCaption();
    /// Puts title and lent strip around the page in front or into it.
    void placeParts();
    [[nodiscard]] Page *pageOf(PageId id);

    Factory m_factory;
    QVBoxLayout *m_column;
    QWidget m_caption;
    IconButton m_back; ///< beside the title of a page that was opened from another
    Heading m_title;
    Label m_subtitle;
    QStackedWidget m_stack;
    std::map<PageId, Page *> m_pages;
    QList<PageId> m_history;
    Page *m_current = nullptr;
    std::optional<PageId> m_currentId;
    QPointer<QWidget> m_strip; ///< lent
};

} // namespace campanella::ui
