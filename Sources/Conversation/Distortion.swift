/// One of four ways in which a reply bends what was said (arXiv 2604.10557).
public enum Distortion: String, Codable, CaseIterable, Sendable {
  case sentimentAttenuation = "sentiment_attenuation"
  case granularityMismatch = "granularity_mismatch"
  case conflictAvoidance = "conflict_avoidance"
  case linguisticDistancing = "linguistic_distancing"
}
