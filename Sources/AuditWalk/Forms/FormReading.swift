import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

/// A form that came back, read as answers and held to the checks of answers; every mistake is named by its question.
///
/// Nothing that was written in it is in what is said of it: only questions by their number, sections, and boxes by their name.
struct FormReading {
  let form: FilledForm
  let session: AuditSession
  let shown: String
  /// The answers, as far as they can be read.
  var answers: AnswersFile
  private(set) var problems: [Problem] = []
  private var boxes: [String: FilledForm.Box] = [:]

  /// Characters that a box may hold.
  static let longest = 20_000

  /// Reads a form that was made when the audit had so many entries.
  init(_ form: FilledForm, for session: AuditSession, since entries: Int, shownAs shown: String) {
    self.form = form
    self.session = session
    self.shown = shown
    answers = AnswersFile(shown: shown, isForm: true)
    answers.since = entries
    guard !form.isOfOtherText else {
      say(
        "most of what the form prints is not what it was made with",
        "It may be the text of another form. Fill in the form that was handed out, and its boxes only."
      )
      return
    }
    sayStrays()
    readBoxes()
    readTie()
    // Whoever is tied to the case audits nothing of it: no mistake in the rest of the form matters.
    if answers.recusal != nil {
      problems = []
      return
    }
    readAnswers()
    readGrades()
    readRemarks()
    readChild()
    readSignature()
  }

  /// Puts a mistake down.
  mutating func say(_ what: String, _ hint: String) { problems.append(Problem(what, file: shown, hint: hint)) }

  private mutating func readBoxes() {
    let subjects = FormSubject.all(of: session.checklist)
    let names = Dictionary(subjects.map { ($0.tag, $0) }) { first, _ in first }
    for box in form.boxes {
      guard let subject = names[box.tag] else {
        say(
          "the form has a box that its checklist has not",
          "Take away what was pasted in; only the form's own boxes are taken."
        )
        continue
      }
      guard boxes[box.tag] == nil else {
        say(
          "\(subject.called) is there twice",
          "Undo the copy, or ask for the form once more: nobody can tell which one holds."
        )
        continue
      }
      boxes[box.tag] = box
      guard box.text.count > Self.longest else { continue }
      say("\(subject.called) is longer than \(Self.longest) characters", "Say it in fewer words.")
      boxes[box.tag]?.text = ""
    }
    // A form of an earlier version has fewer boxes, and is held to those that it was made with.
    let later = Set(FormSubject.forTheChild).filter { !form.madeWith.contains($0.tag) }
    for subject in subjects where boxes[subject.tag] == nil && !later.contains(subject) {
      say("\(subject.called) has no box any more", "Undo what took it away, or ask for the form once more.")
    }
  }

