// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/label.h"

#include "ui/theme/theme.h"

#include <QAccessibleWidget>

#include <algorithm>

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

// Layouts ask the same few widths again and again: breaking the lines anew each time took a fifth
// of the program's start.
int Label::heightForWidth(int width) const {
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    Measured asked{qHash(text()), font(), contentsMargins(), width, -1};
    for (const Measured &known : m_measured)
        if (known.isOf(asked))
            return known.height;
    asked.height = QLabel::heightForWidth(width);
    std::move_backward(m_measured.begin(), m_measured.end() - 1, m_measured.end());
    m_measured.front() = asked;
    return asked.height;
}

bool Label::Measured::isOf(const Measured &other) const {
    return width == other.width && text == other.text && margins == other.margins &&
           font == other.font;
}

Heading::Heading(TextUse use, QWidget *parent)
    : Heading(QString(), use, parent) {}

Heading::Heading(const QString &text, TextUse use, QWidget *parent)
    : Label(text, use, Role::Text, parent) {
    installHeadingAccess();
    setWordWrap(true);
}

Label *plainLabel(const QString &text, TextUse use, Role role) {
    auto *label = new Label(text, use, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace campanella::ui
