import AuditPages

/// The parts of forms, each with its label, its hint and what is wrong with it.
enum Fields {
  /// One of several that can be chosen.
  struct Choice {
    /// What is sent.
    var value: String
    /// What stands beside it.
    var words: String
    /// What it means, in a line.
    var hint: String?
    /// Why it cannot be chosen; nil where it can.
    var closed: String?

    init(_ value: String, _ words: String, hint: String? = nil, closed: String? = nil) {
      self.value = value
      self.words = words
      self.hint = hint
      self.closed = closed
    }
  }

  /// Choices of which one is taken, sent under `name`, by which the summary of mistakes finds them too.
  static func radios(
    _ name: String,
    legend: HTML,
    hint: String? = nil,
    _ choices: [Choice],
    chosen: String? = nil,
    mistake: String? = nil
  ) -> HTML {
    let rows = choices.enumerated().map { index, choice -> HTML in
      let id = index == 0 ? name : "\(name)-\(index + 1)"
      let about = choice.closed ?? choice.hint
      let described: HTML = about == nil ? "" : " aria-describedby=\"\(id)-hint\""
      let state: HTML = choice.closed != nil ? " disabled" : choice.value == chosen ? " checked" : ""
      let words = about.map { "<span class=\"hint\" id=\"\(id)-hint\">\($0)</span>" as HTML } ?? ""
      return """
        <div class="choice"><input type="radio" id="\(id)" name="\(name)" value="\(choice.value)"\(state)\(described)>\
        <label for="\(id)">\(choice.words)</label>\(words)</div>
        """
    }
    return group(name, legend: legend, hint: hint, mistake: mistake, rows.joined())
  }

  /// Boxes of which any number is ticked.
  static func boxes(
    _ name: String,
    legend: HTML,
    hint: String? = nil,
    _ choices: [Choice],
    ticked: Set<String> = [],
    mistake: String? = nil
  ) -> HTML {
    let rows = choices.enumerated().map { index, choice -> HTML in
      let id = index == 0 ? name : "\(name)-\(index + 1)"
      let state: HTML = ticked.contains(choice.value) ? " checked" : ""
      return """
        <div class="choice"><input type="checkbox" id="\(id)" name="\(name)" value="\(choice.value)"\(state)>\
        <label for="\(id)">\(choice.words)</label></div>
        """
    }
    return group(name, legend: legend, hint: hint, mistake: mistake, rows.joined())
  }

  /// A box for several lines of words.
  static func words(
    _ name: String,
    label: String,
    hint: String? = nil,
    typed: String = "",
    mistake: String? = nil,
    rows: Int = 4
  ) -> HTML {
    """
    <div class="field\(mistake == nil ? "" : " wrong")"><label for="\(name)">\(label)</label>\
    \(about(name, hint: hint, mistake: mistake))\
    <textarea id="\(name)" name="\(name)" rows="\(rows)"\(described(name, hint: hint, mistake: mistake))>
    \(HTML.lines(of: typed))</textarea></div>
    """
  }

  /// Words that are sent on as they were typed, and not shown.
  static func hidden(_ name: String, _ typed: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(HTML.lines(of: typed))\">"
  }

  /// A choice among several in one line; where `none` is given, it stands before them and is sent as the empty one.
  static func pick(
    _ name: String,
    label: String,
    hint: String? = nil,
    none: String? = nil,
    _ choices: [Choice],
    chosen: String? = nil,
    mistake: String? = nil
  ) -> HTML {
    let options = ((none.map { [Choice("", $0)] } ?? []) + choices).map { choice -> HTML in
      "<option value=\"\(choice.value)\"\(choice.value == chosen ? " selected" : "" as HTML)>\(choice.words)</option>"
    }
    return """
      <div class="field\(mistake == nil ? "" : " wrong")"><label for="\(name)">\(label)</label>\
      \(about(name, hint: hint, mistake: mistake))\
      <select id="\(name)" name="\(name)"\(described(name, hint: hint, mistake: mistake))>\
      \(options.joined())</select></div>
      """
  }

  /// A box for one line.
  static func line(
    _ name: String,
    label: String,
    hint: String? = nil,
    typed: String = "",
    mistake: String? = nil,
    kind: String = "text",
    autocomplete: String = "off",
    isNumber: Bool = false,
    takesSeveral: Bool = false
  ) -> HTML {
    """
    <div class="field\(mistake == nil ? "" : " wrong")"><label for="\(name)">\(label)</label>\
    \(about(name, hint: hint, mistake: mistake))\
    <input type="\(kind)" id="\(name)" name="\(name)" value="\(typed)" autocomplete="\(autocomplete)"\
    \(isNumber ? " inputmode=\"numeric\"" : "" as HTML)\(takesSeveral ? " multiple" : "" as HTML)\
    \(autocomplete == "username" ? " autocapitalize=\"none\" spellcheck=\"false\"" : "" as HTML)\
    \(described(name, hint: hint, mistake: mistake))></div>
    """
  }

  private static func group(_ name: String, legend: HTML, hint: String?, mistake: String?, _ rows: HTML) -> HTML {
    """
    <fieldset class="field\(mistake == nil ? "" : " wrong")"\(described(name, hint: hint, mistake: mistake))>\
    <legend>\(legend)</legend>\(about(name, hint: hint, mistake: mistake))\(rows)</fieldset>
    """
  }

  private static func about(_ name: String, hint: String?, mistake: String?) -> HTML {
    let hint = hint.map { "<p class=\"hint\" id=\"\(name)-about\">\($0)</p>" as HTML } ?? ""
    let mistake =
      mistake.map {
        "<p class=\"mistake\" id=\"\(name)-mistake\"><span class=\"hidden\">Error: </span>\($0)</p>" as HTML
      }
      ?? ""
    return hint + mistake
  }

  private static func described(_ name: String, hint: String?, mistake: String?) -> HTML {
    let ids = [hint.map { _ in "\(name)-about" }, mistake.map { _ in "\(name)-mistake" }].compactMap(\.self)
    return ids.isEmpty ? "" : " aria-describedby=\"\(ids.joined(separator: " "))\""
  }
}