  /// What stands in a box; nothing where that is nothing.
  func text(_ subject: FormSubject) -> String? {
    boxes[subject.tag].map(\.text).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the form has a box.
  func hasBox(_ subject: FormSubject) -> Bool { boxes[subject.tag] != nil }

  /// Whether a box is there and nothing stands in it; that one is missing is said by itself.
  func isOpen(_ subject: FormSubject) -> Bool { boxes[subject.tag]?.text.isEmpty == true }

  private mutating func readTie() {
    switch text(.tie) {
    case nil:
      say(
        "\(FormSubject.tie.called) is left at '\(FormPrompt.choose)'",
        "Choose one of the two: nobody audits a case of their own."
      )
    case let text? where FormWords.isSame(text, FormWords.free): break
    case let text? where FormWords.isSame(text, FormWords.tied):
      answers.recusal = "The auditor's form says: \(FormWords.tied)."
    case _?: say("\(FormSubject.tie.called) is none of its two answers", "Choose one from the list.")
    }
  }

  /// What is said on something, where it says anything.
  mutating func words(_ subject: FormSubject, _ isEnough: (String) -> Bool = WalkWords.isWords) -> String? {
    guard let text = text(subject) else { return nil }
    guard isEnough(text) else {
      say("\(subject.called) says nothing", "Write a sentence, or leave the box empty.")
      return nil
    }
    return text
  }

  private mutating func readAnswers() {
    for (item, number) in FormSubject.numbered(session.checklist) {
      let subject = FormSubject.answer(item, number)
      var given = AnswersFile.Given(item: item)
      given.comments = [words(.comment(item, number))].compactMap(\.self)
      if let text = text(subject) {
        given.outcome = outcome(text, item)
        if given.outcome == nil {
          say("\(subject.called) is none of those in its list", "Choose one from the list; words go into the comment.")
        }
      }
      for objection in given.objections(in: session, formOf: answers.since) {
        if case .overruledWithoutReason = objection {
          say(
            "question \(number) is answered otherwise than the dates show, without a reason",
            "Write the reason into its comment."
          )
        } else {
          sayLimiting(number)
        }
      }
      if given.outcome != nil || !given.comments.isEmpty { answers.given.append(given) }
    }
  }

  /// Puts down that an answer which limits the grade has nothing said on it.
  mutating func sayLimiting(_ number: Int) {
    say("question \(number) limits the grade and has no comment", "Write into its comment what the file shows.")
  }

  private func outcome(_ text: String, _ item: ChecklistItem) -> Outcome? {
    guard item.answeredByRule, FormWords.isSame(text, FormWords.agree) else { return FormWords.outcome(text) }
    return session.findings[item.id]?.outcome
  }

  private mutating func readGrades() {
    for section in session.checklist.sections.map(Optional.some) + [nil] {
      let subject = FormSubject.grade(section)
      let reason = words(.reason(section), WalkWords.isReason)
      guard let text = text(subject) else {
        if reason != nil {
          say("\(subject.called) has a reason and is left at '\(FormPrompt.choose)'", "Choose the grade.")
        }
        continue
      }
      guard let grade = FormWords.grade(text) else {
        say("\(subject.called) is none of the four", "Choose one from the list; words go into the reason.")
        continue
      }
      answers.grades.append(.init(section: section?.id ?? "", grade: grade, reason: reason))
    }
    for case .aboveCap(let section, let cap, let item) in answers.capObjections(in: session) {
      let graded = session.checklist.sections.first { $0.id == section }
      say(
        "\(FormSubject.grade(graded).called) is above \(cap.inWords), which question "
          + "\(WalkScreen(session).number(of: item)) leaves at most",
        "Choose \(cap.inWords) or lower; higher only by moderation."
      )
    }
  }

  private mutating func readRemarks() {
    for subject in [FormSubject.goodPractice, .concern] {
      // A yes or a tick says that there is one: of a concern the opposite of none.
      if let text = text(subject), EmptyWords.affirm(text) {
        let route = subject == .concern ? " \(session.sameDayRoute)" : ""
        say(
          "\(subject.called) does not say what it is",
          "Write it in words, or leave it empty where there is none.\(route)"
        )
        continue
      }
      guard let text = words(subject) else { continue }
      guard WalkWords.goodPractice.isEnough(text) else {
        say(
          "\(subject.called) says that there is none, which would be kept and counted as one",
          "Leave it empty where there is none."
        )
        continue
      }
      if subject == .concern { answers.concerns = [text] } else { answers.goodPractice = [text] }
    }
  }

  private mutating func readSignature() {
    let box = boxes[FormSubject.signature.tag]
    let isTicked = box?.isTicked == true
    // Over a mark that was typed nobody can tell what was meant.
    if let box, !["☐", "☒", ""].contains(box.text) || box.text == "☒" && !isTicked || box.text == "☐" && isTicked {
      say("\(FormSubject.signature.called) was written over", "Undo that, and tick it with a click.")
      return
    }
    // A name can be as short as people's names are.
    let name = text(.name)
    if isTicked { sayOpen() }
    switch (isTicked, name) {
    case (true, let name?):
      if let objection = session.objection(toName: name) {
        say("the name in the form signs nothing", objection)
      } else {
        answers.name = name
      }
    case (true, nil): say("the form is signed with no name", "Write the name into its box, or take the tick away.")
    case (false, _?):
      say("there is a name, and \(FormSubject.signature.called) is not ticked", "Tick it, or take the name away.")
    case (false, nil): break
    }
  }
}
