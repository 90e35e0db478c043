// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/failuretext.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

/// The translation context of these words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::FailureText)

public:
    static FailureText ofNetwork(FailureCode code);
    static FailureText ofService(FailureCode code);
    static FailureText ofAccess(const Failure &failure);
    static FailureText ofSignIn(FailureCode code);
    static FailureText ofGateway(FailureCode code);
    static FailureText ofPairing(const Failure &failure);
    static FailureText ofValue(FailureCode code);
    static FailureText ofPaper(FailureCode code);
    static QString wait(const Failure &failure);
    static QString longWait(const Failure &failure);
};

FailureText Words::ofNetwork(FailureCode code) {
    switch (code) {
    case FailureCode::NetworkTimeout:
        return {tr("Il servizio del Comune non risponde."),
                tr("I tuoi dati sono al sicuro: riprova fra un minuto.")};
    case FailureCode::RequestCancelled:
        return {tr("Abbiamo interrotto la richiesta."), tr("Puoi ripeterla quando vuoi.")};
    case FailureCode::CertificateUntrusted:
        return {tr("Non riconosciamo il sito del Comune."),
                tr("Per sicurezza non inviamo nulla. Chiama l'ufficio.")};
    case FailureCode::CertificateExpired:
        return {tr("Il certificato del sito è scaduto."),
                tr("Controlla la data del computer. Se è giusta, chiama l'ufficio.")};
    case FailureCode::CertificateWrongHost:
        return {tr("Risponde un sito diverso da quello del Comune."),
                tr("Per sicurezza non inviamo nulla. Chiama l'ufficio.")};
    default:
        return {tr("Non riusciamo a raggiungere il servizio."),
                tr("Controlla la rete e riprova. I tuoi dati sono al sicuro.")};
    }
}

FailureText Words::ofService(FailureCode code) {
    switch (code) {
    case FailureCode::AnswerUnreadable:
        return {tr("Non riusciamo a leggere la risposta del servizio."),
                tr("I tuoi dati sono al sicuro: riprova fra un minuto.")};
    case FailureCode::AnswerIncomplete:
        return {tr("La risposta è arrivata solo in parte."), tr("Riprova fra un minuto.")};
    case FailureCode::ServerBusy:
        return {tr("Il servizio ha molte richieste."), tr("Riprova fra un minuto.")};
    case FailureCode::StoreUnavailable:
        return {tr("L'archivio del Comune non è raggiungibile."),
                tr("I tuoi dati sono al sicuro: riprova fra qualche minuto.")};
    case FailureCode::StoreReadOnly:
        return {tr("In questo momento puoi leggere, non cambiare."),
                tr("Riprova fra qualche minuto. I tuoi dati sono al sicuro.")};
    case FailureCode::StoreFull:
        return {tr("L'archivio del Comune è pieno."),
                tr("Non abbiamo cambiato nulla. Chiama l'ufficio.")};
    default:
        return {tr("Il servizio del Comune ha un problema."),
                tr("I tuoi dati sono al sicuro: riprova fra un minuto.")};
    }
}

// Wait times are told in whole minutes, rounded up.
QString Words::wait(const Failure &failure) {
    if (!failure.retryAfter)
        return tr("Riprova fra qualche minuto.");
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(*failure.retryAfter).count();
    return tr("Riprova fra %n minuti.", nullptr, static_cast<int>(std::max<qint64>(1, minutes)));
}

QString Words::longWait(const Failure &failure) {
    using std::chrono::hours;
    if (!failure.retryAfter)
        return tr("Riprova domani, oppure chiama l'ufficio.");
    if (*failure.retryAfter <= hours(1))
        return wait(failure);
    const auto left = std::chrono::ceil<hours>(*failure.retryAfter).count();
    return tr("Riprova fra %n ore, oppure chiama l'ufficio.", nullptr, static_cast<int>(left));
}

FailureText Words::ofAccess(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::CredentialsWrong:
        return {tr("Nome utente o password non corretti."),
                tr("Controlla le maiuscole e riprova.")};
    case FailureCode::AccountLocked:
        return {tr("Ci sono stati troppi tentativi."), wait(failure)};
    case FailureCode::SessionExpired:
        return {tr("La visita è finita."), tr("Accedi di nuovo: torni alla stessa pagina.")};
    case FailureCode::NotAllowed:
        return {tr("Questa pagina è riservata."), tr("Se ti serve, chiedi all'ufficio.")};
    default:
        return {tr("Non troviamo quello che cerchi."), tr("Torna indietro e aggiorna la pagina.")};
    }
}

