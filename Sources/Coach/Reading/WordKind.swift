import English

/// What a word can be in a sentence, as far as reading a reply needs to know. A word may be several.
package struct WordKind: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// May stand before its verb: "you", "they", "everyone".
  static let subject = WordKind(rawValue: 1 << 0)
  /// "do", "have", "is", "would": begins a question when its subject follows.
  static let auxiliary = WordKind(rawValue: 1 << 1)
  /// "what", "how", "why".
  static let questionWord = WordKind(rawValue: 1 << 2)
  /// A verb that tells someone to do something when a clause begins with it.
  static let imperative = WordKind(rawValue: 1 << 3)
  /// How a person feels: "worn out" has "worn".
  static let feeling = WordKind(rawValue: 1 << 4)
  /// "i", "my", "we".
  static let firstPerson = WordKind(rawValue: 1 << 5)
  /// "you", "your".
  static let secondPerson = WordKind(rawValue: 1 << 6)
  static let stop = WordKind(rawValue: 1 << 7)
  static let negation = WordKind(rawValue: 1 << 8)
  static let leadIn = WordKind(rawValue: 1 << 9)
  /// May be followed by an indirect question: "i know what …", "about how …".
  static let takesQuestion = WordKind(rawValue: 1 << 10)
  /// "the", "your", "any": begins a noun phrase.
  static let determiner = WordKind(rawValue: 1 << 11)
  /// A verb in the past.
  static let past = WordKind(rawValue: 1 << 12)
  /// A word of everyday English that the coach knows at all.
  static let known = WordKind(rawValue: 1 << 13)
  /// A frequent word of another language that is none of English.
  static let foreign = WordKind(rawValue: 1 << 14)
  /// Begins a clause that hangs on another: "if", "because".
  static let subordinator = WordKind(rawValue: 1 << 15)
  /// Too general to show that one listened: "job", "thing", "feel".
  static let general = WordKind(rawValue: 1 << 16)

  /// What `word` can be.
  package static func of(_ word: String) -> WordKind { lexicon[word] ?? [] }

  static let lexicon: [String: WordKind] = {
    var table: [String: WordKind] = [:]
    table.reserveCapacity(2048)
    func put(_ list: String, _ kind: WordKind) {
      for word in list.pieces(separatedBy: " ", "\n") {
        table[word, default: []].formUnion([kind, .known])
      }
    }
    put(subjects, .subject)
    put(auxiliaries, .auxiliary)
    put("what how why who where when which whose whom", .questionWord)
    put(imperatives, .imperative)
    put(FeelingWords.adjectives + " " + FeelingWords.nouns, .feeling)
    put("i me my mine myself we us our ours", .firstPerson)
    put("you your yours yourself yourselves", .secondPerson)
    put(takesQuestionList, .takesQuestion)
    put(determiners, .determiner)
    put(pastVerbs, .past)
    put(everydayWords, .known)
    put(generalWords, .general)
    put(
      "if when because since as while although though unless until after before once whenever", .subordinator)
    for word in stopWords { table[word, default: []].formUnion([.stop, .known]) }
    for word in negationWords { table[word, default: []].formUnion([.negation, .known]) }
    for word in leadInWords { table[word, default: []].formUnion([.leadIn, .known]) }
    for word in foreignWords.pieces(separatedBy: " ", "\n") where table[word] == nil {
      table[word] = .foreign
    }
    return table
  }()
}

private let subjects = """
  i you he she it they we there that this these those everyone everybody anyone anybody someone somebody
  nobody one people things life something nothing everything god
  """
private let auxiliaries = """
  do does did have has had is are was were am will would can could should may might must shall
  """
private let determiners =
  "the a an your my his her their our its this that these those some any no every each all"
private let takesQuestionList = """
  know knows knew see sees understand understands tell tells told ask asks asked wonder figure hear heard
  imagine about of on in with to from at by for is was are that be exactly just matter matters get gets
  explain share show remember guess decide depends say said not sure care into learn realize realise find
  out describe and or like than even no the
  """
private let imperatives = """
  talk ask try go take get find make keep stop start quit leave look see call tell write read work focus
  give let put set do use speak reach join learn move think remember forget consider avoid ignore accept
  believe trust pray exercise meditate breathe relax rest sleep eat drink buy sell apply update search visit
  contact email text file report sue fight stand walk run spend save plan prepare practice practise show
  stay wait turn change build create delete block cut dump pick choose decide listen express be become come
  hold hang cheer enjoy have help follow push pull step treat allow surround seek schedule volunteer
  distract prove demand request confront communicate apologize apologise open close clear clean cook travel
  draw list note check discuss explain share act grow man suck toughen snap lighten calm chill imagine hire
  pay finish complete adopt fix figure connect reconnect invite message google research switch negotiate
  refuse say limit lower raise value love respect
  """
private let pastVerbs = """
  went lost had felt got was were did left told said thought knew gave took made saw came found kept heard
  broke began brought built bought caught chose dealt drank drove ate fell fought forgot grew hid hurt led
  lay met paid ran sent slept spoke spent stood stole stuck taught threw understood woke wore won wrote
  became became struggled worked used quit
  """
private let generalWords = """
  thing things feel feeling feelings felt really know think thought want need time people person way lot bit
  work job today day life good bad hard okay sorry help talk talking sound sounds seem seems understand sure
  guess hope happen happened going try trying happy right well tell
  """
private let everydayWords = """
  love hate hope wish miss work job boss week weekend day night morning month year years home house family
  friend friends kid kids wife husband partner mother father mum dad sister brother son daughter school
  college company office money food dinner lunch drink movie game weather news story idea plan advice point
  reason fault problem issue situation position role promotion interview raise team project email phone
  message hour hours minute moment happy good great nice fine bad awful terrible horrible hard tough rough
  difficult easy sucks suck fair unfair better best worse worst new old big small long short early late real
  true wrong different important possible enough always sometimes often usually today tomorrow yesterday
  tonight lol haha thanks thank hello hi hey bye welcome cool damn hell shit fuck crap bullshit wow ouch
  yikes whoa bummer congrats congratulations girl guy man mate stay feel feels feeling felt means meant mean
  sound sounds sounded seem seems looks look luck lucky care careful alone together forward heart mind head
  world place part side end start kind sort number name word words question questions answer listening
  talking going trying working looking thinking making taking getting being having doing saying telling
  asking helping happening happened happens happen next last first second third two three four five ten
  """
private let foreignWords = """
  que muy estoy lo siento mucho pero para como esta es una por favor gracias hola el los las está eso ich
  nicht das und ist ein eine tut mir leid sehr aber danke warum wie du dich sie wir je tu suis pas très les
  des est une c'est désolé merci pourquoi mais avec vous nous ça mi dispiace molto sono che non perché
  grazie ciao cosa sei muito obrigado você não sinto isso mais ik niet het een maar dat jij przykro mi jest
  nie tak bardzo
  """
