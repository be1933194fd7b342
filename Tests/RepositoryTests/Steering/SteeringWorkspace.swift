import AuditRules
import AuditTestSupport
import Foundation

@testable import AuditCommands

/// A workspace in which every text that a file may hold steers a screen, and commands run in it within the test.
struct SteeringWorkspace {
  let folder: TemporaryFolder
  var root: URL { folder.url }

  init() throws { folder = try TemporaryFolder() }

  /// What a command did, as far as it can be seen.
  struct Ran {
    let status: Int32
    let output: String
    let errors: String

    /// What steers, and a line that a text of a file began.
    var raw: [String] { SteeringText.raw(in: Data((output + errors).utf8)) }
  }

  func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ bytes: Data, to name: String) throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Runs a command.
  func run(_ arguments: [String], input: String = "") -> Ran {
    run(bytes: arguments.map { Array($0.utf8) }, input: input)
  }

  /// Runs a command of which the arguments are bytes.
  func run(bytes arguments: [[UInt8]], input: String = "") -> Ran {
    let stage = Stage(input: input)
    let status = Console.$stage.withValue(stage) { CaseAudit.run(arguments) }
    return Ran(status: status, output: stage.output, errors: stage.errors)
  }

  /// The files below a folder.
  func files(below name: String = "") throws -> [(name: String, bytes: Data)] {
    let top = root.appending(path: name)
    let found = FileManager.default.enumerator(at: top, includingPropertiesForKeys: [.isRegularFileKey])
    let urls = (found?.allObjects as? [URL] ?? []).filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
    return try urls.map { ($0.path(percentEncoded: false), try Data(contentsOf: $0)) }
  }

  /// A checklist with every key that the format has.
  static let checklist = """
    {"format": "caseaudit-checklist/1", "id": "steered", "title": "words", "version": 1, "from": "2020-01-01",
     "unit": "case", "purpose": "words", "retired": ["gone"],
     "sections": [{"id": "one", "title": "words", "items": [
       {"id": "first", "ref": "words", "ask": "words?", "look-for": "words", "show": ["visits"],
        "limits": "requires-improvement", "answered-by": "auditor", "standard": "outside",
        "rule": "plan-outcomes-smart", "with": {"share": 0.8}},
       {"id": "second", "ask": "words?", "only-if": {"item": "first", "outcomes": ["notMet"]}}]}]}
    """

  /// Outside sentences with every key that the format has.
  static let standards = """
    {"format": "caseaudit-standards/1", "standards": {"outside": {"document": "words", "paragraph": "words",
     "sentence": "words", "unanswered": "words"}}}
    """

  /// A checklist that is laid over the other, with every key that the format has.
  static let overlay = """
    {"format": "caseaudit-overlay/1", "id": "laid", "title": "words", "version": 1, "from": "2020-01-01",
     "purpose": "words", "retired": ["went"], "base": {"id": "steered", "version": 1},
     "add": [{"section": "one", "after": "first", "id": "third", "ask": "words?"}],
     "reword": [{"item": "second", "ask": "other words?", "look-for": "words", "show": ["visits"], "limits": "good",
       "reason": "words"}],
     "waive": [{"item": "first", "until": "2027-03-31", "reason": "words"}]}
    """

  /// The plan of a round with every key that the format has.
  static let round = """
    {"format": "caseaudit-round/1", "title": "words", "period": "2026-H1", "checklist": {"id": "steered", "version": 1},
     "frame": {"size": 40, "described": "words", "strata": {"words": 40}}, "seed": 7, "second-audits": 0.5, "suggestion": "after",
     "smallest-percentage": 10, "targets": {"first": 0.9}, "re-audits": {"round": "earlier", "kind": "same-files", "chosen": "failed"},
     "due": "2026-09-30", "lease": 21, "feedback-names-auditor": true, "taken-back": [{"case": "C-P03", "auditor": "peer", "on": "2026-05-01", "days": 30}],
     "sample": [{"case": "C-P01", "stratum": "words"}, {"case": "C-P03", "stratum": "words"}],
     "replacements": [{"case": "C-P02", "replaces": "C-P03", "stratum": "words", "because": "words"}],
     "auditors": [{"id": "peer", "team": "words", "role": "words", "relation": "peer", "worker": "W-9",
        "most": 4, "away": ["2026-08-01..2026-08-14"]},
       {"id": "second", "team": "words", "role": "words", "relation": "independent"}],
     "allocations": [{"case": "C-P01", "auditor": "peer"}, {"case": "C-P01", "auditor": "second", "second": true}]}
    """

  /// A file of answers with every key that the format has.
  static let answers = """
    {"format": "caseaudit-answers/1", "answers": {"first": {"outcome": "notMet", "comment": "words",
     "evidence": ["in words here"]}, "second": {"outcome": "met", "comment": "words"}},
     "grades": {"one": "inadequate"}, "overall": "inadequate", "concern": "words", "sign": "Some Name",
     "good-practice": ["words"], "checklist": {"id": "steered", "version": 1}}
    """
}

extension SteeringWorkspace {
  /// A council's own limits, one for each thing that can have one.
  static var timescales: String {
    let row =
      #"[{"limit": "7 days", "from": "2010-04-01", "through": "2011-03-31", "authority": "873", "source": "ours"}]"#
    let items = Timescales.Item.allCases.map { "\"\($0.rawValue)\": \(row)" }.joined(separator: ", ")
    return "{\"format\": \"caseaudit-timescales/1\", \"timescales\": {\(items)}}"
  }
}
