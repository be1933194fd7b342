import GRDB

/// The tables of the index, made step by step.
///
/// A step that was released is never changed: a change is a new step. `docs/index-schema.md` explains every table.
enum IndexSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2026-11 journals, audits, answers") { try $0.execute(sql: first) }
    migrator.registerMigration("2026-11 workers, numbers of concerns, packed audits") { try $0.execute(sql: second) }
    migrator.registerMigration("2026-11 what was seen of journals") { try $0.execute(sql: third) }
    migrator.registerMigration("2026-11 first signatures") { try $0.execute(sql: fourth) }
    migrator.registerMigration("2026-11 what moderators settled") { try $0.execute(sql: fifth) }
    migrator.registerMigration("2026-11 who raised a concern and audits nothing") { try $0.execute(sql: sixth) }
    migrator.registerMigration("2026-11 grades that a settled answer left") { try $0.execute(sql: seventh) }
    migrator.registerMigration("2026-11 grades and caps that the answers bear") { try $0.execute(sql: eighth) }
    migrator.registerMigration("2026-11 grades of files of which nothing applied") { try $0.execute(sql: ninth) }
    migrator.registerMigration("2026-12 what audits say of safety") { try $0.execute(sql: tenth) }
    return migrator
  }

  private static let first = """
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
      recused INTEGER NOT NULL CHECK (recused IN (0, 1)),
      UNIQUE (round, case_reference, auditor),
      CHECK ((signed_at IS NULL) = (signed_day IS NULL))
    ) STRICT;
    CREATE INDEX audits_by_signed_day ON audits (signed_day);
    CREATE INDEX audits_by_case ON audits (case_reference);

    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      checklist TEXT NOT NULL,
      version INTEGER NOT NULL,
      section TEXT NOT NULL,
      item TEXT NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (checklist, version, section, item, hash)
    ) STRICT;

    CREATE TABLE rules (
      id INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      UNIQUE (rule, revision)
    ) STRICT;

    CREATE TABLE outcomes (
      code INTEGER PRIMARY KEY,
      outcome TEXT NOT NULL UNIQUE
    ) STRICT;
    INSERT INTO outcomes VALUES
      (1, 'met'), (2, 'partlyMet'), (3, 'notMet'), (4, 'notEvidenced'), (5, 'notApplicable'), (6, 'notSeen');

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

    CREATE TABLE grades (
      audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
      section TEXT NOT NULL,
      grade TEXT NOT NULL CHECK (grade IN ('outstanding', 'good', 'requires-improvement', 'inadequate')),
      PRIMARY KEY (audit, section)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE concerns (
      id INTEGER PRIMARY KEY,
      audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
      at TEXT NOT NULL,
      item TEXT
    ) STRICT;
    CREATE INDEX concerns_by_audit ON concerns (audit);

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
    """

  /// What the new columns hold is in the journals alone, so everything is emptied and every journal is read again.
  private static let second = """
    DELETE FROM answers;
    DELETE FROM grades;
    DROP TABLE concerns;
    DELETE FROM audits;
    DELETE FROM journals;
    DELETE FROM items;
    DELETE FROM rules;

    ALTER TABLE audits ADD COLUMN worker TEXT;

    CREATE TABLE concerns (
      audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      at TEXT NOT NULL,
      item TEXT,
      PRIMARY KEY (audit, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sections (
      id INTEGER PRIMARY KEY,
      checklist TEXT NOT NULL,
      section TEXT NOT NULL,
      UNIQUE (checklist, section)
    ) STRICT;

    CREATE TABLE packed (
      audit INTEGER PRIMARY KEY REFERENCES audits (id) ON DELETE CASCADE,
      digest TEXT NOT NULL CHECK (length(digest) = 16),
      answers BLOB NOT NULL,
      grades BLOB NOT NULL
    ) STRICT;
    """

  /// What is kept when a journal is gone, so that it is missed.
  private static let third = """
    CREATE TABLE seen (
      path TEXT PRIMARY KEY,
      entries INTEGER NOT NULL CHECK (entries >= 0),
      head TEXT NOT NULL CHECK (length(head) = 64)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO seen (path, entries, head) SELECT path, entries, head FROM journals WHERE damaged = 0;
    """

  /// What stood at the first signature is in the journals alone, so every journal is read again.
  private static let fourth = """
    DELETE FROM packed;
    DELETE FROM answers;
    DELETE FROM grades;
    DELETE FROM concerns;
    DELETE FROM audits;
    DELETE FROM journals;

    ALTER TABLE audits ADD COLUMN first_signed_at TEXT;
    ALTER TABLE audits ADD COLUMN first_signed_day TEXT CHECK (length(first_signed_day) = 10);
    ALTER TABLE audits ADD COLUMN reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1));
    CREATE INDEX audits_by_first_signed_day ON audits (first_signed_day);

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

    CREATE VIEW answers_at_first_signature AS
      SELECT audit, item, outcome, dormant FROM first_answers
      UNION ALL
      SELECT answers.audit, answers.item, answers.outcome, answers.dormant
      FROM answers JOIN audits ON audits.id = answers.audit
      WHERE audits.reopened = 0 AND audits.first_signed_at IS NOT NULL;

    CREATE VIEW grades_at_first_signature AS
      SELECT audit, section, grade FROM first_grades
      UNION ALL
      SELECT grades.audit, grades.section, grades.grade
      FROM grades JOIN audits ON audits.id = grades.audit
      WHERE audits.reopened = 0 AND audits.first_signed_at IS NOT NULL;
    """

  /// What the auditor had signed stands here where a moderator settled it; `answers` and `grades` have what counts.
  ///
  /// A program that knew nothing of moderation takes a moderated journal for damaged: those are read again.
  private static let fifth = """
    DELETE FROM journals WHERE damaged = 1;

    ALTER TABLE audits ADD COLUMN replies INTEGER NOT NULL DEFAULT 0 CHECK (replies >= 0);

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
    """

  /// Journals of audits that nobody signed are read again: a concern may be all that is in one.
  private static let sixth = """
    ALTER TABLE audits ADD COLUMN concerns_alone INTEGER NOT NULL DEFAULT 0 CHECK (concerns_alone IN (0, 1));
    DELETE FROM journals WHERE id IN (SELECT journal FROM audits WHERE signed_at IS NULL);
    """

  /// A grade that stays beside a settled answer was taken for settled: the journals of those are read again.
  private static let seventh = """
    DELETE FROM journals WHERE id IN (
      SELECT audits.journal FROM audits JOIN settled_grades ON settled_grades.audit = audits.id
    );
    """

  /// The cap of an answer that was changed, and the grade of a section in which nothing applied any more, were counted: the journals of
  /// audits that were ever signed are read again.
  private static let eighth = """
    DELETE FROM journals WHERE id IN (
      SELECT journal FROM audits WHERE signed_at IS NOT NULL OR first_signed_at IS NOT NULL
    );
    """

  /// The grade of a whole file was counted of which no question applied or could be seen: such journals are read again.
  private static let ninth = """
    DELETE FROM journals WHERE id IN (
      SELECT journal FROM audits WHERE overall IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM answers WHERE answers.audit = audits.id AND answers.dormant = 0 AND answers.outcome <= 4)
    );
    """

  /// What an auditor says of the child's safety is in the journals alone: those of audits that were ever signed are read again.
  private static let tenth = """
    ALTER TABLE audits ADD COLUMN unsafe INTEGER NOT NULL DEFAULT 0 CHECK (unsafe IN (0, 1));
    DELETE FROM journals WHERE id IN (
      SELECT journal FROM audits WHERE signed_at IS NOT NULL OR first_signed_at IS NOT NULL
    );
    """
}
