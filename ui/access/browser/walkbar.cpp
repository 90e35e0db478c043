// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/walkbar.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace campanella::ui {

namespace {

constexpr int httpsPort = 443;
constexpr int secondsPerMinute = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::WalkBar)
};

} // namespace

QString siteWords(const QUrl &url) {
    QString site = url.host();
    if (url.port(httpsPort) != httpsPort)
        site += QLatin1Char(':') + QString::number(url.port());
    return Words::tr("Sei su %1 – collegamento sicuro").arg(site);
}

QString timeWords(std::chrono::seconds left) {
    const auto seconds = static_cast<int>(left.count());
    const int minutes = seconds / secondsPerMinute;
    if (left > Countdown::warning)
        return Words::tr("Tempo rimasto: %n minuti", nullptr,
                         (seconds + secondsPerMinute - 1) / secondsPerMinute);
    return Words::tr("Tempo rimasto: %1")
        .arg(QStringLiteral("%1:%2").arg(minutes).arg(seconds % secondsPerMinute, 2, 10,
                                                      QLatin1Char('0')));
}

WalkBar::WalkBar(const Countdown &countdown, QWidget *parent)
    : QWidget(parent)
    , m_countdown(countdown)
    , m_lock(TextUse::Body)
    , m_site(TextUse::Body)
    , m_time(TextUse::Body)
    , m_cancel(ButtonKind::Outlined, Words::tr("Annulla"), QStringLiteral("cross")) {
    const Theme &theme = Theme::instance();
    m_lock.setPixmap(theme.icon(QStringLiteral("closed"), Role::Success)
                         .pixmap(theme.px(metrics::icon), theme.px(metrics::icon)));
    m_site.setTextFormat(Qt::PlainText);
    m_site.setWordWrap(true);
    m_site.setObjectName(QStringLiteral("site"));
    m_time.setObjectName(QStringLiteral("time"));
    m_cancel.setObjectName(QStringLiteral("cancel"));
    m_cancel.setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    row->setSpacing(theme.px(12));
    row->addWidget(&m_lock);
    row->addWidget(&m_site, 1);
    row->addWidget(&m_time);
    row->addWidget(&m_cancel);
    connect(&m_cancel, &QPushButton::clicked, this, &WalkBar::cancelled);
    connect(&countdown, &Countdown::ticked, this, &WalkBar::showTime);
    showOpening();
    showTime();
}

void WalkBar::say(const QString &words, bool secure) {
    m_lock.setVisible(secure);
    m_site.setText(words);
}

void WalkBar::showSite(const QUrl &url) {
    say(siteWords(url), true);
}

void WalkBar::showOpening() {
    say(Words::tr("Sto aprendo la pagina…"), false);
}

void WalkBar::showNothing() {
    say(Words::tr("La pagina non si è aperta"), false);
}

void WalkBar::showTime() {
    m_time.setRole(m_countdown.isWarning() ? Role::Warning : Role::Text);
    m_time.setText(timeWords(m_countdown.left()));
}

void WalkBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Role::Border));
}

} // namespace campanella::ui
