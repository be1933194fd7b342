import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Pseudonyms")
struct PseudonymTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func pseudonymsAreTheFirstFiftyBitsOfTheHMACInBase32() throws {
    let key = try #require(PseudonymKey(bytes: Array(0..<32)))
    // From Python: base64.b32encode(hmac.digest(bytes(range(32)), b"case\0" + b"INVENTED0001", "sha256"))[:10]
    #expect(key.caseReference(for: "INVENTED0001") == "C-37IUCTZ26H")
    #expect(key.caseReference(for: "  INVENTED0001\n") == key.caseReference(for: Array("INVENTED0001".utf8)))
    #expect(key.workerReference(for: "INVENTED0001") == "W-5VBAK7J3FY")
    // hmac.new(bytes(range(32)), b"fingerprint of the key", "sha256").hexdigest()
    #expect(key.fingerprint == "34bf5a41dc210eea3fd554af33324da478c7b3448b056266851f27c1db0416d3")
  }

  @Test func anotherKeyGivesOtherPseudonyms() {
    let keys = (0..<20).map { _ in PseudonymKey() }
    #expect(Set(keys.map { $0.caseReference(for: "1") }).count == 20)
    #expect(PseudonymKey(bytes: [1, 2, 3]) == nil)
  }

  @Test func aKeyFileIsForItsOwnerOnlyAndIsReadBack() throws {
    let file = folder.url.appending(path: "key")
    let key = try PseudonymKey.create(at: file)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try PseudonymKey(contentsOf: file).caseReference(for: "1") == key.caseReference(for: "1"))
    #expect(try String(contentsOf: file, encoding: .utf8).count == 65)
  }

  @Test func whatIsWrongWithAKeyFileIsSaid() throws {
    let file = folder.url.appending(path: "key")
    func problem(_ make: () throws -> PseudonymKey) -> String {
      do {
        _ = try make()
        return "none"
      } catch {
        return (error as? Problems)?.all.first?.what ?? "\(error)"
      }
    }
    #expect(problem { try PseudonymKey(contentsOf: file) } == "cannot read the key file")
    _ = try PseudonymKey.create(at: file)
    #expect(problem { try PseudonymKey.create(at: file) } == "the key file is there already")
    let again = #expect(throws: Problems.self) { try PseudonymKey.create(at: file) }
    #expect(again?.all.first?.hint.hasPrefix("Use it as it is, or name another file") == true)
    #expect(
      problem { try PseudonymKey(contentsOf: file, workspace: folder.url) } == "the key file lies inside the workspace"
    )
    #expect(
      problem { try PseudonymKey.create(at: folder.url.appending(path: "none/key")) } == "cannot make the key file"
    )
    for mode in [0o644, 0o640, 0o620, 0o610, 0o604, 0o602, 0o601] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      #expect(problem { try PseudonymKey(contentsOf: file) } == "others may read the key file", "\(mode)")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    for text in ["", "abc", String(repeating: "g", count: 64), String(repeating: "a", count: 63)] {
      try Data(text.utf8).write(to: file)
      #expect(
        problem { try PseudonymKey(contentsOf: file) } == "the file does not hold a key of 64 hexadecimal digits"
      )
    }
  }

  @Test func aLinkIntoTheWorkspaceIsInsideIt() throws {
    let workspace = folder.url.appending(path: "workspace")
    try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
    let link = folder.url.appending(path: "elsewhere")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: workspace)
    #expect(throws: Problems.self) {
      try PseudonymKey.create(at: link.appending(path: "key"), workspace: workspace)
    }
    // A file outside that is itself a link to one inside.
    _ = try PseudonymKey.create(at: workspace.appending(path: "key"))
    let key = folder.url.appending(path: "key")
    try FileManager.default.createSymbolicLink(at: key, withDestinationURL: workspace.appending(path: "key"))
    let problems = #expect(throws: Problems.self) { try PseudonymKey(contentsOf: key, workspace: workspace) }
    #expect(problems?.all.map(\.what) == ["the key file lies inside the workspace"])
    #expect(throws: Never.self) {
      try PseudonymKey.create(at: folder.url.appending(path: "other"), workspace: workspace)
    }
  }

  @Test func workersKeepBeingTheSameWorkersEverywhere() throws {
    let key = try #require(PseudonymKey(bytes: Array(repeating: 1, count: 32)))
    let caseFile = CaseFile(
      reference: "4711",
      workers: [Worker(reference: "jc7"), Worker(reference: "W-5ZKQ2TNE4C")],
      assessments: [Assessment(author: "jc7", signatures: [Signature(worker: "jc7")])],
      visits: [Visit(worker: "W-5ZKQ2TNE4C")]
    )
    let hidden = caseFile.pseudonymised(with: key)
    let worker = key.workerReference(for: "jc7")
    #expect(hidden.reference == key.caseReference(for: "4711"))
    #expect(hidden.workers.value?.map(\.reference) == [worker, "W-5ZKQ2TNE4C"])
    #expect(hidden.assessments.value?.first?.author.value == worker)
    #expect(hidden.assessments.value?.first?.signatures.value?.first?.worker.value == worker)
    #expect(hidden.visits.value?.first?.worker.value == "W-5ZKQ2TNE4C")
    #expect(hidden.pseudonymised(with: key) == hidden)
  }

  @Test func noNumberOfTheCouncilIsLeftAnywhere() throws {
    let key = try #require(PseudonymKey(bytes: Array(repeating: 1, count: 32)))
    let hidden = CaseFile(
      reference: "998877",
      workers: [Worker(reference: "sw4411")],
      referrals: [Referral(identifier: "R-2201/A", decision: "See R-2201/A; SW4411 for case 998877, not 19988770.")],
      assessments: [Assessment(identifier: "77120", referral: "R-2201/A")],
      plans: [
        Plan(
          identifier: "plan Tom",
          outcomes: [PlanOutcome(actions: [PlanAction(owner: "sw4411"), PlanAction(owner: "hv0099")])]
        ),
        Plan(identifier: "plan Ann", referral: "R-2201/A"),
      ],
      supervisions: [Supervision(decisions: [SupervisionDecision(owner: "sw4411")])]
    ).pseudonymised(with: key)
    let worker = key.workerReference(for: "sw4411")
    let actions = hidden.plans.value?.first?.outcomes.value?.first?.actions.value
    #expect(actions?.map(\.owner.value) == [worker, key.workerReference(for: "hv0099")])
    #expect(hidden.supervisions.value?.first?.decisions.value?.first?.owner.value == worker)
    #expect(
      hidden.referrals.value?.first?.decision.value
        == "See referral 1; \(worker) for case \(hidden.reference), not 19988770."
    )
    #expect(hidden.plans.value?.map(\.identifier) == ["plan 1", "plan 2"])
    #expect(hidden.assessments.value?.first?.referral.value == "referral 1")
    #expect(hidden.pseudonymised(with: key) == hidden)
    let masked = hidden.masked(names: ["Plan", "Tom Referral"])
    #expect(throws: Never.self) { try NativeExtract.writeReadable(masked, shownAs: "extract") }
  }

  @Test(arguments: [
    ("1899", true), ("1900", false), ("2099", false), ("2100", true), ("123", false), ("0123", true), ("AB1", true),
    ("A1", false), ("case", false), ("Flat 2", false),
  ])
  func aNumberIsLookedForThatIsNoYearAndNotVeryShort(number: String, isLookedFor: Bool) {
    let outcome = NumberMask([number: "it"]).outcome(for: "see \(number)")
    #expect(outcome.text == (isLookedFor ? "see it" : "see \(number)") && outcome.count == (isLookedFor ? 1 : 0))
  }

  @Test func whatCouldNotBeReadAgainIsNotWritten() {
    let twins = CaseFile(reference: "C-1", plans: [Plan(identifier: "p"), Plan(identifier: "p")])
    let problems = #expect(throws: Problems.self) { try NativeExtract.writeReadable(twins, shownAs: "extract") }
    #expect(problems?.render().contains("C-1") == false, "nothing of a case is shown")
  }
}

extension CaseFile {
  /// The case file under pseudonyms, with nothing masked.
  fileprivate func pseudonymised(with key: PseudonymKey) -> CaseFile {
    var whole = MaskedCase(self)
    whole.pseudonymise(with: key)
    return whole.caseFile
  }
}
