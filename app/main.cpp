// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/program/program.h"

int main(int argc, char *argv[]) {
    return campanella::app::runProgram(argc, argv);
}
