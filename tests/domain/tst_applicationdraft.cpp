// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/sampleforms.h"

#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

} // namespace

/// What client and backend ask alike: whether a draft can be sent, and how it travels.
class TestApplicationDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodOneHasNoIssue();
    void namesTheField_data();
    void namesTheField();
    void linkedChildNeedsNoTypedOne();
    void emptyNamesEverything();
    void whatIsNotAskedIsDropped();
    void formsAreChecked_data();
    void formsAreChecked();
    void opensAndEndsOnItsDays();
    void statesHaveNames();
    void travels();
};

void TestApplicationDraft::goodOneHasNoIssue() {
    QVERIFY(checkDraft(samples::mensaForm(), samples::goodDraft(), today).isEmpty());
}

void TestApplicationDraft::namesTheField_data() {
    QTest::addColumn<ApplicationDraft>("draft");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<FieldIssue>("issue");
    const auto row = [](const char *name, const char *pointer, FieldIssue issue, auto change) {
        ApplicationDraft draft = samples::goodDraft();
        change(draft);
        QTest::newRow(name) << draft << QString::fromLatin1(pointer) << issue;
    };
    using Draft = ApplicationDraft;
    row("notice not read", "/privacy_read", FieldIssue::Missing,
        [](Draft &draft) { draft.privacyRead = false; });
    row("blank name", "/child/given_name", FieldIssue::Missing,
        [](Draft &draft) { draft.child.givenName = u"   "_s; });
    row("long name", "/child/family_name", FieldIssue::TooLong,
        [](Draft &draft) { draft.child.familyName = QString(201, u'x'); });
    row("wrong code", "/child/fiscal_code", FieldIssue::Unreadable,
        [](Draft &draft) { draft.child.fiscalCode = u"PRVNNI21C45G479?"_s; });
    row("code of a body", "/child/fiscal_code", FieldIssue::Unreadable,
        [](Draft &draft) { draft.child.fiscalCode = u"00987650413"_s; });
    row("another birth date", "/child/fiscal_code", FieldIssue::BirthDateDiffers,
        [](Draft &draft) { draft.child.birthDate = u"2021-03-06"_s; });
    row("no day", "/child/birth_date", FieldIssue::NotADay,
        [](Draft &draft) { draft.child.birthDate = u"5 marzo"_s; });
    row("no e-mail", "/email", FieldIssue::Missing, [](Draft &draft) { draft.email.clear(); });
    row("emoji for e-mail", "/email", FieldIssue::Unreadable,
        [](Draft &draft) { draft.email = QString::fromUtf8("🙂@posta.example"); });
    row("no telephone", "/mobile", FieldIssue::Unreadable,
        [](Draft &draft) { draft.mobile = u"<b>"_s; });
    row("option unknown", "/answers/school", FieldIssue::Unreadable,
        [](Draft &draft) { draft.answers.insert(u"school"_s, u"altra"_s); });
    row("condition asks", "/answers/allergy", FieldIssue::Missing,
        [](Draft &draft) { draft.answers.insert(u"diet"_s, u"health"_s); });
    row("text too long", "/answers/notes", FieldIssue::TooLong,
        [](Draft &draft) { draft.answers.insert(u"notes"_s, QString(201, u'x')); });
}

void TestApplicationDraft::namesTheField() {
    QFETCH(ApplicationDraft, draft);
    QFETCH(QString, pointer);
    QFETCH(FieldIssue, issue);
    const auto issues = checkDraft(samples::mensaForm(), draft, today);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().pointer, pointer);
    QVERIFY(issues.first().issue == issue);
    QVERIFY(!issueDetail(issue).isEmpty());
}

void TestApplicationDraft::linkedChildNeedsNoTypedOne() {
    ApplicationDraft draft = samples::goodDraft();
    draft.child = {u"Nina"_s, {}, {}, {}};
    draft.childId = PublicId::random();
    QVERIFY(checkDraft(samples::mensaForm(), draft, today).isEmpty());
    QVERIFY(tidied(samples::mensaForm(), draft).child == TypedChild());
}

