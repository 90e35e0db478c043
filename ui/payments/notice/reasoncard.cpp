// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/reasoncard.h"

#include "app/connection/onanswer.h"
#include "ui/payments/notice/reasonwords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QGridLayout>

namespace campanella::ui {

namespace {
constexpr int gap = 4;
constexpr int columnGap = 12;
} // namespace

ReasonCard::ReasonCard(PrintDialogs &dialogs, QWidget *parent)
    : Card(parent)
    , m_open(ButtonKind::Outlined, QString(), QStringLiteral("help"))
    , m_acts(dialogs) {
    m_acts.printButton()->setKind(ButtonKind::Outlined); // the notice is what most will print
    body()->addWidget(&m_open);
    body()->addWidget(&m_lines);
    body()->addWidget(&m_acts);
    connect(&m_open, &Button::clicked, this, &ReasonCard::press);
    retranslate();
    hide();
}

void ReasonCard::offer(Ask ask) {
    m_ask = std::move(ask);
    setVisible(m_due.has_value());
}

void ReasonCard::setDue(const Due &due) {
    if (m_due && m_due->id == due.id)
        return;
    m_due = due;
    m_answer.reset();
    setVisible(m_ask != nullptr);
    showLines();
}

void ReasonCard::press() {
    if (!m_ask || !m_due)
        return;
    app::onAnswer(
        m_ask(m_due->id), this,
        [this, asked = m_due->id](const Result<QList<DueLine>> &answer) { take(asked, answer); });
}

void ReasonCard::take(const PublicId &asked, const Result<QList<DueLine>> &answer) {
    if (m_due->id != asked)
        return;
    const bool hadFocus = window()->focusWidget() == &m_open;
    m_answer = answer;
    showLines();
    if (hadFocus && m_open.isHidden())
        m_acts.printButton()->setFocus(Qt::OtherFocusReason);
}

void ReasonCard::clear() {
    qDeleteAll(m_lines.findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_lines.layout();
    auto *grid = new QGridLayout(&m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(gap);
    grid->setHorizontalSpacing(columnGap);
    grid->setColumnStretch(0, 1);
}

void ReasonCard::addLine(const QString &what, const QString &amount, TextUse use) {
    auto *grid = static_cast<QGridLayout *>(m_lines.layout()); // NOLINT: clear() made it
    const int row = grid->rowCount();
    const Role role = use == TextUse::Help ? Role::Muted : Role::Text;
    grid->addWidget(plainLabel(what, use, role), row, 0, 1, amount.isEmpty() ? 2 : 1);
    if (!amount.isEmpty())
        grid->addWidget(new Label(amount, use, role), row, 1, Qt::AlignTop | Qt::AlignTrailing);
}

void ReasonCard::showLines() {
    clear();
    const bool isKnown = m_answer && *m_answer && !(*m_answer)->isEmpty();
    m_open.setVisible(!isKnown);
    m_lines.setVisible(m_answer.has_value());
    m_acts.setVisible(isKnown);
    if (!m_answer)
        return;
    if (!*m_answer) {
        const FailureText words = failureText(m_answer->error());
        return addLine(words.title + u' ' + words.advice, {}, TextUse::Body);
    }
    if (!isKnown) {
        addLine(tr("Per questo avviso il Comune non ha messo qui giorni e tariffa. Puoi "
                   "chiederli all'ufficio."),
                {}, TextUse::Body);
        return showPart();
    }
    addLine(tr("Perché pago questo?"), {}, TextUse::CardTitle);
    for (const Reason &reason : reasonsOf(**m_answer)) {
        addLine(reason.what, reason.amount, TextUse::Body);
        for (const QString &detail : reason.details)
            addLine(detail, {}, TextUse::Help);
    }
    addLine(tr("In tutto"), formatMoney(sumOf(**m_answer)), TextUse::CardTitle);
    showPart();
    m_acts.setText(reasonPaper(*m_due, **m_answer));
}

void ReasonCard::showPart() {
    if (const QString part = partWords(*m_due); !part.isEmpty())
        addLine(part, {}, TextUse::Body);
}

QStringList ReasonCard::texts() const {
    QStringList texts;
    for (const auto *label : m_lines.findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        texts.append(label->text());
    return texts;
}

void ReasonCard::retranslate() {
    m_open.setText(tr("Perché pago questo?"));
    showLines();
}

void ReasonCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
