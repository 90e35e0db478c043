#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Import of 100,000 dues into a new database; the peer is the sqlite3 shell, which reads the same
# file into one table without looking at it. Usage: import.sh BUILD_FOLDER WORK_FOLDER
set -euo pipefail
program=$1/backend/campanella-backend
work=$2
dues=100000
folder=$work/import
rm -rf "$folder"
mkdir -p "$folder"

{
    echo "codice;nome;tipo"
    echo "REF;Refezione;refezione"
} >"$folder/services.csv"
{
    echo "codice_fiscale;cognome;nome"
    echo "MRTNTN23M02D969P;Martini;Antonio"
} >"$folder/families.csv"
{
    echo "riferimento;codice_fiscale_pagatore;servizio;anno_scolastico;causale;importo;scadenza;quantita"
    seq 1 "$dues" | awk '{ printf "R-%d;MRTNTN23M02D969P;REF;2026/2027;Refezione scolastica, ottobre 2026;%d,%02d;30/11/2026;20 pasti\n", $1, 20 + $1 % 90, $1 % 100 }'
} >"$folder/dues.csv"

store=sqlite:$folder/campanella.db
"$program" migrate --store "$store" >/dev/null
"$program" import --store "$store" --services "$folder/services.csv" --families "$folder/families.csv" >/dev/null 2>&1

began=$(date +%s%N)
"$program" import --store "$store" --dues "$folder/dues.csv" --segregation-code 2 >/dev/null 2>"$folder/import.log"
ours=$((($(date +%s%N) - began) / 1000000))
began=$(date +%s%N)
sqlite3 "$folder/peer.db" ".mode csv" ".separator ;" ".import $folder/dues.csv dues"
peer=$((($(date +%s%N) - began) / 1000000))
awk -v o="$ours" -v p="$peer" -v n="$dues" 'BEGIN {
    printf "  %d dues in %.1f s (%d a second)   sqlite3 shell %.1f s   %.1f x\n", n, o / 1000, n * 1000 / o, p / 1000, o / p }'
