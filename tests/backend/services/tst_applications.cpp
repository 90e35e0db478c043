// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outbox.h"
#include "backend/services/applications/applicationoffice.h"
#include "backend/services/applications/formstore.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"
#include "tests/helper/sampleforms.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString listPath = u"/v1/services/applications"_s;

QString pathOf(const Application &application, const QString &more = {}) {
    return listPath + u'/' + application.id.toString() + more;
}

} // namespace

/// Applications of a family, from the draft to the decision of the office.
class TestApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openFormsOnly();
    void draftIsSavedAndSent();
    void staleEditChangesNothing();
    void sendingNeedsTheVersionThatWasRead();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void strangeTextsPass_data();
    void strangeTextsPass();
    void endedFormTakesNoMore();
    void sentTwiceIsOne();
    void oneForEachChild();
    void nobodyElseSeesIt();
    void foreignChildIsUnknown();
    void draftIsThrownAway();
    void acceptedLinksTheTypedChild();
    void acceptedFindsTheKnownChild();
    void acceptedEnrolsTheLinkedChild();
    void officeAsksAndFamilyAdds();
    void familyTakesItBack();
    void offeredPlaceIsTaken();
    void officeFollowsTheTable_data();
    void officeFollowsTheTable();
    void mailTellsNothing();

private:
    [[nodiscard]] Response call(const QByteArray &method, const QString &path,
                                const QByteArray &body = {}, int version = 0,
                                const QByteArray &key = PublicId::random().toString().toLatin1());
    [[nodiscard]] Application start(const ApplicationDraft &draft = samples::goodDraft());
    [[nodiscard]] Application sent(const ApplicationDraft &draft = samples::goodDraft());
    [[nodiscard]] Application read(const Application &application);
    [[nodiscard]] int childrenOf(qint64 person);
    [[nodiscard]] Store &store() { return *m_town->store; }

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

// The clock of the town stands at Sunday 22 November 2026.
void TestApplications::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_other = m_town->addFamily(u"bea"_s, u"Altra"_s);
    m_token = m_town->tokenOf(u"ada"_s);
    QVERIFY(saveForm(store(), samples::mensaForm()));
}

Response TestApplications::call(const QByteArray &method, const QString &path,
                                const QByteArray &body, int version, const QByteArray &key) {
    Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.headers = {{"authorization", "Bearer " + m_token}, {"idempotency-key", key}};
    if (!body.isEmpty())
        request.headers.insert("content-type", "application/json");
    if (version > 0)
        request.headers.insert("if-match", '"' + QByteArray::number(version) + '"');
    return m_town->send(request);
}

Application TestApplications::start(const ApplicationDraft &draft) {
    const Response response = call("POST", listPath, toJson(draft));
    const auto started = fromJson<Application>(response.body);
    if (response.status != 201 || !started)
        qFatal("not started: %s", response.body.constData());
    return *started;
}

Application TestApplications::sent(const ApplicationDraft &draft) {
    const Application started = start(draft);
    const Response response = call("POST", pathOf(started, u"/submission"_s), {}, started.version);
    const auto answer = fromJson<Application>(response.body);
    if (response.status != 200 || !answer)
        qFatal("not sent: %s", response.body.constData());
    return *answer;
}

Application TestApplications::read(const Application &application) {
    return *fromJson<Application>(m_town->get(pathOf(application), m_token).body);
}

