#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signs people in through the OpenID provider, as browser and program together: whole visits over
HTTP, with everything that a gateway or an attacker may do differently.
   drive.py BACKEND_URL ISSUER CA_FILE"""

import html
import json
import re
import secrets
import urllib.parse

from visits import (BACKEND, CANCELLED, DOWN, INVALID, ISSUER, TOO_LOW, Browser, Visit, call, check, conclude, holds,
                    is_signed_in, peer)

def comes_and_goes(way):
    visit = Visit(way)
    token = visit.sign_in()
    check(f"{way}: the session works", is_signed_in(token))
    before = int(peer("count", event="access_token.destroyed"))
    status, _, text = call("DELETE", "/v1/access/sessions/current", token=token)
    place = json.loads(text).get("browser_logout", "")
    check(f"{way}: signing out", status == 200 and not is_signed_in(token), text)
    check(f"{way}: the gateway's token is revoked",
          holds(lambda: int(peer("count", event="access_token.destroyed")) > before))
    check(f"{way}: the browser has to go to the gateway", place.startswith(f"{ISSUER}/session/end?"), place)
    check(f"{way}: the gateway's session ends in the browser", leave(visit.browser, place) == f"{BACKEND}/v1/access/done")


def leave(browser, place):
    """The gateway asks once more, then lets go; where it sends the browser to."""
    _, _, page = browser.ask(place)
    action = html.unescape(re.search(r'action="([^"]+)"', page).group(1))
    xsrf = re.search(r'name="xsrf" value="([^"]+)"', page).group(1)
    form = urllib.parse.urlencode({"xsrf": xsrf, "logout": "yes"}).encode()
    return browser.ask(urllib.parse.urljoin(place, action), form)[1]


def hears_of_a_logout(way):
    visit = Visit(way)
    token = visit.sign_in()
    other = Visit(way).sign_in()
    leave(visit.browser, f"{ISSUER}/session/end")
    check(f"{way}: a logout at the gateway ends the session", holds(lambda: not is_signed_in(token)),
          f"{peer('count', event='backchannel.error')} refused")
    check(f"{way}: and no other", is_signed_in(other))


def asks_again():
    """A gateway that remembers the person still asks: the next one at this machine is another."""
    visit = Visit()
    visit.sign_in()
    page = Visit(browser=visit.browser).start()
    check("the same browser is asked again", page.startswith(f"{ISSUER}/interaction/"), page)


def meets_unknown_people():
    visit = Visit()
    status, answer = visit.redeem(visit.run("unknown")["code"])
    first = answer.get("first_access", {})
    check("an unknown person gets a ticket", status == 201 and "session" not in answer
          and first.get("fiscal_code") == "RSSMRA80A01G479R" and first.get("given_name") == "Mario"
          and first.get("email") == "unknown@posta.example", answer)
    query = Visit().run("foreign")
    check("no codice fiscale", query.get("error") == "accesso.senza-codice-fiscale", query)


def reads_endings():
    expected = {"lower": TOO_LOW, "nr19": "accesso.gestore-troppi-tentativi",
                "nr20": TOO_LOW, "nr21": "accesso.tempo-scaduto",
                "nr22": "accesso.consenso-negato", "nr23": "accesso.identita-sospesa",
                "nr25": CANCELLED, "nr30": "accesso.identita-di-altro-tipo"}
    for ending, error in expected.items():
        query = Visit().run(ending)
        check(f"{ending} → {error}", query.get("error") == error and "code" not in query, query)
    check("a higher level is welcome", bool(Visit().sign_in("higher")))


def sees_through_forgeries():
    for how in ("nonce", "audience", "expired", "issuer", "access", "none", "subject"):
        for way in ("spid", "cie"):
            peer("forge", how=how)
            query = Visit(way).run("known")
            check(f"{way}: forged {how}", query.get("error") == INVALID and "code" not in query, query)
    for how in ("dies", "fails"):
        peer("forge", how=how)
        query = Visit().run("known")
        check(f"the gateway {how} half way", query.get("error") == DOWN, query)
    peer("forge", how="level")
    query = Visit().run("higher")
    check("forged level", query.get("error") == TOO_LOW, query)
    peer("forge", how="")
    check("the next visit is fine", bool(Visit().sign_in()))


def takes_nothing_twice():
    visit = Visit()
    callback = visit.decide(visit.start(), "known")
    code = visit.outcome(callback)["code"]
    status, place, _ = visit.browser.ask(callback)
    check("a callback counts once", status == 400 and not place, f"{status} {place}")
    status, answer = visit.redeem(code, secrets.token_urlsafe(32))
    check("a code wants its verifier", status >= 400, answer)
    status, answer = visit.redeem(code)
    check("and does not come back", status >= 400, answer)
    visit = Visit()
    code = visit.run("known")["code"]
    check("a code works", visit.redeem(code)[0] == 201)
    check("once", visit.redeem(code)[0] >= 400)


def keeps_browsers_apart():
    visit = Visit()
    callback = visit.decide(visit.start(), "known")
    status, place, _ = Browser().ask(callback)
    check("a callback of another browser", status == 400 and not place, f"{status} {place}")
    mine, theirs = Visit(), Visit()
    page = mine.start()
    foreign = urllib.parse.parse_qs(urllib.parse.urlsplit(theirs.decide(theirs.start(), "known")).query)["code"][0]
    own = urllib.parse.urlsplit(mine.decide(page, "known"))
    query = dict(urllib.parse.parse_qsl(own.query)) | {"code": foreign}
    query = mine.outcome(own._replace(query=urllib.parse.urlencode(query)).geturl())
    check("a code of another visit", query.get("error") == INVALID, query)


def follows_rotated_keys():
    check("before the keys change", bool(Visit().sign_in()))
    peer("rotate")
    query = {}

    def enters():
        query.update(Visit().run("known"))
        return "code" in query

    # New keys are asked for every five seconds at most; each try before counts towards the limit of refusals.
    check("with new keys", holds(enters, pause=1), query)


for step in (lambda: comes_and_goes("spid"), lambda: comes_and_goes("cie"), lambda: hears_of_a_logout("spid"),
             lambda: hears_of_a_logout("cie"), asks_again, meets_unknown_people, reads_endings, sees_through_forgeries,
             takes_nothing_twice, keeps_browsers_apart, follows_rotated_keys):
    step()
conclude()
