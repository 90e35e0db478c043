// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/outbox.h"
#include "domain/json.h"
#include "domain/pairing.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// Who pays for a child is offered to be linked to it, and is only once they say yes.
class TestProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void payerIsOffered();
    void confirmingLinks();
    void decliningEnds();
    void othersAreNotFound_data();
    void othersAreNotFound();

private:
    [[nodiscard]] Response send(const QByteArray &method, const PublicId &child);
    [[nodiscard]] Pairings mine();

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_third{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestProposals::init() {
    m_town = std::make_unique<TestTown>();
    Services services;
    services.outbox = std::make_shared<Outbox>();
    m_town->serve(services);
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_other = m_town->addFamily(u"bea"_s, u"Altra"_s);
    m_third = m_town->addFamily(u"carla"_s, u"Terza"_s);
    for (int i = 0; i < 2; ++i)
        m_town->addDue(m_town->newDue(),
                       {m_family.parentKey, m_other.childKey, m_town->canteenKey, {}});
    m_token = m_town->tokenOf(u"ada"_s);
}

Response TestProposals::send(const QByteArray &method, const PublicId &child) {
    return m_town->send(method, u"/v1/household/pairings/proposals/"_s + child.toString(), m_token);
}

Pairings TestProposals::mine() {
    return fromJson<Pairings>(m_town->get(u"/v1/household/pairings"_s, m_token).body).value();
}

void TestProposals::payerIsOffered() {
    const Pairings pairings = mine();
    QCOMPARE(pairings.children.size(), 1);
    QCOMPARE(pairings.proposals.size(), 1);
    QVERIFY(pairings.proposals.first() == (ProposedChild{m_other.childId, u"Bruno"_s, u"Altra"_s}));
    const auto children =
        fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, m_token).body);
    QCOMPARE(children->size(), 1);
}

void TestProposals::confirmingLinks() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'bea@posta.example' WHERE "
                                   "person_key = ?"_s,
                                   {m_other.parentKey}));
    const Response response = send("PUT", m_other.childId);
    QCOMPARE(response.status, 200);
    const auto child = fromJson<LinkedChild>(response.body).value();
    QVERIFY(child.way == LinkWay::Confirmed);
    QCOMPARE(child.others, QStringList{u"Ada Altra"_s});
    QVERIFY(mine().proposals.isEmpty());
    QCOMPARE(mine().children.size(), 2);
    QCOMPARE(send("PUT", m_other.childId).body, response.body);
    QVERIFY(Outbox::take(*m_town->store).value().has_value());
    QVERIFY(!Outbox::take(*m_town->store).value().has_value());
}

void TestProposals::decliningEnds() {
    QCOMPARE(send("DELETE", m_other.childId).status, 204);
    QVERIFY(mine().proposals.isEmpty());
    QCOMPARE(mine().children.size(), 1);
    QCOMPARE(send("PUT", m_other.childId).status, 404);
    QCOMPARE(send("DELETE", m_other.childId).status, 404);
}

void TestProposals::othersAreNotFound_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("confirm") << QByteArray("PUT");
    QTest::newRow("decline") << QByteArray("DELETE");
}

/// A child of somebody else looks like none at all.
void TestProposals::othersAreNotFound() {
    QFETCH(QByteArray, method);
    const QByteArray stranger = send(method, m_third.childId).body;
    QCOMPARE(send(method, m_third.childId).status, 404);
    QCOMPARE(send(method, PublicId::random()).body, stranger);
    QCOMPARE(m_town->send(method, u"/v1/household/pairings/proposals/x"_s, m_token).status, 404);
    QCOMPARE(mine().proposals.size(), 1);
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
