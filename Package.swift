// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "hearken",
  products: [.executable(name: "hearken", targets: ["hearken"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Values and pure functions. Nothing here knows of files, clocks, chance or terminals.
    .target(name: "Conversation", swiftSettings: strict),
    .target(name: "English", swiftSettings: strict),
    .target(
      name: "Coach", dependencies: ["Conversation", "English", "WordVectors", "CResources"], swiftSettings: strict),
    .target(name: "WordVectors", dependencies: ["CResources"], swiftSettings: strict),
    .target(
      name: "RolePlay",
      dependencies: [
        "Conversation", "English", "WordVectors", "CResources", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "TextGrid", swiftSettings: strict),
    .target(
      name: "Practice", dependencies: ["Conversation", "Coach", "RolePlay", "LanguageModel", "TextGrid"],
      swiftSettings: strict),

    // What is said to a language model, and what is made of its answers: values again, no socket.
    .target(name: "LanguageModel", dependencies: ["Conversation", "English", "RolePlay"], swiftSettings: strict),

    // The edges: files, the terminal, embedded resources, the command line.
    .target(name: "Journal", dependencies: ["Conversation"], swiftSettings: strict),
    .target(
      name: "CTerminal",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CTerminal", "TextGrid"], swiftSettings: strict),
    .target(name: "CResources", exclude: ["Weights"]),
    .executableTarget(
      name: "hearken",
      dependencies: [
        "Conversation", "Coach", "RolePlay", "Practice", "LanguageModel", "Journal", "Terminal", "TextGrid",
        "CResources", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The only program that opens a socket.
    .executableTarget(
      name: "hearken-model", dependencies: ["LanguageModel", "Journal", "Conversation"], swiftSettings: strict),

    .executableTarget(
      name: "hearken-bench",
      dependencies: ["Support", "Conversation", "Coach", "RolePlay", "Journal", "CResources", "Training"],
      swiftSettings: strict),

    // What the coach is trained and measured with; no part of the program.
    .target(name: "Training", dependencies: ["Conversation", "English", "Coach"], swiftSettings: strict),
    .executableTarget(
      name: "hearken-train",
      dependencies: [
        "Training", "Conversation", "Coach", "English",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "Support", dependencies: ["CTerminal", "Conversation"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "ConversationTests", dependencies: ["Conversation"], swiftSettings: strict),
    .testTarget(name: "EnglishTests", dependencies: ["English"], swiftSettings: strict),
    .testTarget(name: "WordVectorsTests", dependencies: ["WordVectors"], swiftSettings: strict),
    .testTarget(
      name: "CoachTests", dependencies: ["Coach", "Conversation", "English", "Support"], swiftSettings: strict),
    .testTarget(
      name: "RolePlayTests", dependencies: ["RolePlay", "Conversation", "English"], exclude: ["Questions"],
      swiftSettings: strict),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "Conversation"], swiftSettings: strict),
    .testTarget(name: "TextGridTests", dependencies: ["TextGrid", "Conversation"], swiftSettings: strict),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["Practice", "Conversation", "Coach", "RolePlay", "LanguageModel", "TextGrid"],
      exclude: ["Frames"], swiftSettings: strict),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training", "Conversation", "English", "Coach"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["CResources", "Conversation"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CTerminal", "TextGrid", "Support"], swiftSettings: strict),
    .testTarget(
      name: "LanguageModelTests",
      dependencies: ["LanguageModel", "Conversation", "RolePlay", "Support", "hearken-model"], exclude: ["Captures"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Support", "hearken", "hearken-model", "Conversation", "Coach", "RolePlay", "LanguageModel", "Journal",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
