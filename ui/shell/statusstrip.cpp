// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/statusstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace campanella::ui {

namespace {
constexpr int edge = 16;
} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_parts(QBoxLayout::LeftToRight, this)
    , m_words(TextUse::Status, Role::Muted)
    , m_linkRow(QBoxLayout::LeftToRight, &m_links)
    , m_accessibility(ButtonKind::Link)
    , m_privacy(ButtonKind::Link)
    , m_licence(TextUse::Status, Role::Muted) {
    m_parts.setContentsMargins(edge, 2, edge, 2);
    m_parts.setSpacing(0);
    m_linkRow.setContentsMargins(0, 0, 0, 0);
    m_linkRow.setSpacing(12);
    auto *network = new QHBoxLayout(&m_network);
    network->setContentsMargins(0, 0, 0, 0);
    network->addWidget(&m_sign);
    network->addWidget(&m_words, 1);
    for (Button *link : {&m_accessibility, &m_privacy}) {
        link->setUse(TextUse::Status);
        m_linkRow.addWidget(link, 0, Qt::AlignLeading);
    }
    m_linkRow.addWidget(&m_licence, 0, Qt::AlignLeading);
    m_linkRow.addStretch(1);
    m_parts.addWidget(&m_network);
    m_parts.addStretch(1);
    m_parts.addWidget(&m_links);
    m_parts.addStretch(0);
    connect(&m_accessibility, &Button::clicked, this,
            [this] { Q_EMIT contentAsked(QStringLiteral("accessibilita")); });
    connect(&m_privacy, &Button::clicked, this,
            [this] { Q_EMIT contentAsked(QStringLiteral("privacy")); });
    connect(&Theme::instance(), &Theme::changed, this, &StatusStrip::retranslate);
    setFooter(true);
}

void StatusStrip::setOnline(bool online) {
    m_online = online;
    retranslate();
}

void StatusStrip::setUpdatedAt(const QDateTime &moment) {
    m_updatedAt = moment;
    retranslate();
}

void StatusStrip::setFooter(bool footer) {
    m_footer = footer;
    m_network.setVisible(!footer);
    // Centred between two stretches as a footer, else at the right.
    m_parts.setStretch(3, footer ? 1 : 0);
    retranslate();
}

void StatusStrip::retranslate() {
    const Theme &theme = Theme::instance();
    const int side = theme.px(metrics::iconSmall);
    const QString sign = m_online ? QStringLiteral("online") : QStringLiteral("offline");
    const Role color = m_online ? Role::Muted : Role::Warning;
    m_sign.setPixmap(theme.icon(sign, color).pixmap(QSize(side, side), devicePixelRatioF()));
    m_words.setRole(color);
    QString words = m_online ? tr("In linea") : tr("Senza rete");
    if (m_updatedAt.isValid())
        words += tr(" · aggiornato alle %1").arg(formatTime(m_updatedAt));
    m_words.setText(words);
    m_accessibility.setText(tr("Dichiarazione di accessibilità"));
    m_privacy.setText(tr("Informativa sulla privacy"));
    m_licence.setText(tr("© 2026 Campanella · EUPL 1.2"));
    refit();
}

void StatusStrip::followInTabOrder(const QWidget &part) {
    QWidget *last = nullptr;
    const QWidget *first = window();
    for (QWidget *next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain())
        if (part.isAncestorOf(next) && !isAncestorOf(next) &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            last = next;
    if (last == nullptr)
        return;
    setTabOrder(last, &m_accessibility);
    setTabOrder(&m_accessibility, &m_privacy);
}

// One row; two when it does not fit; then the links one below the other.
void StatusStrip::refit() {
    // A new direction lays out again, which resizes and comes back here. Before the first such
    // event the width is not known.
    if (m_refitting || !m_sized)
        return;
    const QScopedValueRollback<bool> guard(m_refitting, true);
    using Way = QBoxLayout::Direction;
    for (const auto &[parts, links] : {std::pair(Way::LeftToRight, Way::LeftToRight),
                                       std::pair(Way::TopToBottom, Way::LeftToRight),
                                       std::pair(Way::TopToBottom, Way::TopToBottom)}) {
        m_parts.setDirection(parts);
        m_linkRow.setDirection(links);
        // What the parts need may have changed in this very moment.
        m_network.layout()->invalidate();
        m_linkRow.invalidate();
        m_network.updateGeometry();
        m_links.updateGeometry();
        m_parts.invalidate();
        if (m_parts.sizeHint().width() <= width())
            break;
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_sized = true;
    refit();
}

void StatusStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QSize StatusStrip::minimumSizeHint() const {
    return {0, std::max(metrics::statusBar, QWidget::minimumSizeHint().height())};
}

void StatusStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(0, 0, width(), 1, theme.color(Role::Border));
}

} // namespace campanella::ui
