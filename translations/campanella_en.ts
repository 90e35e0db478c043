<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it_IT">
<context>
    <name>BillingListGroups</name>
    <message>
        <source>Ruolo del %1</source>
        <translation>Billing list of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>da pagare %1</source>
        <translation>%1 to pay</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>%1–%2 %3</source>
        <comment>months: ott–dic 2026</comment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>In pagamento</source>
        <translation>Being paid</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Awaiting confirmation</translation>
    </message>
    <message>
        <source>Pagato</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Pagato altrove</source>
        <translation>Paid elsewhere</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Rimborsato</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Da pagare</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>A tuo nome</source>
        <translation>In your name</translation>
    </message>
    <message>
        <source>Stampa l&apos;avviso di %1</source>
        <translation>Print the notice for %1</translation>
    </message>
    <message>
        <source>Paga l&apos;avviso di %1</source>
        <translation>Pay the notice of %1</translation>
    </message>
</context>
<context>
    <name>PrintDialogs</name>
    <message>
        <source>Salva PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Documenti PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message>
        <source>Tabelle CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Scegli un file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Documenti e foto (*.pdf *.jpg *.jpeg *.png *.p7m)</source>
        <translation>Documents and photos (*.pdf *.jpg *.jpeg *.png *.p7m)</translation>
    </message>
    <message>
        <source>Salva il file</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>campanella::app::CommandLine</name>
    <message>
        <source>Mostra questo aiuto.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Mostra la versione.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Indirizzo del servizio del Comune (https).</source>
        <translation>Address of the town&apos;s service (https).</translation>
    </message>
    <message>
        <source>Certificato dell&apos;autorità di cui fidarsi, in PEM.</source>
        <translation>Certificate of the authority to trust, in PEM.</translation>
    </message>
    <message>
        <source>home, counter o kiosk.</source>
        <translation>home, counter or kiosk.</translation>
    </message>
    <message>
        <source>Avvia un Comune di prova su questo computer.</source>
        <translation>Start a demo town on this computer.</translation>
    </message>
    <message>
        <source>Cartella dei dati di prova.</source>
        <translation>Folder of the demo data.</translation>
    </message>
    <message>
        <source>system, it, en o de.</source>
        <translation>system, it, en or de.</translation>
    </message>
    <message>
        <source>Dimensione del testo, da 100 a 200.</source>
        <translation>Size of the text, from 100 to 200.</translation>
    </message>
    <message>
        <source>system, light, dark o high-contrast.</source>
        <translation>system, light, dark or high-contrast.</translation>
    </message>
    <message>
        <source>Campanella: i servizi scolastici del Comune.</source>
        <translation>Campanella: the town&apos;s school services.</translation>
    </message>
    <message>
        <source>Per SPID e CIE: system o embedded.</source>
        <translation>For SPID and CIE: system or embedded.</translation>
    </message>
</context>
<context>
    <name>campanella::app::PrintOptions</name>
    <message>
        <source>Il servizio del Comune, https://…</source>
        <translation>The town&apos;s service, https://…</translation>
    </message>
    <message>
        <source>Il certificato dell&apos;autorità da riconoscere.</source>
        <translation>The certificate of the authority to trust.</translation>
    </message>
    <message>
        <source>Con quale nome utente entrare.</source>
        <translation>The user name to sign in with.</translation>
    </message>
    <message>
        <source>Leggi la password dalla prima riga di questo file.</source>
        <translation>Read the password from the first line of this file.</translation>
    </message>
    <message>
        <source>Tutti gli avvisi ancora da pagare.</source>
        <translation>All notices still to pay.</translation>
    </message>
    <message>
        <source>L&apos;avviso di questo dovuto; anche più volte.</source>
        <translation>The notice of this due; may be given several times.</translation>
    </message>
    <message>
        <source>Una cartella (un PDF per avviso) o un solo file .pdf.</source>
        <translation>A folder (one PDF per notice) or a single .pdf file.</translation>
    </message>
    <message>
        <source>Sostituisci anche file non scritti da questo programma.</source>
        <translation>Replace also files that this program did not write.</translation>
    </message>
    <message>
        <source>Mostra questo aiuto.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>campanella print-notices: stampa gli avvisi di pagamento in PDF, senza finestre.</source>
        <translation>campanella print-notices: prints the payment notices as PDF, without windows.</translation>
    </message>
    <message>
        <source>Manca --user NOME.</source>
        <translation>--user NOME is missing.</translation>
    </message>
    <message>
        <source>Manca --output, una cartella o un file .pdf.</source>
        <translation>--output is missing: a folder or a .pdf file.</translation>
    </message>
    <message>
        <source>Indica --all, oppure uno o più --due ID.</source>
        <translation>Give --all, or one or more --due ID.</translation>
    </message>
    <message>
        <source>Non capisco «%1».</source>
        <translation>I do not understand “%1”.</translation>
    </message>
    <message>
        <source>Il servizio va indicato con --server https://… (%1).</source>
        <translation>Name the service with --server https://… (%1).</translation>
    </message>
    <message>
        <source>Password di %1: </source>
        <translation>Password of %1: </translation>
    </message>
    <message>
        <source>Non riesco a leggere la password.</source>
        <translation>I cannot read the password.</translation>
    </message>
</context>
<context>
    <name>campanella::app::PrintRun</name>
    <message>
        <source>%1 di %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Avvisi stampati: %1. Non stampati: %2.</source>
        <translation>Notices printed: %1. Not printed: %2.</translation>
    </message>
