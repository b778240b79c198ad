/// Irregular past forms and plurals with the word they belong to.
let irregularForms: [String: String] = {
  var table: [String: String] = [:]
  for entry in irregularList.pieces(separatedBy: ",") {
    let words = entry.pieces(separatedBy: " ")
    guard let base = words.first else { continue }
    for form in words.dropFirst() { table[form] = base }
  }
  return table
}()

private let irregularList = """
  be am is are was were been, have has had, do does did done, go goes went gone, get got gotten, say \
  said, tell told, feel felt, leave left, lose lost, think thought, know knew known, give gave given, \
  take took taken, make made, see saw seen, come came, find found, keep kept, hear heard, let lets, put \
  puts, break broke broken, begin began begun, bring brought, build built, buy bought, catch caught, \
  choose chose chosen, cut cuts, deal dealt, draw drew drawn, drink drank drunk, drive drove driven, eat \
  ate eaten, fall fell fallen, feed fed, fight fought, fly flew flown, forget forgot forgotten, forgive \
  forgave forgiven, freeze froze frozen, grow grew grown, hang hung, hide hid hidden, hit hits, hold \
  held, hurt hurts hurting, lead led, lend lent, lie lied, light lit, mean meant, meet met, pay paid, \
  ride rode ridden, ring rang rung, rise rose risen, run ran, sell sold, send sent, shake shook shaken, \
  show shown showed, shut shuts, sing sang sung, sit sat, sleep slept, speak spoke spoken, spend spent, \
  stand stood, steal stole stolen, stick stuck, sting stung, swear swore sworn, teach taught, tear tore \
  torn, throw threw thrown, understand understood, wake woke woken, wear wore worn, win won, write wrote \
  written, child children, person people, man men, woman women, life lives, mum mom mam mommy mummy, dad \
  daddy, lay laid
  """
