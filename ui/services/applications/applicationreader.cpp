// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/applicationreader.h"

#include "domain/attachment.h"
#include "domain/clock.h"
#include "ui/print/saveas.h"
#include "ui/services/applications/applicationsummary.h"
#include "ui/services/applications/applicationwords.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int lineGap = 4;

FormQuestion questionOf(QuestionKind kind) {
    FormQuestion question;
    question.kind = kind;
    return question;
}

} // namespace

ApplicationReader::ApplicationReader(app::MunicipalApi &api, PrintDialogs &dialogs,
                                     const Application &application, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_dialogs(dialogs)
    , m_id(application.id)
    , m_number(application.number)
    , m_application([&api, id = application.id] { return api.application(id); })
    , m_back(ButtonKind::Outlined, QString(), QStringLiteral("left"))
    , m_parts(new QWidget)
    , m_column(new QVBoxLayout(m_parts))
    , m_view(m_application, m_parts)
    , m_asked(Banner::Kind::Warning)
    , m_text(questionOf(QuestionKind::LongText))
    , m_file(questionOf(QuestionKind::File))
    , m_send(ButtonKind::Filled, QString(), QStringLiteral("sent"))
    , m_take(ButtonKind::Filled, QString(), QStringLiteral("check"))
    , m_copy(dialogs)
    , m_withdraw(ButtonKind::Danger, QString(), QStringLiteral("closed")) {
    build();
    connect(&m_back, &Button::clicked, this, &ApplicationReader::closePressed);
    connect(&m_application, &app::QueryBase::changed, this, &ApplicationReader::take);
    connect(&m_send, &Button::clicked, this, &ApplicationReader::send);
    connect(&m_take, &Button::clicked, this, &ApplicationReader::takePlace);
    connect(&m_withdraw, &Button::clicked, this, &ApplicationReader::ask);
    for (AnswerField *field : {&m_text, &m_file})
        connect(field, &AnswerField::edited, this, [this] { m_key.clear(); });
    m_file.attachment()->setIntake({api, dialogs});
    retranslate();
    m_application.refresh();
}

void ApplicationReader::build() {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::cardGap);
    auto *answer = new QVBoxLayout(&m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(gap);
    answer->addWidget(&m_asked);
    answer->addWidget(&m_text);
    answer->addWidget(&m_file);
    answer->addWidget(&m_send, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_back, 0, Qt::AlignLeading);
    column->addWidget(&m_answer);
    column->addWidget(&m_take, 0, Qt::AlignLeading);
    column->addWidget(&m_view);
    column->addWidget(&m_copy);
    column->addWidget(&m_withdraw, 0, Qt::AlignLeading);
    m_answer.hide();
    m_take.hide();
    m_withdraw.hide();
}

void ApplicationReader::take() {
    if (!m_application.isRefreshing() && m_application.value())
        showAll();
}

void ApplicationReader::showAll() {
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Application &application = *m_application.value();
    showHead(application);
    showStory(application);
    for (const SummaryPart &part : summaryOf(application))
        m_column->addWidget(summaryCard(part));
    showFiles(application);
    const bool isAsked = application.state == ApplicationState::ToSupplement;
    m_asked.setText(tr("L'ufficio ti chiede:"), isAsked && !application.events.isEmpty()
                                                    ? application.events.constLast().text
                                                    : QString());
    m_answer.setVisible(isAsked);
    m_take.setVisible(application.state == ApplicationState::PlaceOffered);
    m_withdraw.setVisible(mayWithdraw(application.state));
    m_copy.setText(receiptOf(application), applicationFacts(application));
}

void ApplicationReader::showHead(const Application &application) {
    auto *head = new Card;
    head->body()->setSpacing(lineGap);
    head->body()->addWidget(
        plainLabel(application.form.title + QStringLiteral(", ") + application.childName,
                   TextUse::CardTitle, Role::Text));
    head->body()->addWidget(new Chip(applicationLook(application.state)), 0, Qt::AlignLeading);
    head->body()->addWidget(plainLabel(applicationFacts(application), TextUse::Help, Role::Muted));
    if (const QString words = decisionWords(application); !words.isEmpty())
        head->body()->addWidget(plainLabel(words, TextUse::Help, Role::Muted));
    m_column->addWidget(head);
}

// The newest on top: it is what one looks for.
void ApplicationReader::showStory(const Application &application) {
    auto *story = new Card;
    story->body()->setSpacing(lineGap);
    story->body()->addWidget(new Heading(tr("A che punto è"), TextUse::CardTitle));
    for (qsizetype i = application.events.size() - 1; i >= 0; --i) {
        const ApplicationEvent &event = application.events.at(i);
        story->body()->addSpacing(lineGap);
        story->body()->addWidget(new Chip(applicationLook(event.state)), 0, Qt::AlignLeading);
        story->body()->addWidget(
            plainLabel(tr("%1, ore %2", "day, hour")
                           .arg(formatLongDate(italianDay(event.at)), formatTime(event.at)),
                       TextUse::Help, Role::Muted));
        if (!event.text.isEmpty())
            story->body()->addWidget(
                plainLabel((event.byOffice ? tr("L'ufficio scrive: %1") : tr("Hai scritto: %1"))
                               .arg(event.text),
                           TextUse::Body, Role::Text));
        if (!event.file.isEmpty())
            addFile(*story->body(), event.file);
    }
    m_column->addWidget(story);
}

void ApplicationReader::showFiles(const Application &application) {
    for (const FormQuestion &question : questionsOf(application.form)) {
        const QString answer = application.draft.answers.value(question.name);
        if (question.kind == QuestionKind::File && !answer.isEmpty())
            addFile(*m_column, answer);
    }
}

void ApplicationReader::addFile(QVBoxLayout &column, const QString &answer) {
    if (!m_dialogs.canSave())
        return;
    auto *save =
        new Button(ButtonKind::Outlined, tr("Salva %1", "file name").arg(attachmentNameOf(answer)),
                   QStringLiteral("save"));
    connect(save, &Button::clicked, this, [this, answer] { saveFile(answer); });
    column.addWidget(save, 0, Qt::AlignLeading);
}

void ApplicationReader::saveFile(const QString &answer) {
    const auto id = attachmentIdOf(answer);
    if (!id)
        return;
    app::onAnswer(m_api.attachmentContent(*id), this,
                  [this, answer](const Result<QByteArray> &bytes) {
                      if (!bytes)
                          return Q_EMIT failed(bytes.error());
                      m_dialogs.askFile(this, safeFileName(attachmentNameOf(answer)),
                                        [this, bytes](const QString &path) {
                                            if (path.isEmpty())
                                                return;
                                            if (const auto saved = writeFile(*bytes, path); !saved)
                                                Q_EMIT failed(saved.error());
                                        });
                  });
}

void ApplicationReader::send() {
    const QString text = m_text.value();
    const bool saysNothing = text.isEmpty() && m_file.value().isEmpty();
    if (saysNothing || text.size() > longestText) {
        m_text.setProblem(issueWords(saysNothing ? FieldIssue::Missing : FieldIssue::TooLong));
        return m_text.takeFocus();
    }
    if (!m_send.isEnabled())
        return;
    m_send.setEnabled(false);
    if (m_key.isEmpty())
        m_key = PublicId::random().toString().toLatin1();
    app::onAnswer(m_api.supplementApplication(m_id, {text, m_file.value()}, m_key), this,
                  [this](const Result<Application> &answer) {
                      m_send.setEnabled(true);
                      if (!answer)
                          return Q_EMIT failed(answer.error());
                      m_text.setValue({});
                      m_file.setValue({});
                      m_application.refresh();
                      Q_EMIT changed(tr("Risposta inviata all'ufficio."));
                  });
}

// What cannot be undone is asked first.
void ApplicationReader::ask() {
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Domanda %1").arg(m_number));
    box->setText(tr("Ritirare questa domanda?"));
    box->setInformativeText(tr("L'ufficio non la guarda più. Se cambi idea devi farne una nuova, "
                               "finché le iscrizioni sono aperte."));
    auto *yes = box->addButton(tr("Ritira la domanda"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Annulla"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &ApplicationReader::withdraw);
    box->open();
}

void ApplicationReader::withdraw() {
    app::onAnswer(m_api.withdrawApplication(m_id), this, [this](const Result<Application> &answer) {
        takeChange(answer, tr("Domanda ritirata."));
    });
}

void ApplicationReader::takePlace() {
    app::onAnswer(m_api.takePlace(m_id), this, [this](const Result<Application> &answer) {
        takeChange(answer, tr("Il posto è vostro: l'iscrizione è fatta."));
    });
}

void ApplicationReader::takeChange(const Result<Application> &answer, const QString &words) {
    if (!answer)
        return Q_EMIT failed(answer.error());
    m_application.refresh();
    m_back.setFocus(Qt::OtherFocusReason);
    Q_EMIT changed(words);
}

void ApplicationReader::retranslate() {
    m_back.setText(tr("Torna alle domande"));
    m_text.setLabel(tr("La tua risposta all'ufficio"));
    m_file.setLabel(tr("Un documento, se serve"));
    m_send.setText(tr("Invia"));
    m_take.setText(tr("Accetta il posto"));
    m_withdraw.setText(tr("Ritira la domanda"));
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere la domanda"); });
    if (m_application.value())
        showAll();
}

void ApplicationReader::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
