// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionlevel.h"

#include <QTest>

using campanella::backend::cohesionLevel;

namespace {

constexpr auto spid1 = "https://www.spid.gov.it/SpidL1";
constexpr auto spid2 = "https://www.spid.gov.it/SpidL2";
constexpr auto spid3 = "https://www.spid.gov.it/SpidL3";
constexpr auto ac = "urn:oasis:names:tc:SAML:2.0:ac:classes:";

QByteArray response(const QByteArrayList &contexts,
                    const QByteArray &space = "urn:oasis:names:tc:SAML:2.0:assertion") {
    QByteArray all = "<r xmlns='" + space + "'>";
    for (const QByteArray &context : contexts)
        all += "<x><AuthnContextClassRef> " + context + " </AuthnContextClassRef></x>";
    return (all + "</r>").toBase64();
}

} // namespace

class TestCohesionLevel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void level_data();
    void level();
};

void TestCohesionLevel::level_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("saml");
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, const char *kind, const QByteArray &saml, int level) {
        QTest::newRow(name) << QString::fromLatin1(kind) << saml << level;
    };
    // The rows of the documented table.
    row("SPID 1", "PW", response({spid1}), 1);
    row("SPID 2", "PIN", response({spid2}), 2);
    row("CIE 3", "CF", response({spid3}), 3);
    row("password", "PW", response({QByteArray(ac) + "Password"}), 1);
    row("password and PIN", "PIN", response({QByteArray(ac) + "Smartcard"}), 2);
    row("domain", "DRM", response({QByteArray(ac) + "Kerberos"}), 1);
    row("CNS", "CF", response({QByteArray(ac) + "SmartcardPKI"}), 2);
    row("eIDAS 1", "CF", response({spid1}), 1);
    row("eIDAS 2", "CF", response({spid2}), 2);
    // Without the provider's words.
    row("PW alone", "PW", {}, 1);
    row("PIN alone", "PIN", {}, 2);
    row("CF alone", "CF", {}, 1);
    row("DRM alone", "DRM", {}, 1);
    row("nothing", "", {}, 0);
    row("unknown", "OTP", response({spid3}), 0);
    row("lower case", "pin", response({spid2}), 0);
    // The lower of the two counts.
    row("PIN but level 1", "PIN", response({spid1}), 1);
    row("PW but level 3", "PW", response({spid3}), 1);
    row("domain says level 2", "DRM", response({spid2}), 1);
    row("two contexts", "CF", response({spid3, spid1}), 1);
    row("two contexts, the other way", "CF", response({spid1, spid3}), 1);
    // What cannot be read says nothing.
    row("foreign namespace", "CF", response({spid3}, "urn:x"), 1);
    row("longer word", "CF", response({QByteArray(spid3) + "0"}), 1);
    row("not base64", "CF", "###", 1);
    row("not XML", "CF", QByteArray("ciao").toBase64(), 1);
    row("DOCTYPE", "CF", ("<!DOCTYPE r>" + QByteArray::fromBase64(response({spid3}))).toBase64(),
        1);
    QByteArray folded = response({spid3});
    folded.insert(20, "\r\n");
    row("folded base64", "CF", folded, 3);
}

void TestCohesionLevel::level() {
    QFETCH(QString, kind);
    QFETCH(QByteArray, saml);
    QTEST(cohesionLevel(kind, saml), "level");
}

QTEST_GUILESS_MAIN(TestCohesionLevel)
#include "tst_cohesionlevel.moc"