</context>
<context>
    <name>campanella::app::Program</name>
    <message>
        <source>Preparo il Comune di prova. La prima volta serve qualche minuto.</source>
        <translation>Preparing the demo town. The first time takes a few minutes.</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AccessRoom</name>
    <message>
        <source>Torna all&apos;accesso</source>
        <translation>Back to sign-in</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AnnounceCard</name>
    <message>
        <source>Scrivi un giorno, per esempio 24/11/2026.</source>
        <translation>Type a day, for example 24/11/2026.</translation>
    </message>
    <message>
        <source>L&apos;ultimo giorno non viene prima del primo.</source>
        <translation>The last day does not come before the first.</translation>
    </message>
    <message>
        <source>Per questo giorno il termine è passato: scegli un giorno dopo.</source>
        <translation>For this day it is too late: choose a later one.</translation>
    </message>
    <message>
        <source>Puoi arrivare a tre mesi dal primo giorno, entro l&apos;anno scolastico.</source>
        <translation>You can go up to three months from the first day, within the school year.</translation>
    </message>
    <message>
        <source>In questi giorni il servizio non c&apos;è, o li hai già comunicati.</source>
        <translation>On these days there is no service, or you have announced them already.</translation>
    </message>
    <message>
        <source>Segnala un&apos;assenza</source>
        <translation>Announce an absence</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Assenza</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Pasto in bianco</source>
        <translation>Light meal</translation>
    </message>
    <message>
        <source>Primo giorno</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Ultimo giorno</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Vuoto: solo il primo giorno.</source>
        <translation>Empty: only the first day.</translation>
    </message>
    <message>
        <source>Scegli almeno un figlio.</source>
        <translation>Choose at least one child.</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AnnouncedList</name>
    <message>
        <source>da %1 a %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Già comunicato</source>
        <translation>Announced already</translation>
    </message>
    <message>
        <source>Assenza</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Pasto in bianco</source>
        <translation>Light meal</translation>
    </message>
    <message>
        <source>%1, %2: %3. Conferma %4.</source>
        <translation>%1, %2: %3. Confirmation %4.</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annulla la comunicazione %1</source>
        <translation>Undo announcement %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Announcing</name>
    <message>
        <source>Comunicato.</source>
        <translation>Announced.</translation>
    </message>
    <message>
        <source>%1, %2. Il numero di conferma è %3.</source>
        <translation>%1, %2. The confirmation number is %3.</translation>
    </message>
    <message>
        <source>Annullato.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>La comunicazione %1 non vale più.</source>
        <translation>Announcement %1 does not count any more.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AnswerField</name>
    <message>
        <source>Scegli</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationReader</name>
    <message>
        <source>A che punto è</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>%1, ore %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>L&apos;ufficio scrive: %1</source>
        <translation>The office writes: %1</translation>
    </message>
    <message>
        <source>Hai scritto: %1</source>
        <translation>You wrote: %1</translation>
    </message>
    <message>
        <source>Risposta inviata all&apos;ufficio.</source>
        <translation>Answer sent to the office.</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>Ritirare questa domanda?</source>
        <translation>Withdraw this application?</translation>
    </message>
    <message>
        <source>L&apos;ufficio non la guarda più. Se cambi idea devi farne una nuova, finché le iscrizioni sono aperte.</source>
        <translation>The office will not look at it any more. If you change your mind you need a new one, while enrolment is open.</translation>
    </message>
    <message>
        <source>Ritira la domanda</source>
        <translation>Withdraw the application</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Domanda ritirata.</source>
        <translation>Application withdrawn.</translation>
    </message>
    <message>
        <source>Torna alle domande</source>
        <translation>Back to the applications</translation>
    </message>
    <message>
        <source>La tua risposta all&apos;ufficio</source>
        <translation>Your answer to the office</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la domanda</source>
        <translation>We cannot read the application</translation>
    </message>
    <message>
        <source>L&apos;ufficio ti chiede:</source>
        <translation>The office asks you:</translation>
    </message>
    <message>
        <source>Il posto è vostro: l&apos;iscrizione è fatta.</source>
        <translation>The place is yours: the enrolment is done.</translation>
    </message>
    <message>
        <source>Accetta il posto</source>
        <translation>Take the place</translation>
    </message>
    <message>
        <source>Salva %1</source>
        <comment>file name</comment>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Un documento, se serve</source>
        <translation>A document, if needed</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationRow</name>
    <message>
        <source>nessun nome ancora</source>
        <translation>no name yet</translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Apri</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Riprendi la bozza: %1</source>
        <translation>Continue the draft: %1</translation>
    </message>
    <message>
        <source>Apri la domanda: %1</source>
        <translation>Open the application: %1</translation>
    </message>
    <message>
        <source>Butta</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Butta la bozza: %1</source>
        <translation>Discard the draft: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationSummary</name>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Dati generali</source>
        <translation>General data</translation>
    </message>
    <message>
        <source>Chi fa la domanda</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>A che punto è</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>L&apos;ufficio decide entro %1.</source>
        <translation>The office decides by %1.</translation>
    </message>
    <message>
        <source>domanda-%1</source>
        <comment>file name</comment>
        <translation>application-%1</translation>
    </message>
    <message>
        <source>Domanda %1: %2</source>
        <translation>Application %1: %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationWords</name>
    <message>
        <source>In bozza</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Inviata</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Presa in carico</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Da integrare</source>
        <translation>More needed</translation>
    </message>
    <message>
        <source>Accettata</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rifiutata</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>In graduatoria</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Posto offerto</source>
        <translation>Place offered</translation>
    </message>
    <message>
        <source>Rinunciata</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Cambiata l&apos;ultima volta %1</source>
        <translation>Last changed on %1</translation>
    </message>
    <message>
        <source>Numero %1 · inviata %2</source>
        <translation>Number %1 · sent on %2</translation>
    </message>
    <message>
        <source>L&apos;ufficio decide entro %1.</source>
        <translation>The office decides by %1.</translation>
    </message>
    <message>
        <source>Completa questo campo.</source>
        <translation>Complete this field.</translation>
    </message>
    <message>
        <source>Il testo è troppo lungo: accorcialo.</source>
        <translation>The text is too long: shorten it.</translation>
    </message>
    <message>
        <source>Ricontrolla: così non lo riconosciamo.</source>
        <translation>Check again: we do not recognise it like this.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Write the date like this: day/month/year.</translation>
    </message>
    <message>
        <source>Questa data deve ancora venire.</source>
        <translation>This date is still to come.</translation>
    </message>
    <message>
        <source>Non va con la data di nascita: ricontrolla tutti e due.</source>
        <translation>It does not go with the date of birth: check both.</translation>
    </message>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Per chi è la domanda</source>
        <translation>Whom the application is for</translation>
    </message>
    <message>
        <source>Nome del figlio o della figlia</source>
        <translation>Given name of the child</translation>
    </message>
    <message>
        <source>Cognome del figlio o della figlia</source>
        <translation>Family name of the child</translation>
    </message>
    <message>
        <source>Data di nascita del figlio o della figlia</source>
        <translation>Date of birth of the child</translation>
    </message>
    <message>
        <source>Codice fiscale del figlio o della figlia</source>
        <translation>Codice fiscale of the child</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile phone</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationsPage</name>
    <message>
        <source>Non riusciamo a leggere le tue domande</source>
        <translation>We cannot read your applications</translation>
    </message>
    <message>
        <source>Non hai fatto domande</source>
        <translation>You have made no applications</translation>
    </message>
    <message>
        <source>Le domande che invii e le bozze che salvi sono qui.</source>
        <translation>The applications that you send and the drafts that you save are here.</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>Domande inviate</source>
        <translation>Applications sent</translation>
    </message>
    <message>
        <source>Le tue domande di iscrizione, a che punto sono e le bozze.</source>
        <translation>Your applications, where they stand, and the drafts.</translation>
    </message>
    <message>
        <source>Buttare questa bozza?</source>
        <translation>Discard this draft?</translation>
    </message>
    <message>
        <source>Quello che hai scritto va perso.</source>
        <translation>What you wrote will be lost.</translation>
    </message>
    <message>
        <source>Butta la bozza</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bozza buttata.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <source>Nuova domanda</source>
        <translation>New application</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttachmentField</name>
    <message>
        <source>Il file è vuoto: scegline un altro.</source>
        <translation>The file is empty: choose another one.</translation>
    </message>
    <message>
        <source>Il file supera 10 MB: scegline uno più piccolo.</source>
        <translation>The file is larger than 10 MB: choose a smaller one.</translation>
    </message>
    <message>
        <source>Il nome del file ha due estensioni, come fanno i virus: rinominalo o scegline un altro.</source>
        <translation>The file&apos;s name has two endings, as viruses do: rename it or choose another one.</translation>
    </message>
    <message>
        <source>Il contenuto non è quello che dice il nome: apri il file e salvalo di nuovo come PDF, JPEG o PNG.</source>
        <translation>The content is not what the name says: open the file and save it again as PDF, JPEG or PNG.</translation>
    </message>
    <message>
        <source>Possiamo ricevere solo PDF, JPEG, PNG e P7M.</source>
        <translation>We can take only PDF, JPEG, PNG and P7M.</translation>
    </message>
    <message>
        <source>Questo file non è arrivato intero, o sono troppi: scegline un altro.</source>
        <translation>This file did not arrive whole, or there are too many: choose another one.</translation>
    </message>
    <message>
        <source>L&apos;invio si è interrotto: puoi riprenderlo.</source>
        <translation>The sending broke off: you can go on with it.</translation>
    </message>
    <message>
        <source>Invio di %1</source>
        <translation>Sending %1</translation>
    </message>
    <message>
        <source>Scegli un file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act: question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttendancePage</name>
    <message>
        <source>Non riusciamo a leggere le presenze</source>
        <translation>We can&apos;t read the attendance</translation>
    </message>
    <message>
        <source>Non ci sono ancora presenze</source>
        <translation>There is no attendance yet</translation>
    </message>
    <message>
        <source>Le trovi qui quando un figlio abbinato usa un servizio.</source>
        <translation>You find it here when a linked child uses a service.</translation>
    </message>
    <message>
        <source>Presenze</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Giorno per giorno, quello che la scuola ha registrato.</source>
        <translation>Day by day, what the school has recorded.</translation>
    </message>
    <message>
        <source>Torna a %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Mese precedente</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Mese successivo</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Nessuna presenza nel %1</source>
        <translation>No attendance in %1</translation>
    </message>
    <message>
        <source>Scegli un altro anno scolastico qui sopra.</source>
        <translation>Choose another school year above.</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttestationPage</name>
    <message>
        <source>Non riusciamo a leggere i pagamenti</source>
        <translation>We cannot read the payments</translation>
    </message>
    <message>
        <source>Nel %1 non risultano pagamenti per i tuoi figli</source>
        <translation>There are no payments for your children in %1</translation>
    </message>
    <message>
        <source>Scegli un altro anno: conta il giorno in cui hai pagato.</source>
        <translation>Choose another year: the day on which you paid counts.</translation>
    </message>
    <message>
        <source>Stampa attestazione pagamenti</source>
        <translation>Print payment attestation</translation>
    </message>
    <message>
        <source>Quello che hai pagato in un anno, per la dichiarazione dei redditi.</source>
        <translation>What you paid in a year, for the tax return.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>child, year, sum</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Anno</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Pagamenti con ricevuta pagoPA</source>
        <translation>Payments with a pagoPA receipt</translation>
    </message>
    <message>
        <source>Altri pagamenti, senza ricevuta pagoPA</source>
        <translation>Other payments, without a pagoPA receipt</translation>
    </message>
    <message>
        <source>Altri pagamenti</source>
        <translation>Other payments</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttestationPaper</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Servizio e causale</source>
        <translation>Service and purpose</translation>
    </message>
    <message>
        <source>Avviso e ricevuta</source>
        <translation>Notice and receipt</translation>
    </message>
    <message>
        <source>Intestatario</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, sum</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::BalanceChart</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>service, sum, debit or credit</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Debito e credito per servizio</source>
        <translation>Debit and credit by service</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CheckoutPage</name>
    <message>
        <source>Paga con pagoPA</source>
        <translation>Pay with pagoPA</translation>
    </message>
    <message>
        <source>Puoi lasciare questa pagina: il pagamento va avanti.</source>
        <translation>You can leave this page: the payment goes on.</translation>
    </message>
    <message>
        <source>Controlla per chi paghi e quanto, poi continua.</source>
        <translation>Check for whom you pay and how much, then go on.</translation>
    </message>
    <message>
        <source>Non riusciamo ad aprire la pagina di pagoPA.</source>
        <translation>We cannot open the page of pagoPA.</translation>
    </message>
    <message>
        <source>Riprova, oppure annulla e stampa l&apos;avviso.</source>
        <translation>Try again, or cancel and print the notice.</translation>
    </message>
    <message>
        <source>Qui non c&apos;è più nulla da pagare</source>
        <translation>There is nothing left to pay here</translation>
    </message>
    <message>
        <source>Stai per pagare per %1</source>
        <comment>names</comment>
        <translation>You are about to pay for %1</translation>
    </message>
    <message>
        <source>Questi avvisi sono già pagati o li sta pagando un altro adulto.</source>
        <translation>These notices are paid already, or another adult is paying them.</translation>
    </message>
    <message>
        <source>Si apre la pagina di pagoPA: lì scegli come pagare.</source>
        <translation>The page of pagoPA opens: there you choose how to pay.</translation>
    </message>
    <message>
        <source>Puoi pagarne %1 alla volta: gli altri vengono subito dopo.</source>
        <translation>You can pay %1 at a time: the others come right after.</translation>
    </message>
    <message>
        <source>Vedi gli avvisi</source>
        <translation>See the notices</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Paga %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>Torna indietro</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Apri di nuovo la pagina</source>
        <translation>Open the page again</translation>
    </message>
    <message>
        <source>Controlla adesso</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Paga gli altri</source>
        <translation>Pay the others</translation>
    </message>
    <message>
        <source>Vedi la ricevuta</source>
        <translation>See the receipt</translation>
    </message>
    <message>
        <source>Torna agli avvisi</source>
        <translation>Back to the notices</translation>
    </message>
    <message>
        <source>Annulla il pagamento</source>
        <translation>Cancel the payment</translation>
    </message>
    <message>
        <source>Torna a Oggi</source>
        <translation>Back to Today</translation>
    </message>
    <message>
        <source>Stampa gli avvisi</source>
        <translation>Print the notices</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CheckoutWords</name>
    <message>
        <source>%1 e %2</source>
        <comment>names of children</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Completa il pagamento su pagoPA</source>
        <translation>Complete the payment at pagoPA</translation>
    </message>
    <message>
        <source>La pagina di pagoPA si apre accanto a questa. Quando hai finito torna qui: l&apos;esito arriva da solo.</source>
        <translation>The page of pagoPA opens beside this one. When you are done come back here: the outcome arrives by itself.</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Awaiting the outcome</translation>
    </message>
    <message>
        <source>La banca non ha ancora risposto. Non pagarlo di nuovo: ti avvisiamo noi.</source>
        <translation>The bank has not answered yet. Do not pay it again: we will tell you.</translation>
    </message>
    <message>
        <source>Pagamento ricevuto</source>
        <translation>Payment received</translation>
    </message>
    <message>
        <source>%1, %2. La ricevuta è nello Storico pagamenti.</source>
        <comment>names, amount</comment>
        <translation>%1, %2. The receipt is in the payment history.</translation>
    </message>
    <message>
        <source>Pagamento annullato</source>
        <translation>Payment cancelled</translation>
    </message>
    <message>
        <source>Gli avvisi sono di nuovo da pagare. Se invece hai già pagato, aspetta la ricevuta: non pagare di nuovo.</source>
        <translation>The notices are to be paid again. If you have already paid, wait for the receipt: do not pay again.</translation>
    </message>
    <message>
        <source>Non riuscito</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>Il pagamento non è riuscito</source>
        <translation>The payment did not go through</translation>
    </message>
    <message>
        <source>Riprova, oppure stampa l&apos;avviso e paga in banca, alle Poste o in tabaccheria. Se la somma risulta già addebitata, aspetta la ricevuta.</source>
        <translation>Try again, or print the notice and pay at a bank, at the post office or in a tobacco shop. If the sum has already been debited, wait for the receipt.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ChildCard</name>
    <message>
        <source>Niente da pagare</source>
        <translation>Nothing to pay</translation>
    </message>
    <message>
        <source>scaduto il %1</source>
        <translation>was due on %1</translation>
    </message>
    <message>
        <source>entro il %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pagamenti sono in attesa di esito: non pagarli di nuovo.</source>
        <translation>
            <numerusform>%n payment is awaiting its outcome: do not pay it again.</numerusform>
            <numerusform>%n payments are awaiting their outcome: do not pay them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ConflictCard</name>
    <message>
        <source>(vuoto)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>sì</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>dalle %1 alle %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Salvato adesso</source>
        <translation>Saved now</translation>
    </message>
    <message>
        <source>Quello che hai scritto</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Secondo contatto</source>
        <translation>Second contact</translation>
    </message>
    <message>
        <source>Telefono del secondo contatto</source>
        <translation>Telephone of the second contact</translation>
    </message>
    <message>
        <source>E-mail quando c&apos;è una novità</source>
        <translation>E-mail when there is news</translation>
    </message>
    <message>
        <source>Ore senza e-mail</source>
        <translation>Hours without e-mail</translation>
    </message>
    <message>
        <source>Questi dati sono cambiati nel frattempo</source>
        <translation>These details have changed meanwhile</translation>
    </message>
    <message>
        <source>Forse li hai cambiati in un&apos;altra finestra o su un altro computer. Non abbiamo perso niente: scegli tu che cosa tenere.</source>
        <translation>Perhaps you changed them in another window or on another computer. Nothing is lost: you choose what to keep.</translation>
    </message>
    <message>
        <source>Salva quello che ho scritto</source>
        <translation>Save what I wrote</translation>
    </message>
    <message>
        <source>Tieni quello che è salvato</source>
        <translation>Keep what is saved</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContactsForm</name>
    <message>
        <source>Scrivi l&apos;ora così: 21:00. Oppure lascia vuoti tutti e due.</source>
        <translation>Write the time like this: 21:00. Or leave both empty.</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Secondo contatto: chi è</source>
        <translation>Second contact: who it is</translation>
    </message>
    <message>
        <source>Per esempio: Nonna Rosa. Chiamiamo qui se non rispondi tu.</source>
        <translation>For example: Grandma Rosa. We call here if you do not answer.</translation>
    </message>
    <message>
        <source>Secondo contatto: telefono</source>
        <translation>Second contact: telephone</translation>
    </message>
    <message>
        <source>Quando scriverti</source>
        <translation>When to write to you</translation>
    </message>
    <message>
        <source>Scrivimi quando c&apos;è una novità</source>
        <translation>Write to me when there is news</translation>
    </message>
    <message>
        <source>Per esempio la risposta a una tua domanda. Le e-mail per la tua sicurezza arrivano sempre.</source>
        <translation>For example the answer to a question of yours. E-mails about your security always come.</translation>
    </message>
    <message>
        <source>Non scrivermi dalle</source>
        <translation>Do not write to me from</translation>
    </message>
    <message>
        <source>Per esempio 21:00. Se lasci vuoto, ogni ora va bene.</source>
        <translation>For example 21:00. If you leave it empty, any time is fine.</translation>
    </message>
    <message>
        <source>fino alle</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Per esempio 7:00.</source>
        <translation>For example 7:00.</translation>
    </message>
    <message>
        <source>Hai modifiche non ancora salvate.</source>
        <translation>You have changes that are not saved yet.</translation>
    </message>
    <message>
        <source>Torna ai dati salvati</source>
        <translation>Back to what is saved</translation>
    </message>
    <message>
        <source>Annulla l&apos;ultima modifica</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Scrivi un cellulare, per esempio 333 555 0101.</source>
        <translation>Write a mobile number, for example 333 555 0101.</translation>
    </message>
    <message>
        <source>Scrivi il nome di chi risponde.</source>
        <translation>Write the name of who answers.</translation>
    </message>
    <message>
        <source>Scrivi un numero, per esempio 333 555 0101.</source>
        <translation>Write a number, for example 333 555 0101.</translation>
    </message>
    <message>
        <source>L&apos;inizio e la fine sono uguali.</source>
        <translation>Beginning and end are the same.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Il Comune non manda SMS. L&apos;ufficio lo usa per chiamarti.</source>
        <translation>The Comune sends no text messages. The office uses it to call you.</translation>
    </message>
    <message>
        <source>Confermato: qui possiamo mandarti SMS.</source>
        <translation>Confirmed: we can text you here.</translation>
    </message>
    <message>
        <source>Da confermare: prima degli SMS ti mandiamo un codice. L&apos;ufficio lo usa già per chiamarti.</source>
        <translation>To be confirmed: before any text messages we send you a code. The office already uses it to call you.</translation>
    </message>
    <message>
        <source>Mandami anche un SMS</source>
        <translation>Text me as well</translation>
    </message>
    <message>
        <source>Scrivimi anche nell&apos;app IO</source>
        <translation>Write to me in the IO app as well</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContentDialog</name>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContentSheet</name>
    <message>
        <source>Non riusciamo a leggere questa pagina</source>
        <translation>We cannot read this page</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContestCard</name>
    <message>
        <source>Invio in corso</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Questo giorno non si può contestare ora: forse è già contestato, o la scuola l&apos;ha corretto.</source>
        <translation>This day cannot be contested now: perhaps it is contested already, or the school has corrected it.</translation>
    </message>
    <message>
        <source>Contestazione %1 inviata.</source>
        <translation>Dispute %1 sent.</translation>
    </message>
    <message>
        <source>Contesta presenza</source>
        <translation>Contest this day</translation>
    </message>
    <message>
        <source>Che cosa non torna?</source>
        <translation>What is not right?</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1, %2. L&apos;ufficio controlla con la scuola e ti risponde.</source>
        <comment>child, day</comment>
        <translation>%1, %2. The office checks with the school and answers you.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CredentialsForm</name>
    <message>
        <source>Scrivi il tuo nome utente.</source>
        <translation>Type your user name.</translation>
    </message>
    <message>
        <source>Scrivi la tua password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Con le credenziali del Comune</source>
        <translation>With your user name from the town</translation>
    </message>
    <message>
        <source>Nome utente</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Digita il tuo username</source>
        <translation>Type your user name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Digita la tua password</source>
        <translation>Type your password</translation>
    </message>
    <message>
        <source>Il tasto delle maiuscole è attivo.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Hai dimenticato la password?</source>
        <translation>Forgotten your password?</translation>
    </message>
    <message>
        <source>Non hai ancora le credenziali?</source>
        <translation>No user name yet?</translation>
    </message>
    <message>
        <source>Registrati al servizio</source>
        <translation>Register for the service</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Crest</name>
    <message>
        <source>Stemma</source>
        <translation>Coat of arms</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CutoffLine</name>
    <message numerus="yes">
        <source>%n giorni</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ore e %2 minuti</source>
        <translation>%1 hours and %2 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n minuti</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 minuti</source>
        <translation>%1:%2 minutes</translation>
    </message>
    <message>
        <source>Il termine per %1 è passato.</source>
        <translation>It is too late for %1.</translation>
    </message>
    <message>
        <source>Per %1 puoi dirlo fino alle %2: mancano %3.</source>
        <translation>For %1 you can say so until %2: %3 left.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DayCard</name>
    <message>
        <source>%1. Registrato da: %2.</source>
        <translation>%1. Recorded by: %2.</translation>
    </message>
    <message>
        <source>Questo giorno è contestato: l&apos;ufficio risponde a chi ha scritto, in Domande all&apos;ufficio.</source>
        <translation>This day is contested: the office answers whoever wrote, under Questions to the office.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DayWords</name>
    <message>
        <source>Presente</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>In bianco</source>
        <translation>Light meal</translation>
    </message>
    <message>
        <source>Dieta</source>
        <translation>Diet</translation>
    </message>
    <message>
        <source>Assente</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Disdetto</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Contestato</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Sospeso</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>in bianco</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dieta</source>
        <translation>diet</translation>
    </message>
    <message>
        <source>normale</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>registro</source>
        <translation>register</translation>
    </message>
    <message>
        <source>scuola</source>
        <translation>school</translation>
    </message>
    <message>
        <source>fine settimana</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>nulla di registrato</source>
        <translation>nothing recorded</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Per questo giorno non c&apos;è ancora nulla di registrato.</source>
        <translation>Nothing is recorded for this day yet.</translation>
    </message>
    <message>
        <source>Il sabato e la domenica il servizio non c&apos;è.</source>
        <translation>There is no service on Saturdays and Sundays.</translation>
    </message>
    <message>
        <source>Il servizio è chiuso: non devi fare nulla.</source>
        <translation>The service is closed: you need not do anything.</translation>
    </message>
    <message>
        <source>Il servizio è stato sospeso: %1 non paga questo giorno.</source>
        <translation>The service was suspended: %1 does not pay for this day.</translation>
    </message>
    <message>
        <source>%1 non c&apos;era: questo giorno non si paga.</source>
        <translation>%1 was not there: this day is not charged.</translation>
    </message>
    <message>
        <source>%1 era presente.</source>
        <translation>%1 was there.</translation>
    </message>
    <message>
        <source>Pasto: %1, %2.</source>
        <translation>Meal: %1, %2.</translation>
    </message>
    <message>
        <source>Hai comunicato che %1 non ci sarà: questo giorno non si paga.</source>
        <translation>You have said that %1 will not be there: this day is not paid.</translation>
    </message>
    <message>
        <source>Hai chiesto il pasto in bianco per %1.</source>
        <translation>You have asked for the light meal for %1.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DeliveriesCard</name>
    <message>
        <source>SMS</source>
        <translation>Text messages</translation>
    </message>
    <message>
        <source>App IO</source>
        <translation>IO app</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Inviato</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Non riuscito</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>In coda</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Messaggi che ti abbiamo mandato</source>
        <translation>Messages we have sent you</translation>
    </message>
    <message>
        <source>Quando, come e per che cosa. Il testo non si conserva qui.</source>
        <translation>When, how and what about. The text is not kept here.</translation>
    </message>
    <message>
        <source>Ora non riusciamo a leggere l&apos;elenco. Riprova più tardi.</source>
        <translation>We cannot read the list right now. Try again later.</translation>
    </message>
    <message>
        <source>Non ti abbiamo ancora mandato messaggi.</source>
        <translation>We have not sent you any messages yet.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DraftSheet</name>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Dati generali</source>
        <translation>General data</translation>
    </message>
    <message>
        <source>Un figlio o una figlia</source>
        <translation>A son or a daughter</translation>
    </message>
    <message>
        <source>Un altro figlio</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>Per questa domanda ti scriviamo qui.</source>
        <translation>For this application we write to you here.</translation>
    </message>
    <message>
        <source>Chi fa la domanda</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Il tuo codice fiscale</source>
        <translation>Your codice fiscale</translation>
    </message>
    <message>
        <source>Il tuo indirizzo</source>
        <translation>Your address</translation>
    </message>
    <message>
        <source>Giorno, mese e anno, per esempio 14/03/2018.</source>
        <translation>Day, month and year, for example 14/03/2018.</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria.</source>
        <translation>It is on the health card.</translation>
    </message>
    <message>
        <source>Ho letto l&apos;informativa sulla privacy</source>
        <translation>I have read the privacy notice</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DueCardDelegate</name>
    <message>
        <source>entro il %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesFilterBar</name>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ancora aperti</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Da pagare</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Scaduti</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Awaiting confirmation</translation>
    </message>
    <message>
        <source>Pagati</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nome, servizio, numero</source>
        <translation>Name, service, number</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Billing list</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesFooter</name>
    <message>
        <source>%1 di %2</source>
        <comment>3 di Luca Rossi</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Scegli almeno un avviso</source>
        <translation>Choose at least one notice</translation>
    </message>
    <message numerus="yes">
        <source>%n selezionati</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Totale %1</source>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesOrderBox</name>
    <message>
        <source>Prima i più urgenti</source>
        <translation>Most urgent first</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Periodo, dal più recente</source>
        <translation>Period, latest first</translation>
    </message>
    <message>
        <source>Importo, dal più alto</source>
        <translation>Amount, highest first</translation>
    </message>
    <message>
        <source>Importo, dal più basso</source>
        <translation>Amount, lowest first</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ordina per</source>
        <translation>Sort by</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesPage</name>
    <message>
        <source>Nuovo pagamento</source>
        <translation>New payment</translation>
    </message>
    <message>
        <source>Prospetto Ruoli</source>
        <translation>Prospetto Ruoli (billing lists)</translation>
    </message>
    <message>
        <source>Scegli gli avvisi da stampare: li paghi in banca, alle Poste o in tabaccheria.</source>
        <translation>Choose the notices to print: pay them at the bank, the post office or a tobacconist.</translation>
    </message>
    <message>
        <source>Tutti gli avvisi, dal ruolo più recente.</source>
        <translation>All notices, latest billing list first.</translation>
    </message>
    <message>
        <source>la banca non ha ancora risposto. Non pagarlo di nuovo: ti avvisiamo noi.</source>
        <translation>the bank has not answered yet. Do not pay it again: we will let you know.</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi, %1:</source>
        <translation>
            <numerusform>%n notice, %1:</numerusform>
            <numerusform>%n notices, %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>la banca non ha ancora risposto. Non pagarli di nuovo: ti avvisiamo noi.</source>
        <translation>the bank has not answered yet. Do not pay them again: we will let you know.</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>da pagare in tutto %1</source>
        <translation>%1 to pay in all</translation>
    </message>
    <message>
        <source>in attesa di esito %1</source>
        <translation>%1 awaiting confirmation</translation>
    </message>
    <message>
        <source>Nessun avviso con questi filtri</source>
        <translation>No notice with these filters</translation>
    </message>
    <message>
        <source>Togli un filtro per vedere gli altri avvisi.</source>
        <translation>Remove a filter to see the other notices.</translation>
    </message>
    <message>
        <source>Togli i filtri</source>
        <translation>Remove the filters</translation>
    </message>
    <message>
        <source>I nuovi avvisi arrivano qui appena il Comune li prepara.</source>
        <translation>New notices arrive here as soon as the town prepares them.</translation>
    </message>
    <message>
        <source>Non hai nulla da pagare</source>
        <translation>You have nothing to pay</translation>
    </message>
    <message>
        <source>Vedi gli avvisi già pagati</source>
        <translation>See the notices already paid</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere gli avvisi</source>
        <translation>We cannot read the notices</translation>
    </message>
    <message>
        <source>Scegli cosa pagare, anche per più figli insieme.</source>
        <translation>Choose what to pay, also for several children together.</translation>
    </message>
    <message>
        <source>Vedi il pagamento in corso</source>
        <translation>See the payment under way</translation>
    </message>
    <message>
        <source>pagamento iniziato. Finiscilo su pagoPA oppure annullalo.</source>
        <translation>payment begun. Finish it at pagoPA or cancel it.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesTools</name>
    <message>
        <source>Filtri (%1)</source>
        <translation>Filters (%1)</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Nascondi i filtri</source>
        <translation>Hide the filters</translation>
    </message>
    <message>
        <source>Mostra i filtri</source>
        <translation>Show the filters</translation>
    </message>
    <message numerus="yes">
        <source>%n filtri attivi</source>
        <translation>
            <numerusform>%n filter in use</numerusform>
            <numerusform>%n filters in use</numerusform>
        </translation>
    </message>
    <message>
        <source>Scegli tutti</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Ordina per</source>
        <translation>Sort by</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesWordsModel</name>
    <message>
        <source>Non si può scegliere: %1</source>
        <translation>Cannot be chosen: %1</translation>
    </message>
    <message>
        <source>Scelto: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Scegli: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>avviso %1</source>
        <translation>notice %1</translation>
    </message>
    <message>
        <source>Scegli tutti</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio e n. avviso</source>
        <translation>Service and number</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Azioni</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nessuna azione</source>
        <translation>No action</translation>
    </message>
