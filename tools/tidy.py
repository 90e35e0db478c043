#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""clang-tidy over the sources named, or over all: tools/tidy.py BUILD_FOLDER [SOURCE…]

Nearly all of its time goes into walking Qt's headers, so files with the same flags and no
local name in common are read as one unit. A unit that clashes all the same is read in halves.
"""
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

UNIT = 12  # files; more gain little
ROOT = pathlib.Path(__file__).resolve().parent.parent
OURS = tuple(f"{ROOT}/{folder}/" for folder in ("domain", "app", "ui", "backend"))
LOCAL = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.M | re.S)
NAME = re.compile(r"^[^\s/#}].*?(\w+) ?[({=;]", re.M)
CLASH = "[clang-diagnostic-error]"


def flags_of(entry):
    """The compiler's flags without the file and its object."""
    words = [w for w in shlex.split(entry["command"]) if w not in ("-c", entry["file"])]
    return tuple(words[: words.index("-o")] + words[words.index("-o") + 2 :])


def local_names(file):
    return {name for block in LOCAL.findall(pathlib.Path(file).read_text()) for name in NAME.findall(block)}


def pack(files):
    """The files in units of those that have no local name in common."""
    bins = []
    for file in files:
        names = local_names(file)
        for members, taken in bins:
            if len(members) < UNIT and not names & taken:
                break
        else:
            members, taken = [], set()
            bins.append((members, taken))
        members.append(file)
        taken |= names
    return [members for members, _ in bins]


def units(build, wanted):
    groups = collections.defaultdict(list)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if entry["file"].startswith(OURS) and (not wanted or entry["file"] in wanted):
            groups[flags_of(entry)].append(entry["file"])
    return [(flags, unit) for flags, files in groups.items() for unit in pack(sorted(files))]


def read(flags, files):
    """What clang-tidy finds in the files; nothing is good."""
    with tempfile.TemporaryDirectory() as folder:
        unit = pathlib.Path(folder, "unit.cpp")
        unit.write_text("".join(f'#include "{file}"\n' for file in files))
        run = subprocess.run(
            ["clang-tidy", "--quiet", "--config-file=.clang-tidy", unit, "--", *flags[1:]],
            capture_output=True, text=True, check=False)
    if run.returncode == 0:
        return ""
    if CLASH in run.stdout and len(files) > 1:
        half = len(files) // 2
        return read(flags, files[:half]) + read(flags, files[half:])
    return run.stdout or run.stderr


def main():
    wanted = {os.path.abspath(name) for name in sys.argv[2:]}
    todo = units(pathlib.Path(sys.argv[1]), wanted)
    seen = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for words in pool.map(lambda unit: read(*unit), todo):
            if words and words not in seen:
                print(words, end="", flush=True)
            seen.add(words)
    print(f"{sum(len(files) for _, files in todo)} files read")
    return 1 if seen - {""} else 0


sys.exit(main())
