// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/access.h"
#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/household/isee/iseepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// Gestione → Dichiarazione ISEE {anno}: the text, *Autorizzo*, the receipt, and the way back.
class IseePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTextAndYear();
    void authorises();
    void tellsWhatItChanges();
    void receiptIsSaved();
    void revokesOnlyAfterAQuestion();
    void wrongProtocolsAreSaid_data();
    void wrongProtocolsAreSaid();
    void changedTextIsShownAgain();
    void refusalIsSaidAtTheField();
    void everythingHasAName();

private:
    void answer(const IseeDeclaration &declaration);
    void open();
    [[nodiscard]] QString said() const { return m_page->message()->accessibleName(); }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<app::Query<IseeDeclaration>> m_query;
    QTemporaryDir m_folder;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<IseePage> m_page;
};

void IseePageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_query =
        std::make_unique<app::Query<IseeDeclaration>>([this] { return m_client->api().isee(); });
    answer(sampleIsee());
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<IseePage>(m_client->api(), *m_query, std::move(dialogs));
    open();
}

void IseePageTest::open() {
    m_page->resize(900, 1200);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(m_page->authoriseButton().isVisible());
}

void IseePageTest::cleanup() {
    m_page.reset();
    m_query.reset();
    m_client.reset();
    m_town.reset();
}

void IseePageTest::answer(const IseeDeclaration &declaration) {
    m_town->script(FakeTown::isee, ScriptedAnswer::http(200, toJson(declaration)));
}

void IseePageTest::showsTextAndYear() {
    QCOMPARE(m_page->title(), u"Dichiarazione ISEE 2026"_s);
    QVERIFY(!m_page->revokeButton().isVisible());
    QVERIFY(!m_page->receipt().isVisible());
    const auto *text = m_page->findChild<ReadingText *>();
    QVERIFY(text->toPlainText().contains(u"Autorizzo l'uso"_s));
}

void IseePageTest::authorises() {
    m_page->protocol().edit()->setText(u" inps-isee-2026-01234567a-00"_s);
    answer(sampleIseeGiven());
    m_page->authoriseButton().click();
    QTRY_VERIFY(said().contains(u"può usare il tuo ISEE"_s));
    QTRY_VERIFY(m_page->revokeButton().isVisible());
    QVERIFY(!m_page->authoriseButton().isVisible());
    QVERIFY(visibleWords(*m_page).contains(sampleIseeGiven().records.first().id.toString()));
    for (const SeenRequest &request : m_town->server().seen())
        if (request.method == "PUT")
            QCOMPARE(request.body, toJson(IseeRequest{2026, textVersion(sampleIsee().text),
                                                      u"INPS-ISEE-2026-01234567A-00"_s}));
}

void IseePageTest::tellsWhatItChanges() {
    const QString full =
        u"Nina, Refezione\nSenza ISEE %1 a presenza; "_s.arg(formatMoney(Money::fromCents(480)));
    QVERIFY2(visibleWords(*m_page).contains(full + u"con l'ISEE lo sai qui"_s),
             qPrintable(visibleWords(*m_page)));
    answer(sampleIseeGiven());
    m_page->refresh();
    QTRY_VERIFY(visibleWords(*m_page).contains(
        full + u"con il tuo ISEE %1 a presenza."_s.arg(formatMoney(Money::fromCents(250)))));
    IseeDeclaration none = sampleIseeGiven();
    none.tariffs.clear();
    answer(none);
    m_page->refresh();
    QTRY_VERIFY(!visibleWords(*m_page).contains(u"Quanto cambia"_s));
}

void IseePageTest::receiptIsSaved() {
    answer(sampleIseeGiven());
    m_page->refresh();
    QTRY_VERIFY(m_page->receipt().isVisible());
    m_dialogs->path = m_folder.filePath(u"ricevuta.pdf"_s);
    m_page->receipt().saveButton()->click();
    QVERIFY(said().contains(u"PDF salvato"_s));
    QVERIFY(m_dialogs->suggestions.first().endsWith(u"ricevuta-isee-2026.pdf"_s));
    QVERIFY(QFileInfo(m_dialogs->path).size() > 1000);
}

void IseePageTest::revokesOnlyAfterAQuestion() {
    answer(sampleIseeGiven());
    m_page->refresh();
    QTRY_VERIFY(m_page->revokeButton().isVisible());
    m_page->revokeButton().click();
    QVERIFY(m_page->confirmRevokeButton().isVisible());
    const auto revocations = [this] {
        const auto seen = m_town->server().seen();
        return std::count_if(seen.cbegin(), seen.cend(),
                             [](const SeenRequest &one) { return one.method == "DELETE"; });
    };
    QCOMPARE(revocations(), 0);
    IseeDeclaration revoked = sampleIseeGiven();
    IseeConsent no = revoked.records.first();
    no.given = false;
    revoked.records.prepend(no);
    answer(revoked);
    m_page->confirmRevokeButton().click();
    QTRY_VERIFY(said().contains(u"Hai ritirato"_s));
    QTRY_VERIFY(m_page->authoriseButton().isVisible());
    QVERIFY(!m_page->revokeButton().isVisible());
    QVERIFY(m_page->receipt().isVisible());
    QCOMPARE(revocations(), 1);
}

void IseePageTest::wrongProtocolsAreSaid_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("number alone") << u"01234567"_s << u"comincia con INPS-ISEE"_s;
    QTest::newRow("emoji") << u"💶"_s << u"comincia con INPS-ISEE"_s;
    QTest::newRow("last year's") << u"INPS-ISEE-2025-01234567A-00"_s << u"è del 2025"_s;
}

void IseePageTest::wrongProtocolsAreSaid() {
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const int before = m_town->server().count(FakeTown::isee);
    m_page->protocol().edit()->setText(typed);
    m_page->authoriseButton().click();
    QVERIFY(m_page->protocol().hasProblem());
    QVERIFY(m_page->protocol().edit()->accessibleDescription().contains(words));
    QCOMPARE(m_town->server().count(FakeTown::isee), before);
}

void IseePageTest::changedTextIsShownAgain() {
    const Failure changed{FailureCode::FieldInvalid, {}, {{u"/text_version"_s, u"x"_s}}, {}, {}};
    m_town->script(FakeTown::isee, ScriptedAnswer::http(422, problemJson(changed, 422),
                                                        "application/problem+json"));
    m_page->authoriseButton().click();
    QTRY_VERIFY(said().contains(u"Il testo è cambiato"_s));
}

void IseePageTest::refusalIsSaidAtTheField() {
    const Failure wrong{FailureCode::FieldInvalid, {}, {{u"/dsu_protocol"_s, u"x"_s}}, {}, {}};
    m_town->script(FakeTown::isee,
                   ScriptedAnswer::http(422, problemJson(wrong, 422), "application/problem+json"));
    m_page->protocol().edit()->setText(u"INPS-ISEE-2026-01234567A-00"_s);
    m_page->authoriseButton().click();
    QTRY_VERIFY(m_page->protocol().hasProblem());
}

void IseePageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(IseePageTest)
#include "tst_iseepage.moc"
