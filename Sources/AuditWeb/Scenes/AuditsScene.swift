import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// My audits: what is allocated to whoever is signed in, and how each stands.
enum AuditsScene {
  static let routes = [Route.get("", .signedIn, show)]

  /// An audit that is allocated to the person.
  private struct Mine {
    let round: Round
    let allocation: Round.Allocation
    let state: AuditState
    let brief: Told
  }

  /// Whether anything is told of a case.
  private enum Told {
    case brief(Brief)
    /// No extract of it came in, and no list has it.
    case nothing
    /// There is an extract, which cannot be read.
    case unreadable

    var age: String {
      switch self {
      case .brief(let brief): brief.age ?? "not in the extract"
      case .nothing: "no extract yet"
      case .unreadable: "the extract cannot be read"
      }
    }

    var service: String { if case .brief(let brief) = self { brief.service } else { "" } }
  }

  /// What the list says of a case.
  private struct Brief: Sendable {
    let age: String?
    let service: String

    init(_ file: CaseFile) { (age, service) = (file.child.value?.ageBand.value, file.service) }
  }

  /// What the list says of a case, without its extract being read again where nobody changed that.
  private static func brief(_ reference: String, in round: Round, of visit: Visit) throws(Problems) -> Brief {
    let workspace = visit.workspace
    guard try workspace.extractSet(ofRound: round.id).contains(reference) else {
      return Brief(try workspace.caseFile(reference, in: round).file)
    }
    return try visit.site.briefs.value(of: try workspace.extract(ofCase: reference, round: round.id)) {
      () throws(Problems) in Brief(try workspace.caseFile(reference, in: round).file)
    }
  }

  /// One extract that cannot be read keeps nobody from the others.
  private static func told(_ reference: String, in round: Round, of visit: Visit) throws(Problems) -> Told {
    do { return .brief(try brief(reference, in: round, of: visit)) } catch {
      guard try !visit.workspace.extractSet(ofRound: round.id).contains(reference) else { return .unreadable }
      // Where there is none the list stands for it, which may be unreadable too.
      do { _ = try visit.workspace.listedFrame(ofRound: round.id) } catch { return .unreadable }
      return .nothing
    }
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    var open: [HTML] = []
    var over: [HTML] = []
    for round in try visit.workspace.rounds().reversed() {
      let mine = try audits(in: round, of: visit)
      guard !mine.isEmpty else { continue }
      let isClosed = followUp.closings[round.id] != nil
      let isDone = isClosed || mine.allSatisfy { $0.state.isSigned || $0.state.recusal != nil }
      let section = table(round, mine, isClosed: isClosed, of: visit)
      if isDone { over.append(section) } else { open.append(section) }
    }
    let nothing: HTML =
      over.isEmpty
      ? "<p>No case is allocated to \(visit.person) at present. \(visit.mayDo(.plan) ? leads : waits)</p>"
      : "<p>Nothing is left to do: each of your audits is signed, stepped back from, or of a round that is closed.</p>"
    let earlier: HTML = over.isEmpty ? "" : Parts.details("Audits that are done", over.joined())
    return visit.page(
      PageContent(title: "My audits", body: (open.isEmpty ? nothing : open.joined()) + earlier, isWide: true)
    )
  }

  private static let leads: HTML = "How far the others have come stands in <a href=\"/rounds\">Rounds</a>."
  private static let waits: HTML = "The QA lead allocates cases when a round is planned."

  private static func audits(in round: Round, of visit: Visit) throws(Problems) -> [Mine] {
    var mine: [Mine] = []
    for allocation in round.allocations(of: visit.person) {
      let name = try JournalName(round: round.id, case: allocation.reference, auditor: visit.person)
      mine.append(
        Mine(
          round: round,
          allocation: allocation,
          state: try Journal.read(name, in: visit.workspace).state,
          brief: try told(allocation.reference, in: round, of: visit)
        )
      )
    }
    return mine
  }

  private static func table(_ round: Round, _ mine: [Mine], isClosed: Bool, of visit: Visit) -> HTML {
    let rows = mine.map { audit -> [HTML] in
      let reference = audit.allocation.reference
      let address = Visit.address(round: round.id, case: reference)
      let link: HTML = "<a href=\"\(address)\">\(reference)</a>"
      let isOpen = !audit.state.isSigned && audit.state.recusal == nil
      return [
        link, "\(audit.brief.age)", "\(audit.brief.service)",
        "\(isOpen ? round.due?.inWords ?? "no day is set" : "")", tag(audit, on: visit),
      ]
    }
    let closed: HTML = isClosed ? "<p>The round is closed.</p>" : ""
    return """
      <h2>\(round.title)</h2>
      \(closed)
      \(Parts.table(caption: "Cases of \(round.title)", ["Case", "Age", "Service", "To be signed by", "State"], rows, isQuiet: true))
      """
  }

  /// How an audit stands, in one of few words.
  private static func tag(_ audit: Mine, on visit: Visit) -> HTML {
    if audit.state.recusal != nil { return Parts.tag("Stepped back") }
    if audit.state.isSigned { return Parts.tag("Signed", .done) }
    let isLate = audit.round.due.map { due in EnglandDay.of(visit.moment).map { $0 > due } ?? false } ?? false
    let late: HTML = isLate ? " \(Parts.tag("Overdue", .late))" : ""
    if !audit.state.isBegun { return Parts.tag("Not started") + late }
    return Parts.tag("Started: \(audit.state.answers.count) answered", .open) + late
  }
}