</context>
<context>
    <name>campanella::ui::EmailCard</name>
    <message>
        <source>Scrivi un indirizzo e-mail, per esempio nome@posta.it.</source>
        <translation>Write an e-mail address, for example name@posta.it.</translation>
    </message>
    <message>
        <source>Scrivi il codice che trovi nella posta.</source>
        <translation>Write the code that you find in your mail.</translation>
    </message>
    <message>
        <source>Non abbiamo un tuo indirizzo e-mail.</source>
        <translation>We have no e-mail address of yours.</translation>
    </message>
    <message>
        <source>Confermato</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Da confermare</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Trovi un codice nella posta di %1. Guarda anche nella posta indesiderata. Finché non lo scrivi qui, non cambia niente.</source>
        <translation>You will find a code in the mail of %1. Look into the spam folder, too. Until you write it here, nothing changes.</translation>
    </message>
    <message>
        <source>Questo Comune è di prova e non spedisce nulla. Trovi l&apos;e-mail qui: %1</source>
        <translation>This municipality is for trying out and sends nothing. You find the e-mail here: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cambia indirizzo</source>
        <translation>Change the address</translation>
    </message>
    <message>
        <source>Conferma questo indirizzo</source>
        <translation>Confirm this address</translation>
    </message>
    <message>
        <source>Nuovo indirizzo e-mail</source>
        <translation>New e-mail address</translation>
    </message>
    <message>
        <source>Ti mandiamo un codice per essere sicuri che sia tuo.</source>
        <translation>We send you a code to be sure that it is yours.</translation>
    </message>
    <message>
        <source>Manda il codice</source>
        <translation>Send the code</translation>
    </message>
    <message>
        <source>Lascia tutto com&apos;è</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vale 30 minuti. Maiuscole, spazi e trattini non contano.</source>
        <translation>It is good for 30 minutes. Capitals, spaces and hyphens do not matter.</translation>
    </message>
    <message>
        <source>Questo codice non vale. Controlla l&apos;ultima e-mail, oppure chiedi un codice nuovo.</source>
        <translation>This code is not valid. Check the last e-mail, or ask for a new code.</translation>
    </message>
    <message>
        <source>Conferma l&apos;indirizzo</source>
        <translation>Confirm the address</translation>
    </message>
