import AuditTestSupport
import Foundation
import Testing

@testable import AuditReference

/// Nothing that steers a screen gets raw onto one, or into a page: from no field of a file, and from no argument.
///
/// The fields are those that schemas and readers name, the arguments those that the parser of commands names: a new one is
/// tried without a word here, or one of these tests says what it lacks.
@Suite struct SteeringTests {
  let place: SteeringWorkspace

  init() throws {
    place = try SteeringWorkspace()
    try place.write(SteeringWorkspace.checklist, to: "checklists/steered.yaml")
    try place.write(SteeringWorkspace.standards, to: "checklists/standards.yaml")
    for round in ["practice", "earlier"] {
      try place.write(Self.round(round).written(as: .yaml), to: "audits/\(round)/round.yaml")
    }
  }

  /// The plan of a round; the earlier one re-audits none.
  private static func round(_ name: String) throws -> PlantedDocument {
    var text = SteeringWorkspace.round
    if name == "earlier" {
      text = text.replacing("2026-H1", with: "2025-H2").replacing("2026-09-30", with: "2026-03-31")
        .replacing("\"re-audits\": {\"round\": \"earlier\", \"kind\": \"same-files\"},", with: "")
    }
    return try PlantedDocument(json: text)
  }

  private static func extract() throws -> SchemaExample {
    let schema = try JSONSerialization.jsonObject(with: Data(Checkout.text("docs/extract.schema.json").utf8))
    return SchemaExample(schema: schema as? [String: Any] ?? [:], given: ["reference": "C-P01"])
  }

  func inWorkspace(_ arguments: [String]) -> [String] { arguments + ["--workspace", place.path("")] }

  private func expectHarmless(_ ran: SteeringWorkspace.Ran, _ what: String) {
    #expect(ran.raw.isEmpty, "\(what) shows \(ran.raw)")
  }

  /// Plants a text into every leaf by itself, and gives the leaves that take it; whatever is said of the others is looked at.
  private func planted(
    _ document: PlantedDocument,
    _ format: PlantedDocument.Format,
    in file: String,
    reading command: [String]
  ) throws -> Int {
    let text = (format == .yaml ? "q\u{0}z" : "") + SteeringText.full
    var taken: [[String]] = []
    for leaf in document.leaves {
      try place.write(document.planting(text, at: [leaf]).written(as: format), to: file)
      let ran = place.run(command)
      expectHarmless(ran, "\(file), \(leaf.joined(separator: "."))")
      // A round has to go on naming the checklist that is there.
      if ran.status == 0, leaf != ["checklist", "id"] { taken.append(leaf) }
    }
    try place.write(document.withKey(SteeringText.full).written(as: format), to: file)
    expectHarmless(place.run(command), "\(file), an unknown key")
    let whole = document.planting(text, at: taken)
    try place.write(whole.written(as: format), to: file)
    let ran = place.run(command)
    #expect(ran.status == 0, "\(file) with everything planted: \(ran.errors.prefix(600))")
    return taken.count
  }

  /// An example has every key that its reader knows: it names them where one is wrong.
  private func expectComplete(_ document: PlantedDocument, in file: String, reading command: [String]) throws {
    let text = document.written(as: .yaml)
    try place.write(document.withKey("qqqqqq").written(as: .yaml), to: file)
    let ran = place.run(command)
    var lists = 0
    for line in ran.errors.split(separator: "\n") {
      guard let start = line.range(of: "use one of ") else { continue }
      lists += 1
      for key in line[start.upperBound...].split(whereSeparator: { ", .".contains($0) }) {
        #expect(text.contains("\"\(key)\":"), "the example of \(file) has no \(key)")
      }
    }
    #expect(lists > 0, "\(ran.errors.prefix(400))")
    try place.write(text, to: file)
  }

