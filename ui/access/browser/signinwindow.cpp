// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/signinwindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace campanella::ui {

namespace {
constexpr int usualWidth = 960;
constexpr int usualHeight = 760;
} // namespace

WalkView::WalkView(QWidget *parent)
    : QWebEngineView(parent) {
    setAcceptDrops(false);
}

void WalkView::dragEnterEvent(QDragEnterEvent *event) {
    event->ignore();
}

void WalkView::contextMenuEvent(QContextMenuEvent *event) {
    event->accept();
}

SignInWindow::SignInWindow(app::HelperOrder order, QWebEngineProfile &profile)
    : m_order(std::move(order))
    , m_countdown(m_order.patience)
    , m_bar(m_countdown)
    , m_notice(Banner::Kind::Info)
    , m_page(WalkRules(m_order.done, m_order.hosts), m_order.authorities, &profile) {
    setWindowTitle(tr("Accesso"));
    build();
    listen();
}

SignInWindow::~SignInWindow() {
    m_view.setPage(nullptr);
}

void SignInWindow::build() {
    m_view.setPage(&m_page);
    m_page.setZoomFactor(m_order.look.textPercent / 100.0);
    m_page.setBackgroundColor(Theme::instance().color(Role::Surface));
    m_view.setObjectName(QStringLiteral("pages"));
    m_notice.setObjectName(QStringLiteral("notice"));
    m_notice.hide();
    m_trouble.setObjectName(QStringLiteral("trouble"));
    m_stack.addWidget(&m_view);
    m_stack.addWidget(&m_trouble);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&m_bar);
    column->addWidget(&m_notice);
    column->addWidget(&m_stack, 1);
}

void SignInWindow::listen() {
    connect(&m_bar, &WalkBar::cancelled, this, [this] { report(FailureCode::SignInCancelled); });
    // Chromium keeps the keys that it gets; a shortcut comes first.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            [this] { report(FailureCode::SignInCancelled); });
    connect(&m_countdown, &Countdown::ended, this, [this] { report(FailureCode::SignInTimedOut); });
    connect(&m_countdown, &Countdown::warned, this, [this] {
        m_notice.setKind(Banner::Kind::Warning);
        m_notice.setText(tr("Restano due minuti per entrare. Poi potrai ricominciare."));
        m_notice.show();
    });
    connect(&m_page, &SignInWebPage::arrived, this,
            [this](const QUrlQuery &answer) { report(answer); });
    connect(&m_page, &SignInWebPage::strayed, this, [this] {
        // Sent elsewhere before anything could be read: there is no page to stay on.
        if (!m_hasPage)
            return showTrouble(FailureCode::GatewayUnavailable);
        m_notice.setKind(Banner::Kind::Info);
        m_notice.setText(tr("Questo collegamento porta fuori dall'accesso: qui non si apre."));
        m_notice.show();
    });
    connect(&m_page, &SignInWebPage::troubled, this, &SignInWindow::showTrouble);
    connect(&m_page, &SignInWebPage::shown, this, &SignInWindow::showPage);
    connect(m_trouble.action(), &QPushButton::clicked, this, &SignInWindow::openStart);
}

void SignInWindow::begin() {
    const app::BrowserLook &look = m_order.look;
    if (look.window.isEmpty())
        resize(usualWidth, usualHeight);
    else
        setGeometry(look.window);
    if (look.fullScreen)
        showFullScreen();
    else
        show();
    raise();
    activateWindow();
    m_countdown.start();
    openStart();
}

void SignInWindow::openStart() {
    m_hasPage = false;
    m_bar.showOpening();
    m_stack.setCurrentWidget(&m_view);
    m_view.setFocus();
    m_page.setUrl(m_order.start);
}

void SignInWindow::showPage() {
    m_hasPage = true;
    m_bar.showSite(m_page.url());
    setWindowTitle(tr("Accesso su %1").arg(m_page.url().host()));
    m_stack.setCurrentWidget(&m_view);
    m_view.setFocus();
}

void SignInWindow::showTrouble(FailureCode code) {
    const FailureText words = failureText({code, {}, {}, {}, {}});
    m_bar.showNothing();
    m_trouble.setSymbol(QStringLiteral("alert"), Role::Danger);
    m_trouble.setTitle(words.title);
    m_trouble.setAdvice(words.advice);
    m_trouble.setAction(tr("Riprova"), QStringLiteral("refresh"), ButtonKind::Filled);
    m_trouble.setReference(failureName(code));
    m_stack.setCurrentWidget(&m_trouble);
    m_trouble.action()->setFocus();
}

void SignInWindow::closeEvent(QCloseEvent *event) {
    report(FailureCode::SignInCancelled);
    event->accept();
}

void SignInWindow::report(const app::HelperReport &report) {
    if (!std::exchange(m_reported, true))
        Q_EMIT reported(report);
}

} // namespace campanella::ui