// What the identity provider or the person decided.
FailureText Words::ofSignIn(FailureCode code) {
    switch (code) {
    case FailureCode::SignInCancelled:
        return {tr("Hai annullato l'accesso."), tr("Quando vuoi, riprova da qui.")};
    case FailureCode::SignInTooManyTries:
        return {tr("Hai provato troppe volte con il tuo gestore."),
                tr("Aspetta un poco, poi riprova. Il tuo gestore può aiutarti.")};
    case FailureCode::SignInLevelTooLow:
        return {tr("Serve un accesso più sicuro."),
                tr("Riprova e conferma anche con l'app o il codice del tuo gestore.")};
    case FailureCode::SignInTimedOut:
        return {tr("È passato troppo tempo."), tr("Nulla è andato perso: ricomincia l'accesso.")};
    case FailureCode::SignInConsentRefused:
        return {tr("Non hai dato il consenso a inviare i dati."),
                tr("Senza i dati non possiamo riconoscerti. Se vuoi, riprova.")};
    case FailureCode::SignInIdentitySuspended:
        return {tr("La tua identità digitale è sospesa o revocata."),
                tr("Chiama il tuo gestore: solo lui può riattivarla.")};
    case FailureCode::SignInIdentityTypeWrong:
        return {tr("Questa identità è di un altro tipo."),
                tr("Entra con la tua identità personale, non con quella professionale.")};
    case FailureCode::SignInCodeSpent:
        return {tr("L'accesso non è arrivato in tempo."),
                tr("Ricomincia da qui: serve meno di un minuto.")};
    case FailureCode::SignInTicketSpent:
        return {tr("È passato troppo tempo per creare il profilo."),
                tr("Entra di nuovo: i tuoi dati tornano da soli.")};
    default:
        return {tr("Non aspettavamo questa risposta."),
                tr("Per sicurezza ricomincia l'accesso da qui.")};
    }
}

// What stands between the person and an account.
FailureText Words::ofGateway(FailureCode code) {
    switch (code) {
    case FailureCode::SignInNoFiscalCode:
        return {tr("La tua identità non contiene il codice fiscale."),
                tr("Chiama l'ufficio: ti danno loro un accesso.")};
    case FailureCode::SignInBrowserFailed:
        return {tr("La finestra per l'accesso non si è aperta."),
                tr("Riprova, oppure entra con nome utente e password.")};
    case FailureCode::SignInEngineTooOld:
        return {tr("La finestra di accesso è troppo vecchia per il tuo gestore."),
                tr("Per sicurezza non apriamo la pagina: serve un aggiornamento del programma.")};
    case FailureCode::GatewayUnavailable:
        return {tr("In questo momento questo accesso non funziona."),
                tr("Riprova fra qualche minuto, oppure entra in un altro modo.")};
    case FailureCode::NoPasswordHere:
        return {tr("Entri con SPID, CIE o Cohesion: qui non hai una password."),
                tr("La tua password è dal tuo gestore: cambiala lì.")};
    case FailureCode::PasswordWeak:
        return {tr("Questa password è troppo facile da indovinare."),
                tr("Usa almeno 12 caratteri: tre o quattro parole vanno bene.")};
    case FailureCode::EmailCodeWrong:
        return {tr("Questo codice non vale."),
                tr("Controlla l'ultima e-mail, oppure chiedi un codice nuovo.")};
    case FailureCode::MailFailed:
        return {tr("Non riusciamo a inviare l'e-mail."),
                tr("Ci riproviamo da soli. Controlla la posta fra qualche minuto.")};
    default:
        return {tr("Non possiamo fidarci della risposta ricevuta."),
                tr("Per sicurezza non ti facciamo entrare. Riprova da qui.")};
    }
}

