import AuditTestSupport
import Foundation
import Testing

/// Two accounts of one group, and one of none, in one workspace on a server.
///
/// The accounts are numbers that nobody has, so that nothing is added to the machine. Only root may become them, and only where
/// they may run the program that was built.
@Suite struct SharedWorkspaceTests {
  private static let group: UInt32 = 60_019
  private static let launcher = "/usr/bin/setpriv"

  /// Why the accounts cannot be tried here; nil where they can.
  private static let obstacle: String? = {
    guard geteuid() == 0 else { return "only root can become other accounts" }
    guard FileManager.default.isExecutableFile(atPath: launcher) else { return "there is no \(launcher)" }
    guard let folder = try? TemporaryFolder(),
      let account = try? Account(60_013, isMember: false, umask: "022", in: folder)
    else { return "no folder for temporary files can be made" }
    guard let ran = try? account.run(["--version"]), ran.ending == .exited(0) else {
      return "other accounts may not run the program, or not pass through the folder for temporary files"
    }
    return nil
  }()

  /// One who runs the program.
  private struct Account {
    let number: UInt32
    let isMember: Bool
    let umask: String
    let folder: TemporaryFolder

    init(_ number: UInt32, isMember: Bool, umask: String, in folder: TemporaryFolder) throws {
      (self.number, self.isMember, self.umask, self.folder) = (number, isMember, umask, folder)
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      chown(home.path(percentEncoded: false), number, number)
    }

    private var home: URL { folder.url.appending(path: "home-\(number)") }

    func run(_ arguments: [String], input: String = "") throws -> Program.Result {
      let groups = isMember ? ["--groups", "\(SharedWorkspaceTests.group)"] : ["--clear-groups"]
      let person = ["--reuid", "\(number)", "--regid", "\(number)"] + groups
      let shell = ["/bin/sh", "-c", "umask \(umask); exec \"$@\"", "sh", try Program.built("caseaudit")]
      return try Program.run(
        [SharedWorkspaceTests.launcher] + person + shell + arguments,
        input: input,
        environment: [
          "HOME": home.path(percentEncoded: false), "CASEAUDIT_NOW": "2026-10-05T09:00:00Z", "PATH": "/usr/bin:/bin",
          "TZ": "UTC", "LC_ALL": "C.UTF-8",
        ],
        folder: folder.url
      )
    }
  }

  private let folder: TemporaryFolder
  private let one: Account
  private let other: Account
  private let outsider: Account

  init() throws {
    folder = try TemporaryFolder()
    one = try Account(60_011, isMember: true, umask: "077", in: folder)
    other = try Account(60_012, isMember: true, umask: "022", in: folder)
    outsider = try Account(60_013, isMember: false, umask: "022", in: folder)
    chmod(folder.url.path(percentEncoded: false), 0o777)
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }

