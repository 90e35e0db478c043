<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="it_IT">
<context>
    <name>BillingListGroups</name>
    <message>
        <source>Ruolo del %1</source>
        <translation>Liste (Ruolo) vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>da pagare %1</source>
        <translation>%1 zu zahlen</translation>
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
        <translation>Wird bezahlt</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Bestätigung steht aus</translation>
    </message>
    <message>
        <source>Pagato</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Pagato altrove</source>
        <translation>Anderswo bezahlt</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Rimborsato</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Da pagare</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>A tuo nome</source>
        <translation>Auf deinen Namen</translation>
    </message>
    <message>
        <source>Stampa l&apos;avviso di %1</source>
        <translation>Zahlungsmitteilung drucken: %1</translation>
    </message>
    <message>
        <source>Paga l&apos;avviso di %1</source>
        <translation>Mitteilung bezahlen: %1</translation>
    </message>
</context>
<context>
    <name>PrintDialogs</name>
    <message>
        <source>Salva PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Documenti PDF (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Tabelle CSV (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Scegli un file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Documenti e foto (*.pdf *.jpg *.jpeg *.png *.p7m)</source>
        <translation>Dokumente und Fotos (*.pdf *.jpg *.jpeg *.png *.p7m)</translation>
    </message>
    <message>
        <source>Salva il file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>campanella::app::CommandLine</name>
    <message>
        <source>Mostra questo aiuto.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Mostra la versione.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Indirizzo del servizio del Comune (https).</source>
        <translation>Adresse des Dienstes der Gemeinde (https).</translation>
    </message>
    <message>
        <source>Certificato dell&apos;autorità di cui fidarsi, in PEM.</source>
        <translation>Zertifikat der vertrauenswürdigen Stelle, in PEM.</translation>
    </message>
    <message>
        <source>home, counter o kiosk.</source>
        <translation>home, counter oder kiosk.</translation>
    </message>
    <message>
        <source>Avvia un Comune di prova su questo computer.</source>
        <translation>Eine Probegemeinde auf diesem Computer starten.</translation>
    </message>
    <message>
        <source>Cartella dei dati di prova.</source>
        <translation>Ordner der Probedaten.</translation>
    </message>
    <message>
        <source>system, it, en o de.</source>
        <translation>system, it, en oder de.</translation>
    </message>
    <message>
        <source>Dimensione del testo, da 100 a 200.</source>
        <translation>Textgröße, von 100 bis 200.</translation>
    </message>
    <message>
        <source>system, light, dark o high-contrast.</source>
        <translation>system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Campanella: i servizi scolastici del Comune.</source>
        <translation>Campanella: die Schuldienste der Gemeinde.</translation>
    </message>
    <message>
        <source>Per SPID e CIE: system o embedded.</source>
        <translation>Für SPID und CIE: system oder embedded.</translation>
    </message>
</context>
<context>
    <name>campanella::app::PrintOptions</name>
    <message>
        <source>Il servizio del Comune, https://…</source>
        <translation>Der Dienst der Gemeinde, https://…</translation>
    </message>
    <message>
        <source>Il certificato dell&apos;autorità da riconoscere.</source>
        <translation>Das Zertifikat der vertrauenswürdigen Stelle.</translation>
    </message>
    <message>
        <source>Con quale nome utente entrare.</source>
        <translation>Der Benutzername für die Anmeldung.</translation>
    </message>
    <message>
        <source>Leggi la password dalla prima riga di questo file.</source>
        <translation>Das Passwort aus der ersten Zeile dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Tutti gli avvisi ancora da pagare.</source>
        <translation>Alle noch offenen Mitteilungen.</translation>
    </message>
    <message>
        <source>L&apos;avviso di questo dovuto; anche più volte.</source>
        <translation>Die Mitteilung zu dieser Forderung; auch mehrmals.</translation>
    </message>
    <message>
        <source>Una cartella (un PDF per avviso) o un solo file .pdf.</source>
        <translation>Ein Ordner (ein PDF je Mitteilung) oder eine einzige .pdf-Datei.</translation>
    </message>
    <message>
        <source>Sostituisci anche file non scritti da questo programma.</source>
        <translation>Auch Dateien ersetzen, die dieses Programm nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>Mostra questo aiuto.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>campanella print-notices: stampa gli avvisi di pagamento in PDF, senza finestre.</source>
        <translation>campanella print-notices: druckt die Zahlungsmitteilungen als PDF, ohne Fenster.</translation>
    </message>
    <message>
        <source>Manca --user NOME.</source>
        <translation>--user NOME fehlt.</translation>
    </message>
    <message>
        <source>Manca --output, una cartella o un file .pdf.</source>
        <translation>--output fehlt: ein Ordner oder eine .pdf-Datei.</translation>
    </message>
    <message>
        <source>Indica --all, oppure uno o più --due ID.</source>
        <translation>Gib --all an, oder ein oder mehrere --due ID.</translation>
    </message>
    <message>
        <source>Non capisco «%1».</source>
        <translation>Ich verstehe „%1“ nicht.</translation>
    </message>
    <message>
        <source>Il servizio va indicato con --server https://… (%1).</source>
        <translation>Gib den Dienst mit --server https://… an (%1).</translation>
    </message>
    <message>
        <source>Password di %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>Non riesco a leggere la password.</source>
        <translation>Ich kann das Passwort nicht lesen.</translation>
    </message>
</context>
<context>
    <name>campanella::app::PrintRun</name>
    <message>
        <source>%1 di %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Avvisi stampati: %1. Non stampati: %2.</source>
        <translation>Gedruckte Mitteilungen: %1. Nicht gedruckt: %2.</translation>
    </message>
</context>
<context>
    <name>campanella::app::Program</name>
    <message>
        <source>Preparo il Comune di prova. La prima volta serve qualche minuto.</source>
        <translation>Die Probegemeinde wird vorbereitet. Beim ersten Mal dauert es ein paar Minuten.</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AccessRoom</name>
    <message>
        <source>Torna all&apos;accesso</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AnnounceCard</name>
    <message>
        <source>Scrivi un giorno, per esempio 24/11/2026.</source>
        <translation>Gib einen Tag ein, zum Beispiel 24.11.2026.</translation>
    </message>
    <message>
        <source>L&apos;ultimo giorno non viene prima del primo.</source>
        <translation>Der letzte Tag liegt nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>Per questo giorno il termine è passato: scegli un giorno dopo.</source>
        <translation>Für diesen Tag ist die Frist vorbei: wähle einen späteren.</translation>
    </message>
    <message>
        <source>Puoi arrivare a tre mesi dal primo giorno, entro l&apos;anno scolastico.</source>
        <translation>Es geht bis zu drei Monate ab dem ersten Tag, innerhalb des Schuljahrs.</translation>
    </message>
    <message>
        <source>In questi giorni il servizio non c&apos;è, o li hai già comunicati.</source>
        <translation>An diesen Tagen gibt es den Dienst nicht, oder du hast sie schon gemeldet.</translation>
    </message>
    <message>
        <source>Segnala un&apos;assenza</source>
        <translation>Abwesenheit melden</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Assenza</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Pasto in bianco</source>
        <translation>Schonkost</translation>
    </message>
    <message>
        <source>Primo giorno</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Ultimo giorno</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Vuoto: solo il primo giorno.</source>
        <translation>Leer: nur der erste Tag.</translation>
    </message>
    <message>
        <source>Scegli almeno un figlio.</source>
        <translation>Wähle mindestens ein Kind.</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AnnouncedList</name>
    <message>
        <source>da %1 a %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Già comunicato</source>
        <translation>Schon gemeldet</translation>
    </message>
    <message>
        <source>Assenza</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Pasto in bianco</source>
        <translation>Schonkost</translation>
    </message>
    <message>
        <source>%1, %2: %3. Conferma %4.</source>
        <translation>%1, %2: %3. Bestätigung %4.</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Annulla la comunicazione %1</source>
        <translation>Meldung %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Announcing</name>
    <message>
        <source>Comunicato.</source>
        <translation>Gemeldet.</translation>
    </message>
    <message>
        <source>%1, %2. Il numero di conferma è %3.</source>
        <translation>%1, %2. Die Bestätigungsnummer ist %3.</translation>
    </message>
    <message>
        <source>Annullato.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>La comunicazione %1 non vale più.</source>
        <translation>Die Meldung %1 gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AnswerField</name>
    <message>
        <source>Scegli</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationReader</name>
    <message>
        <source>A che punto è</source>
        <translation>Stand der Dinge</translation>
    </message>
    <message>
        <source>%1, ore %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>L&apos;ufficio scrive: %1</source>
        <translation>Das Amt schreibt: %1</translation>
    </message>
    <message>
        <source>Hai scritto: %1</source>
        <translation>Du hast geschrieben: %1</translation>
    </message>
    <message>
        <source>Risposta inviata all&apos;ufficio.</source>
        <translation>Antwort an das Amt gesendet.</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>Ritirare questa domanda?</source>
        <translation>Diesen Antrag zurückziehen?</translation>
    </message>
    <message>
        <source>L&apos;ufficio non la guarda più. Se cambi idea devi farne una nuova, finché le iscrizioni sono aperte.</source>
        <translation>Das Amt sieht ihn nicht mehr an. Wenn du es dir anders überlegst, brauchst du einen neuen, solange die Anmeldung offen ist.</translation>
    </message>
    <message>
        <source>Ritira la domanda</source>
        <translation>Antrag zurückziehen</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Domanda ritirata.</source>
        <translation>Antrag zurückgezogen.</translation>
    </message>
    <message>
        <source>Torna alle domande</source>
        <translation>Zurück zu den Anträgen</translation>
    </message>
    <message>
        <source>La tua risposta all&apos;ufficio</source>
        <translation>Deine Antwort an das Amt</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la domanda</source>
        <translation>Wir können den Antrag nicht lesen</translation>
    </message>
    <message>
        <source>L&apos;ufficio ti chiede:</source>
        <translation>Das Amt fragt dich:</translation>
    </message>
    <message>
        <source>Il posto è vostro: l&apos;iscrizione è fatta.</source>
        <translation>Der Platz gehört euch: die Anmeldung ist erledigt.</translation>
    </message>
    <message>
        <source>Accetta il posto</source>
        <translation>Platz annehmen</translation>
    </message>
    <message>
        <source>Salva %1</source>
        <comment>file name</comment>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Un documento, se serve</source>
        <translation>Ein Dokument, falls nötig</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationRow</name>
    <message>
        <source>nessun nome ancora</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Apri</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Riprendi la bozza: %1</source>
        <translation>Entwurf fortsetzen: %1</translation>
    </message>
    <message>
        <source>Apri la domanda: %1</source>
        <translation>Antrag öffnen: %1</translation>
    </message>
    <message>
        <source>Butta</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Butta la bozza: %1</source>
        <translation>Entwurf verwerfen: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationSummary</name>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Dati generali</source>
        <translation>Allgemeine Daten</translation>
    </message>
    <message>
        <source>Chi fa la domanda</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>A che punto è</source>
        <translation>Stand der Dinge</translation>
    </message>
    <message>
        <source>L&apos;ufficio decide entro %1.</source>
        <translation>Das Amt entscheidet bis %1.</translation>
    </message>
    <message>
        <source>domanda-%1</source>
        <comment>file name</comment>
        <translation>antrag-%1</translation>
    </message>
    <message>
        <source>Domanda %1: %2</source>
        <translation>Antrag %1: %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationWords</name>
    <message>
        <source>In bozza</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Inviata</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Presa in carico</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Da integrare</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Accettata</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rifiutata</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>In graduatoria</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Posto offerto</source>
        <translation>Platz angeboten</translation>
    </message>
    <message>
        <source>Rinunciata</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Cambiata l&apos;ultima volta %1</source>
        <translation>Zuletzt geändert am %1</translation>
    </message>
    <message>
        <source>Numero %1 · inviata %2</source>
        <translation>Nummer %1 · gesendet am %2</translation>
    </message>
    <message>
        <source>L&apos;ufficio decide entro %1.</source>
        <translation>Das Amt entscheidet bis %1.</translation>
    </message>
    <message>
        <source>Completa questo campo.</source>
        <translation>Fülle dieses Feld aus.</translation>
    </message>
    <message>
        <source>Il testo è troppo lungo: accorcialo.</source>
        <translation>Der Text ist zu lang: kürze ihn.</translation>
    </message>
    <message>
        <source>Ricontrolla: così non lo riconosciamo.</source>
        <translation>Prüfe es noch einmal: so erkennen wir es nicht.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Schreibe das Datum so: Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>Questa data deve ancora venire.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Non va con la data di nascita: ricontrolla tutti e due.</source>
        <translation>Passt nicht zum Geburtsdatum: prüfe beides.</translation>
    </message>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Per chi è la domanda</source>
        <translation>Für wen der Antrag ist</translation>
    </message>
    <message>
        <source>Nome del figlio o della figlia</source>
        <translation>Vorname des Kindes</translation>
    </message>
    <message>
        <source>Cognome del figlio o della figlia</source>
        <translation>Nachname des Kindes</translation>
    </message>
    <message>
        <source>Data di nascita del figlio o della figlia</source>
        <translation>Geburtsdatum des Kindes</translation>
    </message>
    <message>
        <source>Codice fiscale del figlio o della figlia</source>
        <translation>Steuernummer des Kindes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Handy</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ApplicationsPage</name>
    <message>
        <source>Non riusciamo a leggere le tue domande</source>
        <translation>Wir können deine Anträge nicht lesen</translation>
    </message>
    <message>
        <source>Non hai fatto domande</source>
        <translation>Du hast keine Anträge gestellt</translation>
    </message>
    <message>
        <source>Le domande che invii e le bozze che salvi sono qui.</source>
        <translation>Hier sind die Anträge, die du sendest, und die Entwürfe, die du speicherst.</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>Domande inviate</source>
        <translation>Gesendete Anträge</translation>
    </message>
    <message>
        <source>Le tue domande di iscrizione, a che punto sono e le bozze.</source>
        <translation>Deine Anträge, ihr Stand und die Entwürfe.</translation>
    </message>
    <message>
        <source>Buttare questa bozza?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>Quello che hai scritto va perso.</source>
        <translation>Was du geschrieben hast, geht verloren.</translation>
    </message>
    <message>
        <source>Butta la bozza</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bozza buttata.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <source>Nuova domanda</source>
        <translation>Neuer Antrag</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttachmentField</name>
    <message>
        <source>Il file è vuoto: scegline un altro.</source>
        <translation>Die Datei ist leer: wähle eine andere.</translation>
    </message>
    <message>
        <source>Il file supera 10 MB: scegline uno più piccolo.</source>
        <translation>Die Datei ist größer als 10 MB: wähle eine kleinere.</translation>
    </message>
    <message>
        <source>Il nome del file ha due estensioni, come fanno i virus: rinominalo o scegline un altro.</source>
        <translation>Der Name der Datei hat zwei Endungen, wie bei Viren: benenne sie um oder wähle eine andere.</translation>
    </message>
    <message>
        <source>Il contenuto non è quello che dice il nome: apri il file e salvalo di nuovo come PDF, JPEG o PNG.</source>
        <translation>Der Inhalt ist nicht, was der Name sagt: öffne die Datei und speichere sie neu als PDF, JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Possiamo ricevere solo PDF, JPEG, PNG e P7M.</source>
        <translation>Wir können nur PDF, JPEG, PNG und P7M annehmen.</translation>
    </message>
    <message>
        <source>Questo file non è arrivato intero, o sono troppi: scegline un altro.</source>
        <translation>Diese Datei ist nicht vollständig angekommen, oder es sind zu viele: wähle eine andere.</translation>
    </message>
    <message>
        <source>L&apos;invio si è interrotto: puoi riprenderlo.</source>
        <translation>Das Senden ist abgebrochen: du kannst es fortsetzen.</translation>
    </message>
    <message>
        <source>Invio di %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Scegli un file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
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
        <translation>Wir können die Anwesenheiten nicht lesen</translation>
    </message>
    <message>
        <source>Non ci sono ancora presenze</source>
        <translation>Es gibt noch keine Anwesenheiten</translation>
    </message>
    <message>
        <source>Le trovi qui quando un figlio abbinato usa un servizio.</source>
        <translation>Du findest sie hier, wenn ein verknüpftes Kind einen Dienst nutzt.</translation>
    </message>
    <message>
        <source>Presenze</source>
        <translation>Anwesenheiten</translation>
    </message>
    <message>
        <source>Giorno per giorno, quello che la scuola ha registrato.</source>
        <translation>Tag für Tag, was die Schule eingetragen hat.</translation>
    </message>
    <message>
        <source>Torna a %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Mese precedente</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Mese successivo</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Nessuna presenza nel %1</source>
        <translation>Keine Anwesenheit im Schuljahr %1</translation>
    </message>
    <message>
        <source>Scegli un altro anno scolastico qui sopra.</source>
        <translation>Wähle oben ein anderes Schuljahr.</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttestationPage</name>
    <message>
        <source>Non riusciamo a leggere i pagamenti</source>
        <translation>Wir können die Zahlungen nicht lesen</translation>
    </message>
    <message>
        <source>Nel %1 non risultano pagamenti per i tuoi figli</source>
        <translation>Im Jahr %1 gibt es keine Zahlungen für deine Kinder</translation>
    </message>
    <message>
        <source>Scegli un altro anno: conta il giorno in cui hai pagato.</source>
        <translation>Wähle ein anderes Jahr: es zählt der Tag der Zahlung.</translation>
    </message>
    <message>
        <source>Stampa attestazione pagamenti</source>
        <translation>Zahlungsbestätigung drucken</translation>
    </message>
    <message>
        <source>Quello che hai pagato in un anno, per la dichiarazione dei redditi.</source>
        <translation>Was du in einem Jahr bezahlt hast, für die Steuererklärung.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>child, year, sum</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Anno</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pagamenti con ricevuta pagoPA</source>
        <translation>Zahlungen mit pagoPA-Quittung</translation>
    </message>
    <message>
        <source>Altri pagamenti, senza ricevuta pagoPA</source>
        <translation>Andere Zahlungen, ohne pagoPA-Quittung</translation>
    </message>
    <message>
        <source>Altri pagamenti</source>
        <translation>Andere Zahlungen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::AttestationPaper</name>
    <message>
        <source>Data</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Servizio e causale</source>
        <translation>Dienst und Zweck</translation>
    </message>
    <message>
        <source>Avviso e ricevuta</source>
        <translation>Zahlungsaufforderung und Quittung</translation>
    </message>
    <message>
        <source>Intestatario</source>
        <translation>Auf den Namen von</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
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
        <translation>Soll und Guthaben je Dienst</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CheckoutPage</name>
    <message>
        <source>Paga con pagoPA</source>
        <translation>Mit pagoPA bezahlen</translation>
    </message>
    <message>
        <source>Puoi lasciare questa pagina: il pagamento va avanti.</source>
        <translation>Du kannst diese Seite verlassen: Die Zahlung läuft weiter.</translation>
    </message>
    <message>
        <source>Controlla per chi paghi e quanto, poi continua.</source>
        <translation>Prüfe, für wen du bezahlst und wie viel, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Non riusciamo ad aprire la pagina di pagoPA.</source>
        <translation>Wir können die Seite von pagoPA nicht öffnen.</translation>
    </message>
    <message>
        <source>Riprova, oppure annulla e stampa l&apos;avviso.</source>
        <translation>Versuch es noch einmal, oder brich ab und drucke die Mitteilung.</translation>
    </message>
    <message>
        <source>Qui non c&apos;è più nulla da pagare</source>
        <translation>Hier ist nichts mehr zu bezahlen</translation>
    </message>
    <message>
        <source>Stai per pagare per %1</source>
        <comment>names</comment>
        <translation>Du bezahlst gleich für %1</translation>
    </message>
    <message>
        <source>Questi avvisi sono già pagati o li sta pagando un altro adulto.</source>
        <translation>Diese Mitteilungen sind schon bezahlt, oder eine andere erwachsene Person bezahlt sie gerade.</translation>
    </message>
    <message>
        <source>Si apre la pagina di pagoPA: lì scegli come pagare.</source>
        <translation>Die Seite von pagoPA öffnet sich: Dort wählst du, wie du bezahlst.</translation>
    </message>
    <message>
        <source>Puoi pagarne %1 alla volta: gli altri vengono subito dopo.</source>
        <translation>Du kannst %1 auf einmal bezahlen: Die anderen kommen gleich danach.</translation>
    </message>
    <message>
        <source>Vedi gli avvisi</source>
        <translation>Mitteilungen ansehen</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Paga %1</source>
        <translation>%1 bezahlen</translation>
    </message>
    <message>
        <source>Torna indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Apri di nuovo la pagina</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Controlla adesso</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Paga gli altri</source>
        <translation>Die anderen bezahlen</translation>
    </message>
    <message>
        <source>Vedi la ricevuta</source>
        <translation>Quittung ansehen</translation>
    </message>
    <message>
        <source>Torna agli avvisi</source>
        <translation>Zurück zu den Mitteilungen</translation>
    </message>
    <message>
        <source>Annulla il pagamento</source>
        <translation>Zahlung abbrechen</translation>
    </message>
    <message>
        <source>Torna a Oggi</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Stampa gli avvisi</source>
        <translation>Mitteilungen drucken</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CheckoutWords</name>
    <message>
        <source>%1 e %2</source>
        <comment>names of children</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Completa il pagamento su pagoPA</source>
        <translation>Schließe die Zahlung bei pagoPA ab</translation>
    </message>
    <message>
        <source>La pagina di pagoPA si apre accanto a questa. Quando hai finito torna qui: l&apos;esito arriva da solo.</source>
        <translation>Die Seite von pagoPA öffnet sich neben dieser. Wenn du fertig bist, komm hierher zurück: Das Ergebnis kommt von selbst.</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Ergebnis steht aus</translation>
    </message>
    <message>
        <source>La banca non ha ancora risposto. Non pagarlo di nuovo: ti avvisiamo noi.</source>
        <translation>Die Bank hat noch nicht geantwortet. Bezahle nicht noch einmal: Wir geben dir Bescheid.</translation>
    </message>
    <message>
        <source>Pagamento ricevuto</source>
        <translation>Zahlung erhalten</translation>
    </message>
    <message>
        <source>%1, %2. La ricevuta è nello Storico pagamenti.</source>
        <comment>names, amount</comment>
        <translation>%1, %2. Die Quittung steht im Zahlungsverlauf.</translation>
    </message>
    <message>
        <source>Pagamento annullato</source>
        <translation>Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>Gli avvisi sono di nuovo da pagare. Se invece hai già pagato, aspetta la ricevuta: non pagare di nuovo.</source>
        <translation>Die Mitteilungen sind wieder offen. Falls du doch schon bezahlt hast, warte auf die Quittung: Bezahle nicht noch einmal.</translation>
    </message>
    <message>
        <source>Non riuscito</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>Il pagamento non è riuscito</source>
        <translation>Die Zahlung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Riprova, oppure stampa l&apos;avviso e paga in banca, alle Poste o in tabaccheria. Se la somma risulta già addebitata, aspetta la ricevuta.</source>
        <translation>Versuch es noch einmal, oder drucke die Mitteilung und bezahle bei der Bank, bei der Post oder im Tabakladen. Wenn der Betrag schon abgebucht ist, warte auf die Quittung.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ChildCard</name>
    <message>
        <source>Niente da pagare</source>
        <translation>Nichts zu bezahlen</translation>
    </message>
    <message>
        <source>scaduto il %1</source>
        <translation>war am %1 fällig</translation>
    </message>
    <message>
        <source>entro il %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pagamenti sono in attesa di esito: non pagarli di nuovo.</source>
        <translation>
            <numerusform>%n Zahlung wartet auf das Ergebnis: zahle sie nicht noch einmal.</numerusform>
            <numerusform>%n Zahlungen warten auf das Ergebnis: zahle sie nicht noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ConflictCard</name>
    <message>
        <source>(vuoto)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>sì</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>dalle %1 alle %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Salvato adesso</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>Quello che hai scritto</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Secondo contatto</source>
        <translation>Zweiter Kontakt</translation>
    </message>
    <message>
        <source>Telefono del secondo contatto</source>
        <translation>Telefon des zweiten Kontakts</translation>
    </message>
    <message>
        <source>E-mail quando c&apos;è una novità</source>
        <translation>E-Mail bei Neuigkeiten</translation>
    </message>
    <message>
        <source>Ore senza e-mail</source>
        <translation>Stunden ohne E-Mail</translation>
    </message>
    <message>
        <source>Questi dati sono cambiati nel frattempo</source>
        <translation>Diese Angaben haben sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Forse li hai cambiati in un&apos;altra finestra o su un altro computer. Non abbiamo perso niente: scegli tu che cosa tenere.</source>
        <translation>Vielleicht hast du sie in einem anderen Fenster oder auf einem anderen Computer geändert. Nichts ist verloren: Du wählst, was bleibt.</translation>
    </message>
    <message>
        <source>Salva quello che ho scritto</source>
        <translation>Speichern, was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Tieni quello che è salvato</source>
        <translation>Behalten, was gespeichert ist</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContactsForm</name>
    <message>
        <source>Scrivi l&apos;ora così: 21:00. Oppure lascia vuoti tutti e due.</source>
        <translation>Schreib die Uhrzeit so: 21:00. Oder lass beide leer.</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Secondo contatto: chi è</source>
        <translation>Zweiter Kontakt: wer es ist</translation>
    </message>
    <message>
        <source>Per esempio: Nonna Rosa. Chiamiamo qui se non rispondi tu.</source>
        <translation>Zum Beispiel: Oma Rosa. Wir rufen hier an, wenn du nicht abnimmst.</translation>
    </message>
    <message>
        <source>Secondo contatto: telefono</source>
        <translation>Zweiter Kontakt: Telefon</translation>
    </message>
    <message>
        <source>Quando scriverti</source>
        <translation>Wann wir dir schreiben</translation>
    </message>
    <message>
        <source>Scrivimi quando c&apos;è una novità</source>
        <translation>Schreibt mir bei Neuigkeiten</translation>
    </message>
    <message>
        <source>Per esempio la risposta a una tua domanda. Le e-mail per la tua sicurezza arrivano sempre.</source>
        <translation>Zum Beispiel die Antwort auf eine Frage von dir. E-Mails zu deiner Sicherheit kommen immer.</translation>
    </message>
    <message>
        <source>Non scrivermi dalle</source>
        <translation>Schreibt mir nicht von</translation>
    </message>
    <message>
        <source>Per esempio 21:00. Se lasci vuoto, ogni ora va bene.</source>
        <translation>Zum Beispiel 21:00. Leer heißt: Jede Uhrzeit ist recht.</translation>
    </message>
    <message>
        <source>fino alle</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Per esempio 7:00.</source>
        <translation>Zum Beispiel 7:00.</translation>
    </message>
    <message>
        <source>Hai modifiche non ancora salvate.</source>
        <translation>Du hast Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Torna ai dati salvati</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Annulla l&apos;ultima modifica</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Scrivi un cellulare, per esempio 333 555 0101.</source>
        <translation>Schreib eine Handynummer, zum Beispiel 333 555 0101.</translation>
    </message>
    <message>
        <source>Scrivi il nome di chi risponde.</source>
        <translation>Schreib den Namen der Person, die abnimmt.</translation>
    </message>
    <message>
        <source>Scrivi un numero, per esempio 333 555 0101.</source>
        <translation>Schreib eine Nummer, zum Beispiel 333 555 0101.</translation>
    </message>
    <message>
        <source>L&apos;inizio e la fine sono uguali.</source>
        <translation>Anfang und Ende sind gleich.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Il Comune non manda SMS. L&apos;ufficio lo usa per chiamarti.</source>
        <translation>Die Gemeinde verschickt keine SMS. Das Büro ruft dich unter dieser Nummer an.</translation>
    </message>
    <message>
        <source>Confermato: qui possiamo mandarti SMS.</source>
        <translation>Bestätigt: Hierhin können wir dir SMS schicken.</translation>
    </message>
    <message>
        <source>Da confermare: prima degli SMS ti mandiamo un codice. L&apos;ufficio lo usa già per chiamarti.</source>
        <translation>Noch zu bestätigen: Vor den SMS schicken wir dir einen Code. Das Büro ruft dich schon unter dieser Nummer an.</translation>
    </message>
    <message>
        <source>Mandami anche un SMS</source>
        <translation>Schick mir auch eine SMS</translation>
    </message>
    <message>
        <source>Scrivimi anche nell&apos;app IO</source>
        <translation>Schreib mir auch in der App IO</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContentDialog</name>
    <message>
        <source>Chiudi</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContentSheet</name>
    <message>
        <source>Non riusciamo a leggere questa pagina</source>
        <translation>Wir können diese Seite nicht lesen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ContestCard</name>
    <message>
        <source>Invio in corso</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Questo giorno non si può contestare ora: forse è già contestato, o la scuola l&apos;ha corretto.</source>
        <translation>Dieser Tag lässt sich gerade nicht beanstanden: vielleicht ist er es schon, oder die Schule hat ihn berichtigt.</translation>
    </message>
    <message>
        <source>Contestazione %1 inviata.</source>
        <translation>Beanstandung %1 gesendet.</translation>
    </message>
    <message>
        <source>Contesta presenza</source>
        <translation>Anwesenheit beanstanden</translation>
    </message>
    <message>
        <source>Che cosa non torna?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2. L&apos;ufficio controlla con la scuola e ti risponde.</source>
        <comment>child, day</comment>
        <translation>%1, %2. Das Amt prüft es mit der Schule und antwortet dir.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CredentialsForm</name>
    <message>
        <source>Scrivi il tuo nome utente.</source>
        <translation>Gib deinen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Scrivi la tua password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Con le credenziali del Comune</source>
        <translation>Mit den Zugangsdaten der Gemeinde</translation>
    </message>
    <message>
        <source>Nome utente</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Digita il tuo username</source>
        <translation>Gib deinen Benutzernamen ein</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Digita la tua password</source>
        <translation>Gib dein Passwort ein</translation>
    </message>
    <message>
        <source>Il tasto delle maiuscole è attivo.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hai dimenticato la password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Non hai ancora le credenziali?</source>
        <translation>Noch keine Zugangsdaten?</translation>
    </message>
    <message>
        <source>Registrati al servizio</source>
        <translation>Für den Dienst registrieren</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Crest</name>
    <message>
        <source>Stemma</source>
        <translation>Wappen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::CutoffLine</name>
    <message numerus="yes">
        <source>%n giorni</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ore e %2 minuti</source>
        <translation>%1 Stunden und %2 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minuti</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 minuti</source>
        <translation>%1:%2 Minuten</translation>
    </message>
    <message>
        <source>Il termine per %1 è passato.</source>
        <translation>Die Frist für %1 ist vorbei.</translation>
    </message>
    <message>
        <source>Per %1 puoi dirlo fino alle %2: mancano %3.</source>
        <translation>Für %1 geht es bis %2 Uhr: noch %3.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DayCard</name>
    <message>
        <source>%1. Registrato da: %2.</source>
        <translation>%1. Eingetragen von: %2.</translation>
    </message>
    <message>
        <source>Questo giorno è contestato: l&apos;ufficio risponde a chi ha scritto, in Domande all&apos;ufficio.</source>
        <translation>Dieser Tag ist beanstandet: das Amt antwortet der Person, die geschrieben hat, unter «Fragen ans Amt».</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DayWords</name>
    <message>
        <source>Presente</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>In bianco</source>
        <translation>Schonkost</translation>
    </message>
    <message>
        <source>Dieta</source>
        <translation>Diät</translation>
    </message>
    <message>
        <source>Assente</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Disdetto</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Contestato</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Sospeso</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>in bianco</source>
        <translation>Schonkost</translation>
    </message>
    <message>
        <source>dieta</source>
        <translation>Diät</translation>
    </message>
    <message>
        <source>normale</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>registro</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>scuola</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>fine settimana</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>nulla di registrato</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Per questo giorno non c&apos;è ancora nulla di registrato.</source>
        <translation>Für diesen Tag ist noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Il sabato e la domenica il servizio non c&apos;è.</source>
        <translation>Samstags und sonntags gibt es den Dienst nicht.</translation>
    </message>
    <message>
        <source>Il servizio è chiuso: non devi fare nulla.</source>
        <translation>Der Dienst ist geschlossen: Du musst nichts tun.</translation>
    </message>
    <message>
        <source>Il servizio è stato sospeso: %1 non paga questo giorno.</source>
        <translation>Der Dienst ist ausgefallen: %1 zahlt diesen Tag nicht.</translation>
    </message>
    <message>
        <source>%1 non c&apos;era: questo giorno non si paga.</source>
        <translation>%1 war nicht da: Dieser Tag kostet nichts.</translation>
    </message>
    <message>
        <source>%1 era presente.</source>
        <translation>%1 war da.</translation>
    </message>
    <message>
        <source>Pasto: %1, %2.</source>
        <translation>Essen: %1, %2.</translation>
    </message>
    <message>
        <source>Hai comunicato che %1 non ci sarà: questo giorno non si paga.</source>
        <translation>Du hast gemeldet, dass %1 nicht da ist: dieser Tag wird nicht bezahlt.</translation>
    </message>
    <message>
        <source>Hai chiesto il pasto in bianco per %1.</source>
        <translation>Du hast Schonkost für %1 bestellt.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DeliveriesCard</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>App IO</source>
        <translation>App IO</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Inviato</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Non riuscito</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>In coda</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Messaggi che ti abbiamo mandato</source>
        <translation>Nachrichten, die wir dir geschickt haben</translation>
    </message>
    <message>
        <source>Quando, come e per che cosa. Il testo non si conserva qui.</source>
        <translation>Wann, wie und worüber. Der Text wird hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Ora non riusciamo a leggere l&apos;elenco. Riprova più tardi.</source>
        <translation>Wir können die Liste gerade nicht lesen. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Non ti abbiamo ancora mandato messaggi.</source>
        <translation>Wir haben dir noch keine Nachrichten geschickt.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DraftSheet</name>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Dati generali</source>
        <translation>Allgemeine Daten</translation>
    </message>
    <message>
        <source>Un figlio o una figlia</source>
        <translation>Ein Sohn oder eine Tochter</translation>
    </message>
    <message>
        <source>Un altro figlio</source>
        <translation>Ein anderes Kind</translation>
    </message>
    <message>
        <source>Per questa domanda ti scriviamo qui.</source>
        <translation>Zu diesem Antrag schreiben wir dir hierhin.</translation>
    </message>
    <message>
        <source>Chi fa la domanda</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Il tuo codice fiscale</source>
        <translation>Deine Steuernummer</translation>
    </message>
    <message>
        <source>Il tuo indirizzo</source>
        <translation>Deine Adresse</translation>
    </message>
    <message>
        <source>Giorno, mese e anno, per esempio 14/03/2018.</source>
        <translation>Tag, Monat und Jahr, zum Beispiel 14.03.2018.</translation>
    </message>
    <message>
        <source>È sulla tessera sanitaria.</source>
        <translation>Sie steht auf der Gesundheitskarte.</translation>
    </message>
    <message>
        <source>Ho letto l&apos;informativa sulla privacy</source>
        <translation>Ich habe die Datenschutzerklärung gelesen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DueCardDelegate</name>
    <message>
        <source>entro il %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesFilterBar</name>
    <message>
        <source>Tutti</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ancora aperti</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Da pagare</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>Scaduti</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Bestätigung steht aus</translation>
    </message>
    <message>
        <source>Pagati</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nome, servizio, numero</source>
        <translation>Name, Dienst, Nummer</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Liste (Ruolo)</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesFooter</name>
    <message>
        <source>%1 di %2</source>
        <comment>3 di Luca Rossi</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Scegli almeno un avviso</source>
        <translation>Wähle mindestens eine Mitteilung</translation>
    </message>
    <message numerus="yes">
        <source>%n selezionati</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Totale</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Totale %1</source>
        <translation>Summe %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesOrderBox</name>
    <message>
        <source>Prima i più urgenti</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Periodo, dal più recente</source>
        <translation>Zeitraum, neueste zuerst</translation>
    </message>
    <message>
        <source>Importo, dal più alto</source>
        <translation>Betrag, höchste zuerst</translation>
    </message>
    <message>
        <source>Importo, dal più basso</source>
        <translation>Betrag, niedrigste zuerst</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ordina per</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesPage</name>
    <message>
        <source>Nuovo pagamento</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>Prospetto Ruoli</source>
        <translation>Prospetto Ruoli (alle Mitteilungen)</translation>
    </message>
    <message>
        <source>Scegli gli avvisi da stampare: li paghi in banca, alle Poste o in tabaccheria.</source>
        <translation>Wähle, was du drucken willst: Du bezahlst bei der Bank, der Post oder im Tabakladen.</translation>
    </message>
    <message>
        <source>Tutti gli avvisi, dal ruolo più recente.</source>
        <translation>Alle Zahlungsmitteilungen, die neueste Liste zuerst.</translation>
    </message>
    <message>
        <source>la banca non ha ancora risposto. Non pagarlo di nuovo: ti avvisiamo noi.</source>
        <translation>Die Bank hat noch nicht geantwortet. Bezahle nicht noch einmal: Wir melden uns.</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi, %1:</source>
        <translation>
            <numerusform>%n Mitteilung, %1:</numerusform>
            <numerusform>%n Mitteilungen, %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>la banca non ha ancora risposto. Non pagarli di nuovo: ti avvisiamo noi.</source>
        <translation>Die Bank hat noch nicht geantwortet. Bezahle sie nicht noch einmal: Wir melden uns.</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>da pagare in tutto %1</source>
        <translation>insgesamt %1 zu bezahlen</translation>
    </message>
    <message>
        <source>in attesa di esito %1</source>
        <translation>%1 noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Nessun avviso con questi filtri</source>
        <translation>Keine Mitteilung mit diesen Filtern</translation>
    </message>
    <message>
        <source>Togli un filtro per vedere gli altri avvisi.</source>
        <translation>Entferne einen Filter, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Togli i filtri</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>I nuovi avvisi arrivano qui appena il Comune li prepara.</source>
        <translation>Neue Mitteilungen kommen hierher, sobald die Gemeinde sie erstellt.</translation>
    </message>
    <message>
        <source>Non hai nulla da pagare</source>
        <translation>Du hast nichts zu bezahlen</translation>
    </message>
    <message>
        <source>Vedi gli avvisi già pagati</source>
        <translation>Bezahlte Mitteilungen ansehen</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere gli avvisi</source>
        <translation>Wir können die Mitteilungen nicht lesen</translation>
    </message>
    <message>
        <source>Scegli cosa pagare, anche per più figli insieme.</source>
        <translation>Wähle, was du bezahlst, auch für mehrere Kinder zusammen.</translation>
    </message>
    <message>
        <source>Vedi il pagamento in corso</source>
        <translation>Laufende Zahlung ansehen</translation>
    </message>
    <message>
        <source>pagamento iniziato. Finiscilo su pagoPA oppure annullalo.</source>
        <translation>Zahlung begonnen. Schließe sie bei pagoPA ab oder brich sie ab.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesTools</name>
    <message>
        <source>Filtri (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Filtri</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nascondi i filtri</source>
        <translation>Filter ausblenden</translation>
    </message>
    <message>
        <source>Mostra i filtri</source>
        <translation>Filter anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n filtri attivi</source>
        <translation>
            <numerusform>%n Filter aktiv</numerusform>
            <numerusform>%n Filter aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Scegli tutti</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Ordina per</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesWordsModel</name>
    <message>
        <source>Non si può scegliere: %1</source>
        <translation>Nicht wählbar: %1</translation>
    </message>
    <message>
        <source>Scelto: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Scegli: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>avviso %1</source>
        <translation>Mitteilung %1</translation>
    </message>
    <message>
        <source>Scegli tutti</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio e n. avviso</source>
        <translation>Dienst und Nummer</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Azioni</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nessuna azione</source>
        <translation>Keine Aktion</translation>
    </message>
</context>
<context>
    <name>campanella::ui::EmailCard</name>
    <message>
        <source>Scrivi un indirizzo e-mail, per esempio nome@posta.it.</source>
        <translation>Schreib eine E-Mail-Adresse, zum Beispiel name@posta.it.</translation>
    </message>
    <message>
        <source>Scrivi il codice che trovi nella posta.</source>
        <translation>Schreib den Code, den du in der Post findest.</translation>
    </message>
    <message>
        <source>Non abbiamo un tuo indirizzo e-mail.</source>
        <translation>Wir haben keine E-Mail-Adresse von dir.</translation>
    </message>
    <message>
        <source>Confermato</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Da confermare</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Trovi un codice nella posta di %1. Guarda anche nella posta indesiderata. Finché non lo scrivi qui, non cambia niente.</source>
        <translation>Du findest einen Code in der Post von %1. Sieh auch im Spam-Ordner nach. Solange du ihn hier nicht schreibst, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Questo Comune è di prova e non spedisce nulla. Trovi l&apos;e-mail qui: %1</source>
        <translation>Diese Gemeinde ist zum Ausprobieren und verschickt nichts. Die E-Mail findest du hier: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Cambia indirizzo</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Conferma questo indirizzo</source>
        <translation>Diese Adresse bestätigen</translation>
    </message>
    <message>
        <source>Nuovo indirizzo e-mail</source>
        <translation>Neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Ti mandiamo un codice per essere sicuri che sia tuo.</source>
        <translation>Wir schicken dir einen Code, um sicher zu sein, dass sie dir gehört.</translation>
    </message>
    <message>
        <source>Manda il codice</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Lascia tutto com&apos;è</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vale 30 minuti. Maiuscole, spazi e trattini non contano.</source>
        <translation>Er gilt 30 Minuten. Großschreibung, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Questo codice non vale. Controlla l&apos;ultima e-mail, oppure chiedi un codice nuovo.</source>
        <translation>Dieser Code gilt nicht. Sieh in der letzten E-Mail nach oder fordere einen neuen an.</translation>
    </message>
    <message>
        <source>Conferma l&apos;indirizzo</source>
        <translation>Adresse bestätigen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::EmailCodePage</name>
    <message>
        <source>Scrivi il codice che trovi nella posta.</source>
        <translation>Gib den Code ein, den du in deiner Post findest.</translation>
    </message>
    <message>
        <source>Scegli una password.</source>
        <translation>Wähle ein Passwort.</translation>
    </message>
    <message>
        <source>Controlla la posta</source>
        <translation>Schau in deine Post</translation>
    </message>
    <message>
        <source>Scrivi il codice e scegli una password.</source>
        <translation>Gib den Code ein und wähle ein Passwort.</translation>
    </message>
    <message>
        <source>Scrivi il codice e una nuova password.</source>
        <translation>Gib den Code und ein neues Passwort ein.</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Maiuscole, spazi e trattini non contano.</source>
        <translation>Großbuchstaben, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Almeno 12 caratteri: tre o quattro parole vanno bene.</source>
        <translation>Mindestens 12 Zeichen: drei oder vier Wörter sind gut.</translation>
    </message>
    <message>
        <source>Entra nel portale</source>
        <translation>Ins Portal</translation>
    </message>
    <message>
        <source>Salva la password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Hai scritto %1. Se i dati corrispondono, trovi un codice nella posta. Guarda anche nella posta indesiderata.</source>
        <translation>Du hast %1 geschrieben. Wenn die Angaben stimmen, findest du einen Code in deiner Post. Schau auch in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>Correggi quello che hai scritto</source>
        <translation>Angaben korrigieren</translation>
    </message>
    <message>
        <source>Questo codice non vale. Controlla l&apos;ultima e-mail, oppure chiedi un codice nuovo.</source>
        <translation>Dieser Code gilt nicht. Prüfe die letzte E-Mail oder fordere einen neuen Code an.</translation>
    </message>
    <message>
        <source>È facile da indovinare. Usa tre o quattro parole, almeno 12 caratteri.</source>
        <translation>Das ist leicht zu erraten. Nimm drei oder vier Wörter, mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Questo Comune è di prova e non spedisce nulla. Trovi l&apos;e-mail qui: %1</source>
        <translation>Diese Gemeinde dient zum Ausprobieren und verschickt nichts. Die E-Mail findest du hier: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ErrorIndex</name>
    <message numerus="yes">
        <source>Ci sono %n campi da sistemare</source>
        <translation>
            <numerusform>%n Feld ist noch zu richten</numerusform>
            <numerusform>%n Felder sind noch zu richten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::FailureText</name>
    <message>
        <source>Il servizio del Comune non risponde.</source>
        <translation>Der Dienst der Gemeinde antwortet nicht.</translation>
    </message>
    <message>
        <source>I tuoi dati sono al sicuro: riprova fra un minuto.</source>
        <translation>Deine Daten sind sicher: Versuche es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Abbiamo interrotto la richiesta.</source>
        <translation>Wir haben die Anfrage unterbrochen.</translation>
    </message>
    <message>
        <source>Puoi ripeterla quando vuoi.</source>
        <translation>Du kannst sie jederzeit wiederholen.</translation>
    </message>
    <message>
        <source>Non riconosciamo il sito del Comune.</source>
        <translation>Wir erkennen die Seite der Gemeinde nicht.</translation>
    </message>
    <message>
        <source>Per sicurezza non inviamo nulla. Chiama l&apos;ufficio.</source>
        <translation>Zur Sicherheit senden wir nichts. Ruf das Amt an.</translation>
    </message>
    <message>
        <source>Il certificato del sito è scaduto.</source>
        <translation>Das Zertifikat der Seite ist abgelaufen.</translation>
    </message>
    <message>
        <source>Controlla la data del computer. Se è giusta, chiama l&apos;ufficio.</source>
        <translation>Prüfe das Datum des Computers. Wenn es stimmt, ruf das Amt an.</translation>
    </message>
    <message>
        <source>Risponde un sito diverso da quello del Comune.</source>
        <translation>Es antwortet eine andere Seite als die der Gemeinde.</translation>
    </message>
    <message>
        <source>Non riusciamo a raggiungere il servizio.</source>
        <translation>Wir erreichen den Dienst nicht.</translation>
    </message>
    <message>
        <source>Controlla la rete e riprova. I tuoi dati sono al sicuro.</source>
        <translation>Prüfe das Netz und versuche es wieder. Deine Daten sind sicher.</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la risposta del servizio.</source>
        <translation>Wir können die Antwort des Dienstes nicht lesen.</translation>
    </message>
    <message>
        <source>La risposta è arrivata solo in parte.</source>
        <translation>Die Antwort ist nur zum Teil angekommen.</translation>
    </message>
    <message>
        <source>Riprova fra un minuto.</source>
        <translation>Versuche es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Il servizio ha molte richieste.</source>
        <translation>Der Dienst hat gerade viele Anfragen.</translation>
    </message>
    <message>
        <source>L&apos;archivio del Comune non è raggiungibile.</source>
        <translation>Das Archiv der Gemeinde ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>I tuoi dati sono al sicuro: riprova fra qualche minuto.</source>
        <translation>Deine Daten sind sicher: Versuche es in ein paar Minuten wieder.</translation>
    </message>
    <message>
        <source>In questo momento puoi leggere, non cambiare.</source>
        <translation>Im Moment kannst du lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Riprova fra qualche minuto. I tuoi dati sono al sicuro.</source>
        <translation>Versuche es in ein paar Minuten wieder. Deine Daten sind sicher.</translation>
    </message>
    <message>
        <source>L&apos;archivio del Comune è pieno.</source>
        <translation>Das Archiv der Gemeinde ist voll.</translation>
    </message>
    <message>
        <source>Non abbiamo cambiato nulla. Chiama l&apos;ufficio.</source>
        <translation>Wir haben nichts geändert. Ruf das Amt an.</translation>
    </message>
    <message>
        <source>Il servizio del Comune ha un problema.</source>
        <translation>Der Dienst der Gemeinde hat ein Problem.</translation>
    </message>
    <message>
        <source>Riprova fra qualche minuto.</source>
        <translation>Versuche es in ein paar Minuten wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Riprova fra %n minuti.</source>
        <translation>
            <numerusform>Versuche es in %n Minute wieder.</numerusform>
            <numerusform>Versuche es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nome utente o password non corretti.</source>
        <translation>Benutzername oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Controlla le maiuscole e riprova.</source>
        <translation>Prüfe Groß- und Kleinschreibung und versuche es wieder.</translation>
    </message>
    <message>
        <source>Ci sono stati troppi tentativi.</source>
        <translation>Es gab zu viele Versuche.</translation>
    </message>
    <message>
        <source>La visita è finita.</source>
        <translation>Dein Besuch ist beendet.</translation>
    </message>
    <message>
        <source>Accedi di nuovo: torni alla stessa pagina.</source>
        <translation>Melde dich wieder an: Du kommst auf dieselbe Seite zurück.</translation>
    </message>
    <message>
        <source>Questa pagina è riservata.</source>
        <translation>Diese Seite ist geschützt.</translation>
    </message>
    <message>
        <source>Se ti serve, chiedi all&apos;ufficio.</source>
        <translation>Wenn du sie brauchst, frag beim Amt nach.</translation>
    </message>
    <message>
        <source>Non troviamo quello che cerchi.</source>
        <translation>Wir finden nicht, was du suchst.</translation>
    </message>
    <message>
        <source>Torna indietro e aggiorna la pagina.</source>
        <translation>Geh zurück und lade die Seite neu.</translation>
    </message>
    <message>
        <source>L&apos;importo non è scritto bene.</source>
        <translation>Der Betrag ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>Scrivilo così: 12,50.</source>
        <translation>Schreib ihn so: 12,50.</translation>
    </message>
    <message>
        <source>Il codice fiscale non è giusto.</source>
        <translation>Der codice fiscale (Steuernummer) stimmt nicht.</translation>
    </message>
    <message>
        <source>Copialo dalla tessera sanitaria: 16 caratteri.</source>
        <translation>Schreib ihn von der Gesundheitskarte ab: 16 Zeichen.</translation>
    </message>
    <message>
        <source>Il codice avviso non è giusto.</source>
        <translation>Die Nummer der Mitteilung stimmt nicht.</translation>
    </message>
    <message>
        <source>Ha 18 cifre: lo trovi sull&apos;avviso.</source>
        <translation>Sie hat 18 Ziffern: Du findest sie auf der Mitteilung.</translation>
    </message>
    <message>
        <source>L&apos;IBAN non è giusto.</source>
        <translation>Die IBAN stimmt nicht.</translation>
    </message>
    <message>
        <source>Copialo dal tuo conto: comincia con IT.</source>
        <translation>Schreib sie von deinem Konto ab: Sie beginnt mit IT.</translation>
    </message>
    <message>
        <source>L&apos;anno scolastico non è giusto.</source>
        <translation>Das Schuljahr stimmt nicht.</translation>
    </message>
    <message>
        <source>Scrivilo così: 2026/2027.</source>
        <translation>Schreib es so: 2026/2027.</translation>
    </message>
    <message>
        <source>Il periodo non è giusto.</source>
        <translation>Der Zeitraum stimmt nicht.</translation>
    </message>
    <message>
        <source>Il primo giorno viene prima dell&apos;ultimo.</source>
        <translation>Der erste Tag kommt vor dem letzten.</translation>
    </message>
    <message>
        <source>Questo collegamento non è completo.</source>
        <translation>Dieser Link ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Torna a Oggi e riprova da lì.</source>
        <translation>Geh zurück zu Heute und versuche es von dort.</translation>
    </message>
    <message>
        <source>Manca qualcosa o un dato non è giusto.</source>
        <translation>Etwas fehlt oder stimmt nicht.</translation>
    </message>
    <message>
        <source>Controlla i campi segnati e riprova.</source>
        <translation>Prüfe die markierten Felder und versuche es wieder.</translation>
    </message>
    <message>
        <source>Il servizio non ha capito la richiesta.</source>
        <translation>Der Dienst hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Riprova. Se succede ancora, aggiorna il programma.</source>
        <translation>Versuche es wieder. Wenn es noch einmal passiert, aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>La stampante non ha finito.</source>
        <translation>Der Drucker ist nicht fertig geworden.</translation>
    </message>
    <message>
        <source>Controlla carta e collegamento, poi stampa di nuovo.</source>
        <translation>Prüfe Papier und Anschluss, dann drucke noch einmal.</translation>
    </message>
    <message>
        <source>Non possiamo scrivere in questa cartella.</source>
        <translation>In diesen Ordner können wir nicht schreiben.</translation>
    </message>
    <message>
        <source>Scegline un&apos;altra.</source>
        <translation>Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Non c&apos;è nulla da stampare.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Scegli almeno un avviso.</source>
        <translation>Wähle mindestens eine Mitteilung.</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere il file.</source>
        <translation>Wir können die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Controlla che esista e riprova.</source>
        <translation>Prüfe, ob es sie gibt, und versuche es wieder.</translation>
    </message>
    <message>
        <source>Non riconosciamo le lettere del file.</source>
        <translation>Wir erkennen die Buchstaben der Datei nicht.</translation>
    </message>
    <message>
        <source>Salvalo in UTF-8 e riprova.</source>
        <translation>Speichere sie in UTF-8 und versuche es wieder.</translation>
    </message>
    <message>
        <source>Nel file manca una colonna.</source>
        <translation>In der Datei fehlt eine Spalte.</translation>
    </message>
    <message>
        <source>Aggiungila e riprova.</source>
        <translation>Füge sie hinzu und versuche es wieder.</translation>
    </message>
    <message>
        <source>Nel file c&apos;è una riga non giusta.</source>
        <translation>Eine Zeile der Datei stimmt nicht.</translation>
    </message>
    <message>
        <source>Correggila e riprova.</source>
        <translation>Korrigiere sie und versuche es wieder.</translation>
    </message>
    <message>
        <source>Un altro programma occupa la porta.</source>
        <translation>Ein anderes Programm benutzt den Port.</translation>
    </message>
    <message>
        <source>Scegline un&apos;altra e riavvia.</source>
        <translation>Wähle einen anderen und starte neu.</translation>
    </message>
    <message>
        <source>Non riusciamo ad aggiornare l&apos;archivio.</source>
        <translation>Wir können das Archiv nicht aktualisieren.</translation>
    </message>
    <message>
        <source>Non abbiamo cambiato nulla. Chiama l&apos;assistenza.</source>
        <translation>Wir haben nichts geändert. Ruf den Support an.</translation>
    </message>
    <message>
        <source>Il programma non è configurato bene.</source>
        <translation>Das Programm ist nicht richtig eingerichtet.</translation>
    </message>
    <message>
        <source>Chiama l&apos;ufficio.</source>
        <translation>Ruf das Amt an.</translation>
    </message>
    <message>
        <source>Hai annullato l&apos;accesso.</source>
        <translation>Du hast die Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>Quando vuoi, riprova da qui.</source>
        <translation>Versuche es hier erneut, wann du möchtest.</translation>
    </message>
    <message>
        <source>Hai provato troppe volte con il tuo gestore.</source>
        <translation>Du hast es bei deinem Anbieter zu oft versucht.</translation>
    </message>
    <message>
        <source>Aspetta un poco, poi riprova. Il tuo gestore può aiutarti.</source>
        <translation>Warte etwas und versuche es erneut. Dein Anbieter kann dir helfen.</translation>
    </message>
    <message>
        <source>Serve un accesso più sicuro.</source>
        <translation>Eine sicherere Anmeldung ist nötig.</translation>
    </message>
    <message>
        <source>Riprova e conferma anche con l&apos;app o il codice del tuo gestore.</source>
        <translation>Versuche es erneut und bestätige auch mit App oder Code deines Anbieters.</translation>
    </message>
    <message>
        <source>È passato troppo tempo.</source>
        <translation>Es ist zu viel Zeit vergangen.</translation>
    </message>
    <message>
        <source>Nulla è andato perso: ricomincia l&apos;accesso.</source>
        <translation>Nichts ist verloren: beginne die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Non hai dato il consenso a inviare i dati.</source>
        <translation>Du hast der Übermittlung deiner Daten nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Senza i dati non possiamo riconoscerti. Se vuoi, riprova.</source>
        <translation>Ohne sie erkennen wir dich nicht. Versuche es erneut, wenn du möchtest.</translation>
    </message>
    <message>
        <source>La tua identità digitale è sospesa o revocata.</source>
        <translation>Deine digitale Identität ist gesperrt oder widerrufen.</translation>
    </message>
    <message>
        <source>Chiama il tuo gestore: solo lui può riattivarla.</source>
        <translation>Ruf deinen Anbieter an: nur er kann sie wieder freischalten.</translation>
    </message>
    <message>
        <source>Questa identità è di un altro tipo.</source>
        <translation>Diese Identität ist von anderer Art.</translation>
    </message>
    <message>
        <source>Entra con la tua identità personale, non con quella professionale.</source>
        <translation>Melde dich mit deiner persönlichen Identität an, nicht mit der beruflichen.</translation>
    </message>
    <message>
        <source>L&apos;accesso non è arrivato in tempo.</source>
        <translation>Die Anmeldung kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>Ricomincia da qui: serve meno di un minuto.</source>
        <translation>Beginne hier erneut: es dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <source>È passato troppo tempo per creare il profilo.</source>
        <translation>Für das Profil ist zu viel Zeit vergangen.</translation>
    </message>
    <message>
        <source>Entra di nuovo: i tuoi dati tornano da soli.</source>
        <translation>Melde dich erneut an: deine Daten kommen von selbst zurück.</translation>
    </message>
    <message>
        <source>Non aspettavamo questa risposta.</source>
        <translation>Diese Antwort haben wir nicht erwartet.</translation>
    </message>
    <message>
        <source>Per sicurezza ricomincia l&apos;accesso da qui.</source>
        <translation>Beginne die Anmeldung zur Sicherheit hier erneut.</translation>
    </message>
    <message>
        <source>La tua identità non contiene il codice fiscale.</source>
        <translation>Deine Identität enthält keine italienische Steuernummer.</translation>
    </message>
    <message>
        <source>Chiama l&apos;ufficio: ti danno loro un accesso.</source>
        <translation>Ruf das Amt an: dort bekommst du einen Zugang.</translation>
    </message>
    <message>
        <source>La finestra per l&apos;accesso non si è aperta.</source>
        <translation>Das Anmeldefenster hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>Riprova, oppure entra con nome utente e password.</source>
        <translation>Versuche es erneut oder melde dich mit Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>In questo momento questo accesso non funziona.</source>
        <translation>Dieser Zugang funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>Riprova fra qualche minuto, oppure entra in un altro modo.</source>
        <translation>Versuche es in einigen Minuten oder wähle einen anderen Zugang.</translation>
    </message>
    <message>
        <source>Entri con SPID, CIE o Cohesion: qui non hai una password.</source>
        <translation>Du kommst mit SPID, CIE oder Cohesion: hier gibt es kein Passwort.</translation>
    </message>
    <message>
        <source>La tua password è dal tuo gestore: cambiala lì.</source>
        <translation>Dein Passwort liegt bei deinem Anbieter: ändere es dort.</translation>
    </message>
    <message>
        <source>Questa password è troppo facile da indovinare.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Usa almeno 12 caratteri: tre o quattro parole vanno bene.</source>
        <translation>Nimm mindestens 12 Zeichen: drei oder vier Wörter genügen.</translation>
    </message>
    <message>
        <source>Questo codice non vale.</source>
        <translation>Dieser Code gilt nicht.</translation>
    </message>
    <message>
        <source>Controlla l&apos;ultima e-mail, oppure chiedi un codice nuovo.</source>
        <translation>Prüfe die letzte E-Mail oder fordere einen neuen Code an.</translation>
    </message>
    <message>
        <source>Non riusciamo a inviare l&apos;e-mail.</source>
        <translation>Wir können die E-Mail nicht senden.</translation>
    </message>
    <message>
        <source>Ci riproviamo da soli. Controlla la posta fra qualche minuto.</source>
        <translation>Wir versuchen es von selbst erneut. Prüfe deine Post in einigen Minuten.</translation>
    </message>
    <message>
        <source>Non possiamo fidarci della risposta ricevuta.</source>
        <translation>Der erhaltenen Antwort können wir nicht vertrauen.</translation>
    </message>
    <message>
        <source>Per sicurezza non ti facciamo entrare. Riprova da qui.</source>
        <translation>Zur Sicherheit lassen wir dich nicht ein. Versuche es hier erneut.</translation>
    </message>
    <message>
        <source>Riprova domani, oppure chiama l&apos;ufficio.</source>
        <translation>Versuche es morgen wieder oder rufe das Amt an.</translation>
    </message>
    <message numerus="yes">
        <source>Riprova fra %n ore, oppure chiama l&apos;ufficio.</source>
        <translation>
            <numerusform>Versuche es in %n Stunde wieder oder rufe das Amt an.</numerusform>
            <numerusform>Versuche es in %n Stunden wieder oder rufe das Amt an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Non riconosciamo questo codice con questa data di nascita.</source>
        <translation>Wir erkennen diesen Code mit diesem Geburtsdatum nicht.</translation>
    </message>
    <message>
        <source>Controlla la lettera. Se è vecchia o già usata, chiedine una nuova.</source>
        <translation>Prüfe den Brief. Ist er alt oder schon verwendet, verlange einen neuen.</translation>
    </message>
    <message>
        <source>Il codice non è scritto bene.</source>
        <translation>Der Code ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>Ricopialo dalla lettera: sono 10 lettere e cifre.</source>
        <translation>Schreibe ihn vom Brief ab: Er hat 10 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Le lettere non sono pronte.</source>
        <translation>Die Briefe sind nicht fertig.</translation>
    </message>
    <message>
        <source>Controlla la cartella e riprova.</source>
        <translation>Prüfe den Ordner und versuche es wieder.</translation>
    </message>
    <message>
        <source>Questa conversazione è chiusa.</source>
        <translation>Dieses Gespräch ist geschlossen.</translation>
    </message>
    <message>
        <source>Quello che hai scritto è ancora qui: copialo in una nuova domanda.</source>
        <translation>Was du geschrieben hast, ist noch hier: Kopiere es in eine neue Frage.</translation>
    </message>
    <message>
        <source>La finestra di accesso è troppo vecchia per il tuo gestore.</source>
        <translation>Das Anmeldefenster ist für deinen Anbieter zu alt.</translation>
    </message>
    <message>
        <source>Per sicurezza non apriamo la pagina: serve un aggiornamento del programma.</source>
        <translation>Zur Sicherheit öffnen wir die Seite nicht: Das Programm braucht eine Aktualisierung.</translation>
    </message>
    <message>
        <source>Per questo servizio le iscrizioni sono chiuse.</source>
        <translation>Die Anmeldung für diesen Dienst ist geschlossen.</translation>
    </message>
    <message>
        <source>La tua bozza resta salvata. Chiedi all&apos;ufficio se puoi ancora inviarla.</source>
        <translation>Dein Entwurf bleibt gespeichert. Frag das Amt, ob du ihn noch senden kannst.</translation>
    </message>
    <message>
        <source>Questa domanda è andata avanti nel frattempo.</source>
        <translation>Dieser Antrag ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>Aprila da Domande inviate e guarda a che punto è.</source>
        <translation>Öffne ihn unter Gesendete Anträge und sieh nach, wie es steht.</translation>
    </message>
    <message>
        <source>Per questo servizio c&apos;è già una domanda.</source>
        <translation>Für diesen Dienst gibt es schon einen Antrag.</translation>
    </message>
    <message>
        <source>L&apos;hai inviata tu o un altro adulto. Per cambiarla scrivi all&apos;ufficio.</source>
        <translation>Du oder ein anderer Erwachsener hat ihn gesendet. Um ihn zu ändern, schreib dem Amt.</translation>
    </message>
    <message>
        <source>Questi dati sono cambiati in un&apos;altra finestra.</source>
        <translation>Diese Daten wurden in einem anderen Fenster geändert.</translation>
    </message>
    <message>
        <source>Quello che hai scritto qui c&apos;è ancora: ricontrollalo e premi di nuovo.</source>
        <translation>Was du hier geschrieben hast, ist noch da: prüfe es und drücke noch einmal.</translation>
    </message>
    <message>
        <source>Uno di questi avvisi ora non si può pagare.</source>
        <translation>Eine dieser Mitteilungen kann gerade nicht bezahlt werden.</translation>
    </message>
    <message>
        <source>Forse è già pagato, o lo sta pagando un altro adulto: aggiorna l&apos;elenco.</source>
        <translation>Vielleicht ist er schon bezahlt, oder ein anderer Erwachsener bezahlt ihn gerade: Aktualisiere die Liste.</translation>
    </message>
    <message>
        <source>L&apos;importo è cambiato nel frattempo.</source>
        <translation>Der Betrag hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Il pagamento non è partito: aggiorna l&apos;elenco e controlla.</source>
        <translation>Die Zahlung hat nicht begonnen: Aktualisiere die Liste und sieh nach.</translation>
    </message>
    <message>
        <source>Da qui non si può ancora pagare.</source>
        <translation>Von hier aus kannst du noch nicht bezahlen.</translation>
    </message>
    <message>
        <source>Stampa l&apos;avviso: puoi pagarlo in banca, alla posta o in tabaccheria.</source>
        <translation>Drucke die Mitteilung: Du kannst sie in der Bank, bei der Post oder im Tabakladen bezahlen.</translation>
    </message>
    <message>
        <source>L&apos;invito che hai non lo permette.</source>
        <translation>Deine Einladung erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Chiedilo a chi ti ha invitato.</source>
        <translation>Frag die Person, die dich eingeladen hat.</translation>
    </message>
    <message>
        <source>Questa persona è già abbinata o invitata.</source>
        <translation>Diese Person ist schon verknüpft oder eingeladen.</translation>
    </message>
    <message>
        <source>Per cambiare che cosa può fare, togli l&apos;invito e fanne uno nuovo.</source>
        <translation>Um die Rechte zu ändern, entferne die Einladung und mache eine neue.</translation>
    </message>
    <message>
        <source>Per questo bambino il Comune ha sospeso gli inviti.</source>
        <translation>Für dieses Kind hat die Gemeinde Einladungen ausgesetzt.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FamilyCard</name>
    <message>
        <source>%1 (tu)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Genitore di riferimento: lo saprai con il primo importo da pagare.</source>
        <translation>Bezugselternteil: Das siehst du mit dem ersten Betrag, der zu zahlen ist.</translation>
    </message>
    <message>
        <source>Genitore di riferimento: %1</source>
        <translation>Bezugselternteil: %1</translation>
    </message>
    <message>
        <source>Utenti: i tuoi figli</source>
        <translation>Nutzer: deine Kinder</translation>
    </message>
    <message>
        <source>Non hai ancora figli abbinati.</source>
        <translation>Du hast noch keine verknüpften Kinder.</translation>
    </message>
    <message>
        <source>Vai ad Abbinamento studenti</source>
        <translation>Zu den Verknüpfungen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FirstAccessPage</name>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it.</source>
        <translation>Gib eine Adresse wie name@beispiel.it ein.</translation>
    </message>
    <message>
        <source>Scrivi il numero come 333 1234567, o lascia vuoto.</source>
        <translation>Gib die Nummer wie 333 1234567 ein oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Crea il tuo profilo</source>
        <translation>Dein Profil anlegen</translation>
    </message>
    <message>
        <source>È il tuo primo accesso. Controlla i dati, poi premi Crea.</source>
        <translation>Das ist dein erster Besuch. Prüfe die Angaben, dann drücke Crea.</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Data di nascita</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>da %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Qui ti scriviamo per avvisi e ricevute.</source>
        <translation>Hierher schreiben wir wegen Zahlscheinen und Quittungen.</translation>
    </message>
    <message>
        <source>Cellulare (se vuoi)</source>
        <translation>Mobiltelefon (wenn du willst)</translation>
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
        <translation>Gib deinen Benutzernamen oder deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Hai dimenticato la password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Ti mandiamo un codice per sceglierne una nuova.</source>
        <translation>Wir schicken dir einen Code, mit dem du ein neues wählst.</translation>
    </message>
    <message>
        <source>Nome utente o e-mail</source>
        <translation>Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Se entri con SPID, CIE o Cohesion, la password è dal tuo gestore. Allo sportello ti aiutiamo anche di persona.</source>
        <translation>Wenn du mit SPID, CIE oder Cohesion kommst, liegt das Passwort bei deinem Anbieter. Am Schalter helfen wir dir auch persönlich.</translation>
    </message>
    <message>
        <source>Invia il codice</source>
        <translation>Code schicken</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Form</name>
    <message>
        <source>Un momento…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FormCards</name>
    <message>
        <source>Anno scolastico %1 · puoi inviarla fino a %2</source>
        <translation>Schuljahr %1 · du kannst ihn bis %2 senden</translation>
    </message>
    <message>
        <source>Comincia</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Comincia la domanda: %1</source>
        <translation>Antrag beginnen: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::FormRoom</name>
    <message>
        <source>Quello che hai scritto si cancella.</source>
        <translation>Was du eingegeben hast, geht verloren.</translation>
    </message>
    <message>
        <source>Premi ancora Esc per tornare all&apos;accesso.</source>
        <translation>Drücke noch einmal Esc, um zur Anmeldung zurückzukehren.</translation>
    </message>
    <message>
        <source>Manca ancora l&apos;informativa sulla privacy.</source>
        <translation>Die Datenschutzerklärung fehlt noch.</translation>
    </message>
    <message>
        <source>La stiamo chiedendo di nuovo: leggila, poi riprova.</source>
        <translation>Wir holen sie noch einmal: lies sie, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>L&apos;informativa sulla privacy è cambiata.</source>
        <translation>Die Datenschutzerklärung hat sich geändert.</translation>
    </message>
    <message>
        <source>Leggi quella nuova, poi premi di nuovo il pulsante.</source>
        <translation>Lies die neue, dann drücke noch einmal auf die Taste.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Format</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern: lunedì 30 novembre 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>campanella::ui::GuidePage</name>
    <message>
        <source>Inviata alla stampante.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF gespeichert.</translation>
    </message>
    <message>
        <source>Guida all&apos;accesso</source>
        <translation>Anleitung zur Anmeldung</translation>
    </message>
    <message>
        <source>Leggila con calma, o stampala per averla accanto.</source>
        <translation>Lies sie in Ruhe oder drucke sie, um sie neben dir zu haben.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Salva PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la guida</source>
        <translation>Wir können die Anleitung nicht lesen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::HeaderBand</name>
    <message>
        <source>Servizi scolastici</source>
        <translation>Schuldienste</translation>
    </message>
    <message>
        <source>Dimensione del testo e colori</source>
        <translation>Textgröße und Farben</translation>
    </message>
    <message>
        <source>Lingua</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Esci e chiudi la visita</source>
        <translation>Abmelden und Besuch beenden</translation>
    </message>
    <message>
        <source>Testo %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>LogOut</source>
        <translation>LogOut</translation>
    </message>
    <message>
        <source>Lingua: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::IdentityCard</name>
    <message>
        <source>Il Comune non ce l&apos;ha</source>
        <translation>Die Gemeinde hat es nicht</translation>
    </message>
    <message>
        <source>Chi sei</source>
        <translation>Wer du bist</translation>
    </message>
    <message>
        <source>Nome e cognome</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Questi dati sono quelli del Comune e qui non si cambiano: servono per gli avvisi di pagamento. Se qualcosa non è giusto, scrivi all&apos;ufficio.</source>
        <translation>Diese Angaben sind die der Gemeinde und hier nicht zu ändern: Die Zahlungsbescheide brauchen sie. Wenn etwas nicht stimmt, schreib dem Amt.</translation>
    </message>
    <message>
        <source>Scrivi all&apos;ufficio</source>
        <translation>Dem Amt schreiben</translation>
    </message>
</context>
<context>
    <name>campanella::ui::IdleDialog</name>
    <message>
        <source>Sei ancora qui?</source>
        <translation>Bist du noch da?</translation>
    </message>
    <message>
        <source>Ho bisogno di altro tempo</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message>
        <source>Ho finito</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message numerus="yes">
        <source>Fra %n secondi chiudiamo la visita, così nessun altro vede i tuoi dati.</source>
        <translation>
            <numerusform>In %n Sekunde beenden wir deinen Besuch, damit niemand sonst deine Daten sieht.</numerusform>
            <numerusform>In %n Sekunden beenden wir deinen Besuch, damit niemand sonst deine Daten sieht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::Invitation</name>
    <message>
        <source>vedere presenze e servizi</source>
        <translation>Anwesenheiten und Dienste sehen</translation>
    </message>
    <message>
        <source>comunicare le assenze</source>
        <translation>Abwesenheiten melden</translation>
    </message>
    <message>
        <source>vedere i bollettini e pagarli</source>
        <translation>Zahlungen sehen und bezahlen</translation>
    </message>
    <message>
        <source>inviare domande</source>
        <translation>Anträge senden</translation>
    </message>
</context>
<context>
    <name>campanella::ui::InvitationForm</name>
    <message>
        <source>Copialo dalla sua tessera sanitaria: 16 caratteri.</source>
        <translation>Steht auf der Gesundheitskarte: 16 Zeichen.</translation>
    </message>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it, o lascia vuoto.</source>
        <translation>Schreibe eine Adresse wie name@beispiel.it oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Schreibe das Datum so: Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>Questa data è già passata.</source>
        <translation>Dieses Datum ist schon vorbei.</translation>
    </message>
    <message>
        <source>Non oltre il %1.</source>
        <translation>Nicht nach dem %1.</translation>
    </message>
    <message>
        <source>Chi potrà seguire</source>
        <translation>Wen die Person begleitet</translation>
    </message>
    <message>
        <source>Codice fiscale dell&apos;adulto</source>
        <translation>Steuernummer der Person</translation>
    </message>
    <message>
        <source>È sulla sua tessera sanitaria.</source>
        <translation>Steht auf der Gesundheitskarte.</translation>
    </message>
    <message>
        <source>La sua e-mail (facoltativa)</source>
        <translation>E-Mail der Person (freiwillig)</translation>
    </message>
    <message>
        <source>Gli scriviamo che c&apos;è un invito, senza dati di tuo figlio.</source>
        <translation>Wir schreiben, dass es eine Einladung gibt, ohne Daten deines Kindes.</translation>
    </message>
    <message>
        <source>Vede presenze e servizi. Può anche:</source>
        <translation>Sieht Anwesenheiten und Dienste. Darf auch:</translation>
    </message>
    <message>
        <source>comunicare le assenze</source>
        <translation>Abwesenheiten melden</translation>
    </message>
    <message>
        <source>vedere i bollettini e pagarli</source>
        <translation>Zahlungen sehen und bezahlen</translation>
    </message>
    <message>
        <source>inviare domande</source>
        <translation>Anträge senden</translation>
    </message>
    <message>
        <source>Fino al</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <source>Poi l&apos;invito finisce da solo.</source>
        <translation>Danach endet die Einladung von selbst.</translation>
    </message>
    <message>
        <source>Questa data non va bene: scegline una di quest&apos;anno.</source>
        <translation>Dieses Datum passt nicht: wähle eines in diesem Schuljahr.</translation>
    </message>
    <message>
        <source>Invita</source>
        <translation>Einladen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::InvitationRow</name>
    <message>
        <source>%1, per %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Può: %1. Fino al %2.</source>
        <translation>Darf: %1. Bis %2.</translation>
    </message>
    <message>
        <source>Non ha ancora risposto: può farlo fino al %1.</source>
        <translation>Noch keine Antwort: möglich bis %1.</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Togli l&apos;invito di %1 per %2</source>
        <translation>Einladung von %1 für %2 entfernen</translation>
    </message>
    <message>
        <source>%1 non vedrà più i dati di %2. Continuare?</source>
        <translation>%1 sieht die Daten von %2 dann nicht mehr. Weiter?</translation>
    </message>
    <message>
        <source>Sì, togli</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>%1, su invito di %2</source>
        <translation>%1, auf Einladung von %2</translation>
    </message>
    <message>
        <source>Puoi: %1. Fino al %2.</source>
        <translation>Du darfst: %1. Bis %2.</translation>
    </message>
    <message>
        <source>Rinuncia</source>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Rinuncia all&apos;invito per %1</source>
        <translation>Auf die Einladung für %1 verzichten</translation>
    </message>
    <message>
        <source>Non vedrai più i dati di %1. Continuare?</source>
        <translation>Du siehst die Daten von %1 dann nicht mehr. Weiter?</translation>
    </message>
    <message>
        <source>Sì, rinuncia</source>
        <translation>Ja, verzichten</translation>
    </message>
    <message>
        <source>No, lascia così</source>
        <translation>Nein, so lassen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::InvitationsCard</name>
    <message>
        <source>Inviti</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Fai vedere i dati di tuo figlio a un altro adulto: l&apos;altro genitore, una nonna, chi va a prenderlo. Entra con il suo SPID o la sua CIE: i tuoi non darli a nessuno.</source>
        <translation>Lass eine andere erwachsene Person die Daten deines Kindes sehen: den anderen Elternteil, die Oma, wer es abholt. Sie meldet sich mit ihrem eigenen SPID oder ihrer CIE an: gib deine Zugangsdaten niemandem.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::IseePage</name>
    <message>
        <source>Non riusciamo a leggere la dichiarazione</source>
        <translation>Wir können die Erklärung nicht lesen</translation>
    </message>
    <message>
        <source>Dichiarazione ISEE</source>
        <translation>ISEE-Erklärung</translation>
    </message>
    <message>
        <source>Dichiarazione ISEE %1</source>
        <translation>ISEE-Erklärung %1</translation>
    </message>
    <message>
        <source>Autorizza il Comune a usare il tuo ISEE per calcolare le tariffe.</source>
        <translation>Erlaube der Gemeinde, mit deinem ISEE die Tarife zu berechnen.</translation>
    </message>
    <message>
        <source>Autorizzazione data</source>
        <translation>Erlaubnis erteilt</translation>
    </message>
    <message>
        <source>Autorizzazione ritirata</source>
        <translation>Erlaubnis zurückgezogen</translation>
    </message>
    <message>
        <source>Data il %1.</source>
        <translation>Erteilt am %1.</translation>
    </message>
    <message>
        <source>Ritirata il %1.</source>
        <translation>Zurückgezogen am %1.</translation>
    </message>
    <message>
        <source>Protocollo DSU: %1</source>
        <translation>DSU-Protokoll: %1</translation>
    </message>
    <message>
        <source>Numero della ricevuta: %1</source>
        <translation>Nummer der Quittung: %1</translation>
    </message>
    <message>
        <source>Chi dichiara: %1</source>
        <translation>Wer erklärt: %1</translation>
    </message>
    <message>
        <source>Ora universale: %1</source>
        <translation>Weltzeit: %1</translation>
    </message>
    <message>
        <source>Impronta del testo (SHA-256): %1</source>
        <translation>Fingerabdruck des Textes (SHA-256): %1</translation>
    </message>
    <message>
        <source>Ricevuta: autorizzazione ISEE %1</source>
        <translation>Quittung: ISEE-Erlaubnis %1</translation>
    </message>
    <message>
        <source>Ricevuta: ritiro dell&apos;autorizzazione ISEE %1</source>
        <translation>Quittung: Rückzug der ISEE-Erlaubnis %1</translation>
    </message>
    <message>
        <source>Copialo dall&apos;attestazione ISEE: comincia con INPS-ISEE. Se non ce l&apos;hai, lascia vuoto.</source>
        <translation>Schreib es von der ISEE-Bescheinigung ab: Es beginnt mit INPS-ISEE. Wenn du es nicht hast, lass das Feld leer.</translation>
    </message>
    <message>
        <source>Questa DSU è del %1: serve quella del %2.</source>
        <translation>Diese DSU ist von %1: Nötig ist die von %2.</translation>
    </message>
    <message>
        <source>Grazie: il Comune può usare il tuo ISEE.</source>
        <translation>Danke: Die Gemeinde darf deinen ISEE verwenden.</translation>
    </message>
    <message>
        <source>Qui sotto trovi la ricevuta da stampare o salvare.</source>
        <translation>Unten findest du die Quittung zum Drucken oder Speichern.</translation>
    </message>
    <message>
        <source>Hai ritirato l&apos;autorizzazione.</source>
        <translation>Du hast die Erlaubnis zurückgezogen.</translation>
    </message>
    <message>
        <source>Da adesso il Comune non usa più il tuo ISEE. Puoi darla di nuovo quando vuoi.</source>
        <translation>Ab jetzt verwendet die Gemeinde deinen ISEE nicht mehr. Du kannst sie jederzeit neu erteilen.</translation>
    </message>
    <message>
        <source>Il testo è cambiato mentre lo leggevi.</source>
        <translation>Der Text hat sich geändert, während du ihn gelesen hast.</translation>
    </message>
    <message>
        <source>Leggi quello nuovo, poi premi di nuovo il pulsante.</source>
        <translation>Lies den neuen, dann drück noch einmal den Knopf.</translation>
    </message>
    <message>
        <source>Numero di protocollo della DSU (se ce l&apos;hai)</source>
        <translation>Protokollnummer der DSU (wenn du sie hast)</translation>
    </message>
    <message>
        <source>È sull&apos;attestazione ISEE, per esempio INPS-ISEE-2026-01234567A-00. Aiuta l&apos;ufficio, ma puoi lasciare vuoto.</source>
        <translation>Sie steht auf der ISEE-Bescheinigung, zum Beispiel INPS-ISEE-2026-01234567A-00. Sie hilft dem Amt, aber du kannst das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Autorizzo</source>
        <translation>Ich erlaube es</translation>
    </message>
    <message>
        <source>Ritira l&apos;autorizzazione</source>
        <translation>Erlaubnis zurückziehen</translation>
    </message>
    <message>
        <source>Senza autorizzazione l&apos;ufficio calcola la tariffa più alta. Vuoi ritirarla?</source>
        <translation>Ohne Erlaubnis berechnet das Amt den vollen Tarif. Willst du sie zurückziehen?</translation>
    </message>
    <message>
        <source>Sì, ritirala</source>
        <translation>Ja, zurückziehen</translation>
    </message>
    <message>
        <source>No, lasciala</source>
        <translation>Nein, lassen</translation>
    </message>
    <message>
        <source>%1 al mese</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 a presenza</source>
        <translation>%1 pro Anwesenheit</translation>
    </message>
    <message>
        <source>con il tuo ISEE %1</source>
        <translation>mit deinem ISEE %1</translation>
    </message>
    <message>
        <source>con l&apos;ISEE lo sai qui, appena il Comune lo conosce</source>
        <translation>mit dem ISEE: steht hier, sobald die Gemeinde ihn kennt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>child, service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Senza ISEE %1; %2.</source>
        <comment>cost, cost with the ISEE</comment>
        <translation>Ohne ISEE %1; %2.</translation>
    </message>
    <message>
        <source>Quanto cambia</source>
        <translation>Was sich dadurch ändert</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LegendCard</name>
    <message numerus="yes">
        <source>%n giorni</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Legenda</source>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n Essen</numerusform>
            <numerusform>%n Essen</numerusform>
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
        <translation>Zurück zum Kontoauszug</translation>
    </message>
    <message>
        <source>Movimenti</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Saldo iniziale %1, dovuto %2, pagato %3, rettifiche %4: saldo %5 (%6).</source>
        <translation>Anfangssaldo %1, geschuldet %2, bezahlt %3, Korrekturen %4: Saldo %5 (%6).</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LinkedChildRow</name>
    <message>
        <source>Nessuna scuola per quest&apos;anno</source>
        <translation>Keine Schule in diesem Jahr</translation>
    </message>
    <message>
        <source>Abbinamento fatto dal Comune.</source>
        <translation>Von der Gemeinde verbunden.</translation>
    </message>
    <message>
        <source>Abbinamento con il codice, il %1.</source>
        <translation>Mit dem Code verbunden am %1.</translation>
    </message>
    <message>
        <source>Abbinamento confermato da te il %1.</source>
        <translation>Von dir bestätigt am %1.</translation>
    </message>
    <message>
        <source>Vedi i suoi dati solo tu.</source>
        <translation>Nur du siehst die Daten dieses Kindes.</translation>
    </message>
    <message>
        <source>Vede i suoi dati anche: %1.</source>
        <translation>Die Daten dieses Kindes sieht auch: %1.</translation>
    </message>
    <message>
        <source>Abbinamento con la domanda accettata il %1.</source>
        <translation>Verknüpft durch den Antrag, angenommen am %1.</translation>
    </message>
    <message>
        <source>Lo vedi su invito di %1, fino al %2.</source>
        <translation>Du siehst die Daten auf Einladung von %1, bis %2.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::LookMenu</name>
    <message>
        <source>Colori chiari</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Colori scuri</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Contrasto alto</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colori del computer</source>
        <translation>Farben des Computers</translation>
    </message>
    <message>
        <source>Testo %1 %</source>
        <translation>Text %1 %</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MainWindow</name>
    <message>
        <source>Servizi scolastici</source>
        <translation>Schuldienste</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsModel</name>
    <message>
        <source>Data</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Scuola e classe</source>
        <translation>Schule und Klasse</translation>
    </message>
    <message>
        <source>Pasto</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tariffa</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>contestato</source>
        <translation>beanstandet</translation>
    </message>
    <message>
        <source>confermato</source>
        <translation>bestätigt</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsPage</name>
    <message>
        <source>Non riusciamo a leggere i pasti</source>
        <translation>Wir können die Essen nicht lesen</translation>
    </message>
    <message>
        <source>Non ci sono ancora pasti</source>
        <translation>Es gibt noch keine Essen</translation>
    </message>
    <message>
        <source>Il primo arriva qui il giorno dopo che la scuola lo registra.</source>
        <translation>Das erste steht hier am Tag, nachdem die Schule es einträgt.</translation>
    </message>
    <message>
        <source>Prospetto dei pasti consumati</source>
        <translation>Übersicht der Essen</translation>
    </message>
    <message>
        <source>Refezione: ogni pasto, chi l&apos;ha registrato e quanto costa.</source>
        <translation>Schulessen: jedes Essen, wer es eingetragen hat und was es kostet.</translation>
    </message>
    <message>
        <source>Tutti i figli</source>
        <translation>Alle Kinder</translation>
    </message>
    <message>
        <source>Tutto l&apos;anno scolastico</source>
        <translation>Das ganze Schuljahr</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n Essen</numerusform>
            <numerusform>%n Essen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nessun pasto in questo periodo.</source>
        <translation>Keine Essen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Totale %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Nessun pasto nel %1</source>
        <translation>Keine Mahlzeiten im Schuljahr %1</translation>
    </message>
    <message>
        <source>Scegli un altro anno scolastico qui sopra.</source>
        <translation>Wähle oben ein anderes Schuljahr.</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsView</name>
    <message>
        <source>Prospetto dei pasti consumati</source>
        <translation>Übersicht der Essen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Menu</name>
    <message>
        <source>Oggi</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nuovo pagamento</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>Prospetto Ruoli</source>
        <translation>Prospetto Ruoli (alle Mitteilungen)</translation>
    </message>
    <message>
        <source>Gestione</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Servizi</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Comunicazioni</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Accessi aperti</source>
        <translation>Offene Besuche</translation>
    </message>
    <message>
        <source>Abbinamento studenti</source>
        <translation>Schüler verbinden</translation>
    </message>
    <message>
        <source>Come pagare</source>
        <translation>So wird bezahlt</translation>
    </message>
    <message>
        <source>Avvisi del Comune</source>
        <translation>Mitteilungen der Gemeinde</translation>
    </message>
    <message>
        <source>Domande all&apos;ufficio</source>
        <translation>Fragen ans Amt</translation>
    </message>
    <message>
        <source>Contatti</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Nuova domanda per i Servizi Scolastici</source>
        <translation>Neuer Antrag für Schuldienste</translation>
    </message>
    <message>
        <source>Domande inviate</source>
        <translation>Gesendete Anträge</translation>
    </message>
    <message>
        <source>Refezione</source>
        <translation>Schulessen</translation>
    </message>
    <message>
        <source>Scuolabus</source>
        <translation>Schulbus</translation>
    </message>
    <message>
        <source>Nido d&apos;infanzia</source>
        <translation>Kinderkrippe</translation>
    </message>
    <message>
        <source>Pre-scuola</source>
        <translation>Vor der Schule</translation>
    </message>
    <message>
        <source>Post-scuola</source>
        <translation>Nach der Schule</translation>
    </message>
    <message>
        <source>Altri servizi</source>
        <translation>Andere Dienste</translation>
    </message>
    <message>
        <source>Presenze</source>
        <translation>Anwesenheiten</translation>
    </message>
    <message>
        <source>Profilo utente · I miei dati</source>
        <translation>Profil · Meine Daten</translation>
    </message>
    <message>
        <source>Dichiarazione ISEE %1</source>
        <translation>ISEE-Erklärung %1</translation>
    </message>
    <message>
        <source>Storico pagamenti · Pagamenti</source>
        <translation>Zahlungsverlauf · Zahlungen</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Stampa attestazione pagamenti</source>
        <translation>Zahlungsbestätigung drucken</translation>
    </message>
    <message>
        <source>Prospetto pagamenti</source>
        <translation>Zahlungsübersicht</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MenuButton</name>
    <message>
        <source>Gruppo aperto</source>
        <translation>Gruppe offen</translation>
    </message>
    <message>
        <source>Gruppo chiuso</source>
        <translation>Gruppe geschlossen</translation>
    </message>
    <message>
        <source>Pagina attuale</source>
        <translation>Aktuelle Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n da leggere</source>
        <translation>
            <numerusform>%n zu lesen</numerusform>
            <numerusform>%n zu lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MessageField</name>
    <message>
        <source>Scrivi la tua domanda.</source>
        <translation>Schreib deine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>Il testo è troppo lungo: togli %n caratteri.</source>
        <translation>
            <numerusform>Der Text ist zu lang: Kürze ihn um %n Zeichen.</numerusform>
            <numerusform>Der Text ist zu lang: Kürze ihn um %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caratteri di troppo.</source>
        <translation>
            <numerusform>%n Zeichen zu viel.</numerusform>
            <numerusform>%n Zeichen zu viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Puoi scrivere ancora %n caratteri.</source>
        <translation>
            <numerusform>Du kannst noch %n Zeichen schreiben.</numerusform>
            <numerusform>Du kannst noch %n Zeichen schreiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MobileCard</name>
    <message>
        <source>Scrivi il codice dell&apos;SMS.</source>
        <translation>Gib den Code aus der SMS ein.</translation>
    </message>
    <message>
        <source>Per avere gli SMS conferma che il numero %1 è tuo.</source>
        <translation>Um SMS zu bekommen, bestätige, dass die Nummer %1 dir gehört.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Manda il codice con un SMS</source>
        <translation>Code per SMS schicken</translation>
    </message>
    <message>
        <source>Codice dell&apos;SMS</source>
        <translation>Code aus der SMS</translation>
    </message>
    <message>
        <source>Vale 30 minuti. Maiuscole, spazi e trattini non contano.</source>
        <translation>30 Minuten gültig. Großbuchstaben, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Questo codice non vale. Controlla l&apos;ultimo SMS, oppure chiedi un codice nuovo.</source>
        <translation>Dieser Code gilt nicht. Sieh in der letzten SMS nach oder fordere einen neuen Code an.</translation>
    </message>
    <message>
        <source>Conferma il cellulare</source>
        <translation>Handynummer bestätigen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::MonthView</name>
    <message>
        <source>Calendario del mese</source>
        <translation>Kalender des Monats</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NewApplicationPage</name>
    <message>
        <source>Non riusciamo a leggere i moduli</source>
        <translation>Wir können die Formulare nicht lesen</translation>
    </message>
    <message>
        <source>Ora non ci sono iscrizioni aperte</source>
        <translation>Zurzeit ist keine Anmeldung offen</translation>
    </message>
    <message>
        <source>Quando il Comune apre le iscrizioni, trovi qui i moduli. Se hai fretta, chiedi all&apos;ufficio.</source>
        <translation>Wenn die Gemeinde die Anmeldung öffnet, findest du hier die Formulare. Wenn es eilt, frag das Amt.</translation>
    </message>
    <message>
        <source>Nuova domanda per i Servizi Scolastici</source>
        <translation>Neuer Antrag für Schuldienste</translation>
    </message>
    <message>
        <source>Scegli il servizio. Puoi fermarti e riprendere quando vuoi.</source>
        <translation>Wähle den Dienst. Du kannst jederzeit aufhören und weitermachen.</translation>
    </message>
    <message>
        <source>Riepilogo</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1. Passo %2 di %3: %4</source>
        <translation>%1. Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>Bozza salvata.</source>
        <translation>Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>La trovi in Domande inviate.</source>
        <translation>Du findest ihn unter Gesendete Anträge.</translation>
    </message>
    <message>
        <source>Inviare la domanda?</source>
        <translation>Den Antrag senden?</translation>
    </message>
    <message>
        <source>Quello che hai scritto ha valore di dichiarazione (DPR 445/2000). Dopo l&apos;invio la decide l&apos;ufficio.</source>
        <translation>Was du geschrieben hast, gilt als Erklärung (DPR 445/2000). Nach dem Senden entscheidet das Amt.</translation>
    </message>
    <message>
        <source>Conferma e invia</source>
        <translation>Bestätigen und senden</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Avanti</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I campi contraddistinti dal simbolo asterisco sono obbligatori.</source>
        <translation>Felder mit einem Sternchen sind Pflichtfelder.</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Salva e continua dopo</source>
        <translation>Speichern und später fortsetzen</translation>
    </message>
    <message>
        <source>Vai a Domande inviate</source>
        <translation>Zu den gesendeten Anträgen</translation>
    </message>
    <message>
        <source>Domanda %1 inviata</source>
        <translation>Antrag %1 gesendet</translation>
    </message>
    <message>
        <source>Ti scriviamo a %1 quando c&apos;è una novità.</source>
        <translation>Wir schreiben an %1, wenn es etwas Neues gibt.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NewsWatch</name>
    <message>
        <source>C&apos;è qualcosa di nuovo da leggere.</source>
        <translation>Es gibt etwas Neues zu lesen.</translation>
    </message>
    <message>
        <source>È arrivato l&apos;esito di un pagamento.</source>
        <translation>Das Ergebnis einer Zahlung ist da.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoteCard</name>
    <message>
        <source>La tua nota</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>La leggi solo tu, fino a %1 caratteri: per esempio &quot;pagato dalla nonna&quot;. Per toglierla, svuota e salva.</source>
        <translation>Nur du liest sie, bis zu %1 Zeichen: zum Beispiel „von Oma bezahlt“. Zum Entfernen leeren und speichern.</translation>
    </message>
    <message>
        <source>Scrivi solo testo, fino a %1 caratteri.</source>
        <translation>Schreib nur Text, bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>Salva la nota</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeFacts</name>
    <message>
        <source>Importo per %1</source>
        <translation>Betrag für %1</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Intestato a</source>
        <translation>Auf den Namen</translation>
    </message>
    <message>
        <source>N. avviso</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>senza scadenza</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>Copia il numero dell&apos;avviso di %1</source>
        <translation>Nummer der Mitteilung kopieren: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeFileList</name>
    <message>
        <source>Allegati</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Da qui non si possono salvare: li trovi nel portale, dal tuo computer.</source>
        <translation>Hier lassen sie sich nicht speichern: Du findest sie im Portal an deinem Computer.</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Salva %1</source>
        <comment>file name</comment>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>File salvato.</source>
        <translation>Datei gespeichert.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticePage</name>
    <message>
        <source>Numero copiato: incollalo nell&apos;app della tua banca.</source>
        <translation>Nummer kopiert: Füge sie in der App deiner Bank ein.</translation>
    </message>
    <message>
        <source>Avviso di pagamento</source>
        <translation>Zahlungsmitteilung</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi di pagamento</source>
        <translation>
            <numerusform>%n Zahlungsmitteilung</numerusform>
            <numerusform>%n Zahlungsmitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Controllalo, poi stampalo o salvalo. Lo paghi in banca, alle Poste o in tabaccheria.</source>
        <translation>Prüfe sie, dann drucke oder speichere sie. Du bezahlst bei der Bank, der Post oder im Tabakladen.</translation>
    </message>
    <message>
        <source>Controllali, poi stampali o salvali. Li paghi in banca, alle Poste o in tabaccheria.</source>
        <translation>Prüfe sie alle, dann drucke oder speichere sie. Du bezahlst bei der Bank, der Post oder im Tabakladen.</translation>
    </message>
    <message>
        <source>Avvisi di pagamento</source>
        <translation>Zahlungsmitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>Inviato alla stampante. Ritira i fogli: sono %n.</source>
        <translation>
            <numerusform>An den Drucker geschickt. Nimm das Blatt heraus: Es ist %n.</numerusform>
            <numerusform>An den Drucker geschickt. Nimm die Blätter heraus: Es sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF salvato: %1</source>
        <translation>PDF gespeichert: %1</translation>
    </message>
    <message>
        <source>Annullato. Non è stato salvato nulla.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Al 100 % il codice QR misura 2,5 cm: non ridurre la pagina, altrimenti alcune casse non lo leggono.</source>
        <translation>Bei 100 % misst der QR-Code 2,5 cm: Verkleinere die Seite nicht, sonst können ihn manche Kassen nicht lesen.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticePreview</name>
    <message>
        <source>Anteprima, pagina %1 di %2</source>
        <translation>Vorschau, Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeReader</name>
    <message>
        <source>Torna agli avvisi</source>
        <translation>Zurück zu den Mitteilungen</translation>
    </message>
    <message>
        <source>Lo trovi qui fino a %1.</source>
        <translation>Du findest sie hier bis %1.</translation>
    </message>
    <message>
        <source>Il Comune ha ritirato questo avviso</source>
        <translation>Die Gemeinde hat diese Mitteilung zurückgezogen</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere l&apos;avviso</source>
        <translation>Wir können die Mitteilung nicht lesen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeRow</name>
    <message>
        <source>Leggi</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Letto</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Leggi: %1</source>
        <translation>Lesen: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticeWords</name>
    <message>
        <source>Per tutti</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Solo per la tua famiglia</source>
        <translation>Nur für deine Familie</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Documento PDF</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Documento firmato P7M</source>
        <translation>Signiertes Dokument, P7M</translation>
    </message>
    <message>
        <source>Immagine %1</source>
        <translation>Bild, %1</translation>
    </message>
    <message>
        <source>Con allegati</source>
        <translation>Mit Anhängen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticesFilterBar</name>
    <message>
        <source>Mostra</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Da leggere</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Parole del titolo o del testo</source>
        <translation>Wörter aus Titel oder Text</translation>
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
        <translation>Bestätigungen für den Kita-Bonus</translation>
    </message>
    <message>
        <source>L&apos;INPS chiede una ricevuta per ogni mese: scegli il mese, poi stampa o salva. Ci sono il nido, tuo figlio, chi ha pagato e quanto.</source>
        <translation>Das INPS verlangt für jeden Monat eine Bestätigung: wähle den Monat, dann drucke oder speichere. Darauf stehen die Kita, dein Kind, wer bezahlt hat und wie viel.</translation>
    </message>
    <message>
        <source>Mese</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>campanella::ui::OpenPosition</name>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Avvisi</source>
        <translation>Zahlungsaufforderungen</translation>
    </message>
    <message>
        <source>Da pagare</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>In attesa di esito</source>
        <translation>Ergebnis ausstehend</translation>
    </message>
    <message>
        <source>Prossima scadenza</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>campanella::ui::OwedCard</name>
    <message>
        <source>Da pagare</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 scaduti: %2</source>
        <translation>%1 überfällig: %2</translation>
    </message>
    <message>
        <source>Prossima scadenza: %1</source>
        <translation>Nächste Frist: %1</translation>
    </message>
    <message>
        <source>Non hai nulla da pagare. I nuovi avvisi arrivano qui appena il Comune li prepara.</source>
        <translation>Du hast nichts zu bezahlen. Neue Mitteilungen kommen hierher, sobald die Gemeinde sie erstellt.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stampa tutti gli avvisi da pagare</source>
        <translation>Alle offenen Mitteilungen drucken</translation>
    </message>
    <message>
        <source>Vedi gli avvisi</source>
        <translation>Mitteilungen ansehen</translation>
    </message>
    <message>
        <source>In attesa di esito: %1, già fuori dal totale.</source>
        <translation>Warten auf Ergebnis: %1, in der Summe nicht enthalten.</translation>
    </message>
    <message>
        <source>Vedi il pagamento in corso</source>
        <translation>Laufende Zahlung ansehen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PageStack</name>
    <message>
        <source>Torna indietro</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PairingForm</name>
    <message>
        <source>Scrivi il codice che trovi sulla lettera del badge.</source>
        <translation>Schreibe den Code, der auf dem Brief zum Ausweis steht.</translation>
    </message>
    <message numerus="yes">
        <source>Il codice ha 10 lettere e cifre: qui ne leggiamo %n.</source>
        <translation>
            <numerusform>Der Code hat 10 Buchstaben und Ziffern: Hier lesen wir %n.</numerusform>
            <numerusform>Der Code hat 10 Buchstaben und Ziffern: Hier lesen wir %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un carattere non è quello della lettera: ricontrolla il codice.</source>
        <translation>Ein Zeichen ist nicht das vom Brief: Prüfe den Code noch einmal.</translation>
    </message>
    <message>
        <source>Scrivi la data di nascita di tuo figlio o tua figlia.</source>
        <translation>Schreibe das Geburtsdatum deines Kindes.</translation>
    </message>
    <message>
        <source>Scrivi la data così: giorno/mese/anno.</source>
        <translation>Schreibe das Datum so: Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>Questa data deve ancora venire.</source>
        <translation>Dieses Datum kommt erst noch.</translation>
    </message>
    <message>
        <source>Codice identificativo</source>
        <translation>Kenncode</translation>
    </message>
    <message>
        <source>È sulla lettera del badge. Maiuscole, spazi e trattini non contano.</source>
        <translation>Er steht auf dem Brief zum Ausweis. Großbuchstaben, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Data di nascita del figlio o della figlia</source>
        <translation>Geburtsdatum des Kindes</translation>
    </message>
    <message>
        <source>Giorno, mese e anno, per esempio 14/03/2018.</source>
        <translation>Tag, Monat und Jahr, zum Beispiel 14/03/2018.</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PairingPage</name>
    <message>
        <source>Non riusciamo a leggere i tuoi abbinamenti</source>
        <translation>Wir können deine Verbindungen nicht lesen</translation>
    </message>
    <message>
        <source>Abbinamento studenti</source>
        <translation>Schüler verbinden</translation>
    </message>
    <message>
        <source>Abbina i tuoi figli con il codice della lettera che accompagna il badge.</source>
        <translation>Verbinde deine Kinder mit dem Code auf dem Brief, der mit dem Ausweis kommt.</translation>
    </message>
    <message>
        <source>Non hai ancora figli abbinati.</source>
        <translation>Du hast noch keine verbundenen Kinder.</translation>
    </message>
    <message>
        <source>Non abbiamo abbinato %1.</source>
        <translation>Wir haben %1 nicht verbunden.</translation>
    </message>
    <message>
        <source>Se cambi idea, usa il codice della lettera.</source>
        <translation>Wenn du es dir anders überlegst, verwende den Code vom Brief.</translation>
    </message>
    <message>
        <source>Abbinamento riuscito: %1.</source>
        <translation>Verbunden: %1.</translation>
    </message>
    <message>
        <source>Se hai altri figli, scrivi il prossimo codice.</source>
        <translation>Wenn du weitere Kinder hast, schreibe den nächsten Code.</translation>
    </message>
    <message>
        <source>I tuoi figli abbinati</source>
        <translation>Deine verbundenen Kinder</translation>
    </message>
    <message>
        <source>Aggiungi un figlio</source>
        <translation>Ein Kind hinzufügen</translation>
    </message>
    <message>
        <source>Codici di prova</source>
        <translation>Codes zum Probieren</translation>
    </message>
    <message>
        <source>Questo Comune non esiste: scegli un codice per provare. Ognuno vale una volta sola.</source>
        <translation>Diese Gemeinde gibt es nicht: Wähle einen Code zum Probieren. Jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>L&apos;invito per %1 è tolto.</source>
        <translation>Die Einladung für %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Hai rifiutato l&apos;invito per %1.</source>
        <translation>Du hast die Einladung für %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Invito mandato per %1.</source>
        <translation>Einladung für %1 gesendet.</translation>
    </message>
    <message>
        <source>Chi hai invitato lo trova qui, quando entra con il suo SPID o la sua CIE.</source>
        <translation>Die eingeladene Person findet sie hier, wenn sie sich mit SPID oder CIE anmeldet.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PasswordField</name>
    <message>
        <source>Nascondi</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Mostra</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nascondi la password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Mostra la password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PasswordPage</name>
    <message>
        <source>Non riusciamo a leggere il tuo accesso</source>
        <translation>Wir können deinen Zugang nicht lesen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cambia la password con cui entri nel portale.</source>
        <translation>Ändere das Passwort, mit dem du ins Portal kommst.</translation>
    </message>
    <message>
        <source>Scrivi la password che usi adesso.</source>
        <translation>Gib das Passwort ein, das du jetzt benutzt.</translation>
    </message>
    <message>
        <source>Scegli una nuova password.</source>
        <translation>Wähle ein neues Passwort.</translation>
    </message>
    <message>
        <source>Scegli una password diversa da quella di adesso.</source>
        <translation>Wähle ein anderes Passwort als das jetzige.</translation>
    </message>
    <message>
        <source>La password è cambiata.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Le altre visite aperte sono chiuse.</source>
        <translation>Die anderen offenen Besuche sind geschlossen.</translation>
    </message>
    <message>
        <source>Questa non è la password di adesso.</source>
        <translation>Das ist nicht das jetzige Passwort.</translation>
    </message>
    <message>
        <source>Nome utente</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password di adesso</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Almeno 12 caratteri: tre o quattro parole vanno bene.</source>
        <translation>Mindestens 12 Zeichen: drei oder vier Wörter sind gut.</translation>
    </message>
    <message>
        <source>Cambia la password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>È facile da indovinare. Usa tre o quattro parole, almeno 12 caratteri.</source>
        <translation>Das ist leicht zu erraten. Nimm drei oder vier Wörter, mindestens 12 Zeichen.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PayOffer</name>
    <message>
        <source>Per pagare serve la rete: Paga si riattiva da solo quando torna.</source>
        <translation>Zum Bezahlen brauchst du Netz: Bezahlen kommt von selbst wieder, sobald es da ist.</translation>
    </message>
    <message>
        <source>Paga</source>
        <translation>Bezahlen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PaymentsModel</name>
    <message>
        <source>Pagato il</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>N. avviso</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Pagato con</source>
        <translation>Bezahlt bei</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>La tua nota</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Nessuna nota</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Rimborso</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Nessun rimborso</source>
        <translation>Keine Erstattung</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PaymentsPage</name>
    <message>
        <source>Non riusciamo a leggere i pagamenti</source>
        <translation>Wir können die Zahlungen nicht lesen</translation>
    </message>
    <message>
        <source>Ricevuta di pagamento</source>
        <translation>Zahlungsquittung</translation>
    </message>
    <message>
        <source>Storico pagamenti</source>
        <translation>Zahlungsverlauf</translation>
    </message>
    <message>
        <source>Conservala: ti serve per le detrazioni.</source>
        <translation>Bewahre sie auf: Du brauchst sie für die Steuererklärung.</translation>
    </message>
    <message>
        <source>Quello che hai già pagato. Apri una riga per la sua ricevuta.</source>
        <translation>Was du schon bezahlt hast. Öffne eine Zeile für ihre Quittung.</translation>
    </message>
    <message>
        <source>Nessun pagamento in questi giorni.</source>
        <translation>Keine Zahlung an diesen Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pagamenti, %1</source>
        <comment>3 payments, 120,00 €</comment>
        <translation>
            <numerusform>%n Zahlung, %1</numerusform>
            <numerusform>%n Zahlungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Non ci sono ancora pagamenti</source>
        <translation>Es gibt noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Quello che paghi arriva qui con la sua ricevuta.</source>
        <translation>Was du bezahlst, kommt hier mit seiner Quittung an.</translation>
    </message>
    <message>
        <source>Torna ai pagamenti</source>
        <translation>Zurück zu den Zahlungen</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Nessun pagamento con queste parole.</source>
        <translation>Keine Zahlung mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>La nota è tolta.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>La nota è salvata.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>La nota che hai scritto è ancora qui: poi salvala di nuovo.</source>
        <translation>Die Notiz, die du geschrieben hast, ist noch hier: Speichere sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PeriodSearch</name>
    <message>
        <source>Scrivi il giorno così: 30/11/2026.</source>
        <translation>Schreib den Tag so: 30/11/2026.</translation>
    </message>
    <message>
        <source>La fine viene prima dell&apos;inizio: cambia uno dei due giorni.</source>
        <translation>Das Ende liegt vor dem Anfang: Ändere einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Per esempio 30/11/2026</source>
        <translation>Zum Beispiel 30/11/2026</translation>
    </message>
    <message>
        <source>Cerca</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Parole</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Per esempio mensa, nonna</source>
        <translation>Zum Beispiel Mensa, Oma</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PlanCard</name>
    <message>
        <source>Si può pagare a rate: il foglio porta tutti i codici, tu usi quelli che ti servono.</source>
        <translation>Du kannst in Raten zahlen: Auf dem Blatt stehen alle Codes, du nimmst die, die du brauchst.</translation>
    </message>
    <message>
        <source>Il foglio porta solo quello che hai scelto.</source>
        <translation>Auf dem Blatt steht nur, was du gewählt hast.</translation>
    </message>
    <message>
        <source>Solo quello che ho scelto</source>
        <translation>Nur meine Auswahl</translation>
    </message>
    <message>
        <source>Tutto il piano di rate</source>
        <translation>Alle Raten</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PositionPage</name>
    <message>
        <source>Non riusciamo a leggere gli avvisi</source>
        <translation>Wir können die Zahlungsaufforderungen nicht lesen</translation>
    </message>
    <message>
        <source>Non hai nulla da pagare</source>
        <translation>Du hast nichts zu zahlen</translation>
    </message>
    <message>
        <source>Quello che hai pagato è in Storico pagamenti.</source>
        <translation>Was du bezahlt hast, steht im Zahlungsverlauf.</translation>
    </message>
    <message>
        <source>Storico pagamenti</source>
        <translation>Zahlungsverlauf</translation>
    </message>
    <message>
        <source>Prospetto pagamenti</source>
        <translation>Zahlungsübersicht</translation>
    </message>
    <message>
        <source>Quello che resta da pagare, figlio per figlio, e la prossima scadenza.</source>
        <translation>Was noch zu zahlen ist, Kind für Kind, und die nächste Fälligkeit.</translation>
    </message>
    <message>
        <source>Già scaduti: %1.</source>
        <translation>Schon überfällig: %1.</translation>
    </message>
    <message>
        <source>Prossima scadenza: %1, %2.</source>
        <translation>Nächste Fälligkeit: %1, %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose notice, sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In attesa di esito: %1. Non pagarli di nuovo.</source>
        <translation>Ergebnis ausstehend: %1. Zahle sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Da pagare: %1</source>
        <translation>Zu zahlen: %1</translation>
    </message>
    <message>
        <source>Nuovo pagamento</source>
        <translation>Neue Zahlung</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PreviewBar</name>
    <message>
        <source>Rimpicciolisci l&apos;avviso</source>
        <translation>Mitteilung verkleinern</translation>
    </message>
    <message>
        <source>Ingrandisci l&apos;avviso</source>
        <translation>Mitteilung vergrößern</translation>
    </message>
    <message>
        <source>Pagina intera</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Pagina precedente</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Pagina seguente</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ingrandimento %1 per cento</source>
        <translation>Vergrößerung %1 Prozent</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PrintPanel</name>
    <message>
        <source>Cerco le stampanti</source>
        <translation>Drucker werden gesucht</translation>
    </message>
    <message>
        <source>Qui non c&apos;è una stampante. Salva il PDF e stampalo altrove.</source>
        <translation>Hier gibt es keinen Drucker. Speichere das PDF und drucke es anderswo.</translation>
    </message>
    <message>
        <source>Pronta, formato A4</source>
        <translation>Bereit, Format A4</translation>
    </message>
    <message>
        <source>Sta stampando altro: il tuo foglio viene dopo</source>
        <translation>Druckt gerade etwas anderes: Dein Blatt kommt danach</translation>
    </message>
    <message>
        <source>Non risponde: guarda se è accesa e ha carta</source>
        <translation>Antwortet nicht: Schau, ob er an ist und Papier hat</translation>
    </message>
    <message>
        <source>Salva in un&apos;altra cartella</source>
        <translation>In anderem Ordner speichern</translation>
    </message>
    <message>
        <source>Salva PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Stampante</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Qui non c&apos;è una stampante. Chiedi il foglio all&apos;ufficio.</source>
        <translation>Hier gibt es keinen Drucker. Frag beim Amt nach dem Blatt.</translation>
    </message>
    <message>
        <source>Pronta, rotolo da 80 mm</source>
        <translation>Bereit, 80-mm-Rolle</translation>
    </message>
</context>
<context>
    <name>campanella::ui::PrivacyNotice</name>
    <message>
        <source>Non riusciamo a leggere l&apos;informativa</source>
        <translation>Wir können die Datenschutzerklärung nicht lesen</translation>
    </message>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Andando avanti confermi di averla letta.</source>
        <translation>Wenn du weitermachst, bestätigst du, sie gelesen zu haben.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ProfilePage</name>
    <message>
        <source>Non riusciamo a leggere i tuoi dati</source>
        <translation>Wir können deine Daten nicht lesen</translation>
    </message>
    <message>
        <source>Profilo utente</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>I miei dati: come ti raggiungiamo e chi sei per il Comune.</source>
        <translation>Meine Daten: wie wir dich erreichen und wer du für die Gemeinde bist.</translation>
    </message>
    <message>
        <source>I tuoi dati sono salvati.</source>
        <translation>Deine Daten sind gespeichert.</translation>
    </message>
    <message>
        <source>La modifica è annullata.</source>
        <translation>Die Änderung ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Valgono di nuovo i dati di prima.</source>
        <translation>Es gilt wieder, was vorher war.</translation>
    </message>
    <message>
        <source>Abbiamo lasciato i dati che erano salvati.</source>
        <translation>Wir haben gelassen, was gespeichert war.</translation>
    </message>
    <message>
        <source>Il tuo indirizzo è confermato: %1.</source>
        <translation>Deine Adresse ist bestätigt: %1.</translation>
    </message>
    <message>
        <source>Da adesso ti scriviamo qui.</source>
        <translation>Ab jetzt schreiben wir dir hierher.</translation>
    </message>
    <message>
        <source>Il tuo cellulare è confermato.</source>
        <translation>Deine Handynummer ist bestätigt.</translation>
    </message>
    <message>
        <source>Da adesso possiamo mandarti SMS, se lo scegli.</source>
        <translation>Ab jetzt können wir dir SMS schicken, wenn du es willst.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ProposalCard</name>
    <message>
        <source>%1 è tuo figlio o tua figlia?</source>
        <translation>Ist %1 dein Kind?</translation>
    </message>
    <message>
        <source>Per il Comune sei tu a pagare i suoi servizi.</source>
        <translation>Für die Gemeinde zahlst du die Dienste dieses Kindes.</translation>
    </message>
    <message>
        <source>Sì, abbina</source>
        <translation>Ja, verbinden</translation>
    </message>
    <message>
        <source>No, non abbinare</source>
        <translation>Nein, nicht verbinden</translation>
    </message>
    <message>
        <source>Sì, abbina %1</source>
        <translation>Ja, %1 verbinden</translation>
    </message>
    <message>
        <source>No, non abbinare %1</source>
        <translation>Nein, %1 nicht verbinden</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ProvidersPage</name>
    <message>
        <source>Scegli il tuo gestore</source>
        <translation>Wähle deinen Anbieter</translation>
    </message>
    <message>
        <source>Chi ti ha dato la tua identità %1? Si apre la sua pagina.</source>
        <translation>Wer hat dir deine %1-Identität gegeben? Es öffnet sich seine Seite.</translation>
    </message>
    <message>
        <source>Maggiori informazioni</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Non hai SPID?</source>
        <translation>Noch kein SPID?</translation>
    </message>
    <message>
        <source>Serve aiuto?</source>
        <translation>Brauchst du Hilfe?</translation>
    </message>
</context>
<context>
    <name>campanella::ui::QueryView</name>
    <message>
        <source>Riprova</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Sei senza rete.</source>
        <translation>Du bist ohne Netz.</translation>
    </message>
    <message>
        <source>Vedi i dati delle %1: puoi leggerli e stamparli.</source>
        <translation>Du siehst die Daten von %1 Uhr: Du kannst sie lesen und drucken.</translation>
    </message>
    <message>
        <source>Dati delle %1.</source>
        <translation>Daten von %1 Uhr.</translation>
    </message>
    <message>
        <source>Li stiamo aggiornando.</source>
        <translation>Wir aktualisieren sie gerade.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::QuestionForm</name>
    <message>
        <source>Invio in corso</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Argomento</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Avviso di pagamento</source>
        <translation>Zahlungsmitteilung</translation>
    </message>
    <message>
        <source>Nessuno in particolare</source>
        <translation>Keine bestimmte</translation>
    </message>
    <message>
        <source>La tua domanda</source>
        <translation>Deine Frage</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::QuestionsPage</name>
    <message>
        <source>Non riusciamo a leggere le tue domande</source>
        <translation>Wir können deine Fragen nicht lesen</translation>
    </message>
    <message>
        <source>Non hai fatto domande</source>
        <translation>Du hast nichts gefragt</translation>
    </message>
    <message>
        <source>Se qualcosa non ti è chiaro, scrivi all&apos;ufficio: risponde entro cinque giorni lavorativi.</source>
        <translation>Wenn etwas unklar ist, schreib dem Amt: Es antwortet innerhalb von fünf Arbeitstagen.</translation>
    </message>
    <message>
        <source>Nuova domanda</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Domande all&apos;ufficio</source>
        <translation>Fragen ans Amt</translation>
    </message>
    <message>
        <source>Chiedi informazioni o chiarimenti.</source>
        <translation>Frag nach Auskünften oder Erklärungen.</translation>
    </message>
    <message>
        <source>Domanda %1 inviata.</source>
        <translation>Frage %1 gesendet.</translation>
    </message>
    <message>
        <source>Messaggio inviato.</source>
        <translation>Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Conversazione chiusa.</source>
        <translation>Gespräch geschlossen.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReasonCard</name>
    <message>
        <source>Per questo avviso il Comune non ha messo qui giorni e tariffa. Puoi chiederli all&apos;ufficio.</source>
        <translation>Die Gemeinde hat Tage und Tarif dieser Zahlung hier nicht angegeben. Du kannst im Amt danach fragen.</translation>
    </message>
    <message>
        <source>Perché pago questo?</source>
        <translation>Warum zahle ich das?</translation>
    </message>
    <message>
        <source>In tutto</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Reasons</name>
    <message>
        <source>Quota del mese</source>
        <translation>Monatsbeitrag</translation>
    </message>
    <message>
        <source>Sconto per fratelli, %1 %</source>
        <translation>Geschwisterrabatt, %1 %</translation>
    </message>
    <message>
        <source>Esenzione</source>
        <translation>Befreiung</translation>
    </message>
    <message>
        <source>ISEE da %1 a %2</source>
        <translation>ISEE von %1 bis %2</translation>
    </message>
    <message>
        <source>ISEE fino a %1</source>
        <translation>ISEE bis %1</translation>
    </message>
    <message>
        <source>ISEE da %1, o non presentato</source>
        <translation>ISEE ab %1 oder nicht vorgelegt</translation>
    </message>
    <message>
        <source>Giorni: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>In tutto %1</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>Perché pago questo?</source>
        <translation>Warum zahle ich das?</translation>
    </message>
    <message>
        <source>Conguaglio %1</source>
        <translation>Ausgleich %1</translation>
    </message>
    <message>
        <source>Credito da conguagli dei mesi prima</source>
        <translation>Guthaben aus Ausgleich früherer Monate</translation>
    </message>
    <message>
        <source>Questo avviso è la rata %1 di %2: %3</source>
        <translation>Diese Zahlung ist Rate %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReceiptPaper</name>
    <message>
        <source>Ricevuta</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Ente creditore: %1, codice fiscale %2</source>
        <translation>Gläubiger: %1, Steuernummer %2</translation>
    </message>
    <message>
        <source>Pagato il</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Causale</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Intestato a</source>
        <translation>Auf den Namen</translation>
    </message>
    <message>
        <source>N. avviso</source>
        <translation>Nummer der Mitteilung</translation>
    </message>
    <message>
        <source>Pagato con</source>
        <translation>Bezahlt bei</translation>
    </message>
    <message>
        <source>N. ricevuta (IUR)</source>
        <translation>Quittungsnummer (IUR)</translation>
    </message>
    <message>
        <source>Totale pagato: %1</source>
        <translation>Insgesamt bezahlt: %1</translation>
    </message>
    <message>
        <source>Ricevuta di pagamento</source>
        <translation>Zahlungsquittung</translation>
    </message>
    <message numerus="yes">
        <source>%n ricevute di pagamento</source>
        <translation>
            <numerusform>%n Zahlungsquittung</numerusform>
            <numerusform>%n Zahlungsquittungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rimborso</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>%1 (%2 il %3)</source>
        <comment>the reason (4,80 € on 20/11/2026)</comment>
        <translation>%1 (%2 am %3)</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReceivedCard</name>
    <message>
        <source>%1 ti invita a seguire %2</source>
        <translation>%1 lädt dich ein, %2 zu begleiten</translation>
    </message>
    <message>
        <source>Potrai: %1. Fino al %2.</source>
        <translation>Du kannst dann: %1. Bis %2.</translation>
    </message>
    <message>
        <source>Accetta</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No, grazie</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Accetta l&apos;invito per %1</source>
        <translation>Einladung für %1 annehmen</translation>
    </message>
    <message>
        <source>Rifiuta l&apos;invito per %1</source>
        <translation>Einladung für %1 ablehnen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::RegistrationPage</name>
    <message>
        <source>Scrivi il tuo nome.</source>
        <translation>Gib deinen Vornamen ein.</translation>
    </message>
    <message>
        <source>Scrivi il tuo cognome.</source>
        <translation>Gib deinen Nachnamen ein.</translation>
    </message>
    <message>
        <source>Copialo dalla tessera sanitaria: 16 caratteri.</source>
        <translation>Schreib sie von der Gesundheitskarte ab: 16 Zeichen.</translation>
    </message>
    <message>
        <source>Scrivi un indirizzo come nome@esempio.it.</source>
        <translation>Gib eine Adresse wie name@beispiel.it ein.</translation>
    </message>
    <message>
        <source>Registrati al servizio</source>
        <translation>Für den Dienst registrieren</translation>
    </message>
    <message>
        <source>Con nome utente e password vedi gli stessi dati che con SPID.</source>
        <translation>Mit Benutzername und Passwort siehst du dieselben Daten wie mit SPID.</translation>
    </message>
    <message>
        <source>Registrati</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Cognome</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Il tuo, non quello di tuo figlio.</source>
        <translation>Deine, nicht die deines Kindes.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Qui arriva il codice che ti chiediamo dopo. Sarà il tuo nome utente.</source>
        <translation>Hierher kommt der Code, nach dem wir gleich fragen. Sie wird dein Benutzername.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ResendButton</name>
    <message>
        <source>Invia un codice nuovo</source>
        <translation>Neuen Code schicken</translation>
    </message>
    <message numerus="yes">
        <source>Puoi chiedere un altro codice fra %n secondi</source>
        <translation>
            <numerusform>Du kannst in %n Sekunde einen neuen Code verlangen</numerusform>
            <numerusform>Du kannst in %n Sekunden einen neuen Code verlangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ServicesPaper</name>
    <message>
        <source>Giorno</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Totale: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Presenze, %1</source>
        <translation>Anwesenheiten, %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n Essen</numerusform>
            <numerusform>%n Essen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospetto dei pasti consumati</source>
        <translation>Übersicht der Essen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SessionCard</name>
    <message>
        <source>Questa visita</source>
        <translation>Dieser Besuch</translation>
    </message>
    <message>
        <source>Aperta il %1</source>
        <translation>Geöffnet am %1</translation>
    </message>
    <message>
        <source>Usata l&apos;ultima volta il %1</source>
        <translation>Zuletzt benutzt am %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SessionsPage</name>
    <message>
        <source>Non riusciamo a leggere gli accessi aperti</source>
        <translation>Wir können die offenen Besuche nicht lesen</translation>
    </message>
    <message>
        <source>Accessi aperti</source>
        <translation>Offene Besuche</translation>
    </message>
    <message>
        <source>Chiudere le altre visite?</source>
        <translation>Die anderen Besuche schließen?</translation>
    </message>
    <message>
        <source>Su quei dispositivi bisogna accedere di nuovo. Questa visita resta aperta.</source>
        <translation>Auf jenen Geräten muss man sich wieder anmelden. Dieser Besuch bleibt offen.</translation>
    </message>
    <message>
        <source>Chiudi le altre</source>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Le altre visite sono chiuse.</source>
        <translation>Die anderen Besuche sind geschlossen.</translation>
    </message>
    <message>
        <source>Non ci sono altre visite aperte.</source>
        <translation>Es gibt keine anderen offenen Besuche.</translation>
    </message>
    <message>
        <source>Le visite aperte adesso. Se non ne riconosci una, chiudi le altre e cambia la password.</source>
        <translation>Wo du angemeldet bist. Wenn du einen Besuch nicht kennst, schließ die anderen und ändere das Passwort.</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SideMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SignInPage</name>
    <message>
        <source>Su questo computer non resta nulla.</source>
        <translation>Auf diesem Computer bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>La visita è finita per sicurezza.</source>
        <translation>Wir haben deinen Besuch zur Sicherheit beendet.</translation>
    </message>
    <message>
        <source>Accedi di nuovo: torni alla stessa pagina.</source>
        <translation>Melde dich wieder an: Du kommst auf dieselbe Seite zurück.</translation>
    </message>
    <message>
        <source>Abbiamo chiuso la visita.</source>
        <translation>Wir haben deinen Besuch beendet.</translation>
    </message>
    <message>
        <source>Accedi quando vuoi.</source>
        <translation>Melde dich an, wann du willst.</translation>
    </message>
    <message>
        <source>Serve aiuto? %1</source>
        <translation>Brauchst du Hilfe? %1</translation>
    </message>
    <message>
        <source>ACCEDI AI SERVIZI</source>
        <translation>ANMELDUNG ZU DEN DIENSTEN</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Su questo computer non resta nulla. Accedi quando vuoi.</source>
        <translation>Auf diesem Computer bleibt nichts zurück. Melde dich an, wann du möchtest.</translation>
    </message>
    <message>
        <source>Non c&apos;era più nessuno, così abbiamo chiuso la visita.</source>
        <translation>Es war niemand mehr da, deshalb haben wir den Besuch beendet.</translation>
    </message>
    <message>
        <source>La nuova password è pronta.</source>
        <translation>Das neue Passwort ist bereit.</translation>
    </message>
    <message>
        <source>Ora accedi con quella.</source>
        <translation>Melde dich jetzt damit an.</translation>
    </message>
    <message>
        <source>È la prima volta? La guida ti accompagna passo per passo. In ogni modo trovi gli stessi dati.</source>
        <translation>Bist du zum ersten Mal hier? Die Anleitung begleitet dich Schritt für Schritt. Auf jedem Weg findest du dieselben Daten.</translation>
    </message>
    <message>
        <source>Guida all&apos;accesso</source>
        <translation>Anleitung zur Anmeldung</translation>
    </message>
    <message>
        <source>Aiuto sul sito del Comune</source>
        <translation>Hilfe auf der Seite der Gemeinde</translation>
    </message>
    <message>
        <source>Hai chiuso la visita.</source>
        <translation>Du bist abgemeldet.</translation>
    </message>
    <message>
        <source>Utenti di prova</source>
        <translation>Probebenutzer</translation>
    </message>
    <message>
        <source>Questo Comune non esiste: scegli un nome per provare.</source>
        <translation>Diese Gemeinde gibt es nicht: Wähle einen Namen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Sul sito del Comune: %1</source>
        <translation>Auf der Website der Gemeinde: %1</translation>
    </message>
    <message>
        <source>Sito del Comune</source>
        <translation>Website der Gemeinde</translation>
    </message>
</context>
<context>
    <name>campanella::ui::SignInWindow</name>
    <message>
        <source>Accesso</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Restano due minuti per entrare. Poi potrai ricominciare.</source>
        <translation>Es bleiben zwei Minuten für die Anmeldung. Danach kannst du neu beginnen.</translation>
    </message>
    <message>
        <source>Questo collegamento porta fuori dall&apos;accesso: qui non si apre.</source>
        <translation>Dieser Link führt von der Anmeldung weg: Er wird hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>Accesso su %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::Skeleton</name>
    <message>
        <source>Caricamento</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatementChoice</name>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>MOSTRA</source>
        <translation>ANZEIGEN</translation>
    </message>
    <message>
        <source>Nessuna scelta = tutti</source>
        <translation>Keine Auswahl = alle</translation>
    </message>
    <message>
        <source>Anno scolastico %1</source>
        <translation>Schuljahr %1</translation>
    </message>
    <message>
        <source>Servizio %1</source>
        <translation>Dienst %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatementPage</name>
    <message>
        <source>Non riusciamo a leggere l&apos;estratto conto</source>
        <translation>Wir können den Kontoauszug nicht lesen</translation>
    </message>
    <message>
        <source>Non ci sono ancora movimenti</source>
        <translation>Es gibt noch keine Bewegungen</translation>
    </message>
    <message>
        <source>Il primo arriva qui con il primo avviso.</source>
        <translation>Die erste kommt mit der ersten Zahlungsaufforderung.</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Quanto è dovuto e quanto hai pagato, figlio per figlio.</source>
        <translation>Was geschuldet ist und was du bezahlt hast, Kind für Kind.</translation>
    </message>
    <message>
        <source>Pagato il %1: %2.</source>
        <translation>Bezahlt am %1: %2.</translation>
    </message>
    <message>
        <source>La ricevuta non risulta qui.</source>
        <translation>Die Quittung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Ricevuta %1, %2.</source>
        <translation>Quittung %1, %2.</translation>
    </message>
    <message>
        <source>Debito e credito per servizio</source>
        <translation>Soll und Guthaben je Dienst</translation>
    </message>
    <message>
        <source>− Debito</source>
        <translation>− Soll</translation>
    </message>
    <message>
        <source>+ Credito</source>
        <translation>+ Guthaben</translation>
    </message>
</context>
<context>
    <name>campanella::ui::StatementWords</name>
    <message>
        <source>In pari</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Debito</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credito</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>A tuo nome</source>
        <translation>Auf deinen Namen</translation>
    </message>
    <message>
        <source>Addebito</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Rettifica</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Rimborso</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Accredito</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Figlio</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Saldo iniziale</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Dovuto</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Pagato</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Rettifiche</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Posizione</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Totale</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Movimento</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Causale</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Avviso</source>
        <translation>Zahlungsaufforderung</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Anno scolastico</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tutti gli anni scolastici</source>
        <translation>Alle Schuljahre</translation>
    </message>
    <message>
        <source>tutti i servizi</source>
        <translation>alle Dienste</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Kontoauszug</translation>
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
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source> · aggiornato alle %1</source>
        <translation> · aktualisiert um %1 Uhr</translation>
    </message>
    <message>
        <source>Dichiarazione di accessibilità</source>
        <translation>Erklärung zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>Informativa sulla privacy</source>
        <translation>Datenschutzerklärung</translation>
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
        <translation>Deine Angaben gelten als Erklärung. Prüfe, ob sie richtig sind.</translation>
    </message>
    <message>
        <source>Modifica</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Modifica: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::TextActs</name>
    <message>
        <source>Inviato alla stampante.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>PDF salvato.</source>
        <translation>PDF gespeichert.</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Salva PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Tabella salvata.</source>
        <translation>Tabelle gespeichert.</translation>
    </message>
    <message>
        <source>Salva CSV</source>
        <translation>CSV speichern</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ThreadReader</name>
    <message>
        <source>Su: %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>L&apos;ufficio</source>
        <translation>Das Amt</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1, %2, ore %3</source>
        <comment>who, day, hour</comment>
        <translation>%1, %2, %3 Uhr</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Chiudere questa conversazione?</source>
        <translation>Dieses Gespräch schließen?</translation>
    </message>
    <message>
        <source>Potrai ancora leggerla, ma non scrivere. Per altro fai una nuova domanda.</source>
        <translation>Du kannst es weiter lesen, aber nicht mehr schreiben. Für anderes stell eine neue Frage.</translation>
    </message>
    <message>
        <source>Chiudi la conversazione</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Torna alle domande</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Scrivi ancora</source>
        <translation>Schreib noch etwas</translation>
    </message>
    <message>
        <source>Invia</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Questa conversazione è chiusa. Per altro fai una nuova domanda.</source>
        <translation>Dieses Gespräch ist geschlossen. Für anderes stell eine neue Frage.</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere la conversazione</source>
        <translation>Wir können das Gespräch nicht lesen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ThreadRow</name>
    <message>
        <source>Apri</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Apri la domanda: %1</source>
        <translation>Frage öffnen: %1</translation>
    </message>
</context>
<context>
    <name>campanella::ui::ThreadWords</name>
    <message>
        <source>Pagamenti</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Presenze e pasti</source>
        <translation>Anwesenheit und Mahlzeiten</translation>
    </message>
    <message>
        <source>Iscrizioni</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Diete</source>
        <translation>Kostformen</translation>
    </message>
    <message>
        <source>Altro</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Risposta ricevuta</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Chiusa</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Inviata</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Numero %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>L&apos;ufficio risponde entro %1.</source>
        <translation>Das Amt antwortet bis %1.</translation>
    </message>
    <message>
        <source>Contesta %1: %2, %3</source>
        <comment>day: service, child</comment>
        <translation>Beanstandet %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>campanella::ui::TodayPage</name>
    <message>
        <source>Non vediamo ancora i tuoi figli</source>
        <translation>Wir sehen deine Kinder noch nicht</translation>
    </message>
    <message>
        <source>Oggi, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Buongiorno</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Buon pomeriggio</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Buonasera</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>e</source>
        <comment>Luca e Sofia</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>%1, ecco le novità di %2.</source>
        <translation>%1, das gibt es Neues von %2.</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere i dati dei tuoi figli</source>
        <translation>Wir können die Daten deiner Kinder nicht lesen</translation>
    </message>
    <message>
        <source>Non riusciamo a leggere gli avvisi</source>
        <translation>Wir können die Mitteilungen nicht lesen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern: lunedì 30 novembre</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Comunicazioni</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Per la prima iscrizione fai la domanda: quando è accettata li colleghiamo noi. Se invece hai la lettera del badge, abbinali con il codice in Gestione, Abbinamento studenti.</source>
        <translation>Für eine erste Anmeldung stelle einen Antrag: ist er angenommen, verknüpfen wir sie. Hast du den Brief zum Badge, verknüpfe sie mit dem Code unter Gestione, Abbinamento studenti.</translation>
    </message>
    <message>
        <source>Nuova domanda</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>Presenze</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Paga online</source>
        <translation>Online bezahlen</translation>
    </message>
    <message numerus="yes">
        <source>Comunicazioni: %n da leggere</source>
        <translation>
            <numerusform>Nachrichten: %n zu lesen</numerusform>
            <numerusform>Nachrichten: %n zu lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::TownNoticesPage</name>
    <message>
        <source>Non riusciamo a leggere gli avvisi del Comune</source>
        <translation>Wir können die Mitteilungen der Gemeinde nicht lesen</translation>
    </message>
    <message>
        <source>Non ci sono avvisi</source>
        <translation>Es gibt keine Mitteilungen</translation>
    </message>
    <message>
        <source>Quando il Comune ne pubblica uno per te, lo trovi qui.</source>
        <translation>Wenn die Gemeinde eine für dich veröffentlicht, findest du sie hier.</translation>
    </message>
    <message>
        <source>Nessun avviso corrisponde</source>
        <translation>Keine Mitteilung passt</translation>
    </message>
    <message>
        <source>Prova con meno parole, o guardali tutti.</source>
        <translation>Versuch es mit weniger Wörtern, oder sieh dir alle an.</translation>
    </message>
    <message>
        <source>Mostra tutti</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Avvisi del Comune</source>
        <translation>Mitteilungen der Gemeinde</translation>
    </message>
    <message>
        <source>Scioperi, menù, iscrizioni, scadenze: le novità per te.</source>
        <translation>Streiks, Speisepläne, Anmeldungen, Fristen: das Neue für dich.</translation>
    </message>
    <message>
        <source>Mostra altri avvisi</source>
        <translation>Weitere Mitteilungen zeigen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WaitingPage</name>
    <message>
        <source>Riprova</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Torna indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Continua nella finestra aperta</source>
        <translation>Mach im offenen Fenster weiter</translation>
    </message>
    <message>
        <source>Il Comune controlla chi sei.</source>
        <translation>Die Gemeinde prüft, wer du bist.</translation>
    </message>
    <message>
        <source>Accesso non riuscito</source>
        <translation>Anmeldung nicht gelungen</translation>
    </message>
    <message>
        <source>Accesso con %1</source>
        <translation>Anmeldung mit %1</translation>
    </message>
    <message>
        <source>Si è aperta la pagina del tuo gestore.</source>
        <translation>Die Seite deines Anbieters ist offen.</translation>
    </message>
    <message>
        <source>Riapri la pagina</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quando hai finito, il programma va avanti da solo. Hai dieci minuti.</source>
        <translation>Wenn du fertig bist, geht das Programm von selbst weiter. Du hast zehn Minuten.</translation>
    </message>
    <message>
        <source>Apri nel tuo browser</source>
        <translation>Im eigenen Browser öffnen</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WalkBar</name>
    <message>
        <source>Sto aprendo la pagina…</source>
        <translation>Die Seite wird geöffnet…</translation>
    </message>
    <message>
        <source>Sei su %1 – collegamento sicuro</source>
        <translation>Du bist auf %1 – sichere Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>Tempo rimasto: %n minuti</source>
        <translation>
            <numerusform>Verbleibende Zeit: %n Minute</numerusform>
            <numerusform>Verbleibende Zeit: %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tempo rimasto: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>La pagina non si è aperta</source>
        <translation>Die Seite wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WayWords</name>
    <message>
        <source>Nome utente e password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
</context>
<context>
    <name>campanella::ui::WaysPanel</name>
    <message>
        <source>Non riusciamo a leggere i modi di accesso</source>
        <translation>Wir können die Zugänge nicht lesen</translation>
    </message>
    <message>
        <source>Con la tua identità digitale</source>
        <translation>Mit deiner digitalen Identität</translation>
    </message>
    <message>
        <source>È il modo più sicuro. Si apre la pagina del tuo gestore.</source>
        <translation>Das ist der sicherste Weg. Es öffnet sich die Seite deines Anbieters.</translation>
    </message>
</context>
</TS>
