/// What sets one file of chained lines apart from the others: its format, its limits, and what is said when it is wrong.
struct ChainedFile: Sendable {
  /// What it is called in a sentence, such as "the journal".
  let name: String
  /// The word that begins its first line.
  let format: String
  /// What that word is called.
  let formatNoun: String
  /// The greatest size of the file, in bytes.
  let sizeLimit: Int
  /// The greatest length of a line with its line break, in bytes.
  let lineLimit: Int
  /// How many problems are kept; further ones are only counted.
  var problemLimit = 200
  /// What is wrong with a line that does not end with a digest; the line after it is not held against the chain.
  ///
  /// Nil where such a line is told of as one that was changed, and the chain goes on from the line before.
  let notWhole: String?
  /// What to do where a line was changed.
  let changedHint: String
  /// What to do about a last line that was not written to its end.
  let tornHint: String
  /// Whether it is for the eyes of its owner alone, in a workspace of a group too.
  var isOwners = false
}
