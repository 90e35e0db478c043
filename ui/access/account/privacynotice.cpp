// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/privacynotice.h"

#include "app/connection/municipalapi.h"
#include "domain/access.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {

constexpr int textHeight = 200;
constexpr int textMargin = 10;

// A part of a form: its headings are no larger than its text.
void calmHeadings(QTextDocument &document) {
    QTextCharFormat calm;
    calm.setProperty(QTextFormat::FontSizeAdjustment, 0);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        if (block.blockFormat().headingLevel() > 0)
            cursor.mergeCharFormat(calm);
    }
}

} // namespace

PrivacyNotice::PrivacyNotice(app::MunicipalApi &api, QWidget *parent)
    : QWidget(parent)
    , m_page([&api] { return api.contentPage(QStringLiteral("privacy")); })
    , m_title(TextUse::Chip, Role::Secondary)
    , m_text(new QTextBrowser)
    , m_view(m_page, m_text)
    , m_consent(TextUse::Help, Role::Muted) {
    m_text->setOpenExternalLinks(true);
    m_text->setTabChangesFocus(true);
    m_view.setModest(true);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere l'informativa"); });
    m_consent.setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(&m_title);
    column->addWidget(&m_view);
    column->addWidget(&m_consent);
    connect(&m_page, &app::QueryBase::changed, this, &PrivacyNotice::showText);
    connect(&Theme::instance(), &Theme::changed, this, &PrivacyNotice::applyTheme);
    applyTheme();
    retranslate();
}

void PrivacyNotice::read() {
    if (!m_page.value())
        m_page.refresh();
}

QString PrivacyNotice::version() const {
    return m_page.value() ? textVersion(*m_page.value()) : QString();
}

void PrivacyNotice::showText() {
    if (m_page.value())
        m_text->setMarkdown(m_page.value()->markdown);
    calmHeadings(*m_text->document());
    m_text->document()->setDocumentMargin(Theme::instance().px(textMargin));
}

void PrivacyNotice::applyTheme() {
    m_text->setMinimumHeight(Theme::instance().px(textHeight));
    showText();
}

void PrivacyNotice::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrivacyNotice::retranslate() {
    m_title.setText(tr("Informativa sulla privacy"));
    m_text->setAccessibleName(tr("Informativa sulla privacy"));
    m_consent.setText(tr("Andando avanti confermi di averla letta."));
}

} // namespace campanella::ui
