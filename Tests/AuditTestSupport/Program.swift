import Foundation

/// A program that is run to its end, or started at a terminal.
public enum Program {
  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    /// It ended by itself with this exit status.
    case exited(Int32)
    /// A signal ended it.
    case killed(by: Int32)
  }

  /// What a run left behind.
  public struct Result: Sendable {
    /// Standard output and standard error, in the order in which they were written; standard output alone where they were
    /// kept apart.
    public let output: String
    /// Standard error where it was kept apart; empty otherwise.
    public let errors: String
    /// How it ended.
    public let ending: Ending
  }

  /// Something that kept a program from being run or heard.
  public struct Trouble: Error, CustomStringConvertible {
    /// What happened, in a sentence.
    public let description: String

    init(_ description: String) { self.description = description }
  }

  /// The folder of the running test bundle, where the build puts the products as well.
  public static var builtProducts: URL {
    // Only Linux has this link. Not tried elsewhere: `built` looks into `.build/debug` as well.
    let running = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: running ?? CommandLine.arguments[0]).deletingLastPathComponent()
  }

  /// The path of a product that was built together with the tests.
  ///
  /// - Throws: where it is not there, with what to do.
  public static func built(_ product: String) throws -> String {
    let folders = [builtProducts, Repository.url(".build/debug")]
    let paths = folders.map { $0.appending(path: product).path(percentEncoded: false) }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw Trouble("\(product) is not built; run swift build first (looked for \(paths.joined(separator: " and ")))")
    }
    return path
  }

  /// Runs a program to its end.
  ///
  /// Input and output go through files, so that neither a long input nor a long output can stop either side.
  ///
  /// - Parameters:
  ///   - arguments: the path of the program and its arguments.
  ///   - input: what it reads.
  ///   - environment: everything it finds in its environment.
  ///   - folder: the folder it starts in.
  ///   - seconds: after which it is killed and the run is given up.
  ///   - errorsApart: whether standard error is kept apart from standard output.
  /// - Returns: what it wrote, and how it ended.
  /// - Throws: where it cannot be started or does not end.
  public static func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String],
    folder: URL,
    within seconds: Double = 180,
    errorsApart: Bool = false
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    let typed = scratch.url.appending(path: "input")
    let written = scratch.url.appending(path: "output")
    let complained = scratch.url.appending(path: "errors")
    try Data(input.utf8).write(to: typed)
    let process = try start(arguments, environment: environment, folder: folder) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, typed.path(percentEncoded: false), O_RDONLY, 0)
      let flags = O_WRONLY | O_CREAT | O_APPEND
      posix_spawn_file_actions_addopen(&actions, 1, written.path(percentEncoded: false), flags, 0o600)
      if errorsApart {
        posix_spawn_file_actions_addopen(&actions, 2, complained.path(percentEncoded: false), flags, 0o600)
      } else {
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
      }
    }
    guard let ending = wait(for: process, within: seconds) else {
      kill(-process, SIGKILL)
      _ = wait(for: process, within: 5)
      throw Trouble("\(arguments.joined(separator: " ")) did not end within \(seconds) seconds")
    }
    return Result(
      output: String(decoding: try Data(contentsOf: written), as: UTF8.self),
      errors: errorsApart ? String(decoding: try Data(contentsOf: complained), as: UTF8.self) : "",
      ending: ending
    )
  }

  /// Starts a program in a session of its own, with no signal blocked or ignored.
  static func start(
    _ arguments: [String],
    environment: [String: String],
    folder: URL,
    files: (inout SpawnActions) -> Void
  ) throws -> pid_t {
    let name = arguments.first ?? ""
    guard FileManager.default.isExecutableFile(atPath: name) else { throw Trouble("there is no program \(name)") }
    // `env` changes into the folder and becomes the program: Swift's Glibc lacks the spawn action for it.
    let arguments = ["/usr/bin/env", "-C", folder.path(percentEncoded: false)] + arguments
    var actions = Spawn.actions
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)

    var attributes = Spawn.attributes
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(Spawn.ownSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    )

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    var settings: [UnsafeMutablePointer<CChar>?] = environment.sorted { $0.key < $1.key }.map {
      strdup("\($0.key)=\($0.value)")
    }
    defer { (words + settings).forEach { free($0) } }
    words.append(nil)
    settings.append(nil)
    var process: pid_t = 0
    let status = posix_spawn(&process, arguments[0], &actions, &attributes, words, settings)
    guard status == 0 else {
      throw Trouble("\(name) could not be started: \(String(cString: strerror(status)))")
    }
    return process
  }

  /// Waits for a program; nothing where it still runs after that time.
  static func wait(for process: pid_t, within seconds: Double) -> Ending? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
      }
      if ended < 0, errno != EINTR { return nil }
      if ContinuousClock.now > deadline { return nil }
      usleep(1_000)
    }
  }
}
