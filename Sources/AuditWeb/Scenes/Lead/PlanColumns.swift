import AuditPages
import AuditWalk
import CaseExtracts

/// Which sheet has a list and which column of it says what: as it was understood, and as somebody corrects it.
enum PlanColumns {
  /// A drop-down for the sheet that has a list; nothing where there is one at most.
  static func sheets(
    _ field: PlanField,
    _ list: PlanDraft.Understood.List,
    chosen: String,
    mistake: String?
  ) -> HTML {
    guard !list.sheets.isEmpty else { return "" }
    let read = Words.list(list.read.map { "“\($0)”" })
    let hint: String
    if let likelier = list.likelier {
      hint = "No heading of this sheet is known for what is needed most, and of “\(likelier)” one is: choose that."
    } else if list.read.count > 1 {
      hint = "\(read) have the same headings and are read as one list. Where one of them is meant, choose it."
    } else {
      hint = list.read.isEmpty ? "Several could have it." : "Read is \(read). The others are not read."
    }
    return Fields.pick(
      field.box,
      label: field.label,
      hint: hint,
      none: list.read.isEmpty ? "Choose the sheet" : "As the headings tell",
      list.sheets.map { Fields.Choice($0, $0) },
      chosen: chosen,
      mistake: mistake
    )
  }

  /// A drop-down for each column, with the heading that is read for it.
  static func boxes(
    _ columns: [ListedColumn],
    _ headings: ListHeadings,
    _ corrected: [ListedColumn: String],
    _ mistake: (String) -> String?
  ) -> HTML {
    columns.map { column in
      Fields.pick(
        column.box,
        label: column.label,
        none: column.isNeeded ? "Choose the column" : "No column says it",
        headings.all.map { Fields.Choice($0, $0) },
        chosen: corrected[column] ?? headings.read[column] ?? "",
        mistake: mistake(column.box)
      )
    }.joined()
  }

  /// What was read of a list, in a sentence.
  static func sentence(
    _ columns: [ListedColumn],
    _ headings: ListHeadings,
    _ corrected: [ListedColumn: String]
  ) -> HTML {
    let read = columns.compactMap { column -> (words: String, heading: String)? in
      let heading = corrected[column] ?? headings.read[column] ?? ""
      return heading.isEmpty ? nil : (column.label, heading)
    }
    let rows = read.map { "<dt>\($0.words)</dt><dd>\($0.heading)</dd>\n" as HTML }
    let left = headings.all.filter { heading in !read.contains { $0.heading == heading } }
    let unread: HTML = left.isEmpty ? "" : "<p>Not read: \(Words.list(left)).</p>\n"
    return (rows.isEmpty ? "<p>No heading is known.</p>\n" : "<dl class=\"facts\">\(rows.joined())</dl>\n") + unread
  }

  /// Takes what was chosen: what is read without a word from anybody is no correction.
  static func take(
    _ form: WebForm,
    _ columns: [ListedColumn],
    _ headings: ListHeadings,
    into corrected: inout [ListedColumn: String]
  ) {
    for column in columns where form.values[column.box] != nil {
      let chosen = form.text(column.box)
      corrected[column] = chosen == headings.read[column] ?? "" ? nil : chosen
    }
  }
}
