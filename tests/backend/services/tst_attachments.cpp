// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationoffice.h"
#include "backend/services/applications/applicationverb.h"
#include "backend/services/applications/attachmentstore.h"
#include "backend/services/applications/formstore.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"
#include "tests/helper/sampleforms.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/services/attachments"_s;
const QString applications = u"/v1/services/applications"_s;
const QByteArray pdf = "%PDF-1.7\n" + QByteArray(600'000, 'x');

NewAttachment announced(const QString &name, const QByteArray &bytes) {
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {name, bytes.size(), QString::fromLatin1(hash)};
}

} // namespace

/// Files that go with an application: what is taken, in which order, and who may read it.
class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesInPartsAndIsReadBack();
    void repeatedAndEarlyPartsChangeNothing();
    void refusesNames_data();
    void refusesNames();
    void keepsSafeNames_data();
    void keepsSafeNames();
    void looksAtTheContent_data();
    void looksAtTheContent();
    void refusesWrongParts_data();
    void refusesWrongParts();
    void othersSeeNothing();
    void goesWithItsDraft();
    void draftNamesOnlyWholeFilesOfItsOwn();
    void officeIsGivenOneMore();
    void forgottenGoAway();
    void tooManyAreRefused();

private:
    [[nodiscard]] Response call(const QByteArray &method, const QString &target,
                                const QByteArray &body = {}, int version = 0);
    [[nodiscard]] Attachment start(const QString &name, const QByteArray &bytes);
    /// Wholly there.
    [[nodiscard]] Attachment upload(const QString &name = u"certificato.pdf"_s,
                                    const QByteArray &bytes = "%PDF-1.4");
    [[nodiscard]] Response part(const Attachment &file, qint64 offset, const QByteArray &bytes);
    [[nodiscard]] ApplicationDraft draftWith(const QString &answer) const;
    [[nodiscard]] int count(const QString &table);

    std::unique_ptr<TestTown> m_town;
    QByteArray m_token;
    QByteArray m_other;
};

void TestAttachments::init() {
    m_town = std::make_unique<TestTown>();
    (void)m_town->addFamily(u"ada"_s, u"Prova"_s);
    (void)m_town->addFamily(u"bea"_s, u"Altra"_s);
    m_token = m_town->tokenOf(u"ada"_s);
    m_other = m_town->tokenOf(u"bea"_s);
    ApplicationForm form = samples::mensaForm();
    FormQuestion file;
    file.name = u"certificate"_s;
    file.label = u"Certificato"_s;
    file.kind = QuestionKind::File;
    form.steps.first().questions.append(file);
    QVERIFY(saveForm(*m_town->store, form));
}

Response TestAttachments::call(const QByteArray &method, const QString &target,
                               const QByteArray &body, int version) {
    Request request;
    request.method = method;
    request.path = target;
    request.body = body;
    request.headers = {{"authorization", "Bearer " + m_token},
                       {"content-type", "application/json"},
                       {"idempotency-key", PublicId::random().toString().toLatin1()},
                       {"if-match", '"' + QByteArray::number(version) + '"'}};
    return m_town->send(request);
}

Attachment TestAttachments::start(const QString &name, const QByteArray &bytes) {
    const Response response = call("POST", path, toJson(announced(name, bytes)));
    const auto started = fromJson<Attachment>(response.body);
    if (response.status != 201 || !started)
        qFatal("not begun: %s", response.body.constData());
    return *started;
}

Response TestAttachments::part(const Attachment &file, qint64 offset, const QByteArray &bytes) {
    return call("PUT", path + u"/%1/parts/%2"_s.arg(file.id.toString()).arg(offset),
                toJson(AttachmentPart{bytes}));
}

Attachment TestAttachments::upload(const QString &name, const QByteArray &bytes) {
    const Attachment file = start(name, bytes);
    return *fromJson<Attachment>(part(file, 0, bytes).body);
}

