import LanguageModel

/// What `hearken bench partner` prints at the end.
struct PartnerReport: Encodable {
  struct Column: Encodable {
    var lines: Int
    var answers: Int
    /// Shares of the answers, by kind of fault.
    var rates: [String: Double]
    /// Of the answers, by the check that found it.
    var faults: [String: Int]
    /// Shares of the lines.
    var adviceByCoach: Double?
    var replacedByScript: Double?
    var withoutAnswer: Double?
    /// Seconds.
    var firstWordsMedian: Double?
    var firstWordsNineOfTen: Double?
    var lineMedian: Double?
    var lineNineOfTen: Double?

    enum CodingKeys: String, CodingKey {
      case lines, answers, rates, faults
      case adviceByCoach = "advice_by_coach"
      case replacedByScript = "replaced_by_script"
      case withoutAnswer = "without_answer"
      case firstWordsMedian = "first_words_median"
      case firstWordsNineOfTen = "first_words_nine_of_ten"
      case lineMedian = "line_median"
      case lineNineOfTen = "line_nine_of_ten"
    }

    init(_ tally: PartnerTally) {
      (lines, answers, faults) = (tally.lines, tally.answers, tally.faults)
      rates = Dictionary(
        uniqueKeysWithValues: PartnerTally.Kind.allCases.compactMap { kind in
          tally.rate(kind).map { (kind.rawValue, $0) }
        })
      adviceByCoach = tally.share(tally.advice)
      replacedByScript = tally.share(tally.replaced)
      withoutAnswer = tally.share(tally.failures)
      firstWordsMedian = PartnerTally.quantile(0.5, of: tally.firstWords)
      firstWordsNineOfTen = PartnerTally.quantile(0.9, of: tally.firstWords)
      lineMedian = PartnerTally.quantile(0.5, of: tally.wholeLines)
      lineNineOfTen = PartnerTally.quantile(0.9, of: tally.wholeLines)
    }
  }

  var endpoint: String
  var model: String
  var script: Column
  var partner: Column

  init(endpoint: String, model: String, script: PartnerTally, partner: PartnerTally) {
    self.endpoint = endpoint
    self.model = model
    self.script = Column(script)
    self.partner = Column(partner)
  }

  var lines: [String] {
    let kinds: [(String, PartnerTally.Kind)] = [
      ("out of the role", .roleBreaks), ("a fact that was locked", .leakedFacts), ("advice", .adviceGiven),
      ("said before, or the learner's own words", .repetition),
      ("empty, too long or beside the point", .otherwiseUnfit),
    ]
    let heads = [
      row("", "script", "model"), row("lines", "\(script.lines)", "\(partner.lines)"),
      row("answers that were checked", "\(script.answers)", "\(partner.answers)"),
    ]
    let rates = kinds.map { words, kind in
      row("  " + words, percent(script.rates[kind.rawValue]), percent(partner.rates[kind.rawValue]))
    }
    return heads + rates + [
      row("lines that the coach reads as advice", percent(script.adviceByCoach), percent(partner.adviceByCoach)),
      row("lines by the script in the model's stead", "", percent(partner.replacedByScript)),
      row("  because the server had no answer", "", percent(partner.withoutAnswer)),
      row("first words seen, median", "", seconds(partner.firstWordsMedian)),
      row("  nine of ten within", "", seconds(partner.firstWordsNineOfTen)),
      row("whole line, median", "", seconds(partner.lineMedian)),
      row("  nine of ten within", "", seconds(partner.lineNineOfTen)),
    ]
  }

  private func row(_ words: String, _ script: String, _ model: String) -> String {
    pad(words, to: 44, left: true) + pad(script, to: 9) + pad(model, to: 10)
  }

  private func pad(_ text: String, to width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + space : space + text
  }

  private func percent(_ share: Double?) -> String {
    share.map { "\(($0 * 1_000).rounded() / 10) %" } ?? "-"
  }

  private func seconds(_ value: Double?) -> String { value.map(inSeconds) ?? "-" }
}
