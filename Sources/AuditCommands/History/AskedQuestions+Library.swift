import AuditChecklists
import CaseExtracts

extension AskedQuestions {
  /// What a version of a checklist asks, with the wordings of its other versions.
  init(_ checklist: Checklist, in library: ChecklistLibrary) {
    let others = library.checklists.filter { $0.id == checklist.id && $0.version != checklist.version }
    self.init(
      checklist: checklist.id,
      version: checklist.version,
      questions: checklist.items.map { item in
        let wordings = others.compactMap { $0.item(item.id)?.question }
        return Question(item: item.id, wording: item.question, others: wordings.filter { $0 != item.question })
      },
      sections: checklist.sections.map { (id: $0.id, title: $0.title) }
    )
  }
}
