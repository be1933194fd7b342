/// What one audit with a checklist is of, and what that is called.
///
/// Most checklists are about a child's case file. A supervision file is a worker's, and data quality is a matter of an
/// extract; rounds, journals and counts are the same for all of them, and only the words differ.
public enum AuditUnit: String, CaseIterable, Hashable, Sendable {
  /// One child's case file; what a checklist is about that says nothing else.
  case caseFile = "case"
  /// One worker's supervision file.
  case worker
  /// One extract, as a matter of data quality.
  case extract

  /// What stands before the reference at the start of an audit, for example `Case`.
  public var heading: String {
    switch self {
    case .caseFile: "Case"
    case .worker: "Supervision file"
    case .extract: "Extract"
    }
  }

  /// This one, in the middle of a sentence.
  public var this: String {
    switch self {
    case .caseFile: "this case"
    case .worker: "this worker's file"
    case .extract: "this extract"
    }
  }

  /// The child whom a concern raised in it is about, in the middle of a sentence.
  public var child: String {
    switch self {
    case .caseFile: "this child"
    case .worker: "a child whom this file names"
    case .extract: "the child of this extract"
    }
  }

  /// Whom the actions that an auditor notes in it are for, in the middle of a sentence.
  public var actedFor: String { self == .worker ? "this worker, and the children of this file" : child }

  /// What is asked about safety before such an audit is signed.
  public var safetyQuestion: String {
    switch self {
    case .caseFile: "Is this child safe today?"
    case .worker: "Is every child whom this file names safe today?"
    case .extract: "Is the child of this extract safe today?"
    }
  }

  /// All of it, in the middle of a sentence.
  public var whole: String {
    switch self {
    case .caseFile: "the whole file"
    case .worker: "the whole supervision file"
    case .extract: "the whole extract"
    }
  }

  /// All of it, as a heading.
  public var wholeTitle: String { "T" + whole.dropFirst() }

  /// What one audit is of, in the middle of a sentence.
  public var described: String {
    switch self {
    case .caseFile: "one child's case file"
    case .worker: "one worker's supervision file"
    case .extract: "one extract, what the case system holds on one child"
    }
  }
}
