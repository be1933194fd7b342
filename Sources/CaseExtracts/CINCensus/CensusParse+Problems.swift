import AuditDocuments
import AuditRules
import CLibXML2

extension CensusParse {
  /// Ends the pass after the callback in hand.
  mutating func stop(_ problem: Problem?) {
    guard !isStopped else { return }
    isStopped = true
    if let problem { problems.report(problem) }
    xmlStopParser(parser)
  }

  /// Keeps the first thing that libxml2 says is fatal; everything after it follows from it.
  mutating func notice(_ error: xmlError) {
    guard !isStopped, malformed == nil, error.level == XML_ERR_FATAL else { return }
    malformed = XMLComplaint.problem(
      for: error,
      file: file,
      count: handedOn,
      isAfterEnd: hasEnded,
      isAtEnd: isAtEnd && hasReadAll
    )
  }

  /// Whether the parser stands at the last of what it was handed.
  private var hasReadAll: Bool {
    guard let input = parser.pointee.input?.pointee, let current = input.cur, let end = input.end else { return true }
    return current >= end
  }

  /// Says, after the last chunk, why the file was not read to its end or that there was nothing in it.
  mutating func reportEnd() {
    if let malformed {
      problems.report(malformed)
    } else if ordinal == 0, !isStopped {
      problems.report(noChild)
    }
  }

  /// Why no child was read.
  private var noChild: Problem {
    guard let line = childrenWithin else {
      return Problem(
        "the census holds no child",
        file: file,
        hint: "Check that the export was made for the right year."
      )
    }
    return Problem(
      "its children stand in an element that is none of the census, so that none of them was read",
      file: file,
      line: Int(line),
      hint: "Take that element out, so that 'Children' stands in 'Message', or ask for an export as the census has it."
    )
  }

  /// Takes in a name that was not met before, and says what became of it.
  mutating func meet(_ name: UnsafePointer<UInt8>) -> CensusElement {
    let text = String(cString: name)
    switch names.meet(name, text: text) {
    case .otherCapitals(let element):
      warn(
        "\(Problem.quote(text)) is read as '\(nameInCensus(of: text))'",
        hint: "Write the element's name with the capitals that the census has."
      )
      return element
    case .unknown:
      guard current != .document else { return .unknown }
      let known = CensusElement.table.map(\.name)
      let meant = SourceText.isMeant(text, for: known) ? closest(to: text, in: known) : nil
      // An export can name an element after a child: of names that are none of the census only the place is told.
      let shown = meant != nil || CensusElement.otherYears.contains(text) ? "\(Problem.quote(text)) " : ""
      warn(
        "the element \(shown)is not known here; it is passed over wherever it stands",
        hint: meant.map { "Write '\($0)' if that is what is meant; an element of another year is no mistake." }
          ?? "Nothing needs to be done: no rule asks for it, and an element of another year is no mistake."
      )
      return .unknown
    case .oneOfMany:
      if !hasReportedManyNames {
        hasReportedManyNames = true
        warn(
          "there are more than \(CensusNames.unknownLimit) names of elements that are not known here",
          hint: "Check that this is the file that was meant."
        )
      }
      return .unknown
    }
  }

  private func nameInCensus(of text: String) -> String {
    CensusElement.table.first { $0.name.lowercased() == text.lowercased() }?.name ?? ""
  }

  mutating func reportMisplaced(_ element: CensusElement) {
    guard element != .unread, element != .unknown, misplaced.insert(element).inserted else { return }
    let holder = current.isValue ? "a value" : "'\(current.name)'"
    warn(
      "'\(element.name)' stands in \(holder), where it is not known here; it is passed over there",
      hint: "Nothing needs to be done if the census of that year has it there; otherwise move it to where it belongs."
    )
  }

  mutating func reportStray() {
    hasReportedStray = true
    warn(
      "there is text between elements; it is not read, here or further on",
      hint: "Take it out if it was not meant."
    )
  }

  mutating func reportNoReferenceDate() {
    warn(
      "the census gives no reference date, so work still open cannot be judged",
      hint: "Give the day the census was made for, with --as-of 2026-03-31."
    )
  }

