// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "ui/payments/noticepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menu.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QMetaProperty>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using test::FakeTown;
using test::ScriptedAnswer;

namespace {

// Names that stand nowhere else in the program.
const QString givenName = QStringLiteral("Zefirina");
const QString familyName = QStringLiteral("Quagliarotti");
const QString searched = QStringLiteral("cercaquesto");
const QString username = QStringLiteral("zefirina.visita");
const QString password = QStringLiteral("segretissima-77");

ScriptedAnswer ok(const QByteArray &json) {
    return ScriptedAnswer::http(200, json);
}

} // namespace

/// Somebody with a name that stands nowhere else visits every page, types, copies and opens; after
/// each kind of end nothing that lives in this process, nor any of its files, knows that name.
class TestWipe : public QObject {
    Q_OBJECT

public:
    explicit TestWipe(QString home)
        : m_home(std::move(home)) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingRemains_data();
    void nothingRemains();
    void nothingCanBeUndone();
    void findsWhatIsThere();
    void somebodyElsesClipboardStays();

private:
    void signIn();
    void visitEveryPage();
    void copyANumber();
    void openDialogs();
    void endBy(app::Client::EndReason reason);
    [[nodiscard]] QStringList remains() const;
    void lookAt(const QObject &object, QStringList &found) const;
    void lookInto(const QAbstractItemModel &model, QStringList &found) const;
    void lookForFiles(QStringList &found) const;
    [[nodiscard]] bool tells(const QString &text) const;

    QString m_home;
    QStringList m_canaries;
    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void TestWipe::init() {
    m_town = std::make_unique<FakeTown>();
    Person person = test::samplePerson(0);
    person.givenName = givenName;
    person.familyName = familyName;
    Child child = test::sampleChild(0);
    child.familyName = familyName;
    Due due = test::sampleDue(7);
    due.child->familyName = familyName;
    due.payer.name = givenName;
    m_town->script("/v1/household/person", ok(toJson(person)));
    m_town->script("/v1/household/children", ok(toJson(QList<Child>{child})));
    m_town->script(FakeTown::dues, ok(toJson(DuePage{{due}, {}})));
    m_canaries = {givenName, familyName, searched, username, password, due.noticeNumber.toString()};
    m_client = m_town->client();
    m_window = std::make_unique<MainWindow>(*m_client, m_town->settings());
    m_window->show();
}

void TestWipe::cleanup() {
    m_window.reset();
    m_client.reset();
    m_town.reset();
    QGuiApplication::clipboard()->clear();
}

void TestWipe::signIn() {
    const QList<QLineEdit *> fields = m_window->signInPage().findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields.at(0), username);
    QTest::keyClicks(fields.at(1), password);
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QTRY_VERIFY(m_client->session() != nullptr);
    app::Session &session = *m_client->session();
    QTRY_COMPARE(session.person().state(), app::QueryBase::State::Ready);
    QTRY_COMPARE(session.dues().state(), app::QueryBase::State::Ready);
}

void TestWipe::visitEveryPage() {
    for (const MenuEntry &entry : menuEntries()) {
        m_window->pages().open(entry.page);
        const QList<QLineEdit *> fields = m_window->pages().current()->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields)
            QTest::keyClicks(field, searched);
    }
}

void TestWipe::copyANumber() {
    m_window->pages().openNotices(*m_client->session()->dues().value());
    auto *page = qobject_cast<NoticePage *>(m_window->pages().current());
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->facts().isEnabled());
    const QString number = m_client->session()->dues().value()->first().noticeNumber.toString();
    Q_EMIT page->facts().copyRequested(number);
    QCOMPARE(QGuiApplication::clipboard()->text(), number);
}

void TestWipe::openDialogs() {
    auto *dialog = new QDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(familyName);
    dialog->open();
}

void TestWipe::endBy(app::Client::EndReason reason) {
    QTRY_VERIFY(!m_client->session()->dues().isRefreshing());
    if (reason == app::Client::EndReason::Closed)
        m_window->close();
    else if (reason != app::Client::EndReason::Expired)
        m_client->signOut(reason);
    else
        m_town->script(FakeTown::dues, ScriptedAnswer::problem(401, "accesso.sessione-scaduta"));
    if (m_client->session() != nullptr)
        m_client->session()->refresh();
    QTRY_VERIFY(m_client->session() == nullptr);
    // What was thrown away during the call goes with the next turn of the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool TestWipe::tells(const QString &text) const {
    return std::any_of(m_canaries.begin(), m_canaries.end(),
                       [&text](const QString &canary) { return text.contains(canary); });
}

