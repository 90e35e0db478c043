// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/announce/announcecard.h"

#include "ui/widgets/clearlayout.h"
#include "ui/widgets/form/typedday.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr auto childProperty = "child"; // a public id

} // namespace

AnnounceCard::AnnounceCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_childRows(new QVBoxLayout(&m_children))
    , m_childProblem(TextUse::Help, Role::Danger)
    , m_send(ButtonKind::Filled, QString(), QStringLiteral("sent")) {
    build();
    connect(&m_send, &Button::clicked, this, &AnnounceCard::send);
    for (const FormField *field : {&m_first, &m_last})
        connect(field->edit(), &QLineEdit::returnPressed, this, &AnnounceCard::send);
    retranslate();
    setSubject(std::nullopt, 0);
}

void AnnounceCard::build() {
    m_childRows->setContentsMargins(0, 0, 0, 0);
    m_title.setWordWrap(true);
    m_childProblem.setWordWrap(true);
    m_childProblem.hide();
    body()->setSpacing(gap);
    for (QWidget *part : QList<QWidget *>{&m_title, &m_cutoff, &m_kind, &m_children,
                                          &m_childProblem, &m_first, &m_last})
        body()->addWidget(part);
    body()->addWidget(&m_send, 0, Qt::AlignLeading);
}

void AnnounceCard::setSubject(const std::optional<Subject> &subject, qint64 ahead) {
    const bool isSame = m_subject && subject && m_subject->chosen == subject->chosen &&
                        m_subject->terms.serviceId == subject->terms.serviceId;
    m_subject = subject;
    setVisible(subject.has_value());
    m_cutoff.setTerms(subject ? std::optional(subject->terms) : std::nullopt, ahead);
    if (!subject || isSame)
        return;
    m_kind.setVisible(subject->terms.lightMeal);
    showChildren();
    startAnew();
}

void AnnounceCard::showChildren() {
    clearLayout(*m_childRows);
    m_boxes.clear();
    for (const Child &child : m_subject->children) {
        auto *box = new QCheckBox(fullName(child.givenName, child.familyName));
        box->setProperty(childProperty, child.id.toString());
        box->setChecked(child.id == m_subject->chosen);
        m_childRows->addWidget(box);
        m_boxes.append(box);
    }
    m_children.setVisible(m_boxes.size() > 1);
}

void AnnounceCard::propose(QDate day) {
    if (m_subject && day >= m_subject->terms.firstDay)
        m_first.edit()->setText(formatDate(day));
}

QList<PublicId> AnnounceCard::chosenChildren() const {
    QList<PublicId> children;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            children.append(*PublicId::parse(box->property(childProperty).toString()));
    return children;
}

std::optional<DateRange> AnnounceCard::typedDays() {
    const auto first = typedDay(m_first.text());
    // An empty last day means the first one.
    const auto last = m_last.text().isEmpty() ? first : typedDay(m_last.text());
    const QString wrongDay = tr("Scrivi un giorno, per esempio 24/11/2026.");
    m_first.setProblem(first ? QString() : wrongDay);
    m_last.setProblem(last || !first ? QString() : wrongDay);
    if (first && last && *last < *first)
        m_last.setProblem(tr("L'ultimo giorno non viene prima del primo."));
    if (focusFirstProblem({&m_first, &m_last}))
        return {};
    return *DateRange::make(*first, *last);
}

void AnnounceCard::send() {
    if (!m_subject || !m_send.isEnabled())
        return;
    const QList<PublicId> children = chosenChildren();
    m_childProblem.setVisible(children.isEmpty());
    const auto days = typedDays();
    if (!days)
        return;
    if (children.isEmpty())
        return m_boxes.first()->setFocus(Qt::OtherFocusReason);
    const bool isLight = m_subject->terms.lightMeal && !m_kind.id().isEmpty();
    Q_EMIT announced({isLight ? AnnouncementKind::LightMeal : AnnouncementKind::Absence,
                      m_subject->terms.serviceId, children, *days});
}

bool AnnounceCard::refuse(const Failure &failure) {
    const QString pointer = failure.fields.value(0).pointer;
    if (pointer == QLatin1String("/days/first"))
        m_first.setProblem(tr("Per questo giorno il termine è passato: scegli un giorno dopo."));
    else if (pointer == QLatin1String("/days/last"))
        m_last.setProblem(
            tr("Puoi arrivare a tre mesi dal primo giorno, entro l'anno scolastico."));
    else if (pointer == QLatin1String("/days"))
        m_first.setProblem(tr("In questi giorni il servizio non c'è, o li hai già comunicati."));
    return focusFirstProblem({&m_first, &m_last});
}

void AnnounceCard::startAnew() {
    for (FormField *field : {&m_first, &m_last}) {
        field->setProblem({});
        field->edit()->clear();
    }
    propose(m_subject->terms.firstDay);
}

void AnnounceCard::retranslate() {
    m_title.setText(tr("Segnala un'assenza"));
    m_kind.setLabel(tr("Che cosa"));
    m_kind.setChoices(
        {{QString(), tr("Assenza")}, {QStringLiteral("light"), tr("Pasto in bianco")}});
    m_first.setLabel(tr("Primo giorno"));
    m_last.setLabel(tr("Ultimo giorno"));
    m_last.setHelp(tr("Vuoto: solo il primo giorno."));
    m_childProblem.setText(tr("Scegli almeno un figlio."));
    m_send.setText(tr("Invia"));
}

void AnnounceCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
