/// The timescale shape for a document that each looked after child is to have soon, and again at an interval.
struct RenewedDocument {
  /// The kind of document.
  var kind: CareDocumentKind

  /// What is said of it.
  var words: MeetingWords

  /// The time from becoming looked after to the first.
  static let days = Threshold(
    "days",
    standard: 20,
    range: 1...60,
    means: "working days from becoming looked after within which the first is made"
  )

  /// How the shape decides, for the pages of the rules that use it.
  static let how =
    [
      "The first is timed from the day on which the child became looked after, each later one from the one before.",
      TimeLookedAfter.how,
    ] + MeetingSeries.how + TimedStep.how

  /// Judges the documents under each plan of a looked after child, each due some months after the one before.
  func judgement(of caseFile: CaseFile, renewedAfter months: Int, with settings: Settings) -> Judgement {
    guard caseFile.careDocuments.isSeen else { return .whole(.notSeen, reason: "the extract has no care documents") }
    return .plans(of: [.lookedAfter], in: caseFile, whenNone: "there is no plan of a looked after child on the file") {
      let time = TimeLookedAfter($0, in: caseFile)
      guard time.begins(with: $0) else { return [] }
      return MeetingSeries(
        words: words,
        started: time.from,
        ended: time.ended,
        place: $0.place,
        held: caseFile.documents(kind),
        first: .limit(.workingDays(Self.days.wholeNumber(in: settings))),
        later: .limit(.months(months)),
        soughtIn: [.careDocuments]
      ).occurrences(in: caseFile, with: settings)
    }
  }
}
