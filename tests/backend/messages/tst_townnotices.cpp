// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/townnoticeoffice.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString listPath = u"/v1/messages/notices"_s;

QString noticePath(const PublicId &id) {
    return listPath + u'/' + id.toString();
}

NoticeDraft draft(const QString &title, const Recipients &recipients = {}) {
    return {title, u"Un testo."_s, {}, recipients, {}, {}};
}

QString filePath(const PublicId &notice, const PublicId &file) {
    return noticePath(notice) + u"/files/"_s + file.toString();
}

NoticeDraft draftWithFiles() {
    NoticeDraft wanted = draft(u"Menù"_s);
    wanted.files = {{u"menù.pdf"_s, "%PDF-1.7\n" + QByteArray(600'000, '\0')},
                    {u"modulo.p7m"_s, QByteArray::fromHex("308006092a864886f70d010702a0")}};
    return wanted;
}

} // namespace

/// Who reads which notice of the Comune, and what the office may publish.
class TestTownNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reachesWhomItIsFor_data();
    void reachesWhomItIsFor();
    void tellsEverything();
    void countsAsReadOnce();
    void foreignOverAndUnknownLookTheSame();
    void isShownFromDayToDay();
    void wordsAndUnreadNarrow_data();
    void wordsAndUnreadNarrow();
    void walksInPages();
    void refusesWrongParameters_data();
    void refusesWrongParameters();
    void refusesWrongDrafts_data();
    void refusesWrongDrafts();
    void markupStaysText();
    void anAdultsNoticeIsForThemAlone();
    void carriesFiles();
    void filesAreForItsReadersAlone();
    void needsASession();

private:
    PublicId publish(const NoticeDraft &wanted);
    [[nodiscard]] TownNoticePage list(const QByteArray &token, const QString &query = {});
    [[nodiscard]] QStringList titles(const QByteArray &token, const QString &query = {});
    int markRead(const PublicId &id, const QByteArray &token) {
        return m_town->send("PUT", noticePath(id) + u"/read"_s, token).status;
    }

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_ada;
    QByteArray m_bea;
};

void TestTownNotices::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    const TestFamily other = m_town->addFamily(u"bea"_s, u"Altra"_s);
    QVERIFY(m_town->store->execute(u"UPDATE enrolments SET school_class = '1A' "
                                   "WHERE child_key = ?"_s,
                                   {other.childKey}));
    QVERIFY(m_town->store->execute(u"UPDATE children SET fiscal_code = 'RSSMRA80A01H501U' "
                                   "WHERE child_key = ?"_s,
                                   {m_family.childKey}));
    m_ada = m_town->tokenOf(u"ada"_s);
    m_bea = m_town->tokenOf(u"bea"_s);
}

PublicId TestTownNotices::publish(const NoticeDraft &wanted) {
    const auto published = publishTownNotice(*m_town->store, wanted);
    if (!published)
        qFatal("not published: %s", qPrintable(published.error().detail));
    return published->id;
}

TownNoticePage TestTownNotices::list(const QByteArray &token, const QString &query) {
    return fromJson<TownNoticePage>(m_town->get(listPath + query, token).body)
        .value_or(TownNoticePage{{}, u"unreadable"_s, -1});
}

QStringList TestTownNotices::titles(const QByteArray &token, const QString &query) {
    QStringList titles;
    for (const TownNotice &notice : list(token, query).items)
        titles.append(notice.title);
    return titles;
}

void TestTownNotices::reachesWhomItIsFor_data() {
    QTest::addColumn<QStringList>("to"); // service, school, class, family
    QTest::addColumn<bool>("ada");
    QTest::addColumn<bool>("bea");
    const auto row = [](const char *name, const QStringList &to, bool ada, bool bea) {
        QTest::newRow(name) << to << ada << bea;
    };
    const QString verdi = u"Primaria Verdi"_s;
    row("everybody", {u""_s, u""_s, u""_s, u""_s}, true, true);
    row("their service", {u"MENSA"_s, u""_s, u""_s, u""_s}, true, true);
    row("no service of theirs", {u"BUS"_s, u""_s, u""_s, u""_s}, false, false);
    row("their school", {u""_s, verdi, u""_s, u""_s}, true, true);
    row("one class", {u""_s, verdi, u"3B"_s, u""_s}, true, false);
    row("service within a class", {u"MENSA"_s, verdi, u"1A"_s, u""_s}, false, true);
    row("one family", {u""_s, u""_s, u""_s, u"RSSMRA80A01H501U"_s}, true, false);
}