int TestApplications::childrenOf(qint64 person) {
    const auto rows =
        store().query(u"SELECT COUNT(*) FROM guardianships WHERE person_key = ?"_s, {person});
    return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

void TestApplications::openFormsOnly() {
    ApplicationForm ended = samples::mensaForm();
    ended.slug = u"ieri"_s;
    ended.lastDay = QDate(2026, 11, 21);
    ApplicationForm unknown = samples::mensaForm();
    unknown.slug = u"altrove"_s;
    unknown.serviceCode = u"NIENTE"_s;
    QVERIFY(saveForm(store(), ended));
    QVERIFY(saveForm(store(), unknown));
    const auto forms = fromJson<QList<ApplicationForm>>(
        m_town->get(u"/v1/services/application-forms"_s, m_token).body);
    QVERIFY(forms);
    QCOMPARE(forms->size(), 1);
    QVERIFY(forms->first() == samples::mensaForm());
}

void TestApplications::draftIsSavedAndSent() {
    ApplicationDraft draft{u"mensa"_s, {}, {}, u"ada@"_s, {}, false, {}};
    const Application started = start(draft);
    QVERIFY(started.state == ApplicationState::Draft);
    QCOMPARE(started.draft.email, u"ada@"_s);
    QVERIFY(started.number.isEmpty());

    const Response saved =
        call("PUT", pathOf(started), toJson(samples::goodDraft()), started.version);
    QCOMPARE(saved.status, 200);
    const Application again = *fromJson<Application>(saved.body);
    QVERIFY(again.version > started.version);
    QVERIFY(saved.headers.contains({"ETag", '"' + QByteArray::number(again.version) + '"'}));

    const Response response = call("POST", pathOf(again, u"/submission"_s), {}, again.version);
    const Application done = *fromJson<Application>(response.body);
    QVERIFY(done.state == ApplicationState::Sent);
    QCOMPARE(done.number, u"2026-1"_s);
    QCOMPARE(done.childName, u"Nina Prova"_s);
    QCOMPARE(done.decideBy.value(), QDate(2026, 12, 22));
    QCOMPARE(done.events.size(), 1);
    // What was sent keeps its form.
    ApplicationForm other = samples::mensaForm();
    other.title = u"Altro"_s;
    QVERIFY(saveForm(store(), other));
    QCOMPARE(read(done).form.title, u"Mensa scolastica"_s);
}

void TestApplications::staleEditChangesNothing() {
    const Application started = start();
    ApplicationDraft mine = samples::goodDraft();
    mine.answers.insert(u"notes"_s, u"mio"_s);
    QCOMPARE(call("PUT", pathOf(started), toJson(mine), started.version).status, 200);
    ApplicationDraft late = samples::goodDraft();
    late.answers.insert(u"notes"_s, u"tardi"_s);
    const Response refused = call("PUT", pathOf(started), toJson(late), started.version);
    QCOMPARE(refused.status, 412);
    QVERIFY(refused.failure->code == FailureCode::EditStale);
    QCOMPARE(call("PUT", pathOf(started), toJson(late)).status, 412);
    QCOMPARE(read(started).draft.answers.value(u"notes"_s), u"mio"_s);
}

void TestApplications::sendingNeedsTheVersionThatWasRead() {
    const Application started = start();
    QCOMPARE(call("PUT", pathOf(started), toJson(samples::goodDraft()), started.version).status,
             200);
    QCOMPARE(call("POST", pathOf(started, u"/submission"_s), {}, started.version).status, 412);
    QVERIFY(read(started).state == ApplicationState::Draft);
}

void TestApplications::refusesWrongFields_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no school") << u"school"_s << QString() << u"/answers/school"_s;
    QTest::newRow("no such school") << u"school"_s << u"<b>"_s << u"/answers/school"_s;
    QTest::newRow("diet not told") << u"diet"_s << u"health"_s << u"/answers/allergy"_s;
    QTest::newRow("no such day") << u"start"_s << u"2027-02-30"_s << u"/answers/start"_s;
    QTest::newRow("day in words") << u"start"_s << u"domani"_s << u"/answers/start"_s;
    QTest::newRow("too long") << u"notes"_s << QString(201, u'x') << u"/answers/notes"_s;
    QTest::newRow("not ticked") << u"rules"_s << u"no"_s << u"/answers/rules"_s;
}

void TestApplications::refusesWrongFields() {
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    ApplicationDraft draft = samples::goodDraft();
    draft.answers.insert(field, value);
    const Application started = start(draft);
    const Response refused = call("POST", pathOf(started, u"/submission"_s), {}, started.version);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.failure->fields.size(), 1);
    QCOMPARE(refused.failure->fields.first().pointer, pointer);
    QVERIFY(read(started).state == ApplicationState::Draft);
    QCOMPARE(read(started).draft.answers.value(field), value);
}

void TestApplications::strangeTextsPass_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("longest") << QString(200, u'x');
    QTest::newRow("HTML") << u"<script>alert(1)</script>"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE applications; --"_s;
    QTest::newRow("emoji") << QString::fromUtf8("🍕 senza latte");
    QTest::newRow("other letters") << u"Đorđe, 李"_s;
}

void TestApplications::strangeTextsPass() {
    QFETCH(QString, text);
    ApplicationDraft draft = samples::goodDraft();
    draft.answers.insert(u"notes"_s, text);
    QCOMPARE(sent(draft).draft.answers.value(u"notes"_s), text);
}

void TestApplications::endedFormTakesNoMore() {
    const Application started = start();
    m_town->database.setNow(QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC));
    m_token = m_town->tokenOf(u"ada"_s);
    const Response refused = call("POST", pathOf(started, u"/submission"_s), {}, started.version);
    QCOMPARE(refused.status, 409);
    QVERIFY(refused.failure->code == FailureCode::ApplicationsClosed);
    QVERIFY(read(started).draft == samples::goodDraft());
}

void TestApplications::sentTwiceIsOne() {
    const Application started = start();
    const QString path = pathOf(started, u"/submission"_s);
    const Response first = call("POST", path, {}, started.version, "k");
    QCOMPARE(call("POST", path, {}, started.version, "k").body, first.body);
    QCOMPARE(call("POST", path, {}, started.version, "other").status, 409);
    QCOMPARE(read(started).events.size(), 1);
}

