// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/style.h"

#include "ui/theme/buttonlook.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPen>
#include <QStyleOptionButton>

namespace campanella::ui {

namespace {

constexpr int fieldPadding = 12;
constexpr int scrollBar = 12;

int px(int logical) {
    return Theme::instance().px(logical);
}

QColor themeColor(Role role) {
    return Theme::instance().color(role);
}

Qt::CheckState checkState(const QStyleOption &option) {
    if (option.state.testFlag(QStyle::State_NoChange))
        return Qt::PartiallyChecked;
    return option.state.testFlag(QStyle::State_On) ? Qt::Checked : Qt::Unchecked;
}

// What cannot be typed into looks like the page it stands on.
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled) &&
                         !option.state.testFlag(QStyle::State_ReadOnly);
    const bool problem = widget != nullptr && widget->property(fieldProblemProperty).toBool();
    const QColor line = themeColor(problem ? Role::Danger : enabled ? Role::Control : Role::Border);
    paintBox(painter, option.rect, themeColor(enabled ? Role::Surface : Role::Window),
             problem ? QPen(line, 2) : boxPen(line, enabled));
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option) {
    painter.fillRect(option.rect, themeColor(Role::Surface));
    painter.setPen(themeColor(Role::Control));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option) {
    painter.setPen(themeColor(Role::Muted));
    painter.setFont(Theme::instance().font(TextUse::TableHeader));
    painter.drawText(option.rect, int(option.textAlignment), option.text);
}

void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow) {
    paintField(painter, option, nullptr);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, arrow, QStringLiteral("down"),
              themeColor(enabled ? Role::Secondary : Role::Muted), px(metrics::iconSmall));
}

void paintScrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider) {
    painter.fillRect(option.rect, themeColor(Role::Window));
    paintBox(painter, slider.adjusted(2, 2, -2, -2), themeColor(Role::Control), QColor());
}

QRect comboArrow(const QStyleOption &option) {
    const int width = px(metrics::iconSmall) + 2 * px(fieldPadding);
    return QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.right() - width + 1, option.rect.top(), width, option.rect.height()));
}

QRect comboText(const QStyleOption &option) {
    const int arrow = px(metrics::iconSmall) + px(fieldPadding) + 4;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(px(fieldPadding), 1, -arrow, -1));
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion")) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option,
                       const QWidget *widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metrics::focusWidth + metrics::focusGap;
    case PM_HeaderMargin: // heads stand over the texts of their cells
        return pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(metrics::checkBox);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return scrollBar;
    case PM_ScrollBarSliderMin:
        return px(metrics::button);
    case PM_ButtonIconSize:
        return px(metrics::icon);
    case PM_SmallIconSize:
        return px(metrics::iconMedium);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const {
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const {
    if (type == CT_PushButton)
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox)
        whole.setHeight(std::max(whole.height(), px(metrics::field)));
    if (type == CT_ComboBox)
        whole.rwidth() = size.width() + 3 * px(fieldPadding) + px(metrics::iconSmall);
    if (type == CT_MenuItem || type == CT_CheckBox || type == CT_RadioButton)
        whole.setHeight(std::max(whole.height(), px(type == CT_MenuItem ? 36 : 24)));
    if (type == CT_HeaderSection)
        whole.setHeight(px(metrics::tableHeader));
    return whole;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const {
    // The line edit adds 2 px of its own.
    if (element == SE_LineEditContents)
        return option->rect.adjusted(px(fieldPadding) - 2, 1, -px(fieldPadding) + 2, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return comboArrow(*option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return comboText(*option);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool lying = slider->orientation == Qt::Horizontal;
    const int length = lying ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int page = slider->pageStep;
    int thumb = range > 0 ? int(qint64(page) * length / (qint64(range) + page)) : length;
    thumb = std::clamp(thumb, std::min(px(metrics::button), length), length);
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                length - thumb, slider->upsideDown);
    const auto strip = [&](int from, int size) {
        const QRect rect = lying ? QRect(from, 0, size, slider->rect.height())
                                 : QRect(0, from, slider->rect.width(), size);
        return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSubPage:
        return strip(0, start);
    case SC_ScrollBarAddPage:
        return strip(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return strip(start, thumb);
    default:
        return {};
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const {
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // A field inside a combo box or spin box has no box of its own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth == 0)
            return;
        return paintField(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, option->rect, checkState(*option),
                             option->state.testFlag(State_Enabled));
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, option->rect, option->state.testFlag(State_On),
                                option->state.testFlag(State_Enabled));
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            paintFocusRing(*painter, option->rect);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
    case PE_PanelMenu:
        return paintBox(*painter, option->rect, themeColor(Role::Surface),
                        themeColor(Role::Control));
    case PE_Frame:
        painter->setPen(themeColor(Role::Border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const {
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_FocusFrame)
        return paintFocusRing(*painter, option->rect);
    if (element == CE_PushButtonBevel && button != nullptr)
        return paintButtonBevel(*painter, *button, widget);
    if (element == CE_PushButtonLabel && button != nullptr)
        return paintButtonLabel(*painter, *button, widget);
    if (element == CE_HeaderSection)
        return paintHeaderSection(*painter, *option);
    if (element == CE_HeaderLabel && header != nullptr)
        return paintHeaderLabel(*painter, *header);
    if (element == CE_HeaderEmptyArea)
        return paintHeaderSection(*painter, *option);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const {
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr)
        return paintCombo(*painter, *combo, comboArrow(*option));
    if (control == CC_ScrollBar)
        return paintScrollBar(*painter, *option,
                              subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace campanella::ui