</context>
<context>
    <name>campanella::ui::EmailCodePage</name>
    <message>
        <source>Scrivi il codice che trovi nella posta.</source>
        <translation>Type the code that you find in your mail.</translation>
    </message>
    <message>
        <source>Scegli una password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <source>Controlla la posta</source>
        <translation>Look into your mail</translation>
    </message>
    <message>
        <source>Scrivi il codice e scegli una password.</source>
        <translation>Type the code and choose a password.</translation>
    </message>
    <message>
        <source>Scrivi il codice e una nuova password.</source>
        <translation>Type the code and a new password.</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Maiuscole, spazi e trattini non contano.</source>
        <translation>Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Almeno 12 caratteri: tre o quattro parole vanno bene.</source>
        <translation>At least 12 characters: three or four words will do.</translation>
    </message>
    <message>
        <source>Entra nel portale</source>
        <translation>Enter the portal</translation>
    </message>
    <message>
        <source>Salva la password</source>
        <translation>Save the password</translation>
    </message>
    <message>
        <source>Hai scritto %1. Se i dati corrispondono, trovi un codice nella posta. Guarda anche nella posta indesiderata.</source>
        <translation>You wrote %1. If the details match, you find a code in your mail. Look among the unwanted mail, too.</translation>
    </message>
    <message>
        <source>Correggi quello che hai scritto</source>
        <translation>Correct what you wrote</translation>
    </message>
    <message>
        <source>Questo codice non vale. Controlla l&apos;ultima e-mail, oppure chiedi un codice nuovo.</source>
        <translation>This code is not valid. Check the latest e-mail, or ask for a new code.</translation>
    </message>
    <message>
        <source>È facile da indovinare. Usa tre o quattro parole, almeno 12 caratteri.</source>
        <translation>It is easy to guess. Use three or four words, at least 12 characters.</translation>
    </message>
    <message>
        <source>Questo Comune è di prova e non spedisce nulla. Trovi l&apos;e-mail qui: %1</source>
        <translation>This Comune is a demo and sends nothing. You find the e-mail here: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ErrorIndex</name>
    <message numerus="yes">
        <source>Ci sono %n campi da sistemare</source>
        <translation>
            <numerusform>There is %n field to fix</numerusform>
            <numerusform>There are %n fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::FailureText</name>
    <message>
        <source>Il servizio del Comune non risponde.</source>
        <translation>The town&apos;s service is not answering.</translation>
    </message>
    <message>
        <source>I tuoi dati sono al sicuro: riprova fra un minuto.</source>
        <translation>Your data are safe: try again in a minute.</translation>
    </message>
    <message>
        <source>Abbiamo interrotto la richiesta.</source>
        <translation>We stopped the request.</translation>
    </message>
    <message>
        <source>Puoi ripeterla quando vuoi.</source>
        <translation>You can repeat it whenever you like.</translation>
    </message>
    <message>
        <source>Non riconosciamo il sito del Comune.</source>
        <translation>We do not recognise the town&apos;s site.</translation>
    </message>
    <message>
        <source>Per sicurezza non inviamo nulla. Chiama l&apos;ufficio.</source>
        <translation>To be safe we send nothing. Call the office.</translation>
    </message>
    <message>
        <source>Il certificato del sito è scaduto.</source>
        <translation>The site&apos;s certificate has expired.</translation>
    </message>
    <message>
        <source>Controlla la data del computer. Se è giusta, chiama l&apos;ufficio.</source>
        <translation>Check the computer&apos;s date. If it is right, call the office.</translation>
    </message>
    <message>
        <source>Risponde un sito diverso da quello del Comune.</source>
        <translation>A site other than the town&apos;s is answering.</translation>
    </message>
    <message>
        <source>Non riusciamo a raggiungere il servizio.</source>
        <translation>We cannot reach the service.</translation>
    </message>
    <message>
        <source>Controlla la rete e riprova. I tuoi dati sono al sicuro.</source>
        <translation>Check your connection and try again. Your data are safe.</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la risposta del servizio.</source>
        <translation>We cannot read the service&apos;s answer.</translation>
    </message>
    <message>
        <source>La risposta è arrivata solo in parte.</source>
        <translation>Only part of the answer has arrived.</translation>
    </message>
    <message>
        <source>Riprova fra un minuto.</source>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>Il servizio ha molte richieste.</source>
        <translation>The service is very busy.</translation>
    </message>
    <message>
        <source>L&apos;archivio del Comune non è raggiungibile.</source>
        <translation>The town&apos;s archive cannot be reached.</translation>
    </message>
    <message>
        <source>I tuoi dati sono al sicuro: riprova fra qualche minuto.</source>
        <translation>Your data are safe: try again in a few minutes.</translation>
    </message>
    <message>
        <source>In questo momento puoi leggere, non cambiare.</source>
        <translation>Right now you can read, not change.</translation>
    </message>
    <message>
        <source>Riprova fra qualche minuto. I tuoi dati sono al sicuro.</source>
        <translation>Try again in a few minutes. Your data are safe.</translation>
    </message>
    <message>
        <source>L&apos;archivio del Comune è pieno.</source>
        <translation>The town&apos;s archive is full.</translation>
    </message>
    <message>
        <source>Non abbiamo cambiato nulla. Chiama l&apos;ufficio.</source>
        <translation>We have changed nothing. Call the office.</translation>
    </message>
    <message>
        <source>Il servizio del Comune ha un problema.</source>
        <translation>The town&apos;s service has a problem.</translation>
    </message>
    <message>
        <source>Riprova fra qualche minuto.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Riprova fra %n minuti.</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nome utente o password non corretti.</source>
        <translation>User name or password not correct.</translation>
    </message>
    <message>
        <source>Controlla le maiuscole e riprova.</source>
        <translation>Check capital letters and try again.</translation>
    </message>
    <message>
        <source>Ci sono stati troppi tentativi.</source>
        <translation>There have been too many attempts.</translation>
    </message>
    <message>
        <source>La visita è finita.</source>
        <translation>Your visit has ended.</translation>
    </message>
    <message>
        <source>Accedi di nuovo: torni alla stessa pagina.</source>
        <translation>Sign in again: you return to the same page.</translation>
    </message>
    <message>
        <source>Questa pagina è riservata.</source>
        <translation>This page is reserved.</translation>
    </message>
    <message>
        <source>Se ti serve, chiedi all&apos;ufficio.</source>
        <translation>If you need it, ask the office.</translation>
    </message>
    <message>
        <source>Non troviamo quello che cerchi.</source>
        <translation>We cannot find what you are looking for.</translation>
    </message>
    <message>
        <source>Torna indietro e aggiorna la pagina.</source>
        <translation>Go back and refresh the page.</translation>
    </message>
    <message>
        <source>L&apos;importo non è scritto bene.</source>
        <translation>The amount is not written properly.</translation>
    </message>
    <message>
        <source>Scrivilo così: 12,50.</source>
        <translation>Write it like this: 12,50.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto.</source>
        <translation>The codice fiscale (tax code) is not right.</translation>
    </message>
    <message>
        <source>Copialo dalla tessera sanitaria: 16 caratteri.</source>
        <translation>Copy it from the health card: 16 characters.</translation>
    </message>
    <message>
        <source>Il codice avviso non è giusto.</source>
        <translation>The notice number is not right.</translation>
    </message>
    <message>
        <source>Ha 18 cifre: lo trovi sull&apos;avviso.</source>
        <translation>It has 18 digits: find it on the notice.</translation>
    </message>
    <message>
        <source>L&apos;IBAN non è giusto.</source>
        <translation>The IBAN is not right.</translation>
    </message>
    <message>
        <source>Copialo dal tuo conto: comincia con IT.</source>
        <translation>Copy it from your account: it starts with IT.</translation>
    </message>
    <message>
        <source>L&apos;anno scolastico non è giusto.</source>
        <translation>The school year is not right.</translation>
    </message>
    <message>
        <source>Scrivilo così: 2026/2027.</source>
        <translation>Write it like this: 2026/2027.</translation>
    </message>
    <message>
        <source>Il periodo non è giusto.</source>
        <translation>The period is not right.</translation>
    </message>
    <message>
        <source>Il primo giorno viene prima dell&apos;ultimo.</source>
        <translation>The first day comes before the last.</translation>
    </message>
    <message>
        <source>Questo collegamento non è completo.</source>
        <translation>This link is not complete.</translation>
    </message>
    <message>
        <source>Torna a Oggi e riprova da lì.</source>
        <translation>Go back to Today and try again from there.</translation>
    </message>
    <message>
        <source>Manca qualcosa o un dato non è giusto.</source>
        <translation>Something is missing or not right.</translation>
    </message>
    <message>
        <source>Controlla i campi segnati e riprova.</source>
        <translation>Check the marked fields and try again.</translation>
    </message>
    <message>
        <source>Il servizio non ha capito la richiesta.</source>
        <translation>The service did not understand the request.</translation>
    </message>
    <message>
        <source>Riprova. Se succede ancora, aggiorna il programma.</source>
        <translation>Try again. If it happens again, update the program.</translation>
    </message>
    <message>
        <source>La stampante non ha finito.</source>
        <translation>The printer has not finished.</translation>
    </message>
    <message>
        <source>Controlla carta e collegamento, poi stampa di nuovo.</source>
        <translation>Check paper and cable, then print again.</translation>
    </message>
    <message>
        <source>Non possiamo scrivere in questa cartella.</source>
        <translation>We cannot write in this folder.</translation>
    </message>
    <message>
        <source>Scegline un&apos;altra.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>Non c&apos;è nulla da stampare.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Scegli almeno un avviso.</source>
        <translation>Choose at least one notice.</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere il file.</source>
        <translation>We cannot read the file.</translation>
    </message>
    <message>
        <source>Controlla che esista e riprova.</source>
        <translation>Check that it exists and try again.</translation>
    </message>
    <message>
        <source>Non riconosciamo le lettere del file.</source>
        <translation>We do not recognise the letters of the file.</translation>
    </message>
    <message>
        <source>Salvalo in UTF-8 e riprova.</source>
        <translation>Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Nel file manca una colonna.</source>
        <translation>The file lacks a column.</translation>
    </message>
    <message>
        <source>Aggiungila e riprova.</source>
        <translation>Add it and try again.</translation>
    </message>
    <message>
        <source>Nel file c&apos;è una riga non giusta.</source>
        <translation>A line of the file is not right.</translation>
    </message>
    <message>
        <source>Correggila e riprova.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>Un altro programma occupa la porta.</source>
        <translation>Another program is using the port.</translation>
    </message>
    <message>
        <source>Scegline un&apos;altra e riavvia.</source>
        <translation>Choose another one and restart.</translation>
    </message>
    <message>
        <source>Non riusciamo ad aggiornare l&apos;archivio.</source>
        <translation>We cannot update the archive.</translation>
    </message>
    <message>
        <source>Non abbiamo cambiato nulla. Chiama l&apos;assistenza.</source>
        <translation>We have changed nothing. Call support.</translation>
    </message>
    <message>
        <source>Il programma non è configurato bene.</source>
        <translation>The program is not set up properly.</translation>
    </message>
    <message>
        <source>Chiama l&apos;ufficio.</source>
        <translation>Call the office.</translation>
    </message>
    <message>
        <source>Hai annullato l&apos;accesso.</source>
        <translation>You cancelled the sign-in.</translation>
    </message>
    <message>
        <source>Quando vuoi, riprova da qui.</source>
        <translation>Try again from here whenever you like.</translation>
    </message>
    <message>
        <source>Hai provato troppe volte con il tuo gestore.</source>
        <translation>You tried too many times with your provider.</translation>
    </message>
    <message>
        <source>Aspetta un poco, poi riprova. Il tuo gestore può aiutarti.</source>
        <translation>Wait a little, then try again. Your provider can help you.</translation>
    </message>
    <message>
        <source>Serve un accesso più sicuro.</source>
        <translation>A safer sign-in is needed.</translation>
    </message>
    <message>
        <source>Riprova e conferma anche con l&apos;app o il codice del tuo gestore.</source>
        <translation>Try again and confirm with your provider&apos;s app or code too.</translation>
    </message>
    <message>
        <source>È passato troppo tempo.</source>
        <translation>Too much time has passed.</translation>
    </message>
    <message>
        <source>Nulla è andato perso: ricomincia l&apos;accesso.</source>
        <translation>Nothing is lost: start the sign-in again.</translation>
    </message>
    <message>
        <source>Non hai dato il consenso a inviare i dati.</source>
        <translation>You did not agree to send your data.</translation>
    </message>
    <message>
        <source>Senza i dati non possiamo riconoscerti. Se vuoi, riprova.</source>
        <translation>Without it we cannot recognise you. Try again if you like.</translation>
    </message>
    <message>
        <source>La tua identità digitale è sospesa o revocata.</source>
        <translation>Your digital identity is suspended or revoked.</translation>
    </message>
    <message>
        <source>Chiama il tuo gestore: solo lui può riattivarla.</source>
        <translation>Call your provider: only they can activate it again.</translation>
    </message>
    <message>
        <source>Questa identità è di un altro tipo.</source>
        <translation>This identity is of another kind.</translation>
    </message>
    <message>
        <source>Entra con la tua identità personale, non con quella professionale.</source>
        <translation>Sign in with your personal identity, not the professional one.</translation>
    </message>
    <message>
        <source>L&apos;accesso non è arrivato in tempo.</source>
        <translation>The sign-in did not arrive in time.</translation>
    </message>
    <message>
        <source>Ricomincia da qui: serve meno di un minuto.</source>
        <translation>Start again from here: it takes less than a minute.</translation>
    </message>
    <message>
        <source>È passato troppo tempo per creare il profilo.</source>
        <translation>Too much time has passed to create the profile.</translation>
    </message>
    <message>
        <source>Entra di nuovo: i tuoi dati tornano da soli.</source>
        <translation>Sign in again: your data comes back by itself.</translation>
    </message>
    <message>
        <source>Non aspettavamo questa risposta.</source>
        <translation>We were not expecting this answer.</translation>
    </message>
    <message>
        <source>Per sicurezza ricomincia l&apos;accesso da qui.</source>
        <translation>To be safe, start the sign-in again from here.</translation>
    </message>
    <message>
        <source>La tua identità non contiene il codice fiscale.</source>
        <translation>Your identity holds no Italian tax code.</translation>
    </message>
    <message>
        <source>Chiama l&apos;ufficio: ti danno loro un accesso.</source>
        <translation>Call the office: they will give you a way in.</translation>
    </message>
    <message>
        <source>La finestra per l&apos;accesso non si è aperta.</source>
        <translation>The sign-in window did not open.</translation>
    </message>
    <message>
        <source>Riprova, oppure entra con nome utente e password.</source>
        <translation>Try again, or sign in with username and password.</translation>
    </message>
    <message>
        <source>In questo momento questo accesso non funziona.</source>
        <translation>This way in does not work right now.</translation>
    </message>
    <message>
        <source>Riprova fra qualche minuto, oppure entra in un altro modo.</source>
        <translation>Try again in a few minutes, or come in another way.</translation>
    </message>
    <message>
        <source>Entri con SPID, CIE o Cohesion: qui non hai una password.</source>
        <translation>You come in with SPID, CIE or Cohesion: there is no password here.</translation>
    </message>
    <message>
        <source>La tua password è dal tuo gestore: cambiala lì.</source>
        <translation>Your password is with your provider: change it there.</translation>
    </message>
    <message>
        <source>Questa password è troppo facile da indovinare.</source>
        <translation>This password is too easy to guess.</translation>
    </message>
    <message>
        <source>Usa almeno 12 caratteri: tre o quattro parole vanno bene.</source>
        <translation>Use at least 12 characters: three or four words will do.</translation>
    </message>
    <message>
        <source>Questo codice non vale.</source>
        <translation>This code is not valid.</translation>
    </message>
    <message>
        <source>Controlla l&apos;ultima e-mail, oppure chiedi un codice nuovo.</source>
        <translation>Check the latest e-mail, or ask for a new code.</translation>
    </message>
    <message>
        <source>Non riusciamo a inviare l&apos;e-mail.</source>
        <translation>We cannot send the e-mail.</translation>
    </message>
    <message>
        <source>Ci riproviamo da soli. Controlla la posta fra qualche minuto.</source>
        <translation>We keep trying by ourselves. Check your mail in a few minutes.</translation>
    </message>
    <message>
        <source>Non possiamo fidarci della risposta ricevuta.</source>
        <translation>We cannot trust the answer we received.</translation>
    </message>
    <message>
        <source>Per sicurezza non ti facciamo entrare. Riprova da qui.</source>
        <translation>To be safe we do not let you in. Try again from here.</translation>
    </message>
    <message>
        <source>Riprova domani, oppure chiama l&apos;ufficio.</source>
        <translation>Try again tomorrow, or call the office.</translation>
    </message>
    <message numerus="yes">
        <source>Riprova fra %n ore, oppure chiama l&apos;ufficio.</source>
        <translation>
            <numerusform>Try again in %n hour, or call the office.</numerusform>
            <numerusform>Try again in %n hours, or call the office.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non riconosciamo questo codice con questa data di nascita.</source>
        <translation>We do not recognise this code with this date of birth.</translation>
    </message>
    <message>
        <source>Controlla la lettera. Se è vecchia o già usata, chiedine una nuova.</source>
        <translation>Check the letter. If it is old or used already, ask for a new one.</translation>
    </message>
    <message>
        <source>Il codice non è scritto bene.</source>
        <translation>The code is not written correctly.</translation>
    </message>
    <message>
        <source>Ricopialo dalla lettera: sono 10 lettere e cifre.</source>
        <translation>Copy it from the letter: it has 10 letters and digits.</translation>
    </message>
    <message>
        <source>Le lettere non sono pronte.</source>
        <translation>The letters are not ready.</translation>
    </message>
    <message>
        <source>Controlla la cartella e riprova.</source>
        <translation>Check the folder and try again.</translation>
    </message>
    <message>
        <source>Questa conversazione è chiusa.</source>
        <translation>This conversation is closed.</translation>
    </message>
    <message>
        <source>Quello che hai scritto è ancora qui: copialo in una nuova domanda.</source>
        <translation>What you wrote is still here: copy it into a new question.</translation>
    </message>
    <message>
        <source>La finestra di accesso è troppo vecchia per il tuo gestore.</source>
        <translation>The sign-in window is too old for your provider.</translation>
    </message>
    <message>
        <source>Per sicurezza non apriamo la pagina: serve un aggiornamento del programma.</source>
        <translation>To be safe we do not open the page: the program needs an update.</translation>
    </message>
    <message>
        <source>Per questo servizio le iscrizioni sono chiuse.</source>
        <translation>Enrolment for this service is closed.</translation>
    </message>
    <message>
        <source>La tua bozza resta salvata. Chiedi all&apos;ufficio se puoi ancora inviarla.</source>
        <translation>Your draft stays saved. Ask the office whether you can still send it.</translation>
    </message>
    <message>
        <source>Questa domanda è andata avanti nel frattempo.</source>
        <translation>This application has moved on in the meantime.</translation>
    </message>
    <message>
        <source>Aprila da Domande inviate e guarda a che punto è.</source>
        <translation>Open it from Applications sent and see where it stands.</translation>
    </message>
    <message>
        <source>Per questo servizio c&apos;è già una domanda.</source>
        <translation>There is an application for this service already.</translation>
    </message>
    <message>
        <source>L&apos;hai inviata tu o un altro adulto. Per cambiarla scrivi all&apos;ufficio.</source>
        <translation>You or another adult sent it. To change it, write to the office.</translation>
    </message>
    <message>
        <source>Questi dati sono cambiati in un&apos;altra finestra.</source>
        <translation>These data were changed in another window.</translation>
    </message>
    <message>
        <source>Quello che hai scritto qui c&apos;è ancora: ricontrollalo e premi di nuovo.</source>
        <translation>What you wrote here is still there: check it and press again.</translation>
    </message>
    <message>
        <source>Uno di questi avvisi ora non si può pagare.</source>
        <translation>One of these notices cannot be paid now.</translation>
    </message>
    <message>
        <source>Forse è già pagato, o lo sta pagando un altro adulto: aggiorna l&apos;elenco.</source>
        <translation>Maybe it is paid already, or another adult is paying it: refresh the list.</translation>
    </message>
    <message>
        <source>L&apos;importo è cambiato nel frattempo.</source>
        <translation>The amount has changed meanwhile.</translation>
    </message>
    <message>
        <source>Il pagamento non è partito: aggiorna l&apos;elenco e controlla.</source>
        <translation>The payment has not started: refresh the list and check.</translation>
    </message>
    <message>
        <source>Da qui non si può ancora pagare.</source>
        <translation>You cannot pay from here yet.</translation>
    </message>
    <message>
        <source>Stampa l&apos;avviso: puoi pagarlo in banca, alla posta o in tabaccheria.</source>
        <translation>Print the notice: you can pay it at a bank, a post office or a tobacconist&apos;s.</translation>
    </message>
    <message>
        <source>L&apos;invito che hai non lo permette.</source>
        <translation>Your invitation does not allow this.</translation>
    </message>
    <message>
        <source>Chiedilo a chi ti ha invitato.</source>
        <translation>Ask the person who invited you.</translation>
    </message>
    <message>
        <source>Questa persona è già abbinata o invitata.</source>
        <translation>This person is already linked or invited.</translation>
    </message>
    <message>
        <source>Per cambiare che cosa può fare, togli l&apos;invito e fanne uno nuovo.</source>
        <translation>To change what they may do, remove the invitation and make a new one.</translation>
    </message>
    <message>
        <source>Per questo bambino il Comune ha sospeso gli inviti.</source>
        <translation>The municipality has suspended invitations for this child.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FamilyCard</name>
    <message>
        <source>%1 (tu)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Genitore di riferimento: lo saprai con il primo importo da pagare.</source>
        <translation>Parent of reference: you will know with the first amount to pay.</translation>
    </message>
    <message>
        <source>Genitore di riferimento: %1</source>
        <translation>Parent of reference: %1</translation>
    </message>
    <message>
        <source>Utenti: i tuoi figli</source>
        <translation>Users: your children</translation>
    </message>
    <message>
        <source>Non hai ancora figli abbinati.</source>
        <translation>You have no linked children yet.</translation>
    </message>
    <message>
        <source>Vai ad Abbinamento studenti</source>
        <translation>Go to Link pupils</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FirstAccessPage</name>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it.</source>
        <translation>Type an address like name@example.com.</translation>
    </message>
    <message>
        <source>Scrivi il numero come 333 1234567, o lascia vuoto.</source>
        <translation>Type the number like 333 1234567, or leave it empty.</translation>
    </message>
    <message>
        <source>Crea il tuo profilo</source>
        <translation>Make your profile</translation>
    </message>
    <message>
        <source>È il tuo primo accesso. Controlla i dati, poi premi Crea.</source>
        <translation>This is your first visit. Check the details, then press Crea.</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>da %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Qui ti scriviamo per avvisi e ricevute.</source>
        <translation>We write here about notices and receipts.</translation>
    </message>
    <message>
        <source>Cellulare (se vuoi)</source>
        <translation>Mobile phone (if you like)</translation>
    </message>
    <message>
        <source>Crea</source>
        <translation>Crea</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ForgottenPage</name>
    <message>
        <source>Scrivi il tuo nome utente o la tua e-mail.</source>
        <translation>Type your user name or your e-mail address.</translation>
    </message>
    <message>
        <source>Hai dimenticato la password?</source>
        <translation>Forgotten your password?</translation>
    </message>
    <message>
        <source>Ti mandiamo un codice per sceglierne una nuova.</source>
        <translation>We send you a code to choose a new one.</translation>
    </message>
    <message>
        <source>Nome utente o e-mail</source>
        <translation>User name or e-mail</translation>
    </message>
    <message>
        <source>Se entri con SPID, CIE o Cohesion, la password è dal tuo gestore. Allo sportello ti aiutiamo anche di persona.</source>
        <translation>If you come in by SPID, CIE or Cohesion, your provider keeps the password. At the counter we help you in person, too.</translation>
    </message>
    <message>
        <source>Invia il codice</source>
        <translation>Send the code</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Form</name>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FormCards</name>
    <message>
        <source>Anno scolastico %1 · puoi inviarla fino a %2</source>
        <translation>School year %1 · you can send it until %2</translation>
    </message>
    <message>
        <source>Comincia</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Comincia la domanda: %1</source>
        <translation>Start the application: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FormRoom</name>
    <message>
        <source>Quello che hai scritto si cancella.</source>
        <translation>What you have typed will be lost.</translation>
    </message>
    <message>
        <source>Premi ancora Esc per tornare all&apos;accesso.</source>
        <translation>Press Esc again to go back to sign-in.</translation>
    </message>
    <message>
        <source>Manca ancora l&apos;informativa sulla privacy.</source>
        <translation>The privacy notice is not here yet.</translation>
    </message>
    <message>
        <source>La stiamo chiedendo di nuovo: leggila, poi riprova.</source>
        <translation>We are asking for it again: read it, then try again.</translation>
    </message>
    <message>
        <source>L&apos;informativa sulla privacy è cambiata.</source>
        <translation>The privacy notice has changed.</translation>
    </message>
    <message>
        <source>Leggi quella nuova, poi premi di nuovo il pulsante.</source>
        <translation>Read the new one, then press the button again.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Format</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern: lunedì 30 novembre 2026</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>campanella::ui::GuidePage</name>
    <message>
        <source>Inviata alla stampante.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF saved.</translation>
    </message>
    <message>
        <source>Guida all&apos;accesso</source>
        <translation>Guide to signing in</translation>
    </message>
    <message>
        <source>Leggila con calma, o stampala per averla accanto.</source>
        <translation>Take your time, or print it to have it beside you.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salva PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la guida</source>
        <translation>We cannot read the guide</translation>
    </message>
