public import TextGrid

/// The whole state of the app.
public struct Model: Sendable {
  public init() {}
}

/// One step of the app. Pure: the same model and event give the same model and effects.
public func update(_ model: inout Model, _ event: Event) -> [Effect] { [] }

/// What the screen should show.
public func view(_ model: Model) -> Frame { Frame(size: Size(rows: 24, columns: 80)) }
