import AuditSummaries

extension SummaryReport {
  /// The shares of all questions, drawn.
  var chart: Chart {
    Chart(
      id: "questions-chart",
      title: "Share of counted files that met each question",
      sentence: chartSentence,
      description: chartDescription,
      axis: .share,
      rows: summary.items.map { item in
        let isDrawn = item.share.counted >= smallest
        return Chart.Row(
          label: question(item),
          value: isDrawn ? item.share.value : nil,
          low: isDrawn ? item.share.interval?.low : nil,
          high: isDrawn ? item.share.interval?.high : nil,
          counts: chartCounts(item.share)
        )
      }
    )
  }

  private var chartSentence: String {
    let few = summary.items.contains { $0.share.counted < smallest }
    return """
      Each dot is the share of counted files that met a question; the line through it is the 95\u{A0}% interval, \
      the range in which the share of all files is likely to lie. The fewer files were counted, the longer the line.\(few ? " A question with fewer than \(Words.count(smallest, "counted file")) has counts and no dot." : "")
      """
  }

  private func chartCounts(_ share: Share) -> String {
    guard share.counted > 0 else { return "no files applicable" }
    let counts = "\(share.met) of \(share.counted)"
    return Words.percentage(share, smallestPercentage: smallest).map { "\(counts), \($0)" } ?? counts
  }

  private var chartDescription: String {
    let drawn = summary.items.filter { $0.share.counted > 0 && $0.share.counted >= smallest }
      .sorted { ($0.share.value ?? 0) < ($1.share.value ?? 0) }
    guard let lowest = drawn.first, let highest = drawn.last else {
      return "No question has enough counted files for a dot; the counts are in the table below."
    }
    return """
      \(Words.count(drawn.count, "dot")) with intervals, from 0 to 100\u{A0}%. The lowest is “\(lowest.words.question)”, \
      \(chartCounts(lowest.share)); the highest is “\(highest.words.question)”, \(chartCounts(highest.share)). \
      The table below has every number.
      """
  }
}