</context>
<context>
    <name>campanella::ui::HeaderBand</name>
    <message>
        <source>Servizi scolastici</source>
        <translation>School services</translation>
    </message>
    <message>
        <source>Dimensione del testo e colori</source>
        <translation>Size of the text and colours</translation>
    </message>
    <message>
        <source>Lingua</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Esci e chiudi la visita</source>
        <translation>Leave and end your visit</translation>
    </message>
    <message>
        <source>Testo %1 %</source>
        <translation>Text %1%</translation>
    </message>
    <message>
        <source>LogOut</source>
        <translation>LogOut</translation>
    </message>
    <message>
        <source>Lingua: %1</source>
        <translation>Language: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::IdentityCard</name>
    <message>
        <source>Il Comune non ce l&apos;ha</source>
        <translation>The municipality does not have it</translation>
    </message>
    <message>
        <source>Chi sei</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Nome e cognome</source>
        <translation>Name and family name</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Questi dati sono quelli del Comune e qui non si cambiano: servono per gli avvisi di pagamento. Se qualcosa non è giusto, scrivi all&apos;ufficio.</source>
        <translation>These details are the municipality&apos;s and cannot be changed here: payment notices need them. If something is not right, write to the office.</translation>
    </message>
    <message>
        <source>Scrivi all&apos;ufficio</source>
        <translation>Write to the office</translation>
    </message>
</context>
<context>
    <name>campanella::ui::IdleDialog</name>
    <message>
        <source>Sei ancora qui?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Ho bisogno di altro tempo</source>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>I have finished</translation>
    </message>
    <message numerus="yes">
        <source>Fra %n secondi chiudiamo la visita, così nessun altro vede i tuoi dati.</source>
        <translation>
            <numerusform>In %n second we close your visit, so that nobody else sees your data.</numerusform>
            <numerusform>In %n seconds we close your visit, so that nobody else sees your data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::Invitation</name>
    <message>
        <source>vedere presenze e servizi</source>
        <translation>see attendance and services</translation>
    </message>
    <message>
        <source>comunicare le assenze</source>
        <translation>report absences</translation>
    </message>
    <message>
        <source>vedere i bollettini e pagarli</source>
        <translation>see the payment notices and pay them</translation>
    </message>
    <message>
        <source>inviare domande</source>
        <translation>send applications</translation>
    </message>
</context>
<context>
    <name>campanella::ui::InvitationForm</name>
    <message>
        <source>Copialo dalla sua tessera sanitaria: 16 caratteri.</source>
        <translation>Copy it from their health card: 16 characters.</translation>
    </message>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it, o lascia vuoto.</source>
        <translation>Write an address like name@example.it, or leave it empty.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Write the date like this: day/month/year.</translation>
    </message>
    <message>
        <source>Questa data è già passata.</source>
        <translation>This date has passed.</translation>
    </message>
    <message>
        <source>Non oltre il %1.</source>
        <translation>Not after %1.</translation>
    </message>
    <message>
        <source>Chi potrà seguire</source>
        <translation>Whom they will follow</translation>
    </message>
    <message>
        <source>Codice fiscale dell&apos;adulto</source>
        <translation>The adult&apos;s codice fiscale</translation>
    </message>
    <message>
        <source>È sulla sua tessera sanitaria.</source>
        <translation>It is on their health card.</translation>
    </message>
    <message>
        <source>La sua e-mail (facoltativa)</source>
        <translation>Their e-mail (optional)</translation>
    </message>
    <message>
        <source>Gli scriviamo che c&apos;è un invito, senza dati di tuo figlio.</source>
        <translation>We write that there is an invitation, without your child&apos;s data.</translation>
    </message>
    <message>
        <source>Vede presenze e servizi. Può anche:</source>
        <translation>Sees attendance and services. May also:</translation>
    </message>
    <message>
        <source>comunicare le assenze</source>
        <translation>report absences</translation>
    </message>
    <message>
        <source>vedere i bollettini e pagarli</source>
        <translation>see the payment notices and pay them</translation>
    </message>
    <message>
        <source>inviare domande</source>
        <translation>send applications</translation>
    </message>
    <message>
        <source>Fino al</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Poi l&apos;invito finisce da solo.</source>
        <translation>Then the invitation ends by itself.</translation>
    </message>
    <message>
        <source>Questa data non va bene: scegline una di quest&apos;anno.</source>
        <translation>This date does not fit: choose one of this school year.</translation>
    </message>
    <message>
        <source>Invita</source>
        <translation>Invite</translation>
    </message>
</context>
<context>
    <name>campanella::ui::InvitationRow</name>
    <message>
        <source>%1, per %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Può: %1. Fino al %2.</source>
        <translation>May: %1. Until %2.</translation>
    </message>
    <message>
        <source>Non ha ancora risposto: può farlo fino al %1.</source>
        <translation>No answer yet: it can be accepted until %1.</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Togli l&apos;invito di %1 per %2</source>
        <translation>Remove the invitation of %1 for %2</translation>
    </message>
    <message>
        <source>%1 non vedrà più i dati di %2. Continuare?</source>
        <translation>%1 will no longer see the data of %2. Continue?</translation>
    </message>
    <message>
        <source>Sì, togli</source>
        <translation>Yes, remove</translation>
    </message>
    <message>
        <source>%1, su invito di %2</source>
        <translation>%1, invited by %2</translation>
    </message>
    <message>
        <source>Puoi: %1. Fino al %2.</source>
        <translation>You can: %1. Until %2.</translation>
    </message>
    <message>
        <source>Rinuncia</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Rinuncia all&apos;invito per %1</source>
        <translation>Give up the invitation for %1</translation>
    </message>
    <message>
        <source>Non vedrai più i dati di %1. Continuare?</source>
        <translation>You will no longer see the data of %1. Continue?</translation>
    </message>
    <message>
        <source>Sì, rinuncia</source>
        <translation>Yes, give up</translation>
    </message>
    <message>
        <source>No, lascia così</source>
        <translation>No, leave it</translation>
    </message>
