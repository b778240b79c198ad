import Conversation

extension MoveDefinition {
  static let practicalOffer = MoveDefinition(
    .practicalOffer,
    "Offers help with the problem.",
    weight: 1.0 / 3,
    sounds: ["I can look at your CV.", "Let me bring dinner round."],
    isNot: "Not staying with them: “I'm here”.",
    effect: """
      Welcome when it is small, concrete and easy to refuse. Offered too soon, it treats the trouble \
      as a task.
      """,
    displaces: [
      .reflectContent, .adviceTentative, .selfStatement, .closedQuestion, .presenceSupport,
      .adviceQuestion,
    ],
    idioms: """
      .9 (i|we) (can|could|will|would|am happy to|would be happy to|am willing to|would love to|am able \
        to|am going to) [also|definitely|gladly|always|totally|be happy to|be glad to|start] (help|look \
        at|look over|proofread|review|introduce|drive|bring|cook|pick|send|make you|take you|lend|babysit|\
        watch the kids|connect|ask around|put in a word|talk to (him|her|them|your)|come with|go with|\
        give you a|get some|looking|check|find you|read|speak to|show you|set you|put you|call|forward|\
        give)
      .9 let me (help|look|bring|cook|drive|make|take|see if i|introduce|ask|send|treat|buy|get you|\
        handle|know if you want help|cover|do)
      .85 (want|need|would you like|do you want|do you need|like) (me|help) [to|with] (help|look|bring|\
        cook|drive|your|the|a|updating|finding|looking|with|pick|send|read|introduce|ask|go|talk|take|\
        make|get|come|wait|ring)
      .85 (help|helping) you (with|find|look|get|write|update|prepare|practice|practise|apply|move|figure|\
        identify|stay|search)
      .8 (we|let us) [can|could|will] (get together|sit down|work on|go over|look at|make|plan|go through|\
        come up with|brainstorm|practice|meet|start|identify)
      .8 (let us|we can|we could) (get together|work on|go over|sit down|brainstorm|make a plan|look|\
        figure|plan|do this|come up|practice)
      .8 (happy|glad|willing|able) to help [you] [with|out|in|any]
      .85 (dinner|lunch|coffee|drinks|breakfast|food|the first round|the pizza) is on me
      .85 (let me|i will|i would love to|i want to|can i|could i|i could) (take you (out|to|for)|treat you|\
        cook for you|buy you|make you (dinner|lunch|tea|some tea|soup))
      .8 (let us|we could|we can|shall we|want to|do you want to) [just|go|and] (plan something|do something|\
        go for a walk|go somewhere|meet up|get lunch|get dinner|get coffee|have dinner|have lunch|have a \
        coffee|go to your favorite|go and get)
      .8 my treat
      .75 (on me|i am on it|i will pay|i got you covered|i will handle|leave it (to|with) me|i \
        know someone who|i know a guy|i have a friend who|i have a contact)
      .75 i will (start|look|ask|get|bring|send|make|do|find|pick|help|take|come|see what)
      .7 if you need (help|a hand|a ride|a lift|a reference|money|someone to) [with]
      .7 (do you need|need) a (hand|ride|lift|reference|place to|loan)
      """,
    vetoes: """
      i will (get|make) through
      i will (see|take) (it|that)
      help you (talk|feel|heal)
      help you [get] through
      i will be there
      i would love to help but
      let me know
      let me (ask you|tell you|get this)
      """,
    examples: [
      "do you want me to come in with you",
      "I can look at your CV.",
      "Let me bring you dinner tonight.",
      "I can help you with your resume and the job search",
      "Do you want me to drive you to the interview?",
      "I'll start looking at job ads for you.",
      "I know someone who works there, I could ask around.",
      "Let's plan something this weekend, my treat.",
      "That's a lot of forms. ‹I can help you fill them in.›",
      "I'm happy to help in any way.",
    ],
    nearMisses: [
      "I'm here for you.",
      "How can I help?",
      "You could look at your CV.",
      "I can see how hard it is.",
      "I helped my brother once.",
    ])
}
