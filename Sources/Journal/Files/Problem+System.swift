import Conversation
import Glibc

extension Problem {
  /// "Could not write /home/sam/…/x.json: the disk is full."
  ///
  /// - Parameters:
  ///   - action: what was tried, as a verb that the path follows.
  ///   - code: the value of `errno`.
  init(_ action: String, _ path: String, code: Int32) {
    let (reason, remedy) = explanation(of: code)
    self.init("Could not \(action) \(path.harmless): \(reason).", remedy: remedy)
  }
}

private func explanation(of code: Int32) -> (reason: String, remedy: String) {
  switch code {
  case ENOSPC: ("the disk is full", "Free some space on it, then try again.")
  case EDQUOT: ("your share of the disk is used up", "Delete what you no longer need, then try again.")
  case EACCES, EPERM:
    ("permission was denied", "Check who owns it, and its folder, with `ls -ld`; then try again.")
  case EROFS:
    ("the disk is mounted read-only", "Point XDG_DATA_HOME and XDG_STATE_HOME to a folder you can write to.")
  case ENOTDIR:
    ("a part of that path is a file, not a folder", "Move that file out of the way, or choose another path.")
  case ENOENT: ("there is no such file or folder", "Check the path, and create the folder if it is missing.")
  case EISDIR: ("it is a folder", "Move the folder out of the way, or choose another path.")
  case EEXIST, ENOTEMPTY: ("something of that name is there already", "Choose another name.")
  case ENAMETOOLONG: ("the name is too long", "Choose a shorter path.")
  case ELOOP: ("it is a symbolic link", "Put the file itself there instead of the link.")
  case EIO: ("the disk reported an error", "Keep a copy on another disk, and have this one checked.")
  case EFBIG: ("the file would be bigger than is allowed", "Raise the limit (`ulimit -f`), then try again.")
  case EMFILE, ENFILE, ENOMEM:
    ("the system has run short of memory or open files", "Close other programs, then try again.")
  default:
    (String(cString: strerror(code)), "Try again; if it stays so, choose another path.")
  }
}
