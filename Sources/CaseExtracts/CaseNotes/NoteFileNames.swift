/// What the names of files say about whose notes they are.
public enum NoteFileNames {
  /// With how many different words the names begin, whatever their capitals: `leo__visit.txt` and `Leo 2.txt` with one.
  ///
  /// A name that begins with a figure, as a date does, says nothing.
  public static func beginnings(_ names: [String]) -> Int {
    Set(names.map { $0.prefix(while: \.isLetter).lowercased() }.filter { !$0.isEmpty }).count
  }
}
