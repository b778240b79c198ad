import Dispatch
import Foundation
import FoundationNetworking
import Glibc
import LanguageModel
import Synchronization

/// Puts requests on the wire, one at a time, and leaves what happens to them in the inbox.
///
/// TLS certificates are verified, as libcurl does by itself. No cookie, cache or stored password is used, and no
/// redirection followed. The key is added here and nowhere else.
final class Transport: Sendable {
  private let session: URLSession
  private let key: APIKey
  /// Everything that `URLSession` is told is told here: it may keep whoever tells it waiting.
  private let line = DispatchQueue(label: "hearken.model.transport")
  private let current = Mutex<URLSessionDataTask?>(nil)
  private let wanted = WantedRequest()
  private let isResting = Atomic(false)

  init(inbox: Inbox, key: APIKey) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCredentialStorage = nil
    // The exchange has its own limits; these are only to outlast them.
    configuration.timeoutIntervalForRequest = 86_400
    configuration.timeoutIntervalForResource = 86_400
    self.key = key
    let wire = Wire(inbox: inbox, wanted: wanted)
    session = URLSession(configuration: configuration, delegate: wire, delegateQueue: NoQueue())
  }

  /// - Parameter number: comes back with all that happens to the request.
  func send(_ request: HTTPRequest, as number: Int) {
    wanted.change(to: number)
    guard let url = URL(string: request.url) else { return }
    var message = URLRequest(url: url)
    message.httpMethod = request.method.rawValue
    message.setValue("hearken", forHTTPHeaderField: "User-Agent")
    message.setValue("text/event-stream, application/json", forHTTPHeaderField: "Accept")
    if request.method == .post {
      message.httpBody = Data(request.body)
      message.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    if request.mayCarryKey, let key = key.value {
      message.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    }
    line.async { [self, message] in
      let task = session.dataTask(with: message)
      task.taskDescription = "\(number)"
      replaceCurrent(by: task)
      task.resume()
      if !isResting.exchange(true, ordering: .relaxed) { rest() }
    }
  }

  func abandon() {
    wanted.change(to: 0)
    line.async { [self] in replaceCurrent(by: nil) }
  }

  /// Lets the thread of `URLSession` rest between any two things that it does, as long as somebody waits for a request.
  ///
  /// On Linux it asks of every open connection, as often as it can, whether there is room to write, which there is: a core
  /// would be busy with that while a model thinks. What is told here comes about on that very thread, since nothing
  /// queues in between.
  private func rest() {
    session.getAllTasks { [self] _ in
      usleep(Self.restMicroseconds)
      if wanted.isAny { return rest() }
      isResting.store(false, ordering: .relaxed)
    }
  }

  /// Long against one such question, and too short to be felt between two words.
  private static let restMicroseconds: UInt32 = 10_000

  private func replaceCurrent(by task: URLSessionDataTask?) {
    current.withLock {
      $0?.cancel()
      $0 = task
    }
  }
}

/// The request that somebody waits for: until one that was given up is gone, it may have much to say.
private final class WantedRequest: Sendable {
  private let number = Atomic(0)

  var isAny: Bool { number.load(ordering: .relaxed) != 0 }

  func isWanted(_ number: Int) -> Bool { self.number.load(ordering: .relaxed) == number }

  /// - Parameter number: 0 for none.
  func change(to number: Int) { self.number.store(number, ordering: .relaxed) }
}

/// Hears from `URLSession`, on its thread.
private final class Wire: NSObject, URLSessionDataDelegate, Sendable {
  private let inbox: Inbox
  private let wanted: WantedRequest

  init(inbox: Inbox, wanted: WantedRequest) {
    self.inbox = inbox
    self.wanted = wanted
  }

  private func post(_ task: URLSessionTask, _ happening: Exchange.Happening) {
    guard let number = task.taskDescription.flatMap({ Int($0) }), wanted.isWanted(number) else { return }
    inbox.post(.wire(request: number, happening))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
    totalBytesExpectedToSend: Int64
  ) {
    if totalBytesSent >= totalBytesExpectedToSend { post(task, .connected) }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    if let response = response as? HTTPURLResponse {
      let fields = response.allHeaderFields.compactMap { name, value in
        (name as? String).map { ($0, "\(value)") }
      }
      let headers = Headers(Dictionary(fields) { first, _ in first })
      post(dataTask, .responded(status: response.statusCode, headers: headers))
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    post(dataTask, .received([UInt8](data)))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    completionHandler(.performDefaultHandling, nil)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let error else { return post(task, .ended) }
    post(task, .broke(Exchange.Break(error as NSError)))
  }
}

/// Has what happens heard at once, on the thread that reads from the connection, and keeps that waiting meanwhile.
///
/// `URLSession` on Linux reads as fast as bytes come and piles up unheard what it has read; a task that is suspended loses
/// its connection. With no pile between them, a server that sends faster than it is read has to wait.
///
/// `@unchecked` because its superclass is: it has nothing of its own.
private final class NoQueue: OperationQueue, @unchecked Sendable {
  override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
}

extension Exchange.Break {
  /// URLSession on Linux translates few of libcurl's errors; of the others only the words tell what they are.
  fileprivate init(_ error: NSError) {
    let words = error.localizedDescription.lowercased()
    switch error.code {
    case NSURLErrorCannotConnectToHost: self = .refused
    case NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed: self = .unknownHost
    case _ where ["ssl", "tls", "certificate"].contains(where: words.contains): self = .certificate
    case _ where words.contains("http/0.9") || words.contains("unsupported protocol"): self = .notHTTP
    default: self = .lost
    }
  }
}