  private func write(_ lines: [String], to name: String) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.url.appending(path: name))
    chmod(path(name), 0o644)
  }

  /// Runs a command in the shared workspace, which must end with a status, and gives what it wrote.
  @discardableResult
  private func run(_ who: Account, _ words: [String], input: String = "", status: Int32 = 0) throws -> String {
    let ran = try who.run(words + (words.first == "init" ? [] : ["--workspace", "shared"]), input: input)
    #expect(ran.ending == .exited(status), "\(words): \(ran.output)")
    return ran.output
  }

  private func makeRound() throws {
    try write(["Child ID,Team,Allocated worker"] + (1...6).map { "10\($0),North,W\($0)" }, to: "cases.csv")
    try write(["Auditor,Team,Role", "anna,South,Team manager", "ben,East,Team manager"], to: "auditors.csv")
    try run(one, ["init", "shared", "--group", "\(Self.group)"])
    try run(
      one,
      [
        "plan", "r1", "--period", "2026-H2", "--cases", "cases.csv", "--auditors", "auditors.csv", "--checklist",
        "case-file",
        "--draw", "4", "--second", "2",
      ]
    )
  }

  private func journals() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path("shared/audits/r1/journals")).sorted()
  }

  @Test(.enabled(if: obstacle == nil, Comment(rawValue: obstacle ?? ""))) func twoAccountsWorkInOneWorkspace() throws {
    try makeRound()
    // What the first has made, its index and lock file among it, serves the second.
    #expect(try run(other, ["status"]).contains("0 of 4 planned audits signed"))
    try run(one, ["walk", "--auditor", "auditor-01"], input: "1\n1\nq\n")
    try run(other, ["walk", "--auditor", "auditor-02"], input: "1\nq\n")
    #expect(try journals().count == 2)
    #expect(try run(other, ["index", "--rebuild"]).contains("2 journals read"))
    #expect(try run(one, ["status"]).contains("1 started"))
    try run(one, ["index", "--rebuild"])
    for who in [one, other] { try run(who, ["verify"]) }
    try run(
      one,
      [
        "actions", "add", "--area", "Plans cannot be measured.", "--source", "2026-H2", "--action",
        "Bring in the form.",
        "--person", "Service manager", "--time-scale", "Dec 2026",
      ]
    )
    try run(other, ["actions", "update", "1.1", "--note", "Begun."])
    // A plan is put in the place of another's.
    try run(
      other,
      ["walk", "--auditor", "auditor-02", "--recuse", "Knows the family.", try firstCase(of: "auditor-02")]
    )
    try run(other, ["plan", "r1", "--reallocate"], status: 2)
    try run(one, ["status"])
    try expectShared()
  }

  @Test(.enabled(if: obstacle == nil, Comment(rawValue: obstacle ?? "")))
  func anAuditIsOpenOnceAndIsGoneOnWithByAnother() throws {
    try makeRound()
    try run(one, ["walk", "--auditor", "auditor-01"], input: "1\nq\n")
    let journal = path("shared/audits/r1/journals/\(try #require(try journals().first))")
    // Other tests start programs meanwhile. One that inherited the lock would hold it for as long as it runs.
    let held = open(journal, O_RDWR | O_CLOEXEC)
    #expect(held >= 0 && flock(held, LOCK_EX) == 0)
    #expect(
      try run(other, ["walk", "--auditor", "auditor-01"], input: "1\nq\n", status: 1)
        .contains("this audit is open in another window or by another program")
    )
    #expect(flock(held, LOCK_UN) == 0)
    close(held)
    try run(other, ["walk", "--auditor", "auditor-01"], input: "1\nq\n")
    try run(one, ["walk", "--auditor", "auditor-01"], input: "1\nq\n")
    try run(one, ["verify"])
    try expectShared()
  }

  @Test(.enabled(if: obstacle == nil, Comment(rawValue: obstacle ?? ""))) func whoIsNotInTheGroupIsToldWhatToDo() throws
  {
    try makeRound()
    #expect(try run(outsider, ["status"], status: 1).contains("may not look into"))
    let made = try outsider.run(["init", "mine", "--group", "\(Self.group)"])
    #expect(made.output.contains("this account is not in the group") && made.ending == .exited(1))
    #expect(!FileManager.default.fileExists(atPath: path("mine")))
    let unknown = try one.run(["init", "mine", "--group", "no-such-group"])
    #expect(unknown.output.contains("there is no group 'no-such-group' on this machine"))
    // Somebody has made a folder without the group: the next command says how it is put right, and then it is.
    chmod(path("shared/audits/r1"), 0o700)
    let said = try run(other, ["status"], status: 1)
    #expect(said.contains("audits/r1: error: the folder is not set up for the group '\(Self.group)'"))
    #expect(said.contains("chmod -R g+rwX,o="))
    let repair = try #require(
      said.split(separator: "\n").first { $0.contains("run once: ") }?.split(separator: "run once: ").last
    )
    let mended = try Program.run(
      ["/bin/sh", "-c", "\(repair)"],
      environment: ["PATH": "/usr/bin:/bin"],
      folder: folder.url
    )
    #expect(mended.ending == .exited(0), "\(mended.output)")
    try run(other, ["status"])
  }

  private func firstCase(of auditor: String) throws -> String {
    let plan = try String(contentsOf: folder.url.appending(path: "shared/audits/r1/round.yaml"), encoding: .utf8)
    let line = try #require(plan.split(separator: "\n").first { $0.contains("auditor: \(auditor)") })
    return String(try #require(line.split(separator: "case: ").last?.split(separator: ",").first))
  }

  /// Everything in the workspace has its group, and is the group's to write.
  private func expectShared() throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: path("shared")) + [""] {
      var status = stat()
      #expect(lstat(path("shared/\(name)"), &status) == 0 && status.st_gid == Self.group, "\(name)")
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      #expect(status.st_mode & 0o7777 == (isFolder ? 0o2770 : 0o660), "\(name) has \(String(status.st_mode, radix: 8))")
    }
  }
}

/// Where `workspace.yaml` names no group, nothing is for others, whatever the folder around it is.
@Suite struct UnsharedWorkspaceTests {
  @Test func aFolderThatIsSharedOtherwiseMakesNothingPublic() throws {
    let folder = try TemporaryFolder()
    chmod(folder.url.path(percentEncoded: false), 0o2770)
    let environment = ["HOME": folder.url.path(percentEncoded: false), "PATH": "/usr/bin:/bin"]
    for words in [["init", "own", "--council", "Wexcombe"], ["status", "--workspace", "own"]] {
      let ran = try Program.run([try Program.built("caseaudit")] + words, environment: environment, folder: folder.url)
      #expect(ran.ending == .exited(0), "\(ran.output)")
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path(percentEncoded: false)) {
      var status = stat()
      #expect(lstat(folder.url.appending(path: name).path(percentEncoded: false), &status) == 0)
      #expect(status.st_mode & 0o077 == 0, "\(name) has \(String(status.st_mode, radix: 8))")
    }
  }
}
