// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/noticesfilterbar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <chrono>

namespace campanella::ui {

namespace {

constexpr int fieldGap = 12;
constexpr int labelGap = 4;
constexpr int searchShare = 2; // as wide as two boxes
constexpr int oneRow = 560;
constexpr int longestSearch = 100;
constexpr std::chrono::milliseconds typingPause{300};

} // namespace

NoticesFilterBar::NoticesFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_stateLabel(TextUse::Chip, Role::Secondary)
    , m_yearLabel(TextUse::Chip, Role::Secondary)
    , m_searchLabel(TextUse::Chip, Role::Secondary)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fieldGap);
    m_grid->setVerticalSpacing(labelGap);
    m_stateLabel.setBuddy(&m_state);
    m_yearLabel.setBuddy(&m_year);
    m_searchLabel.setBuddy(&m_search);
    m_grid->addWidget(&m_stateLabel, 0, 0);
    m_grid->addWidget(&m_state, 1, 0);
    m_grid->addWidget(&m_yearLabel, 0, 1);
    m_grid->addWidget(&m_year, 1, 1);
    for (QComboBox *box : {&m_state, &m_year}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_search.setClearButtonEnabled(true);
    m_search.setMaxLength(longestSearch);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_state.addItem(QString(), false);
    m_state.addItem(QString(), true);
    m_year.addItem(QString(), QString());
    connect(&Theme::instance(), &Theme::changed, this, &NoticesFilterBar::arrange);
    connect(&m_state, &QComboBox::currentIndexChanged, this, &NoticesFilterBar::changed);
    connect(&m_year, &QComboBox::currentIndexChanged, this, &NoticesFilterBar::changed);
    connect(&m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &NoticesFilterBar::changed);
    arrange();
    retranslate();
}

// Where room is short the search goes below.
void NoticesFilterBar::arrange() {
    const bool narrow = width() < Theme::instance().px(oneRow);
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_grid->removeWidget(&m_searchLabel);
    m_grid->removeWidget(&m_search);
    m_grid->addWidget(&m_searchLabel, narrow ? 2 : 0, narrow ? 0 : 2);
    m_grid->addWidget(&m_search, narrow ? 3 : 1, narrow ? 0 : 2, 1, narrow ? 2 : 1);
    for (const int column : {0, 1})
        m_grid->setColumnStretch(column, 1);
    m_grid->setColumnStretch(2, narrow ? 0 : searchShare);
}

void NoticesFilterBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

app::NoticesFilter NoticesFilterBar::filter() const {
    return {m_search.text().trimmed(), m_year.currentData().toString(),
            m_state.currentData().toBool()};
}

bool NoticesFilterBar::isNarrowed() const {
    return filter() != app::NoticesFilter();
}

void NoticesFilterBar::setCurrentYear(const SchoolYear &year) {
    if (m_year.count() > 1)
        return;
    const SchoolYear before = SchoolYear::of(year.range().first().addDays(-1));
    for (const SchoolYear &one : {year, before})
        m_year.addItem(one.toString(), one.toString());
}

void NoticesFilterBar::showAll() {
    m_state.setCurrentIndex(0);
    m_year.setCurrentIndex(0);
    m_search.clear();
}

void NoticesFilterBar::focusSearch() {
    m_search.setFocus(Qt::ShortcutFocusReason);
    m_search.selectAll();
}

void NoticesFilterBar::retranslate() {
    m_stateLabel.setText(tr("Mostra"));
    m_state.setItemText(0, tr("Tutti"));
    m_state.setItemText(1, tr("Da leggere"));
    m_yearLabel.setText(tr("Anno scolastico"));
    m_year.setItemText(0, tr("Tutti"));
    m_searchLabel.setText(tr("Cerca"));
    m_state.setAccessibleName(m_stateLabel.text());
    m_year.setAccessibleName(m_yearLabel.text());
    m_search.setAccessibleName(m_searchLabel.text());
    m_search.setPlaceholderText(tr("Parole del titolo o del testo"));
}

void NoticesFilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
