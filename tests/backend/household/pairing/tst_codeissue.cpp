// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/codeissue.h"
#include "backend/household/pairing/codestore.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// Codes by child, school and class: each has its letter, and no letter is without its code.
class TestCodeIssue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byChild();
    void bySchoolAndClass_data();
    void bySchoolAndClass();
    void liveCodeIsKept();
    void reprintEndsTheOld();
    void withoutLettersNoCodes();
    void withoutFiscalCodeNoLetter();
    void nobodyIsNotFound();
    void revokes();
    void endsALink();
    void csvHasNoCodes();

private:
    void addPupil(const QString &given, const QString &school, const QString &schoolClass,
                  const QString &fiscalCode);
    [[nodiscard]] Result<IssuedCodes> issue(const CodeSelection &selection,
                                            CodeIssue::Old old = CodeIssue::Old::Kept);
    [[nodiscard]] bool isLive(const PairingCode &code);

    QTemporaryDir m_folder;
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<Pepper> m_pepper;
    LetterOrder m_printed{Municipality{{},
                                       {},
                                       FiscalCode::parse(u"80000000002").value(),
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       SchoolYear::of(QDate(2026, 9, 1)),
                                       {},
                                       {}},
                          {}};
    bool m_printerWorks = true;
};

namespace {

const CodeSelection school{{}, u"Primaria"_s, {}};

QStringList namesOf(const QList<SelectedChild> &children) {
    QStringList names;
    for (const SelectedChild &child : children)
        names.append(child.givenName);
    return names;
}

} // namespace

void TestCodeIssue::init() {
    m_town = std::make_unique<TestTown>();
    m_pepper = std::make_unique<Pepper>(Pepper::load(m_folder.filePath(u"pepper"_s)).value());
    m_printed.letters.clear();
    m_printerWorks = true;
    addPupil(u"Zoe"_s, u"Primaria"_s, u"1A"_s, u"MRTNTN23M02D969P"_s);
    addPupil(u"Adamo"_s, u"Primaria"_s, u"2B"_s, u"RCCMNL83S18D969H"_s);
    addPupil(u"Bice"_s, u"Infanzia"_s, u"1A"_s, u"CNTCHR83T41D969D"_s);
    addPupil(u"Senza"_s, {}, {}, u"MAILCU91A25F839D"_s);
}

void TestCodeIssue::addPupil(const QString &given, const QString &schoolName,
                             const QString &schoolClass, const QString &fiscalCode) {
    std::optional<FiscalCode> code;
    if (!fiscalCode.isEmpty())
        code = FiscalCode::parse(fiscalCode).value();
    const auto key =
        addChild(*m_town->store, {PublicId::random(), given, u"Prova"_s, {}, {}, {}}, code);
    QVERIFY(key.has_value());
    for (const qint64 service : {m_town->canteenKey, m_town->busKey})
        QVERIFY(saveEnrolment(*m_town->store, {*key, service, SchoolYear::of(QDate(2026, 9, 1)),
                                               schoolName, schoolClass}));
}

Result<IssuedCodes> TestCodeIssue::issue(const CodeSelection &selection, CodeIssue::Old old) {
    const auto print = [this](const LetterOrder &order, const QString &) -> Result<> {
        if (!m_printerWorks)
            return fail(FailureCode::LettersFailed);
        m_printed = order;
        return {};
    };
    return issueCodes(*m_town->store, *m_pepper,
                      {selection, old, 30, m_folder.filePath(u"lettere.pdf"_s)}, print);
}

bool TestCodeIssue::isLive(const PairingCode &code) {
    const auto stored = findCode(*m_town->store, m_pepper->hashOf(code)).value();
    return stored && stored->isLive;
}

void TestCodeIssue::byChild() {
    const auto issued = issue({FiscalCode::parse(u"RCCMNL83S18D969H").value(), {}, {}});
    QCOMPARE(namesOf(issued->written), QStringList{u"Adamo"_s});
    QCOMPARE(m_printed.letters.size(), 1);
    const BadgeLetter letter = m_printed.letters.first();
    QCOMPARE(letter.givenName, u"Adamo"_s);
    QCOMPARE(letter.school, u"Primaria"_s);
    QCOMPARE(letter.schoolClass, u"2B"_s);
    QCOMPARE(letter.lastDay, QDate(2026, 12, 21));
    QCOMPARE(m_printed.town.name, u"Comune di Valmarina"_s);
    QVERIFY(isLive(letter.code));
    m_town->database.turnClock(30LL * 24 * 60 * 60);
    QVERIFY(!isLive(letter.code));
}

void TestCodeIssue::bySchoolAndClass_data() {
    QTest::addColumn<QString>("schoolName");
    QTest::addColumn<QString>("schoolClass");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("school, by class")
        << u"Primaria"_s << QString() << QStringList{u"Zoe"_s, u"Adamo"_s};
    QTest::newRow("class") << u"Primaria"_s << u"1A"_s << QStringList{u"Zoe"_s};
    QTest::newRow("other school") << u"Infanzia"_s << u"1A"_s << QStringList{u"Bice"_s};
}

