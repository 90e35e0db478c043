// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/domain/json/samples.h"

#include <QTest>

#include <functional>
#include <map>
#include <nlohmann/json.hpp>

using namespace campanella;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// Reads a text as one kind of record and gives the failure, if any.
using Reader = std::function<std::optional<Failure>(QByteArrayView)>;

struct Record {
    const char *name;
    json sample; ///< with every optional field
    Reader read;
    /// Each field that may be left out, as JSON pointer; all others are needed.
    QStringList optional;
    /// For each field that takes only some values, those that it must refuse.
    std::map<QString, std::vector<json>> wrong;
};

template <typename T>
Record record(const char *name, const T &sample, QStringList optional,
              std::map<QString, std::vector<json>> wrong) {
    const auto read = [](QByteArrayView text) -> std::optional<Failure> {
        const auto value = fromJson<T>(text);
        return value ? std::nullopt : std::optional(value.error());
    };
    return {name, json::parse(toJson(sample).toStdString()), read, std::move(optional),
            std::move(wrong)};
}

const std::vector<json> wrongIds{"", "0", "0000000000000000000000000U",
                                 "8zzzzzzzzzzzzzzzzzzzzzzzzz"};
const std::vector<json> wrongAmounts{"", "96", "96,00", "1e3", "1000000000.00", "€ 96.00"};
const std::vector<json> wrongCurrencies{"", "USD", "eur"};
const std::vector<json> wrongDays{
    "",           "2026-02-30", "2026-2-3",  "03/11/2026", "2026-11-03T00:00:00Z",
    "-026-11-03", "2026-+1-03", "0000-01-01"};
const std::vector<json> wrongFiscalCodes{"", "RSSMRA45C12F205D", "77777777777"};
const std::vector<json> wrongYears{"", "2026", "2026/2028"};
const std::vector<json> wrongParts{-1, 1000, 1.5, 1e300, 18446744073709551615ULL};

Record dueRecord() {
    return record("due", samples::fullDue(),
                  {u"/due_date"_s, u"/second_subject"_s, u"/period"_s, u"/quantity_note"_s,
                   u"/child"_s, u"/child/school"_s, u"/child/school_class"_s,
                   u"/payer/fiscal_code"_s, u"/payer/address/street"_s, u"/payer/address/number"_s,
                   u"/payer/address/postal_code"_s, u"/payer/address/city"_s,
                   u"/payer/address/province"_s, u"/instalment"_s, u"/payment"_s},
                  {{u"/id"_s, wrongIds},
                   {u"/notice_number"_s, {"", "30100000000000014", "30100000000000014x"}},
                   {u"/state"_s, {"", "Paid", "lost"}},
                   {u"/amount/amount"_s, wrongAmounts},
                   {u"/amount/currency"_s, wrongCurrencies},
                   {u"/due_date"_s, wrongDays},
                   {u"/issued_on"_s, wrongDays},
                   {u"/school_year"_s, wrongYears},
                   {u"/period"_s, {{{"first", "2026-10-02"}, {"last", "2026-10-01"}}}},
                   {u"/period/first"_s, wrongDays},
                   {u"/period/last"_s, wrongDays},
                   {u"/child/id"_s, wrongIds},
                   {u"/service/id"_s, wrongIds},
                   {u"/service/kind"_s, {"", "Canteen", "gym"}},
                   {u"/payer/fiscal_code"_s, wrongFiscalCodes},
                   {u"/instalment/number"_s, wrongParts},
                   {u"/instalment/count"_s, wrongParts},
                   {u"/payment/id"_s, wrongIds},
                   {u"/payment/amount/amount"_s, wrongAmounts},
                   {u"/payment/amount/currency"_s, wrongCurrencies},
                   {u"/payment/paid_on"_s, wrongDays}});
}

