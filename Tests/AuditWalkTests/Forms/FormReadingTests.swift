import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What each box of a form becomes, and how every mistake in one is named.
@Suite struct FormReadingTests {
  private let audit: PracticeAudit
  private var form: MadeForm

  init() throws {
    audit = try PracticeAudit()
    form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    _ = form.fill()
  }

  private func answers(_ form: MadeForm) throws -> AnswersFile { try form.answers(for: audit) }

  /// All that is said of a form; nothing of the audit may be kept then.
  private func complaints(_ form: MadeForm) -> [String] { said { _ = try answers(form) } }

  private func number(_ item: String) throws -> Int {
    let found = audit.session.checklist.items.firstIndex { $0.id == item }
    return try #require(found) + 1
  }

  @Test func everythingThatIsFilledInIsReadAsItWasMeant() throws {
    var form = form
    form.put("good-practice", "She chose the place.")
    form.put("concern", "The baby sleeps on the sofa.")
    form.put("reason.outcomes", "Two of five have a day.")
    form.put("overall-reason", "As the sections are.")
    let read = try answers(form)
    let items = audit.session.checklist.items
    #expect(read.given.map(\.item.id) == items.map(\.id))
    for (index, given) in read.given.enumerated() {
      #expect(given.outcome == Outcome.allCases[index % 6])
      #expect(given.comments == ["Seen in the file, no. \(index)"])
    }
    #expect(read.grades.map(\.section) == audit.session.checklist.sections.map(\.id) + [""])
    #expect(read.grades.allSatisfy { $0.grade == .inadequate })
    #expect(read.grades.first { $0.section == "outcomes" }?.reason == "Two of five have a day.")
    #expect(read.grades.last?.reason == "As the sections are.")
    #expect(read.goodPractice == ["She chose the place."])
    #expect(read.concerns == ["The baby sleeps on the sofa."])
    #expect(read.name == "Peer auditor")
  }

  @Test func aFormIsKeptSignedAndSound() throws {
    let read = try answers(form)
    _ = try audit.session.begin(at: PracticeAudit.moment)
    _ = try read.apply(to: audit.session, at: PracticeAudit.moment)
    #expect(audit.session.writer.state.isSigned)
    let asked = audit.session.asked.map(\.id)
    let shown = audit.session.writer.state.answers.values.compactMap { $0.answer.suggestion?.shown }
    #expect(!asked.isEmpty && !shown.contains(.after), "a form is printed without findings, so none was seen")
  }

