import CArchive
import Testing

/// Workbooks made for a test, part by part.
enum MadeWorkbook {
  /// A zip archive of these parts; locked where a password is given.
  static func zip(_ parts: [(path: String, text: String)], password: String? = nil) throws -> [UInt8] {
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    archive_write_zip_set_compression_deflate(archive)
    if let password {
      try #require(archive_write_set_options(archive, "zip:encryption=zipcrypt") == ARCHIVE_OK)
      archive_write_set_passphrase(archive, password)
    }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    var used = 0
    // A block is as long as what is written, so that nothing is added behind the end of the archive.
    archive_write_set_bytes_in_last_block(archive, 1)
    archive_write_open_memory(archive, &bytes, bytes.count, &used)
    for (path, text) in parts {
      let entry = try #require(archive_entry_new())
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, path)
      archive_entry_set_size(entry, Int64(text.utf8.count))
      archive_entry_set_filetype(entry, 0o100000)
      archive_write_header(archive, entry)
      _ = Array(text.utf8).withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    }
    archive_write_close(archive)
    return Array(bytes.prefix(used))
  }

  /// A workbook of one visible sheet with this content of `sheetData`; `styles` come after the first five.
  static func oneSheet(
    _ data: String,
    strings: String = "",
    styles: String = "",
    workbook: String = "",
    more: [(path: String, text: String)] = []
  ) throws -> [UInt8] {
    try zip(
      [
        (
          "xl/workbook.xml",
          #"<workbook xmlns:r="r">\#(workbook)<sheets><sheet name="Open cases" sheetId="1" r:id="rId1"/>"#
            + #"<sheet name="Notes" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>"#
        ),
        (
          "xl/_rels/workbook.xml.rels",
          #"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>"#
            + #"<Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>"#
        ),
        ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
        (
          "xl/styles.xml",
          #"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\ mmm\ yyyy"/>"#
            + #"<numFmt numFmtId="165" formatCode="0&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[Red]0"/></numFmts>"#
            + #"<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>"#
            + #"<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>\#(styles)</cellXfs></styleSheet>"#
        ),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(data)</sheetData></worksheet>"),
        ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
      ] + more
    )
  }
}
