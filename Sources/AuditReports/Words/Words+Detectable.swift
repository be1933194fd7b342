import AuditPages
import AuditSummaries

extension Words {
  /// How large a change so many files in either of two rounds can show, and on what that rests; nil where they are too few
  /// to show one.
  static func detectable(files: Int) -> (change: String, means: String)? {
    guard let all = DetectableChange.overAllQuestions(files: files) else { return nil }
    let one =
      DetectableChange.inOneQuestion(files: files)
      .map { "of \(Words.count(rounded($0), "point")) in one question and " } ?? ""
    return (
      """
      \(Words.count(files, "file")) a round can show a change \(one)of about \(Words.count(rounded(all), "point")) over all \
      of them; a smaller one may be there and not be seen.
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
      "\(Words.count(files, "file")) could show one of \(Words.count(rounded(one), "point")) and of about \(rounded(all))."
  }

  private static func rounded(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
