// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/seenkeys.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeenKeys)
};

} // namespace

void SeenKeys::check(RowReader &row, int column, const QString &key) {
    if (key.isEmpty())
        return;
    const auto earlier = m_lines.constFind(key);
    if (earlier == m_lines.constEnd())
        m_lines.insert(key, row.line());
    else
        row.note(column, {Words::tr("Lo stesso valore è già alla riga %1.").arg(*earlier),
                          Words::tr("Lascia una sola delle due righe.")});
}

} // namespace campanella::backend
