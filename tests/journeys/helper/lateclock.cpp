// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

// Loaded into a real program before its libraries (LD_PRELOAD), so that a test need not wait until
// somebody has been idle for long: CLOCK_BOOTTIME, which only our idle watch reads, is late by as
// many seconds as the file named by CAMPANELLA_TEST_LATER says.

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept {
    const auto status = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    const char *file = clock == CLOCK_BOOTTIME ? std::getenv("CAMPANELLA_TEST_LATER") : nullptr;
    time_t later = 0;
    if (file != nullptr && std::ifstream(file) >> later)
        time->tv_sec += later;
    return status;
}
