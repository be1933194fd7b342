import AuditPages
import AuditSummaries

extension Timeliness {
  /// Below this number of things counted, words stand in place of a percentage.
  private static let smallest = 10

  /// A percentage to one decimal, nothing where there are too few for one.
  static func percent(_ met: Int, of counted: Int) -> String? {
    counted >= smallest ? Words.exactPercent(Double(met) / Double(counted)) : nil
  }

  /// The figure that can stand beside the published ones, and those.
  func sentence(beside published: [PublishedFigure], isHidden: Bool = false) -> String {
    let own =
      isHidden
      ? "The figure of these extracts is hidden."
      : comparable.counted > 0
        ? "These extracts: \(Self.counts(comparable.met, of: comparable.counted)), \(measure.comparableWords)."
        : "These extracts have nothing to put beside published figures: \(measure.comparableWords)."
    let others = published.compactMap { figure in
      figure.share.map { "\(figure.area.name) \(Words.exactPercent($0))" }
    }
    guard let year = published.first?.year, !others.isEmpty else { return own }
    let years = Set(published.map(\.year)).count == 1 ? "Published for the \(year.inWords)" : "Published"
    return "\(own) \(years): \(others.joined(separator: ", "))."
  }

  /// How far what could not be judged can move the figure, in plain sentences.
  var marginSentence: String {
    var sentences: [String] = []
    let all = counted + counts.notSeen
    if let lowest, let highest, notJudged > 0 {
      // The figure above counts the ones and leaves the others out, so that the two numbers do not add up without these words.
      let parts = [
        (counts.notEvidenced, "not evidenced, in the figure as not in time"),
        (counts.notSeen, "not seen, not in the figure"),
      ].filter { $0.0 > 0 }
      let they = notJudged == 1 ? "it" : "they all"
      sentences.append(
        """
        \(notJudged) of \(Words.count(all, measure.things.one, measure.things.many)) could not be judged \
        (\(parts.map { "\($0.0) \($0.1)" }.joined(separator: "; "))). Had \(they) been late, \
        \(Self.share(lowest, met, of: all)) would be in time; had \(they) been in time, \
        \(Self.share(highest, met + notJudged, of: all)).
        """
      )
    } else if counted > 0 {
      sentences.append(
        "Every \(measure.things.one) that was due could be judged: missing dates do not move the figure."
      )
    }
    if casesNotSeen > 0 {
      sentences.append(
        """
        Of \(Words.count(casesNotSeen, "case")) the extracts do not hold what is timed here; \
        \(casesNotSeen == 1 ? "it is" : "they are") in neither figure nor margin.
        """
      )
    }
    return sentences.isEmpty ? "The extracts hold nothing to time here." : sentences.joined(separator: " ")
  }

  /// How far chance could move the figure of a sample.
  var sampleSentence: String {
    guard let interval = sampleInterval, counted >= Self.smallest else {
      return "The sample is too small, or too much alike, for an interval."
    }
    return """
      Chance: the 95\u{A0}% interval of \(met) of \(counted) is \(Words.interval(interval)), clustered by file because \
      what is on one file is alike.
      """
  }

  private static func counts(_ met: Int, of counted: Int) -> String {
    "\(met) of \(counted)" + (percent(met, of: counted).map { " (\($0))" } ?? "")
  }

  private static func share(_ share: Double, _ met: Int, of all: Int) -> String {
    all >= smallest ? Words.exactPercent(share) : "\(met) of \(all)"
  }
}