ApplicationDraft TestAttachments::draftWith(const QString &answer) const {
    ApplicationDraft draft = samples::goodDraft();
    draft.answers.insert(u"certificate"_s, answer);
    return draft;
}

int TestAttachments::count(const QString &table) {
    const auto rows = m_town->store->query(u"SELECT COUNT(*) FROM "_s + table);
    return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

void TestAttachments::comesInPartsAndIsReadBack() {
    const Attachment file = start(u"certificato.pdf"_s, pdf);
    const QString one = path + u'/' + file.id.toString();
    QCOMPARE(file.received, 0);
    QCOMPARE(part(file, 0, pdf.left(largestAttachmentPart)).status, 200);
    QCOMPARE(m_town->get(one + u"/content"_s, m_token).status, 404);
    const auto halfway = fromJson<Attachment>(m_town->get(one, m_token).body);
    QCOMPARE(halfway->received, largestAttachmentPart);
    const Response last = part(file, halfway->received, pdf.mid(halfway->received));
    QCOMPARE(fromJson<Attachment>(last.body)->received, pdf.size());
    const Response content = m_town->get(one + u"/content"_s, m_token);
    QCOMPARE(content.body, pdf);
    QCOMPARE(content.contentType, "application/octet-stream"_ba);
}

void TestAttachments::repeatedAndEarlyPartsChangeNothing() {
    const Attachment file = start(u"certificato.pdf"_s, pdf);
    QCOMPARE(fromJson<Attachment>(part(file, 100, "later").body)->received, 0);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(fromJson<Attachment>(part(file, 0, pdf.left(1000)).body)->received, 1000);
    QCOMPARE(count(u"attachment_parts"_s), 1);
}

void TestAttachments::refusesNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("program") << u"foto.exe"_s << 10LL << u"/name"_s;
    QTest::newRow("program behind a document") << u"x.pdf.exe"_s << 10LL << u"/name"_s;
    QTest::newRow("program before a document") << u"x.exe.pdf"_s << 10LL << u"/name"_s;
    QTest::newRow("turned round") << u"x\u202efdp.exe"_s << 10LL << u"/name"_s;
    QTest::newRow("no ending") << u"certificato"_s << 10LL << u"/name"_s;
    QTest::newRow("only an ending") << u".pdf"_s << 10LL << u"/name"_s;
    QTest::newRow("no name") << QString() << 10LL << u"/name"_s;
    QTest::newRow("blank ending") << u"x.pdf.exe ."_s << 10LL << u"/name"_s;
    QTest::newRow("empty") << u"x.pdf"_s << 0LL << u"/size"_s;
    QTest::newRow("negative") << u"x.pdf"_s << -1LL << u"/size"_s;
    QTest::newRow("too large") << u"x.pdf"_s << largestAttachment + 1 << u"/size"_s;
}

void TestAttachments::refusesNames() {
    QFETCH(QString, name);
    QFETCH(qint64, size);
    NewAttachment wanted = announced(name, "x");
    wanted.size = size;
    const Response refused = call("POST", path, toJson(wanted));
    QCOMPARE(refused.status, 422);
    QTEST(refused.failure->fields.first().pointer, "pointer");
    wanted.name = u"x.pdf"_s;
    wanted.size = largestAttachment;
    wanted.sha256 = u"abc"_s;
    QCOMPARE(call("POST", path, toJson(wanted)).status, 422);
    QCOMPARE(count(u"attachments"_s), 0);
}

void TestAttachments::keepsSafeNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("folders") << u"../../etc/x.pdf"_s << u"x.pdf"_s;
    QTest::newRow("Windows") << u"C:\\Users\\x.pdf"_s << u"x.pdf"_s;
    QTest::newRow("controls") << u"a\nb\tc.pdf"_s << u"abc.pdf"_s;
    QTest::newRow("marks") << u"a<b>|?*\":.pdf"_s << u"ab.pdf"_s;
    QTest::newRow("letters") << u"Però è così.PDF"_s << u"Però è così.PDF"_s;
    QTest::newRow("signed") << u"x.pdf.p7m"_s << u"x.pdf.p7m"_s;
    QTest::newRow("long") << QString(300, u'a') + u".pdf"_s << QString(96, u'a') + u".pdf"_s;
}