FailureText Words::ofPairing(const Failure &failure) {
    if (failure.code == FailureCode::PairingLocked)
        return {tr("Ci sono stati troppi tentativi."), longWait(failure)};
    if (failure.code == FailureCode::RightNotGiven)
        return {tr("L'invito che hai non lo permette."), tr("Chiedilo a chi ti ha invitato.")};
    if (failure.code == FailureCode::AlreadyInvited)
        return {tr("Questa persona è già abbinata o invitata."),
                tr("Per cambiare che cosa può fare, togli l'invito e fanne uno nuovo.")};
    if (failure.code == FailureCode::InvitationsBarred)
        return {tr("Per questo bambino il Comune ha sospeso gli inviti."), tr("Chiama l'ufficio.")};
    return {tr("Non riconosciamo questo codice con questa data di nascita."),
            tr("Controlla la lettera. Se è vecchia o già usata, chiedine una nuova.")};
}

FailureText Words::ofValue(FailureCode code) {
    switch (code) {
    case FailureCode::MoneyInvalid:
        return {tr("L'importo non è scritto bene."), tr("Scrivilo così: 12,50.")};
    case FailureCode::FiscalCodeInvalid:
        return {tr("Il codice fiscale non è giusto."),
                tr("Copialo dalla tessera sanitaria: 16 caratteri.")};
    case FailureCode::NoticeNumberInvalid:
        return {tr("Il codice avviso non è giusto."), tr("Ha 18 cifre: lo trovi sull'avviso.")};
    case FailureCode::IbanInvalid:
        return {tr("L'IBAN non è giusto."), tr("Copialo dal tuo conto: comincia con IT.")};
    case FailureCode::SchoolYearInvalid:
        return {tr("L'anno scolastico non è giusto."), tr("Scrivilo così: 2026/2027.")};
    case FailureCode::DateRangeInvalid:
        return {tr("Il periodo non è giusto."), tr("Il primo giorno viene prima dell'ultimo.")};
    case FailureCode::PairingCodeInvalid:
        return {tr("Il codice non è scritto bene."),
                tr("Ricopialo dalla lettera: sono 10 lettere e cifre.")};
    case FailureCode::PublicIdInvalid:
        return {tr("Questo collegamento non è completo."), tr("Torna a Oggi e riprova da lì.")};
    case FailureCode::ThreadClosed:
        return {tr("Questa conversazione è chiusa."),
                tr("Quello che hai scritto è ancora qui: copialo in una nuova domanda.")};
    case FailureCode::ApplicationsClosed:
        return {tr("Per questo servizio le iscrizioni sono chiuse."),
                tr("La tua bozza resta salvata. Chiedi all'ufficio se puoi ancora inviarla.")};
    case FailureCode::ApplicationMoved:
        return {tr("Questa domanda è andata avanti nel frattempo."),
                tr("Aprila da Domande inviate e guarda a che punto è.")};
    case FailureCode::ApplicationDoubled:
        return {tr("Per questo servizio c'è già una domanda."),
                tr("L'hai inviata tu o un altro adulto. Per cambiarla scrivi all'ufficio.")};
    case FailureCode::DueNotPayable:
        return {tr("Uno di questi avvisi ora non si può pagare."),
                tr("Forse è già pagato, o lo sta pagando un altro adulto: aggiorna l'elenco.")};
    case FailureCode::AmountChanged:
        return {tr("L'importo è cambiato nel frattempo."),
                tr("Il pagamento non è partito: aggiorna l'elenco e controlla.")};
    case FailureCode::PayingNotOffered:
        return {tr("Da qui non si può ancora pagare."),
                tr("Stampa l'avviso: puoi pagarlo in banca, alla posta o in tabaccheria.")};
    case FailureCode::EditStale:
        return {tr("Questi dati sono cambiati in un'altra finestra."),
                tr("Quello che hai scritto qui c'è ancora: ricontrollalo e premi di nuovo.")};
    case FailureCode::FieldInvalid:
        return {tr("Manca qualcosa o un dato non è giusto."),
                tr("Controlla i campi segnati e riprova.")};
    default:
        return {tr("Il servizio non ha capito la richiesta."),
                tr("Riprova. Se succede ancora, aggiorna il programma.")};
    }
}

