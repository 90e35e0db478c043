// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/emailcodes.h"
#include "tests/backend/helper/town.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

class TestEmailCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAsPromised();
    void provesOnce();
    void asItWasTyped_data();
    void asItWasTyped();
    void refuses_data();
    void refuses();
    void lastsAsLong_data();
    void lastsAsLong();
    void fiveWrongTries();
    void rightTriesDoNotCount();
    void guessesSideBySide();
    void severalAreGood();
    void decoysProveNothing();
    void revoked();
    void fiveMailsADay();
    void isStoredAsAHashOnly();

private:
    [[nodiscard]] QString issue(CodePurpose purpose = CodePurpose::Password,
                                const QString &username = u"anna"_s) {
        return issueEmailCode(*m_store, {purpose, m_asked, m_asked, username, u"record"_s}).value();
    }
    [[nodiscard]] Result<ProvenCode> check(const QString &code) {
        return checkEmailCode(*m_store, CodePurpose::Password, m_asked, code);
    }
    [[nodiscard]] bool isWrong(const QString &code) {
        const auto checked = check(code);
        return !checked && checked.error().code == FailureCode::EmailCodeWrong;
    }
    const QString m_asked = u"Anna@example.it"_s;
    const QString m_wrong = u"BCDFG-HJKLM"_s;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
};

Q_DECLARE_METATYPE(CodePurpose)

void TestEmailCodes::init() {
    m_store.reset();
    m_database = std::make_unique<TestDatabase>();
    m_store = m_database->open();
    QVERIFY(m_store->migrate());
}

void TestEmailCodes::looksAsPromised() {
    static const QRegularExpression shape(
        u"\\A[BCDFGHJKLMNPQRSTVWXZ]{5}-[BCDFGHJKLMNPQRSTVWXZ]{5}\\z"_s);
    QSet<QString> codes;
    QSet<QChar> letters;
    for (int i = 0; i < 100; ++i) {
        const QString code = issue();
        QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
        codes.insert(code);
        letters.unite(QSet<QChar>(code.begin(), code.end()));
    }
    QCOMPARE(codes.size(), 100);
    QCOMPARE(letters.size(), 21); // all twenty and the hyphen
}

void TestEmailCodes::provesOnce() {
    const auto proven = check(issue());
    QVERIFY(proven);
    QCOMPARE(proven->username, u"anna"_s);
    QCOMPARE(proven->record, u"record"_s);
    QCOMPARE(proven->recipient, u"anna@example.it"_s);
    QVERIFY(spendEmailCode(*m_store, *proven));
    QCOMPARE(spendEmailCode(*m_store, *proven).error().code, FailureCode::EmailCodeWrong);
}

void TestEmailCodes::asItWasTyped_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("as sent") << m_asked << u"%1-%2"_s;
    QTest::newRow("lower case") << m_asked << u"%3-%4"_s;
    QTest::newRow("no hyphen") << m_asked << u"%1%2"_s;
    QTest::newRow("spaces") << m_asked << u" %1 - %2 \n"_s;
    QTest::newRow("another dash") << m_asked << u"%1–%2"_s;
    QTest::newRow("address in lower case") << u" anna@example.it "_s << u"%1-%2"_s;
}

void TestEmailCodes::asItWasTyped() {
    QFETCH(QString, asked);
    QFETCH(QString, pattern);
    const QString code = issue();
    const QString typed =
        pattern.arg(code.left(5), code.right(5), code.left(5).toLower(), code.right(5).toLower());
    QVERIFY(checkEmailCode(*m_store, CodePurpose::Password, asked, typed));
}

void TestEmailCodes::refuses_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another") << m_wrong;
    QTest::newRow("very long") << QString(1'000'000, u'B');
    QTest::newRow("injection") << u"' OR ''='"_s;
}