</context>
<context>
    <name>campanella::ui::InvitationsCard</name>
    <message>
        <source>Inviti</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Fai vedere i dati di tuo figlio a un altro adulto: l&apos;altro genitore, una nonna, chi va a prenderlo. Entra con il suo SPID o la sua CIE: i tuoi non darli a nessuno.</source>
        <translation>Let another adult see your child&apos;s data: the other parent, a grandmother, whoever picks them up. They sign in with their own SPID or CIE: never give yours to anybody.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::IseePage</name>
    <message>
        <source>Non riusciamo a leggere la dichiarazione</source>
        <translation>We cannot read the declaration</translation>
    </message>
    <message>
        <source>Dichiarazione ISEE</source>
        <translation>ISEE declaration</translation>
    </message>
    <message>
        <source>Dichiarazione ISEE %1</source>
        <translation>ISEE declaration %1</translation>
    </message>
    <message>
        <source>Autorizza il Comune a usare il tuo ISEE per calcolare le tariffe.</source>
        <translation>Allow the municipality to use your ISEE to work out the fees.</translation>
    </message>
    <message>
        <source>Autorizzazione data</source>
        <translation>Authorisation given</translation>
    </message>
    <message>
        <source>Autorizzazione ritirata</source>
        <translation>Authorisation taken back</translation>
    </message>
    <message>
        <source>Data il %1.</source>
        <translation>Given on %1.</translation>
    </message>
    <message>
        <source>Ritirata il %1.</source>
        <translation>Taken back on %1.</translation>
    </message>
    <message>
        <source>Protocollo DSU: %1</source>
        <translation>DSU protocol: %1</translation>
    </message>
    <message>
        <source>Numero della ricevuta: %1</source>
        <translation>Number of the receipt: %1</translation>
    </message>
    <message>
        <source>Chi dichiara: %1</source>
        <translation>Who declares: %1</translation>
    </message>
    <message>
        <source>Ora universale: %1</source>
        <translation>Universal time: %1</translation>
    </message>
    <message>
        <source>Impronta del testo (SHA-256): %1</source>
        <translation>Fingerprint of the text (SHA-256): %1</translation>
    </message>
    <message>
        <source>Ricevuta: autorizzazione ISEE %1</source>
        <translation>Receipt: ISEE authorisation %1</translation>
    </message>
    <message>
        <source>Ricevuta: ritiro dell&apos;autorizzazione ISEE %1</source>
        <translation>Receipt: ISEE authorisation %1 taken back</translation>
    </message>
    <message>
        <source>Copialo dall&apos;attestazione ISEE: comincia con INPS-ISEE. Se non ce l&apos;hai, lascia vuoto.</source>
        <translation>Copy it from the ISEE certificate: it begins with INPS-ISEE. If you do not have it, leave this empty.</translation>
    </message>
    <message>
        <source>Questa DSU è del %1: serve quella del %2.</source>
        <translation>This DSU is of %1: the one of %2 is needed.</translation>
    </message>
    <message>
        <source>Grazie: il Comune può usare il tuo ISEE.</source>
        <translation>Thank you: the municipality may use your ISEE.</translation>
    </message>
    <message>
        <source>Qui sotto trovi la ricevuta da stampare o salvare.</source>
        <translation>Below you find the receipt to print or save.</translation>
    </message>
    <message>
        <source>Hai ritirato l&apos;autorizzazione.</source>
        <translation>You have taken the authorisation back.</translation>
    </message>
    <message>
        <source>Da adesso il Comune non usa più il tuo ISEE. Puoi darla di nuovo quando vuoi.</source>
        <translation>From now on the municipality does not use your ISEE. You can give it again whenever you like.</translation>
    </message>
    <message>
        <source>Il testo è cambiato mentre lo leggevi.</source>
        <translation>The text has changed while you were reading it.</translation>
    </message>
    <message>
        <source>Leggi quello nuovo, poi premi di nuovo il pulsante.</source>
        <translation>Read the new one, then press the button again.</translation>
    </message>
    <message>
        <source>Numero di protocollo della DSU (se ce l&apos;hai)</source>
        <translation>Protocol number of the DSU (if you have it)</translation>
    </message>
    <message>
        <source>È sull&apos;attestazione ISEE, per esempio INPS-ISEE-2026-01234567A-00. Aiuta l&apos;ufficio, ma puoi lasciare vuoto.</source>
        <translation>It is on the ISEE certificate, for example INPS-ISEE-2026-01234567A-00. It helps the office, but you can leave it empty.</translation>
    </message>
    <message>
        <source>Autorizzo</source>
        <translation>I authorise</translation>
    </message>
    <message>
        <source>Ritira l&apos;autorizzazione</source>
        <translation>Take the authorisation back</translation>
    </message>
    <message>
        <source>Senza autorizzazione l&apos;ufficio calcola la tariffa più alta. Vuoi ritirarla?</source>
        <translation>Without an authorisation the office charges the full fee. Do you want to take it back?</translation>
    </message>
    <message>
        <source>Sì, ritirala</source>
        <translation>Yes, take it back</translation>
    </message>
    <message>
        <source>No, lasciala</source>
        <translation>No, leave it</translation>
    </message>
    <message>
        <source>%1 al mese</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>%1 a presenza</source>
        <translation>%1 per attendance</translation>
    </message>
    <message>
        <source>con il tuo ISEE %1</source>
        <translation>with your ISEE %1</translation>
    </message>
    <message>
        <source>con l&apos;ISEE lo sai qui, appena il Comune lo conosce</source>
        <translation>with the ISEE: shown here as soon as the municipality knows it</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>child, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Senza ISEE %1; %2.</source>
        <comment>cost, cost with the ISEE</comment>
        <translation>Without an ISEE %1; %2.</translation>
    </message>
    <message>
        <source>Quanto cambia</source>
        <translation>What it changes</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LegendCard</name>
    <message numerus="yes">
        <source>%n giorni</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Legenda</source>
        <translation>Legend</translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LineReader</name>
    <message>
        <source>Torna all&apos;estratto conto</source>
        <translation>Back to the statement</translation>
    </message>
    <message>
        <source>Movimenti</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Saldo iniziale %1, dovuto %2, pagato %3, rettifiche %4: saldo %5 (%6).</source>
        <translation>Opening balance %1, due %2, paid %3, corrections %4: balance %5 (%6).</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LinkedChildRow</name>
    <message>
        <source>Nessuna scuola per quest&apos;anno</source>
        <translation>No school this year</translation>
    </message>
    <message>
        <source>Abbinamento fatto dal Comune.</source>
        <translation>Linked by the municipality.</translation>
    </message>
    <message>
        <source>Abbinamento con il codice, il %1.</source>
        <translation>Linked with the code on %1.</translation>
    </message>
    <message>
        <source>Abbinamento confermato da te il %1.</source>
        <translation>Link confirmed by you on %1.</translation>
    </message>
    <message>
        <source>Vedi i suoi dati solo tu.</source>
        <translation>Only you see this child&apos;s data.</translation>
    </message>
    <message>
        <source>Vede i suoi dati anche: %1.</source>
        <translation>Also sees this child&apos;s data: %1.</translation>
    </message>
    <message>
        <source>Abbinamento con la domanda accettata il %1.</source>
        <translation>Paired by the application accepted on %1.</translation>
    </message>
    <message>
        <source>Lo vedi su invito di %1, fino al %2.</source>
        <translation>You see them by invitation of %1, until %2.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LookMenu</name>
    <message>
        <source>Colori chiari</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Colori scuri</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Contrasto alto</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colori del computer</source>
        <translation>The computer&apos;s colours</translation>
    </message>
    <message>
        <source>Testo %1 %</source>
        <translation>Text %1%</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MainWindow</name>
    <message>
        <source>Servizi scolastici</source>
        <translation>School services</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsModel</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Scuola e classe</source>
        <translation>School and class</translation>
    </message>
    <message>
        <source>Pasto</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Tariffa</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>contestato</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>confermato</source>
        <translation>confirmed</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsPage</name>
    <message>
        <source>Non riusciamo a leggere i pasti</source>
        <translation>We can&apos;t read the meals</translation>
    </message>
    <message>
        <source>Non ci sono ancora pasti</source>
        <translation>There are no meals yet</translation>
    </message>
    <message>
        <source>Il primo arriva qui il giorno dopo che la scuola lo registra.</source>
        <translation>The first one arrives here the day after the school records it.</translation>
    </message>
    <message>
        <source>Prospetto dei pasti consumati</source>
        <translation>Meals eaten</translation>
    </message>
    <message>
        <source>Refezione: ogni pasto, chi l&apos;ha registrato e quanto costa.</source>
        <translation>School meals: each meal, who recorded it and what it costs.</translation>
    </message>
    <message>
        <source>Tutti i figli</source>
        <translation>All children</translation>
    </message>
    <message>
        <source>Tutto l&apos;anno scolastico</source>
        <translation>The whole school year</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message>
        <source>Nessun pasto in questo periodo.</source>
        <translation>No meals in this period.</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Totale %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Nessun pasto nel %1</source>
        <translation>No meals in %1</translation>
    </message>
    <message>
        <source>Scegli un altro anno scolastico qui sopra.</source>
        <translation>Choose another school year above.</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsView</name>
    <message>
        <source>Prospetto dei pasti consumati</source>
        <translation>Meals eaten</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Menu</name>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nuovo pagamento</source>
        <translation>New payment</translation>
    </message>
    <message>
        <source>Prospetto Ruoli</source>
        <translation>Prospetto Ruoli (billing lists)</translation>
    </message>
    <message>
        <source>Gestione</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Servizi</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Comunicazioni</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Accessi aperti</source>
        <translation>Open visits</translation>
    </message>
    <message>
        <source>Abbinamento studenti</source>
        <translation>Link pupils</translation>
    </message>
    <message>
        <source>Come pagare</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Avvisi del Comune</source>
        <translation>Notices of the municipality</translation>
    </message>
    <message>
        <source>Domande all&apos;ufficio</source>
        <translation>Questions to the office</translation>
    </message>
    <message>
        <source>Contatti</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nuova domanda per i Servizi Scolastici</source>
        <translation>New application for school services</translation>
    </message>
    <message>
        <source>Domande inviate</source>
        <translation>Applications sent</translation>
    </message>
    <message>
        <source>Refezione</source>
        <translation>School meals</translation>
    </message>
    <message>
        <source>Scuolabus</source>
        <translation>School bus</translation>
    </message>
    <message>
        <source>Nido d&apos;infanzia</source>
        <translation>Nursery</translation>
    </message>
    <message>
        <source>Pre-scuola</source>
        <translation>Before school</translation>
    </message>
    <message>
        <source>Post-scuola</source>
        <translation>After school</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>Presenze</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Profilo utente · I miei dati</source>
        <translation>User profile · My details</translation>
    </message>
    <message>
        <source>Dichiarazione ISEE %1</source>
        <translation>ISEE declaration %1</translation>
    </message>
    <message>
        <source>Storico pagamenti · Pagamenti</source>
        <translation>Payment history · Payments</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Statement of account</translation>
    </message>
    <message>
        <source>Stampa attestazione pagamenti</source>
        <translation>Print payment attestation</translation>
    </message>
    <message>
        <source>Prospetto pagamenti</source>
        <translation>Payments overview</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MenuButton</name>
    <message>
        <source>Gruppo aperto</source>
        <translation>Group open</translation>
    </message>
    <message>
        <source>Gruppo chiuso</source>
        <translation>Group closed</translation>
    </message>
    <message>
        <source>Pagina attuale</source>
        <translation>Current page</translation>
    </message>
    <message numerus="yes">
        <source>%n da leggere</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MessageField</name>
    <message>
        <source>Scrivi la tua domanda.</source>
        <translation>Write your question.</translation>
    </message>
    <message numerus="yes">
        <source>Il testo è troppo lungo: togli %n caratteri.</source>
        <translation>
            <numerusform>The text is too long: remove %n character.</numerusform>
            <numerusform>The text is too long: remove %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caratteri di troppo.</source>
        <translation>
            <numerusform>%n character too many.</numerusform>
            <numerusform>%n characters too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Puoi scrivere ancora %n caratteri.</source>
        <translation>
            <numerusform>You can write %n more character.</numerusform>
            <numerusform>You can write %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MobileCard</name>
    <message>
        <source>Scrivi il codice dell&apos;SMS.</source>
        <translation>Enter the code from the text message.</translation>
    </message>
    <message>
        <source>Per avere gli SMS conferma che il numero %1 è tuo.</source>
        <translation>To get text messages, confirm that the number %1 is yours.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Text messages</translation>
    </message>
    <message>
        <source>Manda il codice con un SMS</source>
        <translation>Text me the code</translation>
    </message>
    <message>
        <source>Codice dell&apos;SMS</source>
        <translation>Code from the text message</translation>
    </message>
    <message>
        <source>Vale 30 minuti. Maiuscole, spazi e trattini non contano.</source>
        <translation>Valid for 30 minutes. Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Questo codice non vale. Controlla l&apos;ultimo SMS, oppure chiedi un codice nuovo.</source>
        <translation>This code is not valid. Check the latest text message, or ask for a new code.</translation>
    </message>
    <message>
        <source>Conferma il cellulare</source>
        <translation>Confirm the mobile</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MonthView</name>
    <message>
        <source>Calendario del mese</source>
        <translation>Calendar of the month</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NewApplicationPage</name>
    <message>
        <source>Non riusciamo a leggere i moduli</source>
        <translation>We cannot read the forms</translation>
    </message>
    <message>
        <source>Ora non ci sono iscrizioni aperte</source>
        <translation>No enrolment is open now</translation>
    </message>
    <message>
        <source>Quando il Comune apre le iscrizioni, trovi qui i moduli. Se hai fretta, chiedi all&apos;ufficio.</source>
        <translation>When the Comune opens enrolment, you find the forms here. If you are in a hurry, ask the office.</translation>
    </message>
    <message>
        <source>Nuova domanda per i Servizi Scolastici</source>
        <translation>New application for school services</translation>
    </message>
    <message>
        <source>Scegli il servizio. Puoi fermarti e riprendere quando vuoi.</source>
        <translation>Choose the service. You can stop and go on whenever you like.</translation>
    </message>
    <message>
        <source>Riepilogo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>%1. Passo %2 di %3: %4</source>
        <translation>%1. Step %2 of %3: %4</translation>
    </message>
    <message>
        <source>Bozza salvata.</source>
        <translation>Draft saved.</translation>
    </message>
    <message>
        <source>La trovi in Domande inviate.</source>
        <translation>You find it in Applications sent.</translation>
    </message>
    <message>
        <source>Inviare la domanda?</source>
        <translation>Send the application?</translation>
    </message>
    <message>
        <source>Quello che hai scritto ha valore di dichiarazione (DPR 445/2000). Dopo l&apos;invio la decide l&apos;ufficio.</source>
        <translation>What you wrote counts as a declaration (DPR 445/2000). Once sent, the office decides.</translation>
    </message>
    <message>
        <source>Conferma e invia</source>
        <translation>Confirm and send</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>I campi contraddistinti dal simbolo asterisco sono obbligatori.</source>
        <translation>Fields marked with an asterisk are mandatory.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Salva e continua dopo</source>
        <translation>Save and continue later</translation>
    </message>
    <message>
        <source>Vai a Domande inviate</source>
        <translation>Go to Applications sent</translation>
    </message>
    <message>
        <source>Domanda %1 inviata</source>
        <translation>Application %1 sent</translation>
    </message>
    <message>
        <source>Ti scriviamo a %1 quando c&apos;è una novità.</source>
        <translation>We write to %1 when there is news.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NewsWatch</name>
    <message>
        <source>C&apos;è qualcosa di nuovo da leggere.</source>
        <translation>There is something new to read.</translation>
    </message>
    <message>
        <source>È arrivato l&apos;esito di un pagamento.</source>
        <translation>The outcome of a payment has arrived.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoteCard</name>
    <message>
        <source>La tua nota</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>La leggi solo tu, fino a %1 caratteri: per esempio &quot;pagato dalla nonna&quot;. Per toglierla, svuota e salva.</source>
        <translation>Only you read it, up to %1 characters: for example “paid by grandma”. To remove it, empty it and save.</translation>
    </message>
    <message>
        <source>Scrivi solo testo, fino a %1 caratteri.</source>
        <translation>Write only text, up to %1 characters.</translation>
    </message>
    <message>
        <source>Salva la nota</source>
        <translation>Save the note</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeFacts</name>
    <message>
        <source>Importo per %1</source>
        <translation>Amount for %1</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Intestato a</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>N. avviso</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>senza scadenza</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>Copia il numero dell&apos;avviso di %1</source>
        <translation>Copy the number of the notice for %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeFileList</name>
    <message>
        <source>Allegati</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Da qui non si possono salvare: li trovi nel portale, dal tuo computer.</source>
        <translation>They cannot be saved here: you will find them in the portal, from your own computer.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Salva %1</source>
        <comment>file name</comment>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>File salvato.</source>
        <translation>File saved.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticePage</name>
    <message>
        <source>Numero copiato: incollalo nell&apos;app della tua banca.</source>
        <translation>Number copied: paste it into your bank&apos;s app.</translation>
    </message>
    <message>
        <source>Avviso di pagamento</source>
        <translation>Payment notice</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi di pagamento</source>
        <translation>
            <numerusform>%n payment notice</numerusform>
            <numerusform>%n payment notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Controllalo, poi stampalo o salvalo. Lo paghi in banca, alle Poste o in tabaccheria.</source>
        <translation>Check it, then print or save it. Pay it at the bank, the post office or a tobacconist.</translation>
    </message>
    <message>
        <source>Controllali, poi stampali o salvali. Li paghi in banca, alle Poste o in tabaccheria.</source>
        <translation>Check them, then print or save them. Pay them at the bank, the post office or a tobacconist.</translation>
    </message>
    <message>
        <source>Avvisi di pagamento</source>
        <translation>Payment notices</translation>
    </message>
    <message numerus="yes">
        <source>Inviato alla stampante. Ritira i fogli: sono %n.</source>
        <translation>
            <numerusform>Sent to the printer. Collect your sheet: there is %n.</numerusform>
            <numerusform>Sent to the printer. Collect your sheets: there are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF salvato: %1</source>
        <translation>PDF saved: %1</translation>
    </message>
    <message>
        <source>Annullato. Non è stato salvato nulla.</source>
        <translation>Cancelled. Nothing was saved.</translation>
    </message>
    <message>
        <source>Al 100 % il codice QR misura 2,5 cm: non ridurre la pagina, altrimenti alcune casse non lo leggono.</source>
        <translation>At 100% the QR code measures 2.5 cm: do not shrink the page, or some tills cannot read it.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticePreview</name>
    <message>
        <source>Anteprima, pagina %1 di %2</source>
        <translation>Preview, page %1 of %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeReader</name>
    <message>
        <source>Torna agli avvisi</source>
        <translation>Back to the notices</translation>
    </message>
    <message>
        <source>Lo trovi qui fino a %1.</source>
        <translation>You find it here until %1.</translation>
    </message>
    <message>
        <source>Il Comune ha ritirato questo avviso</source>
        <translation>The municipality has withdrawn this notice</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere l&apos;avviso</source>
        <translation>We cannot read the notice</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeRow</name>
    <message>
        <source>Leggi</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Letto</source>
        <translation>Read already</translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Leggi: %1</source>
        <translation>Read: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeWords</name>
    <message>
        <source>Per tutti</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Solo per la tua famiglia</source>
        <translation>For your family only</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Documento PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Documento firmato P7M</source>
        <translation>Signed document, P7M</translation>
    </message>
    <message>
        <source>Immagine %1</source>
        <translation>Picture, %1</translation>
    </message>
    <message>
        <source>Con allegati</source>
        <translation>With attachments</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticesFilterBar</name>
    <message>
        <source>Mostra</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Parole del titolo o del testo</source>
        <translation>Words of title or text</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NurseryCard</name>
    <message>
        <source>%1: %2</source>
        <comment>month, sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ricevute per il bonus nido</source>
        <translation>Receipts for the nursery bonus</translation>
    </message>
    <message>
        <source>L&apos;INPS chiede una ricevuta per ogni mese: scegli il mese, poi stampa o salva. Ci sono il nido, tuo figlio, chi ha pagato e quanto.</source>
        <translation>INPS asks for a receipt for each month: choose the month, then print or save. It names the nursery, your child, who paid and how much.</translation>
    </message>
    <message>
        <source>Mese</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>campanella::ui::OpenPosition</name>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Avvisi</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Da pagare</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Awaiting outcome</translation>
    </message>
    <message>
        <source>Prossima scadenza</source>
        <translation>Next due date</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>campanella::ui::OwedCard</name>
    <message>
        <source>Da pagare</source>
        <translation>To pay</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 scaduti: %2</source>
        <translation>%1 overdue: %2</translation>
    </message>
    <message>
        <source>Prossima scadenza: %1</source>
        <translation>Next due date: %1</translation>
    </message>
    <message>
        <source>Non hai nulla da pagare. I nuovi avvisi arrivano qui appena il Comune li prepara.</source>
        <translation>You have nothing to pay. New notices arrive here as soon as the town prepares them.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Stampa tutti gli avvisi da pagare</source>
        <translation>Print all the notices to pay</translation>
    </message>
    <message>
        <source>Vedi gli avvisi</source>
        <translation>See the notices</translation>
    </message>
    <message>
        <source>In attesa di esito: %1, già fuori dal totale.</source>
        <translation>Awaiting outcome: %1, already left out of the total.</translation>
    </message>
    <message>
        <source>Vedi il pagamento in corso</source>
        <translation>See the payment under way</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PageStack</name>
    <message>
        <source>Torna indietro</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PairingForm</name>
    <message>
        <source>Scrivi il codice che trovi sulla lettera del badge.</source>
        <translation>Type the code that you find on the badge&apos;s letter.</translation>
    </message>
    <message numerus="yes">
        <source>Il codice ha 10 lettere e cifre: qui ne leggiamo %n.</source>
        <translation>
            <numerusform>The code has 10 letters and digits: here we read %n.</numerusform>
            <numerusform>The code has 10 letters and digits: here we read %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un carattere non è quello della lettera: ricontrolla il codice.</source>
        <translation>One character is not that of the letter: check the code again.</translation>
    </message>
    <message>
        <source>Scrivi la data di nascita di tuo figlio o tua figlia.</source>
        <translation>Type your child&apos;s date of birth.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Write the date like this: day/month/year.</translation>
    </message>
    <message>
        <source>Questa data deve ancora venire.</source>
        <translation>This date is still to come.</translation>
    </message>
    <message>
        <source>Codice identificativo</source>
        <translation>Identification code</translation>
    </message>
    <message>
        <source>È sulla lettera del badge. Maiuscole, spazi e trattini non contano.</source>
        <translation>It is on the badge&apos;s letter. Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Data di nascita del figlio o della figlia</source>
        <translation>The child&apos;s date of birth</translation>
    </message>
    <message>
        <source>Giorno, mese e anno, per esempio 14/03/2018.</source>
        <translation>Day, month and year, for example 14/03/2018.</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PairingPage</name>
    <message>
        <source>Non riusciamo a leggere i tuoi abbinamenti</source>
        <translation>We cannot read your links</translation>
    </message>
    <message>
        <source>Abbinamento studenti</source>
        <translation>Link pupils</translation>
    </message>
    <message>
        <source>Abbina i tuoi figli con il codice della lettera che accompagna il badge.</source>
        <translation>Link your children with the code of the letter that comes with the badge.</translation>
    </message>
    <message>
        <source>Non hai ancora figli abbinati.</source>
        <translation>You have no linked children yet.</translation>
    </message>
    <message>
        <source>Non abbiamo abbinato %1.</source>
        <translation>We have not linked %1.</translation>
    </message>
    <message>
        <source>Se cambi idea, usa il codice della lettera.</source>
        <translation>If you change your mind, use the code of the letter.</translation>
    </message>
    <message>
        <source>Abbinamento riuscito: %1.</source>
        <translation>Linked: %1.</translation>
    </message>
    <message>
        <source>Se hai altri figli, scrivi il prossimo codice.</source>
        <translation>If you have more children, type the next code.</translation>
    </message>
    <message>
        <source>I tuoi figli abbinati</source>
        <translation>Your linked children</translation>
    </message>
    <message>
        <source>Aggiungi un figlio</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Codici di prova</source>
        <translation>Codes to try</translation>
    </message>
    <message>
        <source>Questo Comune non esiste: scegli un codice per provare. Ognuno vale una volta sola.</source>
        <translation>This municipality does not exist: choose a code to try. Each is good once only.</translation>
    </message>
    <message>
        <source>L&apos;invito per %1 è tolto.</source>
        <translation>The invitation for %1 is removed.</translation>
    </message>
    <message>
        <source>Hai rifiutato l&apos;invito per %1.</source>
        <translation>You declined the invitation for %1.</translation>
    </message>
    <message>
        <source>Invito mandato per %1.</source>
        <translation>Invitation sent for %1.</translation>
    </message>
    <message>
        <source>Chi hai invitato lo trova qui, quando entra con il suo SPID o la sua CIE.</source>
        <translation>Whom you invited finds it here, when they sign in with their SPID or CIE.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PasswordField</name>
    <message>
        <source>Nascondi</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Nascondi la password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Mostra la password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PasswordPage</name>
    <message>
        <source>Non riusciamo a leggere il tuo accesso</source>
        <translation>We cannot read how you sign in</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cambia la password con cui entri nel portale.</source>
        <translation>Change the password with which you enter the portal.</translation>
    </message>
    <message>
        <source>Scrivi la password che usi adesso.</source>
        <translation>Type the password that you use now.</translation>
    </message>
    <message>
        <source>Scegli una nuova password.</source>
        <translation>Choose a new password.</translation>
    </message>
    <message>
        <source>Scegli una password diversa da quella di adesso.</source>
        <translation>Choose a password other than the one of now.</translation>
    </message>
    <message>
        <source>La password è cambiata.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>Le altre visite aperte sono chiuse.</source>
        <translation>The other open visits are closed.</translation>
    </message>
    <message>
        <source>Questa non è la password di adesso.</source>
        <translation>This is not the password of now.</translation>
    </message>
    <message>
        <source>Nome utente</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password di adesso</source>
        <translation>Password of now</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Almeno 12 caratteri: tre o quattro parole vanno bene.</source>
        <translation>At least 12 characters: three or four words will do.</translation>
    </message>
    <message>
        <source>Cambia la password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>È facile da indovinare. Usa tre o quattro parole, almeno 12 caratteri.</source>
        <translation>It is easy to guess. Use three or four words, at least 12 characters.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PayOffer</name>
    <message>
        <source>Per pagare serve la rete: Paga si riattiva da solo quando torna.</source>
        <translation>Paying needs the network: Pay comes back by itself when it returns.</translation>
    </message>
    <message>
        <source>Paga</source>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PaymentsModel</name>
    <message>
        <source>Pagato il</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>N. avviso</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>Pagato con</source>
        <translation>Paid with</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>La tua nota</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Nessuna nota</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>Rimborso</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Nessun rimborso</source>
        <translation>No refund</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PaymentsPage</name>
    <message>
        <source>Non riusciamo a leggere i pagamenti</source>
        <translation>We cannot read the payments</translation>
    </message>
    <message>
        <source>Ricevuta di pagamento</source>
        <translation>Payment receipt</translation>
    </message>
    <message>
        <source>Storico pagamenti</source>
        <translation>Payment history</translation>
    </message>
    <message>
        <source>Conservala: ti serve per le detrazioni.</source>
        <translation>Keep it: you need it for tax deductions.</translation>
    </message>
    <message>
        <source>Quello che hai già pagato. Apri una riga per la sua ricevuta.</source>
        <translation>What you have already paid. Open a row for its receipt.</translation>
    </message>
    <message>
        <source>Nessun pagamento in questi giorni.</source>
        <translation>No payment on these days.</translation>
    </message>
    <message numerus="yes">
        <source>%n pagamenti, %1</source>
        <comment>3 payments, 120,00 €</comment>
        <translation>
            <numerusform>%n payment, %1</numerusform>
            <numerusform>%n payments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Non ci sono ancora pagamenti</source>
        <translation>There are no payments yet</translation>
    </message>
    <message>
        <source>Quello che paghi arriva qui con la sua ricevuta.</source>
        <translation>What you pay arrives here with its receipt.</translation>
    </message>
    <message>
        <source>Torna ai pagamenti</source>
        <translation>Back to the payments</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Nessun pagamento con queste parole.</source>
        <translation>No payment with these words.</translation>
    </message>
    <message>
        <source>La nota è tolta.</source>
        <translation>The note is removed.</translation>
    </message>
    <message>
        <source>La nota è salvata.</source>
        <translation>The note is saved.</translation>
    </message>
    <message>
        <source>La nota che hai scritto è ancora qui: poi salvala di nuovo.</source>
        <translation>The note you wrote is still here: then save it again.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PeriodSearch</name>
    <message>
        <source>Scrivi il giorno così: 30/11/2026.</source>
        <translation>Write the day like this: 30/11/2026.</translation>
    </message>
    <message>
        <source>La fine viene prima dell&apos;inizio: cambia uno dei due giorni.</source>
        <translation>The end comes before the start: change one of the two days.</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Per esempio 30/11/2026</source>
        <translation>For example 30/11/2026</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Parole</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Per esempio mensa, nonna</source>
        <translation>For example canteen, grandma</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PlanCard</name>
    <message>
        <source>Si può pagare a rate: il foglio porta tutti i codici, tu usi quelli che ti servono.</source>
        <translation>You can pay in instalments: the sheet has all the codes, you use the ones you need.</translation>
    </message>
    <message>
        <source>Il foglio porta solo quello che hai scelto.</source>
        <translation>The sheet has only what you chose.</translation>
    </message>
    <message>
        <source>Solo quello che ho scelto</source>
        <translation>Only what I chose</translation>
    </message>
    <message>
        <source>Tutto il piano di rate</source>
        <translation>All the instalments</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PositionPage</name>
    <message>
        <source>Non riusciamo a leggere gli avvisi</source>
        <translation>We cannot read the notices</translation>
    </message>
    <message>
        <source>Non hai nulla da pagare</source>
        <translation>You have nothing to pay</translation>
    </message>
    <message>
        <source>Quello che hai pagato è in Storico pagamenti.</source>
        <translation>What you have paid is in Payment history.</translation>
    </message>
    <message>
        <source>Storico pagamenti</source>
        <translation>Payment history</translation>
    </message>
    <message>
        <source>Prospetto pagamenti</source>
        <translation>Payments overview</translation>
    </message>
    <message>
        <source>Quello che resta da pagare, figlio per figlio, e la prossima scadenza.</source>
        <translation>What is left to pay, child by child, and the next due date.</translation>
    </message>
    <message>
        <source>Già scaduti: %1.</source>
        <translation>Already overdue: %1.</translation>
    </message>
    <message>
        <source>Prossima scadenza: %1, %2.</source>
        <translation>Next due date: %1, %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose notice, sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In attesa di esito: %1. Non pagarli di nuovo.</source>
        <translation>Awaiting outcome: %1. Do not pay them again.</translation>
    </message>
    <message>
        <source>Da pagare: %1</source>
        <translation>To pay: %1</translation>
    </message>
    <message>
        <source>Nuovo pagamento</source>
        <translation>New payment</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PreviewBar</name>
    <message>
        <source>Rimpicciolisci l&apos;avviso</source>
        <translation>Make the notice smaller</translation>
    </message>
    <message>
        <source>Ingrandisci l&apos;avviso</source>
        <translation>Make the notice larger</translation>
    </message>
    <message>
        <source>Pagina intera</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Pagina precedente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Pagina seguente</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ingrandimento %1 per cento</source>
        <translation>Zoom %1 per cent</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PrintPanel</name>
    <message>
        <source>Cerco le stampanti</source>
        <translation>Looking for printers</translation>
    </message>
    <message>
        <source>Qui non c&apos;è una stampante. Salva il PDF e stampalo altrove.</source>
        <translation>There is no printer here. Save the PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>Pronta, formato A4</source>
        <translation>Ready, A4 paper</translation>
    </message>
    <message>
        <source>Sta stampando altro: il tuo foglio viene dopo</source>
        <translation>Printing something else: your sheet comes next</translation>
    </message>
    <message>
        <source>Non risponde: guarda se è accesa e ha carta</source>
        <translation>Not answering: see if it is on and has paper</translation>
    </message>
    <message>
        <source>Salva in un&apos;altra cartella</source>
        <translation>Save in another folder</translation>
    </message>
    <message>
        <source>Salva PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Stampante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Qui non c&apos;è una stampante. Chiedi il foglio all&apos;ufficio.</source>
        <translation>There is no printer here. Ask the office for the sheet.</translation>
    </message>
    <message>
        <source>Pronta, rotolo da 80 mm</source>
        <translation>Ready, 80 mm roll</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PrivacyNotice</name>
    <message>
        <source>Non riusciamo a leggere l&apos;informativa</source>
        <translation>We cannot read the privacy notice</translation>
    </message>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Andando avanti confermi di averla letta.</source>
        <translation>By going on you confirm that you have read it.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ProfilePage</name>
    <message>
        <source>Non riusciamo a leggere i tuoi dati</source>
        <translation>We cannot read your details</translation>
    </message>
    <message>
        <source>Profilo utente</source>
        <translation>User profile</translation>
    </message>
    <message>
        <source>I miei dati: come ti raggiungiamo e chi sei per il Comune.</source>
        <translation>My details: how we reach you and who you are for the municipality.</translation>
    </message>
    <message>
        <source>I tuoi dati sono salvati.</source>
        <translation>Your details are saved.</translation>
    </message>
    <message>
        <source>La modifica è annullata.</source>
        <translation>The change is undone.</translation>
    </message>
    <message>
        <source>Valgono di nuovo i dati di prima.</source>
        <translation>What was there before holds again.</translation>
    </message>
    <message>
        <source>Abbiamo lasciato i dati che erano salvati.</source>
        <translation>We have left what was saved.</translation>
    </message>
    <message>
        <source>Il tuo indirizzo è confermato: %1.</source>
        <translation>Your address is confirmed: %1.</translation>
    </message>
    <message>
        <source>Da adesso ti scriviamo qui.</source>
        <translation>From now on we write to you here.</translation>
    </message>
    <message>
        <source>Il tuo cellulare è confermato.</source>
        <translation>Your mobile is confirmed.</translation>
    </message>
    <message>
        <source>Da adesso possiamo mandarti SMS, se lo scegli.</source>
        <translation>From now on we can text you, if you choose so.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ProposalCard</name>
    <message>
        <source>%1 è tuo figlio o tua figlia?</source>
        <translation>Is %1 your child?</translation>
    </message>
    <message>
        <source>Per il Comune sei tu a pagare i suoi servizi.</source>
        <translation>For the municipality you pay for this child&apos;s services.</translation>
    </message>
    <message>
        <source>Sì, abbina</source>
        <translation>Yes, link</translation>
    </message>
    <message>
        <source>No, non abbinare</source>
        <translation>No, do not link</translation>
    </message>
    <message>
        <source>Sì, abbina %1</source>
        <translation>Yes, link %1</translation>
    </message>
    <message>
        <source>No, non abbinare %1</source>
        <translation>No, do not link %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ProvidersPage</name>
    <message>
        <source>Scegli il tuo gestore</source>
        <translation>Choose your provider</translation>
    </message>
    <message>
        <source>Chi ti ha dato la tua identità %1? Si apre la sua pagina.</source>
        <translation>Who gave you your %1 identity? Their page opens.</translation>
    </message>
    <message>
        <source>Maggiori informazioni</source>
        <translation>More information</translation>
    </message>
    <message>
        <source>Non hai SPID?</source>
        <translation>No SPID yet?</translation>
    </message>
    <message>
        <source>Serve aiuto?</source>
        <translation>Need help?</translation>
    </message>
