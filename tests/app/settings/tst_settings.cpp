// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella::app;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithDefaults();
    void keepsWhatWasChosen();
    void ignoresNonsense_data();
    void ignoresNonsense();
    void boundsTheText_data();
    void boundsTheText();
    void tellsOnlyChanges();
    void overridesAreNotKept();
    void aChoiceBeatsAnOverride();
    void aTerminalKeepsNothing();
    void aTerminalStartsAfresh();
    void readsNames_data();
    void readsNames();
    void speaksTheLanguageOfTheDesktop_data();
    void speaksTheLanguageOfTheDesktop();
    void switchesLocale();

private:
    void write(const QByteArray &text);
    [[nodiscard]] QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestSettings::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("campanella.ini"));
}

void TestSettings::write(const QByteArray &text) {
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestSettings::written() const {
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::startsWithDefaults() {
    const Settings settings(m_path);
    QVERIFY(settings.language() == Language::System);
    QCOMPARE(settings.textPercent(), 100);
    QVERIFY(settings.scheme() == ColorScheme::System);
    QVERIFY(settings.browser() == BrowserChoice::System);
    QVERIFY(!QFile::exists(m_path));
}

void TestSettings::keepsWhatWasChosen() {
    {
        Settings settings(m_path);
        settings.setLanguage(Language::German);
        settings.setTextPercent(150);
        settings.setScheme(ColorScheme::HighContrast);
        settings.setBrowser(BrowserChoice::Embedded);
    }
    const Settings again(m_path);
    QVERIFY(again.language() == Language::German);
    QCOMPARE(again.textPercent(), 150);
    QVERIFY(again.scheme() == ColorScheme::HighContrast);
    QVERIFY(again.browser() == BrowserChoice::Embedded);
    QCOMPARE(written(),
             QByteArray("[access]\nbrowser=embedded\n\n[look]\nlanguage=de\nscheme=high-contrast\n"
                        "text-percent=150\n"));
}

void TestSettings::ignoresNonsense_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other values") << QByteArray(
        "[look]\nlanguage=klingon\ntext-percent=big\nscheme=pink\n");
    QTest::newRow("not an ini") << QByteArray("\x01\x02\xff{}[[[=\n");
    QTest::newRow("empty values") << QByteArray("[look]\nlanguage=\ntext-percent=\nscheme=\n");
}

void TestSettings::ignoresNonsense() {
    QFETCH(QByteArray, text);
    write(text);
    const Settings settings(m_path);
    QVERIFY(settings.language() == Language::System);
    QCOMPARE(settings.textPercent(), 100);
    QVERIFY(settings.scheme() == ColorScheme::System);
}

void TestSettings::boundsTheText_data() {
    QTest::addColumn<int>("wish");
    QTest::addColumn<int>("percent");
    QTest::newRow("tiny") << 1 << 100;
    QTest::newRow("negative") << -5 << 100;
    QTest::newRow("fits") << 125 << 125;
    QTest::newRow("huge") << 5000 << 200;
}

void TestSettings::boundsTheText() {
    QFETCH(int, wish);
    QFETCH(int, percent);
    {
        Settings settings(m_path);
        settings.setTextPercent(wish);
        QCOMPARE(settings.textPercent(), percent);
    }
    write("[look]\ntext-percent=" + QByteArray::number(wish) + '\n');
    QCOMPARE(Settings(m_path).textPercent(), percent);
}

void TestSettings::tellsOnlyChanges() {
    Settings settings(m_path);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setTextPercent(100);
    settings.setLanguage(Language::System);
    settings.setScheme(ColorScheme::System);
    QCOMPARE(changed.count(), 0);
    settings.setTextPercent(150);
    settings.setLanguage(Language::English);
    settings.setScheme(ColorScheme::Dark);
    QCOMPARE(changed.count(), 3);
}

