import CResources
import Coach
import RolePlay

/// One step of the director, in this process.
enum DirectorSpeed {
  static func measure() throws -> Figure {
    let resource = hearken_scenario(0)
    let bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.count)
    let file = ScenarioFile(text: String(decoding: bytes, as: UTF8.self), path: String(cString: resource.name))
    guard let scenario = file.scenario else {
      return Figure(name: "director step", value: "no scenario", target: "≤ 30 µs", method: "\(file.problems)")
    }
    let director = Director(scenario)
    let readings = ReadingSpeed.replies.map { ($0, Coach.standard.read($0, after: nil)) }
    var times: [Double] = []
    var state = director.open(seed: 1).state
    for turn in 0..<2_000 {
      if turn % 20 == 0 { state = director.open(seed: UInt32(turn)).state }
      let (reply, reading) = readings[turn % readings.count]
      let start = now()
      let step = director.step(state, reply: reply, reading: reading)
      times.append(now() - start)
      state = step.state
    }
    return Figure(
      name: "director step", value: Sample(times).text(unit: "µs", scale: 1000), target: "≤ 30 µs",
      method: "Director.step in this process, \(scenario.id), 2,000 replies in plays of 20.")
  }
}
