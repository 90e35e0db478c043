// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"

#include "tests/ui/helper/probe.h"
#include "ui/access/account/privacynotice.h"

#include <QTest>

#include <utility>

namespace campanella::test {

namespace {

constexpr int patience = 20000; // milliseconds; the machine may be busy

/// The last widget of that kind that can be used and fits, once there is one.
template <typename Widget, typename Fits>
Widget *find(const QWidget &root, const Fits &fits) {
    Widget *found = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const QList<Widget *> all = root.findChildren<Widget *>();
            for (Widget *one : all)
                if (one->isVisible() && one->isEnabled() && fits(*one))
                    found = one;
            return found != nullptr;
        },
        patience));
    return found;
}

QLineEdit *fieldCalled(const QWidget &root, const QString &name) {
    return find<QLineEdit>(
        root, [&name](const QLineEdit &field) { return field.accessibleName() == name; });
}

} // namespace

WindowVisit::WindowVisit(const BackendProcess &backend)
    : m_settings(m_home.filePath(QStringLiteral("settings.ini")))
    , m_browser(backend.config().pinnedAuthorities)
    , m_client(std::make_unique<app::Client>(backend.config()))
    , m_window(std::make_unique<ui::MainWindow>(*m_client, m_settings)) {
    m_client->setOpenUrl([this](const QUrl &url) {
        m_opened = url;
        return true;
    });
    m_window->resize(1280, 800);
    m_window->show();
}

bool WindowVisit::sees(const QString &words) const {
    return QTest::qWaitFor([&] { return visibleWords(*m_window).contains(words); }, patience);
}

bool WindowVisit::press(const QString &words) const {
    auto *button = find<QAbstractButton>(
        *m_window, [&words](const QAbstractButton &one) { return one.text() == words; });
    if (button != nullptr)
        button->click();
    return button != nullptr;
}

bool WindowVisit::type(const QString &field, const QString &text) const {
    QLineEdit *edit = fieldCalled(*m_window, field);
    if (edit == nullptr)
        return false;
    edit->clear();
    QTest::keyClicks(edit, text);
    return edit->text() == text;
}

QString WindowVisit::text(const QString &field) const {
    const QLineEdit *edit = fieldCalled(*m_window, field);
    return edit == nullptr ? QString() : edit->text();
}

bool WindowVisit::readsTheNotice() const {
    return find<ui::PrivacyNotice>(*m_window, [](const ui::PrivacyNotice &notice) {
               return !notice.version().isEmpty();
           }) != nullptr;
}

bool WindowVisit::browse(const QByteArray &link) {
    if (!QTest::qWaitFor([this] { return !m_opened.isEmpty(); }, patience))
        return false;
    m_browser.open(std::exchange(m_opened, {}));
    return m_browser.press(link);
}

bool WindowVisit::isInside() const {
    return QTest::qWaitFor([this] { return m_client->session() != nullptr; }, patience);
}

bool WindowVisit::signIn(const QString &username) {
    m_client->signIn({username, QStringLiteral("valmarina")});
    return isInside();
}

} // namespace campanella::test
