// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/billverb.h"

#include "backend/billing/billconfirm.h"
#include "backend/billing/tariffstore.h"
#include "backend/cli/csvfield.h"
#include "backend/cli/onstore.h"
#include "backend/import/importverb.h"
#include "domain/clock.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BillVerb)
};

const QString serviceOption = QStringLiteral("service");
const QString monthOption = QStringLiteral("month");
const QString dueDateOption = QStringLiteral("due-date");
const QString codeOption = QStringLiteral("segregation-code");
const QString instalmentsOption = QStringLiteral("instalments");
const QString monthsOption = QStringLiteral("every-months");
const QString leastOption = QStringLiteral("split-from");
constexpr int mostInstalments = 12;
constexpr int mostMonths = 12;

QString euro(qint64 cents) {
    return QStringLiteral("%1%2,%3 €")
        .arg(cents < 0 ? QStringLiteral("-") : QString())
        .arg(qAbs(cents / 100))
        .arg(qAbs(cents % 100), 2, 10, QLatin1Char('0'));
}

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::NotFound:
        return Words::tr("Qui non c'è: controlla --service e --month, o comincia da bill draft.");
    case FailureCode::EditStale:
        return Words::tr("Questo ruolo è a metà: se lo stavi confermando ripeti bill confirm, "
                         "altrimenti bill draft.");
    case FailureCode::ConfigurationInvalid:
        return Words::tr(
            "Per i nuovi avvisi serve il codice di segregazione: aggiungi --segregation-code.");
    default:
        return startFailureText(failure.code);
    }
}

QString stateWords(const BillingRun &run) {
    switch (run.state) {
    case RunState::Drafting:
        return Words::tr("bozza a metà");
    case RunState::Draft:
        return Words::tr("bozza");
    case RunState::Confirming:
        return Words::tr("conferma a metà");
    case RunState::Confirmed:
        return Words::tr("confermato");
    }
    return {};
}

QString anomalyWords(const QString &kind) {
    if (kind == QLatin1String("tariff"))
        return Words::tr("manca la tariffa");
    if (kind == QLatin1String("payer"))
        return Words::tr("manca chi paga");
    return Words::tr("mancano le presenze");
}

QString comparison(const RunFigures &figures) {
    if (!figures.previousTotal)
        return Words::tr("Il mese prima non c'è un ruolo.");
    const qint64 change = figures.total - *figures.previousTotal;
    return Words::tr("Il mese prima: %1 avvisi, %2 (differenza %3%4).")
        .arg(figures.previousOwing)
        .arg(euro(*figures.previousTotal), change < 0 ? QStringLiteral("-") : QStringLiteral("+"),
             euro(qAbs(change)));
}

QStringList correctionLines(const RunFigures &figures) {
    QStringList lines;
    if (figures.corrected > 0)
        lines.append(Words::tr("Conguagli di giorni corretti dopo il ruolo: %1, in tutto %2.")
                         .arg(figures.corrected)
                         .arg(euro(figures.correctedTotal)));
    for (const PutRight &one : figures.firstCorrected)
        lines.append(QStringLiteral("  %1: %2, %3")
                         .arg(one.child, one.day.toString(QStringLiteral("dd/MM/yyyy")),
                              euro(one.amount.cents())));
    if (figures.carried > 0)
        lines.append(
            Words::tr("Crediti che restano alle famiglie: %1.").arg(euro(figures.carried)));
    if (figures.carried < 0)
        lines.append(Words::tr("Crediti usati: %1.").arg(euro(-figures.carried)));
    return lines;
}

QStringList planLines(const InstalmentPlan &plan) {
    if (plan.parts == 0)
        return {};
    const QString often = plan.months == 1 ? Words::tr("una al mese")
                                           : Words::tr("una ogni %1 mesi").arg(plan.months);
    return {Words::tr("Chi deve almeno %1 può pagare tutto insieme o in %2 rate, %3.")
                .arg(euro(plan.least.cents()))
                .arg(plan.parts)
                .arg(often)};
}