  @Test func whatTheDatesShowIsAgreedOrOverruledWithAReason() throws {
    let item = try #require(audit.session.toConfirm.first)
    let found = try #require(audit.session.findings[item.id]?.outcome)
    var form = form
    form.put("answer.\(item.id)", FormWords.agree)
    form.put("comment.\(item.id)", FormPrompt.write)
    #expect(try answers(form).given.first { $0.item.id == item.id }?.outcome == found)
    let other = try #require(Outcome.allCases.first { $0 != found })
    form.put("answer.\(item.id)", other.inWords.uppercased() + ".")
    #expect(
      complaints(form) == [
        "question \(try number(item.id)) is answered otherwise than the dates show, without a reason"
      ]
    )
  }

  @Test func aFormThatIsNotSignedMayBeUnfinishedAndConfirmsNoDates() throws {
    var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    form.put("tie", FormWords.free)
    form.put("answer.parents-understand-change", "Partly met")
    let read = try answers(form)
    #expect(read.given.map(\.item.id) == ["parents-understand-change"])
    _ = try audit.session.begin(at: PracticeAudit.moment)
    let blocks = try read.apply(to: audit.session, at: PracticeAudit.moment)
    #expect(audit.session.writer.state.answers.count == 1)
    #expect(blocks.contains { $0.text.hasPrefix("questions not answered yet: 1, 3,") })
    #expect(blocks.last?.text.hasPrefix("Not signed: the box is not ticked.") == true)
  }

  @Test func linesTabsAndWhatWordMakesOfTypingAreKept() throws {
    var form = form
    form.put(
      markup: "<w:r><w:t>“One” – it’s </w:t><w:br/><w:t>two</w:t><w:tab/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>"
        + "<w:noBreakHyphen/></w:r><w:hyperlink r:id=\"rId1\"><w:r><w:t> a link</w:t></w:r></w:hyperlink>",
      into: "comment.contingency"
    )
    let comment = try answers(form).given.first { $0.item.id == "contingency" }?.comments
    #expect(comment == ["“One” – it’s \ntwo →- a link"])
  }

  @Test func ofChangesThatWereFollowedWhatStandsIsTaken() throws {
    var form = form
    form.put(
      markup: """
        <w:del w:id="900" w:author="A Name"><w:r><w:delText>Met</w:delText></w:r></w:del>\
        <w:moveFrom w:id="901" w:author="A Name"><w:r><w:t>Not seen</w:t></w:r></w:moveFrom>\
        <w:ins w:id="902" w:author="A Name"><w:r><w:t>Not applicable</w:t></w:r></w:ins>
        """,
      into: "answer.contingency"
    )
    #expect(try answers(form).given.first { $0.item.id == "contingency" }?.outcome == .notApplicable)
  }

  @Test func everyMistakeIsNamedByItsQuestionAndAllAtOnce() throws {
    var form = form
    let number = try number("contingency")
    form.put("answer.contingency", "Met, or partly")
    form.add(beside: "answer.outcomes-smart", "<w:r><w:t>Not met</w:t></w:r>")
    form.add(after: "comment.outcomes-smart", "<w:p><w:r><w:t>Mrs Smith rang.</w:t></w:r></w:p>")
    form.remove("answer.parents-understand-change")
    form.copy("comment.parents-understand-change")
    form.put("overall", "Outstanding")
    form.put("concern", "None identified")
    form.put("name", "x")
    let said = complaints(form)
    #expect(
      said == [
        "something is typed beside a choice, at question \(try self.number("outcomes-smart"))",
        "there are words in none of the boxes, at question \(try self.number("outcomes-smart"))",
        "the comment on question \(try self.number("parents-understand-change")) is there twice",
        "the answer to question \(try self.number("parents-understand-change")) has no box any more",
        "the answer to question \(number) is none of those in its list",
        "the grade of the whole is above Requires improvement, which question 15 leaves at most",
        "the box for a concern says that there is none, which would be kept and counted as one",
        "the name in the form signs nothing",
      ]
    )
    #expect(!said.joined().contains("Smith") && !said.joined().contains("or partly"))
  }

  @Test func whatIsLeftOpenInASignedFormIsNamedAndNothingIsKept() throws {
    var form = form
    form.put("answer.contingency", FormPrompt.choose)
    form.put("grade.outcomes", "Choose an item.")
    form.put("tie", FormPrompt.choose)
    #expect(
      complaints(form) == [
        "the question whether you are tied to it is left at 'Choose'",
        "question \(try number("contingency")) is left at 'Choose', and the form is signed",
        "the grade of \"Outcomes and actions\" is left at 'Choose', and the form is signed",
      ]
    )
    #expect(
      try Journal.read(
        try JournalName(round: "practice", case: "C-P01", auditor: "peer"),
        in: Workspace(root: audit.workspace.root)
      ).entries.isEmpty
    )
  }

  @Test func aLimitingAnswerNeedsWords() throws {
    let item = try #require(audit.session.checklist.items.first { $0.limits != nil && !$0.answeredByRule })
    var form = form
    form.put("answer.\(item.id)", "Not met")
    form.put("comment.\(item.id)", FormPrompt.write)
    #expect(complaints(form) == ["question \(try number(item.id)) limits the grade and has no comment"])
    form.put("comment.\(item.id)", "n/a")
    #expect(complaints(form) == ["question \(try number(item.id)) limits the grade and has no comment"])
    form.put("comment.\(item.id)", "Nothing on file.")
    #expect(complaints(form) == [])
    form.put("comment.\(item.id)", " - ")
    #expect(complaints(form).contains("the comment on question \(try number(item.id)) says nothing"))
  }

  @Test func whoeverIsTiedToTheCaseGivesNothing() throws {
    var form = form
    form.put("tie", FormWords.tied)
    #expect(complaints(form) == [])
    // Nothing else of the form counts then, mistakes as little as answers.
    form.put("signature", "x")
    #expect(complaints(form) == [])
  }

  @Test(arguments: ["☐", "x", "✓ yes"]) func aTickThatWasWrittenOverIsAskedAgain(mark: String) throws {
    var form = form
    form.put("signature", mark)
    #expect(complaints(form) == ["the box to sign was written over"])
  }

  @Test func aNameAndATickGoTogether() throws {
    var form = try MadeForm(AuditForm(audit.session, handOut: "h"))
    _ = form.fill(signing: nil)
    form.put("name", "Peer auditor")
    #expect(complaints(form) == ["there is a name, and the box to sign is not ticked"])
    form.put("name", "")
    form.tick()
    #expect(complaints(form) == ["the form is signed with no name"])
    form.put("name", "other")
    #expect(complaints(form) == ["the name in the form signs nothing"])
  }

  @Test(arguments: ["<w:strike/>", "<w:dstrike w:val=\"1\"/>", "<w:vanish/>", "<w:strike w:val=\"true\"/>"])
  func wordsThatAreStruckThroughOrHiddenAreNamed(mark: String) throws {
    for box in ["comment.contingency", "answer.contingency", "concern"] {
      var form = form
      form.put(markup: "<w:r><w:rPr><w:b/>\(mark)</w:rPr><w:t>Met</w:t></w:r><w:r><w:t> Met</w:t></w:r>", into: box)
      let place = box == "concern" ? "good practice and concerns" : "question \(try number("contingency"))"
      #expect(
        complaints(form).contains("words in a box are struck through or hidden, at \(place)"),
        "\(complaints(form))"
      )
    }
    var plain = form
    plain.put(
      markup: "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>The plan was kept.</w:t></w:r>",
      into: "comment.contingency"
    )
    #expect(complaints(plain) == [])
  }

  @Test(arguments: ["strike", "dstrike", "vanish"]) func aStyleThatStrikesOrHidesIsNamedAsWell(mark: String) throws {
    var form = form
    form.change("word/styles.xml") {
      let own = "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:\(mark)/></w:rPr></w:style>"
      let based = "<w:style w:type=\"paragraph\" w:styleId=\"GoneToo\"><w:basedOn w:val=\"Gone\"/></w:style>"
      let back =
        "<w:style w:type=\"character\" w:styleId=\"Back\"><w:basedOn w:val=\"Gone\"/><w:rPr><w:\(mark) w:val=\"0\"/></w:rPr></w:style>"
      return $0.replacing("</w:styles>", with: "\(own)\(based)\(back)</w:styles>")
    }
    let place = "words in a box are struck through or hidden, at good practice and concerns"
    func said(_ markup: String) -> Bool {
      var form = form
      form.put(markup: markup, into: "concern")
      return complaints(form).contains(place)
    }
    let words = "<w:t>Stepdad is back.</w:t>"
    #expect(said("<w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr>\(words)</w:r>"))
    #expect(said("<w:p><w:pPr><w:pStyle w:val=\"GoneToo\"/></w:pPr><w:r>\(words)</w:r></w:p>"))
    #expect(!said("<w:r><w:rPr><w:rStyle w:val=\"Back\"/></w:rPr>\(words)</w:r>"))
    #expect(!said("<w:r><w:rPr><w:rStyle w:val=\"Gone\"/><w:\(mark) w:val=\"0\"/></w:rPr>\(words)</w:r>"))
    #expect(!said("<w:r>\(words)</w:r>"))
  }

  @Test(arguments: [
    "Click here to writeNobody led", "Nobody led. click here to write", "Choose an item. Met",
    "Click or tap here to enter text.Nobody led",
  ])
  func whatABoxWasPrintedWithIsNotKeptBesideWords(text: String) throws {
    var form = form
    form.put("comment.contingency", text)
    let place = "question \(try number("contingency"))"
    #expect(complaints(form) == ["what the box was printed with stands beside what was written, at \(place)"])
    form.put("comment.contingency", "They choose the school, and click with her teacher.")
    #expect(complaints(form) == [])
    form.put("concern", "Click here to write.")
    #expect(try answers(form).concerns == [])
  }

  @Test func whatWordPutsBesideTheTextIsNamed() throws {
    var form = form
    let number = try number("contingency")
    form.add(
      beside: "comment.contingency",
      "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:drawing/></w:r>"
    )
    form.add(after: "comment.contingency", "<w:p><w:r><w:pict/></w:r></w:p><w:altChunk r:id=\"rId99\"/>")
    #expect(
      complaints(form) == [
        "there is a comment at the edge of the page, at question \(number)",
        "there is a note at the foot of the page, at question \(number)",
        "there is a picture or another file, at question \(number)",
      ]
    )
  }

  @Test func wordsAtTheHeadOrFootOfASheetAreNamed() throws {
    var form = form
    form.change("word/footer1.xml") { $0.replacing("Page ", with: "Looked at by me. Page ") }
    #expect(complaints(form) == ["there are words in none of the boxes, at the head or foot of a sheet"])
  }

  @Test func aConcernInAFormThatIsNotKeptIsToldAllTheSame() throws {
    var form = form
    form.put("concern", "The baby sleeps on the sofa.")
    form.put("tie", "")
    let file = audit.workspace.root.appending(path: "form.docx")
    try Data(try form.bytes).write(to: file)
    let path = file.path(percentEncoded: false)
    let problems = #expect(throws: Problems.self) { try AnswersFile.read(path, for: audit.session, replacing: false) }
    #expect(
      problems?.all.last?.what
        == "a concern that a child may be unsafe is written in the form, and nothing of the form was kept"
    )
    #expect(problems?.render().contains("sofa") == false)
  }
}
