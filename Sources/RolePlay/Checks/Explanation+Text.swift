/// Explanations of what can be wrong with a file as text.
extension Explanation {
  static let syntax = Explanation(
    title: "This is not YAML",
    what: "The text breaks the rules of YAML, so nothing after this place can be read.",
    why: "Most often a colon stands inside text without quotes around it, a quote is not closed, or a "
      + "line is not indented like its neighbours.",
    example: """
      title: Promoted: not me
      """,
    remedy: "Put the text in double quotes, close the quotes, or line the text up with what it belongs "
      + "to.")

  static let alias = Explanation(
    title: "An anchor or an alias",
    what: "Names for parts of the text (`&name`, and `*name` to repeat it) are not read.",
    why: "A few lines of them can unfold into gigabytes, and a scenario does without.",
    example: """
      title: &name A small sheet
      """,
    remedy: "Write the text out where it is needed. If it only begins with that sign, put quotes around "
      + "it.")

  static let controlCharacters = Explanation(
    title: "Control characters in text",
    what: "The text holds characters that steer a terminal and cannot be seen, or that turn the "
      + "direction of writing.",
    why: "They are shown as � and do no harm, but a learner would stumble over them. They come in with "
      + "text copied from elsewhere.",
    example: """
      title: "A \\e[31mred title"
      """,
    remedy: "Delete the characters, or type the line again.")

  static let tooLarge = Explanation(
    title: "More text than a scenario can need",
    what: "A scenario may have up to 512 kB; the largest that comes with Hearken has three fifths of that.",
    why: "A file of another kind, named by mistake, would take long to read and be of no use.",
    example: """
      # more than 512 kB
      """,
    remedy: "Name the file that you meant. If it is the right one, shorten it or make it two scenarios.")

  static let empty = Explanation(
    title: "Nothing there",
    what: "A key with no text after it, or a list with nothing in it, where something has to be.",
    why: "The partner would have nothing to say there.",
    example: """
      title: ""
      """,
    remedy: "Write it, or leave the key out where it is not needed.")

  static let schema = Explanation(
    title: "Another version of the format",
    what: "The file says that it is written for a version of the format that this program does not "
      + "read.",
    why: "Keys may mean something else in another version.",
    example: """
      schema: 2
      """,
    remedy: "Write `schema: 1`, or use a newer program.")

  static let duplicateKey = Explanation(
    title: "One key twice",
    what: "A key stands twice in one place.",
    why: "Only one of the two would count, and which one is not said anywhere.",
    example: """
      title: A small sheet
      title: Another title
      """,
    remedy: "Keep one of them; where both are needed, make them one list.")
}
