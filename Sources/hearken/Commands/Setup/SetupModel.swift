import ArgumentParser
import Conversation
import Glibc
import Journal
import LanguageModel

struct SetupModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Let a language model find the partner's words. Off until you set it up.",
    discussion: """
      Examples:
        hearken setup model                                    look for a server on this machine
        hearken setup model --endpoint localhost:8080 --model qwen3:4b
        hearken setup model --endpoint https://openrouter.ai/api/v1 --model NAME --yes
        hearken setup model --off                              back to the script

      Any server with the chat service of OpenAI will do: Ollama, llama.cpp, LM Studio, vLLM, OpenRouter, OpenAI.
      It is tried with one sentence that has nothing of yours; you are told what would leave this machine and to
      where; and nothing is written before you say yes.

      A key is never given on the command line: it goes into OPENAI_API_KEY, or alone into the file api-key beside
      the settings, readable by you only.
      """)

  @Option(help: ArgumentHelp("The server's address, with or without /v1.", valueName: "url"))
  var endpoint: String?

  @Option(help: ArgumentHelp("The model, as the server calls it.", valueName: "name"))
  var model: String?

  @Flag(help: "Write the settings without asking.")
  var yes = false

  @Flag(help: "Turn it off: the script speaks for the partner again. The settings stay.")
  var off = false

  func validate() throws {
    if off, endpoint != nil || model != nil { throw ValidationError("--off goes alone.") }
  }

  func run() throws {
    let journal = try Environment.journal()
    if off { return try turnOff(journal) }
    guard yes || Environment.hasTerminal else {
      throw Problem(
        "There is no terminal to ask you on.",
        remedy: "Read what would happen with `hearken setup model --help`, then add --yes.")
    }
    try ModelProgram.check()
    // What cannot be read is about to be written anew.
    let kept = (try? ModelSettings.kept(in: journal)) ?? nil
    let dialogue = Dialogue(say: { Output.say($0) }, ask: yes ? nil : { Dialogue.readAnswer(to: $0) })
    var setup = ModelSetup(dialogue: dialogue, places: journal.places)
    guard let settings = try setup.settle(endpoint: endpoint, model: model, kept: kept) else {
      Output.say("Nothing was written.")
      throw ExitCode(1)
    }
    try settings.keep(in: journal)
    Output.say(
      "Written to \(journal.places.modelSettings.harmless). From now on \(settings.model.harmless) speaks for the "
        + "partner, and the script where it finds no line.\n`hearken doctor` tests it; `hearken setup model --off` "
        + "turns it off.")
  }

  private func turnOff(_ journal: Journal) throws {
    guard var settings = try ModelSettings.kept(in: journal) else {
      return Output.print("No language model is set up: the script speaks for the partner.")
    }
    settings.isOn = false
    try settings.keep(in: journal)
    Output.print("Off: the script speaks for the partner. `hearken setup model` turns it on again.")
  }

}
