// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/access.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state/queryview.h"

#include <QVBoxLayout>

namespace campanella::ui {

/// "Con la tua identità digitale": a button for each way in that the municipality offers, in its
/// order, each with its caption. The rest of the page works without it.
class WaysPanel : public QWidget {
    Q_OBJECT

public:
    /// The query outlives the panel.
    explicit WaysPanel(app::Query<AccessOffer> &offer, QWidget *parent = nullptr);
    /// The first button takes the focus; false when there is none.
    bool focusFirst();

Q_SIGNALS:
    void chosen(const campanella::SignInWay &way);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWays();
    void addWay(const SignInWay &way);
    void retranslate();

    app::Query<AccessOffer> &m_offer;
    Heading m_title;
    Label m_advice;
    QWidget *m_list; ///< belongs to m_view
    QVBoxLayout *m_rows;
    QueryView m_view;
    QList<SignInWay> m_shown;
};

} // namespace campanella::ui