void TestAttachments::keepsSafeNames() {
    QFETCH(QString, name);
    QTEST(start(name, "%PDF-").name, "kept");
}

void TestAttachments::looksAtTheContent_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray png = "\x89PNG\r\n\x1a\n"_ba;
    const QByteArray jpeg = "\xff\xd8\xff\xe0"_ba;
    const QByteArray p7m = QByteArray::fromHex("3082010006092a864886f70d010702a0");
    QTest::newRow("pdf") << u"a.pdf"_s << "%PDF-1.4"_ba << 200;
    QTest::newRow("png") << u"a.png"_s << png << 200;
    QTest::newRow("jpg") << u"a.jpg"_s << jpeg << 200;
    QTest::newRow("jpeg") << u"a.JPEG"_s << jpeg << 200;
    QTest::newRow("p7m") << u"a.pdf.p7m"_s << p7m << 200;
    QTest::newRow("png that says pdf") << u"a.pdf"_s << png << 422;
    QTest::newRow("program that says pdf") << u"a.pdf"_s << "MZ\x90"_ba << 422;
    QTest::newRow("pdf that says p7m") << u"a.p7m"_s << "%PDF-1.4"_ba << 422;
    QTest::newRow("page that says jpg") << u"a.jpg"_s << "<html>"_ba << 422;
}

void TestAttachments::looksAtTheContent() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTEST(part(start(name, bytes), 0, bytes).status, "status");
}

void TestAttachments::refusesWrongParts_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << "x"_ba << 400;
    QTest::newRow("nothing") << R"({})"_ba << 422;
    QTest::newRow("empty") << toJson(AttachmentPart{}) << 422;
    QTest::newRow("no base64") << R"({"bytes":"%%%"})"_ba << 422;
    QTest::newRow("more than announced") << toJson(AttachmentPart{"%PDF-1.4 and more"}) << 422;
    QTest::newRow("other bytes") << toJson(AttachmentPart{"%PDF-1.5"}) << 422;
}

void TestAttachments::refusesWrongParts() {
    QFETCH(QByteArray, body);
    const Attachment file = start(u"a.pdf"_s, "%PDF-1.4");
    const QString one = path + u'/' + file.id.toString();
    QTEST(call("PUT", one + u"/parts/0"_s, body).status, "status");
    QCOMPARE(fromJson<Attachment>(m_town->get(one, m_token).body)->received, 0);
    QCOMPARE(call("PUT", one + u"/parts/x"_s, toJson(AttachmentPart{"%PDF-1.4"})).status, 404);
}

void TestAttachments::othersSeeNothing() {
    const Attachment file = upload();
    const QString one = path + u'/' + file.id.toString();
    for (const QString &target : {one, one + u"/content"_s}) {
        QCOMPARE(m_town->get(target, m_other).status, 404);
        QCOMPARE(m_town->get(target).status, 401);
        QCOMPARE(m_town->get(target, m_token).status, 200);
    }
    m_token = m_other;
    QCOMPARE(call("DELETE", one).status, 404);
    QCOMPARE(part(file, 0, "x").status, 404);
    QCOMPARE(call("POST", applications, toJson(draftWith(attachmentAnswer(file)))).status, 422);
}

