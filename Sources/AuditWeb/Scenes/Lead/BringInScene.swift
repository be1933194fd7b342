import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk
import CaseExtracts

/// Bringing extracts into a round: the files as the council’s systems write them, and what came of them.
///
/// Files that are sent are read in memory, and what is kept of them is what a terminal keeps: extracts under pseudonyms, masked.
enum BringInScene {
  static let routes = [
    Route.get("rounds/:round/bring-in", .act(.bringIn)) { visit throws(Problems) in
      try visit.workspace.refuseWhatIsClosed(visit.round())
      return visit.page(try page(visit))
    },
    Route.post("rounds/:round/bring-in", .act(.bringIn), limit: Route.longestUpload, bringIn),
    Route.get("rounds/:round/bring-in/:made", .act(.bringIn), result),
  ]

  static func address(of visit: Visit) -> String { "\(visit.roundAddress)/bring-in" }

  /// What came of files that were sent.
  struct Made: Sendable {
    /// The round.
    let round: String
    /// What came in, in lines.
    let report: String
    /// How many cases came in.
    let cases: Int
    /// What was wrong.
    let problems: Problems
    /// What was noticed besides, such as where a key was made.
    let notes: [PlanNote]
    /// Whether every case was taken.
    let isWhole: Bool
  }

  private static let onlyThese = "Only these children"

  // MARK: - The files

  private static func page(
    _ visit: Visit,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let round = try visit.round()
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let form = visit.form
    let again = mistakes.isEmpty ? "" : " A browser keeps no file: choose them again."
    return PageContent(
      title: "Bring extracts in",
      back: (visit.roundAddress, round.title),
      mistakes: mistakes,
      caption: round.title,
      body: visit.site.planKey == nil
        ? """
        <p>This server has no key that makes pseudonyms of children’s numbers. Ask whoever runs it to name the key when it is \
        started, or to bring the extracts in.</p>
        """
        : """
        <p>The census of children in need, the looked-after return, Annex A, the Standard Safeguarding Dataset, the Department’s daily \
        records, or extracts of this program. Identifiers become pseudonyms, and texts are masked, before anything is kept. The files \
        are read in memory, and written to no disk.</p>
        \(Parts.form(
            address(of: visit),
            of: visit,
            isUpload: true,
            """
            \(Fields.line(
              "sources",
              label: "The files",
              hint: "XML, CSV, .xlsx or JSON: all the tables of one source together, \(Route.longestFilesInWords) at most.\(again)",
              mistake: mistake("sources"),
              kind: "file",
              takesSeveral: true
            ))
            \(Fields.words(
              "names",
              label: "Names to mask in the texts",
              hint: "The child’s, the family’s and others’, one a line; they are kept in no file. A census has no texts and needs none.",
              typed: form.text("names"),
              mistake: mistake("names")
            ))
            \(Fields.boxes(
              "no-names",
              legend: "Where no name is listed",
              [Fields.Choice("yes", "The texts hold no names")],
              ticked: [form.text("no-names")]
            ))
            \(Parts.details(
              "Only some of the children, or another day",
              isOpen: !form.text("children").isEmpty || mistake("made-on") != nil,
              Fields.line(
                "children",
                label: onlyThese,
                hint: "Their numbers in the files, with commas between. Empty for all.",
                typed: form.text("children")
              )
                + Fields.line(
                  "made-on",
                  label: "The day that the files are of",
                  hint: "Such as 31/08/2026, where they do not say it themselves.",
                  typed: form.text("made-on"),
                  mistake: mistake("made-on")
                )
            ))
            \(Parts.button("Bring them in"))
            """
          ))
        """
    )
  }

