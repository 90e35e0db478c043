// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/statement/statementchoice.h"

#include <QEvent>

namespace campanella::ui {

namespace {

constexpr int columnGap = 24;
constexpr int gap = 12;

QStringList tickedNames(const QList<QCheckBox *> &boxes) {
    QStringList names;
    for (const QCheckBox *box : boxes)
        if (box->isChecked())
            names.append(box->property("name").toString());
    return names;
}

/// A box's text may hold "&" as it is.
QString boxText(QString name) {
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

StatementChoice::StatementChoice(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(&m_boxes))
    , m_yearLabel(TextUse::Chip)
    , m_serviceLabel(TextUse::Chip)
    , m_show(ButtonKind::Filled, QString(), QStringLiteral("check"))
    , m_hint(TextUse::Help, Role::Secondary) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->addWidget(&m_yearLabel, 0, 0);
    m_grid->addWidget(&m_serviceLabel, 0, 1);
    m_grid->setColumnStretch(1, 1);
    m_hint.setWordWrap(true);
    body()->setSpacing(gap);
    body()->addWidget(&m_boxes);
    body()->addStretch(1);
    body()->addWidget(&m_show, 0, Qt::AlignLeading);
    body()->addWidget(&m_hint);
    connect(&m_show, &Button::clicked, this, &StatementChoice::showPressed);
    retranslate();
}

QList<QCheckBox *> StatementChoice::boxesFor(const QStringList &names,
                                             const QList<QCheckBox *> &before, int column) {
    const QStringList ticked = tickedNames(before);
    qDeleteAll(before);
    QList<QCheckBox *> boxes;
    for (const QString &name : names) {
        auto *box = new QCheckBox(boxText(name), &m_boxes);
        box->setProperty("name", name);
        box->setChecked(ticked.contains(name));
        m_grid->addWidget(box, static_cast<int>(boxes.size()) + 1, column);
        boxes.append(box);
    }
    return boxes;
}

void StatementChoice::setChoices(const QList<SchoolYear> &years, const QList<Service> &services) {
    if (years == m_years && services == m_services)
        return;
    m_years = years;
    m_services = services;
    QStringList yearNames;
    for (const SchoolYear &year : years)
        yearNames.append(year.toString());
    QStringList serviceNames;
    for (const Service &service : services)
        serviceNames.append(service.name);
    m_yearBoxes = boxesFor(yearNames, m_yearBoxes, 0);
    m_serviceBoxes = boxesFor(serviceNames, m_serviceBoxes, 1);
    retranslate();
    QWidget *last = this;
    for (QCheckBox *box : m_yearBoxes + m_serviceBoxes) {
        setTabOrder(last, box);
        last = box;
    }
    setTabOrder(last, &m_show);
}

StatementFilter StatementChoice::filter() const {
    StatementFilter filter;
    for (qsizetype i = 0; i < m_yearBoxes.size(); ++i)
        if (m_yearBoxes.at(i)->isChecked())
            filter.schoolYears.append(m_years.at(i));
    for (qsizetype i = 0; i < m_serviceBoxes.size(); ++i)
        if (m_serviceBoxes.at(i)->isChecked())
            filter.serviceIds.append(m_services.at(i).id);
    return filter;
}

void StatementChoice::retranslate() {
    m_yearLabel.setText(tr("Anno scolastico"));
    m_serviceLabel.setText(tr("Servizio"));
    m_show.setText(tr("MOSTRA"));
    m_hint.setText(tr("Nessuna scelta = tutti"));
    for (QCheckBox *box : std::as_const(m_yearBoxes))
        box->setAccessibleName(tr("Anno scolastico %1").arg(box->property("name").toString()));
    for (QCheckBox *box : std::as_const(m_serviceBoxes))
        box->setAccessibleName(tr("Servizio %1").arg(box->property("name").toString()));
}

void StatementChoice::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
