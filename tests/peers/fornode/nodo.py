# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Plays pagoPA's Nodo: a payment from the notice to its receipt, by the official WSDL."""

import json
import sys

import requests
from zeep import Client
from zeep.transports import Transport

town = "00987650413"


def session_with(scratch, certificate):
    session = requests.Session()
    session.trust_env = False
    session.verify = f"{scratch}/town/ca.pem"
    if certificate:
        session.cert = (f"{scratch}/nodo.pem", f"{scratch}/nodo.key")
    return session


def first_due(api, session):
    who = {"username": "anna.conti", "password": "valmarina"}
    token = session.post(f"{api}/v1/access/sessions", json=who).json()["token"]
    dues = session.get(
        f"{api}/v1/payments/dues?state=to_pay&limit=1",
        headers={"Authorization": f"Bearer {token}"},
    )
    return dues.json()["items"][0]


def receipt_of(data, notice):
    transfer = {
        "idTransfer": 1,
        "transferAmount": data.paymentAmount,
        "fiscalCodePA": town,
        "IBAN": data.transferList.transfer[0].IBAN,
        "remittanceInformation": data.transferList.transfer[0].remittanceInformation,
        "transferCategory": data.transferList.transfer[0].transferCategory,
    }
    return {
        "receiptId": "c30b24b5",
        "noticeNumber": notice,
        "fiscalCode": town,
        "outcome": "OK",
        "creditorReferenceId": data.creditorReferenceId,
        "paymentAmount": data.paymentAmount,
        "description": data.description,
        "companyName": data.companyName,
        "debtor": data.debtor,
        "transferList": {"transfer": [transfer]},
        "idPSP": "BANCA",
        "PSPCompanyName": "Banca di Prova ğß中",
        "idChannel": "BANCA_01",
        "channelDescription": "WISP",
        "paymentDateTime": "2026-11-22T09:30:00",
    }


def expect(what, said, wanted):
    if said != wanted:
        sys.exit(f"{what}: {said}, not {wanted}")
    print(f"{what}: {said}")


def main(announced, scratch):
    where = json.loads(announced)
    try:
        session_with(scratch, False).post(where["station"] + "/paForNode", timeout=10)
        sys.exit("came in without a certificate")
    except requests.exceptions.RequestException:
        print("without a certificate: turned away")
    session = session_with(scratch, True)
    due = first_due(where["listening"], session)
    notice = due["notice_number"]
    client = Client(f"{scratch}/wsdl/paForNode.wsdl", transport=Transport(session=session))
    station = client.create_service(
        "{http://pagopa-api.pagopa.gov.it/paForNode}paForNodeBinding",
        where["station"] + "/paForNode",
    )
    head = {"idPA": town, "idBrokerPA": town, "idStation": f"{town}_01"}
    code = {"fiscalCode": town, "noticeNumber": notice}
    seen = station.paVerifyPaymentNotice(**head, qrCode=code)
    expect("verify", seen.outcome, "OK")
    paid = station.paGetPaymentV2(**head, qrCode=code)
    expect("pay", paid.outcome, "OK")
    expect("sum", paid.data.paymentAmount, seen.paymentList.paymentOptionDescription.amount)
    receipt = receipt_of(paid.data, notice)
    for time in ("receipt", "receipt again"):
        expect(time, station.paSendRTV2(**head, receipt=receipt).outcome, "OK")
    again = station.paVerifyPaymentNotice(**head, qrCode=code)
    expect("verify", again.fault.faultCode, "PAA_PAGAMENTO_DUPLICATO")


main(sys.argv[1], sys.argv[2])
