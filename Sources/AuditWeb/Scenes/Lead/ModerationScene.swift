import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditSummaries
import AuditWalk

/// What a moderator should look at in a round, one case of it, and the questions that ask to be reworded.
enum ModerationScene {
  static let routes = [
    Route.get("rounds/:round/moderation", .act(.moderate), list),
    Route.get("rounds/:round/moderation/:case", .act(.moderate)) { visit throws(Problems) in
      try withModeration(visit) { moderation throws(Problems) in try page(visit, moderation) }
    },
    Route.get("rounds/:round/rewording", .act(.moderate), rewording),
  ]

  // MARK: - The round

  private static func list(_ visit: Visit) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let found = try Moderation.all(of: round, in: visit.workspace)
    let blind = try visit.blindCases(in: round)
    let shown = found.cases.filter { !blind.contains($0.counted.name.reference) }
    var body = try Parts.warnings(Problems(found.problems), of: visit)
    if !blind.isEmpty {
      body += "<p>Left out until you have signed them yourself: \(blind.sorted().joined(separator: ", ")).</p>\n"
    }
    var rows: HTML = ""
    for block in ModerationScreen.list(shown, of: round) {
      if block.role == .row, let reference = block.mark {
        rows +=
          "<li><a href=\"\(visit.roundAddress)/moderation/\(FormText.encoded(reference))\">\(reference)</a> <span>\(block.text)</span></li>\n"
        continue
      }
      if !rows.markup.isEmpty { body += "<ul class=\"tasks\">\n\(rows)</ul>\n" }
      rows = ""
      body += block.role == .group ? "<h2>\(Self.withoutColon(block.text))</h2>\n" : "<p>\(block.text)</p>\n"
    }
    if !rows.markup.isEmpty { body += "<ul class=\"tasks\">\n\(rows)</ul>\n" }
    body += "<p><a href=\"\(visit.roundAddress)/rewording\">Questions that ask to be reworded</a></p>\n"
    return visit.page(
      PageContent(title: "Moderation", back: (visit.roundAddress, round.title), caption: round.title, body: body)
    )
  }

  private static func withoutColon(_ text: String) -> String { text.hasSuffix(":") ? String(text.dropLast()) : text }

  private static func rewording(_ visit: Visit) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let found = try Moderation.all(of: round, in: visit.workspace)
    let blind = try visit.blindCases(in: round)
    let cases = found.cases.filter { !blind.contains($0.counted.name.reference) }
    let report = RewordingReport(
      Moderation.readings(of: cases),
      ofRound: round.title,
      audits: cases.count,
      pairs: cases.count { $0.second != nil }
    )
    return visit.page(
      PageContent(
        title: report.page.title,
        back: (visit.roundAddress, round.title),
        caption: round.title,
        body: try Parts.warnings(Problems(found.problems), of: visit)
          + "<p>For whoever keeps the checklist, and not for publication: counts are small.</p>\n"
          + report.page.content,
        isWide: true
      )
    )
  }

  // MARK: - One case

  /// Where the pages of moderating the case of this address are.
  static func address(_ visit: Visit) -> String {
    "\(visit.roundAddress)/moderation/\(FormText.encoded(visit.parameter("case")))"
  }

  /// What the page of a case is called: two readings only where there are two.
  static func title(_ moderation: Moderation) -> String {
    "\(moderation.second == nil ? "The audit" : "Two readings") of \(moderation.counted.name.reference)"
  }

  /// Finds the case that the address names, for whoever is not to read it blind any more.
  static func withModeration(
    _ visit: Visit,
    _ body: (Moderation) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let reference = visit.parameter("case")
    guard try !visit.blindCases(in: round).contains(reference) else {
      throw Problems([
        Problem(
          "you are to read \(Problem.quote(reference)) yourself, and have not signed it",
          file: round.id,
          hint: "What another auditor found is shown to you when your own audit is signed."
        )
      ])
    }
    return try body(try Moderation.of(reference, in: round, visit.workspace))
  }

  private static let done = [
    "question": "What you settled is kept. The auditor’s own answer is kept beside it.",
    "grade": "The grade that you settled is kept. The auditor’s own is kept beside it.",
  ]

  private static func page(_ visit: Visit, _ moderation: Moderation) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let (all, names) = (visit.request.query["all"] != nil, visit.request.query["names"] != nil)
    let cited = CitedFacts(of: moderation.counted.name.reference, in: round, visit)
    let comparison = AuditComparison(moderation, facts: cited.facts, showsNames: names)
    let settling = try Settling(visit, moderation, in: round)
    let here = address(visit)
    var body: HTML =
      cited.notice
      + "<p>\(moderation.reasons.isEmpty ? "" : moderation.reasons.joined(separator: "; ").uppercasedAtStart + ".")</p>\n"
    body += comparison.grades
    if moderation.second == nil,
      round.allocations.contains(where: { $0.reference == moderation.counted.name.reference && $0.isSecond })
    {
      body += Parts.notice(
        "The second audit of this case is not signed yet. What you settle now is settled without it."
      )
    }
    if let others = moderation.saidOfOthers(showsNames: names) { body += Parts.notice(others) }
    body += settling.objection
    if settling.isOpen {
      body += "<p class=\"act\"><a href=\"\(here)/grade\">Settle the grade of the whole file</a></p>\n"
    }
    let shown = all ? moderation.questions : moderation.toLookAt
    if shown.isEmpty {
      body +=
        "<p>\(moderation.saidOfNothingToLookAt)</p>\n"
    }
    body += shown.map { question -> HTML in
      comparison.html(question)
        + (settling.isOpen
          ? "<p class=\"act\"><a href=\"\(here)/questions/\(question.item.id)\">Settle question \(moderation.number(of: question.item))</a></p>\n"
          : "")
    }.joined()
    body += comparison.replies
    body += views(here, all: all, names: names)
    body += LedCaseScene.links(visit)
    if visit.mayDo(.keepReplies) { body += ReplyScene.link(visit) }
    return visit.page(
      PageContent(
        title: title(moderation),
        back: ("\(visit.roundAddress)/moderation", "Moderation"),
        done: visit.done(done),
        caption: round.title,
        body: body,
        isWide: true
      )
    )
  }

  /// The other ways of looking at the case.
  private static func views(_ here: String, all: Bool, names: Bool) -> HTML {
    func link(_ words: String, _ all: Bool, _ names: Bool) -> HTML {
      let query = [all ? "all=yes" : nil, names ? "names=yes" : nil].compactMap(\.self).joined(separator: "&")
      return "<li><a href=\"\(here)\(query.isEmpty ? "" : "?\(query)")\">\(words)</a></li>\n"
    }
    return """
      <ul class="links">
      \(link(all ? "Only the questions that differ or were settled" : "Every question", !all, names))\
      \(link(names ? "Without the names of auditors and moderators" : "With the names of auditors and moderators", all, !names))</ul>

      """
  }
}
