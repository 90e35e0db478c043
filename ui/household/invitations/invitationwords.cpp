// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/invitations/invitationwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace campanella::ui {

namespace {

/// The translation context of these words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::Invitation)
};

} // namespace

QString rightsText(const LinkRights &rights) {
    QStringList words{Words::tr("vedere presenze e servizi")};
    if (rights.mayReport)
        words.append(Words::tr("comunicare le assenze"));
    if (rights.mayPay)
        words.append(Words::tr("vedere i bollettini e pagarli"));
    if (rights.mayApply)
        words.append(Words::tr("inviare domande"));
    return words.join(QStringLiteral(", "));
}

} // namespace campanella::ui
