// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/noticereader.h"

#include "ui/messages/noticewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

NoticeReader::NoticeReader(app::MunicipalApi &api, PrintDialogs &dialogs, const TownNotice &notice,
                           QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_summary(notice)
    , m_notice([&api, id = notice.id] { return api.townNotice(id); })
    , m_back(ButtonKind::Outlined, QString(), QStringLiteral("left"))
    , m_acts(dialogs)
    , m_facts(TextUse::Help, Role::Muted)
    , m_until(TextUse::Help, Role::Muted)
    , m_text(new ReadingText)
    , m_view(m_notice, m_text)
    , m_files(api, dialogs, notice.id) {
    build();
    connect(&m_back, &Button::clicked, this, &NoticeReader::closePressed);
    connect(&m_notice, &app::QueryBase::changed, this, &NoticeReader::take);
    connect(&Theme::instance(), &Theme::changed, this, &NoticeReader::showText);
    retranslate();
    m_notice.refresh();
}

void NoticeReader::build() {
    for (Label *label : {&m_facts, &m_until}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *sheet = new Card;
    sheet->body()->addWidget(&m_facts);
    sheet->body()->addWidget(&m_until);
    sheet->body()->addWidget(new Hairline);
    sheet->body()->addWidget(&m_view);
    m_text->setAccessibleName(m_summary.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_back, 0, Qt::AlignLeading);
    column->addWidget(sheet);
    column->addWidget(&m_files);
    column->addWidget(&m_acts);
}

void NoticeReader::take() {
    showText();
    if (m_notice.value())
        m_files.setFiles(m_notice.value()->files);
    const bool isNew = m_notice.value() && !m_notice.isRefreshing() && !m_summary.read;
    if (!isNew)
        return;
    m_summary.read = true;
    // When this fails it stays unread, and is marked at the next reading.
    app::onAnswer(m_api.markTownNoticeRead(m_summary.id), this, [this](const Result<> &done) {
        if (done)
            Q_EMIT wasRead();
    });
}

// Links take their colour when the text is set.
void NoticeReader::showText() {
    if (!m_notice.value())
        return;
    const TownNotice &notice = *m_notice.value();
    m_text->showMarkdown(notice.text);
    m_acts.setText({QStringLiteral("avviso"), notice.title, notice.text}, noticeFacts(notice));
}

void NoticeReader::retranslate() {
    m_back.setText(tr("Torna agli avvisi"));
    m_facts.setText(noticeFacts(m_summary));
    m_until.setVisible(m_summary.lastDay.has_value());
    if (m_summary.lastDay)
        m_until.setText(tr("Lo trovi qui fino a %1.").arg(formatLongDate(*m_summary.lastDay)));
    m_view.setFailedTitle([this] {
        const bool isGone = m_notice.failure() && m_notice.failure()->code == FailureCode::NotFound;
        return isGone ? tr("Il Comune ha ritirato questo avviso")
                      : tr("Non riusciamo a leggere l'avviso");
    });
    showText();
}

void NoticeReader::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
