// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/draftsheet.h"

#include "ui/services/applications/applicationwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/formfield.h"
#include "ui/widgets/readingtext.h"

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int fieldGap = 16;
const QString somebodyElse = QStringLiteral("other");
const QString yes = QStringLiteral("yes");
const QString childPointer = QStringLiteral("/child_id");
const QString privacyPointer = QStringLiteral("/privacy_read");

FormQuestion question(QuestionKind kind, const QString &help = {}, bool required = true) {
    FormQuestion made;
    made.kind = kind;
    made.help = help;
    made.required = required;
    return made;
}

QString streetOf(const Address &address) {
    return QStringList{QStringList{address.street, address.number}.join(u' ').trimmed(),
                       QStringList{address.postalCode, address.city}.join(u' ').trimmed()}
        .join(QStringLiteral(", "));
}

void addLocked(QVBoxLayout &column, const QString &label, const QString &value) {
    if (value.isEmpty())
        return;
    auto *field = new FormField;
    field->setLabel(label);
    field->edit()->setText(value);
    field->setLocked(true);
    column.addWidget(field);
}

QVBoxLayout *plainColumn(QWidget *widget) {
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    return column;
}

} // namespace

DraftSheet::DraftSheet(const ApplicationForm &form, const KnownData &known, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_known(known) {
    plainColumn(this);
    buildPrivacy();
    buildGeneral();
    buildQuestions();
    follow();
    showStep(0);
}

QVBoxLayout *DraftSheet::addStep(const QString &title) {
    auto *card = new Card;
    card->body()->setSpacing(fieldGap);
    auto *heading = new Heading(title, TextUse::CardTitle);
    heading->setWordWrap(true);
    card->body()->addWidget(heading);
    layout()->addWidget(card);
    m_steps.append(card);
    m_titles.append(title);
    return card->body();
}

void DraftSheet::buildPrivacy() {
    QVBoxLayout *column = addStep(tr("Informativa sulla privacy"));
    if (m_known.privacy) {
        auto *text = new ReadingText;
        text->setAccessibleName(m_known.privacy->title);
        text->showMarkdown(m_known.privacy->markdown);
        column->addWidget(text);
    }
    addField(*column, privacyPointer, question(QuestionKind::Yes));
}

void DraftSheet::buildGeneral() {
    QVBoxLayout *column = addStep(tr("Dati generali"));
    addKnown(*column);
    FormQuestion who = question(QuestionKind::Choice);
    for (const Child &child : m_known.children)
        who.options.append({child.id.toString(), fullName(child.givenName, child.familyName)});
    who.options.append({somebodyElse, m_known.children.isEmpty() ? tr("Un figlio o una figlia")
                                                                 : tr("Un altro figlio")});
    addField(*column, childPointer, who);
    if (m_known.children.isEmpty())
        field(childPointer)->setValue(somebodyElse);
    m_typed = new QWidget;
    addTyped(*plainColumn(m_typed));
    column->addWidget(m_typed);
    addField(*column, QStringLiteral("/email"),
             question(QuestionKind::Text, tr("Per questa domanda ti scriviamo qui.")));
    addField(*column, QStringLiteral("/mobile"), question(QuestionKind::Text, {}, false));
    field(QStringLiteral("/email"))->setValue(m_known.person ? m_known.person->email : QString());
    field(QStringLiteral("/mobile"))->setValue(m_known.person ? m_known.person->mobile : QString());
}

// Read from the municipality's data: shown, not asked.
void DraftSheet::addKnown(QVBoxLayout &column) {
    if (!m_known.person)
        return;
    const Person &person = *m_known.person;
    addLocked(column, tr("Chi fa la domanda"), fullName(person.givenName, person.familyName));
    addLocked(column, tr("Il tuo codice fiscale"),
              person.fiscalCode ? person.fiscalCode->toString() : QString());
    addLocked(column, tr("Il tuo indirizzo"),
              person.address.street.isEmpty() ? QString() : streetOf(person.address));
}

void DraftSheet::addTyped(QVBoxLayout &column) {
    addField(column, QStringLiteral("/child/given_name"), question(QuestionKind::Text));
    addField(column, QStringLiteral("/child/family_name"), question(QuestionKind::Text));
    addField(column, QStringLiteral("/child/birth_date"),
             question(QuestionKind::Day, tr("Giorno, mese e anno, per esempio 14/03/2018.")));
    addField(column, QStringLiteral("/child/fiscal_code"),
             question(QuestionKind::Text, tr("È sulla tessera sanitaria.")));
}

void DraftSheet::buildQuestions() {
    for (const FormStep &step : m_form.steps) {
        QVBoxLayout *column = addStep(step.title);
        for (const FormQuestion &asked : step.questions)
            addField(*column, QStringLiteral("/answers/") + asked.name, asked);
    }
}

AnswerField *DraftSheet::addField(QVBoxLayout &column, const QString &pointer,
                                  FormQuestion question) {
    if (question.label.isEmpty())
        question.label = pointer == privacyPointer ? tr("Ho letto l'informativa sulla privacy")
                                                   : fieldWords(m_form, pointer);
    auto *field = new AnswerField(question);
    if (field->attachment() != nullptr && m_known.files)
        field->attachment()->setIntake(*m_known.files);
    column.addWidget(field);
    m_entries.append({pointer, field, count() - 1});
    connect(field, &AnswerField::edited, this, [this] {
        follow();
        Q_EMIT edited();
    });
    return field;
}

void DraftSheet::follow() {
    if (m_typed != nullptr && field(childPointer) != nullptr)
        m_typed->setVisible(field(childPointer)->value() == somebodyElse);
    const Answers answers = tidied(m_form, draft()).answers;
    for (const Entry &entry : m_entries)
        if (entry.field->question().when)
            entry.field->setVisible(isAsked(entry.field->question(), answers));
}

int DraftSheet::stepOf(const QString &pointer) const {
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&pointer](const Entry &entry) { return entry.pointer == pointer; });
    return found == m_entries.cend() ? 0 : found->step;
}

