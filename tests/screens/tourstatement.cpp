// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/screens/tour.h"
#include "ui/household/attestation/attestationpage.h"
#include "ui/payments/statement/statementpage.h"

namespace campanella::test {

using ui::PageId;

void Tour::planStatement() {
    const auto statementIsThere = [this] {
        auto &statement = m_client.session()->statement();
        return statement.value() && !statement.isRefreshing();
    };
    add(QStringLiteral("04-prospetto-pagamenti"), [this] { open(PageId::OpenPosition); });
    addLooks(QStringLiteral("04-prospetto-pagamenti"));
    add(
        QStringLiteral("04-estratto-conto"), [this] { open(PageId::Statement); }, statementIsThere);
    addLooks(QStringLiteral("04-estratto-conto"));
    add(QStringLiteral("04-movimenti"), [this] {
        if (auto *page = qobject_cast<ui::StatementPage *>(m_window.pages().current()))
            Q_EMIT page->table().rowOpened(0);
    });
    addLooks(QStringLiteral("04-movimenti"));
    add(
        QStringLiteral("04-attestazione"), [this] { open(PageId::Attestations); },
        [this] {
            auto *page = qobject_cast<ui::AttestationPage *>(m_window.pages().current());
            return page != nullptr && page->childBox().box()->count() > 0;
        });
    addLooks(QStringLiteral("04-attestazione"));
}

} // namespace campanella::test