QList<Record> records() {
    const QStringList addressParts{u"/address/street"_s, u"/address/number"_s,
                                   u"/address/postal_code"_s, u"/address/city"_s,
                                   u"/address/province"_s};
    return {
        record("person", samples::fullPerson(),
               QStringList{u"/fiscal_code"_s, u"/email"_s, u"/mobile"_s} + addressParts,
               {{u"/id"_s, wrongIds}, {u"/fiscal_code"_s, wrongFiscalCodes}}),
        record("child", samples::fullChild(), {u"/school"_s, u"/school_class"_s},
               {{u"/id"_s, wrongIds}, {u"/services/1"_s, wrongIds}}),
        record("children", QList{samples::bareChild(), samples::fullChild()},
               {u"/items/1/school"_s, u"/items/1/school_class"_s},
               {{u"/items/1/id"_s, wrongIds}, {u"/items/1/services/0"_s, wrongIds}}),
        record("service", samples::service(), {},
               {{u"/id"_s, wrongIds}, {u"/kind"_s, {"", "gym"}}}),
        record("services", QList{samples::service()}, {}, {{u"/items/0/kind"_s, {"gym"}}}),
        record("payment", samples::payment(), {},
               {{u"/id"_s, wrongIds},
                {u"/amount/amount"_s, wrongAmounts},
                {u"/amount/currency"_s, wrongCurrencies},
                {u"/paid_on"_s, wrongDays}}),
        dueRecord(),
        record("page", DuePage{{samples::bareDue(), samples::bareDue()}, u"next"_s},
               {u"/next_cursor"_s},
               {{u"/items/1/amount/currency"_s, wrongCurrencies}, {u"/items/0/id"_s, wrongIds}}),
        record(
            "municipality", samples::fullMunicipality(),
            {u"/cbill"_s, u"/second_language"_s, u"/crest_svg"_s, u"/postal_account"_s,
             u"/postal_account/authorisation"_s, u"/demo_users"_s, u"/demo_codes"_s},
            {{u"/fiscal_code"_s, wrongFiscalCodes},
             {u"/website"_s, {"example", "ftp://example.org", "javascript:alert(1)", "https://"}},
             {u"/current_school_year"_s, wrongYears}}),
        record("content page", samples::contentPage(), {}, {}),
        record("credentials", samples::credentials(), {}, {}),
        record("session", samples::sessionGrant(), {},
               {{u"/expires_at"_s, {"", "2026-11-22"}},
                {u"/idle_seconds"_s, {-1, 0.5, 2147483648LL, 18446744073709551615ULL}},
                {u"/role"_s, {"", "root"}}}),
        record("failure", samples::fullFailure(),
               {u"/type"_s, u"/title"_s, u"/detail"_s, u"/request_id"_s, u"/errors"_s,
                u"/retry_after"_s},
               {{u"/code"_s, {"", "NotFound"}}, {u"/retry_after"_s, {-1, 1.5, 1e20}}}),
    };
}

/// All pointers below that place, parents before children.
QStringList pointers(const json &value, const QString &at = {}) {
    QStringList found;
    if (!value.is_structured())
        return found;
    for (const auto &[key, child] : value.items()) {
        const QString place = at + u'/' + QString::fromStdString(key);
        found << place << pointers(child, place);
    }
    return found;
}

QByteArray replaced(json text, const QString &pointer, const json &value) {
    text[json::json_pointer(pointer.toStdString())] = value;
    return QByteArray::fromStdString(text.dump());
}

QByteArray without(json text, const QString &pointer) {
    const json::json_pointer place(pointer.toStdString());
    text[place.parent_pointer()].erase(place.back());
    return QByteArray::fromStdString(text.dump());
}

bool isListEntry(const QString &pointer) {
    return pointer.back().isDigit();
}

/// The fields that readers do not look at.
bool isIgnored(const Record &record, const QString &pointer) {
    return qstrcmp(record.name, "failure") == 0 &&
           (pointer == u"/type"_s || pointer == u"/title"_s);
}

QStringList errorPlaces(const std::optional<Failure> &failure) {
    QStringList places;
    if (failure)
        for (const FieldError &error : failure->fields)
            places << error.pointer;
    return places;
}

} // namespace