</context>
<context>
    <name>campanella::ui::QueryView</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sei senza rete.</source>
        <translation>You are offline.</translation>
    </message>
    <message>
        <source>Vedi i dati delle %1: puoi leggerli e stamparli.</source>
        <translation>You see the data of %1: you can read and print them.</translation>
    </message>
    <message>
        <source>Dati delle %1.</source>
        <translation>Data of %1.</translation>
    </message>
    <message>
        <source>Li stiamo aggiornando.</source>
        <translation>We are updating them.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::QuestionForm</name>
    <message>
        <source>Invio in corso</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Argomento</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Avviso di pagamento</source>
        <translation>Payment notice</translation>
    </message>
    <message>
        <source>Nessuno in particolare</source>
        <translation>None in particular</translation>
    </message>
    <message>
        <source>La tua domanda</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>campanella::ui::QuestionsPage</name>
    <message>
        <source>Non riusciamo a leggere le tue domande</source>
        <translation>We cannot read your questions</translation>
    </message>
    <message>
        <source>Non hai fatto domande</source>
        <translation>You have not asked anything</translation>
    </message>
    <message>
        <source>Se qualcosa non ti è chiaro, scrivi all&apos;ufficio: risponde entro cinque giorni lavorativi.</source>
        <translation>If something is not clear, write to the office: it answers within five working days.</translation>
    </message>
    <message>
        <source>Nuova domanda</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Domande all&apos;ufficio</source>
        <translation>Questions to the office</translation>
    </message>
    <message>
        <source>Chiedi informazioni o chiarimenti.</source>
        <translation>Ask for information or an explanation.</translation>
    </message>
    <message>
        <source>Domanda %1 inviata.</source>
        <translation>Question %1 sent.</translation>
    </message>
    <message>
        <source>Messaggio inviato.</source>
        <translation>Message sent.</translation>
    </message>
    <message>
        <source>Conversazione chiusa.</source>
        <translation>Conversation closed.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReasonCard</name>
    <message>
        <source>Per questo avviso il Comune non ha messo qui giorni e tariffa. Puoi chiederli all&apos;ufficio.</source>
        <translation>The municipality has not put days and tariff of this notice here. You can ask the office for them.</translation>
    </message>
    <message>
        <source>Perché pago questo?</source>
        <translation>Why do I pay this?</translation>
    </message>
    <message>
        <source>In tutto</source>
        <translation>In all</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Reasons</name>
    <message>
        <source>Quota del mese</source>
        <translation>Fee for the month</translation>
    </message>
    <message>
        <source>Sconto per fratelli, %1 %</source>
        <translation>Sibling discount, %1 %</translation>
    </message>
    <message>
        <source>Esenzione</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>ISEE da %1 a %2</source>
        <translation>ISEE from %1 to %2</translation>
    </message>
    <message>
        <source>ISEE fino a %1</source>
        <translation>ISEE up to %1</translation>
    </message>
    <message>
        <source>ISEE da %1, o non presentato</source>
        <translation>ISEE from %1, or not given</translation>
    </message>
    <message>
        <source>Giorni: %1</source>
        <translation>Days: %1</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>In tutto %1</source>
        <translation>In all %1</translation>
    </message>
    <message>
        <source>Perché pago questo?</source>
        <translation>Why do I pay this?</translation>
    </message>
    <message>
        <source>Conguaglio %1</source>
        <translation>Adjustment %1</translation>
    </message>
    <message>
        <source>Credito da conguagli dei mesi prima</source>
        <translation>Credit from adjustments of earlier months</translation>
    </message>
    <message>
        <source>Questo avviso è la rata %1 di %2: %3</source>
        <translation>This notice is instalment %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReceiptPaper</name>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ente creditore: %1, codice fiscale %2</source>
        <translation>Creditor: %1, tax code %2</translation>
    </message>
    <message>
        <source>Pagato il</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Causale</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Intestato a</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>N. avviso</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>Pagato con</source>
        <translation>Paid with</translation>
    </message>
    <message>
        <source>N. ricevuta (IUR)</source>
        <translation>Receipt number (IUR)</translation>
    </message>
    <message>
        <source>Totale pagato: %1</source>
        <translation>Total paid: %1</translation>
    </message>
    <message>
        <source>Ricevuta di pagamento</source>
        <translation>Payment receipt</translation>
    </message>
    <message numerus="yes">
        <source>%n ricevute di pagamento</source>
        <translation>
            <numerusform>%n payment receipt</numerusform>
            <numerusform>%n payment receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>Rimborso</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>%1 (%2 il %3)</source>
        <comment>the reason (4,80 € on 20/11/2026)</comment>
        <translation>%1 (%2 on %3)</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReceivedCard</name>
    <message>
        <source>%1 ti invita a seguire %2</source>
        <translation>%1 invites you to follow %2</translation>
    </message>
    <message>
        <source>Potrai: %1. Fino al %2.</source>
        <translation>You will be able to: %1. Until %2.</translation>
    </message>
    <message>
        <source>Accetta</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>No, grazie</source>
        <translation>No, thank you</translation>
    </message>
    <message>
        <source>Accetta l&apos;invito per %1</source>
        <translation>Accept the invitation for %1</translation>
    </message>
    <message>
        <source>Rifiuta l&apos;invito per %1</source>
        <translation>Decline the invitation for %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::RegistrationPage</name>
    <message>
        <source>Scrivi il tuo nome.</source>
        <translation>Type your first name.</translation>
    </message>
    <message>
        <source>Scrivi il tuo cognome.</source>
        <translation>Type your family name.</translation>
    </message>
    <message>
        <source>Copialo dalla tessera sanitaria: 16 caratteri.</source>
        <translation>Copy it from your health card: 16 characters.</translation>
    </message>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it.</source>
        <translation>Type an address like name@example.com.</translation>
    </message>
    <message>
        <source>Registrati al servizio</source>
        <translation>Register for the service</translation>
    </message>
    <message>
        <source>Con nome utente e password vedi gli stessi dati che con SPID.</source>
        <translation>With user name and password you see the same data as with SPID.</translation>
    </message>
    <message>
        <source>Registrati</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Il tuo, non quello di tuo figlio.</source>
        <translation>Yours, not your child&apos;s.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Qui arriva il codice che ti chiediamo dopo. Sarà il tuo nome utente.</source>
        <translation>Here comes the code that we ask for next. It will be your user name.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ResendButton</name>
    <message>
        <source>Invia un codice nuovo</source>
        <translation>Send a new code</translation>
    </message>
    <message numerus="yes">
        <source>Puoi chiedere un altro codice fra %n secondi</source>
        <translation>
            <numerusform>You can ask for another code in %n second</numerusform>
            <numerusform>You can ask for another code in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ServicesPaper</name>
    <message>
        <source>Giorno</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Totale: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Presenze, %1</source>
        <translation>Attendance, %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n meal</numerusform>
            <numerusform>%n meals</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospetto dei pasti consumati</source>
        <translation>Meals eaten</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SessionCard</name>
    <message>
        <source>Questa visita</source>
        <translation>This visit</translation>
    </message>
    <message>
        <source>Aperta il %1</source>
        <translation>Opened on %1</translation>
    </message>
    <message>
        <source>Usata l&apos;ultima volta il %1</source>
        <translation>Last used on %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SessionsPage</name>
    <message>
        <source>Non riusciamo a leggere gli accessi aperti</source>
        <translation>We cannot read the open visits</translation>
    </message>
    <message>
        <source>Accessi aperti</source>
        <translation>Open visits</translation>
    </message>
    <message>
        <source>Chiudere le altre visite?</source>
        <translation>Close the other visits?</translation>
    </message>
    <message>
        <source>Su quei dispositivi bisogna accedere di nuovo. Questa visita resta aperta.</source>
        <translation>On those devices one has to sign in again. This visit stays open.</translation>
    </message>
    <message>
        <source>Chiudi le altre</source>
        <translation>Close the others</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Le altre visite sono chiuse.</source>
        <translation>The other visits are closed.</translation>
    </message>
    <message>
        <source>Non ci sono altre visite aperte.</source>
        <translation>There are no other open visits.</translation>
    </message>
    <message>
        <source>Le visite aperte adesso. Se non ne riconosci una, chiudi le altre e cambia la password.</source>
        <translation>Where you are signed in. If you do not know a visit, close the others and change the password.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SideMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SignInPage</name>
    <message>
        <source>Su questo computer non resta nulla.</source>
        <translation>Nothing stays on this computer.</translation>
    </message>
    <message>
        <source>La visita è finita per sicurezza.</source>
        <translation>We ended your visit to keep you safe.</translation>
    </message>
    <message>
        <source>Accedi di nuovo: torni alla stessa pagina.</source>
        <translation>Sign in again: you return to the same page.</translation>
    </message>
    <message>
        <source>Abbiamo chiuso la visita.</source>
        <translation>We have ended your visit.</translation>
    </message>
    <message>
        <source>Accedi quando vuoi.</source>
        <translation>Sign in whenever you like.</translation>
    </message>
    <message>
        <source>Serve aiuto? %1</source>
        <translation>Need help? %1</translation>
    </message>
    <message>
        <source>ACCEDI AI SERVIZI</source>
        <translation>SIGN IN TO THE SERVICES</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Su questo computer non resta nulla. Accedi quando vuoi.</source>
        <translation>Nothing remains on this computer. Sign in whenever you like.</translation>
    </message>
    <message>
        <source>Non c&apos;era più nessuno, così abbiamo chiuso la visita.</source>
        <translation>Nobody was here any more, so we closed the visit.</translation>
    </message>
    <message>
        <source>La nuova password è pronta.</source>
        <translation>The new password is ready.</translation>
    </message>
    <message>
        <source>Ora accedi con quella.</source>
        <translation>Now sign in with it.</translation>
    </message>
    <message>
        <source>È la prima volta? La guida ti accompagna passo per passo. In ogni modo trovi gli stessi dati.</source>
        <translation>Is it your first time? The guide goes with you step by step. By each way you find the same data.</translation>
    </message>
    <message>
        <source>Guida all&apos;accesso</source>
        <translation>Guide to signing in</translation>
    </message>
    <message>
        <source>Aiuto sul sito del Comune</source>
        <translation>Help on the town&apos;s site</translation>
    </message>
    <message>
        <source>Hai chiuso la visita.</source>
        <translation>You have signed out.</translation>
    </message>
    <message>
        <source>Utenti di prova</source>
        <translation>Demo users</translation>
    </message>
    <message>
        <source>Questo Comune non esiste: scegli un nome per provare.</source>
        <translation>This town does not exist: choose a name to try it.</translation>
    </message>
    <message>
        <source>Sul sito del Comune: %1</source>
        <translation>On the municipality&apos;s website: %1</translation>
    </message>
    <message>
        <source>Sito del Comune</source>
        <translation>Website of the municipality</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SignInWindow</name>
    <message>
        <source>Accesso</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Restano due minuti per entrare. Poi potrai ricominciare.</source>
        <translation>Two minutes are left to sign in. After that you can start again.</translation>
    </message>
    <message>
        <source>Questo collegamento porta fuori dall&apos;accesso: qui non si apre.</source>
        <translation>This link leads away from the sign-in: it does not open here.</translation>
    </message>
    <message>
        <source>Accesso su %1</source>
        <translation>Sign-in at %1</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Skeleton</name>
    <message>
        <source>Caricamento</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatementChoice</name>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>MOSTRA</source>
        <translation>SHOW</translation>
    </message>
    <message>
        <source>Nessuna scelta = tutti</source>
        <translation>No choice = all</translation>
    </message>
    <message>
        <source>Anno scolastico %1</source>
        <translation>School year %1</translation>
    </message>
    <message>
        <source>Servizio %1</source>
        <translation>Service %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatementPage</name>
    <message>
        <source>Non riusciamo a leggere l&apos;estratto conto</source>
        <translation>We cannot read the statement of account</translation>
    </message>
    <message>
        <source>Non ci sono ancora movimenti</source>
        <translation>There are no movements yet</translation>
    </message>
    <message>
        <source>Il primo arriva qui con il primo avviso.</source>
        <translation>The first one comes with the first notice.</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Statement of account</translation>
    </message>
    <message>
        <source>Quanto è dovuto e quanto hai pagato, figlio per figlio.</source>
        <translation>What is owed and what you have paid, child by child.</translation>
    </message>
    <message>
        <source>Pagato il %1: %2.</source>
        <translation>Paid on %1: %2.</translation>
    </message>
    <message>
        <source>La ricevuta non risulta qui.</source>
        <translation>The receipt is not known here.</translation>
    </message>
    <message>
        <source>Ricevuta %1, %2.</source>
        <translation>Receipt %1, %2.</translation>
    </message>
    <message>
        <source>Debito e credito per servizio</source>
        <translation>Debit and credit by service</translation>
    </message>
    <message>
        <source>− Debito</source>
        <translation>− Debit</translation>
    </message>
    <message>
        <source>+ Credito</source>
        <translation>+ Credit</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatementWords</name>
    <message>
        <source>In pari</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Debito</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credito</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>A tuo nome</source>
        <translation>In your name</translation>
    </message>
    <message>
        <source>Addebito</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Rettifica</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Rimborso</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Accredito</source>
        <translation>Credit entry</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Saldo iniziale</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Dovuto</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Pagato</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Rettifiche</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Posizione</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Movimento</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Causale</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Avviso</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tutti gli anni scolastici</source>
        <translation>All school years</translation>
    </message>
    <message>
        <source>tutti i servizi</source>
        <translation>all services</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Statement of account</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatusStrip</name>
    <message>
        <source>In linea</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Senza rete</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source> · aggiornato alle %1</source>
        <translation> · updated at %1</translation>
    </message>
    <message>
        <source>Dichiarazione di accessibilità</source>
        <translation>Accessibility statement</translation>
    </message>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>© 2026 Campanella · EUPL 1.2</source>
        <translation>© 2026 Campanella · EUPL 1.2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SummarySheet</name>
    <message>
        <source>Le informazioni che hai fornito hanno valore di dichiarazione. Verifica che siano corrette.</source>
        <translation>What you have stated counts as a declaration. Check that it is correct.</translation>
    </message>
    <message>
        <source>Modifica</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Modifica: %1</source>
        <translation>Edit: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::TextActs</name>
    <message>
        <source>Inviato alla stampante.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF saved.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Salva PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Tabella salvata.</source>
        <translation>Table saved.</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>Save CSV</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ThreadReader</name>
    <message>
        <source>Su: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <source>L&apos;ufficio</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>You</translation>
    </message>
    <message>
        <source>%1, %2, ore %3</source>
        <comment>who, day, hour</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Chiudere questa conversazione?</source>
        <translation>Close this conversation?</translation>
    </message>
    <message>
        <source>Potrai ancora leggerla, ma non scrivere. Per altro fai una nuova domanda.</source>
        <translation>You can still read it, but not write. For anything else ask a new question.</translation>
    </message>
    <message>
        <source>Chiudi la conversazione</source>
        <translation>Close the conversation</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Torna alle domande</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Scrivi ancora</source>
        <translation>Write more</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Questa conversazione è chiusa. Per altro fai una nuova domanda.</source>
        <translation>This conversation is closed. For anything else ask a new question.</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la conversazione</source>
        <translation>We cannot read the conversation</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ThreadRow</name>
    <message>
        <source>Apri</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Apri la domanda: %1</source>
        <translation>Open the question: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ThreadWords</name>
    <message>
        <source>Pagamenti</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Presenze e pasti</source>
        <translation>Attendance and meals</translation>
    </message>
    <message>
        <source>Iscrizioni</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Diete</source>
        <translation>Diets</translation>
    </message>
    <message>
        <source>Altro</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Risposta ricevuta</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Chiusa</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Inviata</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Numero %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>L&apos;ufficio risponde entro %1.</source>
        <translation>The office answers by %1.</translation>
    </message>
    <message>
        <source>Contesta %1: %2, %3</source>
        <comment>day: service, child</comment>
        <translation>Contests %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>campanella::ui::TodayPage</name>
    <message>
        <source>Non vediamo ancora i tuoi figli</source>
        <translation>We do not see your children yet</translation>
    </message>
    <message>
        <source>Oggi, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Buongiorno</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Buon pomeriggio</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Buonasera</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>e</source>
        <comment>Luca e Sofia</comment>
        <translation>and</translation>
    </message>
    <message>
        <source>%1, ecco le novità di %2.</source>
        <translation>%1, here is the news about %2.</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere i dati dei tuoi figli</source>
        <translation>We cannot read your children&apos;s data</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere gli avvisi</source>
        <translation>We cannot read the notices</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern: lunedì 30 novembre</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Comunicazioni</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Per la prima iscrizione fai la domanda: quando è accettata li colleghiamo noi. Se invece hai la lettera del badge, abbinali con il codice in Gestione, Abbinamento studenti.</source>
        <translation>For a first enrolment make an application: once it is accepted, we link them. If you have the badge&apos;s letter, pair them by its code in Gestione, Abbinamento studenti.</translation>
    </message>
    <message>
        <source>Nuova domanda</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>Presenze</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Paga online</source>
        <translation>Pay online</translation>
    </message>
    <message numerus="yes">
        <source>Comunicazioni: %n da leggere</source>
        <translation>
            <numerusform>Messages: %n to read</numerusform>
            <numerusform>Messages: %n to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::TownNoticesPage</name>
    <message>
        <source>Non riusciamo a leggere gli avvisi del Comune</source>
        <translation>We cannot read the notices of the municipality</translation>
    </message>
    <message>
        <source>Non ci sono avvisi</source>
        <translation>There are no notices</translation>
    </message>
    <message>
        <source>Quando il Comune ne pubblica uno per te, lo trovi qui.</source>
        <translation>When the municipality publishes one for you, you find it here.</translation>
    </message>
    <message>
        <source>Nessun avviso corrisponde</source>
        <translation>No notice matches</translation>
    </message>
    <message>
        <source>Prova con meno parole, o guardali tutti.</source>
        <translation>Try fewer words, or look at all of them.</translation>
    </message>
    <message>
        <source>Mostra tutti</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Avvisi del Comune</source>
        <translation>Notices of the municipality</translation>
    </message>
    <message>
        <source>Scioperi, menù, iscrizioni, scadenze: le novità per te.</source>
        <translation>Strikes, menus, enrolments, deadlines: what is new for you.</translation>
    </message>
    <message>
        <source>Mostra altri avvisi</source>
        <translation>Show more notices</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WaitingPage</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Torna indietro</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Continua nella finestra aperta</source>
        <translation>Go on in the open window</translation>
    </message>
    <message>
        <source>Il Comune controlla chi sei.</source>
        <translation>The town checks who you are.</translation>
    </message>
    <message>
        <source>Accesso non riuscito</source>
        <translation>Sign-in did not work</translation>
    </message>
    <message>
        <source>Accesso con %1</source>
        <translation>Sign-in with %1</translation>
    </message>
    <message>
        <source>Si è aperta la pagina del tuo gestore.</source>
        <translation>Your provider&apos;s page has opened.</translation>
    </message>
    <message>
        <source>Riapri la pagina</source>
        <translation>Open the page again</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Quando hai finito, il programma va avanti da solo. Hai dieci minuti.</source>
        <translation>When you have finished, the program goes on by itself. You have ten minutes.</translation>
    </message>
    <message>
        <source>Apri nel tuo browser</source>
        <translation>Open in your browser</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WalkBar</name>
    <message>
        <source>Sto aprendo la pagina…</source>
        <translation>Opening the page…</translation>
    </message>
    <message>
        <source>Sei su %1 – collegamento sicuro</source>
        <translation>You are at %1 – secure connection</translation>
    </message>
    <message numerus="yes">
        <source>Tempo rimasto: %n minuti</source>
        <translation>
            <numerusform>Time left: %n minute</numerusform>
            <numerusform>Time left: %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tempo rimasto: %1</source>
        <translation>Time left: %1</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>La pagina non si è aperta</source>
        <translation>The page did not open</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WayWords</name>
    <message>
        <source>Nome utente e password</source>
        <translation>User name and password</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WaysPanel</name>
    <message>
        <source>Non riusciamo a leggere i modi di accesso</source>
        <translation>We cannot read the ways in</translation>
    </message>
    <message>
        <source>Con la tua identità digitale</source>
        <translation>With your digital identity</translation>
    </message>
    <message>
        <source>È il modo più sicuro. Si apre la pagina del tuo gestore.</source>
        <translation>This is the safest way. Your provider&apos;s page opens.</translation>
    </message>
</context>
</TS>
