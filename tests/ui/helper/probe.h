// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStringList>

#include <utility>

namespace campanella::test {

/// The button that shows these words, or null; whether it can be seen does not matter.
[[nodiscard]] inline QAbstractButton *buttonSaying(const QWidget &root, const QString &words) {
    const QList<QAbstractButton *> buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->text() == words)
            return button;
    return nullptr;
}

/// A layout shows what was added to it from the event loop only: here at once, so that a test that
/// looks once sees what a person does.
inline void showAdded(const QWidget &root) {
    QList<QPointer<QWidget>> parts{const_cast<QWidget *>(&root)};
    for (QWidget *part : root.findChildren<QWidget *>())
        parts.append(part);
    for (const auto &part : std::as_const(parts))
        if (part)
            QCoreApplication::sendPostedEvents(part, QEvent::MetaCall);
}

/// The words of all labels and buttons that can be seen.
[[nodiscard]] inline QString visibleWords(const QWidget &root) {
    showAdded(root);
    QStringList words;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(button->text());
    }
    return words.join(QLatin1Char('\n'));
}

/// The field with that accessible name, or null.
[[nodiscard]] inline QLineEdit *fieldNamed(const QWidget &root, const QString &name) {
    const QList<QLineEdit *> fields = root.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

/// What can be operated but not named by a screen reader, as names of classes.
inline void collectNameless(QAccessibleInterface *node, QStringList &nameless) {
    if (node == nullptr || node->state().invisible)
        return;
    const bool operable = node->state().focusable && node->role() != QAccessible::Client &&
                          node->role() != QAccessible::Window;
    if (operable && node->text(QAccessible::Name).isEmpty())
        nameless.append(QString::fromLatin1(
            node->object() != nullptr ? node->object()->metaObject()->className() : "cell"));
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), nameless);
}

[[nodiscard]] inline QStringList namelessControls(QWidget &root) {
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&root), nameless);
    return nameless;
}

} // namespace campanella::test