void TestCodeIssue::bySchoolAndClass() {
    QFETCH(QString, schoolName);
    QFETCH(QString, schoolClass);
    QFETCH(QStringList, names);
    const auto issued = issue({{}, schoolName, schoolClass});
    QCOMPARE(namesOf(issued->written), names);
    QCOMPARE(m_printed.letters.size(), names.size());
    for (const BadgeLetter &letter : m_printed.letters)
        QVERIFY(isLive(letter.code));
}

void TestCodeIssue::liveCodeIsKept() {
    QVERIFY(issue({{}, u"Primaria"_s, u"1A"_s}));
    const PairingCode first = m_printed.letters.first().code;
    const auto issued = issue(school);
    QCOMPARE(namesOf(issued->kept), QStringList{u"Zoe"_s});
    QCOMPARE(namesOf(issued->written), QStringList{u"Adamo"_s});
    QVERIFY(isLive(first));
}

void TestCodeIssue::reprintEndsTheOld() {
    QVERIFY(issue(school));
    const QList<BadgeLetter> before = m_printed.letters;
    const auto issued = issue(school, CodeIssue::Old::Replaced);
    QCOMPARE(issued->written.size(), 2);
    for (const BadgeLetter &letter : before)
        QVERIFY(!isLive(letter.code));
    for (const BadgeLetter &letter : m_printed.letters)
        QVERIFY(isLive(letter.code));
}

void TestCodeIssue::withoutLettersNoCodes() {
    m_printerWorks = false;
    QCOMPARE(issue(school).error().code, FailureCode::LettersFailed);
    const auto rows = m_town->store->query(u"SELECT 1 FROM pairing_codes"_s);
    QVERIFY(!(*rows)->next());
}

void TestCodeIssue::withoutFiscalCodeNoLetter() {
    addPupil(u"Ospite"_s, u"Primaria"_s, u"3C"_s, {});
    const auto issued = issue({{}, u"Primaria"_s, u"3C"_s});
    QCOMPARE(namesOf(issued->unknown), QStringList{u"Ospite"_s});
    QVERIFY(issued->written.isEmpty());
    QVERIFY(m_printed.letters.isEmpty());
}

void TestCodeIssue::nobodyIsNotFound() {
    QCOMPARE(issue({{}, u"Altrove"_s, {}}).error().code, FailureCode::NotFound);
    QCOMPARE(issue({FiscalCode::parse(u"RSSMRA45C12F205C").value(), {}, {}}).error().code,
             FailureCode::NotFound);
    QCOMPARE(revokeSelection(*m_town->store, {{}, u"Altrove"_s, {}}).error().code,
             FailureCode::NotFound);
}

void TestCodeIssue::revokes() {
    QVERIFY(issue(school));
    QCOMPARE(revokeSelection(*m_town->store, {{}, u"Primaria"_s, u"2B"_s}).value(), 1);
    QCOMPARE(revokeSelection(*m_town->store, school).value(), 1);
    for (const BadgeLetter &letter : m_printed.letters)
        QVERIFY(!isLive(letter.code));
}

void TestCodeIssue::endsALink() {
    const TestFamily family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    const auto child = FiscalCode::parse(u"MRSMSR81D60Z611H").value();
    const auto adult = FiscalCode::parse(u"FOXDRA26C24H872Y").value();
    QCOMPARE(endLink(*m_town->store, child, adult).error().code, FailureCode::NotFound);
    QVERIFY(m_town->store->execute(u"UPDATE children SET fiscal_code = ? WHERE child_key = ?"_s,
                                   {child.toString(), family.childKey}));
    QVERIFY(m_town->store->execute(u"UPDATE people SET fiscal_code = ? WHERE person_key = ?"_s,
                                   {adult.toString(), family.parentKey}));
    const QByteArray token = m_town->tokenOf(u"ada"_s);
    QVERIFY(endLink(*m_town->store, child, adult));
    QCOMPARE(m_town->get(u"/v1/household/children"_s, token).body, R"({"items":[]})");
    QCOMPARE(endLink(*m_town->store, child, adult).error().code, FailureCode::NotFound);
    const auto rows =
        m_town->store->query(u"SELECT subject FROM audit_log WHERE action = 'pairing.removed'"_s);
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), family.childId.toString());
}

void TestCodeIssue::csvHasNoCodes() {
    const auto issued = issue({{}, u"Infanzia"_s, {}});
    const QByteArray csv = recipientsCsv(*issued);
    QCOMPARE(csv, QByteArray("codice_fiscale;cognome;nome;scuola;classe;scade_il\n"
                             "\"CNTCHR83T41D969D\";\"Prova\";\"Bice\";\"Infanzia\";\"1A\";"
                             "21/12/2026\n"));
    QVERIFY(!csv.contains(m_printed.letters.first().code.toString().toLatin1()));
}

QTEST_GUILESS_MAIN(TestCodeIssue)
#include "tst_codeissue.moc"
