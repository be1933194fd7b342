import AuditActions
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore

extension FormReading {
  /// Reads what is to be done for the child, and whether the child is safe today.
  mutating func readChild() {
    for number in FormSubject.actions { readAction(number) }
    answers.asksSafety = hasBox(.safety)
    guard let text = text(.safety) else { return }
    guard let answer = FormWords.safety(text) else {
      say("\(FormSubject.safety.called) is none of its three answers", "Choose one from the list.")
      return
    }
    answers.safety = answer
    guard answers.isUnsafeWithoutConcern(in: session) else { return }
    say(
      "\(FormSubject.safety.called) is answered no, and no concern is written",
      "Write why into \(FormSubject.concern.called). \(session.sameDayRoute)"
    )
  }

  private mutating func readAction(_ number: Int) {
    let subject = FormSubject.action(number)
    let what = words(subject)
    let (who, when) = (detail(.actionWho(number)), detail(.actionWhen(number)))
    guard let what else {
      if text(.actionWho(number)) ?? text(.actionWhen(number)) != nil, isOpen(subject) {
        say(
          "\(subject.called) is empty, and who or when stands below it",
          "Write what is to be done, or empty the boxes below it."
        )
      }
      return
    }
    guard !EmptyWords.sayNothing(what) else {
      say("\(subject.called) says that there is nothing to do", "Leave it empty where there is no action.")
      return
    }
    guard !ChildAction.saysWhoAlone(what) else {
      say(
        "\(subject.called) says who and not what is to be done",
        "Write what is to be done there, and who in the box below it."
      )
      return
    }
    answers.actions.append(ChildAction(text: what, who: who, when: when))
    answers.actionBoxes.append(number)
  }

  /// Who or by when, which may be short, such as initials or a day; what says nothing is left open, and asked for when it is collected.
  private func detail(_ subject: FormSubject) -> String? {
    guard let text = text(subject) else { return nil }
    let aspect = if case .actionWhen = subject { Aspect.when } else { Aspect.who }
    return ChildAction.saysTooLittle(text, of: aspect) ? nil : text
  }
}
