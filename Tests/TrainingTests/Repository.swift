import Foundation

/// The checked-out sources that this test was compiled from.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let corpus = root.appending(path: "Corpus")
}
