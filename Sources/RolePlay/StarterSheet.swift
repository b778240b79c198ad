/// A small scenario with comments, for a writer to start from. It plays as it is.
public enum StarterSheet {
  /// The sheet's text; `id` is the new scenario's.
  public static func text(id: String) -> String {
    """
    # yaml-language-server: $schema=./scenario.schema.json
    # (An editor that knows this line checks as you type: hearken scenarios schema > scenario.schema.json)
    #
    # Change whatever you like, a little at a time, and after each change:
    #   hearken scenarios check FILE                     what is wrong, and where
    #   hearken scenarios play \(id) --scenarios FILE     try it; it is read again when you save
    # Text with a colon, a hash or a quotation mark in it goes into "double quotes".
    schema: 1
    id: \(id)

    """ + who + facts + beats + reactions + endings + tests
  }

  private static let who = """
    title: The third driving test
    setting: personal            # or workplace
    difficulty: guarded          # open, guarded or prickly
    content_warning: [illness of a parent]
    # What the learner knows before it starts.
    brief: >-
      Robin is a friend of yours and has been taking driving lessons since spring. The test was this morning.
      You meet at the bus stop.
    persona:
      name: Robin
      relation: friend
      pronoun: they              # she, he or they
      voice: [short sentences, jokes when embarrassed]
      wants: somebody who sees that it mattered
      dreads: being told to try again
    wants_now: vent              # vent, ideas or company; a reaction may change it
    # Both go from 0 to 10. The learner sees the words only: low up to 3, high from 7.
    feelings:
      trust: {start: 4, low: guarded, middle: wary, high: open}
      distress: {start: 7, low: calm, middle: unsettled, high: raw}
    opening:
      says: "I failed. Again. So, hello, bus."
      feels:                     # what the learner may name, and why, as they would say it
        - {emotion: disappointment, strength: 8, because: "you failed the driving test again"}
        - {emotion: shame, strength: 6, because: "it was the third time"}

    """

  private static let facts = """
    # What Robin tells when asked for it. `asks` are things that a learner might really say; they are matched
    # by meaning, so a handful is enough.
    facts:
      - id: roundabout
        topics: [test, examiner, roundabout]
        asks: ["what happened", "what went wrong", "what did the examiner say", "how did you fail"]
        says:
          - "The roundabout by the hospital. I stopped. In the middle of it. Everybody got to have a look."
          - "I stopped dead on the roundabout. The examiner said 'when you're ready', very softly."
        again: ["The roundabout. It hasn't got any smaller."]
        feels: [{emotion: humiliation, strength: 7, because: "you stopped in the middle of the roundabout"}]
        then:                    # short questions right after it
          why: "There was an ambulance behind me. I couldn't think which way to get out of its way."
          how did you feel: "Like a cone. Like something that people steer round."

      - id: three-times
        topics: [attempts, tries]
        asks: ["was it your first try", "how many times have you taken it", "how often have you failed"]
        says: ["Three. Three tests, three different examiners, all of them kind about it."]
        again: ["Three times. I'd count them for you on my fingers, but I'm holding a bag."]
        feels: [{emotion: embarrassment, strength: 6, because: "it was your third try"}]

      # A fact that has to be earned: with less trust than this, the guard is said instead. A guard shows that
      # there is something, and gives nothing of it away.
      - id: dialysis
        topics: [reason, father, dad]
        asks: ["why does it matter so much", "why do you need to drive", "who were you going to drive"]
        trust: 6
        guard:
          - "There was a reason. It's a long one."
          - "I needed it for something. Not now."
        says:                    # by how distressed Robin is, or one list
          raw:
            - "My dad. Dialysis, three mornings a week, two buses each way. I told him I'd have it by June."
          calm:
            - "It's for my dad's dialysis. He does it on two buses. He says he likes the view."
        again: ["My dad, and the two buses. That's the whole of it."]
        feels:
          - {emotion: guilt, strength: 8, because: "you promised your dad to drive him"}
        then:
          does he know: "Not yet. He asked me to ring the minute I was out. That was two hours ago."

    # False things that a learner may say, and what Robin makes of them.
    corrections:
      - claim: ["you crashed it", "you had an accident"]
        says: "I didn't crash. I stopped. It's the opposite of a crash, and they fail you for it all the same."

    # What a learner may ask about all this and Robin has no answer to, so that no fact that is merely near is told.
    unanswered: |
      what was the examiner called
      which test centre was it
      who was in the ambulance

    """

  private static let beats = """
    # What Robin says unasked, in this order, when a reply leaves room. These carry the conversation: a full
    # scenario has a dozen or more, each with something new in it.
    beats:
      - "I'd told everybody at work. There's a cake. There is an actual cake, with a car on it."
      - "The examiner had a cardigan on. You can't even be angry with a cardigan."
      - text: "Did you get yours the first time?"     # a question, so it has answers to the answer
        expects: {yes: "Course you did.", no: "Huh. You never said.", dodge: "It doesn't matter."}
      - "I've learnt the stopping distances by heart. I could stop anywhere. That's what I did."
      - {fact: dialysis, when: {trust: ">=6"}}
      - "The next free date is in eleven weeks. I looked it up on the way out, like poking a bruise."
      - "My hands only stopped shaking about ten minutes ago."
      - "The instructor hugged me. He isn't a hugger. It was like being leant on by a wardrobe."

    """

