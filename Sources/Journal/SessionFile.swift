import Conversation
import FoundationEssentials

/// How a session stands in its file, whatever schema that has: the schema is looked at before anything else.
struct SessionFile: Decodable {
  let session: Session

  private enum CodingKeys: String, CodingKey { case schema }

  init(from decoder: any Decoder) throws {
    let schema = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .schema)
    switch schema {
    case Session.currentSchema: session = try Session(from: decoder)
    // A schema that is no longer current gets its case here, which reads it as it was and converts it.
    case (Session.currentSchema + 1)...: throw NewerSchema(found: schema)
    default: throw UnknownSchema(found: schema)
    }
  }
}

struct NewerSchema: Error { let found: Int }
struct UnknownSchema: Error { let found: Int }

extension Journal {
  /// The greatest size of a session's file: thousands of times what a long practice takes.
  static let sessionLimit = 64 << 20

  enum SessionReading {
    case session(Session)
    case missing
    /// It stays where it is: another time, or another Hearken, can read it.
    case unusable(Problem)
    /// It cannot be read as a session by any Hearken.
    case broken(String)
  }

  /// The session in the file, under the id that its file name gives it: a copy is a session of its own.
  func readSession(at path: String, id: String) -> SessionReading {
    switch File.read(path, limit: Self.sessionLimit) {
    case .missing: .missing
    case .failed(let problem): .unusable(problem)
    case .refused(let reason): .broken(reason)
    case .bytes(let bytes, _): session(in: bytes, path: path, id: id)
    }
  }

  func session(in bytes: [UInt8], path: String, id: String) -> SessionReading {
    do {
      var session = try JSON.decode(SessionFile.self, from: bytes).session
      session.id = id
      return .session(session)
    } catch let newer as NewerSchema {
      return .unusable(newerHearken(path, found: newer.found))
    } catch let unknown as UnknownSchema {
      return .broken("its schema is \(unknown.found), which no Hearken writes")
    } catch {
      return .broken(JSON.reason(for: error, in: bytes))
    }
  }

  func encoded(_ session: Session, for path: String) throws(Problem) -> [UInt8] {
    let bytes = try JSON.encode(session, for: path)
    guard bytes.count <= Self.sessionLimit else {
      throw Problem(
        "Could not write \(path.harmless): the session is bigger than \(sizeInWords(Self.sessionLimit)).",
        remedy: "Finish this practice and start another.")
    }
    return bytes
  }
}

func newerHearken(_ path: String, found schema: Int) -> Problem {
  Problem(
    "\(path.harmless) was made by a newer Hearken (schema \(schema); "
      + "this one knows \(Session.currentSchema)).",
    remedy: "Open it with that Hearken, or update this one. The file stays as it is.")
}