  @Test func nothingOfAFileSteers() throws {
    let checklist = try PlantedDocument(json: SteeringWorkspace.checklist)
    let lint = ["checklists", "lint", place.path("checklists/steered.yaml")]
    try expectComplete(checklist, in: "checklists/steered.yaml", reading: lint)
    #expect(try planted(checklist, .yaml, in: "checklists/steered.yaml", reading: lint) >= 6)
    let overlay = try PlantedDocument(json: SteeringWorkspace.overlay)
    let shown = inWorkspace(["checklists", "show", "laid"])
    try place.write(SteeringWorkspace.checklist, to: "checklists/steered.yaml")
    #expect(try planted(overlay, .yaml, in: "checklists/laid.yaml", reading: shown) >= 6)
    try FileManager.default.removeItem(at: place.root.appending(path: "checklists/laid.yaml"))
    let standards = try PlantedDocument(json: SteeringWorkspace.standards)
    try expectComplete(standards, in: "checklists/standards.yaml", reading: inWorkspace(["checklists", "list"]))
    let show = inWorkspace(["checklists", "show", "steered"])
    #expect(try planted(standards, .yaml, in: "checklists/standards.yaml", reading: show) >= 3)

    let limits = try PlantedDocument(json: SteeringWorkspace.timescales)
    let file = "checklists/timescales-own.yaml"
    try expectComplete(limits, in: file, reading: ["checklists", "lint", place.path(file)])
    #expect(try planted(limits, .yaml, in: file, reading: ["checklists", "lint", place.path(file)]) >= 1)

    let status = inWorkspace(["status", "--round", "practice"])
    try expectComplete(Self.round("practice"), in: "audits/practice/round.yaml", reading: status)
    let taken = try planted(Self.round("practice"), .yaml, in: "audits/practice/round.yaml", reading: status)
    #expect(taken >= 6)
    _ = try planted(
      Self.round("earlier"),
      .yaml,
      in: "audits/earlier/round.yaml",
      reading: inWorkspace(["status", "--round", "earlier"])
    )

    try plantExtracts()
    try plantAnswers()
    try runEveryCommand()
    try lookAtFiles()
  }

