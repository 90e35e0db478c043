# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""A mail server on loopback, by aiosmtpd.   server.py JSON

The JSON says how it behaves: tls ("none", "starttls", "implicit"), certificate, key, user, password,
mail/rcpt/data (what it answers to that command instead of 250; "slow" is never). It prints its port,
then one line of JSON for each mail: what was said to it, and the message as Python's e-mail parser
reads it. It ends with its standard input.
"""

import asyncio
import json
import os
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP, AuthResult

how = json.loads(sys.argv[1])


def tell(thing):
    print(json.dumps(thing), flush=True)


async def wish(command):
    """The answer wished for, if any."""
    if how.get(command) == "slow":
        await asyncio.Event().wait()
    return how.get(command)


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        if answer := await wish("mail"):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if answer := await wish("rcpt"):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if answer := await wish("data"):
            return answer
        mail = message_from_bytes(envelope.content, policy=policy.default)
        tell({
            "envelope_from": envelope.mail_from,
            "envelope_to": envelope.rcpt_tos,
            "tls": session.ssl is not None or how["tls"] == "implicit",
            "user": session.auth_data.decode() if session.auth_data else "",
            "defects": [str(defect) for defect in mail.defects],
            "headers": sorted(mail.keys()),
            "from_address": mail["From"].addresses[0].addr_spec,
            "from_name": mail["From"].addresses[0].display_name,
            "to": [address.addr_spec for address in mail["To"].addresses],
            "subject": mail["Subject"],
            "date": mail["Date"].datetime.isoformat(),
            "id": mail["Message-ID"],
            "type": mail.get_content_type(),
            "body": mail.get_content().replace("\r\n", "\n"),
            "longest_line": max(len(line) for line in envelope.content.split(b"\r\n")),
            "bare_newlines": envelope.content.replace(b"\r\n", b"").count(b"\n"),
        })
        return "250 OK"


def check(server, session, envelope, mechanism, data):
    right = data.login.decode() == how.get("user") and data.password.decode() == how.get("password")
    return AuthResult(success=right, handled=False, auth_data=data.login)


def tls():
    if how["tls"] == "none":
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(how["certificate"], how["key"])
    return context


def connection():
    starttls = how["tls"] == "starttls"
    return SMTP(Handler(), hostname="peer.example", tls_context=tls() if starttls else None,
                require_starttls=starttls, authenticator=check, auth_required="user" in how,
                auth_require_tls=starttls)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0,
                                      ssl=tls() if how["tls"] == "implicit" else None)
    tell({"port": server.sockets[0].getsockname()[1]})
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
