// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/state/skeleton.h"
#include "ui/widgets/state/statepanel.h"

#include <QPointer>
#include <QStackedLayout>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace campanella::ui {

/// What an empty answer says: what is true, when it changes, one way on.
struct EmptyWords {
    QString icon;
    QString title;
    QString advice;
    QString action; ///< no button when empty
    QString actionIcon;
};

/// Shows one query: its content, or the state in its place (loading, empty, failed), with a
/// banner above older data. No page draws these states itself.
class QueryView : public QWidget {
    Q_OBJECT

public:
    /// Takes over `content`; the query may go away before the view.
    QueryView(app::QueryBase &query, QWidget *content, QWidget *parent = nullptr);

    /// Shows that one from now on, in the same content.
    void setQuery(app::QueryBase &query);
    /// What the words are about ("Non riusciamo a leggere gli avvisi"); asked again on a change
    /// of language. Without it the failure's own title is shown.
    void setFailedTitle(std::function<QString()> title);
    /// When the answer counts as empty, and what is said then (asked on each change).
    void setEmpty(std::function<bool()> isEmpty, std::function<EmptyWords()> words);
    /// A failure leaves the focus where it is: the page is of use without this answer.
    void setModest(bool modest) { m_modest = modest; }
    /// Draws again; for when what `isEmpty` looks at changed by itself.
    void renew();

Q_SIGNALS:
    /// The one act of the empty state was pressed.
    void emptyActionPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Nothing, Skeleton, Content, Empty, Failed };

    [[nodiscard]] Shown wanted() const;
    void present(Shown part);
    void showFailure();
    void showEmpty();
    void showBanner();

    QPointer<app::QueryBase> m_query;
    QTimer m_patience; ///< the skeleton appears only when an answer takes longer
    Banner m_banner;
    QWidget m_frame;
    QStackedLayout m_stack;
    QWidget m_nothing;
    Skeleton m_skeleton;
    StatePanel m_panel;
    QPointer<QWidget> m_content;
    Shown m_shown = Shown::Nothing;
    bool m_modest = false;
    std::function<QString()> m_failedTitle;
    std::function<bool()> m_isEmpty;
    std::function<EmptyWords()> m_emptyWords;
};

} // namespace campanella::ui
