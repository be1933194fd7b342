import AuditPages
import AuditWalk

/// Pieces of pages that several scenes have.
enum Parts {
  /// A form of this visit that is sent to an address, in parts where it has a file.
  static func form(_ address: String, of visit: Visit, isUpload: Bool = false, _ content: HTML) -> HTML {
    let kind: HTML = isUpload ? " enctype=\"multipart/form-data\"" : ""
    return
      "<form method=\"post\" action=\"\(address)\"\(kind) novalidate>\(visit.formFields(to: address))\n\(content)\n</form>"
  }

  /// A button that sends the form it stands in.
  static func button(_ words: String, name: String? = nil, value: String = "", isQuiet: Bool = false) -> HTML {
    let sent: HTML = name.map { " name=\"\($0)\" value=\"\(value)\"" } ?? ""
    return "<button type=\"submit\"\(sent)\(isQuiet ? " class=\"quiet\"" : "" as HTML)>\(words)</button>"
  }

  /// A button that takes back an entry, called by the first of its words: a comment may be long.
  static func takeBack(_ entry: Int, _ words: String) -> HTML {
    let longest = 60
    var named = words
    if words.count > longest {
      let cut = words.prefix(longest)
      named = String(cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut) + " …"
    }
    return """
      <button class="plain" name="entry" value="\(entry)">Take back<span class="hidden">: \(named)</span></button>
      """
  }

  /// A link that leads on to what comes next.
  static func goOn(_ words: String, to address: String) -> HTML {
    "<p><a class=\"button\" href=\"\(address)\">\(words)</a></p>\n"
  }

  /// A state of few, in words and not by colour alone.
  static func tag(_ words: String, _ kind: Tag = .plain) -> HTML {
    "<strong class=\"tag \(kind.rawValue)\">\(words)</strong>"
  }

  /// How a tag looks.
  enum Tag: String {
    case plain, done, open, late
  }

  /// Paragraphs of what a walk says.
  static func paragraphs(_ blocks: [WalkBlock]) -> HTML {
    blocks.map { block -> HTML in
      block.mark.map { "<p><span class=\"mark\">\($0)</span> \(block.text)</p>\n" } ?? "<p>\(block.text)</p>\n"
    }.joined()
  }

  /// A notice that must not be missed.
  static func notice(_ words: String) -> HTML {
    "<div class=\"notice\"><p><span class=\"hidden\">Important: </span>\(words)</p></div>\n"
  }

  /// What is said aside; nothing where there is nothing.
  static func inset(_ blocks: [WalkBlock]) -> HTML {
    blocks.isEmpty ? "" : "<div class=\"inset\">\(paragraphs(blocks))</div>\n"
  }

  /// Something that opens when it is wanted.
  static func details(_ summary: String, isOpen: Bool = false, _ content: HTML) -> HTML {
    "<details\(isOpen ? " open" : "" as HTML)><summary>\(summary)</summary>\n\(content)\n</details>\n"
  }

  /// A table with a caption; on a narrow screen each row stands as lines of its own, with the head before each.
  ///
  /// The roles are said, because what is shown as lines is no table to some readers.
  static func table(caption: String, _ heads: [String], _ rows: [[HTML]], isQuiet: Bool = false) -> HTML {
    let head = heads.map { "<th scope=\"col\" role=\"columnheader\">\($0)</th>" as HTML }.joined()
    let body = rows.map { row -> HTML in
      let cells = row.enumerated().map { index, cell -> HTML in
        guard index > 0 else { return "<th scope=\"row\" role=\"rowheader\">\(cell)</th>" }
        return "<td role=\"cell\" data-head=\"\(heads.indices.contains(index) ? heads[index] : "")\">\(cell)</td>"
      }
      return "<tr role=\"row\">\(cells.joined())</tr>\n"
    }
    return """
      <div class="table" role="region" aria-label="\(caption)" tabindex="0"><table class="stack" role="table">
      <caption\(isQuiet ? " class=\"hidden\"" : "" as HTML)>\(caption)</caption>
      <thead role="rowgroup"><tr role="row">\(head)</tr></thead><tbody role="rowgroup">
      \(body.joined())</tbody></table></div>
      """
  }
}

extension HTML {
  /// A text with its line ends, which a text on a page does not keep.
  static func lines(of text: String) -> HTML {
    var lines: HTML = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      lines += index == 0 ? HTML(text: String(line)) : "\n" + HTML(text: String(line))
    }
    return lines
  }

  /// Markup with more after it.
  static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both += right
    return both
  }
}
