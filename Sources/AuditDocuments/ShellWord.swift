/// Words of a command that is shown to be typed as it stands.
public enum ShellWord {
  /// The word, in quotation marks where a shell would take it apart.
  public static func quoted(_ word: String) -> String {
    let isPlain = word.wholeMatch(of: /[A-Za-z0-9_.,+:@%\/-]+/) != nil
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// The words of a command in one line, each as a shell takes it for one word.
  public static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }
}