void TestTownNotices::reachesWhomItIsFor() {
    QFETCH(QStringList, to);
    QFETCH(bool, ada);
    QFETCH(bool, bea);
    const auto published = publishTownNotice(
        *m_town->store, draft(u"Prova"_s, {to.at(0), to.at(1), to.at(2), to.at(3)}));
    QVERIFY(published);
    QCOMPARE(published->people, int(ada) + int(bea));
    QCOMPARE(list(m_ada).items.size(), ada ? 1 : 0);
    QCOMPARE(list(m_bea).unread, bea ? 1 : 0);
    QCOMPARE(m_town->get(noticePath(published->id), m_ada).status, ada ? 200 : 404);
    QCOMPARE(markRead(published->id, m_bea), bea ? 204 : 404);
}

void TestTownNotices::tellsEverything() {
    NoticeDraft wanted = draft(u"Sciopero"_s, {u"MENSA"_s, u"Primaria Verdi"_s, u"3B"_s, {}});
    wanted.office = u"Ufficio Mense"_s;
    wanted.lastDay = QDate(2026, 12, 1);
    const PublicId id = publish(wanted);
    const auto read = fromJson<TownNotice>(m_town->get(noticePath(id), m_ada).body);
    QVERIFY(read);
    QCOMPARE(read->title, u"Sciopero"_s);
    QCOMPARE(read->text, u"Un testo."_s);
    QCOMPARE(read->office, u"Ufficio Mense"_s);
    QVERIFY(read->audience == Audience::SchoolClass);
    QCOMPARE(read->audienceName, u"3B, Primaria Verdi, Refezione"_s);
    QCOMPARE(read->schoolYear.toString(), u"2026/2027"_s);
    QCOMPARE(read->publishedAt, m_town->store->now());
    QCOMPARE(read->lastDay.value(), QDate(2026, 12, 1));
    QVERIFY(!read->read);
    QVERIFY(list(m_ada).items.first().text.isEmpty());
    QCOMPARE(
        fromJson<TownNotice>(m_town->get(noticePath(publish(draft(u"x"_s))), m_ada).body)->office,
        u"Ufficio Scuola"_s);
}

void TestTownNotices::countsAsReadOnce() {
    const PublicId id = publish(draft(u"Menù"_s));
    QCOMPARE(list(m_ada).unread, 1);
    QCOMPARE(markRead(id, m_ada), 204);
    QCOMPARE(markRead(id, m_ada), 204);
    QCOMPARE(list(m_ada).unread, 0);
    QVERIFY(list(m_ada).items.first().read);
    QCOMPARE(list(m_bea).unread, 1);
    QCOMPARE(listTownNotices(*m_town->store)->first().readers, 1);
}

void TestTownNotices::foreignOverAndUnknownLookTheSame() {
    const PublicId foreign = publish(draft(u"x"_s, {u"BUS"_s, {}, {}, {}}));
    const PublicId withdrawn = publish(draft(u"y"_s));
    QVERIFY(withdrawTownNotice(*m_town->store, withdrawn));
    QVERIFY(!withdrawTownNotice(*m_town->store, withdrawn));
    const Response unknown = m_town->get(noticePath(PublicId::random()), m_ada);
    QCOMPARE(unknown.status, 404);
    for (const QString &id : {foreign.toString(), withdrawn.toString(), u"x"_s, u"' OR ''='"_s}) {
        const Response response = m_town->get(listPath + u'/' + id, m_ada);
        QCOMPARE(response.body, unknown.body);
        QCOMPARE(m_town->send("PUT", listPath + u'/' + id + u"/read"_s, m_ada).status, 404);
    }
    QVERIFY(list(m_ada).items.isEmpty());
}

// The clock of the town stands at 22 November 2026, 9:00 UTC.
void TestTownNotices::isShownFromDayToDay() {
    NoticeDraft wanted = draft(u"Domani"_s);
    wanted.firstDay = QDate(2026, 11, 23);
    wanted.lastDay = QDate(2026, 11, 24);
    publish(wanted);
    const auto at = [this](int day, int hour) {
        m_town->database.setNow(QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC));
        return list(m_town->tokenOf(u"ada"_s)).items.size();
    };
    QCOMPARE(at(22, 22), 0);
    QCOMPARE(at(22, 23), 1); // midnight in Italy
    QCOMPARE(at(24, 22), 1);
    QCOMPARE(at(24, 23), 0);
}

void TestTownNotices::wordsAndUnreadNarrow_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("title") << u"?q=sciopero"_s << QStringList{u"Sciopero"_s};
    QTest::newRow("accents and case") << u"?q=MENU"_s << QStringList{u"Menù d'inverno"_s};
    QTest::newRow("text") << u"?q=100%25"_s << QStringList{u"Sciopero"_s};
    QTest::newRow("no wild card") << u"?q=%25"_s << QStringList{u"Sciopero"_s};
    QTest::newRow("nor this") << u"?q=_"_s << QStringList();
    QTest::newRow("every word") << u"?q=menu%20sciopero"_s << QStringList();
    QTest::newRow("blank") << u"?q=%20"_s << QStringList{u"Menù d'inverno"_s, u"Sciopero"_s};
    QTest::newRow("unread") << u"?unread=true"_s << QStringList{u"Menù d'inverno"_s};
    QTest::newRow("all") << u"?unread=false"_s << QStringList{u"Menù d'inverno"_s, u"Sciopero"_s};
    QTest::newRow("year") << u"?school_year=2026/2027"_s
                          << QStringList{u"Menù d'inverno"_s, u"Sciopero"_s};
    QTest::newRow("other year") << u"?school_year=2025/2026"_s << QStringList();
}

