// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/pairing/linkedchildrow.h"

#include "domain/person.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {

/// The translation context of a row's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::LinkedChildRow)
};

QString schoolOf(const LinkedChild &child) {
    if (child.school.isEmpty())
        return Words::tr("Nessuna scuola per quest'anno");
    return child.schoolClass.isEmpty() ? child.school
                                       : child.school + QStringLiteral(", ") + child.schoolClass;
}

QString wayOf(const LinkedChild &child) {
    const QString day = child.since ? formatDate(child.since->toLocalTime().date()) : QString();
    if (child.way == LinkWay::Application && !day.isEmpty())
        return Words::tr("Abbinamento con la domanda accettata il %1.").arg(day);
    if (child.way == LinkWay::Invited && !child.invitations.isEmpty())
        return Words::tr("Lo vedi su invito di %1, fino al %2.")
            .arg(child.invitations.first().who, formatDate(child.invitations.first().lastDay));
    if (child.way == LinkWay::Registry || day.isEmpty())
        return Words::tr("Abbinamento fatto dal Comune.");
    return child.way == LinkWay::Code ? Words::tr("Abbinamento con il codice, il %1.").arg(day)
                                      : Words::tr("Abbinamento confermato da te il %1.").arg(day);
}

QString othersOf(const LinkedChild &child) {
    if (child.others.isEmpty())
        return Words::tr("Vedi i suoi dati solo tu.");
    return Words::tr("Vede i suoi dati anche: %1.").arg(child.others.join(QStringLiteral(", ")));
}

} // namespace

LinkedChildRow::LinkedChildRow(const LinkedChild &child, QWidget *parent)
    : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString name = fullName(child.givenName, child.familyName);
    QStringList words{name};
    auto *title = new Heading(name, TextUse::CellStrong);
    title->setWordWrap(true);
    column->addWidget(title);
    for (const QString &line : {schoolOf(child), wayOf(child) + u' ' + othersOf(child)}) {
        auto *label = new Label(line, TextUse::Help, Role::Muted);
        label->setWordWrap(true);
        column->addWidget(label);
        words.append(line);
    }
    setAccessibleName(words.join(QStringLiteral(". ")));
}

} // namespace campanella::ui
