import Conversation
import Testing

@testable import Journal

struct PlacesTests {
  @Test func everythingIsBelowHomeByDefault() throws {
    let places = try Places(environment: ["HOME": "/home/sam"])
    #expect(places.sessions == "/home/sam/.local/share/hearken/sessions")
    #expect(places.drafts == "/home/sam/.local/state/hearken/drafts")
    #expect(places.cache == "/home/sam/.cache/hearken")
    #expect(places.settings == "/home/sam/.config/hearken/config.yaml")
    #expect(places.home == "/home/sam")
  }

  @Test func baseDirectoriesAreHonoured() throws {
    let places = try Places(environment: [
      "HOME": "/home/sam", "XDG_DATA_HOME": "/d/", "XDG_STATE_HOME": "/s", "XDG_CACHE_HOME": "/c",
      "XDG_CONFIG_HOME": "/e",
    ])
    #expect(places.data == "/d/hearken")
    #expect(places.state == "/s/hearken")
    #expect(places.cache == "/c/hearken")
    #expect(places.config == "/e/hearken")
  }

  @Test(arguments: ["relative/path", "", "~/data", "."])
  func whatIsNotAbsoluteIsIgnored(path: String) throws {
    let places = try Places(environment: ["HOME": "/home/sam", "XDG_DATA_HOME": path])
    #expect(places.data == "/home/sam/.local/share/hearken")
  }

  @Test func theAccountsHomeStandsInForHOME() throws {
    #expect(try Places(environment: [:], accountHome: "/root").data == "/root/.local/share/hearken")
    #expect(try Places(environment: ["HOME": "x"], accountHome: "/root").home == "/root")
    #expect(try Places(environment: ["HOME": "/a"], accountHome: "/root").home == "/a")
  }

  @Test func withoutAnyHomeItSaysWhatToSet() {
    let problem = problem { _ = try Places(environment: ["HOME": "", "XDG_DATA_HOME": "/d"]) }
    #expect(problem?.what.contains("HOME is not set") == true)
    #expect(problem?.remedy.contains("XDG_STATE_HOME") == true)
  }

  @Test func homeIsNotNeededWhereEveryFolderIsGiven() throws {
    let places = try Places(environment: [
      "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s", "XDG_CACHE_HOME": "/c", "XDG_CONFIG_HOME": "/e",
    ])
    #expect(places.home == nil)
    #expect(places.data == "/d/hearken")
  }

  @Test func thePasswordDatabaseIsAskedWithoutHOME() throws {
    #expect(try Places.current(environment: [:]).data.hasSuffix("/.local/share/hearken"))
  }
}
