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
    malformed = XMLComplaint.problem(for: error, file: file, count: handedOn)
  }

  /// Says, after the last chunk, why the file was not read to its end or that there was nothing in it.
  mutating func reportEnd() {
    if let malformed {
      problems.report(malformed)
    } else if handedOn == 0, !isStopped {
      problems.report(
        Problem("the census holds no child", file: file, hint: "Check that the export was made for the right year.")
      )
    }
  }

  /// Takes in a name that was not met before, and says what became of it.
  mutating func meet(_ name: UnsafePointer<UInt8>) -> CensusElement {
    let text = String(cString: name)
    switch names.meet(name, text: text) {
    case .otherCapitals(let element):
      warn(
        "\(problems.source.quoteKey(text)) is read as '\(nameInCensus(of: text))'",
        hint: "Write the element's name with the capitals that the census has."
      )
      return element
    case .unknown:
      guard current != .document else { return .unknown }
      let meant = closest(to: text, in: CensusElement.table.map(\.name))
      warn(
        "the census has no element \(problems.source.quoteKey(text)); it is passed over wherever it stands",
        hint: meant.map { "Write '\($0)' if that is what is meant." } ?? "Nothing needs to be done if it is not needed."
      )
      return .unknown
    case .oneOfMany:
      if !hasReportedManyNames {
        hasReportedManyNames = true
        warn(
          "there are more than \(CensusNames.unknownLimit) names that the census does not have",
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
      "'\(element.name)' stands in \(holder), where the census has none; it is passed over there",
      hint: "Move it to where the census has it."
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
      "'ICPCRequired' is not of the census; it is read as the opposite of 'ICPCnotRequired'",
      hint: "Write 'ICPCnotRequired', with the opposite value.",
      line: textLine
    )
  }

  mutating func reportTwice(_ element: CensusElement) {
    warn(
      "'\(element.name)' stands twice in one '\(current.name)'; the first is used",
      hint: "Keep one of the two.",
      line: textLine
    )
  }

  mutating func reportUnreadable(_ element: CensusElement, not expected: String, hint: String) {
    let value = text[trimmed]
    let shown =
      isTextTooLong
      ? "more than \(Self.textLimit) bytes long"
      : CensusText.mayBeShown(value) ? "'\(String(decoding: value, as: UTF8.self))'" : "text"
    warn("'\(element.name)' is \(shown), not \(expected)", hint: hint, line: textLine)
  }

  /// Says that a child was born after the day of the census, or that its place cannot be named otherwise.
  mutating func reportAgainstDate(_ extracted: Day?) {
    guard let extracted, case .value(let born, let line) = child.born, born > extracted else { return }
    warn(
      "'PersonBirthDate' is after the day of the census, so the child has no age band",
      hint: "Check the date; an unborn child has 'ExpectedPersonBirthDate' instead.",
      line: line
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
    let value = text[trimmed]
    let shown = CensusText.looksLikeCode(value) ? "'\(String(decoding: value, as: UTF8.self))'" : "another collection"
    return Problem(
      "the header says that this is \(shown), not 'CIN'",
      file: file,
      line: Int(textLine),
      hint: "Give a children in need census."
    )
  }

  func notACensus(_ name: UnsafePointer<UInt8>) -> Problem {
    Problem(
      "this is XML, but not a children in need census: its outermost element is "
        + problems.source.quoteKey(String(cString: name)),
      file: file,
      line: Int(line),
      hint: "Give a census, whose outermost element is 'Message', or an extract in JSON."
    )
  }

  var doctype: Problem {
    Problem(
      "the file has a document type declaration (DOCTYPE), which is not read",
      file: file,
      line: Int(line),
      hint: "Take the declaration out; a census has none."
    )
  }
}
