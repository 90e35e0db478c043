// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/history/periodsearch.h"

#include "domain/searchtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form/typedday.h"

#include <QEvent>

#include <algorithm>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int labelGap = 4;
constexpr int fieldWidth = 220;
} // namespace

PeriodSearch::PeriodSearch(QWidget *parent)
    : QWidget(parent)
    , m_row(QBoxLayout::LeftToRight)
    , m_level(QStringLiteral(" "), TextUse::Chip)
    , m_search(ButtonKind::Outlined, QString(), QStringLiteral("search"))
    , m_form(m_search, QStringLiteral("search")) {
    setLayout(&m_row);
    m_row.setContentsMargins(0, 0, 0, 0);
    m_row.setSpacing(gap);
    m_row.addWidget(&m_fromField, 0, Qt::AlignTop);
    m_row.addWidget(&m_toField, 0, Qt::AlignTop);
    m_row.addWidget(&m_wordsField, 0, Qt::AlignTop);
    auto *press = new QVBoxLayout;
    press->setSpacing(labelGap);
    press->addWidget(&m_level);
    press->addWidget(&m_search);
    m_row.addLayout(press);
    m_row.addStretch(1);
    press->setAlignment(&m_search, Qt::AlignLeading);
    press->addStretch(1);
    m_form.addField(QStringLiteral("from"), m_fromField);
    m_form.addField(QStringLiteral("to"), m_toField);
    m_form.addField(QStringLiteral("words"), m_wordsField);
    setFocusProxy(m_fromField.edit());
    connect(&m_form, &Form::checking, this, &PeriodSearch::check);
    connect(&m_form, &Form::ready, this, &PeriodSearch::search);
    connect(&Theme::instance(), &Theme::changed, this, &PeriodSearch::arrange);
    retranslate();
    arrange();
}

bool PeriodSearch::contains(QDate day) const {
    return (!m_from || *m_from <= day) && (!m_to || day <= *m_to);
}

bool PeriodSearch::matches(const QStringList &texts) const {
    const QString all = searchText(texts.join(u'\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word); });
}

void PeriodSearch::reset() {
    m_form.wipe();
    m_form.submit();
}

void PeriodSearch::check() {
    const auto day = [](FormField &field) {
        const auto typed = typedDay(field.text());
        if (!typed && !field.text().isEmpty())
            field.setProblem(tr("Scrivi il giorno così: 30/11/2026."));
        return typed;
    };
    const auto from = day(m_fromField);
    const auto to = day(m_toField);
    if (from && to && *to < *from)
        m_toField.setProblem(tr("La fine viene prima dell'inizio: cambia uno dei due giorni."));
}

void PeriodSearch::search() {
    m_from = typedDay(m_fromField.text());
    m_to = typedDay(m_toField.text());
    m_words = searchText(m_wordsField.text()).split(u' ', Qt::SkipEmptyParts);
    m_form.accept();
    Q_EMIT searched();
}

void PeriodSearch::arrange() {
    const int field = Theme::instance().px(fieldWidth);
    const bool stacked = width() < 3 * field + m_search.sizeHint().width() + 3 * gap;
    m_row.setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (FormField *each : {&m_fromField, &m_toField, &m_wordsField})
        each->setFixedWidth(field);
    m_level.setVisible(!stacked);
}

void PeriodSearch::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PeriodSearch::retranslate() {
    m_fromField.setLabel(tr("Dal"));
    m_toField.setLabel(tr("Al"));
    for (FormField *field : {&m_fromField, &m_toField})
        field->setHelp(tr("Per esempio 30/11/2026"));
    m_wordsField.setLabel(tr("Parole"));
    m_wordsField.setHelp(tr("Per esempio mensa, nonna"));
    m_form.setSubmitWords(tr("Cerca"));
}

void PeriodSearch::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