class TestMalformed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsEachField();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
    void refusesWrongValues();
    void namesEveryWrongField();
    void namesAtMostTwenty();
    void refusesTextThatIsNoJson_data();
    void refusesTextThatIsNoJson();
    void refusesOtherRoots_data();
    void refusesOtherRoots();
    void survivesCutText();
    void keepsValuesOutOfDetails();
};

void TestMalformed::needsEachField() {
    for (const Record &record : records()) {
        for (const QString &pointer : pointers(record.sample)) {
            if (isListEntry(pointer))
                continue;
            const auto failure = record.read(without(record.sample, pointer));
            const auto expected =
                record.optional.contains(pointer) ? QStringList() : QStringList{pointer};
            QVERIFY2(errorPlaces(failure) == expected,
                     qPrintable(QLatin1String(record.name) + u' ' + pointer));
            QCOMPARE(failure.has_value(), !expected.isEmpty());
        }
    }
}

void TestMalformed::refusesWrongTypes_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("true") << "true"_ba;
    QTest::newRow("fraction") << "0.5"_ba;
    QTest::newRow("huge number") << "1e300"_ba;
    QTest::newRow("list in a list") << "[[]]"_ba;
    QTest::newRow("text with NUL") << R"("a\u0000b")"_ba;
}

void TestMalformed::refusesWrongTypes() {
    QFETCH(QByteArray, value);
    for (const Record &record : records()) {
        for (const QString &pointer : pointers(record.sample)) {
            if (isIgnored(record, pointer))
                continue;
            const auto failure =
                record.read(replaced(record.sample, pointer, json::parse(value.toStdString())));
            QVERIFY2(failure && failure->code == FailureCode::FieldInvalid,
                     qPrintable(QLatin1String(record.name) + u' ' + pointer));
            QVERIFY2(errorPlaces(failure).constFirst().startsWith(pointer),
                     qPrintable(errorPlaces(failure).join(u' ')));
        }
    }
}

void TestMalformed::refusesWrongValues() {
    for (const Record &record : records()) {
        for (const auto &[pointer, values] : record.wrong) {
            QVERIFY2(record.sample.contains(json::json_pointer(pointer.toStdString())),
                     qPrintable(QLatin1String(record.name) + u' ' + pointer));
            for (const json &value : values) {
                const auto failure = record.read(replaced(record.sample, pointer, value));
                QVERIFY2(failure && failure->code == FailureCode::FieldInvalid,
                         qPrintable(pointer + u' ' + QString::fromStdString(value.dump())));
                QCOMPARE(errorPlaces(failure), QStringList{pointer});
            }
        }
    }
}

void TestMalformed::namesEveryWrongField() {
    const auto page = fromJson<DuePage>(replaced(
        json::parse(toJson(DuePage{{samples::fullDue(), samples::fullDue()}, {}}).toStdString()),
        u"/items/1"_s, json{{"id", 7}, {"amount", {{"amount", "x"}, {"currency", "y"}}}}));
    QVERIFY(!page.has_value());
    QCOMPARE(errorPlaces(page.error()),
             QStringList({u"/items/1/id"_s, u"/items/1/notice_number"_s, u"/items/1/state"_s,
                          u"/items/1/amount/amount"_s, u"/items/1/amount/currency"_s,
                          u"/items/1/issued_on"_s, u"/items/1/subject"_s, u"/items/1/school_year"_s,
                          u"/items/1/service"_s, u"/items/1/payer"_s}));
}

// A megabyte of wrong entries must not come back as an answer of many megabytes.
void TestMalformed::namesAtMostTwenty() {
    QByteArray text = R"({"items":[)";
    for (int i = 0; i < 100'000; ++i)
        text += "0,";
    text += "0]}";
    const auto page = fromJson<DuePage>(text);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().fields.size(), 20);
}

