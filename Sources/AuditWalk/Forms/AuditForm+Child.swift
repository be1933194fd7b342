import AuditActions
import AuditPages

extension AuditForm {
  /// What the audit changes for its child: what is to be done, and whether the child is safe today.
  var child: [FormBlock] {
    let state = session?.writer.state
    let noted = state?.childActions.map(\.action.inWords) ?? []
    var blocks: [FormBlock] = [
      .heading("For \(checklist.unit.actedFor)", level: 1, place: "child"),
      .paragraph(
        "What is to be done for \(checklist.unit.actedFor)? An action says what, who and by when. Leave the boxes as they are where"
          + " nothing is to be done."
      ),
    ]
    if !noted.isEmpty {
      blocks.append(.note("Noted already, and kept:"))
      blocks += noted.map(FormBlock.statement)
    }
    for number in FormSubject.actions {
      blocks.append(box(.action(number), "Action \(number): what", .words))
      blocks.append(box(.actionWho(number), "Who", .words))
      blocks.append(box(.actionWhen(number), "By when", .words))
    }
    let standing = state?.safety.map { $0.answer.inWords.uppercasedAtStart }
    return blocks + [
      box(.safety, checklist.unit.safetyQuestion, .choice(FormWords.safety), standing),
      .note("A no needs a concern in the box above. \(sameDayRoute) Nobody is told by this form."),
    ]
  }
}
