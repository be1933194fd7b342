import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// The facts that two readings of a case cite, and what is said where the extract that has them cannot be read.
struct CitedFacts {
  /// The facts; none where the extract cannot be read.
  let facts: [ListedFact]
  /// That what is cited is shown without its words, and why; nothing where it is shown with them.
  let notice: HTML

  /// Reads the extract of a case.
  init(of reference: String, in round: Round, _ visit: Visit) {
    do throws(Problems) {
      facts = try visit.workspace.caseFile(reference, in: round).file.listedFacts
      notice = ""
    } catch {
      facts = []
      notice =
        Parts.notice(
          "The extract of this case cannot be read: what is cited is named by its place, and what stands there is not shown."
        )
        + "<div class=\"inset\">\(Parts.problems(error, of: visit))</div>\n"
    }
  }
}