FailureText Words::ofPaper(FailureCode code) {
    switch (code) {
    case FailureCode::PrinterFailed:
        return {tr("La stampante non ha finito."),
                tr("Controlla carta e collegamento, poi stampa di nuovo.")};
    case FailureCode::FolderNotWritable:
        return {tr("Non possiamo scrivere in questa cartella."), tr("Scegline un'altra.")};
    case FailureCode::NothingToPrint:
        return {tr("Non c'è nulla da stampare."), tr("Scegli almeno un avviso.")};
    case FailureCode::LettersFailed:
        return {tr("Le lettere non sono pronte."), tr("Controlla la cartella e riprova.")};
    case FailureCode::FileUnreadable:
        return {tr("Non riusciamo a leggere il file."), tr("Controlla che esista e riprova.")};
    case FailureCode::EncodingUnknown:
        return {tr("Non riconosciamo le lettere del file."), tr("Salvalo in UTF-8 e riprova.")};
    case FailureCode::ColumnMissing:
        return {tr("Nel file manca una colonna."), tr("Aggiungila e riprova.")};
    case FailureCode::RowInvalid:
        return {tr("Nel file c'è una riga non giusta."), tr("Correggila e riprova.")};
    case FailureCode::PortUnavailable:
        return {tr("Un altro programma occupa la porta."), tr("Scegline un'altra e riavvia.")};
    case FailureCode::MigrationFailed:
        return {tr("Non riusciamo ad aggiornare l'archivio."),
                tr("Non abbiamo cambiato nulla. Chiama l'assistenza.")};
    default:
        return {tr("Il programma non è configurato bene."), tr("Chiama l'ufficio.")};
    }
}

} // namespace

FailureText failureText(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::NetworkUnreachable:
    case FailureCode::NetworkTimeout:
    case FailureCode::RequestCancelled:
    case FailureCode::CertificateUntrusted:
    case FailureCode::CertificateExpired:
    case FailureCode::CertificateWrongHost:
        return Words::ofNetwork(failure.code);
    case FailureCode::AnswerUnreadable:
    case FailureCode::AnswerIncomplete:
    case FailureCode::ServerError:
    case FailureCode::ServerBusy:
    case FailureCode::StoreUnavailable:
    case FailureCode::StoreReadOnly:
    case FailureCode::StoreFull:
        return Words::ofService(failure.code);
    case FailureCode::CredentialsWrong:
    case FailureCode::AccountLocked:
    case FailureCode::SessionExpired:
    case FailureCode::NotAllowed:
    case FailureCode::NotFound:
        return Words::ofAccess(failure);
    case FailureCode::SignInCancelled:
    case FailureCode::SignInTooManyTries:
    case FailureCode::SignInLevelTooLow:
    case FailureCode::SignInTimedOut:
    case FailureCode::SignInConsentRefused:
    case FailureCode::SignInIdentitySuspended:
    case FailureCode::SignInIdentityTypeWrong:
    case FailureCode::SignInCodeSpent:
    case FailureCode::SignInTicketSpent:
    case FailureCode::SignInNotOurs:
        return Words::ofSignIn(failure.code);
    case FailureCode::SignInNoFiscalCode:
    case FailureCode::SignInBrowserFailed:
    case FailureCode::SignInEngineTooOld:
    case FailureCode::GatewayUnavailable:
    case FailureCode::NoPasswordHere:
    case FailureCode::PasswordWeak:
    case FailureCode::EmailCodeWrong:
    case FailureCode::MailFailed:
    case FailureCode::GatewayAnswerInvalid:
        return Words::ofGateway(failure.code);
    case FailureCode::PairingRefused:
    case FailureCode::PairingLocked:
    case FailureCode::RightNotGiven:
    case FailureCode::AlreadyInvited:
    case FailureCode::InvitationsBarred:
        return Words::ofPairing(failure);
    case FailureCode::PrinterFailed:
    case FailureCode::FolderNotWritable:
    case FailureCode::NothingToPrint:
    case FailureCode::LettersFailed:
    case FailureCode::FileUnreadable:
    case FailureCode::EncodingUnknown:
    case FailureCode::ColumnMissing:
    case FailureCode::RowInvalid:
    case FailureCode::ConfigurationInvalid:
    case FailureCode::PortUnavailable:
    case FailureCode::MigrationFailed:
        return Words::ofPaper(failure.code);
    default:
        return Words::ofValue(failure.code);
    }
}

FailureText failureText(FailureCode code) {
    Failure failure;
    failure.code = code;
    return failureText(failure);
}

QString failureReference(const Failure &failure) {
    const QString name = failureName(failure.code);
    if (failure.requestId.isEmpty())
        return name;
    return name + QStringLiteral(" · ") + failure.requestId;
}

} // namespace campanella::ui
