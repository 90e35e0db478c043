// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QAccessibleWidget>

namespace campanella::ui {

namespace {

class HeadingAccess final : public QAccessibleWidget {
public:
    explicit HeadingAccess(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
        , m_label(label) {}
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(what);
    }

private:
    QLabel *m_label;
};

QAccessibleInterface *makeHeadingAccess(const QString &, QObject *object) {
    auto *heading = qobject_cast<Heading *>(object);
    return heading != nullptr ? new HeadingAccess(heading) : nullptr;
}

void installHeadingAccess() {
    static const bool once = [] {
        QAccessible::installFactory(makeHeadingAccess);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

Label::Label(TextUse use, Role role, QWidget *parent)
    : Label(QString(), use, role, parent) {}

Label::Label(const QString &text, TextUse use, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_use(use)
    , m_role(role) {
    setTextFormat(Qt::PlainText);
    connect(&Theme::instance(), &Theme::changed, this, &Label::applyTheme);
    applyTheme();
}

void Label::setUse(TextUse use) {
    m_use = use;
    applyTheme();
}

void Label::setRole(Role role) {
    m_role = role;
    applyTheme();
}

void Label::applyTheme() {
    setFont(Theme::instance().font(m_use));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Theme::instance().color(m_role));
    setPalette(own);
}

Heading::Heading(TextUse use, QWidget *parent)
    : Heading(QString(), use, parent) {}

Heading::Heading(const QString &text, TextUse use, QWidget *parent)
    : Label(text, use, Role::Text, parent) {
    installHeadingAccess();
    setWordWrap(true);
}

} // namespace campanella::ui
