#!/usr/bin/env python3
"""Makes the dictionaries with which the ledger packs texts and readings: what many of them have in common.

  ./parley read CORPUS... --no-store --format jsonl > READINGS
  tools/dictionary/make.py READINGS CORPUS.jsonl.gz... 

A dictionary that a released Parley has used must never change: what was packed with it could not be read again. A better one gets a number
of its own (store, Packing).
"""
import collections
import gzip
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../../store/src/main/resources/org/parley/store")
READING_BYTES, TEXT_BYTES = 16000, 8000


def best(counted, weight, budget):
    """The pieces that save most, the best last, where they are cheapest to point at."""
    chosen, size = [], 0
    for piece in sorted(counted, key=lambda p: (-counted[p] * weight(p), p)):
        if size + len(piece) <= budget and not any(piece in other for other in chosen):
            chosen.append(piece)
            size += len(piece)
    return "".join(reversed(chosen)).encode("ascii")


def of_readings(lines):
    """Stretches of JSON between numbers, which several readings have."""
    counted, seen = collections.Counter(), collections.Counter()
    for line in lines:
        pieces = [p for p in re.split(r"\d+", line) if 6 <= len(p) < 400 and p.isascii() and p.count(" ") < 6]
        counted.update(pieces)
        seen.update(set(pieces))
    return best({p: n for p, n in counted.items() if seen[p] >= 8}, len, READING_BYTES)


def of_texts(texts):
    """Words and runs of two or three."""
    counted = collections.Counter()
    for text in texts:
        words = [w for w in re.findall(r"\S+\s", text)]
        for run in (1, 2, 3):
            counted.update("".join(words[i:i + run]) for i in range(len(words) - run + 1))
    plain = {p: n for p, n in counted.items() if re.fullmatch(r"[A-Za-z,.' ]+", p)}
    return best(plain, lambda p: len(p) - 2, TEXT_BYTES)


def main(readings, *corpora):
    with open(readings, encoding="utf-8") as lines:
        write("reading.dictionary", of_readings(line.rstrip("\n") for line in lines))
    texts = []
    for corpus in corpora:
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            every = [json.loads(line)["text"] for line in lines]
            texts += every[:: max(1, len(every) // 600)]
    write("text.dictionary", of_texts(texts))


def write(name, data):
    with open(os.path.join(TARGET, name), "wb") as out:
        out.write(data)


main(*sys.argv[1:])
