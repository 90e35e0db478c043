#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start to first usable window, and memory: the client beside an empty Qt window and KeePassXC.

A window counts as usable when the X server has mapped it at more than 200 x 200 and its program
waits for events. Memory is what is left resident two seconds later (RSS) and what is the
program's own (USS). Usage: start.py NAME=COMMAND…; the first is ours.
"""
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display
from Xlib.error import BadDrawable

RUNS = 9
# How many times a peer's time ours may take, and the memory.
LIMITS = {"empty Qt window": 2, "KeePassXC": 0.4}
LARGEST = 64  # MB


def is_large(window):
    try:
        size = window.get_geometry()
    except BadDrawable:  # it was closed in the meantime
        return False
    return size.width > 200 and size.height > 200


def first_window(screen, command, environment):
    root = screen.screen().root
    began = time.monotonic()
    program = subprocess.Popen(shlex.split(command), env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while time.monotonic() - began < 20:
        if not screen.pending_events():
            time.sleep(0.0005)
            continue
        event = screen.next_event()
        if event.type == X.MapNotify and not event.override and is_large(event.window):
            return program, time.monotonic() - began
    program.kill()
    raise SystemExit(f"no window within 20 s: {command}")


def memory(pid):
    rollup = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as lines:
        for line in lines:
            parts = line.split()
            if len(parts) == 3 and parts[2] == "kB":
                rollup[parts[0]] = int(parts[1])
    own = rollup["Private_Clean:"] + rollup["Private_Dirty:"]
    return rollup["Rss:"] / 1024, own / 1024


def measure(screen, command, environment):
    program, seconds = first_window(screen, command, environment)
    time.sleep(2 if environment["BENCH_LAST"] == "1" else 0.2)
    kilobytes = memory(program.pid)
    program.terminate()
    program.wait()
    return seconds, kilobytes


def main():
    programs = [argument.split("=", 1) for argument in sys.argv[1:]]
    screen = display.Display()
    screen.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
    times = {name: [] for name, _ in programs}
    sizes = {}
    with tempfile.TemporaryDirectory() as home:
        for run in range(RUNS):
            for name, command in programs:
                environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home,
                                   XDG_CACHE_HOME=home, BENCH_LAST="1" if run == RUNS - 1 else "0")
                seconds, sizes[name] = measure(screen, command, environment)
                times[name].append(seconds)
    ours = statistics.median(times[programs[0][0]])
    for name, _ in programs:
        median = statistics.median(times[name])
        rss, own = sizes[name]
        print(f"  {name:<22} {median * 1000:7.0f} ms   RSS {rss:6.1f} MB   own {own:6.1f} MB   "
              f"ours is {ours / median:4.2f} x")
        if name in LIMITS:
            print(f"BUDGET {ours / median:.2f} most {LIMITS[name]} times the start of {name}")
    print(f"BUDGET {sizes[programs[0][0]][0]:.1f} most {LARGEST} MB resident after the start")


main()
