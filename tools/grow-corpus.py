#!/usr/bin/env python3
"""Makes a large archive of reports out of small ones, to measure how the ledger grows.

    tools/grow-corpus.py 100000 FILE.jsonl.gz... | gzip > /tmp/large.jsonl.gz

Each time through the files, states and their people change places with others, family names change their ends, and days move on by
eleven weeks, in the text as well, so that every report is new, tells of other sides, and no copy of another. The same call gives the
same bytes.
"""
import datetime
import gzip
import itertools
import json
import re
import sys

# Names that change places: each row moves on by one place each time through.
STATES = [
    ("Russia", "Russian", "Moscow"), ("Ukraine", "Ukrainian", "Kyiv"), ("Japan", "Japanese", "Tokyo"),
    ("Brazil", "Brazilian", "Brasilia"), ("Israel", "Israeli", "Jerusalem"), ("Egypt", "Egyptian", "Cairo"),
    ("Syria", "Syrian", "Damascus"), ("Iran", "Iranian", "Tehran"), ("Iraq", "Iraqi", "Baghdad"),
    ("India", "Indian", "New Delhi"), ("Pakistan", "Pakistani", "Islamabad"), ("China", "Chinese", "Beijing"),
    ("France", "French", "Paris"), ("Germany", "German", "Berlin"), ("Colombia", "Colombian", "Bogota"),
    ("Sudan", "Sudanese", "Khartoum"), ("Ethiopia", "Ethiopian", "Addis Ababa"), ("Kenya", "Kenyan", "Nairobi"),
    ("Serbia", "Serbian", "Belgrade"), ("Turkey", "Turkish", "Ankara"), ("Greece", "Greek", "Athens"),
    ("Mexico", "Mexican", "Mexico City"), ("Spain", "Spanish", "Madrid"), ("Canada", "Canadian", "Ottawa"),
]
ENDS = ["", "ov", "sen", "ez", "ian", "ski", "wala", "ides", "oglu", "mann"]
MONTHS = "January February March April May June July August September October November December".split()
MOVE = 77
DATE = re.compile(r"\b(%s)\.? (\d{1,2})(, (\d{4}))?\b" % "|".join(m for month in MONTHS for m in (month, month[:3])))
PERSON = re.compile(r"\b(President|Minister|Secretary|Ambassador|General|Chancellor) ((?:[A-Z][a-z]+ )?[A-Z][a-z]{3,})\b")


def renamed(text, turn):
    """The text with the names of the turn."""
    places = {}
    for i, row in enumerate(STATES):
        other = STATES[(i + turn) % len(STATES)]
        places.update(zip(row, other))
    pattern = re.compile(r"\b(%s)\b" % "|".join(sorted(map(re.escape, places), key=len, reverse=True)))
    text = pattern.sub(lambda found: places[found.group()], text)
    return PERSON.sub(lambda found: found.group() + ENDS[turn % len(ENDS)], text)


def moved(text, day, days):
    """The text with its days moved on; a day without a year is one of the year of publication."""
    def move(found):
        month = next(i for i, name in enumerate(MONTHS, 1) if name.startswith(found.group(1)[:3]))
        try:
            date = datetime.date(int(found.group(4) or day.year), month, int(found.group(2)))
        except ValueError:
            return found.group()
        date += datetime.timedelta(days=days)
        return "%s %d%s" % (MONTHS[date.month - 1], date.day, ", %d" % date.year if found.group(4) else "")
    return DATE.sub(move, text)


def main():
    wanted, files = int(sys.argv[1]), sys.argv[2:]
    reports = [json.loads(line) for file in files for line in gzip.open(file, "rt", encoding="utf-8")]
    reports = [report for report in reports if report.get("published")]
    made = 0
    for turn in itertools.count():
        for report in reports:
            if made == wanted:
                return
            day = datetime.date.fromisoformat(report["published"][:10])
            out = dict(report, id="%s-%d" % (report["id"], turn), published=str(day + datetime.timedelta(days=MOVE * turn)))
            for key in ("text", "title"):
                if out.get(key):
                    out[key] = renamed(moved(out[key], day, MOVE * turn), turn)
            print(json.dumps(out, ensure_ascii=False))
            made += 1


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        pass