void TestApplicationDraft::emptyNamesEverything() {
    const auto issues =
        checkDraft(samples::mensaForm(), {u"mensa"_s, {}, {}, {}, {}, false, {}}, today);
    QStringList pointers;
    for (const DraftIssue &issue : issues)
        pointers.append(issue.pointer);
    QCOMPARE(pointers, (QStringList{u"/privacy_read"_s, u"/child/given_name"_s,
                                    u"/child/family_name"_s, u"/child/birth_date"_s,
                                    u"/child/fiscal_code"_s, u"/email"_s, u"/answers/school"_s,
                                    u"/answers/diet"_s, u"/answers/start"_s, u"/answers/rules"_s}));
}

void TestApplicationDraft::whatIsNotAskedIsDropped() {
    ApplicationDraft draft = samples::goodDraft();
    draft.answers.insert(u"allergy"_s, u"Uova"_s);
    draft.answers.insert(u"altro"_s, u"x"_s);
    QVERIFY(tidied(samples::mensaForm(), draft) == samples::goodDraft());
    draft.answers.insert(u"diet"_s, u"health"_s);
    QCOMPARE(tidied(samples::mensaForm(), draft).answers.value(u"allergy"_s), u"Uova"_s);
}

void TestApplicationDraft::formsAreChecked_data() {
    QTest::addColumn<ApplicationForm>("form");
    const auto row = [](const char *name, auto change) {
        ApplicationForm form = samples::mensaForm();
        change(form, form.steps.first().questions);
        QTest::newRow(name) << form;
    };
    using Form = ApplicationForm;
    using Questions = QList<FormQuestion>;
    row("no title", [](Form &form, Questions &) { form.title = u" "_s; });
    row("ends before", [](Form &form, Questions &) { form.lastDay = QDate(2026, 8, 1); });
    row("no steps", [](Form &form, Questions &) { form.steps.clear(); });
    row("name twice", [](Form &, Questions &asked) { asked[1].name = asked[0].name; });
    row("name with blanks", [](Form &, Questions &asked) { asked[0].name = u"la scuola"_s; });
    row("no label", [](Form &, Questions &asked) { asked[0].label.clear(); });
    row("no options", [](Form &, Questions &asked) { asked[0].options.clear(); });
    row("condition on a later one", [](Form &, Questions &asked) {
        asked[0].when = FormCondition{u"rules"_s, u"yes"_s};
    });
}

void TestApplicationDraft::formsAreChecked() {
    QFETCH(ApplicationForm, form);
    QVERIFY(checkForm(samples::mensaForm()));
    const auto checked = checkForm(form);
    QVERIFY(!checked);
    QVERIFY(!checked.error().fields.isEmpty());
}

void TestApplicationDraft::opensAndEndsOnItsDays() {
    const ApplicationForm form = samples::mensaForm();
    QVERIFY(!isOpenOn(form, QDate(2026, 8, 31)));
    QVERIFY(isOpenOn(form, QDate(2026, 9, 1)));
    QVERIFY(isOpenOn(form, QDate(2027, 2, 28)));
    QVERIFY(!isOpenOn(form, QDate(2027, 3, 1)));
}

void TestApplicationDraft::statesHaveNames() {
    for (int i = 0; i <= int(ApplicationState::Renounced); ++i) {
        const auto state = ApplicationState(i);
        QVERIFY(!toString(state).isEmpty());
        QVERIFY(applicationStateFromString(toString(state)).value() == state);
    }
    QVERIFY(!applicationStateFromString(u"bozza"));
}

void TestApplicationDraft::travels() {
    const QDateTime moment(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    const Application full{PublicId::random(),
                           u"2026-1"_s,
                           samples::mensaForm(),
                           samples::goodDraft(),
                           u"Nina Prova"_s,
                           u"Ada Prova"_s,
                           ApplicationState::Sent,
                           3,
                           moment,
                           moment,
                           today,
                           {{ApplicationState::Sent, moment, false, {}, {}},
                            {ApplicationState::Refused, moment, true, u"<b>«no»</b>"_s, {}}}};
    QVERIFY(fromJson<Application>(toJson(full)).value() == full);
    QVERIFY(fromJson<QList<Application>>(toJson(QList{full})).value() == QList{full});
    const Supplement added{u"x"_s, u"5x3k9m2p7q4r8t6v1w0y5z3a8b a.pdf"_s};
    QCOMPARE(fromJson<Supplement>(toJson(added)).value(), added);
    QVERIFY(!fromJson<ApplicationDraft>("{}"));
}

QTEST_GUILESS_MAIN(TestApplicationDraft)
#include "tst_applicationdraft.moc"
