// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/today/childcard.h"

#include "ui/payments/duessummary.h"
#include "ui/payments/duewords.h"
#include "ui/theme/theme.h"
#include "ui/today/initialring.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int serviceWidth = 116;

Label *wrapping(const QString &text, TextUse use, Role role) {
    auto *label = new Label(text, use, role);
    label->setWordWrap(true);
    return label;
}

QLabel *iconLabel(const QString &icon) {
    auto *label = new QLabel;
    const int size = Theme::instance().px(metrics::icon);
    label->setPixmap(Theme::instance().icon(icon, Role::Secondary).pixmap(size, size));
    return label;
}

QList<Due> ofService(const QList<Due> &dues, const Service &service) {
    QList<Due> own;
    std::copy_if(dues.cbegin(), dues.cend(), std::back_inserter(own),
                 [&service](const Due &due) { return due.service.id == service.id; });
    return own;
}

QString classLine(const Child &child) {
    QStringList parts{child.schoolClass, child.school};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

ChildCard::ChildCard(const ChildNews &news, QWidget *parent)
    : Card(parent)
    , m_lines(new QGridLayout) {
    body()->setSpacing(gap);
    addHead(news.child);
    m_lines->setHorizontalSpacing(gap);
    m_lines->setVerticalSpacing(gap);
    m_lines->setColumnMinimumWidth(1, Theme::instance().px(serviceWidth));
    m_lines->setColumnStretch(2, 1);
    body()->addLayout(m_lines);
    for (const Service &service : news.services) {
        m_lines->addWidget(new Hairline, m_row++, 0, 1, 4);
        addLine(service, news);
    }
}

void ChildCard::addHead(const Child &child) {
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *name = new Heading(fullName(child.givenName, child.familyName), TextUse::CardTitle);
    name->setWordWrap(true);
    names->addWidget(name);
    names->addWidget(wrapping(classLine(child), TextUse::Help, Role::Muted));
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(new InitialRing(child.givenName));
    head->addLayout(names, 1);
    body()->addLayout(head);
}

void ChildCard::addLine(const Service &service, const ChildNews &news) {
    m_lines->addWidget(iconLabel(iconOf(service.kind)), m_row, 0);
    m_lines->addWidget(new Label(service.name, TextUse::Button), m_row, 1);
    const QList<Due> payable = ofService(news.payable, service);
    const QList<Due> waiting = ofService(news.waiting, service);
    if (payable.isEmpty() && waiting.isEmpty())
        return addWords(tr("Niente da pagare"), Role::Muted);
    if (!payable.isEmpty()) {
        const Due &next = payable.constFirst();
        const bool late = next.state == DueState::Overdue;
        addWords(whenText(next), late ? Role::Danger : Role::Text, formatMoney(next.amount));
    }
    if (!waiting.isEmpty())
        addWords(tr("%n pagamenti sono in attesa di esito: non pagarli di nuovo.", nullptr,
                    int(waiting.size())),
                 Role::Warning, formatMoney(totalOf(waiting)));
}

void ChildCard::addWords(const QString &words, Role role, const QString &amount) {
    m_lines->addWidget(wrapping(words, TextUse::Help, role), m_row, 2);
    if (!amount.isEmpty())
        m_lines->addWidget(new Label(amount, TextUse::RowAmount), m_row, 3, Qt::AlignRight);
    ++m_row;
}

QString ChildCard::whenText(const Due &due) const {
    QStringList words{periodText(due)};
    if (due.dueDate)
        words.append((due.state == DueState::Overdue ? tr("scaduto il %1") : tr("entro il %1"))
                         .arg(formatDate(*due.dueDate)));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace campanella::ui
