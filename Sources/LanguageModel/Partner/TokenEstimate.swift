/// About how many tokens a text is for a language model: rather too many than too few.
///
/// Byte-pair encodings of today average four letters of English a token, and about one token for a character of other
/// scripts; every tokenizer differs.
public func approximateTokens(_ text: String) -> Int {
  var ascii = 0
  var others = 0
  for scalar in text.unicodeScalars { if scalar.isASCII { ascii += 1 } else { others += 1 } }
  return (ascii + 2) / 3 + others
}
