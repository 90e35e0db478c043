// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace campanella {

/// Every way in which something can go wrong, once. docs/failures.md says, for each, what the
/// person reads and what to do; a test holds the page and this list together.
/// The second column is the name a person can read out on the phone; it never changes.
#define CAMPANELLA_FAILURES(X)                                                                     \
    X(NetworkUnreachable, "rete.irraggiungibile")                                                  \
    X(NetworkTimeout, "rete.tempo-scaduto")                                                        \
    X(RequestCancelled, "rete.richiesta-annullata")                                                \
    X(CertificateUntrusted, "rete.certificato-non-valido")                                         \
    X(CertificateExpired, "rete.certificato-scaduto")                                              \
    X(CertificateWrongHost, "rete.certificato-altro-sito")                                         \
    X(AnswerUnreadable, "risposta.illeggibile")                                                    \
    X(AnswerIncomplete, "risposta.interrotta")                                                     \
    X(ServerError, "servizio.errore-interno")                                                      \
    X(ServerBusy, "servizio.occupato")                                                             \
    X(StoreUnavailable, "servizio.archivio-non-disponibile")                                       \
    X(StoreReadOnly, "servizio.archivio-in-sola-lettura")                                          \
    X(StoreFull, "servizio.archivio-pieno")                                                        \
    X(CredentialsWrong, "accesso.credenziali-errate")                                              \
    X(AccountLocked, "accesso.troppi-tentativi")                                                   \
    X(SessionExpired, "accesso.sessione-scaduta")                                                  \
    X(NotAllowed, "accesso.non-consentito")                                                        \
    X(SignInCancelled, "accesso.annullato")                                                        \
    X(SignInTooManyTries, "accesso.gestore-troppi-tentativi")                                      \
    X(SignInLevelTooLow, "accesso.livello-insufficiente")                                          \
    X(SignInTimedOut, "accesso.tempo-scaduto")                                                     \
    X(SignInConsentRefused, "accesso.consenso-negato")                                             \
    X(SignInIdentitySuspended, "accesso.identita-sospesa")                                         \
    X(SignInIdentityTypeWrong, "accesso.identita-di-altro-tipo")                                   \
    X(SignInNoFiscalCode, "accesso.senza-codice-fiscale")                                          \
    X(SignInNotOurs, "accesso.risposta-non-attesa")                                                \
    X(SignInCodeSpent, "accesso.codice-non-valido")                                                \
    X(SignInTicketSpent, "accesso.profilo-da-ripetere")                                            \
    X(SignInBrowserFailed, "accesso.finestra-non-disponibile")                                     \
    X(SignInEngineTooOld, "accesso.finestra-da-aggiornare")                                        \
    X(GatewayUnavailable, "accesso.gestore-non-raggiungibile")                                     \
    X(GatewayAnswerInvalid, "accesso.gestore-risposta-non-valida")                                 \
    X(NoPasswordHere, "accesso.senza-password")                                                    \
    X(PasswordWeak, "accesso.password-debole")                                                     \
    X(EmailCodeWrong, "accesso.codice-email-non-valido")                                           \
    X(MailFailed, "posta.non-inviata")                                                             \
    X(PairingRefused, "abbinamento.non-riconosciuto")                                              \
    X(PairingLocked, "abbinamento.troppi-tentativi")                                               \
    X(RightNotGiven, "abbinamento.permesso-mancante")                                              \
    X(AlreadyInvited, "abbinamento.gia-invitato")                                                  \
    X(InvitationsBarred, "abbinamento.inviti-sospesi")                                             \
    X(NotFound, "dati.non-trovato")                                                                \
    X(FieldInvalid, "dati.campo-non-valido")                                                       \
    X(RequestMalformed, "richiesta.illeggibile")                                                   \
    X(RequestTooLarge, "richiesta.troppo-grande")                                                  \
    X(RequestTooSlow, "richiesta.troppo-lenta")                                                    \
    X(MethodNotAllowed, "richiesta.metodo-non-ammesso")                                            \
    X(MediaTypeUnsupported, "richiesta.formato-non-ammesso")                                       \
    X(IdempotencyKeyMissing, "richiesta.chiave-mancante")                                          \
    X(IdempotencyKeyReused, "richiesta.chiave-riusata")                                            \
    X(ThreadClosed, "comunicazioni.conversazione-chiusa")                                          \
    X(ApplicationsClosed, "domande.iscrizioni-chiuse")                                             \
    X(ApplicationMoved, "domande.stato-cambiato")                                                  \
    X(ApplicationDoubled, "domande.gia-inviata")                                                   \
    X(DueNotPayable, "pagamenti.avviso-non-pagabile")                                              \
    X(AmountChanged, "pagamenti.importo-cambiato")                                                 \
    X(PayingNotOffered, "pagamenti.non-attivi")                                                    \
    X(EditStale, "dati.cambiati-altrove")                                                          \
    X(MoneyInvalid, "valore.importo")                                                              \
    X(FiscalCodeInvalid, "valore.codice-fiscale")                                                  \
    X(NoticeNumberInvalid, "valore.numero-avviso")                                                 \
    X(IbanInvalid, "valore.iban")                                                                  \
    X(SchoolYearInvalid, "valore.anno-scolastico")                                                 \
    X(DateRangeInvalid, "valore.periodo")                                                          \
    X(PublicIdInvalid, "valore.identificativo")                                                    \
    X(PairingCodeInvalid, "valore.codice-identificativo")                                          \
    X(PrinterFailed, "stampa.stampante")                                                           \
    X(FolderNotWritable, "stampa.cartella-non-scrivibile")                                         \
    X(NothingToPrint, "stampa.nulla-da-stampare")                                                  \
    X(LettersFailed, "stampa.lettere")                                                             \
    X(FileUnreadable, "importazione.file-illeggibile")                                             \
    X(EncodingUnknown, "importazione.codifica")                                                    \
    X(ColumnMissing, "importazione.colonna-mancante")                                              \
    X(RowInvalid, "importazione.riga-non-valida")                                                  \
    X(ConfigurationInvalid, "avvio.configurazione")                                                \
    X(PortUnavailable, "avvio.porta-occupata")                                                     \
    X(MigrationFailed, "avvio.migrazione")

enum class FailureCode {
#define X(name, text) name,
    CAMPANELLA_FAILURES(X)
#undef X
};

/// One field that was not accepted: where (JSON pointer, RFC 6901, or a CSV column) and why.
struct FieldError {
    QString pointer;
    QString detail;
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// What went wrong. `detail` is technical English for logs and support, free of personal data;
/// people read the sentence of `code`, made where it is shown.
struct Failure {
    FailureCode code = FailureCode::ServerError;
    QString detail;
    QList<FieldError> fields;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
    friend bool operator==(const Failure &, const Failure &) = default;
};

/// The name of a code, for example `rete.tempo-scaduto`.
[[nodiscard]] QString failureName(FailureCode code);

/// A short English title of a code, for example "Network timeout"; for programs and support.
[[nodiscard]] QString failureTitle(FailureCode code);

/// The code with that name, if there is one.
[[nodiscard]] std::optional<FailureCode> failureFromName(QStringView name);

/// All codes, in the order of the list above.
[[nodiscard]] QList<FailureCode> allFailures();

} // namespace campanella