  private static let reactions = """
    # How Robin takes the way something was said: a move, a dimension (a group of moves) or `anything`. The most
    # specific one wins. Its lines are followed by a fact or a beat, so they should not raise anything new.
    reactions:
      - to: encouraging_elaboration
        shift: {trust: +1}
        says: ["Well.", "All right, since you're asking."]
      - to: validating_emotions
        shift: {trust: +1, distress: -1}
        says: ["Yeah.", "That helps, oddly.", "It does feel like that."]
      - to: name_feeling
        accurate: true           # what the learner named is what Robin feels now
        shift: {trust: +2, distress: -1}
        says: ["Yes. That.", "That's the word for it."]
      - to: name_feeling
        accurate: false
        says: ["Not that so much.", "Near. Not quite."]
      - to: demonstrating_understanding
        shift: {trust: +2}
        says: ["Exactly.", "That's it. You've got it."]
      - to: advice_giving
        unless: heard            # until the milestone below is reached
        shift: {trust: -1, distress: +1}
        says: ["I've had all the tips.", "I'm not there yet."]
      - to: advice_giving
        unless: heard
        nth: 2                   # from the second time on
        shift: {trust: -2}
        says: ["You sound like the leaflet.", "I didn't ask how to drive."]
      - to: advice_giving
        when: {milestone: heard}
        says: ["I could stand to hear that now.", "That might work."]
      - {to: ask_permission, says: ["Go on.", "If it's short."]}
      - {to: self_oriented, shift: {trust: -1}, says: ["Right. Your test.", "That's you, though."]}
      - to: dismissing_emotions
        shift: {trust: -1, distress: +1}
        says: ["It's not nothing.", "Easy to say from over there."]
      - {to: encourage_cheer, says: ["I've no cheer to meet that with.", "Maybe in eleven weeks."]}
      - {to: repair, shift: {trust: +2}, says: ["It's okay. I'm prickly today."]}
      - {to: hostile, says: ["Wow. At a bus stop, too."]}
      # The last resort; it has to be there.
      - {to: anything, says: ["Mm.", "I suppose so.", "Could be."]}

    # For what happens at the edge of a conversation there are plain lines; here are Robin's own.
    edges:
      unknown_question: ["I couldn't tell you. I'm mostly roundabout today.", "No idea, sorry."]
      goodbye: ["That's my bus anyway."]

    """

  private static let endings = """
    milestones:
      heard: {facts: 1, moves: [validating_emotions], trust: 6}
    # Tried in this order, so the most demanding comes first.
    endings:
      - id: opened-up
        when: {milestone: heard, distress: "<=4"}
        says: "I'm going to ring my dad. Then I'm going to eat that cake."
      - {id: shut-down, when: {trust: "<=0"}, says: "I'll get the next one, I think. On my own."}
      - {id: bus-comes, when: {turns: ">=12"}, says: "There's the bus. We'll talk."}

    """

  private static let tests = """
    # Short plays that show that it works. `as` says which moves a reply has.
    tests:
      - name: asked what happened, Robin tells
        play:
          - {you: "What happened?", as: [open_question], expect: {tells: roundabout}}
      - name: the reason has to be earned
        play:
          - {you: "Why does it matter so much?", as: [open_question], expect: {guards: dialysis}}
          - {you: "You put months into this.", as: [reflect_content], expect: {trust: ">=6"}}
          - {you: "Why do you need to drive?", as: [open_question], expect: {tells: dialysis}}
      - name: advice meets resistance
        play:
          - {you: "You should just book another.", as: [advice_directive], expect: {trust: "<4"}}
          - {you: "Have you tried lessons at night?", as: [advice_question], expect: {trust: "<=1"}}
          - {you: "You need to relax.", as: [advice_directive], expect: {ending: shut-down}}
      - name: a feeling named well brings Robin closer
        play:
          - {you: "You sound ashamed.", as: [name_feeling], expect: {reaction: name_feeling, trust: ">=6"}}
      - name: a false claim is put right
        play:
          - {you: "So you crashed it.", as: [reflect_content], expect: {corrects: "you crashed it"}}
      - name: who listens gets to the end
        play:
          - {you: "What went wrong?", as: [open_question], expect: {tells: roundabout}}
          - {you: "I'm so sorry.", as: [sympathy]}
          - {you: "Anyone would have stopped.", as: [validate_feeling], expect: {milestone: heard}}
          - {you: "You must have felt ashamed.", as: [name_feeling], expect: {ending: opened-up}}

    """
}