AnswerField *DraftSheet::field(const QString &pointer) const {
    for (const Entry &entry : m_entries)
        if (entry.pointer == pointer)
            return entry.field;
    return nullptr;
}

void DraftSheet::showStep(int step) {
    for (int i = 0; i < count(); ++i)
        m_steps.at(i)->setVisible(i == step);
}

ApplicationDraft DraftSheet::draft() const {
    const auto value = [this](const char *pointer) {
        const AnswerField *asked = field(QString::fromLatin1(pointer));
        return asked == nullptr ? QString() : asked->value();
    };
    ApplicationDraft draft;
    draft.formSlug = m_form.slug;
    if (const auto child = PublicId::parse(value("/child_id")))
        draft.childId = *child;
    draft.child = {value("/child/given_name"), value("/child/family_name"),
                   value("/child/fiscal_code"), value("/child/birth_date")};
    draft.email = value("/email");
    draft.mobile = value("/mobile");
    draft.privacyRead = value("/privacy_read") == yes;
    for (const FormQuestion &asked : questionsOf(m_form))
        if (const QString answer = value(("/answers/" + asked.name.toLatin1()).constData());
            !answer.isEmpty())
            draft.answers.insert(asked.name, answer);
    return draft;
}

void DraftSheet::setDraft(const ApplicationDraft &draft) {
    const auto put = [this](const char *pointer, const QString &value) {
        if (AnswerField *asked = field(QString::fromLatin1(pointer)))
            asked->setValue(value);
    };
    const bool typed = !draft.childId && draft.child != TypedChild();
    if (draft.childId || typed)
        put("/child_id", typed ? somebodyElse : draft.childId->toString());
    put("/child/given_name", draft.child.givenName);
    put("/child/family_name", draft.child.familyName);
    put("/child/fiscal_code", draft.child.fiscalCode);
    put("/child/birth_date", draft.child.birthDate);
    // What is known already stands there until something else is typed.
    if (!draft.email.isEmpty())
        put("/email", draft.email);
    if (!draft.mobile.isEmpty())
        put("/mobile", draft.mobile);
    put("/privacy_read", draft.privacyRead ? yes : QString());
    for (const FormQuestion &asked : questionsOf(m_form))
        put(("/answers/" + asked.name.toLatin1()).constData(), draft.answers.value(asked.name));
    follow();
}

QList<DraftIssue> DraftSheet::reachable(const QList<DraftIssue> &issues) const {
    if (!field(childPointer)->value().isEmpty())
        return issues;
    QList<DraftIssue> found;
    for (const DraftIssue &issue : issues) {
        const bool hidden = issue.pointer.startsWith(QStringLiteral("/child/"));
        const DraftIssue shown{hidden ? childPointer : issue.pointer, issue.issue};
        if (!found.contains(shown))
            found.append(shown);
    }
    return found;
}

void DraftSheet::setIssues(const QList<DraftIssue> &issues) {
    for (const Entry &entry : m_entries)
        entry.field->setProblem({});
    for (const DraftIssue &issue : issues)
        if (AnswerField *wrong = field(issue.pointer))
            wrong->setProblem(issueWords(issue.issue));
}

void DraftSheet::focusField(const QString &pointer) {
    if (AnswerField *wanted = field(pointer))
        wanted->takeFocus();
}

void DraftSheet::focusFirst(int step) {
    for (const Entry &entry : m_entries)
        if (entry.step == step)
            return entry.field->takeFocus();
}

} // namespace campanella::ui
