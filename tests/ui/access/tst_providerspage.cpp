// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/providerspage.h"
#include "ui/access/weblink.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Hears what would be opened in the system's browser.
class FakeWeb : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// Our own list of providers: fair, operable, with the three links.
class ProvidersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }
    void everyOrderIsAsLikely();
    void showsAllInTheDrawnOrder();
    void drawsAnewAtEachDisplay();
    void tabFollowsTheDrawnOrder();
    void tellsWhichWasChosen();
    void threeLinksLeadToSpid();
    void noSpidLinksForOthers();
    void neverOpensWhatIsNoPage_data();
    void neverOpensWhatIsNoPage();
    void everythingHasAName();

private:
    static SignInWay spid() { return FakeTown::sampleOffer().ways.constFirst(); }
    static QStringList names(const ProvidersPage &page);
};

QStringList ProvidersPageTest::names(const ProvidersPage &page) {
    QStringList names;
    const QList<Button *> buttons = page.findChildren<Button *>();
    for (const Button *button : buttons)
        if (button->kind() == ButtonKind::Tile && !button->isHidden())
            names.append(button->text());
    return names;
}

// Three draws of a list of three can go 3 × 2 ways: each order comes out exactly once.
void ProvidersPageTest::everyOrderIsAsLikely() {
    QSet<QString> orders;
    for (quint32 first = 0; first < 3; ++first) {
        for (quint32 second = 0; second < 2; ++second) {
            QList<QChar> list{QLatin1Char('a'), QLatin1Char('b'), QLatin1Char('c')};
            shuffle(list, [=](quint32 bound) { return bound == 3 ? first : second; });
            orders.insert(QString(list.constData(), list.size()));
        }
    }
    QCOMPARE(orders.size(), 6);
    const Draw draw = systemDraw();
    for (int i = 0; i < 100; ++i)
        QVERIFY(draw(3) < 3);
}

void ProvidersPageTest::showsAllInTheDrawnOrder() {
    ProvidersPage page([](quint32) { return 0; });
    page.showProviders(spid());
    QCOMPARE(names(page), QStringList({QStringLiteral("Gestore Due"), QStringLiteral("Gestore Tre"),
                                       QStringLiteral("Gestore Uno")}));
}

void ProvidersPageTest::drawsAnewAtEachDisplay() {
    int drawn = 0;
    ProvidersPage page([&drawn](quint32 bound) {
        ++drawn;
        return bound - 1;
    });
    page.showProviders(spid());
    page.showProviders(spid());
    QCOMPARE(drawn, 4);
    QCOMPARE(names(page).size(), 3);
}

void ProvidersPageTest::tabFollowsTheDrawnOrder() {
    ProvidersPage page([](quint32) { return 0; });
    page.showProviders(spid());
    page.show();
    page.begin();
    QStringList met;
    for (int i = 0; i < 4; ++i) {
        met.append(qobject_cast<Button *>(page.focusWidget())->text());
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(met, names(page) << QStringLiteral("Maggiori informazioni"));
}

void ProvidersPageTest::tellsWhichWasChosen() {
    ProvidersPage page([](quint32 bound) { return bound - 1; });
    page.showProviders(spid());
    QSignalSpy chosen(&page, &ProvidersPage::chosen);
    QTest::keyClick(buttonSaying(page, QStringLiteral("Gestore Due")), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("https://due.example.it"));
}

void ProvidersPageTest::threeLinksLeadToSpid() {
    FakeWeb web;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &web, "open");
    ProvidersPage page;
    page.showProviders(spid());
    page.show();
    for (const char16_t *words : {u"Maggiori informazioni", u"Non hai SPID?", u"Serve aiuto?"})
        buttonSaying(page, QString::fromUtf16(words))->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(web.opened,
             QList<QUrl>({QUrl(QStringLiteral("https://www.spid.gov.it")),
                          QUrl(QStringLiteral("https://www.spid.gov.it/richiedi-spid")),
                          QUrl(QStringLiteral("https://www.spid.gov.it/serve-aiuto"))}));
}

void ProvidersPageTest::noSpidLinksForOthers() {
    SignInWay way = spid();
    way.kind = WayKind::Other;
    ProvidersPage page;
    page.showProviders(way);
    page.show();
    QVERIFY(!visibleWords(page).contains(QStringLiteral("Non hai SPID?")));
}

void ProvidersPageTest::neverOpensWhatIsNoPage_data() {
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("a program") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("no host") << QStringLiteral("https:///aiuto");
}

void ProvidersPageTest::neverOpensWhatIsNoPage() {
    QFETCH(QString, url);
    QWidget parent;
    WebLink link(QStringLiteral("Aiuto"), QUrl(url), &parent);
    parent.show();
    QVERIFY(!link.isVisible());
    QVERIFY(link.url().isEmpty());
    link.setUrl(QUrl(QStringLiteral("https://www.comune.valmarina.example/")));
    QVERIFY(link.isVisible());
}

void ProvidersPageTest::everythingHasAName() {
    ProvidersPage page;
    page.showProviders(spid());
    page.show();
    QCOMPARE(namelessControls(page), QStringList());
}

QTEST_MAIN(ProvidersPageTest)
#include "tst_providerspage.moc"
