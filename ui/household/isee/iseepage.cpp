// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/isee/iseepage.h"

#include "app/connection/municipalapi.h"
#include "domain/access.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int sheetWidth = 760;
constexpr int longestProtocol = 60; // with all its blanks

QString moment(const QDateTime &when) {
    return formatDate(when.toLocalTime().date()) + QStringLiteral(", ") + formatTime(when);
}

QString tariffWords(const IseeTariff &tariff) {
    const QString cost =
        tariff.monthly ? IseePage::tr("%1 al mese") : IseePage::tr("%1 a presenza");
    const QString with =
        tariff.with ? IseePage::tr("con il tuo ISEE %1").arg(cost.arg(formatMoney(*tariff.with)))
                    : IseePage::tr("con l'ISEE lo sai qui, appena il Comune lo conosce");
    return IseePage::tr("%1, %2", "child, service").arg(tariff.child, tariff.service) + u'\n' +
           IseePage::tr("Senza ISEE %1; %2.", "cost, cost with the ISEE")
               .arg(cost.arg(formatMoney(tariff.without)), with);
}

/// The text was changed while the person read it.
bool isAboutText(const Failure &failure) {
    return std::any_of(failure.fields.cbegin(), failure.fields.cend(), [](const FieldError &at) {
        return at.pointer != QLatin1String("/dsu_protocol");
    });
}

} // namespace

IseePage::IseePage(app::MunicipalApi &api, app::Query<IseeDeclaration> &declaration,
                   std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : SheetPage(sheetWidth, parent)
    , m_api(api)
    , m_declaration(declaration)
    , m_dialogs(std::move(dialogs))
    , m_sheet(new QWidget)
    , m_view(declaration, m_sheet)
    , m_stateCard(new Card)
    , m_tariffCard(new Card)
    , m_textCard(new Card)
    , m_facts(TextUse::Body)
    , m_tariffTitle(QString(), TextUse::CardTitle)
    , m_tariffs(TextUse::Body)
    , m_receipt(*m_dialogs)
    , m_revoke(ButtonKind::Link, QString(), QStringLiteral("undo"))
    , m_revokeWords(TextUse::Body)
    , m_confirmRevoke(ButtonKind::Danger, QString(), QStringLiteral("undo"))
    , m_keep(ButtonKind::Link, QString(), QStringLiteral("check"))
    , m_text(new ReadingText)
    , m_authorise(ButtonKind::Filled)
    , m_form(m_authorise, QStringLiteral("check")) {
    build();
    listen();
    retranslate();
}

void IseePage::build() {
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_stateCard);
    column->addWidget(m_tariffCard);
    column->addWidget(m_textCard);
    column->addStretch(1);
    for (Label *label : {&m_facts, &m_tariffs, &m_revokeWords}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_facts.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_revoke.setUse(TextUse::Chip);
    m_keep.setUse(TextUse::Chip);
    m_stateCard->body()->setSpacing(12);
    m_stateCard->body()->addWidget(&m_state, 0, Qt::AlignLeading);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_facts, &m_receipt, &m_revokeWords})
        m_stateCard->body()->addWidget(part);
    for (Button *button : {&m_revoke, &m_confirmRevoke, &m_keep})
        m_stateCard->body()->addWidget(button, 0, Qt::AlignLeading);
    m_tariffCard->body()->addWidget(&m_tariffTitle);
    m_tariffCard->body()->addWidget(&m_tariffs);
    m_protocol.edit()->setMaxLength(longestProtocol);
    m_form.addField(QStringLiteral("/dsu_protocol"), m_protocol);
    m_textCard->body()->setSpacing(16);
    m_textCard->body()->addWidget(m_text);
    m_textCard->body()->addWidget(&m_protocol);
    m_textCard->body()->addWidget(&m_authorise, 0, Qt::AlignLeading);
    add(&m_view);
}

void IseePage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere la dichiarazione"); });
    connect(&m_declaration, &app::QueryBase::changed, this, &IseePage::showDeclaration);
    connect(&Theme::instance(), &Theme::changed, this, &IseePage::showDeclaration);
    connect(&m_form, &Form::checking, this, &IseePage::check);
    connect(&m_form, &Form::ready, this, &IseePage::send);
    connect(&m_revoke, &Button::clicked, this, [this] {
        askAgain(true);
        m_keep.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_keep, &Button::clicked, this, [this] {
        askAgain(false);
        m_revoke.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_confirmRevoke, &Button::clicked, this, &IseePage::revoke);
    hear(m_receipt);
}

int IseePage::year() const {
    return m_declaration.value() ? m_declaration.value()->year : 0;
}

QString IseePage::title() const {
    return year() == 0 ? tr("Dichiarazione ISEE") : tr("Dichiarazione ISEE %1").arg(year());
}

QString IseePage::subtitle() const {
    return tr("Autorizza il Comune a usare il tuo ISEE per calcolare le tariffe.");
}

void IseePage::closed() {
    m_form.wipe();
    askAgain(false);
    SheetPage::closed();
}

void IseePage::refresh() {
    m_declaration.refresh();
}

void IseePage::showDeclaration() {
    if (!m_declaration.value())
        return;
    const IseeDeclaration &declaration = *m_declaration.value();
    m_text->setAccessibleName(declaration.text.title);
    m_text->showMarkdown(declaration.text.markdown);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_protocol, &m_authorise})
        part->setVisible(!declaration.isGiven());
    showTariffs(declaration.tariffs);
    showState(declaration);
    Q_EMIT captionChanged();
}

