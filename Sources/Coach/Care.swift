/// Whether a learner writes about harming themselves, as apart from the partner's story.
public enum Care {
  public static func learnerIsAtRisk(_ reply: String) -> Bool { false }
}
