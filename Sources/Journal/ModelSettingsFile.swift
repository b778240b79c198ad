public import Conversation

extension Journal {
  /// The text of the settings for a language model; `nil` where none was ever set up.
  ///
  /// - Throws: `Problem` where there is a file and it cannot be read.
  public func modelSettings() throws(Problem) -> String? {
    let path = places.modelSettings
    switch File.read(path, limit: 1 << 16, followsLinks: true) {
    case .bytes(let bytes, _): return String(decoding: bytes, as: UTF8.self)
    case .missing: return nil
    case .failed(let problem): throw problem
    case .refused(let reason):
      throw Problem(
        "\(path.harmless) is no file of settings: \(reason).",
        remedy: "Move it out of the way, then run: hearken setup model")
    }
  }

  /// Writes them, whole. When this returns they are on the disk.
  public func saveModelSettings(_ text: String) throws(Problem) {
    try Folder.prepare(places.config, root: places.config)
    try WholeFile.write(Array(text.utf8), to: places.modelSettings)
  }
}