void TestApplications::oneForEachChild() {
    QVERIFY(!sent().number.isEmpty());
    const Application again = start();
    const Response refused = call("POST", pathOf(again, u"/submission"_s), {}, again.version);
    QCOMPARE(refused.status, 409);
    QVERIFY(refused.failure->code == FailureCode::ApplicationDoubled);
    ApplicationDraft linked = samples::goodDraft();
    linked.childId = m_family.childId;
    QVERIFY(!sent(linked).number.isEmpty());
}

void TestApplications::nobodyElseSeesIt() {
    const Application mine = sent();
    m_token = m_town->tokenOf(u"bea"_s);
    QCOMPARE(m_town->get(pathOf(mine), m_token).status, 404);
    QCOMPARE(call("PUT", pathOf(mine), toJson(samples::goodDraft()), mine.version).status, 404);
    QCOMPARE(call("POST", pathOf(mine, u"/submission"_s), {}, mine.version).status, 404);
    QCOMPARE(call("POST", pathOf(mine, u"/supplements"_s), toJson(Supplement{u"x"_s, {}})).status,
             404);
    QCOMPARE(call("PUT", pathOf(mine, u"/withdrawn"_s)).status, 404);
    QCOMPARE(call("PUT", pathOf(mine, u"/place-taken"_s)).status, 404);
    QCOMPARE(call("DELETE", pathOf(mine)).status, 404);
    QCOMPARE(fromJson<QList<Application>>(m_town->get(listPath, m_token).body)->size(), 0);
    QCOMPARE(m_town->get(listPath + u"/non-un-id"_s, m_token).status, 404);
    QCOMPARE(m_town->get(listPath).status, 401);
}

void TestApplications::foreignChildIsUnknown() {
    ApplicationDraft draft = samples::goodDraft();
    draft.childId = m_other.childId;
    const Response refused = call("POST", listPath, toJson(draft));
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.failure->fields.first().pointer, u"/child_id"_s);
    draft.childId.reset();
    draft.formSlug = u"nessuno"_s;
    QCOMPARE(call("POST", listPath, toJson(draft)).failure->fields.first().pointer, u"/form"_s);
    draft = samples::goodDraft();
    draft.answers.insert(u"notes"_s, QString(4001, u'x'));
    QCOMPARE(call("POST", listPath, toJson(draft)).failure->fields.first().pointer, u"/answers"_s);
}

void TestApplications::draftIsThrownAway() {
    const Application started = start();
    QCOMPARE(call("DELETE", pathOf(started)).status, 204);
    QCOMPARE(m_town->get(pathOf(started), m_token).status, 404);
    QCOMPARE(call("DELETE", pathOf(sent())).status, 409);
}

// SA-08: the accepted application is what links the child.
void TestApplications::acceptedLinksTheTypedChild() {
    const int before = childrenOf(m_family.parentKey);
    const Application application = sent();
    QCOMPARE(childrenOf(m_family.parentKey), before);
    QVERIFY(moveApplication(store(), application.number, {ApplicationState::Accepted, {}}));
    QCOMPARE(childrenOf(m_family.parentKey), before + 1);
    const auto rows =
        store().query(u"SELECT e.school, e.school_year, g.way FROM enrolments e "
                      "JOIN children c ON c.child_key = e.child_key "
                      "JOIN guardianships g ON g.child_key = c.child_key WHERE c.fiscal_code = ?"_s,
                      {samples::nina().fiscalCode});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), u"Primaria Verdi"_s);
    QCOMPARE((*rows)->value(1).toString(), u"2026/2027"_s);
    QCOMPARE((*rows)->value(2).toString(), u"application"_s);
    QVERIFY(read(application).state == ApplicationState::Accepted);
}

void TestApplications::acceptedFindsTheKnownChild() {
    const auto code = FiscalCode::parse(samples::nina().fiscalCode);
    QVERIFY(addChild(store(), {PublicId::random(), u"Nina"_s, u"Prova"_s, {}, {}, {}}, *code));
    QVERIFY(moveApplication(store(), sent().number, {ApplicationState::Accepted, {}}));
    const auto rows =
        store().query(u"SELECT COUNT(*) FROM children WHERE fiscal_code = ?"_s, {code->toString()});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 1);
}

void TestApplications::acceptedEnrolsTheLinkedChild() {
    ApplicationDraft draft = samples::goodDraft();
    draft.childId = m_family.childId;
    const Application application = sent(draft);
    QVERIFY(application.draft.child == TypedChild());
    QVERIFY(moveApplication(store(), application.number, {ApplicationState::Accepted, {}}));
    const auto rows = store().query(u"SELECT school FROM enrolments WHERE child_key = ? AND "
                                    "service_key = ? AND school_year = '2026/2027'"_s,
                                    {m_family.childKey, m_town->canteenKey});
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), u"Primaria Verdi"_s);
}

