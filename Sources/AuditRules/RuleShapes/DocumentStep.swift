/// A document that is due within some time of a start, and may have been made before it.
struct DocumentStep {
  /// What it is called, for example `care plan`.
  var name: String

  /// When the clock starts.
  var started: Fact<Day>

  /// What starts it, as words after `when`.
  var startWords: String

  /// When what needed the document ended.
  var closed: Fact<Day>

  /// What ended it.
  var closedWords: String

  /// The days on which such documents were made.
  var made: Fact<[Fact<Day>]>

  /// How many days before the start one may have been made: an older one was made for an earlier time.
  static let before = 28

  /// Which documents answer, for the pages of the rules that use the shape.
  static let how =
    "A document counts from four weeks before that day on, and not after the end: one that is older or later was made for another time. "
    + CutOff.how

  /// How much time is allowed.
  var allowed: Allowance

  func occurrence(in caseFile: CaseFile, with settings: Settings) -> Occurrence {
    let first = started.value.map(Self.earliest)
    let document = made.earliest(from: first, through: closed.value) { $0 }
    let hasOthers = document.value == nil && (made.value ?? []).contains { $0.value != nil }
    let subject = started.value.map { Subject.dated(name, $0) } ?? .words(name)
    if let start = started.value, let day = document.value, day < start {
      return Occurrence(
        what: subject,
        outcome: .met,
        why: "the \(name) was made before then, on \(day.inWords)",
        places: Places(document.place, started.place)
      )
    }
    return TimedStep(
      subject: subject,
      startWords: startWords,
      endWords: "the \(name) was made",
      start: started,
      end: document,
      allowed: allowed,
      openWords: hasOthers ? "no \(name) of that time on the file" : "no \(name) on the file",
      whenOverdue: .notEvidenced,
      closed: closed,
      closedWords: closedWords,
      soughtIn: [.careDocuments],
      soughtFrom: first
    ).occurrence(in: caseFile, with: settings)
  }
}

extension DocumentStep {
  /// The first day on which a document may have been made that answers for a time from a day on.
  static func earliest(for start: Day) -> Day { start.adding(days: -before) }
}

extension CaseFile {
  /// The days on which documents of a kind were made; not seen where none is there and the source
  /// holds no such documents, or the kind of one was not shown.
  func documents(_ kind: CareDocumentKind) -> Fact<[Fact<Day>]> {
    guard case .value(let all, let place) = careDocuments else {
      return careDocuments.place.flatMap { holds(kind) ? .empty($0) : nil } ?? .notSeen
    }
    let own = all.filter { $0.kind.value == kind }
    guard own.isEmpty else { return .value(own.map(\.made), place) }
    return !holds(kind) || all.contains { !$0.kind.isSeen } ? .notSeen : .empty(place)
  }
}
