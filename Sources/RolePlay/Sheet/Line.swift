/// Something that the partner may say.
public struct Line: Sendable, Equatable {
  public var text: String
  /// How the partner takes the answer, where the line asks the learner something.
  public var expects: Expects?
  public var at: Position

  init(_ text: String, expects: Expects? = nil, at: Position = .start) {
    self.text = text
    self.expects = expects
    self.at = at
  }
}

/// What the partner says to "yeah", "not really" or a dodge after their own question.
public struct Expects: Sendable, Equatable, Codable {
  public var yes: String?
  public var no: String?
  public var dodge: String?

  public init(yes: String? = nil, no: String? = nil, dodge: String? = nil) {
    self.yes = yes
    self.no = no
    self.dodge = dodge
  }
}

/// Lines to choose from: for every mood, or by how distressed the partner is.
public enum Lines: Sendable, Equatable {
  case always([Line])
  case byDistress([Band: [Line]])

  public static let none = Lines.always([])

  /// The lines for a distress band; a band without lines of its own takes the nearest.
  public func pool(for band: Band) -> [Line] {
    switch self {
    case .always(let lines): return lines
    case .byDistress(let pools):
      for candidate in [band] + band.others {
        if let lines = pools[candidate], !lines.isEmpty { return lines }
      }
      return []
    }
  }

  public var all: [Line] {
    switch self {
    case .always(let lines): lines
    case .byDistress(let pools): Band.allCases.flatMap { pools[$0] ?? [] }
    }
  }

  public var isEmpty: Bool { all.isEmpty }
}