void TestEmailCodes::refuses() {
    QFETCH(QString, code);
    const QString right = issue();
    QVERIFY(isWrong(code));
    QVERIFY(isWrong(right.left(5)));
    const auto asked = [&](CodePurpose purpose, const QString &name) {
        return checkEmailCode(*m_store, purpose, name, right).has_value();
    };
    QVERIFY(!asked(CodePurpose::Registration, m_asked));
    QVERIFY(!asked(CodePurpose::Password, u"bea@example.it"_s));
    QVERIFY(asked(CodePurpose::Password, m_asked));
}

void TestEmailCodes::lastsAsLong_data() {
    QTest::addColumn<CodePurpose>("purpose");
    QTest::addColumn<int>("minutes");
    QTest::newRow("registration") << CodePurpose::Registration << 24 * 60;
    QTest::newRow("password") << CodePurpose::Password << 30;
}

void TestEmailCodes::lastsAsLong() {
    QFETCH(CodePurpose, purpose);
    QFETCH(int, minutes);
    const QString code = issue(purpose);
    m_database->turnClock(minutes * 60 - 1);
    QVERIFY(checkEmailCode(*m_store, purpose, m_asked, code));
    m_database->turnClock(1);
    QCOMPARE(checkEmailCode(*m_store, purpose, m_asked, code).error().code,
             FailureCode::EmailCodeWrong);
}

void TestEmailCodes::fiveWrongTries() {
    const QString code = issue();
    for (int i = 0; i < 4; ++i)
        QVERIFY(isWrong(m_wrong));
    QVERIFY(check(code));
    QVERIFY(isWrong(m_wrong));
    QVERIFY(isWrong(code));
    QVERIFY(check(issue())); // a new code has tries of its own
}

void TestEmailCodes::rightTriesDoNotCount() {
    const QString code = issue();
    for (int i = 0; i < 10; ++i)
        QVERIFY(check(code));
}

void TestEmailCodes::guessesSideBySide() {
    const QString code = issue();
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([this] {
            const auto store = m_database->open();
            for (int j = 0; j < 5; ++j)
                static_cast<void>(checkEmailCode(*store, CodePurpose::Password, m_asked, m_wrong));
        });
    for (std::thread &thread : threads)
        thread.join();
    const auto rows = m_store->query(u"SELECT tries FROM email_codes"_s);
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 5);
    QVERIFY(isWrong(code));
}

/// Whoever asks twice may type either.
void TestEmailCodes::severalAreGood() {
    const QString first = issue();
    const QString second = issue();
    QVERIFY(check(first));
    QVERIFY(check(second));
    QVERIFY(spendEmailCode(*m_store, *check(first)));
    QVERIFY(isWrong(first));
    QVERIFY(check(second));
}

void TestEmailCodes::decoysProveNothing() {
    QVERIFY(isWrong(issue(CodePurpose::Password, {})));
}

void TestEmailCodes::revoked() {
    const QString code = issue();
    const QString other = issue(CodePurpose::Password, u"bea"_s);
    QVERIFY(revokeEmailCodes(*m_store, u"anna"_s));
    QVERIFY(isWrong(code));
    QVERIFY(check(other));
}

void TestEmailCodes::fiveMailsADay() {
    const QString address = u"ANNA@example.it"_s;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(*mayWriteTo(*m_store, address));
        static_cast<void>(issue());
    }
    QVERIFY(!*mayWriteTo(*m_store, address));
    QVERIFY(*mayWriteTo(*m_store, u"bea@example.it"_s));
    QVERIFY(!*mayWriteTo(*m_store, QString()));
    m_database->turnClock(24 * 60 * 60);
    QVERIFY(*mayWriteTo(*m_store, address));
}

void TestEmailCodes::isStoredAsAHashOnly() {
    const QString code = issue();
    const auto rows = m_store->query(u"SELECT asked_hash, code_hash FROM email_codes"_s);
    QVERIFY((*rows)->next());
    for (int column = 0; column < 2; ++column) {
        const QString stored = (*rows)->value(column).toString();
        QCOMPARE(stored.size(), 64);
        QVERIFY(!stored.contains(code.left(5)));
    }
}

QTEST_GUILESS_MAIN(TestEmailCodes)
#include "tst_emailcodes.moc"
