// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/attendancebox.h"

#include "backend/access/idempotency.h"
#include "backend/access/walls.h"
#include "backend/import/csvimport.h"
#include "backend/import/files/attendanceimporter.h"
#include "backend/office/clerk.h"

#include <QBuffer>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// "/12/giorno", without what is not known of it, and what to do in the words of the clerk who
/// reads it.
FieldError fieldOf(const Problem &problem) {
    QString place;
    if (problem.line > 0)
        place = u'/' + QString::number(problem.line);
    if (!problem.name.isEmpty())
        place += u'/' + problem.name;
    return {place, problem.complaint.what + u" → "_s + problem.complaint.remedy};
}

Result<AttendanceReceipt> receiptFor(const ImportSummary &summary) {
    if (summary.stored)
        return AttendanceReceipt{summary.added, summary.updated, summary.unchanged};
    Failure refused{FailureCode::RowInvalid,
                    u"%1 problems, nothing is stored"_s.arg(summary.problemCount),
                    {},
                    {},
                    {}};
    for (const Problem &problem : summary.problems)
        refused.fields.append(fieldOf(problem));
    return fail(refused);
}

/// One bad row, and nothing of the file is stored.
Response postAttendance(const Request &request, const Caller &caller, Store &store) {
    QByteArray bytes = request.body;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return answer(Walls::of(caller, store)
                      .and_then([&](const Walls &walls) {
                          AttendanceImporter importer(walls);
                          return importCsv(file, importer, store, {});
                      })
                      .and_then(receiptFor));
}

} // namespace

void addAttendanceBox(Router &router) {
    router.add(
        "POST", u"/v1/office/attendance"_s,
        forClerks(Right::Attendance, once(recorded(u"office.attendance.taken"_s, postAttendance))),
        Body::Csv, Work::Writes);
}

} // namespace campanella::backend
