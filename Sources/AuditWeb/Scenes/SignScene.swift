import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// The signature: what still stands against it, the name, and who signs what, read back.
enum SignScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/sign", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/sign", .act(.audit), sign),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { audit in
      let against = against(audit)
      return visit.page(audit, against.isEmpty ? page(visit, audit) : notReady(visit, audit, against))
    }
  }

  /// What stands against the signature, each with the way to where it is mended.
  private static func against(_ audit: Visit.HeldAudit) -> [PageContent.Mistake] {
    var mistakes = audit.session.allHindrances.map { hindrance in
      PageContent.Mistake(hindrance.inWords.uppercasedAtStart, at: address(hindrance.place, audit))
    }
    // Asked before anything is signed, as at a terminal.
    if audit.state.safety == nil {
      mistakes.append(PageContent.Mistake(audit.session.checklist.unit.safetyQuestion, at: "\(audit.address)/safety"))
    }
    return mistakes
  }

  private static func address(_ place: AuditSession.Hindrance.Place, _ audit: Visit.HeldAudit) -> String {
    switch place {
    case .question(let id): "\(audit.address)/questions/\(FormText.encoded(id))?back=check"
    case .grade(let section): audit.address(ofGrade: section)
    case .concern: "\(audit.address)/concern"
    }
  }

  private static func notReady(_ visit: Visit, _ audit: Visit.HeldAudit, _ against: [PageContent.Mistake])
    -> PageContent
  {
    PageContent(
      title: "Not ready to sign",
      back: (audit.address, "All questions"),
      mistakes: against,
      body: "<p>Everything that you answered is kept. Each line above leads to where it is mended.</p>\n"
        + SignInScene.held(visit, hint: SignInScene.copyIt)
    )
  }

  private static func page(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String? = nil) -> PageContent {
    let typed = visit.form.text("name")
    return PageContent(
      title: "Sign",
      back: ("\(audit.address)/safety", audit.session.checklist.unit.safetyQuestion),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "name")] } ?? [],
      body: (audit.screen.safeBesideConcern.map(Parts.notice) ?? "")
        + Parts.form(
          "\(audit.address)/sign",
          of: visit,
          """
          \(Fields.line(
            "name",
            label: "The name that you sign with",
            hint: "Your own. Who signs what is read back before it is signed.",
            typed: typed.isEmpty ? visit.person : typed,
            mistake: mistake,
            autocomplete: "name"
          ))
          \(Parts.button("Go on"))
          """
        )
    )
  }

  private static func sign(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      let against = against(audit)
      guard against.isEmpty else { return visit.page(audit, notReady(visit, audit, against), status: 400) }
      let name = visit.form.text("name")
      if let objection = audit.session.objection(toName: name) {
        return visit.page(audit, page(visit, audit, mistake: objection), status: 400)
      }
      guard visit.form.text("meant") == "yes" else { return visit.page(audit, readBack(visit, audit, name)) }
      // What is signed is what was read back, and not what another window made of it since.
      guard visit.form.text("standing") == standing(audit) else {
        return visit.page(audit, readBack(visit, audit, name, changed: changedMeanwhile), status: 400)
      }
      _ = try audit.session.sign(as: name, at: visit.moment)
      return .see("\(audit.address)/over")
    }
  }

  /// How far the audit had come when it was read back.
  private static func standing(_ audit: Visit.HeldAudit) -> String { "\(audit.state.lastNumber)" }

  private static let changedMeanwhile =
    "Something of this audit was changed in another window meanwhile. Read it below once more, and sign it if it is right"

  private static func readBack(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ name: String,
    changed: String? = nil
  ) -> PageContent {
    let read = Fields.hidden("name", name) + Fields.hidden("standing", standing(audit))
    return PageContent(
      title: "Is that right?",
      back: ("\(audit.address)/sign", "Back"),
      mistakes: changed.map { [PageContent.Mistake($0, at: "\(audit.address)/check")] } ?? [],
      body: """
        \(Parts.inset(audit.screen.signing(name).map(BrowserWords.plain)))
        \(Parts.form("\(audit.address)/sign", of: visit, read + Parts.button("Sign", name: "meant", value: "yes")))
        <p><a href="\(audit.address)/check">No, check the answers</a></p>
        """
    )
  }
}