void TestAttachments::goesWithItsDraft() {
    const Attachment first = upload();
    const auto draft = fromJson<Application>(
        call("POST", applications, toJson(draftWith(attachmentAnswer(first)))).body);
    QVERIFY(draft);
    const QString one = applications + u'/' + draft->id.toString();
    const Attachment second = upload(u"altro.pdf"_s);
    QCOMPARE(call("PUT", one, toJson(draftWith(attachmentAnswer(second))), 1).status, 200);
    QCOMPARE(m_town->get(path + u'/' + first.id.toString(), m_token).status, 404);
    QCOMPARE(call("POST", one + u"/submission"_s, {}, 2).status, 200);
    QCOMPARE(call("DELETE", path + u'/' + second.id.toString()).status, 409);
    QTemporaryDir folder;
    const QStringList show{u"show"_s,   u"--store"_s,       m_town->database.url(), u"--number"_s,
                           u"2026-1"_s, u"--attachments"_s, folder.path()};
    QCOMPARE(runApplication(show), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), {u"domanda-2026-1-1-altro.pdf"_s});
    QCOMPARE(runApplication(show), 1);
}

void TestAttachments::draftNamesOnlyWholeFilesOfItsOwn() {
    const Attachment whole = upload();
    const Attachment begun = start(u"a.pdf"_s, pdf);
    Attachment renamed = whole;
    renamed.name = u"x.exe"_s;
    for (const QString &answer : {attachmentAnswer(begun), attachmentAnswer(renamed), u"x"_s}) {
        const Response refused = call("POST", applications, toJson(draftWith(answer)));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.failure->fields.first().pointer, u"/answers/certificate"_s);
    }
    const QByteArray body = toJson(draftWith(attachmentAnswer(whole)));
    const auto draft = fromJson<Application>(call("POST", applications, body).body);
    QVERIFY(draft);
    QCOMPARE(call("POST", applications, body).status, 422);
    QCOMPARE(call("DELETE", applications + u'/' + draft->id.toString()).status, 204);
    QCOMPARE(count(u"attachments"_s), 1);
    QCOMPARE(count(u"attachment_parts"_s), 0);
}

void TestAttachments::officeIsGivenOneMore() {
    const auto draft =
        fromJson<Application>(call("POST", applications, toJson(draftWith({}))).body);
    QVERIFY(draft);
    const QString one = applications + u'/' + draft->id.toString();
    QCOMPARE(call("POST", one + u"/submission"_s, {}, 1).status, 200);
    QVERIFY(moveApplication(*m_town->store, u"2026-1"_s,
                            {ApplicationState::ToSupplement, u"Manca il certificato"_s}));
    const QString supplements = one + u"/supplements"_s;
    const Attachment begun = start(u"a.pdf"_s, pdf);
    const Response refused =
        call("POST", supplements, toJson(Supplement{u"Ecco"_s, attachmentAnswer(begun)}));
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.failure->fields.first().pointer, u"/file"_s);
    QCOMPARE(call("POST", supplements, toJson(Supplement{})).status, 422);
    const Attachment whole = upload();
    const QString answer = attachmentAnswer(whole);
    QCOMPARE(call("POST", supplements, toJson(Supplement{{}, answer})).status, 201);
    QCOMPARE(call("DELETE", path + u'/' + whole.id.toString()).status, 409);
    const auto now = fromJson<Application>(m_town->get(one, m_token).body);
    QCOMPARE(now->events.last().file, answer);
    QTemporaryDir folder;
    QCOMPARE(runApplication({u"show"_s, u"--store"_s, m_town->database.url(), u"--number"_s,
                             u"2026-1"_s, u"--attachments"_s, folder.path()}),
             0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), {u"domanda-2026-1-1-certificato.pdf"_s});
}

void TestAttachments::forgottenGoAway() {
    (void)upload();
    m_town->database.turnClock(25 * 3600);
    m_token = m_town->tokenOf(u"ada"_s);
    (void)start(u"a.pdf"_s, pdf);
    QCOMPARE(count(u"attachments"_s), 1);
    QCOMPARE(count(u"attachment_parts"_s), 0);
}

void TestAttachments::tooManyAreRefused() {
    for (int i = 0; i < mostUnsent; ++i)
        (void)start(u"a.pdf"_s, pdf);
    QCOMPARE(call("POST", path, toJson(announced(u"a.pdf"_s, pdf))).status, 422);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
