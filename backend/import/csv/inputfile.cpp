// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/inputfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

constexpr qint64 smallFile = 1024 * 1024;

} // namespace

Parsed<bool> openForReading(QFile &file) {
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return complain(Words::tr("Il file non c'è."),
                        Words::tr("Controlla il nome e la cartella."));
    if (!info.isFile())
        return complain(Words::tr("Questa è una cartella, non un file."),
                        Words::tr("Scrivi anche il nome del file."));
    if (!file.open(QIODevice::ReadOnly))
        return complain(
            Words::tr("Il file non si può leggere."),
            Words::tr("Chiedi il permesso di lettura, o copia il file in una tua cartella."));
    return true;
}

Parsed<QByteArray> sha256Of(QIODevice &file) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || !file.seek(0))
        return complain(Words::tr("La lettura del file si è interrotta."),
                        Words::tr("Copia il file su questo computer e riprova."));
    return hash.result().toHex();
}

Parsed<QByteArray> readSmallFile(const QString &path) {
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return tl::unexpected(opened.error());
    if (file.size() > smallFile)
        return complain(Words::tr("Il file è più grande di 1 MB."),
                        Words::tr("Controlla di avere scelto il file giusto."));
    return file.readAll();
}

} // namespace campanella::backend