QString wordsFor(const BillingRun &run, const RunFigures &figures) {
    QStringList lines{
        Words::tr("%1 %2, ruolo %3: %4.")
            .arg(run.service.name, run.month.first().toString(QStringLiteral("MM/yyyy")))
            .arg(run.number)
            .arg(stateWords(run)),
        Words::tr("Bambini %1, avvisi %2, in tutto %3; avvisi già emessi %4.")
            .arg(figures.children)
            .arg(figures.owing)
            .arg(euro(figures.total))
            .arg(figures.dues),
        comparison(figures)};
    if (figures.anomalies > 0)
        lines.append(
            Words::tr("Da guardare: %1, per loro non si emette nulla.").arg(figures.anomalies));
    for (const Anomaly &anomaly : figures.first)
        lines.append(QStringLiteral("  %1: %2").arg(anomaly.child, anomalyWords(anomaly.kind)));
    return (lines + planLines(run.plan) + correctionLines(figures)).join(u'\n');
}

Result<QString> told(Store &store, const BillingRun &run) {
    return figuresOf(store, run).map([&run](const RunFigures &figures) {
        return wordsFor(run, figures);
    });
}

Result<QString> confirm(Store &store, const CommandLine &line, QDate month,
                        const Confirmation &wanted) {
    const QString service = line.value(serviceOption);
    const auto run = findRun(store, service, month);
    if (!run)
        return fail(run.error());
    for (bool more = true; more;) {
        const auto done = confirmPortion(store, *run, wanted);
        if (!done)
            return fail(done.error());
        more = *done;
    }
    return findRun(store, service, month).and_then([&store](const BillingRun &now) {
        return told(store, now);
    });
}

/// What the three acts have in common; the first day of the month, or an exit code.
std::optional<int> read(CommandLine &line, const QStringList &arguments, QDate &month,
                        const QStringList &more = {}) {
    addStoreOption(line);
    line.addValue(serviceOption, Words::tr("Codice del servizio."), Words::tr("codice"));
    line.addValue(monthOption, Words::tr("Il mese, per esempio 2026-10."), Words::tr("mese"));
    if (const auto said =
            line.read(arguments, QStringList{storeOption, serviceOption, monthOption} + more))
        return said;
    month = isoDay(line.value(monthOption) + QStringLiteral("-01"));
    if (!month.isValid())
        return complainOfUsage(Words::tr("Il mese si scrive così: 2026-10. Controlla --month."));
    return std::nullopt;
}

/// What finds or makes the run of a service and a month.
using RunOf = Result<BillingRun> (*)(Store &, const QString &serviceCode, QDate month);

int runOnOne(CommandLine &line, const QStringList &arguments, RunOf runOf) {
    QDate month;
    if (const auto said = read(line, arguments, month))
        return *said;
    return onStore(
        line,
        [&](Store &store) {
            return runOf(store, line.value(serviceOption), month)
                .and_then([&store](const BillingRun &run) { return told(store, run); });
        },
        sentenceFor);
}

int runDraft(const QStringList &arguments) {
    CommandLine line(QStringLiteral("bill draft"),
                     Words::tr("Prepara il ruolo di un servizio e di un mese: da guardare prima di "
                               "confermarlo."));
    return runOnOne(line, arguments, [](Store &store, const QString &service, QDate month) {
        return draftRun(store, service, month);
    });
}

int runShow(const QStringList &arguments) {
    CommandLine line(QStringLiteral("bill show"), Words::tr("Mostra l'ultimo ruolo di un mese."));
    return runOnOne(line, arguments, findRun);
}

void addConfirmOptions(CommandLine &line) {
    line.addValue(dueDateOption, Words::tr("La scadenza degli avvisi, per esempio 2026-12-15."),
                  Words::tr("giorno"));
    line.addValue(codeOption, Words::tr("Codice di segregazione pagoPA (00-99)."),
                  Words::tr("codice"));
    line.addValue(instalmentsOption,
                  Words::tr("In quante rate si può pagare (2-12), oltre che tutto insieme."),
                  Words::tr("numero"));
    line.addValue(monthsOption, Words::tr("Ogni quanti mesi scade una rata (1-12); di solito 1."),
                  Words::tr("mesi"));
    line.addValue(leastOption, Words::tr("Da quale somma si può pagare a rate, per esempio 50,00."),
                  Words::tr("euro"));
}

/// The plan as it is asked for; nothing when it does not hold together.
std::optional<InstalmentPlan> planFrom(const CommandLine &line) {
    const bool splits = line.isSet(instalmentsOption);
    if (!splits && (line.isSet(monthsOption) || line.isSet(leastOption)))
        return std::nullopt;
    if (!splits)
        return InstalmentPlan{};
    const auto parts = line.number(instalmentsOption, 2, mostInstalments);
    const auto months =
        line.isSet(monthsOption) ? line.number(monthsOption, 1, mostMonths) : std::optional<int>(1);
    const auto least = line.isSet(leastOption) ? Money::parseLocal(line.value(leastOption))
                                               : Result<Money>(Money());
    if (!parts || !months || !least || *least < Money())
        return std::nullopt;
    return InstalmentPlan{*parts, *months, *least};
}

