#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signs people in through our own window, campanella-signin, on a screen of its own, by pressing the button on the
provider's page; then looks for what it left. As root Chromium's sandbox is off, for everybody else it must be on.
   window.py BACKEND_URL ISSUER CA_FILE CAMPANELLA_SIGNIN"""

import json
import os
import pathlib
import select
import subprocess
import sys
import tempfile
import time
import urllib.parse

from visits import (BACKEND, CA_FILE, CANCELLED, DOWN, ISSUER, TOO_LOW, Visit, check, conclude, is_signed_in, peer)

PROGRAM = sys.argv[4]
DONE = f"{BACKEND}/v1/access/done"
PATIENCE = 90  # seconds; Chromium starts slowly on a busy machine
IS_ROOT = os.geteuid() == 0


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], check=False, timeout=PATIENCE, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 0


def focus():
    """Gives the window the keyboard; False when there is none with a page in it, or xdotool stumbled over another window
    that went away while it looked for ours."""
    return xdotool("search", "--onlyvisible", "--name", "Accesso su 127", "windowfocus", "--sync")


def environment(display, home):
    places = {name: home for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                      "XDG_RUNTIME_DIR")}
    sandbox = {"QTWEBENGINE_DISABLE_SANDBOX": "1"} if IS_ROOT else {}
    return os.environ | places | sandbox | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb",
                                            "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


class Window:
    """One walk of campanella-signin, told and heard as the client does. The provider's page has a button of that kind."""

    def __init__(self, kind="known", way="spid"):
        peer("button", kind=kind)
        self.visit = Visit(way, return_to=DONE)
        order = {"start": self.visit.start_page(), "done": DONE, "hosts": [urllib.parse.urlsplit(ISSUER).netloc],
                 "authorities": pathlib.Path(CA_FILE).read_text(), "patience_seconds": PATIENCE,
                 "look": {"language": "it", "window": {"x": 0, "y": 0, "width": 800, "height": 600}}}
        self.process = subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()
        # The title says so once a page is there.
        self.repeat(lambda: None, lambda: self.reports() or focus(), 0.2)

    def repeat(self, act, until, pause):
        end = time.monotonic() + PATIENCE
        while not until() and time.monotonic() < end:
            act()
            self.reports(pause)

    def press(self, key, until):
        """A key that came before the page was ready is pressed again. xdotool is told of it alone: with a window that goes
        away at the key it would not let go of the key, and the next window would have it."""
        self.repeat(lambda: focus() and xdotool("key", key), until, 3)

    def reports(self, seconds=0):
        return bool(select.select([self.process.stdout], [], [], seconds)[0])

    def report(self):
        """The last word, and what came with it; the window closes."""
        line = self.process.stdout.readline() if self.reports(PATIENCE) else b"{}"
        self.process.stdin.close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
        return json.loads(line or b"{}")

    def run(self):
        """What comes back to the program after the button."""
        self.press("Return", self.reports)
        report = self.report()
        return self.visit.own(report["returned"]) if "returned" in report else report


def comes_in(way):
    window = Window(way=way)
    token = window.visit.session(window.run())
    check(f"our window, {way}: comes in at level 2", is_signed_in(token))


def forgets():
    """The provider remembers people by a cookie; the window keeps none, and asks for a new sign-in besides."""
    asked = int(peer("count", event="button"))
    query = Window("nr25").run()
    check("our window: the next visitor is asked", int(peer("count", event="button")) > asked)
    check("our window: cancelled at the provider (nr25)", query.get("error") == CANCELLED and "code" not in query, query)


def is_refused():
    query = Window("lower").run()
    check("our window: level 1 is too low", query.get("error") == TOO_LOW and "code" not in query, query)


def loses_the_provider():
    peer("forge", how="dies")
    query = Window().run()
    peer("forge", how="")
    check("our window: the provider is down half way", query.get("error") == DOWN, query)


def meets_silence():
    """No page comes any more: the person reads so, and gives up with Esc."""
    window = Window("silence")
    window.press("Return", lambda: int(peer("count", event="silence")) > 0)
    window.press("Escape", window.reports)
    check("our window: the provider's page never comes, Annulla", window.report() == {"failed": CANCELLED})


def ends_with_the_client():
    window = Window()
    if not IS_ROOT:
        window.repeat(lambda: None, is_sandboxed, 0.2)
        check("our window: pages are in Chromium's sandbox", is_sandboxed())
    window.process.stdin.close()
    check("our window: ends with the client", window.process.wait(PATIENCE) == 0)


def is_sandboxed():
    """Chromium's pages live in namespaces of their own, under a filter of system calls."""
    pages = [description for description in map(described, pathlib.Path("/proc").glob("[0-9]*")) if description]
    return pages and all(page["Seccomp"] == ["2"] and len(page["NSpid"]) > 1 for page in pages)


def described(process):
    """What the system says of one of our pages."""
    try:
        words = (process / "cmdline").read_bytes()
        lines = (line.split(":", 1) for line in (process / "status").read_text().splitlines())
    except OSError:
        return None
    description = {name: values.split() for name, values in lines}
    is_ours = str(os.geteuid()) in description["Uid"]
    return description if is_ours and b"QtWebEngineProcess" in words and b"--type=renderer" in words else None


def leaves_nothing(home):
    marks = [urllib.parse.urlsplit(ISSUER).netloc.encode(), b"CNTNNA84L52G479P", b"_interaction"]
    found = [str(file) for file in pathlib.Path(home).rglob("*") if file.is_file()
             and any(mark in file.read_bytes() for mark in marks)]
    check("our window: nothing of this is on the disk", not found, found)


def main():
    # Without -noreset the server begins anew when its last client goes, and the next one may come just then.
    # -r: no key repeats itself because this machine is too busy to let go of it.
    with tempfile.TemporaryDirectory() as home, subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp", "-noreset", "-r"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as screen:
        try:
            os.environ.update(environment(":" + screen.stdout.readline().decode().strip(), home))
            for step in (lambda: comes_in("spid"), lambda: comes_in("cie"), forgets, is_refused, loses_the_provider,
                         ends_with_the_client, meets_silence, lambda: leaves_nothing(home)):
                step()
        finally:
            screen.terminate()
    conclude()


main()
