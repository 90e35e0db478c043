// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/messagethread.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<ThreadState, 3> states{{{
    {ThreadState::Sent, u"sent"},
    {ThreadState::Answered, u"answered"},
    {ThreadState::Closed, u"closed"},
}}};

constexpr EnumNames<ThreadTopic, 5> topics{{{
    {ThreadTopic::Payments, u"payments"},
    {ThreadTopic::Attendance, u"attendance"},
    {ThreadTopic::Enrolment, u"enrolment"},
    {ThreadTopic::Diet, u"diet"},
    {ThreadTopic::Other, u"other"},
}}};

} // namespace

QString toString(ThreadState state) {
    return states.name(state);
}

Result<ThreadState> threadStateFromString(QStringView text) {
    return states.value(text);
}

QString toString(ThreadTopic topic) {
    return topics.name(topic);
}

Result<ThreadTopic> threadTopicFromString(QStringView text) {
    return topics.value(text);
}

} // namespace campanella