/// What to confirm with, or an exit code.
std::optional<int> readConfirmation(const CommandLine &line, Confirmation &wanted) {
    wanted.dueDate = isoDay(line.value(dueDateOption));
    wanted.segregationCode = line.number(codeOption, 0, 99);
    if (!wanted.dueDate.isValid())
        return complainOfUsage(
            Words::tr("La scadenza si scrive così: 2026-12-15. Controlla --due-date."));
    if (line.isSet(codeOption) && !wanted.segregationCode)
        return complainOfUsage(Words::tr("Il codice di segregazione va da 00 a 99."));
    const auto plan = planFrom(line);
    if (!plan)
        return complainOfUsage(
            Words::tr("Le rate si chiedono così: --instalments 3 --every-months 1 --split-from "
                      "50,00. Le rate vanno da 2 a 12, i mesi da 1 a 12."));
    wanted.plan = *plan;
    return std::nullopt;
}

int runConfirm(const QStringList &arguments) {
    CommandLine line(QStringLiteral("bill confirm"),
                     Words::tr("Emette gli avvisi di un ruolo. Interrotto, si ripete e continua."));
    addConfirmOptions(line);
    QDate month;
    if (const auto said = read(line, arguments, month, {dueDateOption}))
        return *said;
    Confirmation wanted;
    if (const auto said = readConfirmation(line, wanted))
        return *said;
    return onStore(
        line, [&](Store &store) { return confirm(store, line, month, wanted); }, sentenceFor);
}

QString tariffLine(const StoredTariff &stored) {
    const Tariff &tariff = stored.tariff;
    return QStringList{csvField(stored.serviceCode),
                       csvField(tariff.name),
                       tariff.unit == TariffUnit::Month ? QStringLiteral("mese")
                                                        : QStringLiteral("presenza"),
                       tariff.price.toString(),
                       tariff.first.toString(Qt::ISODate),
                       tariff.last ? tariff.last->toString(Qt::ISODate) : QString(),
                       tariff.residence == Residence::All        ? QStringLiteral("tutti")
                       : tariff.residence == Residence::Resident ? QStringLiteral("residenti")
                                                                 : QStringLiteral("non residenti"),
                       tariff.iseeFrom.toString(),
                       tariff.iseeTo ? tariff.iseeTo->toString() : QString(),
                       Money::fromCents(tariff.secondChildDiscount).toString(),
                       Money::fromCents(tariff.laterChildDiscount).toString()}
        .join(u';');
}

/// In the shape that `tariffs import` takes.
Result<QString> tariffList(Store &store) {
    return readTariffs(store, 0).map([](const QList<StoredTariff> &tariffs) {
        QStringList lines{
            QStringLiteral("servizio;nome;per;prezzo;valida_dal;valida_al;residenza;"
                           "isee_da;isee_a;sconto_secondo_figlio;sconto_altri_figli")};
        for (const StoredTariff &tariff : tariffs)
            lines.append(tariffLine(tariff));
        return lines.join(u'\n');
    });
}

int runTariffList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("tariffs list"), Words::tr("Elenca le tariffe (CSV)."));
    addStoreOption(line);
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    return onStore(line, tariffList, sentenceFor);
}

} // namespace

int runTariffs(const QStringList &arguments) {
    const QString act = arguments.value(0);
    const QString file = arguments.value(1);
    if (act == QLatin1String("import") && !file.isEmpty() && !file.startsWith(u'-'))
        return runImport(QStringList{QStringLiteral("--tariffs"), file} + arguments.mid(2));
    if (act == QLatin1String("import"))
        return complainOfUsage(Words::tr("Manca il file: tariffs import FILE.csv --store URL."));
    if (act == QLatin1String("list"))
        return runTariffList(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runTariffList(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «import» o «list»."));
}

int runBill(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == QLatin1String("draft"))
        return runDraft(arguments.mid(1));
    if (act == QLatin1String("show"))
        return runShow(arguments.mid(1));
    if (act == QLatin1String("confirm"))
        return runConfirm(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runDraft(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «draft», «show» o «confirm»."));
}

} // namespace campanella::backend
