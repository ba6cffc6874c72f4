-- Reports, whole. What lists need stands apart from the texts, so that a list of 100,000 reads no text.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,          -- in the order of filing; the row id of its words, too
  key TEXT NOT NULL UNIQUE,        -- what people call it: the beginning of its content's hash
  content BLOB NOT NULL,           -- SHA-256 of text, title, publisher and day
  name TEXT NOT NULL,              -- the id that its source gave it
  title TEXT, publisher TEXT, url TEXT, published TEXT, -- as they came beside the text
  headline TEXT, outlet TEXT, day TEXT, agencies TEXT,  -- as read; agencies a line each
  items INTEGER NOT NULL,
  origin TEXT NOT NULL,            -- key of the independent source
  filed INTEGER NOT NULL           -- milliseconds since 1970, UTC
);
CREATE INDEX report_by_day ON report (day, key);
CREATE INDEX report_by_name ON report (name COLLATE NOCASE);
CREATE INDEX report_by_origin ON report (origin);

CREATE TABLE text (
  report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  body BLOB NOT NULL               -- packed
);

-- What made readings.
CREATE TABLE maker (
  id INTEGER PRIMARY KEY,
  program TEXT NOT NULL, lexicon TEXT NOT NULL, model TEXT NOT NULL,
  UNIQUE (program, lexicon, model)
);

-- Readings are added, never changed. Of one that a later one supersedes, who made it and when is kept; its body is given up.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  maker INTEGER NOT NULL REFERENCES maker,
  made INTEGER NOT NULL,           -- milliseconds since 1970, UTC
  body BLOB                        -- JSON as record-format.md has it, packed
);
CREATE UNIQUE INDEX reading_in_force ON reading (report) WHERE body IS NOT NULL;
CREATE INDEX reading_by_report ON reading (report);
CREATE INDEX reading_by_time ON reading (made);

-- Where copies of a text are looked for: its buckets, week by week, so that what is filed together lies together.
CREATE TABLE band (
  week INTEGER NOT NULL,           -- since 1970; 0 where the day is not known
  bucket INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (week, bucket, report)
) WITHOUT ROWID;
CREATE TABLE copy (
  one INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX copy_by_other ON copy (other);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,          -- the row id of its words, too
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  local TEXT NOT NULL              -- its id in the reading
);
CREATE INDEX statement_by_report ON statement (report);

-- Words alone: the text to show is that of the report.
CREATE VIRTUAL TABLE report_words USING fts5 (
  headline, body, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE statement_words USING fts5 (
  body, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2"
);

-- Corrections by people, in their order; what they say is JSON. Nothing but this and the reports cannot be made again.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL
);

-- What is made out of readings, and can be made again.

-- Forms of names that stand for one organisation, and for whom persons act, as reports have it.
CREATE TABLE pair (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, country TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL,
  reports INTEGER NOT NULL,        -- how many have it
  UNIQUE (kind, country, name, form)
);
CREATE TABLE report_pair (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  pair INTEGER NOT NULL REFERENCES pair,
  PRIMARY KEY (report, pair)
) WITHOUT ROWID;

-- Names on which the keys in a report rest, and what was known of each when the negotiations were last told apart.
CREATE TABLE name (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  answer TEXT
);
CREATE TABLE name_use (
  name INTEGER NOT NULL REFERENCES name,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (name, report)
) WITHOUT ROWID;
CREATE INDEX name_use_by_report ON name_use (report);

-- For which tables a report has evidence, the main one first.
CREATE TABLE stake (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  place INTEGER NOT NULL,
  sides TEXT NOT NULL,             -- keys parted by tabs, as in the columns below
  weight INTEGER NOT NULL,
  founds INTEGER NOT NULL,
  outsiders TEXT NOT NULL,
  PRIMARY KEY (report, place)
) WITHOUT ROWID;
CREATE INDEX stake_by_sides ON stake (sides);

CREATE TABLE negotiation (
  id TEXT PRIMARY KEY,
  linked TEXT NOT NULL,            -- what the linker said of it
  stale INTEGER NOT NULL,          -- 1 where the account has yet to be made
  title TEXT, sides TEXT, identities TEXT,
  reports INTEGER, origins INTEGER, first TEXT, last TEXT,
  entries TEXT, conflicts INTEGER, held TEXT, ahead TEXT, owed INTEGER, due TEXT,
  body BLOB                        -- the account as JSON, packed
);
CREATE TABLE teller (
  negotiation TEXT NOT NULL REFERENCES negotiation ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (negotiation, report)
) WITHOUT ROWID;
CREATE INDEX teller_by_report ON teller (report);

-- Reports whose negotiations have yet to be told; 0 where one that told some is gone.
CREATE TABLE mark (
  report INTEGER PRIMARY KEY
);

-- The rules by which all this was made; others make it anew.
CREATE TABLE rules (
  version TEXT NOT NULL
);