void TestSettings::overridesAreNotKept() {
    {
        Settings settings(m_path);
        settings.overrideLanguage(Language::English);
        settings.overrideTextPercent(200);
        settings.overrideScheme(ColorScheme::Dark);
        settings.overrideBrowser(BrowserChoice::Embedded);
        QCOMPARE(settings.textPercent(), 200);
        QVERIFY(settings.browser() == BrowserChoice::Embedded);
    }
    QCOMPARE(Settings(m_path).textPercent(), 100);
    QVERIFY(written().isEmpty());
}

void TestSettings::aChoiceBeatsAnOverride() {
    Settings settings(m_path);
    settings.overrideTextPercent(200);
    settings.setTextPercent(125);
    QCOMPARE(settings.textPercent(), 125);
}

void TestSettings::aTerminalKeepsNothing() {
    const QByteArray before("[look]\nlanguage=de\ntext-percent=150\n[access]\nbrowser=system\n");
    write(before);
    {
        Settings settings(Profile::Kiosk, m_path);
        QVERIFY(settings.isKiosk());
        QVERIFY(settings.language() == Language::System);
        QCOMPARE(settings.textPercent(), 100);
        QVERIFY(settings.browser() == BrowserChoice::Embedded);
        settings.setTextPercent(200);
        settings.setBrowser(BrowserChoice::System);
        settings.overrideBrowser(BrowserChoice::System);
        QCOMPARE(settings.textPercent(), 200);
        QVERIFY(settings.browser() == BrowserChoice::Embedded);
    }
    QCOMPARE(written(), before);
}

void TestSettings::aTerminalStartsAfresh() {
    Settings settings(Profile::Kiosk, m_path);
    settings.overrideLanguage(Language::German);
    settings.overrideTextPercent(125);
    settings.setLanguage(Language::English);
    settings.setTextPercent(200);
    settings.setScheme(ColorScheme::Dark);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.startAfresh();
    QCOMPARE(changed.count(), 1);
    QVERIFY(settings.language() == Language::German);
    QCOMPARE(settings.textPercent(), 125);
    QVERIFY(settings.scheme() == ColorScheme::System);
}

void TestSettings::readsNames_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("system") << Language::System << QStringLiteral("system");
    QTest::newRow("it") << Language::Italian << QStringLiteral("it");
    QTest::newRow("en") << Language::English << QStringLiteral("en");
    QTest::newRow("de") << Language::German << QStringLiteral("de");
}

void TestSettings::readsNames() {
    QFETCH(Language, language);
    QFETCH(QString, name);
    QCOMPARE(toString(language), name);
    QVERIFY(languageFromString(name, Language::Italian) == language);
}

void TestSettings::speaksTheLanguageOfTheDesktop_data() {
    QTest::addColumn<Language>("wish");
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<Language>("spoken");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u','); };
    QTest::newRow("chosen") << Language::German << list("it-IT") << Language::German;
    QTest::newRow("austrian") << Language::System << list("de-AT,en") << Language::German;
    QTest::newRow("first we know")
        << Language::System << list("fr-FR,en-GB,it") << Language::English;
    QTest::newRow("none we know") << Language::System << list("fr,pt-BR") << Language::Italian;
    QTest::newRow("plain C") << Language::System << list("C") << Language::Italian;
    QTest::newRow("nothing") << Language::System << QStringList() << Language::Italian;
}

void TestSettings::speaksTheLanguageOfTheDesktop() {
    QFETCH(Language, wish);
    QFETCH(QStringList, desktop);
    QFETCH(Language, spoken);
    QVERIFY(spokenLanguage(wish, desktop) == spoken);
}

void TestSettings::switchesLocale() {
    LanguageSwitch languages;
    const QDate day(2026, 11, 30);
    languages.use(Language::Italian);
    QVERIFY(languages.current() == Language::Italian);
    QCOMPARE(QLocale().toString(day, QStringLiteral("dddd")), QString::fromUtf8("lunedì"));
    languages.use(Language::German);
    QCOMPARE(QLocale().toString(day, QStringLiteral("dddd")), QStringLiteral("Montag"));
    languages.use(Language::English);
    QCOMPARE(QLocale().toString(day, QLocale::ShortFormat), QStringLiteral("30/11/2026"));
    languages.use(Language::Italian);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
