// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/walkrules.h"

#include <QTest>

using namespace campanella::ui;

using Place = WalkRules::Place;
using Verdict = WalkRules::Verdict;

class TestWalkRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestWalkRules::judges_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *url, Place place, Verdict verdict) {
        QTest::addRow("%d %s", static_cast<int>(place), url)
            << QString::fromLatin1(url) << place << verdict;
    };
    row("https://comune.example/v1/access/start?way=spid", Place::Page, Verdict::Allowed);
    row("https://login.example.it/", Place::Page, Verdict::Allowed);
    row("https://LOGIN.example.it:443/sso?x=y", Place::Page, Verdict::Allowed);
    row("https://idp.example.it:8443/", Place::Page, Verdict::Allowed);
    row("https://login.example.it/frame", Place::Frame, Verdict::Allowed);
    row("about:blank", Place::Frame, Verdict::Allowed);
    row("https://cdn.example.net/style.css", Place::Part, Verdict::Allowed);
    row("data:image/png;base64,AA==", Place::Part, Verdict::Allowed);
    row("blob:https://login.example.it/1", Place::Part, Verdict::Allowed);

    row("https://comune.example/v1/access/done?code=c", Place::Page, Verdict::Done);
    row("https://comune.example/v1/access/done", Place::Page, Verdict::Done);
    row("https://comune.example:443/v1/access/done?code=c#x", Place::Page, Verdict::Done);
    row("https://comune.example/v1/access/done?code=c", Place::Frame, Verdict::Refused);
    row("https://comune.example/v1/access/done/more", Place::Page, Verdict::Allowed);
    row("https://login.example.it/v1/access/done?code=c", Place::Page, Verdict::Allowed);
    row("https://comune.example:8443/v1/access/done?code=c", Place::Page, Verdict::Refused);

    row("https://evil.example/", Place::Page, Verdict::Refused);
    row("https://evil.example/", Place::Frame, Verdict::Refused);
    row("https://login.example.it.evil.example/", Place::Page, Verdict::Refused);
    row("https://notlogin.example.it/", Place::Page, Verdict::Refused);
    row("https://sub.login.example.it/", Place::Page, Verdict::Refused);
    row("https://login.example.it:8443/", Place::Page, Verdict::Refused);
    row("https://idp.example.it/", Place::Page, Verdict::Refused);
    row("https://login.example.it@evil.example/", Place::Page, Verdict::Refused);
    row("https://me:secret@login.example.it/", Place::Page, Verdict::Refused);
    row("http://login.example.it/", Place::Page, Verdict::Refused);
    row("http://comune.example/v1/access/done?code=c", Place::Page, Verdict::Refused);
    row("http://login.example.it/a.png", Place::Part, Verdict::Refused);
    row("ws://login.example.it/", Place::Part, Verdict::Refused);
    row("file:///etc/passwd", Place::Page, Verdict::Refused);
    row("file:///etc/passwd", Place::Part, Verdict::Refused);
    row("ftp://login.example.it/", Place::Page, Verdict::Refused);
    row("mailto:anna@example.org", Place::Page, Verdict::Refused);
    row("cie:app", Place::Page, Verdict::Refused);
    row("javascript:alert(1)", Place::Page, Verdict::Refused);
    row("data:text/html,ciao", Place::Page, Verdict::Refused);
    row("data:text/html,ciao", Place::Frame, Verdict::Refused);
    row("about:blank", Place::Page, Verdict::Refused);
    row("chrome://gpu", Place::Page, Verdict::Refused);
    row("view-source:https://login.example.it/", Place::Page, Verdict::Refused);
    row("https://", Place::Page, Verdict::Refused);
    row("", Place::Page, Verdict::Refused);
}

void TestWalkRules::judges() {
    QFETCH(QString, url);
    QFETCH(Place, place);
    const WalkRules rules(
        QUrl(QStringLiteral("https://comune.example/v1/access/done")),
        {QStringLiteral("login.example.it"), QStringLiteral("idp.example.it:8443"), QString()});
    QTEST(rules.judge(QUrl(url), place), "verdict");
}

QTEST_APPLESS_MAIN(TestWalkRules)
#include "tst_walkrules.moc"
