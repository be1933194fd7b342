import AuditPages
import AuditSummaries

extension Words {
  /// How large a change so many files in either of two rounds can show, and on what that rests; nil where they are too few
  /// to show one.
  ///
  /// - Parameters:
  ///   - files: the files of a round.
  ///   - asked: in how many of them the question was asked that was asked in most; a period of several checklists asks each
  ///     of a part.
  /// - Returns: how large a change they can show, and what that means.
  static func detectable(files: Int, asked: Int? = nil) -> (change: String, means: String)? {
    guard let all = DetectableChange.overAllQuestions(files: files) else { return nil }
    let asked = min(asked ?? files, files)
    let points = DetectableChange.inOneQuestion(files: asked).map { Words.count(rounded($0), "point") }
    let one = asked == files ? points.map { "of \($0) in one question and " } ?? "" : ""
    let part = "No question was asked in more than \(Words.count(asked, "file"))"
    let ofPart =
      points.map { ": in one question that shows a change of \($0)." } ?? ", too few to show a change in one."
    let apart = asked == files ? "" : " \(part)\(ofPart)"
    return (
      """
      \(Words.count(files, "file")) a round can show a change \(one)of about \(Words.count(rounded(all), "point")) over all \
      \(asked == files ? "of them" : "questions"); a smaller one may be there and not be seen.\(apart)
      """,
      """
      (That is in four of five rounds, for a question that half of the files met before, and where the shares of files \
      differ by \(rounded(DetectableChange.commonDeviation)) points as a standard deviation.)
      """
    )
  }

  /// The same of another number of files, in a sentence that follows; nil where they show none.
  static func detectableAlone(files: Int) -> String? {
    guard let all = DetectableChange.overAllQuestions(files: files),
      let one = DetectableChange.inOneQuestion(files: files)
    else { return nil }
    return
      "\(Words.count(files, "file")) could show a change of \(Words.count(rounded(one), "point")) in one question and of about \(rounded(all)) over all."
  }

  private static func rounded(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
