import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import CaseExtracts

/// Extracts on their way into a round, one at a time, so that the size of a census does not matter.
public struct Arrivals {
  private let workspace: Workspace
  private let round: String
  private let fingerprint: String
  /// What came in, without a word of a case.
  public private(set) var report: ArrivalsReport
  private(set) var problems: [Problem] = []
  /// The council's numbers of the cases, to be told from those that other exports write otherwise.
  private var numbers: Set<String> = []
  private let isInterrupted: () -> Bool
  private let tell: (_ cases: Int) -> Void
  /// How many cases were kept, as new ones or with what was there.
  public private(set) var cases = 0
  private var hasKeptKey = false
  private var lookUp: GrowingLookUp

  private let inHand: Set<String>
  private let plan: Round

  /// Why no further case is taken.
  public enum Stopped: Error {
    /// The person pressed Control-C.
    case interrupted
    /// A number could not be put down, and a case whose number nobody can look up is of no use.
    case withoutLookUp(Problems)
    /// One case after another could not be kept, for one reason, such as a disk that is full; it was said of the first ones.
    case refused
  }

  private var refused = RefusedInARow()

  /// Begins with nothing.
  ///
  /// - Parameters:
  ///   - workspace: where the round is.
  ///   - round: the round.
  ///   - fingerprint: what tells the key of the pseudonyms from any other.
  ///   - lookUp: where the council's numbers are put down.
  ///   - isInterrupted: whether no further case is to be taken.
  ///   - tell: is told how many cases came in.
  /// - Throws: what of the round cannot be read, and that it is closed: nobody audits what would come in.
  public init(
    workspace: Workspace,
    round: Round,
    fingerprint: String,
    lookUp: NumberLookUp,
    isInterrupted: @escaping () -> Bool = { false },
    tell: @escaping (_ cases: Int) -> Void = { _ in }
  ) throws(Problems) {
    try workspace.refuseWhatIsClosed(round)
    (self.isInterrupted, self.tell) = (isInterrupted, tell)
    self.lookUp = GrowingLookUp(lookUp)
    inHand = try workspace.casesInHand(ofRound: round.id)
    self.workspace = workspace
    self.round = round.id
    plan = round
    self.fingerprint = fingerprint
    let planned = Set(round.sample.map(\.reference) + round.replacements.map(\.reference))
    report = ArrivalsReport(round: round.id, planned: round.sample.isEmpty ? nil : planned)
  }

  /// Brings a case in, after its number stands in the look-up; also where the case is there already, so that a lost look-up is
  /// made anew.
  mutating func take(_ masked: MaskedCase) throws(Stopped) {
    if isInterrupted() { throw .interrupted }
    let caseFile = masked.caseFile
    do throws(Problems) { try lookUp.add(masked.numbers) } catch { throw .withoutLookUp(error) }
    if let number = masked.numbers[caseFile.reference] { numbers.insert(number) }
    do throws(Problems) {
      // Before the first child has a name from this key, so that no other key can follow.
      if !hasKeptKey { try workspace.keep(keyFingerprint: fingerprint) }
      hasKeptKey = true
      switch try workspace.bringIn(caseFile, intoRound: round, inHand: inHand) {
      case .new:
        report.add(caseFile.reference)
        report.add(masked.account, of: caseFile.reference)
        for doubt in caseFile.doubts { report.add(doubt, of: caseFile.reference) }
      case .added(let joined):
        report.addJoined(joined, case: caseFile.reference, as: .added)
        report.add(masked.account, of: caseFile.reference)
      case .nothingNew(let joined): report.addJoined(joined, case: caseFile.reference, as: .nothingNew)
      case .inHand(let joined): report.addJoined(joined, case: caseFile.reference, as: .inHand)
      }
      problems += try workspace.tiedAuditors(of: caseFile, in: plan)
      cases += 1
      tell(cases)
      refused = RefusedInARow()
    } catch {
      problems += error.all
      if refused.isOver(with: error) { throw .refused }
    }
  }

  /// A warning where a number of the cases is known in another spelling; nothing where none is.
  var alike: Problem? {
    let known = lookUp.numbers.lazy.filter { Pseudonym.isCase($0.key) }.map(\.value)
    return AlikeNumbers.problem(numbers, among: known, file: round)
  }

  /// Waits until every number is on the disk.
  func finish() throws(Problems) { try lookUp.finish() }
}

/// How many cases in a row could not be kept, and why.
struct RefusedInARow {
  /// From how many on the next ones are not tried: each would be one line more of the same.
  private static let most = 3

  private var what = ""
  private var count = 0

  /// Counts a case that could not be kept, and says whether the next ones need not be tried.
  ///
  /// A fault of one extract is no reason to leave out the others.
  mutating func isOver(with error: Problems) -> Bool {
    let what = error.all.first?.what ?? ""
    (self.what, count) = (what, what == self.what ? count + 1 : 1)
    return count >= Self.most && error.isOfTheDisk
  }
}

extension Problems {
  /// Whether the system refused something, whatever was to be written: a case, its folder, or the fingerprint of the key before the first.
  var isOfTheDisk: Bool { all.contains { $0.what.hasPrefix("cannot ") } }
}

extension ArrivalsReport {
  fileprivate mutating func addJoined(_ joined: JoinedCase, case reference: String, as fate: Fate) {
    addThere(
      reference,
      as: fate,
      entries: joined.added,
      facts: joined.filled.count,
      differing: joined.differing.map { path in
        joined.said[path].map { "\(path): \($0.first) in the round, \($0.second) in the file" } ?? path
      },
      isOfLaterDay: joined.isOfLaterDay
    )
  }
}
