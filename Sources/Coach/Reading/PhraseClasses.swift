import English

/// Words that stand for one another in idioms: `{very}`, `{feeling}`.
enum PhraseClasses {
  static let all: [String: [String]] = [
    "very": words(
      """
      so really very such truly pretty incredibly extremely super quite totally completely absolutely just
      too deeply terribly awfully especially particularly definitely fucking freaking damn bloody all still
      always hella real mighty genuinely insanely unbelievably utterly more rather kind sort bit little
      """),
    "feeling": words(FeelingWords.adjectives),
    "feelnoun": words(FeelingWords.nouns),
    "given": words(FeelingWords.given),
    "hard": words(FeelingWords.ofSituations),
    "person": words(
      """
      he she they them him her boss manager supervisor wife husband partner mum dad mother father sister
      brother son daughter friend friends family kids people coworker coworkers colleague colleagues team
      company hr management someone somebody anyone doctor girlfriend boyfriend fiance roommate neighbour
      neighbor teacher
      """),
    "who": words("i you he she they we someone somebody everyone everybody people anyone anybody"),
    "other": words("he she they it we everyone people someone nobody"),
    "be": words("am is are was were be been being"),
    "do": words("do does did"),
    "have": words("have has had"),
    "modal": words("can could will would should may might must"),
    "it": words("it this that things everything stuff"),
    "poss": words("my your his her their our"),
    "event": words(
      """
      happened hurts hurt stings stinks sucks bites blows bothers feels felt went
      """),
    "kin": words(
      """
      mum dad mother father sister brother son daughter wife husband partner friend boyfriend girlfriend
      cousin uncle aunt grandma grandpa grandmother grandfather boss coworker colleague roommate neighbour
      neighbor ex dog cat kid kids family parents company job manager doctor therapist niece nephew buddy
      mate
      """),
    "remedy": words(
      """
      therapy therapist counseling counselling counselor psychologist psychiatrist doctor professional coach
      mentor yoga meditation meditating journaling journalling exercise exercising gym walk walks running
      jogging hobby hobbies vacation holiday break rest sleep medication church prayer praying god jesus
      bible linkedin indeed recruiter headhunter hr union lawyer resume cv course class classes diet dieting
      budget routine schedule breathing mindfulness affirmations boundaries feedback networking applying
      volunteering reading music swimming support-group raise transfer sabbatical
      """),
    "number": words("one two three four five six seven eight nine ten several many a few couple"),
    "time": words("today tomorrow yesterday tonight now soon week month year day weekend morning night"),
    "sad": words(
      "sad bad down upset worried scared discouraged blue low guilty angry stressed anxious nervous mad"),
    "good": words(
      """
      amazing awesome great good wonderful fantastic strong brave smart talented capable kind caring
      resilient hardworking dedicated tough incredible intelligent beautiful valuable skilled loyal
      courageous thoughtful impressive clever gifted qualified lovely special
      """),
  ]

  private static func words(_ list: String) -> [String] {
    list.pieces(separatedBy: " ", "\n")
  }
}