void TestApplications::officeAsksAndFamilyAdds() {
    const Application application = sent();
    const QString path = pathOf(application, u"/supplements"_s);
    QCOMPARE(call("POST", path, toJson(Supplement{u"Ecco"_s, {}})).status, 409);
    QVERIFY(!moveApplication(store(), application.number, {ApplicationState::ToSupplement, {}}));
    QVERIFY(moveApplication(store(), application.number,
                            {ApplicationState::ToSupplement, u"Quale medico?"_s}));
    QCOMPARE(read(application).events.last().text, u"Quale medico?"_s);
    QCOMPARE(call("POST", path, toJson(Supplement{u"  "_s, {}})).status, 422);
    QCOMPARE(call("POST", path, toJson(Supplement{QString(2001, u'x'), {}})).status, 422);
    QCOMPARE(call("POST", path, toJson(Supplement{u"La dottoressa Po"_s, {}})).status, 201);
    QVERIFY(read(application).state == ApplicationState::InProgress);
    QVERIFY(!read(application).events.last().byOffice);
}

void TestApplications::familyTakesItBack() {
    const Application application = sent();
    QCOMPARE(call("PUT", pathOf(application, u"/withdrawn"_s)).status, 200);
    QVERIFY(read(application).state == ApplicationState::Renounced);
    QCOMPARE(call("PUT", pathOf(application, u"/withdrawn"_s)).status, 409);
    const auto moved =
        moveApplication(store(), application.number, {ApplicationState::Accepted, {}});
    QVERIFY(!moved);
    QVERIFY(moved.error().code == FailureCode::ApplicationMoved);
    QVERIFY(!sent().number.isEmpty()); // another one may be sent now
}

void TestApplications::offeredPlaceIsTaken() {
    const Application application = sent();
    const QString path = pathOf(application, u"/place-taken"_s);
    QCOMPARE(call("PUT", path).status, 409);
    const int before = childrenOf(m_family.parentKey);
    for (const ApplicationState state :
         {ApplicationState::WaitingList, ApplicationState::PlaceOffered})
        QVERIFY(moveApplication(store(), application.number, {state, {}}));
    QCOMPARE(call("PUT", path).status, 200);
    QVERIFY(read(application).state == ApplicationState::Accepted);
    QCOMPARE(childrenOf(m_family.parentKey), before + 1);
}

void TestApplications::officeFollowsTheTable_data() {
    QTest::addColumn<QList<ApplicationState>>("way");
    QTest::addColumn<bool>("goes");
    using enum ApplicationState;
    QTest::newRow("straight") << QList{Accepted} << true;
    QTest::newRow("slowly") << QList{InProgress, ToSupplement, InProgress, Accepted} << true;
    QTest::newRow("queue") << QList{WaitingList, PlaceOffered, Accepted} << true;
    QTest::newRow("refused") << QList{InProgress, Refused} << true;
    QTest::newRow("accepted stays") << QList{Accepted, Refused} << false;
    QTest::newRow("refused stays") << QList{Refused, Accepted} << false;
    QTest::newRow("back to a draft") << QList{Draft} << false;
    QTest::newRow("the family's") << QList{Renounced} << false;
    QTest::newRow("no queue, no offer") << QList{PlaceOffered} << false;
}

void TestApplications::officeFollowsTheTable() {
    QFETCH(QList<ApplicationState>, way);
    QFETCH(bool, goes);
    const Application application = sent();
    const ApplicationState last = way.takeLast();
    for (const ApplicationState state : way)
        QVERIFY(moveApplication(store(), application.number, {state, u"Testo"_s}));
    QCOMPARE(moveApplication(store(), application.number, {last, u"Testo"_s}).has_value(), goes);
}

// One when it has arrived, one for each move of the office.
void TestApplications::mailTellsNothing() {
    const Application application = sent();
    QVERIFY(moveApplication(store(), application.number, {ApplicationState::Refused, u"Pieno"_s}));
    for (int count = 0; count < 2; ++count) {
        const auto claimed = Outbox::take(store());
        QVERIFY(claimed && *claimed);
        const Mail &mail = (*claimed)->mail;
        QCOMPARE(mail.personKey, m_family.parentKey);
        QCOMPARE(mail.recipient, u"ada@posta.example"_s);
        QVERIFY(mail.body.contains(application.number));
        for (const QString &secret : {u"Nina"_s, u"Pieno"_s, u"Mensa"_s, u"rifiutata"_s})
            QVERIFY2(!(mail.body + mail.subject).contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret));
        QVERIFY(Outbox::remove(store(), **claimed));
    }
    QVERIFY(!*Outbox::take(store()));
}

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
