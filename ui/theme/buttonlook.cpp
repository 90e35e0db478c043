// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/buttonlook.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace campanella::ui {

namespace {

constexpr int gap = 8;
constexpr int arrowSize = 16;

QColor themeColor(Role role) {
    return Theme::instance().color(role);
}

bool isPressed(const QStyleOptionButton &option) {
    return option.state.testFlag(QStyle::State_Sunken);
}

bool isHovered(const QStyleOptionButton &option) {
    return option.state.testFlag(QStyle::State_MouseOver);
}

bool isEnabled(const QStyleOptionButton &option) {
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isOnHeader(ButtonKind kind) {
    return kind == ButtonKind::Header || kind == ButtonKind::HeaderFlat;
}

Role actionRole(const QStyleOptionButton &option) {
    if (isPressed(option))
        return Role::Pressed;
    return isHovered(option) ? Role::Hover : Role::Primary;
}

QColor labelColor(ButtonKind kind, const QStyleOptionButton &option) {
    if (!isEnabled(option))
        return themeColor(Role::Muted);
    if (kind == ButtonKind::Filled)
        return themeColor(Role::OnPrimary);
    if (kind == ButtonKind::Danger)
        return themeColor(Role::Danger);
    if (isOnHeader(kind))
        return themeColor(Role::OnEmphasis);
    return themeColor(actionRole(option));
}

QColor lineColor(ButtonKind kind, const QStyleOptionButton &option) {
    switch (kind) {
    case ButtonKind::Danger:
        return themeColor(isEnabled(option) ? Role::Danger : Role::Border);
    case ButtonKind::Header:
        return themeColor(Role::OnEmphasisSecond);
    case ButtonKind::Row:
    case ButtonKind::Tile:
        return themeColor(isHovered(option) && isEnabled(option) ? Role::Primary : Role::Control);
    default:
        return themeColor(isEnabled(option) ? actionRole(option) : Role::Border);
    }
}

void paintFilled(QPainter &painter, const QStyleOptionButton &option) {
    const QColor fill = themeColor(isEnabled(option) ? actionRole(option) : Role::DisabledFill);
    const bool dashed = !isEnabled(option) && Theme::instance().scheme() == Scheme::HighContrast;
    paintBox(painter, option.rect, fill,
             boxPen(dashed ? themeColor(Role::Muted) : fill, isEnabled(option)));
}

void paintOutlined(QPainter &painter, ButtonKind kind, const QStyleOptionButton &option) {
    QColor fill = themeColor(Role::Surface);
    if (isHovered(option) && isEnabled(option))
        fill = themeColor(kind == ButtonKind::Danger ? Role::DangerTint : Role::Tint);
    paintBox(painter, option.rect, fill, boxPen(lineColor(kind, option), isEnabled(option)));
}

bool isSmall(const QWidget *widget) {
    return widget != nullptr && widget->property(buttonSmallProperty).toBool();
}

bool hasArrow(const QStyleOptionButton &option, const QWidget *widget) {
    return option.features.testFlag(QStyleOptionButton::HasMenu) &&
           !(widget != nullptr && widget->property(buttonPlainProperty).toBool());
}

int sidePadding(ButtonKind kind, const QWidget *widget) {
    if (kind == ButtonKind::Link)
        return 2;
    if (kind == ButtonKind::HeaderFlat)
        return 8;
    return isSmall(widget) || kind == ButtonKind::Header ? 12 : 18;
}

int labelWidth(const QStyleOptionButton &option, const QWidget *widget) {
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int arrow = hasArrow(option, widget) ? gap + Theme::instance().px(arrowSize) : 0;
    return text + icon + (text > 0 && icon > 0 ? gap : 0) + arrow;
}

void paintParts(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
                QRect rect, bool hot) {
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](QSize size, Qt::Alignment side) {
        return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, size, rect);
    };
    if (!option.icon.isNull()) {
        const QIcon::Mode mode = !isEnabled(option) ? QIcon::Disabled
                                 : hot              ? QIcon::Active
                                                    : QIcon::Normal;
        option.icon.paint(&painter, place(option.iconSize, Qt::AlignLeft), Qt::AlignCenter, mode);
        const int used = option.iconSize.width() + gap;
        rect.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    }
    if (hasArrow(option, widget)) {
        const int size = Theme::instance().px(arrowSize);
        paintIcon(painter, place({size, size}, Qt::AlignRight), QStringLiteral("down"),
                  painter.pen().color(), size);
    }
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(rect, int(start | Qt::AlignVCenter) | Qt::TextShowMnemonic, option.text);
}

} // namespace

ButtonKind buttonKind(const QWidget *widget, const QStyleOption *option) {
    const QVariant kind = widget != nullptr ? widget->property(buttonKindProperty) : QVariant();
    if (kind.isValid())
        return static_cast<ButtonKind>(kind.toInt());
    // Buttons of the toolkit's own dialogs: the default one is filled.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault =
        button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault ? ButtonKind::Filled : ButtonKind::Outlined;
}

void paintButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) {
    const ButtonKind kind = buttonKind(widget, &option);
    switch (kind) {
    case ButtonKind::Link:
        return;
    case ButtonKind::Filled:
        return paintFilled(painter, option);
    case ButtonKind::Header:
        return paintBox(painter, option.rect, Qt::transparent, lineColor(kind, option));
    case ButtonKind::HeaderFlat:
        if (isHovered(option))
            paintBox(painter, option.rect, Qt::transparent, themeColor(Role::OnEmphasisSecond));
        return;
    default:
        return paintOutlined(painter, kind, option);
    }
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) {
    const ButtonKind kind = buttonKind(widget, &option);
    painter.save();
    painter.setPen(labelColor(kind, option));
    if (kind == ButtonKind::Link) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    QRect rect = option.rect;
    if (kind == ButtonKind::Tile)
        rect.adjust(sidePadding(kind, widget), 0, -sidePadding(kind, widget), 0);
    else
        rect = QStyle::alignedRect(
            option.direction, Qt::AlignCenter,
            {std::min(labelWidth(option, widget), rect.width()), rect.height()}, rect);
    paintParts(painter, option, widget, rect, kind != ButtonKind::Filled && isHovered(option));
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget) {
    const Theme &theme = Theme::instance();
    const ButtonKind kind = buttonKind(widget, &option);
    const bool low = isSmall(widget) || kind == ButtonKind::Row;
    const int usual = theme.px(low ? metrics::smallButton : metrics::button);
    const int height = kind == ButtonKind::Link ? std::max(24, option.fontMetrics.height())
                       : isOnHeader(kind)       ? option.fontMetrics.height() + 12
                                                : usual;
    if (option.text.isEmpty() && !hasArrow(option, widget))
        return {height, height};
    return {labelWidth(option, widget) + 2 * theme.px(sidePadding(kind, widget)), height};
}

} // namespace campanella::ui
