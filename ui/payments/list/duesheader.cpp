// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duesheader.h"

#include "ui/payments/list/duepaint.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace campanella::ui {

namespace {

constexpr int padding = 10;
constexpr int arrowSize = 12;

} // namespace

DuesHeader::DuesHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
    // Presses are ours: the base class would sort by the column of check boxes too.
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

void DuesHeader::setCheckState(Qt::CheckState state, bool enabled) {
    if (m_checkState == state && m_checkEnabled == enabled)
        return;
    m_checkState = state;
    m_checkEnabled = enabled;
    viewport()->update();
}

void DuesHeader::setUnsortable(const QList<int> &sections) {
    m_unsortable = sections;
}

QSize DuesHeader::sizeHint() const {
    // Its width is that of the columns: the base class would measure each of them to say so.
    return {length(), Theme::instance().px(metrics::tableHeader)};
}

void DuesHeader::paintSection(QPainter *painter, const QRect &rect, int section) const {
    Theme &theme = Theme::instance();
    painter->save();
    painter->fillRect(rect, theme.color(Role::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      theme.color(Role::Primary));
    if (section == 0) {
        const int size = theme.px(metrics::checkBox);
        QRect box(0, 0, size, size);
        box.moveCenter(rect.center());
        paintCheckBox(*painter, box, m_checkState, m_checkEnabled);
    } else {
        paintWords(*painter, rect, section);
    }
    if (hasFocus() && section == m_focusSection)
        paintFocusRing(*painter, rect.adjusted(1, 1, -1, -2));
    painter->restore();
}

void DuesHeader::paintWords(QPainter &painter, const QRect &rect, int section) const {
    Theme &theme = Theme::instance();
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const auto align =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    QRect place = rect.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    painter.setFont(theme.font(TextUse::TableHeader));
    painter.setPen(theme.color(Role::Muted));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int width = duepaint::textWidth(TextUse::TableHeader, words);
    painter.drawText(place, int(align | Qt::AlignVCenter), words);
    if (!sorted)
        return;
    const int size = theme.px(arrowSize);
    const bool right = align.testFlag(Qt::AlignRight);
    QRect arrow(right ? place.right() - width - size - 2 : place.left() + width + 3, 0, size, size);
    arrow.moveCenter({arrow.center().x(), rect.center().y()});
    paintArrow(painter, arrow);
}

void DuesHeader::paintArrow(QPainter &painter, const QRect &rect) const {
    painter.save();
    painter.translate(rect.center());
    if (sortIndicatorOrder() == Qt::AscendingOrder)
        painter.rotate(180);
    Theme::instance()
        .icon(QStringLiteral("down"), Role::Primary)
        .paint(&painter, QRect(QPoint(-rect.width() / 2, -rect.height() / 2), rect.size()));
    painter.restore();
}

void DuesHeader::press(int section) {
    if (section == 0 && m_checkEnabled)
        Q_EMIT checkPressed();
    if (section > 0 && !m_unsortable.contains(section))
        Q_EMIT sortPressed(section);
}

void DuesHeader::mouseReleaseEvent(QMouseEvent *event) {
    const int section = logicalIndexAt(event->position().toPoint());
    QHeaderView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && section >= 0)
        press(section);
}

void DuesHeader::moveFocus(int step) {
    int next = m_focusSection + step;
    while (next >= 0 && next < count() && (isSectionHidden(next) || m_unsortable.contains(next)))
        next += step;
    if (next < 0 || next >= count())
        return;
    m_focusSection = next;
    viewport()->update();
}

void DuesHeader::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(-1);
    case Qt::Key_Right:
        return moveFocus(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return press(m_focusSection);
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void DuesHeader::focusInEvent(QFocusEvent *event) {
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void DuesHeader::focusOutEvent(QFocusEvent *event) {
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace campanella::ui