void TestTownNotices::wordsAndUnreadNarrow() {
    QFETCH(QString, query);
    NoticeDraft strike = draft(u"Sciopero"_s);
    strike.text = u"Adesione al 100%."_s;
    markRead(publish(strike), m_ada);
    m_town->database.turnClock(60);
    publish(draft(u"Menù d'inverno"_s));
    QTEST(titles(m_ada, query), "found");
    QCOMPARE(list(m_ada, query).unread, 1);
}

void TestTownNotices::walksInPages() {
    for (int number = 0; number < 5; ++number)
        publish(draft(QString::number(number)));
    QStringList seen;
    QString cursor;
    do {
        const TownNoticePage page = list(m_ada, u"?limit=2"_s + cursor);
        QVERIFY(page.items.size() <= 2);
        for (const TownNotice &notice : page.items)
            seen.append(notice.title);
        cursor = page.nextCursor.isEmpty() ? QString() : u"&cursor="_s + page.nextCursor;
    } while (!cursor.isEmpty());
    seen.sort();
    QCOMPARE(seen, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestTownNotices::refusesWrongParameters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("limit") << u"?limit=0"_s << 422;
    QTest::newRow("unread") << u"?unread=yes"_s << 422;
    QTest::newRow("year") << u"?school_year=2026/2030"_s << 422;
    QTest::newRow("words") << u"?q="_s + QString(101, u'a') << 422;
    QTest::newRow("cursor") << u"?cursor=abc"_s << 400;
}

void TestTownNotices::refusesWrongParameters() {
    QFETCH(QString, query);
    const Response response = m_town->get(listPath + query, m_ada);
    QTEST(response.status, "status");
    QVERIFY(!response.failure->fields.isEmpty());
}

void TestTownNotices::refusesWrongDrafts_data() {
    QTest::addColumn<NoticeDraft>("wanted");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const NoticeDraft &wanted, const QString &pointer) {
        QTest::newRow(name) << wanted << pointer;
    };
    row("no title", draft(QString()), u"/title"_s);
    row("long title", draft(QString(141, u'a')), u"/title"_s);
    NoticeDraft text = draft(u"x"_s);
    text.text.clear();
    row("no text", text, u"/text"_s);
    text.text = QString(100'001, u'a');
    row("long text", text, u"/text"_s);
    text.text = QString(50'001, u'è');
    row("long in bytes", text, u"/text"_s);
    text.text = u"a"_s + QChar::Null;
    row("NUL", text, u"/text"_s);
    NoticeDraft days = draft(u"x"_s);
    days.firstDay = QDate(2026, 12, 2);
    days.lastDay = QDate(2026, 12, 1);
    row("days", days, u"/last_day"_s);
    const auto carrying = [](const QList<AttachedFile> &files) {
        NoticeDraft wanted = draft(u"x"_s);
        wanted.files = files;
        return wanted;
    };
    const AttachedFile good{u"a.pdf"_s, "%PDF-1.4"_ba};
    row("empty file", carrying({good, {u"a.png"_s, {}}}), u"/files"_s);
    row("file of no kind we take", carrying({{u"a.docx"_s, "PK"_ba}}), u"/files"_s);
    row("file with two endings", carrying({{u"a.exe.pdf"_s, "%PDF-1.4"_ba}}), u"/files"_s);
    row("file that lies", carrying({{u"a.jpeg"_s, "%PDF-1.4"_ba}}), u"/files"_s);
    row("too many files", carrying(QList<AttachedFile>(mostAttachments + 1, good)), u"/files"_s);
    row("class without school", draft(u"x"_s, {{}, {}, u"3B"_s, {}}), u"/school"_s);
    row("unknown school", draft(u"x"_s, {{}, u"Rossi"_s, {}, {}}), u"/school"_s);
    row("unknown class", draft(u"x"_s, {{}, u"Primaria Verdi"_s, u"9Z"_s, {}}), u"/class"_s);
    row("unknown service", draft(u"x"_s, {u"NUOTO"_s, {}, {}, {}}), u"/service"_s);
    row("wrong code", draft(u"x"_s, {{}, {}, {}, u"RSSMRA"_s}), u"/family"_s);
    row("unknown code", draft(u"x"_s, {{}, {}, {}, u"VRDLGI80A01H501E"_s}), u"/family"_s);
    row("family and service", draft(u"x"_s, {u"MENSA"_s, {}, {}, u"RSSMRA80A01H501U"_s}),
        u"/family"_s);
}

void TestTownNotices::refusesWrongDrafts() {
    QFETCH(NoticeDraft, wanted);
    const auto published = publishTownNotice(*m_town->store, wanted);
    QVERIFY(!published);
    QCOMPARE(published.error().code, FailureCode::FieldInvalid);
    QTEST(published.error().fields.value(0).pointer, "pointer");
    QVERIFY(listTownNotices(*m_town->store)->isEmpty());
}

// The longest text passes whole, with markup as it was typed: showing it safely is the client's.
void TestTownNotices::markupStaysText() {
    NoticeDraft wanted = draft(u"<b>Titolo</b> 😀"_s);
    wanted.text = u"<script>alert(1)</script>"_s + QString(longestNotice - 25, u'a');
    QCOMPARE(wanted.text.toUtf8().size(), longestNotice);
    const PublicId id = publish(wanted);
    const auto read = fromJson<TownNotice>(m_town->get(noticePath(id), m_ada).body);
    QCOMPARE(read->text, wanted.text);
    QCOMPARE(read->title, wanted.title);
}

// Parents may live apart: what goes to one of them does not go to the other.
void TestTownNotices::anAdultsNoticeIsForThemAlone() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET fiscal_code = 'VRDLGI80A01H501E' "
                                   "WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    const TestFamily other = m_town->addFamily(u"carlo"_s, u"Prova"_s);
    QVERIFY(addGuardian(*m_town->store, other.parentKey, m_family.childKey));
    const QByteArray carlo = m_town->tokenOf(u"carlo"_s);
    publish(draft(u"Solo ad Ada"_s, {{}, {}, {}, u"VRDLGI80A01H501E"_s}));
    publish(draft(u"A entrambi"_s, {{}, {}, {}, u"RSSMRA80A01H501U"_s}));
    QCOMPARE(list(m_ada).items.size(), 2);
    QCOMPARE(titles(carlo), QStringList{u"A entrambi"_s});
}

// The list is read often: what a notice carries is told with the notice only.
void TestTownNotices::carriesFiles() {
    const PublicId id = publish(draftWithFiles());
    const auto read = fromJson<TownNotice>(m_town->get(noticePath(id), m_ada).body);
    QVERIFY(read);
    QCOMPARE(read->files.size(), 2);
    QCOMPARE(read->files.first().name, u"menù.pdf"_s);
    QCOMPARE(read->files.first().size, 600'009);
    QCOMPARE(read->files.last().name, u"modulo.p7m"_s);
    const Response whole = m_town->get(filePath(id, read->files.first().id), m_ada);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, draftWithFiles().files.first().bytes);
    QCOMPARE(whole.contentType, "application/octet-stream"_ba);
    QVERIFY(list(m_ada).items.first().files.isEmpty());
    (void)publish(draft(u"x"_s));
    const QList<TownNotice> listed = list(m_ada).items;
    QCOMPARE(listed.size(), 2);
    for (const TownNotice &one : listed)
        QCOMPARE(one.hasFiles, one.id == id);
}

void TestTownNotices::filesAreForItsReadersAlone() {
    NoticeDraft wanted = draftWithFiles();
    wanted.recipients = {{}, u"Primaria Verdi"_s, u"3B"_s, {}};
    const PublicId id = publish(wanted);
    const PublicId other = publish(draft(u"x"_s));
    const PublicId file =
        fromJson<TownNotice>(m_town->get(noticePath(id), m_ada).body)->files.first().id;
    QCOMPARE(m_town->get(filePath(id, file), m_ada).status, 200);
    QCOMPARE(m_town->get(filePath(id, file), m_bea).status, 404);
    QCOMPARE(m_town->get(filePath(id, file)).status, 401);
    QCOMPARE(m_town->get(filePath(other, file), m_ada).status, 404);
    QCOMPARE(m_town->get(filePath(id, PublicId::random()), m_ada).status, 404);
    QCOMPARE(m_town->get(noticePath(id) + u"/files/' OR ''='"_s, m_ada).status, 404);
    QVERIFY(withdrawTownNotice(*m_town->store, id));
    QCOMPARE(m_town->get(filePath(id, file), m_ada).status, 404);
}

void TestTownNotices::needsASession() {
    const PublicId id = publish(draft(u"x"_s));
    QCOMPARE(m_town->get(listPath).status, 401);
    QCOMPARE(m_town->get(noticePath(id)).status, 401);
    QCOMPARE(markRead(id, {}), 401);
}

QTEST_GUILESS_MAIN(TestTownNotices)
#include "tst_townnotices.moc"
