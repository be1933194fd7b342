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
    \(FilledIn(held.form).lines)
    \(Parts.form("\(address)/\(held.id)/send", of: visit, Parts.button("Send it now")))
    \(Parts.form("\(address)/\(held.id)/leave", of: visit, Parts.button("Throw it away", isQuiet: true)))
    </section>

    """
  }

  /// What a form was for, in words: the case, the round by its title, and the page.
  private static func place(_ path: [String], _ visit: Visit) -> String {
    func after(_ word: String) -> String? {
      path.firstIndex(of: word).flatMap { path.indices.contains($0 + 1) ? path[$0 + 1] : nil }
    }
    let title = after("rounds").map { id in (try? visit.workspace.round(id))?.title ?? id }
    let question = after("questions").map { id in
      ((try? visit.site.libraries.known(visit.workspace))?.library.checklists.lazy.compactMap { $0.item(id) }.first)
        .map { "“\($0.question)”" } ?? "a question"
    }
    let page = question ?? path.reversed().lazy.compactMap { pages[$0] }.first
    let parts = [(after("cases") ?? after("moderation")).map { "Case \($0)" }, title, page].compactMap(\.self)
    return parts.isEmpty ? "A page of its own" : parts.joined(separator: ", ")
  }

  /// What the pages are called whose forms can wait, by the last part of their address that is a word of the program.
  private static let pages = [
    "acknowledge": "who knows of a concern", "actions": "actions", "applying": "what does not apply",
    "begin": "whether you are tied to it", "close": "closing the round", "concern": "a concern", "dates": "dates",
    "end": "how a concern ended", "grade": "the grade of the whole", "grades": "the grade of a section",
    "not-applying": "what does not apply", "open": "opening the round again", "over": "opening it again",
    "plan": "a new round", "reallocate": "giving cases to others", "reply": "a reply to the page",
    "retract": "a concern raised by mistake", "safety": "whether the child is safe today",
    "settled": "a reply to the moderator", "sign": "the signature", "step-back": "stepping back",
  ]

  private static func send(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let held = visit.site.held.take(visit.parameter("id"), of: visit.person) else { return .see("/") }
    let response = visit.site.send(held, for: visit)
    // Where something else waits, it comes next; a page with mistakes has what was typed in its own boxes.
    guard response.status == 303, !visit.site.held.all(of: visit.person).isEmpty else { return response }
    return .see(address)
  }

  private static func leave(_ visit: Visit) throws(Problems) -> WebResponse {
    _ = visit.site.held.take(visit.parameter("id"), of: visit.person)
    return .see(address)
  }
}
