import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk
import Foundation

/// The evidence beside a question: what decides first and whole, each row with a box to cite it by.
enum EvidencePart {
  /// Rows that are shown without opening more.
  private static let shown = 6

  /// The rows of a question; where there is none, which parts were looked at.
  ///
  /// What a rule reads in a row is marked only where what it finds may be seen.
  static func html(
    _ rows: [EvidenceChoice.Row],
    ticked: Set<String>,
    cited: Set<String>,
    showsFinding: Bool,
    missing: String?,
    typed: String,
    mistake: String?
  ) -> HTML {
    let all = rows.enumerated().map { index, row in
      let path = row.fact.path
      let id = "row-\(index + 1)"
      let isCited = cited.contains(path)
      // What is cited is taken back with its own button, and not by the way.
      let state: HTML = isCited ? " checked disabled" : ticked.contains(path) ? " checked" : ""
      let tag: HTML = isCited ? " \(Parts.tag("Cited", .open))" : ""
      let says: HTML = showsFinding ? marked(row) : HTML(text: WalkScreen.said(row))
      return """
        <div class="choice\(row.decides && showsFinding ? " decides" : "")">\
        <input type="checkbox" id="\(id)" name="row" value="\(path)"\(state)>\
        <label for="\(id)"><strong>\(row.fact.label)</strong>: \(says)\(tag)</label></div>

        """ as HTML
    }
    let first = all.prefix(shown).joined()
    let more: HTML =
      all.count > shown ? Parts.details("\(all.count - shown) more", all.dropFirst(shown).joined()) : ""
    let nothing: HTML = rows.isEmpty ? missing.map { "<p>\($0)</p>" } ?? "" : ""
    let group: HTML =
      rows.isEmpty
      ? ""
      : """
      <fieldset><legend class="hint">Tick what your answer rests on; it is cited.</legend>
      \(first)\(more)</fieldset>
      """
    return """
      <section class="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">Evidence</h2>
      \(nothing)\(group)
      \(Fields.line("place", label: "Or where in the file, in words", typed: typed, mistake: mistake))
      </section>
      """
  }

  /// What a row says, with the stretches marked that a text rule reads.
  static func marked(_ row: EvidenceChoice.Row) -> HTML {
    let said = WalkScreen.said(row)
    // Spans count the bytes of the fact's own words; a code that was put into words has none.
    guard !row.spans.isEmpty, said == row.fact.text else { return "\(said)" }
    let bytes = Array(said.utf8)
    var html: HTML = ""
    var at = 0
    for span in row.spans.sorted(by: { $0.start < $1.start }) where span.start >= at && span.end <= bytes.count {
      html += HTML(text: String(decoding: bytes[at..<span.start], as: UTF8.self))
      html += "<mark title=\"\(span.says)\">\(String(decoding: bytes[span.start..<span.end], as: UTF8.self))</mark>"
      at = span.end
    }
    return html + HTML(text: String(decoding: bytes[at...], as: UTF8.self))
  }

  /// Cites the rows that were ticked and were not cited yet, and the place that was typed.
  static func cite(
    _ form: WebForm,
    _ rows: [EvidenceChoice.Row],
    for item: ChecklistItem,
    in session: AuditSession,
    at moment: Date
  ) throws(Problems) {
    let cited = Set((session.writer.state.citations[item.id] ?? []).map(\.place.path))
    let ticked = Set(form.all("row"))
    let chosen = rows.filter { ticked.contains($0.fact.path) && !cited.contains($0.fact.path) }
    try session.cite(chosen, for: item, at: moment)
    let typed = form.text("place")
    let said = (session.writer.state.citations[item.id] ?? []).compactMap(\.says)
    if !typed.isEmpty, !said.contains(typed) {
      try session.record(.cited(item: item.id, place: .unknown, says: typed), at: moment)
    }
  }
}