void TestMalformed::refusesTextThatIsNoJson_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("blank") << " \n"_ba;
    QTest::newRow("a word") << "ciao"_ba;
    QTest::newRow("a page of a proxy") << "<html><body>502 Bad Gateway</body></html>"_ba;
    QTest::newRow("cut") << R"({"username":"a")"_ba;
    QTest::newRow("more after the end") << R"({"username":"a","password":"b"}{})"_ba;
    QTest::newRow("a comma too many") << R"({"username":"a","password":"b",})"_ba;
    QTest::newRow("single quotes") << "{'username':'a','password':'b'}"_ba;
    QTest::newRow("comment") << R"({"username":"a"/**/,"password":"b"})"_ba;
    QTest::newRow("same field twice") << R"({"username":"a","password":"b","username":"c"})"_ba;
    QTest::newRow("same field twice, escaped")
        << R"({"username":"a","password":"b","user\u006eame":"c"})"_ba;
    QTest::newRow("same unknown field twice")
        << R"({"username":"a","password":"b","x":{"y":1,"y":1}})"_ba;
    QTest::newRow("broken UTF-8") << "{\"username\":\"\xc3\x28\",\"password\":\"b\"}"_ba;
    QTest::newRow("overlong UTF-8") << "{\"username\":\"\xc0\xaf\",\"password\":\"b\"}"_ba;
    QTest::newRow("UTF-8 of half a pair")
        << "{\"username\":\"\xed\xa0\x80\",\"password\":\"b\"}"_ba;
    QTest::newRow("half a pair") << R"({"username":"\ud83d","password":"b"})"_ba;
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("raw line feed") << "{\"username\":\"a\nb\",\"password\":\"b\"}"_ba;
    QTest::newRow("raw NUL") << QByteArray("{\"username\":\"a\0\",\"password\":\"b\"}", 32);
    QTest::newRow("number out of range") << R"({"username":1e999,"password":"b"})"_ba;
    QTest::newRow("NaN") << R"({"username":NaN,"password":"b"})"_ba;
    QTest::newRow("leading zero") << R"({"username":01,"password":"b"})"_ba;
    QTest::newRow("17 levels") << QByteArray(R"({"x":)" + QByteArray(16, '[') +
                                             QByteArray(16, ']') + '}');
    QTest::newRow("a million levels") << QByteArray(1'000'000, '[');
    QTest::newRow("a million objects") << QByteArray("{\"x\":").repeated(1'000'000);
}

void TestMalformed::refusesTextThatIsNoJson() {
    QFETCH(QByteArray, text);
    const auto credentials = fromJson<Credentials>(text);
    QVERIFY(!credentials.has_value());
    QCOMPARE(failureName(credentials.error().code), failureName(FailureCode::RequestMalformed));
    QVERIFY(credentials.error().fields.isEmpty());
}

void TestMalformed::refusesOtherRoots_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "true", "1", "1.5", R"("text")", "[]", "[{}]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestMalformed::refusesOtherRoots() {
    QFETCH(QByteArray, text);
    for (const Record &record : records()) {
        const auto failure = record.read(text);
        QVERIFY(failure.has_value());
        QVERIFY(failure->code == FailureCode::FieldInvalid);
        QCOMPARE(errorPlaces(failure), QStringList{QString()});
    }
}

void TestMalformed::survivesCutText() {
    const QByteArray text = toJson(samples::fullDue());
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY(!fromJson<Due>(QByteArrayView(text).first(size)).has_value());
    QVERIFY(fromJson<Due>(text).has_value());
}

void TestMalformed::keepsValuesOutOfDetails() {
    const auto credentials =
        fromJson<Credentials>(R"({"username":"mario","password":["segreta"]})"_ba);
    const QByteArray problem = problemJson(credentials.error(), 422);
    QVERIFY(!problem.contains("segreta"));
    QVERIFY(!problem.contains("mario"));
}

QTEST_APPLESS_MAIN(TestMalformed)

#include "tst_malformed.moc"
