// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/importplan.h"

#include "backend/billing/tariffimporter.h"
#include "backend/import/files/attendanceimporter.h"
#include "backend/import/files/childimporter.h"
#include "backend/import/files/dueimporter.h"
#include "backend/import/files/enrolmentimporter.h"
#include "backend/import/files/familyimporter.h"
#include "backend/import/files/pendenzaimporter.h"
#include "backend/import/files/serviceimporter.h"
#include "backend/import/recordimport.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

using Taker = Result<ImportSummary> (*)(const QString &, const ImportRequest &, Store &,
                                        const ImportOptions &);

template <typename Importer>
Result<ImportSummary> takeCsv(const QString &path, const ImportRequest & /*request*/, Store &store,
                              const ImportOptions &options) {
    Importer importer;
    return importCsv(path, importer, store, options);
}

template <typename Importer>
Result<ImportSummary> takeDues(const QString &path, const ImportRequest &request, Store &store,
                               const ImportOptions &options) {
    Importer importer{NoticeIssuer(request.segregationCode)};
    return importCsv(path, importer, store, options);
}

Result<ImportSummary> takeMunicipality(const QString &path, const ImportRequest & /*request*/,
                                       Store &store, const ImportOptions & /*options*/) {
    return importMunicipality(path, store);
}

Result<ImportSummary> takePages(const QString &path, const ImportRequest & /*request*/,
                                Store &store, const ImportOptions & /*options*/) {
    return importPages(path, store);
}

Result<ImportSummary> takeForms(const QString &path, const ImportRequest & /*request*/,
                                Store &store, const ImportOptions & /*options*/) {
    return importForms(path, store);
}

struct FileKind {
    const char *option;
    const char *label;
    Taker take;
};

constexpr std::array fileKinds{
    FileKind{"municipality", QT_TRANSLATE_NOOP("ImportPlan", "comune"), takeMunicipality},
    FileKind{"pages", QT_TRANSLATE_NOOP("ImportPlan", "pagine"), takePages},
    FileKind{"forms", QT_TRANSLATE_NOOP("ImportPlan", "moduli"), takeForms},
    FileKind{"services", QT_TRANSLATE_NOOP("ImportPlan", "servizi"), takeCsv<ServiceImporter>},
    FileKind{"families", QT_TRANSLATE_NOOP("ImportPlan", "famiglie"), takeCsv<FamilyImporter>},
    FileKind{"children", QT_TRANSLATE_NOOP("ImportPlan", "figli"), takeCsv<ChildImporter>},
    FileKind{"enrolments", QT_TRANSLATE_NOOP("ImportPlan", "iscrizioni"),
             takeCsv<EnrolmentImporter>},
    FileKind{"attendance", QT_TRANSLATE_NOOP("ImportPlan", "presenze"),
             takeCsv<AttendanceImporter>},
    FileKind{"tariffs", QT_TRANSLATE_NOOP("ImportPlan", "tariffe"), takeCsv<TariffImporter>},
    FileKind{"profiles", QT_TRANSLATE_NOOP("ImportPlan", "profili"), takeCsv<ProfileImporter>},
    FileKind{"dues", QT_TRANSLATE_NOOP("ImportPlan", "dovuti"), takeDues<DueImporter>},
    FileKind{"pendenze", QT_TRANSLATE_NOOP("ImportPlan", "pendenze"), takeDues<PendenzaImporter>},
};

} // namespace

QStringList importOptionNames() {
    QStringList names;
    for (const FileKind &kind : fileKinds)
        names.append(QString::fromLatin1(kind.option));
    return names;
}

QList<ImportStep> importSteps(const ImportRequest &request) {
    QList<ImportStep> steps;
    for (const FileKind &kind : fileKinds) {
        const QString path = request.files.value(QString::fromLatin1(kind.option));
        if (!path.isEmpty())
            steps.append(
                {path, Words::tr(kind.label),
                 [path, request, take = kind.take](Store &store, const ImportOptions &options) {
                     return take(path, request, store, options);
                 }});
    }
    return steps;
}

} // namespace campanella::backend
