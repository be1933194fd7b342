import AuditDocuments

/// Checks, while a round is read, that every case was drawn from a stratum of the frame, and no stratum has too few.
struct StrataChecks {
  private struct Drawn {
    var reference: String
    var stratum: String?
    var replaces: String?
    var reader: FieldReader
  }

  private var frame: (parts: [Round.Frame.FrameStratum], size: Int?, reader: FieldReader)?
  private var sample: [Drawn] = []
  private var replacements: [Drawn] = []

  mutating func keep(_ parts: [Round.Frame.FrameStratum], of size: Int?, _ reader: FieldReader) {
    if !parts.isEmpty { frame = (parts, size, reader) }
  }

  mutating func draw(_ reference: String, _ stratum: String?, _ reader: FieldReader) {
    sample.append(Drawn(reference: reference, stratum: stratum, replaces: nil, reader: reader))
  }

  mutating func replace(_ reference: String, replaces: String?, _ stratum: String?, _ reader: FieldReader) {
    replacements.append(Drawn(reference: reference, stratum: stratum, replaces: replaces, reader: reader))
  }

  /// Reports all that is wrong with them.
  func check() {
    checkSizes()
    // Where no case names a stratum and the frame has none, there is nothing that could fit.
    let known = frame.map { $0.parts.map(\.name) } ?? Set(sample.compactMap(\.stratum)).sorted()
    guard !known.isEmpty else {
      for replacement in replacements where replacement.stratum != nil { report(replacement, isNoneOf: known) }
      return
    }
    for drawn in sample { checkName(drawn, known, mayLack: false) }
    for drawn in replacements { checkName(drawn, known, mayLack: frame == nil) }
    for replacement in replacements { checkPlace(replacement) }
  }

  private func checkSizes() {
    guard let frame else { return }
    let all = frame.parts.reduce(0) { $0 + $1.size }
    if let size = frame.size, size != all {
      frame.reader.report(
        "the frame has the size \(size), and its strata together have \(all)",
        at: "size",
        hint: "Correct the one that is wrong; 'size' may be left out where there are 'strata'."
      )
    }
    for part in frame.parts {
      let drawn = (sample + replacements).count { $0.stratum == part.name }
      guard part.size < drawn else { continue }
      frame.reader.report(
        "the stratum \(Problem.quote(part.name)) has \(part.size) in the frame, and \(drawn) were drawn from it",
        at: "strata",
        hint: "Write how many files of the frame it holds: \(drawn) or more, replacements among them."
      )
    }
  }

  private func checkName(_ drawn: Drawn, _ known: [String], mayLack: Bool) {
    guard let stratum = drawn.stratum else {
      if mayLack { return }
      let others = frame == nil ? "others of the sample have one" : "the frame is divided into strata"
      return drawn.reader.report(
        "the case \(Problem.quote(drawn.reference)) has no stratum, and \(others)",
        at: "case",
        hint: "Write 'stratum:' with the one it was drawn from: \(known.joined(separator: ", "))."
      )
    }
    if !known.contains(stratum) { report(drawn, isNoneOf: known) }
  }

  private func report(_ drawn: Drawn, isNoneOf known: [String]) {
    let stratum = drawn.stratum ?? ""
    let hint = closest(to: stratum, in: known).map { "Did you mean '\($0)'?" }
    let list = known.joined(separator: ", ")
    let quoted = drawn.reader.problems.source.quote(stratum)
    drawn.reader.report(
      frame == nil ? "no case of the sample was drawn from \(quoted)" : "the frame has no stratum \(quoted)",
      at: "stratum",
      hint: hint
        ?? (known.isEmpty ? "Write the strata of the sample too, or leave it out." : "Name one of these: \(list).")
    )
  }

  private func checkPlace(_ replacement: Drawn) {
    guard let replaced = (sample + replacements).first(where: { $0.reference == replacement.replaces }),
      let stratum = replacement.stratum, let other = replaced.stratum, stratum != other
    else { return }
    replacement.reader.report(
      """
      the case \(Problem.quote(replacement.reference)) was drawn from \(Problem.quote(stratum)) and replaces \
      \(Problem.quote(replaced.reference)), which was drawn from \(Problem.quote(other))
      """,
      at: "replaces",
      hint: "Take the next replacement of \(Problem.quote(other)): another stratum was drawn at a rate of its own."
    )
  }
}