void IseePage::showTariffs(const QList<IseeTariff> &tariffs) {
    m_tariffCard->setVisible(!tariffs.isEmpty());
    QStringList lines;
    for (const IseeTariff &one : tariffs)
        lines.append(tariffWords(one));
    m_tariffs.setText(lines.join(QStringLiteral("\n\n")));
}

void IseePage::showState(const IseeDeclaration &declaration) {
    m_stateCard->setVisible(!declaration.records.isEmpty());
    if (declaration.records.isEmpty() || !declaration.accepted)
        return;
    const IseeConsent &newest = declaration.records.first();
    const ChipLook look = newest.given
                              ? ChipLook{tr("Autorizzazione data"), QStringLiteral("check"),
                                         Role::Success, Role::SuccessTint}
                              : ChipLook{tr("Autorizzazione ritirata"), QStringLiteral("undo"),
                                         Role::Warning, Role::WarningTint};
    m_state.setLook(look);
    m_state.setAccessibleName(look.word);
    QStringList lines{newest.given ? tr("Data il %1.").arg(moment(newest.recordedAt))
                                   : tr("Ritirata il %1.").arg(moment(newest.recordedAt))};
    if (!newest.dsuProtocol.isEmpty())
        lines.append(tr("Protocollo DSU: %1").arg(newest.dsuProtocol));
    lines.append(tr("Numero della ricevuta: %1").arg(newest.id.toString()));
    m_facts.setText(lines.join(u'\n'));
    lines.prepend(look.word);
    lines.prepend(tr("Chi dichiara: %1").arg(declaration.person));
    lines.append(tr("Ora universale: %1").arg(newest.recordedAt.toString(Qt::ISODate)));
    lines.append(tr("Impronta del testo (SHA-256): %1").arg(newest.textVersion));
    ContentPage receipt = *declaration.accepted;
    receipt.slug = QStringLiteral("ricevuta-isee-%1").arg(declaration.year);
    receipt.title = newest.given
                        ? tr("Ricevuta: autorizzazione ISEE %1").arg(declaration.year)
                        : tr("Ricevuta: ritiro dell'autorizzazione ISEE %1").arg(declaration.year);
    m_receipt.setText(receipt, lines.join(u'\n'));
    askAgain(false);
}

void IseePage::askAgain(bool asking) {
    const bool isGiven = m_declaration.value() && m_declaration.value()->isGiven();
    m_revoke.setVisible(isGiven && !asking);
    for (QWidget *part :
         std::initializer_list<QWidget *>{&m_revokeWords, &m_confirmRevoke, &m_keep})
        part->setVisible(isGiven && asking);
}

void IseePage::check() {
    hush();
    const QString typed = m_protocol.text();
    if (typed.isEmpty())
        return;
    const auto protocol = dsuProtocol(typed);
    if (!protocol)
        m_protocol.setProblem(tr("Copialo dall'attestazione ISEE: comincia con INPS-ISEE. Se non "
                                 "ce l'hai, lascia vuoto."));
    else if (yearOfDsu(*protocol) != year())
        m_protocol.setProblem(
            tr("Questa DSU è del %1: serve quella del %2.").arg(yearOfDsu(*protocol)).arg(year()));
}

void IseePage::send() {
    const QString protocol = dsuProtocol(m_protocol.text()).value_or(QString());
    const QString version = textVersion(m_declaration.value()->text);
    app::onAnswer(m_api.authoriseIsee({year(), version, protocol}), this,
                  [this](const Result<IseeDeclaration> &answer) { take(answer, true); });
}

void IseePage::revoke() {
    if (m_revoking)
        return;
    m_revoking = true;
    hush();
    app::onAnswer(m_api.revokeIsee(), this, [this](const Result<IseeDeclaration> &answer) {
        m_revoking = false;
        take(answer, false);
    });
}

void IseePage::take(const Result<IseeDeclaration> &answer, bool given) {
    if (answer) {
        m_form.accept();
        m_form.wipe();
        m_declaration.refresh();
        return given ? say(Banner::Kind::Success, tr("Grazie: il Comune può usare il tuo ISEE."),
                           tr("Qui sotto trovi la ricevuta da stampare o salvare."))
                     : say(Banner::Kind::Info, tr("Hai ritirato l'autorizzazione."),
                           tr("Da adesso il Comune non usa più il tuo ISEE. Puoi darla di nuovo "
                              "quando vuoi."));
    }
    if (m_form.refuse(answer.error()))
        return;
    if (answer.error().code != FailureCode::FieldInvalid || !isAboutText(answer.error()))
        return say(answer.error());
    m_declaration.refresh();
    say(Banner::Kind::Warning, tr("Il testo è cambiato mentre lo leggevi."),
        tr("Leggi quello nuovo, poi premi di nuovo il pulsante."));
}

void IseePage::retranslate() {
    m_protocol.setLabel(tr("Numero di protocollo della DSU (se ce l'hai)"));
    m_protocol.setHelp(tr("È sull'attestazione ISEE, per esempio INPS-ISEE-2026-01234567A-00. "
                          "Aiuta l'ufficio, ma puoi lasciare vuoto."));
    m_form.setRefusal(m_protocol, tr("Copialo dall'attestazione ISEE: comincia con INPS-ISEE. Se "
                                     "non ce l'hai, lascia vuoto."));
    m_tariffTitle.setText(tr("Quanto cambia"));
    m_form.setSubmitWords(tr("Autorizzo"));
    m_revoke.setText(tr("Ritira l'autorizzazione"));
    m_revokeWords.setText(tr("Senza autorizzazione l'ufficio calcola la tariffa più alta. Vuoi "
                             "ritirarla?"));
    m_confirmRevoke.setText(tr("Sì, ritirala"));
    m_keep.setText(tr("No, lasciala"));
    showDeclaration();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
