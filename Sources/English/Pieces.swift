extension String {
  /// The pieces between separators that are not empty. Cuts at bytes: word lists are read at every start, and
  /// cutting at characters takes ten times as long.
  package func pieces(separatedBy separators: Unicode.Scalar...) -> [String] {
    let bytes = separators.filter(\.isASCII).map { UInt8($0.value) }
    return utf8.split { bytes.contains($0) }.map { String(Substring($0)) }
  }
}
