extension ModelInfo {
  /// The models in what a server answers to `GET /models`; `nil` where it is no such list.
  static func list(_ body: [UInt8]) -> [ModelInfo]? {
    guard let json = try? JSON(parsing: body) else { return nil }
    guard let entries = json["data"]?.array ?? json["models"]?.array ?? json.array else { return nil }
    return entries.compactMap { entry in
      guard let id = (entry["id"] ?? entry["name"] ?? entry["model"])?.string else { return nil }
      let context = [
        entry["meta"]?["n_ctx"], entry["max_model_len"], entry["context_length"], entry["max_context_length"],
      ].compactMap { $0?.int }.first
      return ModelInfo(id: id, contextTokens: context)
    }
  }
}
