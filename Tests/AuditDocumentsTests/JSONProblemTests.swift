import AuditDocuments
import Testing

/// Every complaint about JSON as a person reads it.
struct JSONProblemTests {
  @Test(arguments: samples)
  func saysWhatIsWrongAndWhatToDo(sample: Sample) throws {
    let problems = #expect(throws: Problems.self) {
      try Node.parse(json: SourceText(name: "a.json", text: sample.text))
    }
    #expect(try #require(problems).all.map { $0.render() }.joined(separator: "\n\n") == sample.expected)
  }

  static let samples: [Sample] = [
    Sample(
      "",
      #"""
      a.json: error: the file is empty
        Do: write a JSON document into it, or name another file.
      """#
    ),
    Sample(
      "  ",
      #"""
      a.json: error: the file is empty
        Do: write a JSON document into it, or name another file.
      """#
    ),
    Sample(
      "{",
      #"""
      a.json:1:2: error: the file ends before '{' of line 1, column 1 is closed
          1 | {
            |  ^
        Do: write the missing '}', or fetch the file again if it was cut short.
      """#
    ),
    Sample(
      "[1, 2",
      #"""
      a.json:1:6: error: the file ends before '[' of line 1, column 1 is closed
          1 | [1, 2
            |      ^
        Do: write the missing ']', or fetch the file again if it was cut short.
      """#
    ),
    Sample(
      "{\"a\": 1,}",
      #"""
      a.json:1:8: error: a comma with nothing after it, before '}'
          1 | {"a": 1,}
            |        ^
        Do: take the comma away.
      """#
    ),
    Sample(
      "[1,]",
      #"""
      a.json:1:3: error: a comma with nothing after it, before ']'
          1 | [1,]
            |   ^
        Do: take the comma away.
      """#
    ),
    Sample(
      "{'a': 1}",
      #"""
      a.json:1:2: error: single quotation marks
          1 | {'a': 1}
            |  ^
        Do: use double quotation marks, "like this".
      """#
    ),
    Sample(
      "{a: 1}",
      #"""
      a.json:1:2: error: a key without quotation marks
          1 | {a: 1}
            |  ^
        Do: write the key between double quotation marks.
      """#
    ),
    Sample(
      "{\"a\": NaN}",
      #"""
      a.json:1:7: error: 'NaN' is not a number in JSON
          1 | {"a": NaN}
            |       ^
        Do: write null, or leave the key out.
      """#
    ),
    Sample(
      "[-Infinity]",
      #"""
      a.json:1:2: error: '-Infinity' is not a number in JSON
          1 | [-Infinity]
            |  ^
        Do: write null, or leave the key out.
      """#
    ),
    Sample(
      "[True]",
      #"""
      a.json:1:2: error: 'True' is not a word of JSON
          1 | [True]
            |  ^
        Do: write true, false or null, in small letters.
      """#
    ),
    Sample(
      "[None]",
      #"""
      a.json:1:2: error: 'None' is not a word of JSON
          1 | [None]
            |  ^
        Do: write true, false or null, in small letters.
      """#
    ),
    Sample(
      "[hello]",
      #"""
      a.json:1:2: error: text without quotation marks: 'hello'
          1 | [hello]
            |  ^
        Do: write text between double quotation marks.
      """#
    ),
    Sample(
      "{\"a\" 1}",
      #"""
      a.json:1:6: error: no colon after the key 'a'
          1 | {"a" 1}
            |      ^
        Do: write a colon between the key and its value.
      """#
    ),
    Sample(
      "{\"a\": }",
      #"""
      a.json:1:7: error: '}' where a value must stand
          1 | {"a": }
            |       ^
        Do: write a value before it; null stands for none.
      """#
    ),
    Sample(
      "[1 2]",
      #"""
      a.json:1:4: error: no comma before this
          1 | [1 2]
            |    ^
        Do: write a comma between one entry and the next.
      """#
    ),
    Sample(
      "[1}",
      #"""
      a.json:1:3: error: '}' where ']' must close '[' of line 1
          1 | [1}
            |   ^
        Do: write ']' here, or look for a bracket too many or too few above.
      """#
    ),
    Sample(
      "{\"a\": 1 // x\n}",
      #"""
      a.json:1:9: error: a comment, which JSON does not have
          1 | {"a": 1 // x
            |         ^
        Do: take the comment away.
      """#
    ),
    Sample(
      "[1] x",
      #"""
      a.json:1:5: error: more text after the end of the document
          1 | [1] x
            |     ^
        Do: take it away; a file holds one JSON document and nothing after it.
      """#
    ),
    Sample(
      "{\"a\": \"b\n\"}",
      #"""
      a.json:1:7: error: the text is not closed at the end of the line
          1 | {"a": "b
            |       ^
        Do: write a double quotation mark where the text ends, and \n for a line break inside it.
      """#
    ),
    Sample(
      "{\"a\": \"b",
      #"""
      a.json:1:7: error: the text is not closed: the file ends first
          1 | {"a": "b
            |       ^
        Do: write a double quotation mark where the text ends.
      """#
    ),
    Sample(
      "[\"\\q\"]",
      #"""
      a.json:1:3: error: a backslash that begins nothing
          1 | ["\q"]
            |   ^
        Do: write \\ for a backslash itself, or \n for a line break.
      """#
    ),
    Sample(
      "[\"\\u12\"]",
      #"""
      a.json:1:3: error: \u without four hexadecimal digits
          1 | ["\u12"]
            |   ^
        Do: write four digits after it, such as \u00e9.
      """#
    ),
    Sample(
      "[\"\\ud800\"]",
      #"""
      a.json:1:3: error: half of a surrogate pair, which is no character
          1 | ["\ud800"]
            |   ^
        Do: write both halves, such as \ud83d\ude42.
      """#
    ),
    Sample(
      "[01]",
      #"""
      a.json:1:2: error: '01' is not a number as JSON writes them
          1 | [01]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "[1.]",
      #"""
      a.json:1:2: error: '1.' is not a number as JSON writes them
          1 | [1.]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "[.5]",
      #"""
      a.json:1:2: error: '.5' is not a number as JSON writes them
          1 | [.5]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "[+1]",
      #"""
      a.json:1:2: error: '+1' is not a number as JSON writes them
          1 | [+1]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "[-]",
      #"""
      a.json:1:2: error: '-' is not a number as JSON writes them
          1 | [-]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "[\"\t\"]",
      #"""
      a.json:1:3: error: a tab inside text
          1 | [" "]
            |   ^
        Do: write \t for a tab.
      """#
    ),
    Sample(
      "[\"\u{01}\"]",
      #"""
      a.json:1:3: error: a control character inside text
          1 | ["?"]
            |   ^
        Do: take it away, or write it as \u and four digits.
      """#
    ),
    Sample(
      "{\"a\": 1, \"b\": 2,\n \"a\": 3}",
      #"""
      a.json:2:2: error: the key 'a' stands here a second time, first on line 1
          2 |  "a": 3}
            |  ^
        Do: keep one of the two.
      """#
    ),
    Sample(
      "{1: 2}",
      #"""
      a.json:1:2: error: a key without quotation marks
          1 | {1: 2}
            |  ^
        Do: write the key between double quotation marks.
      """#
    ),
    Sample(
      "{,}",
      #"""
      a.json:1:2: error: no key where one must stand
          1 | {,}
            |  ^
        Do: write a key between double quotation marks, then a colon.
      """#
    ),
    Sample(
      "[,]",
      #"""
      a.json:1:2: error: ',' where a value must stand
          1 | [,]
            |  ^
        Do: write a value before it; null stands for none.
      """#
    ),
    Sample(
      "[é]",
      #"""
      a.json:1:2: error: text without quotation marks: 'é'
          1 | [é]
            |  ^
        Do: write text between double quotation marks.
      """#
    ),
    Sample(
      "[€]",
      #"""
      a.json:1:2: error: text without quotation marks: '€'
          1 | [€]
            |  ^
        Do: write text between double quotation marks.
      """#
    ),
    Sample(
      "{\"a\": 1, ",
      #"""
      a.json:1:10: error: the file ends before '{' of line 1, column 1 is closed
          1 | {"a": 1, 
            |          ^
        Do: write the missing '}', or fetch the file again if it was cut short.
      """#
    ),
    Sample(
      "{\"é\": 1, \"b\": x}",
      #"""
      a.json:1:15: error: text without quotation marks: 'x'
          1 | {"é": 1, "b": x}
            |               ^
        Do: write text between double quotation marks.
      """#
    ),
    Sample(
      "{\"a\"",
      #"""
      a.json:1:5: error: the file ends before '{' of line 1, column 1 is closed
          1 | {"a"
            |     ^
        Do: write the missing '}', or fetch the file again if it was cut short.
      """#
    ),
    Sample(
      "[1e]",
      #"""
      a.json:1:2: error: '1e' is not a number as JSON writes them
          1 | [1e]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "[1x]",
      #"""
      a.json:1:2: error: '1x' is not a number as JSON writes them
          1 | [1x]
            |  ^
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "\u{1B}[31m",
      #"""
      a.json:1:1: error: '?' where a value must stand
          1 | ?[31m
            | ^
        Do: write text in double quotation marks, a number, true, false, null, a list or an object.
      """#
    ),
  ]
}
