extension Array {
  /// The elements in as few parts as there must be of a size that fits on a page, all about as large.
  func parts(ofAtMost most: Int) -> [[Element]] {
    guard count > most, most > 0 else { return isEmpty ? [] : [self] }
    let number = (count + most - 1) / most
    let (size, more) = (count / number, count % number)
    var start = 0
    return (0..<number).map { part in
      let end = start + size + (part < more ? 1 : 0)
      defer { start = end }
      return Array(self[start..<end])
    }
  }
}
