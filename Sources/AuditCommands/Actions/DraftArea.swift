import AuditChecklists
import AuditDocuments
import AuditStore
import AuditSummaries

/// Where an area is said to come from, and the items it is tied to, as they are typed.
struct DraftArea {
  let text: String?
  let source: String?
  let items: [String]

  /// Reads the source and the items, and adds all that is wrong with them.
  ///
  /// Without a source, the area comes from the first item; with an item as its source, it is tied to that item.
  func read(
    in workspace: Workspace,
    _ problems: inout [Problem]
  ) -> (source: ActionSource, items: [TiedItem]) {
    if text == nil {
      problems.append(
        Problem("no area is named", file: "command line", hint: "Write it after --area, or add to one with --to.")
      )
    }
    var ties = read(items, in: workspace, &problems)
    let rounds = (try? workspace.roundNames()) ?? []
    let origin = source.flatMap { ActionSource.read($0, rounds: rounds) } ?? ties.first.map(ActionSource.item)
    if case .item(let item)? = origin, !ties.contains(item) {
      if source != nil { ties = read([item.description], in: workspace, &problems) + ties }
    }
    guard let origin else {
      // An item that cannot be read was complained of.
      if items.isEmpty || source != nil {
        problems.append(
          Problem(
            "it is not said where the area comes from",
            file: "command line",
            hint: "Add --source with checklist/item, a period, a round, or an inspection in words; or add --item."
          )
        )
      }
      return (.inspection("", on: nil), ties)
    }
    return (origin, ties)
  }

  private func read(_ typed: [String], in workspace: Workspace, _ problems: inout [Problem]) -> [TiedItem] {
    guard !typed.isEmpty else { return [] }
    let library: ChecklistLibrary
    do throws(Problems) {
      library = try ChecklistLibrary(folder: workspace.checklists)
    } catch {
      problems += error.all
      return []
    }
    let known = Set(library.checklists.flatMap { list in list.items.map { TiedItem(checklist: list.id, item: $0.id) } })
    return typed.compactMap { text in
      if let item = TiedItem(text.typed), known.contains(item) { return item }
      let close = didYouMean(text.typed, in: known.map(\.description).sorted())
      problems.append(
        Problem(
          "there is no item \(Problem.quote(text))",
          file: "command line",
          hint:
            "Write checklist/item, such as case-file/contingency; caseaudit checklists show lists the items\(close)."
        )
      )
      return nil
    }
  }
}
