// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/caller.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// What everybody sees of the municipality, and a parent of the family.
class TestHousehold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void municipalityIsPublic();
    void municipalityNotSetUp();
    void pagesBySlug();
    void callerReadsThemselves();
    void childrenOfTheYear();
    void servicesOfTheFamily();
    void mayReadOwnChildOnly();

private:
    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestHousehold::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    m_other = m_town->addFamily(QStringLiteral("bea"), QStringLiteral("Altra"));
    m_token = m_town->tokenOf(QStringLiteral("ada"));
}

void TestHousehold::municipalityIsPublic() {
    const Response response = m_town->get(QStringLiteral("/v1/municipality"));
    QCOMPARE(response.status, 200);
    QCOMPARE(fromJson<Municipality>(response.body)->name, QStringLiteral("Comune di Valmarina"));
}

void TestHousehold::municipalityNotSetUp() {
    QVERIFY(m_town->store->execute(QStringLiteral("DELETE FROM municipality")));
    QCOMPARE(m_town->get(QStringLiteral("/v1/municipality")).status, 503);
}

void TestHousehold::pagesBySlug() {
    const Response page = m_town->get(QStringLiteral("/v1/municipality/pages/privacy"));
    QCOMPARE(fromJson<ContentPage>(page.body)->title, QStringLiteral("Privacy"));
    QCOMPARE(m_town->get(QStringLiteral("/v1/municipality/pages/altro")).status, 404);
    QCOMPARE(m_town->get(QStringLiteral("/v1/municipality/pages/' OR ''='")).status, 404);
}

void TestHousehold::callerReadsThemselves() {
    const Response response = m_town->get(QStringLiteral("/v1/household/person"), m_token);
    const auto person = fromJson<Person>(response.body);
    QCOMPARE(person->id, m_family.parentId);
    QCOMPARE(person->address.street, QStringLiteral("Via Roma"));
}

void TestHousehold::childrenOfTheYear() {
    const auto last = SchoolYear::parse(u"2025/2026");
    QVERIFY(saveEnrolment(
        *m_town->store, {m_family.childKey, m_town->busKey, *last, QStringLiteral("Materna"), {}}));
    const Response response = m_town->get(QStringLiteral("/v1/household/children"), m_token);
    const auto children = fromJson<QList<Child>>(response.body);
    QCOMPARE(children->size(), 1);
    const Child expected{m_family.childId,        QStringLiteral("Bruno"),
                         QStringLiteral("Prova"), QStringLiteral("Primaria Verdi"),
                         QStringLiteral("3B"),    {m_town->canteen.id}};
    QVERIFY(children->first() == expected);
}

void TestHousehold::servicesOfTheFamily() {
    const QString path = QStringLiteral("/v1/services");
    QVERIFY(*fromJson<QList<Service>>(m_town->get(path, m_token).body) ==
            QList<Service>{m_town->canteen});
    m_town->addDue(m_town->newDue(), {m_family.parentKey, {}, m_town->busKey, {}});
    QVERIFY(*fromJson<QList<Service>>(m_town->get(path, m_token).body) ==
            (QList<Service>{m_town->canteen, m_town->bus}));
    QVERIFY(m_town->store->execute(QStringLiteral("UPDATE services SET active = 0")));
    QVERIFY(fromJson<QList<Service>>(m_town->get(path, m_token).body)->isEmpty());
}

void TestHousehold::mayReadOwnChildOnly() {
    const Caller parent{m_family.parentKey, 0, 0, Role::Parent};
    QVERIFY(*parent.mayRead(m_family.childKey, *m_town->store));
    QVERIFY(!*parent.mayRead(m_other.childKey, *m_town->store));
    const Caller clerk{m_family.parentKey, 0, 0, Role::Operator};
    QVERIFY(*clerk.mayRead(m_other.childKey, *m_town->store));
}

QTEST_GUILESS_MAIN(TestHousehold)
#include "tst_household.moc"
