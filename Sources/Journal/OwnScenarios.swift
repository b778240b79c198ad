public import Conversation

extension Journal {
  /// Adds a scenario to the learner's own, with mode 0600. A file that is there is left alone.
  ///
  /// - Returns: the path that was written.
  public func addScenario(_ text: String, id: String) throws(Problem) -> String {
    try Folder.prepare(places.scenarios, root: places.data)
    return try TextFile.writeNew(text, to: "\(places.scenarios)/\(id)\(ScenarioFolder.suffix)")
  }
}
