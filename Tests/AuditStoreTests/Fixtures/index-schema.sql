CREATE INDEX audits_by_case ON audits (case_reference);

CREATE INDEX audits_by_first_signed_day ON audits (first_signed_day);

CREATE INDEX audits_by_signed_day ON audits (signed_day);

CREATE TABLE answers (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  item INTEGER NOT NULL REFERENCES items (id),
  outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 6),
  dormant INTEGER NOT NULL CHECK (dormant IN (0, 1)),
  rule INTEGER REFERENCES rules (id),
  suggested INTEGER CHECK (suggested BETWEEN 1 AND 6),
  shown TEXT CHECK (shown IN ('after', 'before', 'never', 'confirmed')),
  PRIMARY KEY (audit, item),
  CHECK ((rule IS NULL) = (suggested IS NULL) AND (rule IS NULL) = (shown IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE audits (
  id INTEGER PRIMARY KEY,
  journal INTEGER NOT NULL UNIQUE REFERENCES journals (id) ON DELETE CASCADE,
  round TEXT NOT NULL,
  case_reference TEXT NOT NULL,
  auditor TEXT NOT NULL,
  checklist TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  team TEXT NOT NULL,
  service TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('peer', 'own-team', 'independent', 'external')),
  second INTEGER NOT NULL CHECK (second IN (0, 1)),
  items INTEGER CHECK (items >= 0),
  opened_at TEXT NOT NULL,
  signed_at TEXT,
  signed_day TEXT CHECK (length(signed_day) = 10),
  overall TEXT CHECK (overall IN ('outstanding', 'good', 'requires-improvement', 'inadequate')),
  cap_item TEXT,
  recused INTEGER NOT NULL CHECK (recused IN (0, 1)), worker TEXT, first_signed_at TEXT, first_signed_day TEXT CHECK (length(first_signed_day) = 10), reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1)), replies INTEGER NOT NULL DEFAULT 0 CHECK (replies >= 0), concerns_alone INTEGER NOT NULL DEFAULT 0 CHECK (concerns_alone IN (0, 1)), unsafe INTEGER NOT NULL DEFAULT 0 CHECK (unsafe IN (0, 1)),
  UNIQUE (round, case_reference, auditor),
  CHECK ((signed_at IS NULL) = (signed_day IS NULL))
) STRICT;

CREATE TABLE concerns (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  at TEXT NOT NULL,
  item TEXT,
  PRIMARY KEY (audit, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE first_answers (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  item INTEGER NOT NULL REFERENCES items (id),
  outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 6),
  dormant INTEGER NOT NULL CHECK (dormant IN (0, 1)),
  PRIMARY KEY (audit, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE first_grades (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  grade TEXT NOT NULL CHECK (grade IN ('outstanding', 'good', 'requires-improvement', 'inadequate')),
  PRIMARY KEY (audit, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE grades (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  grade TEXT NOT NULL CHECK (grade IN ('outstanding', 'good', 'requires-improvement', 'inadequate')),
  PRIMARY KEY (audit, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  checklist TEXT NOT NULL,
  version INTEGER NOT NULL,
  section TEXT NOT NULL,
  item TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (checklist, version, section, item, hash)
) STRICT;

CREATE TABLE journals (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL CHECK (size >= 0),
  modified INTEGER NOT NULL,
  head TEXT NOT NULL CHECK (length(head) = 64),
  entries INTEGER NOT NULL CHECK (entries >= 0),
  torn INTEGER NOT NULL CHECK (torn IN (0, 1)),
  damaged INTEGER NOT NULL CHECK (damaged IN (0, 1))
) STRICT;

CREATE TABLE outcomes (
  code INTEGER PRIMARY KEY,
  outcome TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE packed (
  audit INTEGER PRIMARY KEY REFERENCES audits (id) ON DELETE CASCADE,
  digest TEXT NOT NULL CHECK (length(digest) = 16),
  answers BLOB NOT NULL,
  grades BLOB NOT NULL
) STRICT;

CREATE TABLE rules (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  UNIQUE (rule, revision)
) STRICT;

CREATE TABLE sections (
  id INTEGER PRIMARY KEY,
  checklist TEXT NOT NULL,
  section TEXT NOT NULL,
  UNIQUE (checklist, section)
) STRICT;

CREATE TABLE seen (
  path TEXT PRIMARY KEY,
  entries INTEGER NOT NULL CHECK (entries >= 0),
  head TEXT NOT NULL CHECK (length(head) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE settled_answers (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  item INTEGER NOT NULL REFERENCES items (id),
  original INTEGER NOT NULL CHECK (original BETWEEN 1 AND 6),
  cause TEXT NOT NULL CHECK (cause IN ('evidenceMissed', 'readDifferently', 'questionUnclear', 'ruleWrong')),
  PRIMARY KEY (audit, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE settled_grades (
  audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  section TEXT NOT NULL,
  original TEXT NOT NULL CHECK (original IN ('outstanding', 'good', 'requires-improvement', 'inadequate')),
  cause TEXT NOT NULL CHECK (cause IN ('evidenceMissed', 'readDifferently', 'questionUnclear', 'ruleWrong')),
  PRIMARY KEY (audit, section)
) STRICT, WITHOUT ROWID;

CREATE VIEW answers_at_first_signature AS
  SELECT audit, item, outcome, dormant FROM first_answers
  UNION ALL
  SELECT answers.audit, answers.item, answers.outcome, answers.dormant
  FROM answers JOIN audits ON audits.id = answers.audit
  WHERE audits.reopened = 0 AND audits.first_signed_at IS NOT NULL;

CREATE VIEW answers_in_words AS
  SELECT audits.id AS audit, audits.round, audits.case_reference, audits.auditor, audits.team, audits.service,
    audits.second, audits.signed_day, items.checklist, items.version, items.section, items.item, items.hash,
    given.outcome, answers.dormant, rules.rule, rules.revision, found.outcome AS suggested, answers.shown
  FROM answers
    JOIN audits ON audits.id = answers.audit
    JOIN items ON items.id = answers.item
    JOIN outcomes AS given ON given.code = answers.outcome
    LEFT JOIN rules ON rules.id = answers.rule
    LEFT JOIN outcomes AS found ON found.code = answers.suggested;

CREATE VIEW grades_at_first_signature AS
  SELECT audit, section, grade FROM first_grades
  UNION ALL
  SELECT grades.audit, grades.section, grades.grade
  FROM grades JOIN audits ON audits.id = grades.audit
  WHERE audits.reopened = 0 AND audits.first_signed_at IS NOT NULL;
