// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/state/queryview.h"

#include "ui/widgets/failuretext.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QVBoxLayout>

#include <chrono>

namespace campanella::ui {

namespace {

using State = app::QueryBase::State;

// Shorter waits show nothing: a flash of grey is more restless than an empty moment.
constexpr std::chrono::milliseconds patience{150};

bool isOffline(const Failure &failure) {
    return failure.code == FailureCode::NetworkUnreachable ||
           failure.code == FailureCode::NetworkTimeout;
}

} // namespace

QueryView::QueryView(app::QueryBase &query, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_query(&query)
    , m_banner(Banner::Kind::Warning)
    , m_stack(&m_frame)
    , m_content(content) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&m_banner);
    column->addWidget(&m_frame, 1);
    for (QWidget *part : {&m_nothing, static_cast<QWidget *>(&m_skeleton), content,
                          static_cast<QWidget *>(&m_panel)})
        m_stack.addWidget(part);
    m_banner.hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { present(Shown::Skeleton); });
    connect(&query, &app::QueryBase::changed, this, &QueryView::renew);
    connect(m_panel.action(), &Button::clicked, this, [this] {
        if (m_shown == Shown::Empty)
            Q_EMIT emptyActionPressed();
        else if (m_query)
            m_query->refresh();
    });
    renew();
}

void QueryView::setQuery(app::QueryBase &query) {
    if (m_query == &query)
        return;
    if (m_query)
        m_query->disconnect(this);
    m_query = &query;
    connect(&query, &app::QueryBase::changed, this, &QueryView::renew);
    m_shown = Shown::Nothing;
    renew();
}

void QueryView::setFailedTitle(std::function<QString()> title) {
    m_failedTitle = std::move(title);
    renew();
}

void QueryView::setEmpty(std::function<bool()> isEmpty, std::function<EmptyWords()> words) {
    m_isEmpty = std::move(isEmpty);
    m_emptyWords = std::move(words);
    renew();
}

void QueryView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
}

QueryView::Shown QueryView::wanted() const {
    switch (m_query->state()) {
    case State::Ready:
    case State::Stale:
        return m_isEmpty && m_isEmpty() ? Shown::Empty : Shown::Content;
    case State::Failed:
        return Shown::Failed;
    default:
        // While a failed answer is asked for again the failure stays in sight.
        return m_shown == Shown::Skeleton || m_shown == Shown::Failed ? m_shown : Shown::Nothing;
    }
}

void QueryView::renew() {
    if (!m_query)
        return;
    if (m_query->state() != State::Loading)
        m_patience.stop();
    else if (m_shown == Shown::Nothing && !m_patience.isActive())
        m_patience.start();
    present(wanted());
    showBanner();
}

void QueryView::present(Shown part) {
    const bool isNews = part != m_shown;
    m_shown = part;
    switch (part) {
    case Shown::Nothing:
        return m_stack.setCurrentWidget(&m_nothing);
    case Shown::Skeleton:
        return m_stack.setCurrentWidget(&m_skeleton);
    case Shown::Content:
        return m_stack.setCurrentWidget(m_content);
    case Shown::Empty:
        showEmpty();
        break;
    case Shown::Failed:
        showFailure();
        break;
    }
    m_stack.setCurrentWidget(&m_panel);
    if (isNews && part == Shown::Failed && isVisible() && !m_modest)
        m_panel.action()->setFocus(Qt::OtherFocusReason);
}

void QueryView::showFailure() {
    if (!m_query->failure())
        return;
    const FailureText words = failureText(*m_query->failure());
    m_panel.setSymbol(QStringLiteral("alert"), Role::Muted);
    m_panel.setTitle(m_failedTitle ? m_failedTitle() : words.title);
    m_panel.setAdvice(m_failedTitle ? words.title + QLatin1Char(' ') + words.advice : words.advice);
    m_panel.setAction(tr("Riprova"), QStringLiteral("refresh"), ButtonKind::Filled);
    m_panel.setReference(failureReference(*m_query->failure()));
}

void QueryView::showEmpty() {
    const EmptyWords words = m_emptyWords ? m_emptyWords() : EmptyWords();
    m_panel.setSymbol(words.icon, Role::Muted);
    m_panel.setTitle(words.title);
    m_panel.setAdvice(words.advice);
    m_panel.setAction(words.action, words.actionIcon, ButtonKind::Outlined);
    m_panel.setReference(QString());
}

void QueryView::showBanner() {
    // A refresh that goes well says nothing; the person is told only when it did not.
    const bool late = m_query->state() == State::Stale && m_query->failure();
    m_banner.setVisible(late);
    if (!late)
        return;
    const QString moment = formatTime(m_query->updatedAt());
    if (isOffline(*m_query->failure())) {
        m_banner.setSymbol(QStringLiteral("offline"));
        m_banner.setText(tr("Sei senza rete."),
                         tr("Vedi i dati delle %1: puoi leggerli e stamparli.").arg(moment));
        return;
    }
    m_banner.setSymbol(QStringLiteral("clock"));
    m_banner.setText(tr("Dati delle %1.").arg(moment),
                     m_query->isRefreshing() ? tr("Li stiamo aggiornando.")
                                             : failureText(*m_query->failure()).advice);
}

} // namespace campanella::ui
