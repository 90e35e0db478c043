// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/questions/questionspage.h"

#include "app/session/client.h"
#include "ui/messages/questions/threadrow.h"
#include "ui/messages/questions/threadwords.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/tokens.h"

namespace campanella::ui {

namespace {
constexpr int listWidth = 760;
} // namespace

QuestionsPage::QuestionsPage(const PageContext &context)
    : QuestionsPage(Sources{context.client.api(), context.session.threads(), context.session.dues(),
                            context.session.drafts()}) {}

QuestionsPage::QuestionsPage(const Sources &sources, QWidget *parent)
    : SheetPage(listWidth, parent)
    , m_sources(sources)
    , m_new(ButtonKind::Filled, QString(), QStringLiteral("ask"))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_view(sources.threads, m_list) {
    build();
    listen();
    showDues();
    m_form.setQuestion(m_sources.drafts.question);
    present(Shown::List);
    retranslate();
}

QuestionsPage::~QuestionsPage() = default;

void QuestionsPage::build() {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::cardGap);
    auto *column = new QVBoxLayout(&m_overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_new, 0, Qt::AlignLeading);
    column->addWidget(&m_view);
    add(&m_overview);
    add(&m_form);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere le tue domande"); });
    m_view.setEmpty([this] { return m_sources.threads.value()->isEmpty(); },
                    [] {
                        return EmptyWords{QStringLiteral("ask"), tr("Non hai fatto domande"),
                                          tr("Se qualcosa non ti è chiaro, scrivi all'ufficio: "
                                             "risponde entro cinque giorni lavorativi."),
                                          QString(), QString()};
                    });
}

void QuestionsPage::listen() {
    connect(&m_sources.threads, &app::QueryBase::changed, this, &QuestionsPage::showList);
    connect(&m_sources.dues, &app::QueryBase::changed, this, &QuestionsPage::showDues);
    connect(&m_new, &Button::clicked, this, &QuestionsPage::write);
    connect(&m_form, &QuestionForm::sendPressed, this, &QuestionsPage::send);
    connect(&m_form, &QuestionForm::cancelPressed, this, &QuestionsPage::stepBack);
    connect(&m_form, &QuestionForm::edited, this, [this] {
        m_key.clear();
        m_sources.drafts.question = m_form.question();
    });
}

QString QuestionsPage::title() const {
    switch (m_shown) {
    case Shown::Form:
        return tr("Nuova domanda");
    case Shown::Thread:
        return tr("Domanda %1").arg(m_reader->number());
    case Shown::List:
        break;
    }
    return tr("Domande all'ufficio");
}

QString QuestionsPage::subtitle() const {
    return m_shown == Shown::Thread ? QString() : tr("Chiedi informazioni o chiarimenti.");
}

void QuestionsPage::opened() {
    leave();
    refresh();
}

void QuestionsPage::refresh() {
    m_sources.threads.refresh();
    m_sources.dues.refreshIfFailed();
    if (!m_sources.dues.value())
        m_sources.dues.refresh();
    if (m_reader)
        m_reader->refresh();
}

void QuestionsPage::showDues() {
    m_form.setDues(m_sources.dues.value().value_or(QList<Due>()));
}

void QuestionsPage::showList() {
    if (m_sources.threads.isRefreshing())
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MessageThread &thread : m_sources.threads.value().value_or(QList<MessageThread>())) {
        auto *row = new ThreadRow(thread);
        m_rows->addWidget(row);
        // The list may be made anew by what follows: the row must outlive its signal.
        connect(
            row, &ThreadRow::openPressed, this, [this, thread] { open(thread); },
            Qt::QueuedConnection);
    }
}

void QuestionsPage::present(Shown what) {
    m_shown = what;
    m_overview.setVisible(what == Shown::List);
    m_form.setVisible(what == Shown::Form);
    Q_EMIT captionChanged();
}

void QuestionsPage::write() {
    hush();
    present(Shown::Form);
    m_form.topicBox()->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::send() {
    m_form.setBusy(true);
    if (m_key.isEmpty())
        m_key = PublicId::random().toString().toLatin1();
    app::onAnswer(m_sources.api.startThread(m_form.question(), m_key), this,
                  [this](const Result<MessageThread> &thread) { take(thread); });
}

// What was typed stays until the office has it.
void QuestionsPage::take(const Result<MessageThread> &thread) {
    m_form.setBusy(false);
    if (!thread)
        return say(thread.error());
    m_form.setQuestion({});
    m_sources.drafts.question = {};
    m_key.clear();
    present(Shown::List);
    m_sources.threads.refresh();
    say(Banner::Kind::Success, tr("Domanda %1 inviata.").arg(thread->number), answerWords(*thread));
    m_new.setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::open(const MessageThread &thread) {
    if (m_reader)
        return;
    hush();
    m_reader = std::make_unique<ThreadReader>(m_sources.api, thread,
                                              m_sources.drafts.replies.value(thread.id));
    connect(m_reader.get(), &ThreadReader::closePressed, this, &QuestionsPage::stepBack,
            Qt::QueuedConnection);
    connect(m_reader.get(), &ThreadReader::changed, &m_sources.threads, &app::QueryBase::refresh);
    connect(
        m_reader.get(), &ThreadReader::draftChanged, this,
        [this, id = thread.id](const QString &text) { m_sources.drafts.replies.insert(id, text); });
    connect(m_reader.get(), &ThreadReader::replied, this,
            [this] { say(Banner::Kind::Success, tr("Messaggio inviato.")); });
    connect(m_reader.get(), &ThreadReader::ended, this,
            [this] { say(Banner::Kind::Success, tr("Conversazione chiusa.")); });
    connect(m_reader.get(), &ThreadReader::failed, this,
            [this](const Failure &failure) { say(failure); });
    add(m_reader.get());
    m_reader->show();
    present(Shown::Thread);
    m_reader->backButton()->setFocus(Qt::OtherFocusReason);
}

bool QuestionsPage::stepBack() {
    if (m_shown == Shown::List)
        return false;
    leave();
    m_new.setFocus(Qt::OtherFocusReason);
    return true;
}

void QuestionsPage::leave() {
    if (m_shown == Shown::List)
        return;
    hush();
    present(Shown::List);
    m_reader.reset();
}

void QuestionsPage::retranslate() {
    m_new.setText(tr("Nuova domanda"));
    showList();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
