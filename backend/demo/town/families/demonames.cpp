// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/families/demonames.h"

namespace campanella::backend {

namespace {

QStringList split(const char16_t *words) {
    return QString::fromUtf16(words).split(QLatin1Char('|'));
}

} // namespace

const QStringList &femaleNames() {
    static const QStringList list =
        split(u"Sofia|Giulia|Aurora|Ginevra|Alice|Beatrice|Emma|Vittoria|Matilde|Ludovica|Camill"
              u"a|Anna|Bianca|Chiara|Nicole|Gaia|Martina|Arianna|Greta|Elena|Mia|Noemi|Viola|Mar"
              u"gherita|Adele|Isabel|Francesca|Sara|Marta|Irene|Agnese|Caterina|Silvia|Paola|Lau"
              u"ra|Valentina|Federica|Elisa|Roberta|Monica");
    return list;
}

const QStringList &maleNames() {
    static const QStringList list =
        split(u"Leonardo|Francesco|Tommaso|Edoardo|Alessandro|Lorenzo|Mattia|Gabriele|Riccardo|A"
              u"ndrea|Diego|Matteo|Nicolò|Giuseppe|Federico|Antonio|Enea|Samuele|Giovanni|Pietro"
              u"|Filippo|Davide|Giulio|Michele|Elia|Simone|Jacopo|Emanuele|Daniele|Stefano|Marco"
              u"|Paolo|Luca|Roberto|Massimo|Fabio|Alberto|Claudio|Sergio|Vittorio");
    return list;
}

const QStringList &familyNames() {
    static const QStringList list =
        split(u"Rossi|Bianchi|Ferrari|Russo|Romano|Gallo|Costa|Fontana|Conti|Esposito|Ricci|Brun"
              u"o|De Luca|Moretti|Marino|Greco|Barbieri|Lombardi|Giordano|Rinaldi|Colombo|Mancin"
              u"i|Longo|Leone|Martinelli|Marchetti|Martini|Galli|Gatti|Mariani|Ferrara|Santoro|M"
              u"arini|Bianco|Conte|Serra|Farina|Gentile|Caruso|Morelli|Ferri|Testa|Ferraro|Pelle"
              u"grini|Grassi|Rossetti|D'Angelo|Bernardi|Mazza|Rizzi|Silvestri|Vitale|Franco|Pari"
              u"si|Martino|Valentini|Castelli|Bellini|Monti|Lombardo|Fiore|Grasso|Ferro|Carbone|"
              u"Orlando|Guerra|Palmieri|Milani|Villa|Viola|Ruggeri|De Santis|D'Amico|Battaglia|N"
              u"egri|Sala|Palumbo|Benedetti|Olivieri|Giuliani|Rosa|Amato|Molinari|Alfieri|Barone"
              u"|Sartori|Riva|Cattaneo|Fabbri|Donati");
    return list;
}

const QStringList &streets() {
    static const QStringList list =
        split(u"Via Roma|Via Garibaldi|Via dei Tigli|Via Mazzini|Via Verdi|Via Dante Alighieri|V"
              u"iale della Vittoria|Via San Martino|Via Cavour|Via Leopardi|Via Rossini|Via del "
              u"Porto|Via dei Pini|Strada della Collina|Viale Trieste|Via Montegrappa|Via Galile"
              u"i|Via delle Rose|Piazza del Popolo|Via Raffaello Sanzio");
    return list;
}

const QStringList &birthplaces() {
    static const QStringList list =
        split(u"A271|H501|F205|L219|A944|D612|F839|G273|D969|L736|A662|C351|L781|G224|L424|A952|"
              u"L378|H199|H294|D488|L500|E783|A462|D542|G337|F257|H223|D548|D704|C573|E388|I608|"
              u"G478|L117|A345|G482|L049|E506|H703|F158|B354|G702|E625|L840|B157|A794");
    return list;
}

} // namespace campanella::backend
