/// What a page claims of a command, which only a person may change: how it ends, and how many mistakes it names.
///
/// A program that no longer notices a mistake prints less and ends with 0. Recorded, that would be blessed.
struct TranscriptClaim: Equatable {
  /// The line that says how it ended; nothing where it ended with 0.
  let ending: String?
  /// The lines that name an error.
  let errors: Int

  /// Reads the claim of a command.
  init(_ command: TranscriptPage.Command) {
    ending = command.printed.last.flatMap { $0.wholeMatch(of: /\[(?:exit|signal) \d+\]/).map { String($0.0) } }
    errors = command.printed.count { $0.contains(#/^Error: |: error: /#) && !$0.hasPrefix("> ") }
  }

  /// What another run breaks of this claim, each with what to do.
  func broken(by now: TranscriptClaim) -> [String] {
    var broken: [String] = []
    if ending != now.ending {
      broken.append(
        """
        the command ends with \(now.ending ?? "0"), and the page says \(ending ?? "0"); where that is meant, change that \
        line of the page by hand, and record again
        """
      )
    }
    if now.errors < errors {
      broken.append(
        """
        the command names \(now.errors) errors, and the page \(errors); where that is meant, take the lines of the others \
        out of the page by hand, and record again
        """
      )
    }
    return broken
  }
}
