// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demomessages.h"

#include "backend/demo/town/dice.h"
#include "backend/demo/town/smallpdf.h"
#include "backend/messages/threadstore.h"
#include "backend/messages/townnoticeoffice.h"

#include <QLocale>

namespace campanella::backend {

namespace {

/// One notice; "%1" in title and text is the day that it speaks of.
struct Story {
    int daysAgo;
    int spokenDay; ///< days from today
    bool endsThen; ///< not shown after the day that it speaks of
    bool readByAnna;
    const char16_t *service;
    const char16_t *school;
    const char16_t *schoolClass;
    const char16_t *title;
    const char16_t *text;
    bool carriesMenu = false;
};

constexpr auto verdi = u"Scuola primaria Verdi";

constexpr Story stories[] = {
    {1, 5, true, false, u"", u"", u"", u"Sciopero: mensa e scuolabus non garantiti %1",
     u"È stato proclamato uno **sciopero** del personale per %1.\n\n"
     "- **Mensa**: il pasto non è garantito. Il pasto non servito non si paga.\n"
     "- **Scuolabus**: le corse del mattino e del pomeriggio possono mancare.\n"
     "- **Pre e post-scuola**: non si svolgono.\n\n"
     "Ogni scuola dice alle famiglie se fa lezione. Non serve disdire: ci pensiamo noi."},
    {2, 11, true, false, u"", verdi, u"3B", u"Classe 3B: uscita a teatro %1",
     u"La classe va a teatro %1. Il pranzo è **al sacco** e lo prepara la mensa.\n\n"
     "Chi ha una dieta speciale riceve il suo sacchetto, come sempre."},
    {4, 8, false, false, u"REF", u"", u"", u"Il menù d'inverno comincia %1",
     u"Da %1 la mensa serve il menù d'inverno.\n\n"
     "1. Più zuppe e legumi, tre volte alla settimana.\n"
     "2. Frutta di stagione a metà mattina.\n"
     "3. Pane a lievitazione naturale, con meno sale.\n\n"
     "Le diete speciali già accettate restano valide: non serve chiederle di nuovo.",
     true},
    {6, 9, false, false, u"", u"", u"", u"Pagamenti: gli avvisi del mese sono pronti",
     u"Gli avvisi del mese scorso sono in *Pagamenti → Nuovo pagamento*.\n\n"
     "Puoi stamparli e pagarli in banca, in posta, dal tabaccaio o con l'app della tua banca. "
     "Se un importo non ti torna, chiedi all'ufficio **prima** di pagare."},
    {9, 21, false, true, u"BUS", u"", u"", u"Scuolabus: la fermata di via dei Tigli si sposta",
     u"Per i lavori all'acquedotto la fermata di via dei Tigli si sposta in **piazza Garibaldi** "
     "fino a %1. Gli orari non cambiano."},
    {12, 60, true, true, u"", u"", u"", u"Iscrizioni ai servizi del prossimo anno",
     u"Le domande per mensa, scuolabus, pre e post-scuola si presentano entro %1.\n\n"
     "Chi usa già un servizio **non deve** ripetere i dati che abbiamo: basta confermare."},
    {15, 30, false, false, u"NIDO", u"", u"", u"Nido: cosa mettere nello zainetto",
     u"- un cambio completo con il nome\n- le ciabattine\n- il ciuccio nella sua scatolina\n\n"
     "Grazie da tutte le educatrici."},
};

QString dayWords(QDate day) {
    return QLocale(QLocale::Italian).toString(day, QStringLiteral("dddd d MMMM"));
}

AttachedFile menu() {
    return {QStringLiteral("menu-invernale.pdf"),
            smallPdf({QStringLiteral("Menù d'inverno"),
                      QStringLiteral("Lunedì: passato di verdure, frittata, carote, mela"),
                      QStringLiteral("Martedì: pasta e lenticchie, insalata, pera"),
                      QStringLiteral("Mercoledì: riso allo zafferano, tacchino, finocchi"),
                      QStringLiteral("Giovedì: zuppa di farro, formaggio, spinaci, arancia"),
                      QStringLiteral("Venerdì: pasta al pomodoro, merluzzo, purè, banana")})};
}

NoticeDraft draftOf(const Story &story, QDate today) {
    const QDate spoken = today.addDays(story.spokenDay);
    const auto words = [&](const char16_t *text) {
        return QString::fromUtf16(text).replace(QStringLiteral("%1"), dayWords(spoken));
    };
    NoticeDraft draft;
    draft.title = words(story.title);
    draft.text = words(story.text);
    draft.recipients.serviceCode = QString::fromUtf16(story.service);
    draft.recipients.school = QString::fromUtf16(story.school);
    draft.recipients.schoolClass = QString::fromUtf16(story.schoolClass);
    draft.firstDay = today.addDays(-story.daysAgo);
    if (story.endsThen)
        draft.lastDay = spoken;
    if (story.carriesMenu)
        draft.files = {menu()};
    return draft;
}

/// Of the one Anna Conti; nothing in a town without her.
Result<std::optional<qint64>> annasKey(Store &store) {
    return store
        .query(QStringLiteral("SELECT person_key FROM people "
                              "WHERE given_name = 'Anna' AND family_name = 'Conti'"))
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
        });
}

