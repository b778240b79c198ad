/// What the event loop is asked to do.
public enum LoopCommand<Event> {
  /// Ends `run`, with the commands after it undone.
  case stop
  /// Gives the terminal back and stops the process until it is continued.
  case suspend
  /// Draws the whole screen anew.
  case redraw
  /// Has an event occur after a number of milliseconds.
  case schedule(Event, afterMilliseconds: Int)
}