  /// Brings in what was sent; where anything is wrong with what was said of it, nothing is read.
  private static func bringIn(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let key = visit.site.planKey else { return visit.page(try page(visit), status: 404) }
    try visit.workspace.refuseWhatIsClosed(visit.round())
    let form = visit.form
    let files = (form.allFiles["sources"] ?? []).filter { !$0.bytes.isEmpty }
    let day = Day(form.text("made-on")) ?? Day(written: form.text("made-on"))
    let names = form.text("names").split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    let isWithoutNames = form.text("no-names") == "yes"
    var mistakes: [PageContent.Mistake] = []
    if files.isEmpty { mistakes.append(PageContent.Mistake("Choose the files to bring in", box: "sources")) }
    if isWithoutNames, !names.isEmpty {
      let says = "List the names to mask, or say that the texts hold none, and not both"
      mistakes.append(PageContent.Mistake(says, box: "names"))
    }
    if day == nil, !form.text("made-on").isEmpty {
      mistakes.append(PageContent.Mistake("Write the day as 31/08/2026", box: "made-on"))
    }
    guard mistakes.isEmpty else { return visit.page(try page(visit, mistakes), status: 400) }
    let round = try visit.round()
    // They are there until everything is read.
    let sent = try files.map { (file) throws(Problems) in (memory: try MemoryFile(file.bytes), shown: file.name) }
    let sources: DividedSources
    do throws(Problems) { sources = try DividedSources(sent.map { (url: $0.memory.url, shown: $0.shown) }) } catch {
      let says = error.all.map { PageContent.Mistake(Self.says($0), box: "sources") }
      return visit.page(try page(visit, says), status: 400)
    }
    guard !names.isEmpty || isWithoutNames || !sources.holdsRunningText else {
      let says = "List the names to mask in the texts, or say that the texts hold none"
      return visit.page(try page(visit, [PageContent.Mistake(says, box: "names")]), status: 400)
    }
    let children = form.text("children").isEmpty ? nil : form.text("children")
    let made = try visit.site.turnstile.pass("bring in \(round.id)") { () throws(Problems) -> Made in
      try brought(sources, only: children, into: round, key, NameMask(names), asOf: day, of: visit)
    }
    withExtendedLifetime(sent) {}
    let id = visit.site.arrivals.put(made, of: visit.person, at: visit.moment)
    return .see("\(address(of: visit))/\(id)")
  }

  private static func brought(
    _ sources: DividedSources,
    only children: String?,
    into round: Round,
    _ key: PlanKey,
    _ mask: NameMask,
    asOf day: Day?,
    of visit: Visit
  ) throws(Problems) -> Made {
    // The key comes last: where anything above is wrong, none is made.
    let (pseudonyms, note) = try key.opened()
    let arrivals = try Arrivals(
      workspace: visit.workspace,
      round: round,
      fingerprint: pseudonyms.fingerprint,
      lookUp: key.lookUp
    )
    var run = ImportRun(into: arrivals, key: pseudonyms, mask: mask, asOf: day)
    let stopped: Arrivals.Stopped?
    do { stopped = try run.readToEnd { try $0.read(sources, only: children) } } catch let problems as Problems {
      throw problems
    } catch {
      let what = "the files cannot be read to their end"
      throw Problems([Problem(what, file: "the files", hint: "Export them again, and send them again.")])
    }
    var report = run.arrivals.report
    report.naming = "write their numbers into “\(Self.onlyThese)”"
    return Made(
      round: round.id,
      report: report.text,
      cases: run.arrivals.cases,
      problems: run.problems(stopped),
      notes: [note].compactMap(\.self),
      isWhole: stopped == nil
    )
  }

  // MARK: - What came of them

  private static func result(_ visit: Visit) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let back = (address(of: visit), "Bring more in")
    guard let made = visit.site.arrivals.find(visit.parameter("made"), of: visit.person, at: visit.moment)?.value,
      made.round == round.id
    else {
      return visit.page(
        PageContent(
          title: "What came in is not shown any more",
          back: back,
          body: """
            <p>It was in the server’s memory, until newer ones needed the room or the server was stopped. What was said to be brought in \
            is in the round; the same files can be sent again, and change nothing that is there.</p>
            """
        ),
        status: 404
      )
    }
    let stopped: HTML =
      made.isWhole
      ? ""
      : Parts.notice(
        made.cases == 0
          ? "It stopped before the end: no case came in. Send the same files again."
          : "It stopped before the end: the cases below came in, each with its number. Send the same files again for the rest."
      )
    let notes = PlanFields.lines(made.notes).map { "<p>\(BrowserWords.plain($0))</p>\n" as HTML }.joined()
    let lines = made.problems.all.map { "<li>\(says($0))</li>\n" as HTML }
    let more: HTML = made.problems.omitted > 0 ? "<li>And \(made.problems.omitted) more like these.</li>\n" : ""
    let problems: HTML =
      lines.isEmpty
      ? "" : "<h2>What is wrong or doubtful in the files</h2>\n<ul class=\"problems\">\n\(lines.joined())\(more)</ul>\n"
    var report = try ArrivalLines(round, visit)
    return visit.page(
      PageContent(
        title: "What came in",
        back: back,
        caption: round.title,
        body: """
          \(stopped)\(notes)<pre>\(report.html(made.report))</pre>
          \(problems)\(Parts.goOn("Go on to the round", to: visit.roundAddress))
          """
      )
    )
  }

  /// What is wrong with a file, with its name and line, and what to do; without a command.
  private static func says(_ problem: Problem) -> String {
    let line = problem.line.map { ", line \($0)" } ?? ""
    let says = BrowserWords.placesNamed(in: "\(problem.what). \(problem.hint)")
    let isOfNoFile = problem.file.hasPrefix("--")
    return BrowserWords.plain(isOfNoFile ? says.uppercasedAtStart : "\(problem.file)\(line): \(says)")
  }
}
