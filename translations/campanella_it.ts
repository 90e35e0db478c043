<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="it_IT">
<context>
    <name>BillingListGroups</name>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ChildCard</name>
    <message numerus="yes">
        <source>%n pagamenti sono in attesa di esito: non pagarli di nuovo.</source>
        <translation>
            <numerusform>%n pagamento è in attesa di esito: non pagarlo di nuovo.</numerusform>
            <numerusform>%n pagamenti sono in attesa di esito: non pagarli di nuovo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::CutoffLine</name>
    <message numerus="yes">
        <source>%n giorni</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuti</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesFooter</name>
    <message numerus="yes">
        <source>%n selezionati</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesPage</name>
    <message numerus="yes">
        <source>%n avvisi, %1:</source>
        <translation>
            <numerusform>%n avviso, %1:</numerusform>
            <numerusform>%n avvisi, %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::DuesTools</name>
    <message numerus="yes">
        <source>%n filtri attivi</source>
        <translation>
            <numerusform>%n filtro attivo</numerusform>
            <numerusform>%n filtri attivi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ErrorIndex</name>
    <message numerus="yes">
        <source>Ci sono %n campi da sistemare</source>
        <translation>
            <numerusform>C&apos;è %n campo da sistemare</numerusform>
            <numerusform>Ci sono %n campi da sistemare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::FailureText</name>
    <message numerus="yes">
        <source>Riprova fra %n minuti.</source>
        <translation>
            <numerusform>Riprova fra %n minuto.</numerusform>
            <numerusform>Riprova fra %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Riprova fra %n ore, oppure chiama l&apos;ufficio.</source>
        <translation>
            <numerusform>Riprova fra %n ora, oppure chiama l&apos;ufficio.</numerusform>
            <numerusform>Riprova fra %n ore, oppure chiama l&apos;ufficio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::IdleDialog</name>
    <message numerus="yes">
        <source>Fra %n secondi chiudiamo la visita, così nessun altro vede i tuoi dati.</source>
        <translation>
            <numerusform>Fra %n secondo chiudiamo la visita, così nessun altro vede i tuoi dati.</numerusform>
            <numerusform>Fra %n secondi chiudiamo la visita, così nessun altro vede i tuoi dati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::LegendCard</name>
    <message numerus="yes">
        <source>%n giorni</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n pasto</numerusform>
            <numerusform>%n pasti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MealsPage</name>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n pasto</numerusform>
            <numerusform>%n pasti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MenuButton</name>
    <message numerus="yes">
        <source>%n da leggere</source>
        <translation>
            <numerusform>%n da leggere</numerusform>
            <numerusform>%n da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::MessageField</name>
    <message numerus="yes">
        <source>Il testo è troppo lungo: togli %n caratteri.</source>
        <translation>
            <numerusform>Il testo è troppo lungo: togli %n carattere.</numerusform>
            <numerusform>Il testo è troppo lungo: togli %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caratteri di troppo.</source>
        <translation>
            <numerusform>%n carattere di troppo.</numerusform>
            <numerusform>%n caratteri di troppo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Puoi scrivere ancora %n caratteri.</source>
        <translation>
            <numerusform>Puoi scrivere ancora %n carattere.</numerusform>
            <numerusform>Puoi scrivere ancora %n caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::NoticePage</name>
    <message numerus="yes">
        <source>%n avvisi di pagamento</source>
        <translation>
            <numerusform>%n avviso di pagamento</numerusform>
            <numerusform>%n avvisi di pagamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviato alla stampante. Ritira i fogli: sono %n.</source>
        <translation>
            <numerusform>Inviato alla stampante. Ritira il foglio: è %n.</numerusform>
            <numerusform>Inviato alla stampante. Ritira i fogli: sono %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::OwedCard</name>
    <message numerus="yes">
        <source>%n avvisi</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::PairingForm</name>
    <message numerus="yes">
        <source>Il codice ha 10 lettere e cifre: qui ne leggiamo %n.</source>
        <translation>
            <numerusform>Il codice ha 10 lettere e cifre: qui ne leggiamo %n.</numerusform>
            <numerusform>Il codice ha 10 lettere e cifre: qui ne leggiamo %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%n pagamenti, %1</source>
        <comment>3 payments, 120,00 €</comment>
        <translation>
            <numerusform>%n pagamento, %1</numerusform>
            <numerusform>%n pagamenti, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ReceiptPaper</name>
    <message numerus="yes">
        <source>%n ricevute di pagamento</source>
        <translation>
            <numerusform>%n ricevuta di pagamento</numerusform>
            <numerusform>%n ricevute di pagamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ResendButton</name>
    <message numerus="yes">
        <source>Puoi chiedere un altro codice fra %n secondi</source>
        <translation>
            <numerusform>Puoi chiedere un altro codice fra %n secondo</numerusform>
            <numerusform>Puoi chiedere un altro codice fra %n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::ServicesPaper</name>
    <message numerus="yes">
        <source>%n pasti</source>
        <translation>
            <numerusform>%n pasto</numerusform>
            <numerusform>%n pasti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::TodayPage</name>
    <message numerus="yes">
        <source>Comunicazioni: %n da leggere</source>
        <translation>
            <numerusform>Comunicazioni: %n da leggere</numerusform>
            <numerusform>Comunicazioni: %n da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanella::ui::WalkBar</name>
    <message numerus="yes">
        <source>Tempo rimasto: %n minuti</source>
        <translation>
            <numerusform>Tempo rimasto: %n minuto</numerusform>
            <numerusform>Tempo rimasto: %n minuti</numerusform>
        </translation>
    </message>
</context>
</TS>
