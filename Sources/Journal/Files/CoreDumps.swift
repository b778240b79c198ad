import Glibc

/// What the system may write down of a program that crashes.
public enum CoreDumps {
  /// Words and keys in memory are for nobody else. Linux ignores a limit of 0 where dumps are piped to a program; with
  /// 1 it writes none at all.
  public static func forbid() {
    var limit = rlimit(rlim_cur: 1, rlim_max: 1)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }
}
