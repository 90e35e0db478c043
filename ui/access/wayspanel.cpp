// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/wayspanel.h"

#include "ui/access/waybutton.h"

#include <QEvent>

namespace campanella::ui {

namespace {
constexpr int rowGap = 16;
constexpr int captionGap = 4;
} // namespace

WaysPanel::WaysPanel(app::Query<AccessOffer> &offer, QWidget *parent)
    : QWidget(parent)
    , m_offer(offer)
    , m_title(TextUse::CardTitle)
    , m_advice(TextUse::Help, Role::Muted)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_view(offer, m_list) {
    m_advice.setWordWrap(true);
    m_rows->setContentsMargins(0, 6, 0, 6); // room for the focus ring
    m_rows->setSpacing(rowGap);
    m_view.setModest(true);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i modi di accesso"); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(captionGap);
    column->addWidget(&m_title);
    column->addWidget(&m_advice);
    column->addSpacing(8);
    column->addWidget(&m_view);
    column->addStretch(1);
    connect(&offer, &app::QueryBase::changed, this, &WaysPanel::showWays);
    retranslate();
    showWays();
}

bool WaysPanel::focusFirst() {
    auto *first = m_list->findChild<WayButton *>();
    if (first == nullptr || !first->isVisible())
        return false;
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

void WaysPanel::showWays() {
    const QList<SignInWay> ways = m_offer.value() ? m_offer.value()->ways : QList<SignInWay>();
    if (ways == m_shown)
        return;
    m_shown = ways;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SignInWay &way : ways)
        addWay(way);
}

void WaysPanel::addWay(const SignInWay &way) {
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(captionGap);
    auto *button = new WayButton(way.kind);
    button->setText(way.label);
    button->setAccessibleDescription(way.caption);
    connect(button, &WayButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
    column->addWidget(button, 0, Qt::AlignLeading);
    if (!way.caption.isEmpty()) {
        auto *caption = new Label(way.caption, TextUse::Help, Role::Muted);
        caption->setWordWrap(true);
        column->addWidget(caption);
    }
    m_rows->addWidget(entry);
}

void WaysPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaysPanel::retranslate() {
    m_title.setText(tr("Con la tua identità digitale"));
    m_advice.setText(tr("È il modo più sicuro. Si apre la pagina del tuo gestore."));
}

} // namespace campanella::ui
