import AuditDocuments

/// What a form is known by when it comes back: of which audit, with which checklist, made of which extract.
///
/// A blank form of a checklist is of no audit yet.
struct FormMark: Hashable {
  /// The only format so far.
  static let format = "caseaudit-form/1"

  /// The audit that a form was made for.
  struct Audit: Hashable {
    /// The number of chance of the hand-out.
    var handOut: String
    var round: String
    var reference: String
    var auditor: String
    /// The digest of the extract.
    var extract: String
    /// The head of the journal when the form was made; empty where the audit was not begun.
    var head: String
  }

  /// The checklist.
  var checklist: String
  /// Its version.
  var version: String
  /// The digest of its file.
  var digest: String
  /// The audit; nothing for a blank form.
  var audit: Audit?

  /// The attributes under which a form keeps it.
  var attributes: [String: String] {
    var attributes = ["format": Self.format, "checklist": checklist, "version": version, "digest": digest]
    guard let audit else { return attributes }
    attributes["handOut"] = audit.handOut
    attributes["round"] = audit.round
    attributes["case"] = audit.reference
    attributes["auditor"] = audit.auditor
    attributes["extract"] = audit.extract
    attributes["head"] = audit.head
    return attributes
  }

  init(checklist: String, version: Int, digest: String, audit: Audit?) {
    self.checklist = checklist
    self.version = "\(version)"
    self.digest = digest
    self.audit = audit
  }

  /// Reads what a form says of itself.
  ///
  /// - Throws: where it is a form of another format, or says less than a form does.
  init(_ form: FilledForm, shownAs shown: String) throws(Problems) {
    let mark = form.mark
    guard mark["format"] == Self.format, let checklist = mark["checklist"], let version = mark["version"],
      let digest = mark["digest"]
    else {
      throw Problems([
        Problem(
          "the form is of a format that this program does not know",
          file: shown,
          hint: "Use the version of caseaudit that made it, or a newer one."
        )
      ])
    }
    (self.checklist, self.version, self.digest) = (checklist, version, digest)
    guard let handOut = mark["handOut"], let round = mark["round"], let reference = mark["case"],
      let auditor = mark["auditor"]
    else { return }
    audit = Audit(
      handOut: handOut,
      round: round,
      reference: reference,
      auditor: auditor,
      extract: mark["extract"] ?? "",
      head: mark["head"] ?? ""
    )
  }

  /// Why a form cannot be put into an audit; each difference by its name.
  func objections(in session: AuditSession, shownAs shown: String) -> [Problem] {
    var problems: [Problem] = []
    func differs(_ what: String, _ is: String, _ wanted: String, _ hint: String) {
      guard `is` != wanted else { return }
      problems.append(
        Problem("the form is of \(what) \(Problem.quote(`is`)), not \(Problem.quote(wanted))", file: shown, hint: hint)
      )
    }
    if let audit {
      let hint = "Put it into the audit that it was made for: caseaudit collect knows which."
      differs("the round", audit.round, session.round.id, hint)
      differs("the case", audit.reference, session.caseFile.reference, hint)
      differs("the auditor", audit.auditor, session.auditor.id, hint)
    }
    let asked = session.checklist
    let hint = "Hand out a new form, or take one from caseaudit checklists form \(asked.id) \(asked.version)."
    differs("the checklist", "\(checklist), version \(version)", "\(asked.id), version \(asked.version)", hint)
    guard problems.isEmpty else { return problems }
    if digest != asked.digest {
      problems.append(
        Problem("the checklist was changed since the form was made, without a new version", file: shown, hint: hint)
      )
    }
    if let audit, audit.extract != session.opening.extractDigest {
      problems.append(
        Problem(
          "the form was made of another extract than the one that is here now",
          file: shown,
          hint: "Bring that extract back, or hand the case out again: the auditor has read the earlier one."
        )
      )
    }
    return problems
  }
}
