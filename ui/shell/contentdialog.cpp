// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/contentdialog.h"

#include "app/session/client.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state/queryview.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace campanella::ui {

ContentDialog::ContentDialog(app::Client &client, const QString &slug, QWidget *parent)
    : QDialog(parent)
    , m_page([&client, slug] { return client.api().contentPage(slug); }) {
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new Heading(TextUse::CardTitle);
    auto *text = new QTextBrowser;
    text->setOpenExternalLinks(true);
    auto *view = new QueryView(m_page, text);
    auto *shut = new Button(ButtonKind::Outlined, tr("Chiudi"), QStringLiteral("cross"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(view, 1);
    column->addWidget(shut, 0, Qt::AlignRight);
    connect(shut, &Button::clicked, this, &QDialog::close);
    connect(&m_page, &app::QueryBase::changed, this, [this, title, text] {
        if (!m_page.value())
            return;
        setWindowTitle(m_page.value()->title);
        title->setText(m_page.value()->title);
        text->setAccessibleName(m_page.value()->title);
        text->setMarkdown(m_page.value()->markdown);
    });
    const Theme &theme = Theme::instance();
    resize(QSize(theme.px(720), theme.px(560)).boundedTo(parent->size()));
    m_page.refresh();
}

} // namespace campanella::ui
