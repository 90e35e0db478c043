// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "app/settings/language.h"
#include "app/settings/settings.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace campanella::test {

/// Walks through the real window against a real backend and saves a picture of each page.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(const app::ConnectionConfig &config, const QDir &pictures);
    void start();

Q_SIGNALS:
    /// How many pictures were saved; -1 when a page did not come.
    void finished(int pictures);

private:
    /// Does something, waits until it is so, takes a picture of that name (none when empty).
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> isThere;
    };

    void plan();
    void planSignIn();
    void planAccess();
    void planBrowser();
    void planForms();
    void planLetter();
    void planPages();
    void planServices();
    void planStatement();
    void planMessages();
    void planApplications();
    void planApplicationSteps();
    void planLooks();
    void addLooks(const QString &name);
    void add(const QString &name, std::function<void()> act, std::function<bool()> isThere = {});
    void open(ui::PageId page);
    void tickAFew();
    [[nodiscard]] QList<Due> aFew() const;
    void previewAFew();
    void askWhy();
    void payAFew();
    void signIn();
    [[nodiscard]] bool hasData() const;
    void next();
    void look();
    void take(const QString &name);

    QTemporaryDir m_home;
    QDir m_pictures;
    app::Settings m_settings;
    app::LanguageSwitch m_language;
    app::Client m_client;
    ui::MainWindow m_window;
    QTimer m_clock;
    QList<Step> m_steps;
    qsizetype m_step = -1;
    int m_still = 0;
    int m_waited = 0;
    int m_count = 0;
};

} // namespace campanella::test
