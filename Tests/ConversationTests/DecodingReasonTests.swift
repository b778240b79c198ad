import Conversation
import Foundation
import Testing

@Suite struct DecodingReasonTests {
  private struct Line: Decodable {
    var text: String
    var parts: [Part]

    struct Part: Decodable { var number: Int }
  }

  private func reason(_ json: String, noObject: String? = nil) throws -> String {
    let error = try #require(throws: DecodingError.self) { try JSONDecoder().decode(Line.self, from: Data(json.utf8)) }
    return decodingReason(error, noObject: noObject)
  }

  @Test func namesWhatIsMissingAndWhere() throws {
    #expect(try reason(#"{"parts": []}"#) == "“text” is missing.")
    #expect(try reason(#"{"text": "", "parts": [{"number": 1}, {}]}"#).hasPrefix("“number” is missing in parts."))
  }

  @Test func namesThePlaceOfTheWrongKind() throws {
    #expect(try reason(#"{"text": 1, "parts": []}"#).hasPrefix("text: "))
  }

  @Test func aWholeLineOfTheWrongKindHasNoPlace() throws {
    #expect(try !reason("[1]").hasPrefix(":"))
    #expect(try reason("nonsense", noObject: "not an object.") == "not an object.")
  }
}
