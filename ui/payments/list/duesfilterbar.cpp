// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duesfilterbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace campanella::ui {

namespace {

constexpr int fieldWidth = 180;
constexpr int fieldGap = 12;
constexpr int labelGap = 4;

using Choices = QList<QPair<QString, QString>>; // value, words

} // namespace

DuesFilterBar::DuesFilterBar(app::DuesFilterModel &model, app::DuesFilterModel::StateGroup initial,
                             Fields fields, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_initial(initial)
    , m_which(fields)
    , m_grid(new QGridLayout(this)) {
    addFields();
    listen();
    applyTheme();
    retranslate();
    choose(initial);
}

void DuesFilterBar::addFields() {
    addField(&m_child, QStringLiteral("child"));
    addField(&m_service, QStringLiteral("service"));
    addField(&m_year, QStringLiteral("year"));
    if (m_which == Fields::WithBillingList)
        addField(&m_billingList, QStringLiteral("billingList"));
    addField(&m_state, QStringLiteral("state"));
    addField(&m_search, QStringLiteral("search"));
    m_search.setClearButtonEnabled(true);
}

void DuesFilterBar::listen() {
    const auto value = [](const QComboBox &box) { return box.currentData().toString(); };
    connect(&m_child, &QComboBox::currentIndexChanged, this,
            [this, value] { m_model.setChildId(value(m_child)), Q_EMIT filtered(); });
    connect(&m_service, &QComboBox::currentIndexChanged, this,
            [this, value] { m_model.setServiceId(value(m_service)), Q_EMIT filtered(); });
    connect(&m_year, &QComboBox::currentIndexChanged, this,
            [this, value] { m_model.setSchoolYear(value(m_year)), Q_EMIT filtered(); });
    connect(&m_billingList, &QComboBox::currentIndexChanged, this, [this, value] {
        m_model.setBillingList(QDate::fromString(value(m_billingList), Qt::ISODate));
        Q_EMIT filtered();
    });
    connect(&m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setStateGroup(Group(m_state.currentData().toInt()));
        Q_EMIT filtered();
    });
    connect(&m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        Q_EMIT filtered();
    });
    connect(&Theme::instance(), &Theme::changed, this, &DuesFilterBar::applyTheme);
}

void DuesFilterBar::addField(QWidget *editor, const QString &name) {
    auto *label = new Label(TextUse::Chip, Role::Secondary, this);
    editor->setParent(this);
    editor->setObjectName(name);
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    label->setBuddy(editor);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        // A long name must not widen the page: the list below shows it whole.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_fields.append({label, editor});
}

void DuesFilterBar::fill(QComboBox &box, const Choices &choices) {
    const QString chosen = box.currentData().toString();
    {
        const QSignalBlocker quiet(box);
        box.clear();
        box.addItem(tr("Tutti"), QString());
        for (const auto &[value, words] : choices)
            box.addItem(words, value);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    }
    if (box.currentData().toString() != chosen)
        Q_EMIT box.currentIndexChanged(box.currentIndex());
}

void DuesFilterBar::offer(const DuesContents &contents) {
    Choices children;
    Choices services;
    Choices years;
    for (const DueChild &child : contents.children)
        children.append({child.id.toString(), fullName(child.givenName, child.familyName)});
    for (const Service &service : contents.services)
        services.append({service.id.toString(), service.name});
    for (const SchoolYear &year : contents.years)
        years.append({year.toString(), year.toString()});
    Choices billingLists;
    for (const QDate day : contents.billingLists)
        billingLists.append({day.toString(Qt::ISODate), formatDate(day)});
    fill(m_billingList, billingLists);
    fill(m_child, children);
    fill(m_service, services);
    fill(m_year, years);
}

void DuesFilterBar::fillStates() {
    const QSignalBlocker quiet(m_state);
    const QVariant chosen = m_state.currentData();
    m_state.clear();
    m_state.addItem(tr("Ancora aperti"), int(Group::Open));
    m_state.addItem(tr("Da pagare"), int(Group::Payable));
    m_state.addItem(tr("Scaduti"), int(Group::Overdue));
    m_state.addItem(tr("In attesa di esito"), int(Group::Waiting));
    m_state.addItem(tr("Pagati"), int(Group::Paid));
    m_state.addItem(tr("Tutti"), int(Group::All));
    m_state.setCurrentIndex(std::max(0, m_state.findData(chosen)));
}

void DuesFilterBar::choose(Group group) {
    m_state.setCurrentIndex(m_state.findData(int(group)));
    m_model.setStateGroup(group);
}

void DuesFilterBar::reset() {
    for (QComboBox *box : {&m_child, &m_service, &m_year, &m_billingList})
        box->setCurrentIndex(0);
    m_search.clear();
    choose(m_initial);
}

void DuesFilterBar::showAll() {
    reset();
    choose(Group::All);
}

int DuesFilterBar::activeCount() const {
    const auto isSet = [](const QComboBox *box) { return box->currentIndex() > 0; };
    const std::array<const QComboBox *, 4> boxes{&m_child, &m_service, &m_year, &m_billingList};
    return int(std::count_if(boxes.begin(), boxes.end(), isSet)) +
           (m_search.text().isEmpty() ? 0 : 1) +
           (m_state.currentData().toInt() == int(m_initial) ? 0 : 1);
}

void DuesFilterBar::focusSearch() {
    m_search.setFocus(Qt::ShortcutFocusReason);
    m_search.selectAll();
}

void DuesFilterBar::retranslate() {
    QStringList words{tr("Figlio"), tr("Servizio"), tr("Anno scolastico"), tr("Stato"),
                      tr("Cerca")};
    if (m_which == Fields::WithBillingList)
        words.insert(3, tr("Ruolo"));
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).label->setText(words.at(i));
        m_fields.at(i).editor->setAccessibleName(words.at(i));
    }
    m_search.setPlaceholderText(tr("Nome, servizio, numero"));
    for (QComboBox *box : {&m_child, &m_service, &m_year, &m_billingList}) {
        if (box->count() > 0)
            box->setItemText(0, tr("Tutti"));
    }
    fillStates();
}

void DuesFilterBar::applyTheme() {
    m_columns = 0;
    arrange();
}

void DuesFilterBar::arrange() {
    const int gap = Theme::instance().px(fieldGap);
    const int room = Theme::instance().px(fieldWidth);
    const int fitting = (width() + gap) / (room + gap);
    // As few rows as possible, filled evenly.
    const int count = int(m_fields.size());
    const int rows = (count + std::clamp(fitting, 1, count) - 1) / std::clamp(fitting, 1, count);
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Field &field : std::as_const(m_fields)) {
        m_grid->removeWidget(field.label);
        m_grid->removeWidget(field.editor);
    }
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const int row = 2 * (i / columns);
        m_grid->addWidget(m_fields.at(i).label, row, i % columns);
        // The last one, the search, takes what its row leaves.
        const int span = i + 1 == int(m_fields.size()) ? columns - i % columns : 1;
        m_grid->addWidget(m_fields.at(i).editor, row + 1, i % columns, 1, span);
    }
    for (int i = 0; i < int(m_fields.size()); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(labelGap);
    updateGeometry();
}

void DuesFilterBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void DuesFilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