  /// Every part of an extract: what takes any text gets it, what does not is said harmlessly.
  private func plantExtracts() throws {
    let example = try Self.extract()
    let file = "audits/practice/cases/C-P01.json"
    let command = inWorkspace(["case", "C-P01", "--round", "practice"])
    try place.write(example.document.written(as: .json), to: file)
    #expect(place.run(command).status == 0, "\(place.run(command).errors.prefix(600))")
    var free: [[String]] = []
    var refusal = ""
    for (_, leaves) in Dictionary(grouping: example.texts, by: { $0[0] }).sorted(by: { $0.key < $1.key }) {
      for texts in [leaves] + (leaves.count > 1 ? leaves.map { [$0] } : []) {
        try place.write(example.document.planting("x " + SteeringText.full, at: texts).written(as: .json), to: file)
        let ran = place.run(command)
        expectHarmless(ran, "\(file), \(texts)")
        guard ran.status == 0 else {
          refusal = ran.errors
          continue
        }
        free += texts
        if texts.count == leaves.count { break }
      }
    }
    #expect(
      free.count * 10 > example.texts.count * 7,
      "\(free.count) of \(example.texts.count): \(refusal.prefix(900))"
    )
    // What takes no text is refused in words that do not repeat it.
    let bound = example.document.leaves.filter { !free.contains($0) }
    for (_, leaves) in Dictionary(grouping: bound, by: { $0[0] }) {
      try place.write(example.document.planting(SteeringText.full, at: leaves).written(as: .json), to: file)
      expectHarmless(place.run(command), "\(file), \(leaves)")
    }
    let whole = example.document.planting("x " + SteeringText.full, at: free).written(as: .json)
    for round in ["practice", "earlier"] { try place.write(whole, to: "audits/\(round)/cases/C-P01.json") }
  }

  private func plantAnswers() throws {
    let answers = try PlantedDocument(json: SteeringWorkspace.answers)
    let unsigned = try PlantedDocument(
      json: SteeringWorkspace.answers.replacing(" \"sign\": \"Some Name\",", with: "")
    )
    for (round, document) in [("practice", unsigned), ("earlier", unsigned)] {
      let walk = inWorkspace(["walk", "C-P01", "--round", round, "--auditor", "peer", "--answers"])
      let command = Array(walk.dropLast(2)) + [place.path("answers.yaml")] + walk.suffix(2)
      if round == "practice" { try expectComplete(answers, in: "answers.yaml", reading: command) }
      let taken = try planted(document, .json, in: "answers.yaml", reading: command)
      #expect(taken >= 3)
    }
    // The name that signs can be given once only.
    for round in ["practice", "earlier"] {
      try place.write(
        answers.planting(SteeringText.full, at: [["sign"], ["concern"]]).written(as: .json),
        to: "answers.json"
      )
      let ran = place.run(
        inWorkspace(["walk", "C-P01", "--round", round, "--auditor", "peer"]) + [
          "--answers", place.path("answers.json"),
        ]
      )
      #expect(ran.status == 0, "\(ran.errors.prefix(400))")
      expectHarmless(ran, "answers.json")
    }
  }

  private func runEveryCommand() throws {
    try place.write("Emma Carter\n\(SteeringText.full)\n", to: "names.txt")
    let text = "x \(SteeringText.soft)"
    try place.write(
      "\(text)\nDate: 4 March 2026\nAuthor: \(text)\n\nMother said: \(text)\n",
      to: "notes/\(text.prefix(9)).txt"
    )
    try place.write(
      "<Message><Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header><Children><Child>"
        + "<ChildIdentifiers><LAchildID>DfEX0000001</LAchildID><x>\(text)</x></ChildIdentifiers>"
        + "<CINdetails><CINreferralDate>\(text)</CINreferralDate></CINdetails></Child></Children></Message>",
      to: "census.xml"
    )
    try place.write("time_period,\(text)\n\(text),2\n", to: "figures.csv")
    let words = "w " + SteeringText.soft
    try place.write(
      "Open cases \(words)\nChild ID,Team,Allocated worker,Service \(words),Part \(words)\n1,\(words),\(words),\(words),\(words)\n"
        + "2,\(text),\(text),\(text),\(words)\n",
      to: "open-cases.csv"
    )
    try place.write(
      "Auditor,Team,Role,Worker ref\na-1,Quality,\(words),\(words) 2\nb-2,Quality,\(words),\n",
      to: "auditors.csv"
    )
    try place.write(
      "Case,Audited,Team,Q \(words)\n1,01/02/2024,\(words),Yes\n2,02/02/2024,\(text),\(words)\n3,13/02/2024,\(text),No\n",
      to: "earlier.csv"
    )
    try place.write(
      "format: caseaudit-history/1\nchecklist: { id: steered, version: 1 }\nheader: 1\ncase: Case\nday: Audited\nteam: Team\n"
        + "items:\n  first: \"Q \(words)\"\noutcomes:\n  yes: met\n  no: notMet\n  \"\(words)\": partlyMet\n"
        + "comparable:\n  first: \"\(words)\"\n",
      to: "mapping.yaml"
    )
    let commands = try Self.commands()
    let run = Set(runs.map(\.command)).union(["demo"])
    #expect(Set(commands.keys).subtracting(run) == [], "each command has a run in SteeringRuns.swift")
    #expect(run.subtracting(commands.keys) == [], "each run of SteeringRuns.swift is of a command")
    for (command, arguments, input) in runs {
      var all = command.split(separator: " ").map(String.init) + arguments
      if commands[command]?.contains(where: { $0.typed == "--workspace" }) == true {
        all += ["--workspace", place.path("")]
      }
      let ran = place.run(all, input: input)
      // In CSV a line end is part of a cell, on a screen too.
      let raw =
        arguments.contains("csv")
        ? ran.raw.filter { $0 != "U+A" && $0 != "U+D" } : ran.raw
      #expect(raw.isEmpty, "\(command) shows \(raw)")
      #expect(ran.status != 64, "\(command): \(ran.errors.prefix(500))")
      if arguments.contains("--pack") { #expect(ran.status == 0, "\(command): \(ran.errors.prefix(500))") }
    }
  }

  /// Nothing raw in what was written; a line end is part of a cell where a format has cells of several lines.
  ///
  /// The index is no page: what comes out of it passes the same gates.
  private func lookAtFiles() throws {
    let given = [
      "checklists", "audits/practice/cases", "audits/earlier/cases", "notes", "names.txt", "census.xml", "figures.csv",
      "open-cases.csv", "auditors.csv", "earlier.csv", "mapping.yaml", "a.sealed", "b.sealed", "handed/checklists",
      "handed/audits/practice/cases",
      "opened/checklists", "opened/audits/practice/cases",
    ]
    var seen: Set<String> = []
    for file in try place.files() where !given.contains(where: { file.name.hasPrefix(place.path($0)) }) {
      let ending = file.name.split(separator: ".").last.map(String.init) ?? ""
      if ending.hasPrefix("sqlite") { continue }
      seen.insert(ending)
      let raw = SteeringText.raw(in: file.bytes, allowing: ending == "csv" || ending == "xlsx" ? ["\n", "\r"] : [])
      #expect(raw.isEmpty, "\(file.name) has \(raw)")
    }
    #expect(
      seen.isSuperset(of: ["html", "md", "csv", "json", "jsonl", "txt", "docx", "xlsx", "svg", "ics"]),
      "\(seen)"
    )
  }

  /// The arguments of each command, as the parser names them.
  private static func commands() throws -> [String: [Argument]] {
    var found: [String: [Argument]] = [:]
    func collect(_ command: HelpDump.Command, _ path: [String]) {
      let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
      if below.isEmpty {
        found[path.joined(separator: " ")] = (command.arguments ?? []).map {
          Argument(
            typed: ($0.names ?? []).map(\.typed).max { $0.count < $1.count },
            takes: $0.kind == "flag" ? nil : $0.valueName ?? ""
          )
        }
      }
      for one in below { collect(one, path + [one.commandName]) }
    }
    collect(try HelpDump.ofProgram(), [])
    return found
  }

  private struct Argument {
    /// What is typed, where it has a name.
    let typed: String?
    /// What its value is called; nothing for a flag.
    let takes: String?

    var isPath: Bool { ["file", "folder", "files", "path", "sources"].contains(takes) }
  }

  @Test func nothingOfAnArgumentSteers() throws {
    try plantExtractsPlainly()
    var tried = 0
    for (command, arguments) in try Self.commands() where command != "demo" {
      let verb = command.split(separator: " ").map(String.init)
      let usual = runs.first { $0.command == command }?.arguments.map { $0.hasPrefix("w ") ? "words" : $0 } ?? []
      let workspace = arguments.contains { $0.typed == "--workspace" } ? ["--workspace", place.path("")] : []
      expectHarmless(place.run(verb + usual + [SteeringText.soft] + workspace), command)
      expectHarmless(place.run(verb + usual + ["--\(SteeringText.soft)"] + workspace), command)
      let refused = place.run(verb + usual + [String(SteeringText.full.drop { $0 != "\u{1B}" })] + workspace)
      expectHarmless(refused, command)
      #expect(refused.status == 64)
      for argument in arguments {
        let value = argument.isPath ? place.path(SteeringText.soft) : SteeringText.soft
        let typed =
          argument.typed.map { name in argument.takes == nil ? ["\(name)=\(value)"] : [name, value] } ?? [value]
        tried += 1
        let all = argument.typed == nil ? typed : usual + typed
        expectHarmless(place.run(verb + all + workspace), "\(command) \(argument.typed ?? "")")
      }
    }
    #expect(tried > 150)
    for first in [SteeringText.soft, "--\(SteeringText.soft)", "q\u{1B}[2Jz", "q\nz"] {
      expectHarmless(place.run([first]), "a command")
      #expect(place.run([first]).status == 64)
    }
  }

  private func plantExtractsPlainly() throws {
    for round in ["practice", "earlier"] {
      try place.write(try Self.extract().document.written(as: .json), to: "audits/\(round)/cases/C-P01.json")
    }
  }

  /// Bytes of another encoding, and halves of a pair, in every kind of file.
  @Test func whatIsNoTextIsRefused() throws {
    try plantExtractsPlainly()
    try place.write(SteeringWorkspace.answers, to: "answers.yaml")
    let walk = ["walk", "C-P01", "--round", "practice", "--auditor", "peer", "--answers", place.path("answers.yaml")]
    let files: [(file: String, reading: [String])] = [
      ("checklists/steered.yaml", ["checklists", "lint", place.path("checklists/steered.yaml")]),
      ("audits/practice/round.yaml", inWorkspace(["status", "--round", "practice"])),
      ("audits/practice/cases/C-P01.json", inWorkspace(["case", "C-P01", "--round", "practice"])),
      ("answers.yaml", inWorkspace(walk)),
    ]
    for (file, command) in files {
      let before = try Data(contentsOf: place.root.appending(path: file))
      for bytes in [[0xE9], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xC0, 0x9B]] as [[UInt8]] {
        let range = try #require(before.range(of: Data("words".utf8)))
        try place.write(before.replacing(range, with: Data(bytes)), to: file)
        let ran = place.run(command)
        #expect(ran.status == 1, "\(file)")
        #expect(ran.errors.contains("UTF-8"), "\(file): \(ran.errors.prefix(300))")
      }
      let text = String(decoding: before, as: UTF8.self)
      for half in ["\\ud800", "\\udc41", "\\ud800x"] {
        try place.write(text.replacing("words", with: "words\(half)", maxReplacements: 1), to: file)
        let ran = place.run(command)
        #expect(ran.status == 1, "\(file), \(half): \(ran.errors.prefix(300))")
      }
      try place.write(before, to: file)
    }
    let args = Array("status".utf8)
    #expect(place.run(bytes: [args, [0x63, 0xE9]]).errors.contains("argument 2 is in another encoding than UTF-8"))
  }
}

extension Data {
  fileprivate func replacing(_ range: Range<Data.Index>, with bytes: Data) -> Data {
    self[..<range.lowerBound] + bytes + self[range.upperBound...]
  }
}
