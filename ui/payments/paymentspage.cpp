// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/paymentspage.h"

#include "app/connection/onanswer.h"
#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/payments/history/receiptpaper.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/format.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

namespace campanella::ui {

namespace {

using Column = PaymentsModel::Column;

QVBoxLayout *columnIn(QWidget &widget) {
    auto *column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    return column;
}

} // namespace

PaymentsPage::PaymentsPage(const PageContext &context)
    : PaymentsPage(context.session.payments(), context.client.municipality(),
                   context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()) {
    offerNotes([&api = context.client.api()](const PublicId &payment, const PaymentNote &note) {
        return api.notePayment(payment, note);
    });
}

PaymentsPage::PaymentsPage(app::Query<QList<Due>> &payments, app::Query<Municipality> &town,
                           std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : SheetPage(metrics::contentMax, parent)
    , m_payments(payments)
    , m_town(town)
    , m_dialogs(std::move(dialogs))
    , m_sheet(new QWidget)
    , m_view(payments, m_sheet)
    , m_sums(TextUse::CardTitle)
    , m_acts(*m_dialogs)
    , m_back(ButtonKind::Outlined, QString(), QStringLiteral("left"))
    , m_receipt(*m_dialogs) {
    build();
    listen();
    retranslate();
}

void PaymentsPage::build() {
    m_acts.offerTable([this] { return paymentsCsv(m_model.dues()); });
    m_sums.setWordWrap(true);
    auto *list = columnIn(m_list);
    list->addWidget(&m_search);
    list->addWidget(&m_sums);
    list->addWidget(&m_acts);
    list->addWidget(&m_table);
    auto *reader = columnIn(m_reader);
    reader->addWidget(&m_back, 0, Qt::AlignLeading);
    reader->addWidget(&m_receipt);
    reader->addWidget(&m_note);
    m_note.hide();
    auto *column = columnIn(*m_sheet);
    column->addWidget(&m_list);
    column->addWidget(&m_reader);
    m_reader.hide();
    m_table.setOnlyIfFilled({int(Column::Refund)});
    m_table.setRows(m_model,
                    {int(Column::Receipt), int(Column::Psp), int(Column::Notice),
                     int(Column::Period), int(Column::Refund), int(Column::Note),
                     int(Column::Service)},
                    {int(Column::Refund), int(Column::Note), int(Column::Psp), int(Column::Service),
                     int(Column::Child)});
    add(&m_view);
}

void PaymentsPage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i pagamenti"); });
    m_view.setEmpty([this] { return m_payments.value()->isEmpty(); },
                    [this] { return emptyWords(); });
    connect(&m_payments, &app::QueryBase::changed, this, &PaymentsPage::showPayments);
    connect(&m_town, &app::QueryBase::changed, this, &PaymentsPage::showPayments);
    connect(&m_search, &PeriodSearch::searched, this, &PaymentsPage::showPayments);
    connect(&m_table, &SheetTable::rowOpened, this, &PaymentsPage::openReceipt);
    connect(&m_back, &Button::clicked, this, &PaymentsPage::stepBack);
    connect(&m_note, &NoteCard::saving, this, &PaymentsPage::keepNote);
    hear(m_acts);
    hear(m_receipt.acts());
}

void PaymentsPage::offerNotes(KeepNote keep) {
    m_keepNote = std::move(keep);
    m_note.setVisible(m_keepNote != nullptr);
}

QString PaymentsPage::title() const {
    return m_open ? tr("Ricevuta di pagamento") : tr("Storico pagamenti");
}

QString PaymentsPage::subtitle() const {
    return m_open ? tr("Conservala: ti serve per le detrazioni.")
                  : tr("Quello che hai già pagato. Apri una riga per la sua ricevuta.");
}

void PaymentsPage::opened() {
    hush();
    if (m_town.state() == app::QueryBase::State::Idle)
        m_town.refresh();
    refresh();
    showPayments();
}

void PaymentsPage::refresh() {
    m_payments.refresh();
}

void PaymentsPage::focusSearch() {
    stepBack();
    m_search.setFocus(Qt::ShortcutFocusReason);
}

bool PaymentsPage::stepBack() {
    if (!m_open)
        return false;
    m_open.reset();
    showReceipt();
    m_table.setFocus(Qt::OtherFocusReason);
    return true;
}

void PaymentsPage::printCurrent() {
    (m_open ? m_receipt.acts() : m_acts).print();
}

void PaymentsPage::saveCurrent() {
    (m_open ? m_receipt.acts() : m_acts).save();
}

const Municipality *PaymentsPage::town() const {
    return m_town.value() ? &*m_town.value() : nullptr;
}

void PaymentsPage::showPayments() {
    if (m_payments.isRefreshing() || !m_payments.value())
        return;
    QList<Due> shown;
    std::copy_if(m_payments.value()->cbegin(), m_payments.value()->cend(),
                 std::back_inserter(shown), [this](const Due &due) { return isWanted(due); });
    if (shown != m_model.dues())
        m_model.setDues(shown);
    if (m_open)
        for (const Due &due : *m_payments.value())
            if (due.id == m_open->id)
                m_open = due; // it may have a note by now
    m_table.setVisible(!shown.isEmpty());
    m_acts.setEnabled(!shown.isEmpty());
    m_acts.setText(receiptPaper(shown, town()));
    showSums();
    showReceipt();
    m_view.renew();
}

bool PaymentsPage::isWanted(const Due &due) const {
    return due.payment && m_search.contains(due.payment->paidOn) &&
           m_search.matches(PaymentsModel::cells(due) + QStringList{due.noticeNumber.toString()});
}

void PaymentsPage::showSums() {
    const QList<Due> &shown = m_model.dues();
    const QString none = m_search.hasWords() ? tr("Nessun pagamento con queste parole.")
                                             : tr("Nessun pagamento in questi giorni.");
    m_sums.setText(shown.isEmpty() ? none
                                   : tr("%n pagamenti, %1", "3 payments, 120,00 €",
                                        static_cast<int>(shown.size()))
                                         .arg(formatMoney(paidTotal(shown))));
    QAccessibleEvent event(&m_sums, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void PaymentsPage::openReceipt(int row) {
    hush();
    m_open = m_model.dues().at(row);
    showReceipt();
    m_back.setFocus(Qt::OtherFocusReason);
}

void PaymentsPage::showReceipt() {
    if (m_open) {
        m_receipt.show(*m_open, town());
        m_note.setPayment(*m_open->payment);
    }
    m_list.setVisible(!m_open);
    m_reader.setVisible(m_open.has_value());
    Q_EMIT captionChanged();
}

void PaymentsPage::keepNote(const PublicId &payment, const PaymentNote &note) {
    hush();
    app::onAnswer(m_keepNote(payment, note), this,
                  [this, isEmpty = note.text.isEmpty()](const Result<> &answer) {
                      takeNoted(answer, isEmpty);
                  });
}

void PaymentsPage::takeNoted(const Result<> &answer, bool isEmpty) {
    if (!answer) {
        if (!m_note.refuse(answer.error()))
            sayNotKept(answer.error());
        return;
    }
    m_note.accept();
    m_payments.refreshAfterChange();
    say(Banner::Kind::Success, isEmpty ? tr("La nota è tolta.") : tr("La nota è salvata."));
}

void PaymentsPage::sayNotKept(const Failure &failure) {
    const FailureText words = failureText(failure);
    say(Banner::Kind::Danger, words.title,
        words.advice + u' ' + tr("La nota che hai scritto è ancora qui: poi salvala di nuovo."));
}

EmptyWords PaymentsPage::emptyWords() const {
    return {QStringLiteral("history"), tr("Non ci sono ancora pagamenti"),
            tr("Quello che paghi arriva qui con la sua ricevuta."), QString(), QString()};
}

void PaymentsPage::retranslate() {
    m_back.setText(tr("Torna ai pagamenti"));
    m_table.setAccessibleName(tr("Pagamenti"));
    m_model.retranslate();
    showPayments();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
