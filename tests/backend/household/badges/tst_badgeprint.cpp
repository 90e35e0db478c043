// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/badges/badgeprint.h"
#include "tests/backend/helper/town.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// Badges by child, school and class: one number for a child and a year.
class TestBadgePrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bySchoolAndClass();
    void byChildWithoutSchool();
    void sameNumberEachTime();
    void anotherYearAnotherNumber();
    void numbersSayNothing();
    void auditNamesTheChildren();
    void unprintedIsNotRecorded();
    void nobodyIsNotFound();

private:
    void addPupil(const QString &given, const QString &school, const QString &schoolClass,
                  const QString &fiscalCode);
    [[nodiscard]] Result<int> issue(const CodeSelection &selection,
                                    std::optional<SchoolYear> year = {});
    [[nodiscard]] qint64 recorded();

    QTemporaryDir m_folder;
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<Pepper> m_pepper;
    QList<Badge> m_printed;
    bool m_printerWorks = true;
};

namespace {

const SchoolYear year = SchoolYear::of(QDate(2026, 9, 1));
const SchoolYear nextYear = SchoolYear::of(QDate(2027, 9, 1));

CodeSelection child(const QString &code) {
    return {FiscalCode::parse(code).value(), {}, {}};
}

} // namespace

void TestBadgePrint::init() {
    m_town = std::make_unique<TestTown>();
    m_pepper = std::make_unique<Pepper>(Pepper::load(m_folder.filePath(u"pepper"_s)).value());
    m_printed.clear();
    m_printerWorks = true;
    addPupil(u"Zoe"_s, u"Primaria"_s, u"1A"_s, u"MRTNTN23M02D969P"_s);
    addPupil(u"Adamo"_s, u"Primaria"_s, u"2B"_s, u"RCCMNL83S18D969H"_s);
    addPupil(u"Bice"_s, u"Infanzia"_s, u"1A"_s, u"CNTCHR83T41D969D"_s);
}

void TestBadgePrint::addPupil(const QString &given, const QString &school,
                              const QString &schoolClass, const QString &fiscalCode) {
    const auto key = addChild(*m_town->store, {PublicId::random(), given, u"Prova"_s, {}, {}, {}},
                              FiscalCode::parse(fiscalCode).value());
    QVERIFY(key.has_value());
    for (const qint64 service : {m_town->canteenKey, m_town->busKey})
        QVERIFY(saveEnrolment(*m_town->store, {*key, service, year, school, schoolClass}));
}

Result<int> TestBadgePrint::issue(const CodeSelection &selection,
                                  std::optional<SchoolYear> schoolYear) {
    const auto print = [this](const BadgeOrder &order, const QString &) -> Result<> {
        if (!m_printerWorks)
            return fail(FailureCode::LettersFailed);
        m_printed = order.badges;
        return {};
    };
    return issueBadges(*m_town->store, *m_pepper,
                       {selection, schoolYear, m_folder.filePath(u"tesserini.pdf"_s)}, print);
}

qint64 TestBadgePrint::recorded() {
    const auto rows = m_town->store->query(
        u"SELECT COUNT(*) FROM audit_log l JOIN children c ON c.public_id = l.subject "
        "WHERE l.action = 'badge.printed'"_s);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

void TestBadgePrint::bySchoolAndClass() {
    QCOMPARE(issue({{}, u"Primaria"_s, {}}).value(), 2);
    QCOMPARE(m_printed.at(0).givenName, u"Zoe"_s);
    QCOMPARE(m_printed.at(0).schoolClass, u"1A"_s);
    QCOMPARE(m_printed.at(1).givenName, u"Adamo"_s);
    QCOMPARE(issue({{}, u"Primaria"_s, u"2B"_s}).value(), 1);
}

void TestBadgePrint::byChildWithoutSchool() {
    QCOMPARE(issue(child(u"CNTCHR83T41D969D"_s), nextYear).value(), 1);
    QCOMPARE(m_printed.first().givenName, u"Bice"_s);
    QCOMPARE(m_printed.first().school, QString());
}

void TestBadgePrint::sameNumberEachTime() {
    QVERIFY(issue({{}, u"Primaria"_s, {}}));
    const QList<Badge> first = m_printed;
    QVERIFY(issue({{}, u"Primaria"_s, {}}));
    QVERIFY(m_printed == first);
    QVERIFY(first.at(0).number != first.at(1).number);
}

void TestBadgePrint::anotherYearAnotherNumber() {
    QVERIFY(issue(child(u"CNTCHR83T41D969D"_s)));
    const QString number = m_printed.first().number;
    QVERIFY(issue(child(u"CNTCHR83T41D969D"_s), nextYear));
    QVERIFY(m_printed.first().number != number);
}

void TestBadgePrint::numbersSayNothing() {
    QVERIFY(issue(child(u"CNTCHR83T41D969D"_s)));
    const QString number = m_printed.first().number;
    QVERIFY(QRegularExpression(u"^[0-9]{12}$"_s).match(number).hasMatch());
    const auto other = Pepper::load(m_folder.filePath(u"other"_s)).value();
    m_pepper = std::make_unique<Pepper>(other);
    QVERIFY(issue(child(u"CNTCHR83T41D969D"_s)));
    QVERIFY(m_printed.first().number != number);
}

void TestBadgePrint::auditNamesTheChildren() {
    QVERIFY(issue({{}, u"Primaria"_s, {}}));
    QCOMPARE(recorded(), 2);
}

void TestBadgePrint::unprintedIsNotRecorded() {
    m_printerWorks = false;
    QCOMPARE(issue({{}, u"Primaria"_s, {}}).error().code, FailureCode::LettersFailed);
    QCOMPARE(recorded(), 0);
}

void TestBadgePrint::nobodyIsNotFound() {
    QCOMPARE(issue({{}, u"Media"_s, {}}).error().code, FailureCode::NotFound);
    QCOMPARE(issue({{}, u"Primaria"_s, {}}, nextYear).error().code, FailureCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBadgePrint)
#include "tst_badgeprint.moc"
