/// Words of a command that is shown to be typed as it stands.
public enum ShellWord {
  /// The word, in quotation marks where a shell would take it apart.
  public static func quoted(_ word: String) -> String {
    let isPlain = word.wholeMatch(of: /[A-Za-z0-9_.,+:@%\/-]+/) != nil
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
