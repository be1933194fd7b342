/// The text of a list in the encodings that spreadsheets save it in.
enum ListedText {
  /// The text as UTF-8: UTF-16 as "Unicode text" is saved, and what is not UTF-8 as Windows-1252, in which Excel on Windows
  /// saves CSV.
  ///
  /// What is in none of them is given back as it is, for its reader to refuse.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if SourceText.isUTF32(bytes) { return bytes }
    if SourceText.looksLikeUTF16(bytes) { return fromUTF16(bytes) ?? bytes }
    guard String(validating: bytes, as: UTF8.self) == nil, !bytes.contains(0) else { return bytes }
    return fromWindows(bytes)
  }

  /// The mark says which byte of a pair comes first; without one it is the other than the zero of a letter of English.
  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count % 2 == 0, bytes.count >= 2 else { return nil }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isHighFirst = isMarked ? bytes[0] == 0xFE : bytes[0] == 0
    let units = stride(from: isMarked ? 2 : 0, to: bytes.count, by: 2).map { offset in
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isHighFirst ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func fromWindows(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let marks = (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : UInt16(byte)
      text.append(Unicode.Scalar(marks) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// What Windows-1252 has for 80 to 9F; what it has not is the mark for an unknown letter.
  ///
  /// Source: the table of unicode.org, VENDORS/MICSFT/WINDOWS/CP1252.TXT.
  private static let windows: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
