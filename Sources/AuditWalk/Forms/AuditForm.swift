import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore

/// The form of one audit for those who fill it in with Word, or a blank one of a checklist.
///
/// It has what the walk shows before an answer is given and nothing that it shows after: what a rule finds stands on it only
/// where the round shows that with the question.
public struct AuditForm {
  let checklist: Checklist
  let session: AuditSession?
  private let mark: FormMark
  let sameDayRoute: String

  /// Makes the blank form of a checklist, with what is to be done on the day on which a concern is raised.
  public init(blank checklist: Checklist, sameDayRoute: String) {
    self.sameDayRoute = sameDayRoute
    self.checklist = checklist
    session = nil
    mark = FormMark(checklist: checklist.id, version: checklist.version, digest: checklist.digest, audit: nil)
  }

  /// Makes the form of an audit, with what is kept in it already.
  ///
  /// - Parameters:
  ///   - session: the audit.
  ///   - handOut: the number of chance of the hand-out that it belongs to.
  public init(_ session: AuditSession, handOut: String) {
    checklist = session.checklist
    sameDayRoute = session.sameDayRoute
    self.session = session
    mark = FormMark(
      checklist: checklist.id,
      version: checklist.version,
      digest: checklist.digest,
      audit: FormMark.Audit(
        handOut: handOut,
        round: session.round.id,
        reference: session.caseFile.reference,
        auditor: session.auditor.id,
        extract: session.opening.extractDigest,
        head: session.writer.entries.last?.digest ?? ""
      )
    )
  }

  /// The document.
  public func bytes(shownAs shown: String) throws(Problems) -> [UInt8] {
    do throws(OfficeProblem) {
      return try WordForm(page).bytes()
    } catch {
      throw Problems([
        Problem("the form is too large for a document of Word", file: shown, hint: "Audit this case with walk.")
      ])
    }
  }

  /// The form as a page.
  var page: FormPage {
    let unit = checklist.unit
    let title = session.map { "\(unit.heading) \($0.caseFile.reference)" } ?? "\(checklist.title): blank form"
    let subtitle =
      session.map {
        "\($0.round.title); auditor \($0.auditor.id); \(checklist.title), version \(checklist.version)"
      } ?? "Version \(checklist.version), for an audit of \(unit.described)"
    let questions = FormQuestions(checklist: checklist, session: session).blocks
    return FormPage(
      title: title,
      subtitle: subtitle,
      mark: mark.attributes,
      blocks: opening + questions + grades + remarks + child + signature + dated
    )
  }

  func box(
    _ subject: FormSubject,
    _ label: String,
    _ kind: FormBox.Kind,
    _ chosen: String? = nil
  ) -> FormBlock {
    .box(label: label, FormBox(tag: subject.tag, name: subject.name, kind: kind, chosen: chosen))
  }

  /// How the form is filled in, who the case is, and whether its auditor may read it.
  private var opening: [FormBlock] {
    var blocks: [FormBlock] = [
      .paragraph(
        "Choose an answer to each question, and write why. Only what stands in a box is taken; what is typed elsewhere comes back to"
          + " you. You can save the form and go on another day. Save it as a Word document (.docx), without a password."
      )
    ]
    blocks += FormWords.meanings.map(FormBlock.statement)
    blocks.append(
      .paragraph(
        "If you think that \(checklist.unit.child) may be unsafe, do not wait for this form. \(sameDayRoute)"
          + " There is a box for it at the end, too."
      )
    )
    if session == nil {
      blocks.append(
        .note(
          "To put it into an audit: caseaudit walk CASE --round ROUND --auditor AUDITOR --answers FORM.docx"
        )
      )
    }
    for waived in checklist.waived {
      blocks.append(.note("Not asked until \(waived.waiver.until.inWords): \(waived.item.question)"))
    }
    if let session {
      blocks.append(.heading("Who it is", level: 1, place: "who"))
      blocks += CasePage(session.caseFile, unit: checklist.unit).who.map { .statement($0.text) }
    }
    return blocks + [
      .heading("Before you begin", level: 1, place: "tie"),
      .paragraph(
        "Nobody audits a case that they, their team or somebody close to them held, supervised, chaired or signed. If that is so,"
          + " choose it here, answer nothing, and send the form back: the case goes to somebody else."
      ),
      box(.tie, "Are you tied to it?", .choice([FormWords.free, FormWords.tied])),
    ]
  }

  private var grades: [FormBlock] {
    let state = session?.writer.state
    var blocks: [FormBlock] = [
      .heading("Grades", level: 1, place: "grades"),
      .paragraph(
        "A limiting answer leaves at most the grade that its question names; lower is free. Leave a section at \(FormPrompt.choose)"
          + " where nothing in it applied or could be seen."
      ),
    ]
    for section in checklist.sections.map(Optional.some) + [nil] {
      let kept = section.map { state?.grades[$0.id] } ?? state?.overall
      let title = section?.title ?? checklist.unit.wholeTitle
      blocks.append(box(.grade(section), title, .choice(FormWords.grades), kept?.grade.inWords))
      blocks.append(box(.reason(section), "Reason, if you like", .words, kept?.reason))
    }
    return blocks
  }

  private var remarks: [FormBlock] {
    [
      .heading("Good practice and concerns", level: 1, place: "more"),
      box(.goodPractice, "Good practice worth passing on", .words),
      .paragraph(
        "A concern is that \(checklist.unit.child) may be unsafe. It is kept for good, apart from any grade. Leave the box as it is"
          + " where there is none. \(sameDayRoute) Nobody is told by this form."
      ),
      box(.concern, "Concern", .words),
    ]
  }

  private var signature: [FormBlock] {
    [
      .heading("Signature", level: 1, place: "signature"),
      .paragraph(
        "Tick the box and write your name when everything is answered and graded. Until then the audit stays open."
      ),
      box(.signature, "I sign this audit.", .tick),
      box(.name, "Name", .words),
    ]
  }

  /// Everything dated, behind all boxes: it can be long.
  private var dated: [FormBlock] {
    guard let session else { return [] }
    return [.heading("What is dated, in order", level: 1, place: "dated")]
      + CasePage(session.caseFile, unit: checklist.unit).dated.map { block in
        let words = [block.mark, block.text].compactMap(\.self).joined(separator: " ")
        return block.role == .row ? .statement(words) : .note(words)
      }
  }
}
