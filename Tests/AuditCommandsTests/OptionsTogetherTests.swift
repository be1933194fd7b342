import AuditTestSupport
import Testing

@testable import AuditCommands

/// Options that need or exclude each other, each set just inside and just outside.
@Suite struct OptionsTogetherTests {
  private func isTaken(_ parse: () throws -> Void) -> Bool { (try? parse()) != nil }

  @Test func findingsSinceAnEarlierCheckNeedAFile() {
    func check(_ more: String...) -> Bool { isTaken { _ = try CheckCommand.parse(["a.xml"] + more) } }
    #expect(check() && check("--findings", "new.csv") && check("--findings", "new.csv", "--since", "old.csv"))
    #expect(!check("--since", "old.csv"))
  }

  @Test func namesAreMaskedOrSaidToBeNone() {
    func bring(_ more: String...) -> Bool { isTaken { _ = try ImportCommand.parse(["a.xml"] + more) } }
    #expect(bring() && bring("--names", "names.txt") && bring("--no-names"))
    #expect(!bring("--names", "names.txt", "--no-names"))
  }

  @Test func whoSignsInSaysWhoTheyAre() {
    func serve(_ more: String...) -> Bool { isTaken { _ = try ServeCommand.parse(more) } }
    #expect(serve() && serve("--person", "peer") && serve("--accounts") && serve("--trust-header", "X-User"))
    #expect(!serve("--person", "peer", "--accounts") && !serve("--person", "peer", "--trust-header", "X-User"))
    #expect(!serve("--accounts", "--trust-header", "X-User"))
  }

  @Test func aPassphraseIsOfAFileThatIsSealed() {
    func give(_ more: String...) -> Bool { isTaken { _ = try HandOutGive.parse(["r", "--auditor", "peer"] + more) } }
    #expect(give() && give("--sealed") && give("--sealed", "--passphrase-file", "words.txt"))
    #expect(!give("--passphrase-file", "words.txt"))
  }

  @Test func whatIsSettledIsAQuestionWithAnOutcomeOrAGrade() {
    func settle(_ more: String...) -> Bool {
      let usual = ["C-1", "--moderator", "head", "--cause", "evidence-missed", "--text", "On page 3."]
      return isTaken { _ = try ModerateSettle.parse(usual + more) }
    }
    #expect(settle("--grade", "good") && settle("--question", "5", "--as", "met"))
    #expect(settle("--question", "5", "--as", "met", "--grade", "good"))
    #expect(
      !settle() && !settle("--question", "5") && !settle("--as", "met") && !settle("--grade", "good", "--as", "met")
    )
  }

  @Test func anActionForAChildIsDoneOrVerifiedByARole() {
    func action(_ more: String...) -> Bool { isTaken { _ = try ActionsChildren.parse(more) } }
    #expect(action() && action("C-1", "--done", "Seen.", "--by", "lead") && action("C-1", "--verify", "--by", "lead"))
    #expect(!action("C-1", "--by", "lead") && !action("C-1", "--done", "Seen.", "--verify", "--by", "lead"))
    #expect(!action("C-1", "--verify") && !action("--verify") && !action("--done", "Seen."))
    #expect(action("--overdue") && action("--json") && action("--pack", "p"))
    for more in [["--overdue"], ["--json"], ["--pack", "p"], ["--output", "x"], ["--format", "html"]] {
      #expect(!isTaken { _ = try ActionsChildren.parse(["C-1", "--verify", "--by", "lead"] + more) }, "\(more)")
    }
  }
}
