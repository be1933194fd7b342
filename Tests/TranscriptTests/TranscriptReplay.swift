import AuditTestSupport
import Foundation

/// Replays pages.
enum TranscriptReplay {
  /// The pages of the folder `Pages`, by their path from the root of the checkout.
  static var pages: [String] {
    let folder = "Tests/TranscriptTests/Pages"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The pages written by hand that show a session: the README and those of `docs`.
  static var documents: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("docs"))) ?? []
    let all = ["README.md", "CONTRIBUTING.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    return all.filter { name in
      guard let text = try? String(contentsOf: Repository.url(name), encoding: .utf8) else { return false }
      return text.contains(/(?m)^`{3,}console$/)
    }
  }

  /// What a recording would take from a page that a person wrote into it, one sentence each; none where it may be recorded.
  static func losses(recording recorded: String, of page: TranscriptPage) -> [String] {
    guard reads(recorded, as: page), let again = try? TranscriptPage(recorded) else {
      return ["a line typed was not shown again, or a line printed looks like a command or a fence"]
    }
    return zip(page.commands, again.commands).flatMap { command, now in
      TranscriptClaim(command).broken(by: TranscriptClaim(now)).map { "line \(command.line): \($0)" }
    }
  }

  /// The page as it is when its commands are run again, in a folder of its own.
  static func replayed(_ page: TranscriptPage) throws -> String {
    let workspace = try TranscriptWorkspace(now: page.now)
    return try page.text { try workspace.lines(printedBy: $0) }
  }

  /// Whether a page just recorded would be read again as what it was recorded from.
  ///
  /// It is not where a command prints a line that looks like a command or like the end of the block, and where something
  /// typed was never shown again, so that it would be lost.
  static func reads(_ recorded: String, as page: TranscriptPage) -> Bool {
    guard let again = try? TranscriptPage(recorded) else { return false }
    return again.commands.map(\.shell) == page.commands.map(\.shell)
      && again.commands.map(\.input) == page.commands.map(\.input) && again.prose == page.prose
  }

  private static func path(_ name: String) -> String { Repository.url(name).path(percentEncoded: false) }
}