Result<> markRead(Store &store, qint64 person, const PublicId &notice) {
    return store
        .execute(QStringLiteral("INSERT INTO town_notice_reads (notice_key, person_key, read_at) "
                                "SELECT notice_key, ?, ? FROM town_notices WHERE public_id = ?"),
                 {person, store.nowSeconds(), notice.toString()})
        .map([](int) {});
}

Result<> writeNotices(Store &store, QDate today, const std::optional<qint64> &anna, Dice &dice) {
    for (const Story &story : stories) {
        const auto published = publishTownNotice(store, draftOf(story, today), dice.publicId());
        if (!published)
            return fail(published.error());
        if (!story.readByAnna || !anna)
            continue;
        if (const auto read = markRead(store, *anna, published->id); !read)
            return read;
    }
    return {};
}

/// A due of hers for meals that is still open.
Result<std::optional<PublicId>> openMealDue(Store &store, qint64 person) {
    return store
        .query(QStringLiteral("SELECT d.public_id FROM dues d JOIN services s "
                              "ON s.service_key = d.service_key WHERE d.payer_key = ? "
                              "AND d.settled = 0 AND s.code = 'REF' ORDER BY d.due_key LIMIT 1"),
               {person})
        .map([](const Rows &rows) {
            const auto id = PublicId::parse(rows->next() ? rows->value(0).toString() : QString());
            return id ? std::optional(*id) : std::nullopt;
        });
}

/// By the internal key: no mail goes out for an answer of the demo.
Result<> answer(Store &store, const PublicId &id, const QString &text) {
    const auto rows = store.query(
        QStringLiteral("SELECT thread_key FROM threads WHERE public_id = ?"), {id.toString()});
    if (!rows || !(*rows)->next())
        return rows ? fail(FailureCode::NotFound) : fail(rows.error());
    return post(store, {(*rows)->value(0).toLongLong(), true, text});
}

/// One that waits, one that is answered and not read yet.
Result<> writeThreads(Store &store, qint64 anna, Dice &dice) {
    const auto due = openMealDue(store, anna);
    if (!due)
        return fail(due.error());
    const PublicId answered = dice.publicId();
    return startThread(store, anna,
                       {ThreadTopic::Payments, *due,
                        QStringLiteral("A ottobre Luca è stato assente tre giorni per influenza: "
                                       "perché i pasti sono 20?")},
                       answered)
        .and_then([&](const MessageThread &) {
            return answer(store, answered,
                          QStringLiteral("Buongiorno, i giorni di scuola erano 23: i tre giorni di "
                                         "assenza sono già tolti. I pasti da pagare sono 20."));
        })
        .and_then([&] {
            return startThread(store, anna,
                               {ThreadTopic::Enrolment,
                                {},
                                QStringLiteral("Da gennaio Sofia può usare anche lo scuolabus al "
                                               "ritorno?")},
                               dice.publicId());
        })
        .map([](const MessageThread &) {});
}

} // namespace

Result<> writeDemoMessages(Store &store, QDate today) {
    Dice dice(2); // the ids are the same for every seed
    const auto anna = annasKey(store);
    if (!anna)
        return fail(anna.error());
    if (const auto written = writeNotices(store, today, *anna, dice); !written || !*anna)
        return written;
    return writeThreads(store, **anna, dice);
}

} // namespace campanella::backend
