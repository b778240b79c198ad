import Testing

@testable import LanguageModel

@Suite struct DraftLineTests {
  private let line = DraftLine(name: "Mara", relation: "sister")

  @Test(arguments: [
    ("I left the gate open", "I left the gate open."),
    ("  \"I left the *gate* open.\"\n", "I left the gate open."),
    ("Mara: I left the gate open.", "I left the gate open."),
    ("MARA: (sighs) I left the gate open. What do you think?", "I left the gate open."),
    ("i left the gate open 😭😭", "I left the gate open."),
    ("I left\u{1B}[31m it \u{202E}open.", "I left [31m it open."),
    ("One is enough. Two as well. I say three. Four is too many. Five.", "One is enough. Two as well. I say three."),
  ])
  func isMended(_ raw: String, _ expected: String) throws {
    if expected.contains("[") {
      #expect(throws: DraftFault.self) { try line.cleaned(raw, part: "it", unlike: []) }
    } else {
      #expect(try line.cleaned(raw, part: "it", unlike: []) == expected)
    }
  }

  @Test(arguments: [
    ("", "it had no words"), ("\u{1B}\u{0}\u{200B}", "it had no words"), ("Gone.", "it was too short"),
    (String(repeating: "and then I went on and on ", count: 12), "it was too long"),
    (String(repeating: "I am lost. ", count: 1_000), "it was too long"),
    ("As an AI language model I have no dog.", "it sounded like an assistant, not like this person"),
    ("I'm here to help you with your dog.", "it sounded like an assistant, not like this person"),
    ("You should put posters up by the school.", "it gave advice"),
    ("Thank you so much for listening to me.", "it thanked the other"),
    ("I really appreciate that you came.", "it thanked the other"),
    ("I'm sorry to hear about your loss today.", "it comforted the other, as if they were the one in trouble"),
    ("My sister lost her dog on Sunday.", "it spoke of the person from outside, not as that person"),
    ("Mara sits by the door and waits.", "it spoke of the person from outside, not as that person"),
    ("You lost your dog and you want him back.", "it spoke of the person from outside, not as that person"),
    ("Have you seen him anywhere?", "it was a question to the other"),
    ("I miss [dog's name] so very much.", "it was a form with gaps, not speech"),
    ("J'ai perdu mon chien dimanche dernier au parc.", "it was not in English"),
    ("Я потеряла собаку в воскресенье.", "it was not in English"),
    ("I felt a mix of sadness and anger.", "it was written prose, not something that anybody says"),
    ("The lead is still on the hook.", "it had been said before"),
  ])
  func isRefused(_ raw: String, _ why: String) {
    let fault = #expect(throws: DraftFault.self) {
      try line.cleaned(raw, part: "it", unlike: ["The lead is still on the hook."])
    }
    #expect(fault?.words == why)
  }

  @Test func anOpeningSpeaksInTheFirstPerson() {
    #expect(throws: DraftFault.self) {
      try line.cleaned("The dog ran out of the gate.", part: "it", unlike: [], isOpening: true)
    }
  }

  @Test func aTopicSaysWhoItIs() throws {
    for (text, relation) in [
      ("my sister lost her dog", "sister"), ("my friend's father died", "friend"),
      ("my best friend moved", "best friend"),
      ("I lost my dog", "friend"), ("somebody at work was shouted at", "colleague"), ("Our Mum  is\n ill", "mum"),
    ] {
      #expect(try DraftTopic(text).relation == relation)
    }
    #expect(try DraftTopic("my\u{1B}[2J sister\u{0} lost\nher dog").text == "my [2J sister lost her dog")
    #expect(throws: (any Error).self) { try DraftTopic("  \n") }
    #expect(throws: (any Error).self) { try DraftTopic("dog") }
    #expect(throws: (any Error).self) { try DraftTopic(String(repeating: "very ", count: 100) + "sad") }
  }
}
