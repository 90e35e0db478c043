// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

// Writes the seeds of the fuzzers into a folder: one file for each sample record and value.

#include "domain/json.h"
#include "domain/pairing.h"
#include "tests/domain/json/samples.h"

#include <QDir>
#include <QFile>

using namespace campanella;

namespace {

bool save(const QDir &folder, const QString &name, const QByteArray &text) {
    QFile file(folder.filePath(name));
    return folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

/// In the order of the readers in fuzz_json.cpp; that byte chooses the reader (15 of them).
QList<QByteArray> records() {
    using namespace samples;
    return {toJson(fullMunicipality()),
            toJson(contentPage()),
            toJson(fullPerson()),
            toJson(fullChild()),
            toJson(service()),
            toJson(fullDue()),
            toJson(DuePage{{bareDue()}, QStringLiteral("next")}),
            toJson(payment()),
            toJson(credentials()),
            toJson(sessionGrant()),
            toJson(fullFailure()),
            toJson(QList{fullChild()}),
            toJson(QList{service()}),
            toJson(Pairings{{}, {{id(1), QStringLiteral("Luca"), QStringLiteral("Rossi")}}, {}}),
            toJson(PairingRequest{PairingCode::fromRanks({}), QDate(2018, 3, 14)})};
}

QList<QByteArray> values() {
    return {"96.00",
            "-0.01",
            "€ 1.234,50",
            "1,234.50",
            "RSSMRA45C12F205C",
            "RSSMRAQRCMNFNLRG",
            "00743110157",
            "302032002700000251",
            "4700 0000 8800 9990 51",
            "IT60X0542811101000000123456",
            "2026/2027",
            "2099-00",
            "01040g2081040g2081040g2081",
            "awaiting_outcome",
            "123456 Niccolò D’Angelo ß 😀"};
}

} // namespace

int main(int argc, char *argv[]) {
    if (argc != 2)
        return 2;
    const QDir root(QString::fromLocal8Bit(argv[1]));
    const auto texts = records();
    bool saved = true;
    for (qsizetype i = 0; i < texts.size(); ++i)
        saved = save(root.filePath(QStringLiteral("json")), QString::number(i),
                     static_cast<char>('A' + i) + texts.at(i)) &&
                saved;
    const auto written = values();
    for (qsizetype i = 0; i < written.size(); ++i)
        saved = save(root.filePath(QStringLiteral("values")), QString::number(i), written.at(i)) &&
                saved;
    return saved ? 0 : 1;
}
