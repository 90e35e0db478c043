#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signs people in through the OpenID provider, as browser and program together: whole visits over
HTTP, with everything that a gateway or an attacker may do differently.
   drive.py BACKEND_URL ISSUER CA_FILE"""

import base64
import hashlib
import html
import http.client
import http.cookiejar
import json
import re
import secrets
import ssl
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

BACKEND, ISSUER, CA_FILE = sys.argv[1:4]
RETURN_TO = "http://127.0.0.1:49152/return"  # nobody listens there: the program reads the address itself
TRUST = ssl.create_default_context(cafile=CA_FILE)
INVALID = "accesso.gestore-risposta-non-valida"
DOWN = "accesso.gestore-non-raggiungibile"
failures = 0


def check(name, good, seen=""):
    global failures
    print(f"{'ok   ' if good else 'WRONG'} {name}" + ("" if good else f": {seen}"))
    failures += 0 if good else 1


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    """Keeps cookies as a browser does, but follows redirects only when it is told to."""

    def __init__(self):
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        tls = urllib.request.HTTPSHandler(context=TRUST)
        self.opener = urllib.request.build_opener(jar, tls, NoRedirect)

    def ask(self, url, body=None, method=None, headers=None):
        """Status, place to go to, text."""
        request = urllib.request.Request(url, body, headers or {}, method=method)
        try:
            answer = self.opener.open(request, timeout=30)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            place = answer.headers.get("Location")
            text = answer.read().decode()
        return answer.status, place and urllib.parse.urljoin(url, place), text

    def follow(self, url, until):
        """Goes on until an address begins with one of `until`, which is not visited."""
        for _ in range(10):
            if url.startswith(until):
                return url
            status, place, text = self.ask(url)
            if not place:
                raise RuntimeError(f"{urllib.parse.urlsplit(url).path} ends with {status}: {text[:300]}")
            url = place
        raise RuntimeError("too many redirects")


class Visit:
    """One sign-in, from the program's side."""

    def __init__(self, way="spid", browser=None):
        self.way = way
        self.browser = browser or Browser()
        self.verifier = secrets.token_urlsafe(32)
        self.state = secrets.token_urlsafe(16)

    def start(self):
        """To the page of the provider where the person decides."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        query = urllib.parse.urlencode({
            "way": self.way, "code_challenge": challenge, "code_challenge_method": "S256",
            "state": self.state, "redirect_uri": RETURN_TO})
        return self.browser.follow(f"{BACKEND}/v1/access/start?{query}", (ISSUER + "/interaction/", RETURN_TO))

    def decide(self, page, ending):
        """To the backend's callback."""
        return self.browser.follow(f"{page}/{ending}", (f"{BACKEND}/v1/access/callback/", RETURN_TO))

    def outcome(self, callback):
        """What comes back to the program; its state must be the same."""
        place = self.browser.follow(callback, (RETURN_TO,))
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(place).query))
        if query.get("state") != self.state:
            raise RuntimeError("another state came back")
        return query

    def run(self, ending):
        return self.outcome(self.decide(self.start(), ending))

    def redeem(self, code, verifier=None):
        status, _, text = call("POST", "/v1/access/redeem", {"code": code, "code_verifier": verifier or self.verifier})
        return status, json.loads(text)

    def sign_in(self, ending="known"):
        """The session's token."""
        query = self.run(ending)
        status, answer = self.redeem(query["code"])
        if status != 201:
            raise RuntimeError(f"{status} {answer}")
        return answer["session"]["token"]


def call(method, path, body=None, token=None):
    headers = {"Content-Type": "application/json"} if body else {}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = json.dumps(body).encode() if body else None
    return Browser().ask(BACKEND + path, data, method, headers)


def peer(what, **query):
    return Browser().ask(f"{ISSUER}/peer/{what}?{urllib.parse.urlencode(query)}")[2]


def holds(condition, pause=0.05):
    """Whether it becomes true within ten seconds: the backend tells the gateway after it has answered."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(pause)
    return False


def is_signed_in(token):
    return call("GET", "/v1/household/person", token=token)[0] == 200


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
    expected = {"lower": "accesso.livello-insufficiente", "nr19": "accesso.gestore-troppi-tentativi",
                "nr20": "accesso.livello-insufficiente", "nr21": "accesso.tempo-scaduto",
                "nr22": "accesso.consenso-negato", "nr23": "accesso.identita-sospesa",
                "nr25": "accesso.annullato", "nr30": "accesso.identita-di-altro-tipo"}
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
    check("forged level", query.get("error") == "accesso.livello-insufficiente", query)
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
print(f"{failures} of these went wrong." if failures else "All sign-ins ended as they should.")
sys.exit(1 if failures else 0)
