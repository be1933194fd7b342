/// Something wrong in what a person or a program wrote: what, where, and what to do about it.
public struct Problem: Error, Hashable, Sendable {
  /// How much a problem matters.
  public enum Severity: String, Sendable {
    /// Worth knowing; the document is still used.
    case warning
    /// The document cannot be used as it is.
    case error
  }

  /// The source line to show, made safe for a terminal.
  public struct Excerpt: Hashable, Sendable {
    /// One line of the source, or the key alone where values are private.
    public let text: String
    /// Where the caret goes, in scalars from the start of `text`; nil shows none.
    public let caret: Int?

    /// Makes an excerpt.
    public init(text: String, caret: Int? = nil) {
      self.text = text
      self.caret = caret
    }
  }

  /// How much it matters.
  public let severity: Severity
  /// What is wrong, on one line, in lower case and without a full stop; quotes what was typed.
  public let what: String
  /// The file as it is shown to the reader.
  public let file: String
  /// The line, counted from 1, when known.
  public let line: Int?
  /// The column, counted from 1, when known.
  public let column: Int?
  /// The line itself; nil where it must not be shown or is not known.
  public let excerpt: Excerpt?
  /// What to do, as a full sentence.
  public let hint: String

  /// Makes a problem.
  ///
  /// `SourceText.problem(_:at:hint:)` does so with the right excerpt.
  public init(
    _ what: String,
    file: String,
    line: Int? = nil,
    column: Int? = nil,
    excerpt: Excerpt? = nil,
    hint: String,
    severity: Severity = .error
  ) {
    self.severity = severity
    self.what = what
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.hint = hint
  }

  /// Puts what was typed between quotation marks, on one line, without control characters, cut after 60 characters.
  public static func quote(_ typed: String) -> String {
    let shown = PrintableText.cleaned(typed)
    return shown.count > 60 ? "'\(shown.prefix(59))…'" : "'\(shown)'"
  }
}

extension Problem {
  /// The same, which stops nothing.
  public var asWarning: Problem {
    Problem(what, file: file, line: line, column: column, excerpt: excerpt, hint: hint, severity: .warning)
  }
}
