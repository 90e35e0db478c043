// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/emlmailer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

class TestEmlMailer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAFile();
    void twiceIsOneFile();
    void staysInItsFolder();
    void needsItsFolder();

private:
    [[nodiscard]] static Mail mail() {
        return {u"anna@example.it"_s, u"Prova"_s, u"Ciao"_s, u"4fj2"_s,
                QDateTime(QDate(2026, 11, 22), QTime(9, 5, 7), Qt::UTC)};
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder).entryList(QDir::Files); }
    QTemporaryDir m_scratch;
    const QString m_folder = m_scratch.filePath(u"posta"_s);
    const Sender m_sender{u"scuola@example.it"_s, {}};
};

void TestEmlMailer::writesAFile() {
    EmlMailer mailer(m_folder, m_sender);
    QVERIFY(mailer.send(mail()));
    QCOMPARE(files(), QStringList{u"20261122-090507-4fj2.eml"_s});
    QFile file(QDir(m_folder).filePath(files().first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), mimeMessage(m_sender, mail()).value());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFile::permissions(m_folder) & others));
}

void TestEmlMailer::twiceIsOneFile() {
    EmlMailer mailer(m_folder, m_sender);
    QVERIFY(mailer.send(mail()));
    QVERIFY(mailer.send(mail()));
    QCOMPARE(files().size(), 1);
}

void TestEmlMailer::staysInItsFolder() {
    EmlMailer mailer(m_folder, m_sender);
    Mail odd = mail();
    odd.id = u"../../4fj2"_s;
    QVERIFY(mailer.send(odd));
    QCOMPARE(files().size(), 1);
}

void TestEmlMailer::needsItsFolder() {
    EmlMailer mailer(u"/dev/null/posta"_s, m_sender);
    QCOMPARE(mailer.send(mail()).error().code, FailureCode::MailFailed);
}

QTEST_GUILESS_MAIN(TestEmlMailer)
#include "tst_emlmailer.moc"
