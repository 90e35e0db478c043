// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/page/sheetpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QEvent>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
/// Above the first control, for its focus ring.
constexpr int ringRoom = 6;
} // namespace

SheetPage::SheetPage(int width, QWidget *parent)
    : Page(parent)
    , m_width(width)
    , m_sheet(new QWidget)
    , m_column(new QVBoxLayout)
    , m_message(Banner::Kind::Info) {
    m_message.hide();
    m_column->setSpacing(metrics::cardGap);
    m_column->addWidget(&m_message);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(metrics::pageSide, ringRoom, metrics::pageSide, metrics::cardGap);
    sheet->addLayout(m_column);
    sheet->addStretch(1);
    m_scroll.setContent(m_sheet);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(&m_scroll);
    connect(&Theme::instance(), &Theme::changed, this, &SheetPage::applyTheme);
    applyTheme();
}

void SheetPage::add(QWidget *part, Qt::Alignment alignment) {
    m_column->addWidget(part, 0, alignment);
}

void SheetPage::say(Banner::Kind kind, const QString &lead, const QString &rest) {
    m_message.setKind(kind);
    m_message.show();
    m_message.setText(lead, rest);
    m_scroll.ensureWidgetVisible(&m_message);
}

void SheetPage::say(const Failure &failure) {
    const FailureText words = failureText(failure);
    say(Banner::Kind::Danger, words.title, words.advice);
}

void SheetPage::hear(const TextActs &acts) {
    connect(&acts, &TextActs::ended, this,
            [this](Banner::Kind kind, const QString &lead, const QString &rest) {
                say(kind, lead, rest);
            });
}

void SheetPage::hush() {
    m_message.setText(QString());
    m_message.hide();
}

void SheetPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SheetPage::applyTheme() {
    m_sheet->setMaximumWidth(Theme::instance().px(m_width) + 2 * metrics::pageSide);
}

} // namespace campanella::ui
