import AuditDocuments
import Testing

/// Every complaint about YAML as a person reads it.
struct YAMLProblemTests {
  @Test(arguments: samples)
  func saysWhatIsWrongAndWhatToDo(sample: Sample) throws {
    let problems = #expect(throws: Problems.self) {
      try Node.parse(yaml: SourceText(name: "a.yaml", text: sample.text))
    }
    #expect(try #require(problems).all.map { $0.render() }.joined(separator: "\n\n") == sample.expected)
  }

  static let samples: [Sample] = [
    Sample(
      "",
      #"""
      a.yaml: error: the file is empty
        Do: write the document into it, or name another file.
      """#
    ),
    Sample(
      "# only a comment\n",
      #"""
      a.yaml: error: the file is empty
        Do: write the document into it, or name another file.
      """#
    ),
    Sample(
      "id: a\nid: b\nid: c\ntitle: x\nother:\n  k: 1\n  \"k\": 2\n",
      #"""
      a.yaml:2:1: error: the key 'id' stands here a second time, first on line 1
          2 | id: b
            | ^
        Do: keep one of the two.

      a.yaml:3:1: error: the key 'id' stands here a second time, first on line 1
          3 | id: c
            | ^
        Do: keep one of the two.

      a.yaml:7:3: error: the key 'k' stands here a second time, first on line 6
          7 |   "k": 2
            |   ^
        Do: keep one of the two.
      """#
    ),
    // The same where the last line has no end, and with the line ends of Windows and of an old Mac.
    Sample(
      "id: a\nid: b",
      #"""
      a.yaml:2:1: error: the key 'id' stands here a second time, first on line 1
          2 | id: b
            | ^
        Do: keep one of the two.
      """#
    ),
    Sample(
      "id: a\r\ntitle: x\r\nid: b\r\n",
      #"""
      a.yaml:3:1: error: the key 'id' stands here a second time, first on line 1
          3 | id: b
            | ^
        Do: keep one of the two.
      """#
    ),
    Sample(
      "id: a\r\ntitle: x\r\nid: b\r\ntitle: y\r\n",
      #"""
      a.yaml:3:1: error: the key 'id' stands here a second time, first on line 1
          3 | id: b
            | ^
        Do: keep one of the two.

      a.yaml:4:1: error: the key 'title' stands here a second time, first on line 2
          4 | title: y
            | ^
        Do: keep one of the two.
      """#
    ),
    Sample(
      "id: a\rtitle: x\rid: b\r",
      #"""
      a.yaml:3:1: error: the key 'id' stands here a second time, first on line 1
          3 | id: b
            | ^
        Do: keep one of the two.
      """#
    ),
    Sample(
      "a: b: c\n",
      #"""
      a.yaml:1:5: error: a colon where none can stand
          1 | a: b: c
            |     ^
        Do: put text that holds a colon and a space in quotation marks; otherwise check the indentation of this line.
      """#
    ),
    Sample(
      "a: 1\nb\nc: 2\n",
      #"""
      a.yaml:2:1: error: a line without a colon where a key must stand
          2 | b
            | ^
        Do: write the key, a colon, a space and the value; or indent the line if it carries on the text above.
      """#
    ),
    Sample(
      "a:\n\t- b\n",
      #"""
      a.yaml:2:1: error: a tab where only spaces may stand
          2 |  - b
            | ^
        Do: indent with spaces, two for each level.
      """#
    ),
    Sample(
      "a: @b\n",
      #"""
      a.yaml:1:4: error: text cannot begin with '@'
          1 | a: @b
            |    ^
        Do: put the text in quotation marks.
      """#
    ),
    Sample(
      "a: \"b\nc: d\n",
      #"""
      a.yaml:1:4: error: quotation marks are opened here and never closed
          1 | a: "b
            |    ^
        Do: write the same mark where the text ends; an apostrophe inside single marks is written twice.
      """#
    ),
    Sample(
      "a: [b, c\nd: e\n",
      #"""
      a.yaml:1:4: error: a list opened by '[' here lacks a comma or its ']'
          1 | a: [b, c
            |    ^
        Do: write a comma between items and ']' at the end; put a text that has a colon, a comma or a '#' in quotation marks.
      """#
    ),
    Sample(
      "a: {b: c\nd: e\n",
      #"""
      a.yaml:1:4: error: keys opened by '{' here lack a comma or their '}'
          1 | a: {b: c
            |    ^
        Do: put a text that has a colon, a comma or a '#' in quotation marks; between entries stands a comma, at the end '}'.
      """#
    ),
    Sample(
      "a: &x [1]\nb: *x\n",
      #"""
      a.yaml:2:4: error: an alias ('*' and a name), which is not read here
          2 | b: *x
            |    ^
        Do: write the content out in full; put text that begins with '*' in quotation marks.
      """#
    ),
    Sample(
      "a: 1\n---\nb: 2\n",
      #"""
      a.yaml:2:1: error: a second document after '---'
          2 | ---
            | ^
        Do: keep one document in a file.
      """#
    ),
    Sample(
      "- a\nb: c\n",
      #"""
      a.yaml:2:1: error: this line does not fit into the list above it
          2 | b: c
            | ^
        Do: begin each item with '- ' in the same column, or indent the line under its item.
      """#
    ),
    Sample(
      "a:\n  - b\n  c: d\n",
      #"""
      a.yaml:3:3: error: this line does not fit into the list above it
          3 |   c: d
            |   ^
        Do: begin each item with '- ' in the same column, or indent the line under its item.
      """#
    ),
    Sample(
      "a: - b\n",
      #"""
      a.yaml:1:4: error: an item of a list where none can stand
          1 | a: - b
            |    ^
        Do: begin the list on a line of its own, under its key.
      """#
    ),
    Sample(
      "a: \"\\q\"\n",
      #"""
      a.yaml:1:5: error: a backslash that begins nothing
          1 | a: "\q"
            |     ^
        Do: write \\ for a backslash itself, or use single quotation marks.
      """#
    ),
    Sample(
      "? [a, b]\n: c\n",
      #"""
      a.yaml:1:3: error: a key that is a list or has keys of its own
          1 | ? [a, b]
            |   ^
        Do: write plain text before the colon; put text that begins with [ or { in quotation marks.
      """#
    ),
    Sample(
      "a: & b\n",
      #"""
      a.yaml:1:5: error: '&' or '*' at the beginning of text
          1 | a: & b
            |     ^
        Do: put the text in quotation marks.
      """#
    ),
    Sample(
      "a: 'it's'\n",
      #"""
      a.yaml:1:8: error: this line does not fit where it stands
          1 | a: 'it's'
            |        ^
        Do: let the keys of one block begin in the same column; put text that begins with a quotation mark wholly in marks.
      """#
    ),
    Sample(
      "a:\n   b: 1\n  c: 2\n",
      #"""
      a.yaml:3:3: error: this line does not fit where it stands
          3 |   c: 2
            |   ^
        Do: let the keys of one block begin in the same column; put text that begins with a quotation mark wholly in marks.
      """#
    ),
    Sample(
      "a: | text\n",
      #"""
      a.yaml:1:6: error: text after '|' or '>' on the same line
          1 | a: | text
            |      ^
        Do: begin the text on the next line, indented.
      """#
    ),
    Sample(
      "a: x\u{01}y\n",
      #"""
      a.yaml:1:5: error: a control character, which YAML does not allow
          1 | a: x?y
            |     ^
        Do: take it away.
      """#
    ),
    Sample(
      "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
      #"""
      a.yaml:1:65: error: nested more than 64 deep
          1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
            |                                                              ^
        Do: write the document with fewer levels.
      """#
    ),
    Sample(
      "a b: c\nd: e: f\n",
      #"""
      a.yaml:2:5: error: a colon where none can stand
          2 | d: e: f
            |     ^
        Do: put text that holds a colon and a space in quotation marks; otherwise check the indentation of this line.
      """#
    ),
    Sample(
      "? &a [*a]\n: 1\n",
      #"""
      a.yaml:1:7: error: an alias ('*' and a name), which is not read here
          1 | ? &a [*a]
            |       ^
        Do: write the content out in full; put text that begins with '*' in quotation marks.
      """#
    ),
    Sample(
      "*a: 1\n",
      #"""
      a.yaml:1:1: error: an alias ('*' and a name), which is not read here
          1 | *a: 1
            | ^
        Do: write the content out in full; put text that begins with '*' in quotation marks.
      """#
    ),
    Sample(
      "a: %b\n",
      #"""
      a.yaml:1:4: error: text cannot begin with '%'
          1 | a: %b
            |    ^
        Do: put the text in quotation marks.
      """#
    ),
    Sample(
      "\"a\": 1\n'a': 2\n",
      #"""
      a.yaml:2:1: error: the key 'a' stands here a second time, first on line 1
          2 | 'a': 2
            | ^
        Do: keep one of the two.
      """#
    ),
    // Separators of lines that only Unicode knows: no editor counts them.
    Sample(
      "a: x\u{85}y\nb: x\u{2028}y\u{2029}z\nc: d: e\n",
      #"""
      a.yaml:3:5: error: a colon where none can stand
          3 | c: d: e
            |     ^
        Do: put text that holds a colon and a space in quotation marks; otherwise check the indentation of this line.
      """#
    ),
    Sample(
      "a: b\r\nc: d: e\r\n",
      #"""
      a.yaml:2:5: error: a colon where none can stand
          2 | c: d: e
            |     ^
        Do: put text that holds a colon and a space in quotation marks; otherwise check the indentation of this line.
      """#
    ),
  ]
}
