// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/answerfield.h"

#include "domain/clock.h"
#include "ui/services/applications/attachmentfield.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form/typedday.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int labelGap = 4;
constexpr int edge = 4; // of the box around a text
constexpr int textLines = 4;
constexpr qsizetype mostRadios = 5;        // Design Comuni: more than five are a list
constexpr qsizetype longestRadioWord = 40; // a radio button does not wrap
const QString yes = QStringLiteral("yes");

bool fitsRadios(const QList<FormOption> &options) {
    return options.size() <= mostRadios &&
           std::all_of(options.cbegin(), options.cend(), [](const FormOption &option) {
               return option.label.size() <= longestRadioWord;
           });
}

QString dayValue(const QString &typed) {
    const auto day = typedDay(typed);
    return day ? day->toString(Qt::ISODate) : typed.trimmed();
}

QString dayWords(const QString &value) {
    const QDate day = isoDay(value);
    return day.isValid() ? formatDate(day) : value;
}

} // namespace

AnswerField::AnswerField(const FormQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_label(TextUse::Chip, Role::Secondary)
    , m_words(TextUse::Help, Role::Muted)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(labelGap);
    for (Label *words : {&m_label, &m_words}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_column->addWidget(&m_label);
    m_control = makeControl();
    setLabel(question.label);
    m_label.setBuddy(m_control);
    m_column->addWidget(&m_words);
    setFocusProxy(m_control);
    showWords();
}

QWidget *AnswerField::makeControl() {
    switch (m_question.kind) {
    case QuestionKind::LongText:
        return makeText();
    case QuestionKind::Choice:
        return fitsRadios(m_question.options) ? makeRadios() : makeList();
    case QuestionKind::Yes:
        return makeBox();
    case QuestionKind::File:
        return makeFile();
    case QuestionKind::Text:
    case QuestionKind::Day:
        break;
    }
    return makeLine();
}

// What is too long is said, and nothing is cut.
QWidget *AnswerField::makeLine() {
    auto *line = new QLineEdit;
    const bool isDay = m_question.kind == QuestionKind::Day;
    if (isDay)
        line->setInputMethodHints(Qt::ImhDate);
    m_get = [line, isDay] { return isDay ? dayValue(line->text()) : line->text().trimmed(); };
    m_set = [line, isDay](const QString &value) {
        line->setText(isDay ? dayWords(value) : value);
        line->setCursorPosition(0);
    };
    connect(line, &QLineEdit::textEdited, this, &AnswerField::noteEdit);
    m_column->addWidget(line);
    return line;
}

QWidget *AnswerField::makeText() {
    auto *text = new QPlainTextEdit;
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto applyTheme = [text] {
        const QFont letters = Theme::instance().font(TextUse::Body);
        text->setFont(letters);
        text->setFixedHeight(textLines * QFontMetrics(letters).lineSpacing() +
                             2 * Theme::instance().px(metrics::radius * 2));
    };
    connect(&Theme::instance(), &Theme::changed, text, applyTheme);
    applyTheme();
    m_get = [text] { return text->toPlainText().trimmed(); };
    m_set = [text](const QString &value) {
        const QSignalBlocker quiet(text);
        text->setPlainText(value);
    };
    connect(text, &QPlainTextEdit::textChanged, this, &AnswerField::noteEdit);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(edge, edge, edge, edge);
    box->addWidget(text);
    m_column->addLayout(box);
    m_frame = text;
    return text;
}

QWidget *AnswerField::makeRadios() {
    auto *group = new QButtonGroup(this);
    for (const FormOption &option : m_question.options) {
        auto *button = new QRadioButton(QString(option.label).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(m_question.label + QStringLiteral(": ") + option.label);
        group->addButton(button, int(group->buttons().size()));
        m_column->addWidget(button);
    }
    m_get = [this, group] {
        const int chosen = group->checkedId();
        return chosen < 0 ? QString() : m_question.options.at(chosen).value;
    };
    m_set = [this, group](const QString &value) {
        for (int i = 0; i < m_question.options.size(); ++i)
            if (m_question.options.at(i).value == value)
                group->button(i)->setChecked(true);
    };
    connect(group, &QButtonGroup::idClicked, this, &AnswerField::noteEdit);
    return group->button(0);
}

QWidget *AnswerField::makeList() {
    auto *list = new QComboBox;
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(6);
    list->addItem(tr("Scegli"), QString());
    for (const FormOption &option : m_question.options)
        list->addItem(option.label, option.value);
    m_get = [list] { return list->currentData().toString(); };
    m_set = [list](const QString &value) {
        const QSignalBlocker quiet(list);
        list->setCurrentIndex(std::max(0, list->findData(value)));
    };
    connect(list, &QComboBox::currentIndexChanged, this, &AnswerField::noteEdit);
    m_column->addWidget(list);
    return list;
}

// Its words stand above and wrap; a check box does not.
QWidget *AnswerField::makeBox() {
    auto *box = new QCheckBox(tr("Sì"));
    m_get = [box] { return box->isChecked() ? yes : QString(); };
    m_set = [box](const QString &value) { box->setChecked(value == yes); };
    connect(box, &QCheckBox::clicked, this, &AnswerField::noteEdit);
    m_column->addWidget(box);
    return box;
}

QWidget *AnswerField::makeFile() {
    m_attachment = new AttachmentField;
    m_get = [file = m_attachment] { return file->value(); };
    m_set = [file = m_attachment](const QString &value) { file->setValue(value); };
    connect(m_attachment, &AttachmentField::edited, this, &AnswerField::noteEdit);
    connect(m_attachment, &AttachmentField::refused, this, &AnswerField::setProblem);
    m_column->addWidget(m_attachment);
    return m_attachment;
}

void AnswerField::setLabel(const QString &label) {
    m_question.label = label;
    m_label.setText(m_question.required ? label + QStringLiteral(" *") : label);
    if (qobject_cast<QRadioButton *>(m_control) == nullptr) // each says its option as well
        m_control->setAccessibleName(label);
    if (m_attachment != nullptr)
        m_attachment->setLabel(label);
}

void AnswerField::setValue(const QString &value) {
    m_set(value);
}

void AnswerField::noteEdit() {
    setProblem({});
    Q_EMIT edited();
}

void AnswerField::setProblem(const QString &problem) {
    m_problem = problem;
    showWords();
}

void AnswerField::showWords() {
    const QString words = hasProblem() ? m_problem : m_question.help;
    m_words.setRole(hasProblem() ? Role::Danger : Role::Muted);
    m_words.setUse(hasProblem() ? TextUse::Chip : TextUse::Help);
    m_words.setText(words);
    m_words.setVisible(!words.isEmpty());
    m_control->setAccessibleDescription(words);
    m_control->setProperty(fieldProblemProperty, hasProblem());
    m_control->update();
}

// The outline of a field, as a line of text has it.
void AnswerField::paintEvent(QPaintEvent *event) {
    QWidget::paintEvent(event);
    if (m_frame == nullptr)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    paintBox(painter, m_frame->geometry().adjusted(-edge, -edge, edge, edge),
             theme.color(Role::Surface), theme.color(hasProblem() ? Role::Danger : Role::Control));
}

} // namespace campanella::ui
