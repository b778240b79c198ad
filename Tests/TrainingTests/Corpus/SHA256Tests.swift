import Testing

@testable import Training

/// The examples that NIST publishes with FIPS 180-4.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func knownHashes(_ text: String, _ expected: String) {
    var hash = SHA256()
    hash.update(text.utf8)
    #expect(hash.hexadecimal() == expected)
  }

  @Test func piecesMakeTheSameHashAsTheWhole() {
    var whole = SHA256()
    whole.update(String(repeating: "a", count: 200).utf8)
    var pieces = SHA256()
    for count in [1, 62, 2, 64, 71] { pieces.update(String(repeating: "a", count: count).utf8) }
    #expect(pieces.hexadecimal() == whole.hexadecimal())
  }
}
