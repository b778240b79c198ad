import Conversation

/// Sentences as people type them, the move in them, and what one would rather hear, with a partner who is ashamed
/// because "you had already told your mum". To be read: each should be something a person would say.
enum RewordedSentences {
  static let all: [(said: String, move: Move, becomes: String)] = [
    // Told what to do.
    ("You should talk to HR about it.", .adviceDirective, "What would you say to HR, if you could say anything?"),
    ("Talk to your manager", .adviceDirective, "What would you say to your manager, if you could say anything?"),
    (
      "You need to talk to your boss and clear the air.", .adviceDirective,
      "What would you say to your boss, if you could say anything?"
    ),
    ("just tell him", .adviceDirective, "What would you say to him, if you could say anything?"),
    ("You need to reach out to the Lord.", .adviceDirective, "Where do you find comfort when it's like this?"),
    ("pray about it", .adviceDirective, "I'll be praying for you. How are you holding up?"),
    ("You should pray on it tonight.", .adviceDirective, "Does anything give you comfort in this?"),
    ("take a few days for yourself", .adviceDirective, "Do you get any rest from it?"),
    ("Make some time for yourself this weekend", .adviceDirective, "Do you get any rest from it?"),
    ("Get some sleep.", .adviceDirective, "How have you been sleeping?"),
    ("You must update your resume today.", .adviceDirective, "Updating your resume can wait. How are you holding up?"),
    (
      "start looking for another job", .adviceDirective,
      "looking for another job can wait. what's the worst of it just now?"
    ),
    ("Apply for jobs elsewhere", .adviceDirective, "Applying for jobs can wait. How are you holding up?"),
    ("you should quit", .adviceDirective, "How do you feel about staying?"),
    (
      "Leave them. You can do better.", .adviceDirective,
      "I have a thought about it, but that can wait. What's the worst of it?"
    ),
    ("Sue them!", .adviceDirective, "What would putting it right look like to you?"),
    (
      "You have to call the landlord first thing tomorrow", .adviceDirective,
      "You'd already told your mum, and that's left you feeling ashamed. Would ideas help, or shall I just listen?"
    ),
    ("See a doctor about the tiredness.", .adviceDirective, "How long has it been like this?"),
    ("You need a therapist", .adviceDirective, "How long has it been like this?"),
    ("go for a walk, it clears the head", .adviceDirective, "Does anything help at the moment, even a little?"),
    ("Write a list of pros and cons.", .adviceDirective, "Writing a list can wait. How are you holding up?"),
    (
      "You should get a lawyer and take it to court.", .adviceDirective, "What would putting it right look like to you?"
    ),
    ("make a plan", .adviceDirective, "Making a plan can wait. What's the worst of it just now?"),
    ("calm down", .adviceDirective, "You don't have to be calm about this."),
    ("You need to relax.", .adviceDirective, "You don't have to be calm about this."),
    ("Be strong for your kids", .adviceDirective, "You don't have to be strong with me."),
    ("just move on", .adviceDirective, "You don't have to move on yet."),
    ("try to forget about her", .adviceDirective, "You don't have to put it out of your mind."),
    ("Stay positive!", .adviceDirective, "You don't have to stay positive for my sake."),
    ("now you have to un-tell all of them", .adviceDirective, "Before I say anything: what would help just now?"),
    (
      "use this time to learn new skills", .adviceDirective,
      "Learning new skills can wait. What's the worst of it just now?"
    ),
    ("Ask for a raise at least", .adviceDirective, "Asking for a raise can wait. How are you holding up?"),
    (
      "You should have a word with your husband.", .adviceDirective,
      "I have a thought about it, but that can wait. What's the worst of it?"
    ),
    ("tell your husband how you feel", .adviceDirective, "Who have you been able to say this to?"),
    // Suggested.
    ("maybe take a bath or something", .adviceTentative, "What gets you through the day at the moment?"),
    ("You could ask for some feedback", .adviceTentative, "Asking for some feedback can wait. How are you holding up?"),
    ("Perhaps you might want to speak with someone.", .adviceTentative, "Who have you been able to say this to?"),
    (
      "maybe its time to look for a new job", .adviceTentative,
      "looking for a new job can wait. what's the worst of it just now?"
    ),
    ("I would try yoga", .adviceTentative, "What gets you through the day at the moment?"),
    ("It might help to talk to your sister about this", .adviceTentative, "Who have you been able to say this to?"),
    ("If I were you I'd ring them.", .adviceTentative, "Would ideas help just now, or would you rather just talk?"),
    (
      "you could always go back to school", .adviceTentative,
      "You'd already told your mum, and that's left you feeling ashamed. I have an idea, and it can wait."
    ),
    ("Maybe the church could help", .adviceTentative, "Does anything give you comfort in this?"),
    ("I'd put it all in an email to them", .adviceTentative, "What do you wish they knew about it?"),
    ("Let's make a plan together", .adviceTentative, "Making a plan together can wait. How are you holding up?"),
    // Suggested by asking.
    ("Have you tried meditating?", .adviceQuestion, "Does anything help at the moment, even a little?"),
    ("Have you talked to him?", .adviceQuestion, "What would you say to him, if you could say anything?"),
    ("Couldn't you just ask your boss why?", .adviceQuestion, "What do you wish your boss knew about it?"),
    ("did u think about therapy", .adviceQuestion, "How long has it been like this?"),
    (
      "Have you thought about applying for other positions?", .adviceQuestion,
      "Applying for other positions can wait. How are you holding up?"
    ),
    ("why dont you call your mum", .adviceQuestion, "How much does your mum know about it?"),
    ("What about a budget?", .adviceQuestion, "What worries you most about the money?"),
    ("Do you think a holiday would help?", .adviceQuestion, "When did you last have a moment to yourself?"),
    (
      "Have you considered just telling them the truth?", .adviceQuestion,
      "Do you want ideas, or do you want somebody to listen?"
    ),
    ("can you take time off", .adviceQuestion, "Do you get any rest from it?"),
    // Explained.
    ("Grief has five stages.", .information, "I know a little about this, if you ever want it. How is it for you?"),
    (
      "Companies do this every quarter, it's about costs", .information,
      "You'd already told your mum, and that's left you feeling ashamed. I know a little about this, if you ever want it."
    ),
    // Made smaller.
    ("it's just a job", .minimize, "it's not just a job to you, is it?"),
    ("It's only money.", .minimize, "It's not just money to you, is it?"),
    ("It's just a bump in the road.", .minimize, "I can see how you'd feel ashamed: you'd already told your mum."),
    (
      "It's just a setback for a great comeback", .minimize,
      "I can see how you'd feel ashamed: you'd already told your mum."
    ),
    ("its not that bad", .minimize, "How bad is it?"),
    (
      "It's not the end of the world.", .minimize,
      "It may not be the end of the world, and it still stings that you'd already told your mum."
    ),
    ("It's no big deal", .minimize, "It is a big deal, isn't it?"),
    ("could be worse", .minimize, "It's bad enough as it is."),
    ("It's just how these things go", .minimize, "You'd already told your mum, and that's left you feeling ashamed."),
    (
      "At least you have your health.", .minimize,
      "You have your health, and it still stings that you'd already told your mum."
    ),
    ("at least its friday", .minimize, "I can see how you'd feel ashamed: you'd already told your mum."),
    (
      "At least they were honest with you.", .minimize,
      "They were honest with you, and it still stings that you'd already told your mum."
    ),
    (
      "well at least you still got paid", .minimize,
      "you still got paid, and it stings that you'd already told your mum."
    ),
    ("At least I'd be glad of the rest", .minimize, "I can see how you'd feel ashamed: you'd already told your mum."),
    (
      "Just be glad you have a family who loves you", .minimize,
      "You have a family who loves you, and it still stings that you'd already told your mum."
    ),
    ("don't be sad", .minimize, "You're sad, and I can see why: you'd already told your mum."),
    ("Don't worry about it", .minimize, "You'd already told your mum, and that's left you feeling ashamed."),
    ("No need to get upset.", .minimize, "You're upset, and I can see why: you'd already told your mum."),
    ("cheer up", .minimize, "you don't have to cheer up for my sake."),
    ("Try not to feel bad", .minimize, "You feel bad, and I can see why: you'd already told your mum."),
    ("it was only a dog", .minimize, "It wasn't just a dog to you, was it?"),
    ("That's just one opinion.", .minimize, "You'd already told your mum, and that's left you feeling ashamed."),
    (
      "Other people have lost everything.", .compareWorse,
      "Whatever other people are dealing with, it still stings that you'd already told your mum."
    ),
    (
      "there are kids starving", .compareWorse,
      "Whatever other people are dealing with, it still stings that you'd already told your mum."
    ),
    (
      "My cousin has it much worse than you", .compareWorse,
      "You'd already told your mum, and that's left you feeling ashamed."
    ),
    (
      "Think of those with no home at all", .compareWorse,
      "Whatever other people are dealing with, it still stings that you'd already told your mum."
    ),
    // Comforted too easily.
    (
      "Everything happens for a reason.", .platitudeReassure,
      "I don't know the reason for this one. Right now it stings that you'd already told your mum."
    ),
    (
      "It wasn't meant to be", .platitudeReassure,
      "I don't know the reason for this one. Right now it stings that you'd already told your mum."
    ),
    (
      "time heals all wounds", .platitudeReassure,
      "It may take time. Right now it stings that you'd already told your mum."
    ),
    (
      "You'll be fine!", .platitudeReassure,
      "I hope you'll be fine. Right now it stings that you'd already told your mum."
    ),
    (
      "im sure it will all work out", .platitudeReassure,
      "i hope it will all work out. right now it stings that you'd already told your mum."
    ),
    (
      "Something better will come along.", .platitudeReassure,
      "I hope something better will come along. Right now it stings that you'd already told your mum."
    ),
    (
      "something better is out there for u", .platitudeReassure,
      "i hope something better is out there for u. right now it stings that you'd already told your mum."
    ),
    (
      "This too shall pass", .platitudeReassure,
      "I hope this passes soon. Right now it stings that you'd already told your mum."
    ),
    (
      "God has a plan for you.", .platitudeReassure,
      "It stings that you'd already told your mum. I'll keep you in my prayers."
    ),
    (
      "God never gives us more than we can handle", .platitudeReassure,
      "It stings that you'd already told your mum. I'll keep you in my prayers."
    ),
    (
      "Your time will come", .platitudeReassure,
      "I hope your time will come. Right now it stings that you'd already told your mum."
    ),
    ("keep your chin up", .platitudeReassure, "you don't have to keep your chin up for my sake."),
    ("You got this, stay strong", .platitudeReassure, "I can see how you'd feel ashamed: you'd already told your mum."),
    (
      "Better things are coming", .platitudeReassure,
      "I hope better things are coming. Right now it stings that you'd already told your mum."
    ),
    (
      "it gets better", .platitudeReassure,
      "i hope it gets better. right now it stings that you'd already told your mum."
    ),
    ("Have faith.", .platitudeReassure, "It stings that you'd already told your mum. I'll keep you in my prayers."),
    ("Trust the process", .platitudeReassure, "You'd already told your mum, and that's left you feeling ashamed."),
    (
      "When one door closes another opens", .silverLining,
      "I can see how you'd feel ashamed: you'd already told your mum."
    ),
    (
      "Now you have more time for your family", .silverLining,
      "You'd already told your mum, and that's left you feeling ashamed."
    ),
    (
      "Look on the bright side, you hated the commute", .silverLining,
      "You hated the commute, and it still stings that you'd already told your mum."
    ),
    (
      "This could be a blessing in disguise", .silverLining,
      "I can see how you'd feel ashamed: you'd already told your mum."
    ),
    // Closed.
    ("It is what it is", .fatalism, "It is what it is, and it still stings that you'd already told your mum."),
    ("thats life", .fatalism, "thats life, and it still stings that you'd already told your mum."),
    ("Life isn't fair.", .fatalism, "Life isn't fair, and it still stings that you'd already told your mum."),
    ("You win some, you lose some", .fatalism, "This one you lost. It stings that you'd already told your mum."),
    (
      "There's nothing you can do about it.", .fatalism,
      "I wish there were something to be done. It stings that you'd already told your mum."
    ),
    ("you need to accept it", .fatalism, "you don't have to accept it yet."),
    ("You'll have to live with it", .fatalism, "You'd already told your mum, and that's left you feeling ashamed."),
    (
      "Not everyone gets picked.", .fatalism,
      "Not everyone gets picked, and it still stings that you'd already told your mum."
    ),
    ("You just need to get over it", .brushOff, "You don't have to be over it by now."),
    ("let's get pizza", .brushOff, "We can get pizza later. How are you holding up?"),
    ("let's move on", .brushOff, "You don't have to move on yet."),
    ("anyway", .brushOff, "I can see how you'd feel ashamed: you'd already told your mum."),
    ("lol ok", .brushOff, "I can see how you'd feel ashamed: you'd already told your mum."),
    ("Whatever, forget about it", .brushOff, "You'd already told your mum, and that's left you feeling ashamed."),
    // Blamed, doubted.
    ("You should have seen it coming", .criticizeBlame, "Do you wish you had seen it coming?"),
    ("You should've known better.", .criticizeBlame, "I can see how you'd feel ashamed: you'd already told your mum."),
    ("why didnt you say something", .criticizeBlame, "What made it hard to say something?"),
    (
      "Why haven't you asked them?", .criticizeBlame,
      "You'd already told your mum, and that's left you feeling ashamed."
    ),
    (
      "You're being dramatic.", .criticizeBlame,
      "This has hit you hard, and I can see why: you'd already told your mum."
    ),
    ("stop complaining", .criticizeBlame, "This has hit you hard, and I can see why: you'd already told your mum."),
    ("You sound ungrateful", .criticizeBlame, "This has hit you hard, and I can see why: you'd already told your mum."),
    ("It's your own fault", .criticizeBlame, "You'd already told your mum, and that's left you feeling ashamed."),
    (
      "Maybe they had a good reason.", .challengeDoubt,
      "Maybe they had a good reason. Either way, it still stings that you'd already told your mum."
    ),
    ("Are you sure that's what she meant?", .challengeDoubt, "How did it look from where you were?"),
    (
      "To be fair, he was probably stressed", .challengeDoubt,
      "He was probably stressed. Either way, it still stings that you'd already told your mum."
    ),
    (
      "They probably just needed someone senior", .challengeDoubt,
      "They probably just needed someone senior. Either way, it still stings that you'd already told your mum."
    ),
    ("I doubt it was on purpose", .challengeDoubt, "You'd already told your mum, and that's left you feeling ashamed."),
    // About themselves.
    ("I know exactly how you feel", .selfMetoo, "I can see how you'd feel ashamed: you'd already told your mum."),
    (
      "Same here, my boss is awful too", .selfMetoo, "You'd already told your mum, and that's left you feeling ashamed."
    ),
    (
      "When I was laid off I cried for a week.", .selfStory,
      "You'd already told your mum, and that's left you feeling ashamed."
    ),
    ("I'd never work there", .selfOpinion, "I can see how you'd feel ashamed: you'd already told your mum."),
    // Half there.
    ("I understand.", .claimUnderstanding, "You'd already told your mum, and that's left you feeling ashamed."),
    ("so sorry to hear that", .sympathy, "I'm so sorry. It stings that you'd already told your mum."),
    ("That sucks", .acknowledgeDifficulty, "It sucks that you'd already told your mum."),
    ("that must be really tough", .acknowledgeDifficulty, "it must be really tough that you'd already told your mum."),
    ("You seem a bit sad", .nameFeeling, "You'd already told your mum, and that's left you feeling ashamed."),
    ("Are you okay?", .closedQuestion, "How are you holding up?"),
  ]
}
