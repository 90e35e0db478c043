// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/questions/messagefield.h"

#include "domain/messagethread.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int lines = 6;
constexpr int labelGap = 4;
constexpr int edge = 4; // of the box around the text
} // namespace

MessageField::MessageField(QWidget *parent)
    : QWidget(parent)
    , m_label(TextUse::Chip, Role::Secondary)
    , m_words(TextUse::Help, Role::Muted) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    column->addWidget(&m_label);
    auto *box = new QHBoxLayout;
    box->setContentsMargins(edge, edge, edge, edge);
    box->addWidget(&m_edit);
    column->addLayout(box);
    column->addWidget(&m_words);
    m_label.setBuddy(&m_edit);
    m_words.setWordWrap(true);
    m_edit.setFrameShape(QFrame::NoFrame);
    m_edit.setTabChangesFocus(true);
    m_edit.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_problem.clear();
        showWords();
        Q_EMIT edited();
    });
    connect(&Theme::instance(), &Theme::changed, this, &MessageField::applyTheme);
    applyTheme();
    showWords();
}

void MessageField::setLabel(const QString &label) {
    m_label.setText(label);
    m_edit.setAccessibleName(label);
}

void MessageField::setProblem(const QString &problem) {
    m_problem = problem;
    showWords();
}

bool MessageField::check() {
    if (!text().isEmpty() && text().size() <= longestMessage)
        return true;
    setProblem(text().isEmpty() ? tr("Scrivi la tua domanda.")
                                : tr("Il testo è troppo lungo: togli %n caratteri.", nullptr,
                                     int(text().size() - longestMessage)));
    m_edit.setFocus(Qt::OtherFocusReason);
    return false;
}

// What is too long is said while one types, and nothing is cut.
void MessageField::showWords() {
    const int left = int(longestMessage - text().size());
    const bool wrong = !m_problem.isEmpty() || left < 0;
    const QString words = !m_problem.isEmpty() ? m_problem
                          : left < 0           ? tr("%n caratteri di troppo.", nullptr, -left)
                                     : tr("Puoi scrivere ancora %n caratteri.", nullptr, left);
    m_words.setRole(wrong ? Role::Danger : Role::Muted);
    m_words.setText(words);
    m_edit.setAccessibleDescription(words);
}

void MessageField::applyTheme() {
    const QFont letters = Theme::instance().font(TextUse::Body);
    m_edit.setFont(letters);
    m_edit.setFixedHeight(lines * QFontMetrics(letters).lineSpacing() +
                          2 * Theme::instance().px(metrics::radius * 2));
}

// The outline of a field, as a line of text has it.
void MessageField::paintEvent(QPaintEvent *event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    paintBox(painter, m_edit.geometry().adjusted(-edge, -edge, edge, edge),
             theme.color(Role::Surface), theme.color(Role::Control));
}

void MessageField::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace campanella::ui
