// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/contentsheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

namespace {
constexpr int textWidth = 760;
} // namespace

ContentSheet::ContentSheet(app::Query<ContentPage> &page, std::unique_ptr<PrintDialogs> dialogs,
                           QWidget *parent)
    : SheetPage(textWidth, parent)
    , m_page(page)
    , m_dialogs(std::move(dialogs))
    , m_acts(*m_dialogs)
    , m_text(new ReadingText)
    , m_view(page, m_text) {
    auto *sheet = new Card;
    sheet->body()->addWidget(&m_view);
    add(&m_acts);
    add(sheet);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere questa pagina"); });
    connect(&page, &app::QueryBase::changed, this, &ContentSheet::showText);
    connect(&Theme::instance(), &Theme::changed, this, &ContentSheet::showText);
    hear(m_acts);
    retranslate();
}

QString ContentSheet::title() const {
    return m_page.value() ? m_page.value()->title : QString();
}

// Links take their colour when the text is set.
void ContentSheet::showText() {
    if (!m_page.value())
        return;
    m_text->setAccessibleName(m_page.value()->title);
    m_text->showMarkdown(m_page.value()->markdown);
    m_acts.setText(*m_page.value());
    Q_EMIT captionChanged();
}

void ContentSheet::retranslate() {
    showText();
}

} // namespace campanella::ui
