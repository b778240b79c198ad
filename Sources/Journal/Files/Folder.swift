import Conversation
import Glibc

/// Making, listing and moving inside our own folders.
enum Folder {
  /// Makes the folder and what is missing above it, for the owner alone (0700, as the XDG specification
  /// asks). `root` and what is below it is ours: where others may look in, that is ended.
  static func prepare(_ path: String, root: String) throws(Problem) {
    var status = stat()
    if stat(path, &status) != 0 {
      guard errno == ENOENT, path != "/" else { throw Problem("open the folder", path, code: errno) }
      let (parent, _) = WholeFile.split(path)
      try prepare(parent, root: root)
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw Problem("create the folder", path, code: errno)
      }
      try synchronise(parent)
      return
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw Problem("open the folder", path, code: ENOTDIR)
    }
    let isOurs = path == root || path.hasPrefix(root + "/")
    guard isOurs else { return }
    if status.st_mode & 0o077 != 0, status.st_uid == geteuid() { chmod(path, 0o700) }
    if path != root { try prepare(WholeFile.split(path).folder, root: root) }
  }

  /// The names in the folder, in no order, without "." and ".."; `nil` where there is no such folder.
  /// Names that are not UTF-8 are not ours and are left out.
  static func names(in path: String) throws(Problem) -> [String]? {
    guard let directory = opendir(path) else {
      if errno == ENOENT { return nil }
      throw Problem("open the folder", path, code: errno)
    }
    defer { closedir(directory) }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let start = UnsafeRawPointer(entry) + offset
      guard let name = String(validatingCString: start.assumingMemoryBound(to: CChar.self)) else { continue }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw Problem("read the folder", path, code: errno) }
    return names
  }

  /// Moves a file to a name that must be free, and makes both folders remember it.
  static func move(_ path: String, to target: String) throws(Problem) {
    if File.exists(target) { throw Problem("move it to", target, code: EEXIST) }
    guard File.retrying({ rename(path, target) }) == 0 else { throw Problem("move", path, code: errno) }
    try synchronise(WholeFile.split(path).folder)
    try synchronise(WholeFile.split(target).folder)
  }

  /// `FOLDER/NAME.SUFFIX`, or `FOLDER/NAME-2.SUFFIX` and so on where that is taken.
  static func freePath(_ folder: String, _ name: String, _ suffix: String) -> String {
    for number in 1...Journal.namesTried {
      let path = folder + "/" + name + (number == 1 ? "" : "-\(number)") + suffix
      if !File.exists(path) { return path }
    }
    return "\(folder)/\(name)-\(getpid())-\(time(nil))\(suffix)"
  }

  private static func synchronise(_ path: String) throws(Problem) {
    let directory = File.retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    // A folder that may be written to and not read cannot be synchronised.
    guard directory >= 0 else { return }
    defer { close(directory) }
    let code = WholeFile.synchronise(directory)
    if code != 0 { throw Problem("write to the folder", path, code: code) }
  }
}
