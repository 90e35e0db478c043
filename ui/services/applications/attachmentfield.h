// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/upload.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QProgressBar>

#include <memory>

namespace campanella::ui {

/// Where files come from and where they go; outlives the fields.
struct FileIntake {
    app::MunicipalApi &api;
    PrintDialogs &dialogs;
};

/// A question for a file: choose it, see how far it is, stop it, go on after a break, take it away.
class AttachmentField : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentField(QWidget *parent = nullptr);
    /// Without one nothing can be chosen.
    void setIntake(const FileIntake &intake);
    /// An attachmentAnswer(); empty while no file is wholly there.
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString &value);
    /// What the buttons are about, for a screen reader.
    void setLabel(const QString &label);
    /// Sends that file, as if it had been chosen.
    void take(const QString &path);
    [[nodiscard]] Button *chooseButton() { return &m_choose; }
    [[nodiscard]] Button *resumeButton() { return &m_resume; }
    [[nodiscard]] Button *removeButton() { return &m_remove; }

Q_SIGNALS:
    void edited();
    /// One sentence that says what is wrong with the file.
    void refused(const QString &words);

private:
    enum class State { Empty, Sending, Broken, There };
    void choose();
    void remove();
    void listen();
    void present(State state);
    void showWords();

    std::optional<FileIntake> m_intake;
    std::unique_ptr<app::Upload> m_upload;
    QString m_value;
    QString m_label;
    State m_state = State::Empty;
    Label m_name;
    QProgressBar m_bar;
    Button m_choose;
    Button m_resume;
    Button m_remove;
};

} // namespace campanella::ui
