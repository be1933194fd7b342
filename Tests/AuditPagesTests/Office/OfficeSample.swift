@testable import AuditPages

/// Pages for documents: one with everything a page can hold, and one whose texts try to be more than text.
enum OfficeSample {
  static let drawing = Drawing(
    width: 840,
    height: 120,
    marks: [
      .line([.init(300, 20), .init(300, 100)], .init(.quiet)),
      .line([.init(320, 90), .init(640, 30)], .init(.accent, width: 2, isDashed: true)),
      .line([.init(320, 90), .init(400, 40), .init(640, 80)], .init(.dark, width: 2)),
      .rectangle(.init(320, 20), width: 80, height: 20, .diagonal),
      .rectangle(.init(400, 20), width: 80, height: 20, .dotted),
      .circle(.init(400, 60), radius: 5, .dark),
      .diamond(.init(440, 60), radius: 6, .paper),
      .text("Was the child seen alone?", .init(0, 64), .start),
      .text("50\u{A0}%", .init(480, 14), .middle),
      .text("9 of 22 files", .init(840, 64), .end, isBold: true),
    ]
  )

  static func figure(_ drawing: Drawing = drawing, text: String = "Dots") -> Figure {
    Figure(
      id: "dots",
      title: "\(text) title",
      sentence: "\(text) sentence",
      reading: "\(text) reading",
      description: "\(text) description",
      drawing: drawing,
      bars: [],
      table: Table(columns: [.init("Question")], rows: []),
      plot: plot,
      rows: []
    )
  }

  /// Shares with intervals, of which one is hidden and one has no target.
  static let plot = Plot(
    .dots,
    columns: [
      .init("Question"), .init("To", .percent, .end), .init("From", .percent, .end), .init("Share", .percent, .dot),
      .init("Target", .percent, .diamond), .init("Counts"), .init("Nothing"),
    ],
    rows: [
      ["=Seen alone?", "0.63", "0.23", "0.4090909090909091", "0.75", "9 of 22", ""],
      ["Plan signed?", "c", "c", "c", "0.8", "c", ""], ["Visited?", "0.9", "0.5", "0.75", "", "15 of 20", ""],
    ],
    across: "Question",
    values: "Share met",
    range: 0...1
  )

  static let table = Table(
    caption: "Questions, the weakest first",
    columns: [.init("Question"), .init("Met", .number), .init("Share", .number), .init("Change", .number)],
    rows: [
      .group("Assessment"),
      .cells(["1.1", "9", "41\u{A0}%", "\u{2212}4"]),
      .cells(["1.10", "c", "37.5\u{A0}%", "+3"]),
      .total(["All", "1\u{A0}234", "100\u{A0}%"]),
    ]
  )

  static let wideTable = Table(
    caption: "Teams by theme",
    columns: [.init("Team")] + (1...12).map { .init("Authority \($0)", .number) },
    rows: [.cells(["North"] + (1...12).map { "\($0) of 22" })]
  )

  static let provenance = Provenance(
    command: "caseaudit summarise 2026-H1",
    version: "0.0.0",
    generated: "1 July 2026",
    lines: ["Checklist core version 3"]
  )

  static let page = Page(
    title: "Practice in case files",
    subtitle: "1 January to 30 June 2026",
    headline: ["Practice is good in 10 of 22 files.", "The sample was drawn at random."],
    sections: [
      PageSection(
        id: "items",
        part: "What we know",
        title: "Questions",
        blocks: [
          .paragraph("Every file was graded."), .table(table), .heading("Strengths"),
          .list(["Plans are clear.", "Two"]),
        ]
      ),
      PageSection(id: "trend", part: "What we know", title: "Trend", blocks: [.figure(figure()), .figure(figure())]),
      PageSection(id: "teams", part: "How we know it", title: "Teams", blocks: [.table(wideTable)]),
      PageSection(
        id: "words",
        part: "How we know it",
        title: "Words",
        blocks: [.terms([Term("met", "As asked.")]), .code("caseaudit check \\\n  --all")]
      ),
      PageSection(id: "notes", part: "How we know it", title: "Notes", blocks: [.paragraph("Only words.")]),
    ],
    provenance: provenance
  )

  static let data = [
    ["item", "met", "share", "note"], ["1.1", "9", "0.4090909090909091", "=SUM(A1)"], ["1.10", "c", "-1e-07", "007"],
    ["1.2", "0", "", "+44"],
  ]

  static let dictionary = [["column", "means"], ["item", "The question."]]

  static let hostile = """
    =1+1]]></w:t></w:r><w:p/><si/>&amp;"'\u{0}\u{1B}[2J\u{B}\u{FFFE}\u{202E}_x0041_ \u{1F469}\u{200D}\u{1F467}\r\ne\u{301}
    """

  /// The same page in which every text is hostile.
  static let hostilePage = Page(
    title: hostile,
    subtitle: hostile,
    headline: [hostile, hostile],
    sections: (1...3).map { _ in
      PageSection(
        id: hostile,
        part: hostile,
        title: hostile,
        blocks: [
          .heading(hostile), .paragraph(hostile), .list([hostile]), .terms([Term(hostile, hostile)]), .code(hostile),
          .figure(
            figure(Drawing(width: 840, height: 40, marks: [.text(hostile, .init(0, 20), .start)]), text: hostile)
          ),
          .table(
            Table(
              caption: hostile,
              columns: [.init(hostile), .init(hostile, .number)],
              rows: [.group(hostile), .cells([hostile, hostile, hostile]), .cells([]), .total([hostile])]
            )
          ),
        ]
      )
    },
    provenance: Provenance(command: hostile, version: hostile, generated: hostile, lines: [hostile])
  )
}