  mutating func reportOtherName() {
    guard !hasReportedOtherName else { return }
    hasReportedOtherName = true
    warn(
      "'ICPCRequired' is not the name of this year's census; it is read as the opposite of 'ICPCnotRequired'",
      hint: "Write 'ICPCnotRequired', with the opposite value.",
      line: text.spot.line
    )
  }

  mutating func reportTwice(_ element: CensusElement) {
    warn(
      "'\(element.name)' stands twice in one '\(current.name)'; the first is used",
      hint: "Keep one of the two.",
      line: text.spot.line
    )
  }

  /// Says that a child was read before.
  mutating func reportAgain(_ again: SeenCases.Again) {
    warn(
      "child \(child.ordinal) is the same child as \(again.words("child", fields: CensusElement.fields))",
      hint: again.advice,
      line: child.spot.line
    )
  }

  mutating func reportUnreadable(_ element: CensusElement, not expected: String, hint: String) {
    let value = text.trimmed
    let shown =
      text.isTooLong
      ? "more than \(CensusTextInHand.limit) bytes long"
      : CensusText.form(of: value)
    warn("'\(element.name)' is \(shown), not \(expected)", hint: hint, line: text.spot.line)
  }

  /// Says that a child was born after the day of the census, or that its place cannot be named otherwise.
  mutating func reportAgainstDate(_ extracted: Day?) {
    guard let extracted, case .value(let born, let spot) = child.born, born > extracted else { return }
    warn(
      "'PersonBirthDate' is after the day of the census, so the child has no age band",
      hint: "Check the date; an unborn child has 'ExpectedPersonBirthDate' instead.",
      line: spot.line
    )
  }

  private func warn(_ what: String, hint: String, line: Int32? = nil) {
    guard !problems.isFull else {
      problems.report(what, at: nil, hint: hint, severity: .warning)
      return
    }
    problems.report(Problem(what, file: file, line: Int(line ?? self.line), hint: hint, severity: .warning))
  }

  var tooDeep: Problem {
    Problem(
      "elements are nested more than \(Self.depthLimit) deep",
      file: file,
      line: Int(line),
      hint: "Check that this is a children in need census; its elements are nested at most seven deep."
    )
  }

  var tooManyElements: Problem {
    Problem(
      "child \(ordinal) has more than \(Self.elementLimit) elements",
      file: file,
      line: Int(line),
      hint: "Ask who made the file: this is not what one child's record looks like."
    )
  }

  var otherCollection: Problem {
    let value = text.trimmed
    let name = String(decoding: value, as: UTF8.self)
    let shown = Self.otherCollections.contains(name) ? "'\(name)'" : "another collection"
    return Problem(
      "the header says that this is \(shown), not 'CIN'",
      file: file,
      line: Int(text.spot.line),
      hint: "Give a children in need census."
    )
  }

  /// The collections of the Department that may be taken for this one.
  private static let otherCollections: Set<String> = [
    "CLA", "SSDA903", "CSWW", "SWWF", "PLO", "AP", "PRU", "SC", "SLT", "EYC", "SEN2", "PF",
  ]

  func notACensus(_ name: UnsafePointer<UInt8>) -> Problem {
    if String(cString: name).lowercased() == "html" { return webPage }
    return Problem(
      "this is XML, but not a children in need census: its outermost element is another",
      file: file,
      line: Int(line),
      hint: "Give a census, whose outermost element is 'Message', or an extract in JSON."
    )
  }

  /// What is said of a page that a browser saved.
  var webPage: Problem {
    Problem(FormatDetection.webPage.what, file: file, hint: FormatDetection.webPage.hint)
  }

  func doctype(_ name: UnsafePointer<UInt8>?) -> Problem {
    if let name, String(cString: name).lowercased() == "html" { return webPage }
    return Problem(
      "the file has a document type declaration (DOCTYPE), which is not read",
      file: file,
      line: Int(line),
      hint: "Take the declaration out; a census has none."
    )
  }
}
