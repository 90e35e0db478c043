// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duestools.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int partGap = 24;
} // namespace

DuesTools::DuesTools(app::DuesFilterModel &shown, app::DuesFilterModel::StateGroup initial,
                     DuesFilterBar::Fields fields, DuesView &view, DuesWordsModel &model,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filters(shown, initial, fields)
    , m_row(QBoxLayout::LeftToRight, &m_bar)
    , m_fold(ButtonKind::Outlined)
    , m_orderWord(TextUse::Chip, Role::Secondary)
    , m_order(view, model) {
    build();
    listen();
    retranslate();
    showTicks();
}

void DuesTools::build() {
    auto *order = new QHBoxLayout(&m_orderPart);
    order->setContentsMargins(0, 0, 0, 0);
    order->setSpacing(gap);
    order->addWidget(&m_orderWord);
    order->addWidget(&m_order, 1);
    m_orderWord.setBuddy(&m_order);
    m_row.setContentsMargins(0, 0, 0, 0);
    m_row.setSpacing(partGap);
    m_row.addWidget(&m_fold, 0, Qt::AlignLeft);
    m_row.addWidget(&m_all);
    m_row.addWidget(&m_orderPart);
    m_row.addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(&m_bar);
    column->addWidget(&m_filters);
}

void DuesTools::listen() {
    connect(&m_fold, &Button::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showParts();
    });
    connect(&m_all, &QCheckBox::clicked, this, [this] {
        m_model.toggleAll();
        showTicks();
    });
    connect(&m_filters, &DuesFilterBar::filtered, this, &DuesTools::showParts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DuesTools::showTicks);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DuesTools::showTicks);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DuesTools::showTicks);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &DuesTools::showTicks);
    connect(&Theme::instance(), &Theme::changed, this, &DuesTools::arrange);
}

void DuesTools::setCompact(bool compact) {
    m_compact = compact;
    m_order.showOrder();
    showTicks();
    showParts();
}

void DuesTools::unfold() {
    m_unfolded = true;
    showParts();
}

void DuesTools::showParts() {
    const bool open = !m_compact || m_unfolded;
    const int active = m_filters.activeCount();
    m_bar.setVisible(m_compact);
    m_filters.setVisible(open);
    m_fold.setSymbol(open ? QStringLiteral("cross") : QStringLiteral("search"));
    m_fold.setText(active > 0 ? tr("Filtri (%1)").arg(active) : tr("Filtri"));
    const QString act = open ? tr("Nascondi i filtri") : tr("Mostra i filtri");
    const QString howMany = tr("%n filtri attivi", nullptr, active);
    m_fold.setAccessibleName(active > 0 ? act + QStringLiteral(", ") + howMany : act);
    arrange();
}

void DuesTools::showTicks() {
    // Beside a table the header shows them; counting thousands of rows twice would be slow.
    if (!m_compact)
        return;
    m_all.setCheckState(m_model.allState());
    m_all.setEnabled(m_model.hasPayable());
}

void DuesTools::retranslate() {
    m_all.setText(tr("Scegli tutti"));
    m_orderWord.setText(tr("Ordina per"));
    showParts();
}

void DuesTools::arrange() {
    m_row.setDirection(QBoxLayout::LeftToRight);
    m_row.invalidate();
    if (m_row.sizeHint().width() > width())
        m_row.setDirection(QBoxLayout::TopToBottom);
    m_row.setSpacing(m_row.direction() == QBoxLayout::LeftToRight ? partGap : gap);
}

void DuesTools::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void DuesTools::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
