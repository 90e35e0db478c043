// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/attachmentfield.h"

#include "ui/widgets/flowrow.h"

#include <QVBoxLayout>

namespace campanella::ui {

namespace {

constexpr int gap = 8;
constexpr int hundred = 100;

QString issueSentence(AttachmentIssue issue) {
    switch (issue) {
    case AttachmentIssue::Empty:
        return AttachmentField::tr("Il file è vuoto: scegline un altro.");
    case AttachmentIssue::TooLarge:
        return AttachmentField::tr("Il file supera 10 MB: scegline uno più piccolo.");
    case AttachmentIssue::NameDeceives:
        return AttachmentField::tr("Il nome del file ha due estensioni, come fanno i virus: "
                                   "rinominalo o scegline un altro.");
    case AttachmentIssue::ContentDiffers:
        return AttachmentField::tr("Il contenuto non è quello che dice il nome: apri il file e "
                                   "salvalo di nuovo come PDF, JPEG o PNG.");
    case AttachmentIssue::EndingNotTaken:
        break;
    }
    return AttachmentField::tr("Possiamo ricevere solo PDF, JPEG, PNG e P7M.");
}

} // namespace

AttachmentField::AttachmentField(QWidget *parent)
    : QWidget(parent)
    , m_name(TextUse::Body)
    , m_choose(ButtonKind::Outlined, QString(), QStringLiteral("apply"))
    , m_resume(ButtonKind::Filled, QString(), QStringLiteral("refresh"))
    , m_remove(ButtonKind::Outlined, QString(), QStringLiteral("cross")) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_name.setWordWrap(true);
    m_name.setTextFormat(Qt::PlainText);
    m_bar.setRange(0, hundred);
    auto *acts = new FlowRow(gap);
    for (Button *button : {&m_choose, &m_resume, &m_remove})
        acts->addWidget(button);
    column->addWidget(&m_name);
    column->addWidget(&m_bar);
    column->addLayout(acts);
    setFocusProxy(&m_choose);
    connect(&m_choose, &Button::clicked, this, &AttachmentField::choose);
    connect(&m_remove, &Button::clicked, this, &AttachmentField::remove);
    connect(&m_resume, &Button::clicked, this, [this] {
        present(State::Sending);
        m_upload->resume();
    });
    present(State::Empty);
}

void AttachmentField::setIntake(const FileIntake &intake) {
    m_intake.emplace(intake);
    m_upload = std::make_unique<app::Upload>(intake.api);
    listen();
    present(m_state);
}

void AttachmentField::listen() {
    connect(m_upload.get(), &app::Upload::progressed, this, [this](qint64 received, qint64 size) {
        m_bar.setValue(int(received * hundred / size));
        present(State::Sending);
    });
    connect(m_upload.get(), &app::Upload::finished, this, [this](const Attachment &attachment) {
        setValue(attachmentAnswer(attachment));
        Q_EMIT edited();
    });
    connect(m_upload.get(), &app::Upload::refused, this,
            [this](AttachmentIssue issue) { Q_EMIT refused(issueSentence(issue)); });
    connect(m_upload.get(), &app::Upload::failed, this, [this](const Failure &failure) {
        const bool isFinal = failure.code == FailureCode::FieldInvalid ||
                             failure.code == FailureCode::FileUnreadable;
        present(isFinal ? State::Empty : State::Broken);
        Q_EMIT refused(isFinal ? tr("Questo file non è arrivato intero, o sono troppi: scegline un "
                                    "altro.")
                               : tr("L'invio si è interrotto: puoi riprenderlo."));
    });
}

void AttachmentField::choose() {
    m_intake->dialogs.askExisting(this, [this](const QString &path) {
        if (!path.isEmpty())
            take(path);
    });
}

void AttachmentField::take(const QString &path) {
    m_upload->start(path);
}

void AttachmentField::remove() {
    m_upload->cancel();
    setValue({});
    Q_EMIT edited();
}

void AttachmentField::setValue(const QString &value) {
    m_value = value;
    present(value.isEmpty() ? State::Empty : State::There);
}

void AttachmentField::setLabel(const QString &label) {
    m_label = label;
    showWords();
}

// The focus stays on the question while its buttons change, and is not taken from another.
void AttachmentField::present(State state) {
    m_state = state;
    const bool isHere = m_choose.hasFocus() || m_resume.hasFocus() || m_remove.hasFocus();
    const bool isEmpty = state == State::Empty;
    m_name.setVisible(!isEmpty);
    m_bar.setVisible(state == State::Sending);
    m_choose.setVisible(isEmpty);
    m_choose.setEnabled(m_intake && m_intake->dialogs.canSave());
    m_resume.setVisible(state == State::Broken);
    m_remove.setVisible(!isEmpty);
    if (isHere)
        (isEmpty ? m_choose : m_remove).setFocus(Qt::OtherFocusReason);
    showWords();
}

void AttachmentField::showWords() {
    const QString name = m_state == State::There ? attachmentNameOf(m_value)
                         : m_upload              ? m_upload->name()
                                                 : QString();
    m_name.setText(name);
    m_bar.setAccessibleName(tr("Invio di %1").arg(name));
    m_choose.setText(tr("Scegli un file"));
    m_resume.setText(tr("Riprendi"));
    m_remove.setText(m_state == State::There ? tr("Togli") : tr("Annulla"));
    for (Button *button : {&m_choose, &m_resume, &m_remove})
        button->setAccessibleName(tr("%1: %2", "act: question").arg(button->text(), m_label));
}

} // namespace campanella::ui