void TestWipe::lookInto(const QAbstractItemModel &model, QStringList &found) const {
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (tells(model.index(row, column).data().toString()))
                found.append(QString::fromLatin1(model.metaObject()->className()));
}

// Every text that an object offers: text, title, tool tip, accessible name …
void TestWipe::lookAt(const QObject &object, QStringList &found) const {
    const QMetaObject &kind = *object.metaObject();
    for (int i = 0; i < kind.propertyCount(); ++i) {
        const QVariant value = kind.property(i).read(&object);
        const QString text = value.canConvert<QStringList>()
                                 ? value.toStringList().join(QLatin1Char('\n'))
                                 : value.toString();
        if (tells(text))
            found.append(QString::fromLatin1(kind.className()) + QLatin1Char('.') +
                         QString::fromLatin1(kind.property(i).name()));
    }
    if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object))
        lookInto(*model, found);
}

void TestWipe::lookForFiles(QStringList &found) const {
    QDirIterator walk(m_home, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        const bool opened = file.open(QIODevice::ReadOnly);
        const QByteArray content = opened ? file.readAll() : QByteArray();
        if (tells(file.fileName()) || tells(QString::fromUtf8(content)) ||
            tells(QString::fromLatin1(content)))
            found.append(file.fileName());
    }
}

QStringList TestWipe::remains() const {
    QStringList found;
    QObjectList objects = m_client->findChildren<QObject *>();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        objects << widget << widget->findChildren<QObject *>();
    // To read a property may throw another object away.
    const QList<QPointer<QObject>> alive(objects.begin(), objects.end());
    for (const QPointer<QObject> &object : alive)
        if (object)
            lookAt(*object, found);
    if (tells(QGuiApplication::clipboard()->text()))
        found.append(QStringLiteral("clipboard"));
    lookForFiles(found);
    found.removeDuplicates();
    return found;
}

void TestWipe::nothingRemains_data() {
    using Reason = app::Client::EndReason;
    QTest::addColumn<app::Client::EndReason>("reason");
    QTest::newRow("LogOut") << Reason::SignedOut;
    QTest::newRow("idle") << Reason::Idle;
    QTest::newRow("expired") << Reason::Expired;
    QTest::newRow("closed") << Reason::Closed;
}

void TestWipe::nothingRemains() {
    QFETCH(app::Client::EndReason, reason);
    signIn();
    visitEveryPage();
    copyANumber();
    openDialogs();
    endBy(reason);
    QCOMPARE(remains().join(QLatin1Char('\n')), QString());
}

// Show the password field's text, press Ctrl+Z: the oldest trick at a shared computer.
void TestWipe::nothingCanBeUndone() {
    signIn();
    m_client->signOut();
    const QList<QLineEdit *> fields = m_window->signInPage().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        field->setEchoMode(QLineEdit::Normal);
        QVERIFY(!field->isUndoAvailable());
        QVERIFY(!field->isRedoAvailable());
        field->undo();
        QCOMPARE(field->text(), QString());
    }
}

// The search must find, or its silence above means nothing.
void TestWipe::findsWhatIsThere() {
    signIn();
    visitEveryPage();
    copyANumber();
    QFile file(m_home + QStringLiteral("/lasciato.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(familyName.toUtf8());
    file.close();
    const QString found = remains().join(QLatin1Char('\n'));
    QVERIFY(file.remove());
    for (const char *place : {"Label.text", "QLineEdit.text", "clipboard", "lasciato.txt", "Model"})
        QVERIFY2(found.contains(QLatin1String(place)), qPrintable(found));
}

void TestWipe::somebodyElsesClipboardStays() {
    signIn();
    copyANumber();
    QGuiApplication::clipboard()->setText(QStringLiteral("di un altro programma"));
    endBy(app::Client::EndReason::SignedOut);
    // The offscreen platform does not know whose it is; what we copied last is told apart.
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("di un altro programma"));
}

// Whoever looks for a home or a place for temporary files finds this one.
int main(int argc, char *argv[]) {
    const QTemporaryDir home;
    for (const char *variable :
         {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    const QApplication application(argc, argv);
    TestWipe test(home.path());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wipe.moc"
