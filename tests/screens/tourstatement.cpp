// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/screens/tour.h"
#include "ui/payments/statement/statementpage.h"

namespace campanella::test {

using ui::PageId;

void Tour::planStatement() {
    const auto statementIsThere = [this] {
        auto &statement = m_client.session()->statement();
        return statement.value() && !statement.isRefreshing();
    };
    add(
        QStringLiteral("04-estratto-conto"), [this] { open(PageId::Statement); }, statementIsThere);
    addLooks(QStringLiteral("04-estratto-conto"));
    add(QStringLiteral("04-movimenti"), [this] {
        if (auto *page = qobject_cast<ui::StatementPage *>(m_window.pages().current()))
            Q_EMIT page->table().rowOpened(0);
    });
    addLooks(QStringLiteral("04-movimenti"));
}

} // namespace campanella::test
