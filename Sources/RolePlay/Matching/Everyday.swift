internal import CResources
import English

/// What people ask and remark whatever the matter is, which a sheet has an answer to only where it says so.
enum Everyday {
  /// The words of each.
  static let sentences: [[String]] = {
    let resource = hearken_everyday_sentences()
    let text = String(decoding: UnsafeBufferPointer(start: resource.bytes, count: resource.count), as: UTF8.self)
    return text.split(separator: "\n").map { words(of: String($0)) }
  }()
}
