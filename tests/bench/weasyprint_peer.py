#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""The peer of our printing: WeasyPrint makes a page with the same words and a code of the same size."""
import sys
import time

import weasyprint

CODE = "".join(f'<rect x="{x}" y="{y}" width="1" height="1"/>'
               for x in range(33) for y in range(33) if (x * y + x + y) % 2)
PAGE = f"""<style>@page{{size:A4;margin:10mm}} body{{font:8pt sans-serif}} h1{{font-size:16pt}}
h2{{background:#ececec;font-size:10pt;padding:2mm}} td{{width:50%;vertical-align:top}}</style>
<h1>Refezione scolastica, ottobre 2026, Luca Rossi, 20 pasti</h1>
<table><tr><td><h2>ENTE CREDITORE</h2>Comune di Valmarina<br>Servizi Educativi</td>
<td><h2>DESTINATARIO</h2>Anna Conti<br>Via dei Tigli 14<br>61100 Valmarina (PU)</td></tr>
<tr><td><h2>QUANTO E QUANDO PAGARE?</h2><b>96,00 Euro</b> entro il <b>30/11/2026</b></td>
<td><h2>DOVE PAGARE?</h2>presso Banche e Sportelli ATM, negli Uffici Postali e Punti Postali</td></tr></table>
<h2>DATI PER IL PAGAMENTO</h2><svg width="25mm" height="25mm" viewBox="0 0 33 33">{CODE}</svg>
<p>3020 0026 0010 0417 83</p>"""

count = int(sys.argv[1])
began = time.process_time()
for _ in range(count):
    weasyprint.HTML(string=PAGE).write_pdf(sys.argv[2])
print(f"{count / (time.process_time() - began):.1f} notices/s")
