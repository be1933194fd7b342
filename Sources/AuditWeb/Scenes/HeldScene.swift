import AuditDocuments
import AuditPages
import AuditStore
import Foundation

/// What was typed while a session was over: shown to whoever typed it, and sent once.
enum HeldScene {
  /// Where it is.
  static let address = "/held"

  static let routes = [
    Route.get("held", .signedIn, show),
    Route.post("held/:id/send", .signedIn, send),
    Route.post("held/:id/leave", .signedIn, leave),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    let waiting = visit.site.held.all(of: visit.person)
    guard !waiting.isEmpty else { return .see("/") }
    return visit.page(
      PageContent(
        title: "What you typed before you were signed out",
        body: concern(among: waiting, visit)
          + "<p>Nothing of this is kept yet. Send it, and it goes to where it was meant.</p>\n"
          + waiting.map { part($0, visit) }.joined()
      )
    )
  }

  /// That a concern is among what waits, which nobody knows of yet.
  private static func concern(among waiting: [HeldForms.Held], _ visit: Visit) -> HTML {
    let concerns = waiting.count { Refusals.isOfConcern($0.path, $0.form) }
    guard concerns > 0 else { return "" }
    let what =
      concerns == 1
      ? "A concern about a child waits here: nobody has been told of it."
      : "\(concerns) concerns about children wait here: nobody has been told of them."
    return Parts.notice("\(what) Send what waits now. \(Refusals.route(visit))")
  }

  private static func part(_ held: HeldForms.Held, _ visit: Visit) -> HTML {
    """
    <section class="inset"><h2>\(place(held.path, visit))</h2>
    \(FilledIn(held.form, named: questions(of: held.path, visit)).lines)
    \(Parts.form("\(address)/\(held.id)/send", of: visit, Parts.button("Send it now")))
    \(Parts.form("\(address)/\(held.id)/leave", of: visit, Parts.button("Throw it away", isQuiet: true)))
    </section>

    """
  }

  /// How the questions are called that the boxes of a form are of.
  static func questions(of path: [String], _ visit: Visit) -> (String) -> String? {
    guard path.count > 3, path[0] == "rounds", path[2] == "cases", let round = try? visit.workspace.round(path[1])
    else { return { _ in nil } }
    return { id in question(id, of: path[3], in: round, visit).map { "“\($0)”" } }
  }

  /// What a form was for, in words: the case, the round by its title, and the page.
  private static func place(_ path: [String], _ visit: Visit) -> String {
    func after(_ word: String) -> String? {
      path.firstIndex(of: word).flatMap { path.indices.contains($0 + 1) ? path[$0 + 1] : nil }
    }
    let round = after("rounds").flatMap { try? visit.workspace.round($0) }
    let reference = after("cases") ?? after("moderation")
    let item = after("questions").map { id in
      let words = round.flatMap { question(id, of: reference ?? "", in: $0, visit) }
      return words.map { "“\($0)”" } ?? "a question"
    }
    let page = item ?? path.reversed().lazy.compactMap { pages[$0] }.first
    let title = round?.title ?? after("rounds")
    let parts = [reference.map { "Case \($0)" }, title, page].compactMap(\.self)
    return parts.isEmpty ? "A page of its own" : parts.joined(separator: ", ")
  }

  /// A question in the words in which the case is asked it: many checklists have one of the same name, each with its own.
  ///
  /// An audit is finished with the version that it was begun with.
  private static func question(_ id: String, of reference: String, in round: Round, _ visit: Visit) -> String? {
    let name = try? JournalName(round: round.id, case: reference, auditor: visit.person)
    let begun = name.flatMap { try? Journal.read($0, in: visit.workspace).state.opening }
    let library = (try? visit.site.libraries.known(visit.workspace))?.library
    let checklist = library?.checklist(
      begun?.checklist ?? round.checklist.id,
      version: begun?.version ?? round.checklist.version
    )
    return checklist?.item(id)?.question
  }

  /// What the pages are called whose forms can wait, by the last part of their address that is a word of the program.
  private static let pages = [
    "accounts": "accounts", "acknowledge": "who knows of a concern", "actions": "actions",
    "applying": "what does not apply",
    "begin": "whether you are tied to it", "bring-in": "bringing extracts in",
    "close": "closing the round", "concern": "a concern", "dates": "dates",
    "done": "that an action is done",
    "end": "how a concern ended", "grade": "the grade of the whole", "grades": "the grade of a section",
    "not-applying": "what does not apply", "open": "opening the round again", "over": "opening it again",
    "plan": "a new round", "reallocate": "giving cases to others", "reply": "a reply to the page",
    "retract": "a concern raised by mistake", "safety": "whether the child is safe today",
    "settled": "a reply to the moderator", "sign": "the signature", "step-back": "stepping back",
    "verify": "having seen that an action is done",
  ]

  private static func send(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let held = visit.site.held.take(visit.parameter("id"), of: visit.person) else { return .see("/") }
    let response = visit.site.send(held, for: visit)
    // Where something else waits, it comes next; a page with mistakes has what was typed in its own boxes.
    guard response.status == 303, !visit.site.held.all(of: visit.person).isEmpty else { return response }
    return Visit.marked(.see(address), as: response)
  }

  private static func leave(_ visit: Visit) throws(Problems) -> WebResponse {
    _ = visit.site.held.take(visit.parameter("id"), of: visit.person)
    return .see(address)
  }
}
