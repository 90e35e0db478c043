// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/attestation/attestationpage.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "domain/person.h"
#include "ui/household/attestation/attestationpaper.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int yearsToChoose = 6;
const QList<int> lessNeeded{2, 3}; // notice and receipt, payer
} // namespace

AttestationPage::AttestationPage(const PageContext &context)
    : AttestationPage([&api = context.client.api()](int year) { return api.attestations(year); },
                      context.client.municipality(),
                      context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()) {}

AttestationPage::AttestationPage(Ask ask, app::Query<Municipality> &town,
                                 std::unique_ptr<PrintDialogs> dialogs, const Clock &clock,
                                 QWidget *parent)
    : SheetPage(metrics::contentMax, parent)
    , m_town(town)
    , m_dialogs(std::move(dialogs))
    , m_today(italianDay(clock()))
    , m_attestations([this, ask = std::move(ask)] { return ask(m_asked); })
    , m_sheet(new QWidget)
    , m_view(m_attestations, m_sheet)
    , m_sums(TextUse::Body)
    , m_total(TextUse::Total)
    , m_acts(*m_dialogs)
    , m_othersTitle(TextUse::CardTitle)
    , m_nursery(*m_dialogs) {
    build();
    listen();
    retranslate();
}

void AttestationPage::build() {
    auto *choices = new QHBoxLayout;
    choices->setSpacing(gap);
    choices->addWidget(&m_year, 1);
    choices->addWidget(&m_child, 1);
    m_sums.setWordWrap(true);
    m_sums.setTextFormat(Qt::PlainText);
    m_card.body()->setSpacing(gap);
    m_card.body()->addWidget(&m_sums);
    m_card.body()->addWidget(&m_total);
    m_card.body()->addWidget(&m_acts);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    for (QWidget *part :
         std::initializer_list<QWidget *>{&m_card, &m_nursery, &m_table, &m_othersTitle, &m_others})
        column->addWidget(part);
    m_table.setRows(m_model, lessNeeded, {1});
    m_others.setRows(m_othersModel, lessNeeded, {1});
    auto *head = new QWidget;
    head->setLayout(choices);
    choices->setContentsMargins(0, 0, 0, 0);
    add(head);
    add(&m_view);
}

void AttestationPage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i pagamenti"); });
    m_view.setEmpty([this] { return m_attestations.value()->isEmpty(); },
                    [this] {
                        return EmptyWords{
                            QStringLiteral("attestation"),
                            tr("Nel %1 non risultano pagamenti per i tuoi figli").arg(m_asked),
                            tr("Scegli un altro anno: conta il giorno in cui hai "
                               "pagato."),
                            QString(), QString()};
                    });
    connect(&m_year, &ChoiceBox::chosen, this, &AttestationPage::ask);
    connect(&m_child, &ChoiceBox::chosen, this, &AttestationPage::showAttestation);
    connect(&m_attestations, &app::QueryBase::changed, this, &AttestationPage::take);
    connect(&m_town, &app::QueryBase::changed, this, &AttestationPage::showAttestation);
    hear(m_acts);
    hear(m_nursery.acts());
}

QString AttestationPage::title() const {
    return tr("Stampa attestazione pagamenti");
}

QString AttestationPage::subtitle() const {
    return tr("Quello che hai pagato in un anno, per la dichiarazione dei redditi.");
}

void AttestationPage::opened() {
    hush();
    if (m_town.state() == app::QueryBase::State::Idle)
        m_town.refresh();
    refresh();
}

void AttestationPage::refresh() {
    ask();
}

void AttestationPage::focusSearch() {
    m_year.box()->setFocus(Qt::ShortcutFocusReason);
}

// While one answer is on its way the newest wish waits; take() asks for it.
void AttestationPage::ask() {
    hush();
    if (m_attestations.isRefreshing())
        return;
    m_asked = chosenYear();
    m_attestations.refresh();
}

void AttestationPage::take() {
    if (m_attestations.isRefreshing())
        return;
    if (m_asked != chosenYear())
        return ask();
    QList<ChoiceBox::Choice> children;
    for (const Attestation &one : m_attestations.value().value_or(QList<Attestation>()))
        children.append(
            {one.child.id.toString(), fullName(one.child.givenName, one.child.familyName)});
    m_child.setChoices(children);
    showAttestation();
}

void AttestationPage::showAttestation() {
    const auto found = m_attestations.value().value_or(QList<Attestation>());
    const auto chosen = std::find_if(found.cbegin(), found.cend(), [this](const Attestation &one) {
        return one.child.id.toString() == m_child.id() && one.year == chosenYear();
    });
    m_acts.setEnabled(chosen != found.cend() && m_town.value());
    if (chosen != found.cend())
        present(*chosen);
}

void AttestationPage::present(const Attestation &attestation) {
    const Money total = attestedSum(attestation, true);
    const auto others = attestationRows(attestation, false);
    m_sums.setText(sumsByService(attestation).join(u'\n'));
    m_total.setText(tr("%1, %2: %3", "child, year, sum")
                        .arg(m_child.name(), m_year.name(), formatMoney(total)));
    m_model.setRows(attestationColumns(), attestationRows(attestation, true));
    m_table.setVisible(m_model.rowCount() > 0);
    m_othersModel.setRows(attestationColumns(), others);
    m_othersTitle.setVisible(!others.isEmpty());
    m_others.setVisible(!others.isEmpty());
    if (!m_town.value())
        return;
    m_acts.setText(attestationPaper(attestation, *m_town.value(), m_today));
    m_nursery.setAttestation(attestation, *m_town.value(), m_today);
}

void AttestationPage::retranslate() {
    QList<ChoiceBox::Choice> years;
    for (int year = m_today.year(); year > m_today.year() - yearsToChoose; --year)
        years.append({QString::number(year), QString::number(year)});
    m_year.setLabel(tr("Anno"));
    m_year.setChoices(years);
    m_child.setLabel(tr("Figlio"));
    m_table.setAccessibleName(tr("Pagamenti con ricevuta pagoPA"));
    m_othersTitle.setText(tr("Altri pagamenti, senza ricevuta pagoPA"));
    m_others.setAccessibleName(tr("Altri pagamenti"));
    showAttestation();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
