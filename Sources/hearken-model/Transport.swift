import Foundation
import FoundationNetworking
import LanguageModel
import Synchronization

/// Puts requests on the wire, one at a time, and leaves what happens to them in the inbox.
///
/// TLS certificates are verified, as libcurl does by itself. No cookie, cache or stored password is used, and no
/// redirection followed. The key is added here and nowhere else.
final class Transport: Sendable {
  private let session: URLSession
  private let key: APIKey
  private let current = Mutex<URLSessionDataTask?>(nil)

  init(inbox: Inbox, key: APIKey) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCredentialStorage = nil
    // The exchange has its own limits; these are only to outlast them.
    configuration.timeoutIntervalForRequest = 86_400
    configuration.timeoutIntervalForResource = 86_400
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    self.key = key
    session = URLSession(configuration: configuration, delegate: Wire(inbox: inbox), delegateQueue: queue)
  }

  /// The number of the request in flight.
  var task: Int? { current.withLock { $0?.taskIdentifier } }

  func send(_ request: HTTPRequest) {
    abandon()
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
    let task = session.dataTask(with: message)
    current.withLock { $0 = task }
    task.resume()
  }

  func abandon() {
    current.withLock {
      $0?.cancel()
      $0 = nil
    }
  }
}

/// Hears from `URLSession`, on its thread.
private final class Wire: NSObject, URLSessionDataDelegate, Sendable {
  private let inbox: Inbox

  /// More of one response is not wanted by anybody, and would only fill the memory.
  private static let longestResponse: Int64 = 32 << 20

  init(inbox: Inbox) { self.inbox = inbox }

  private func post(_ task: URLSessionTask, _ happening: Exchange.Happening) {
    inbox.post(.wire(task: task.taskIdentifier, happening))
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
    if dataTask.countOfBytesReceived > Self.longestResponse {
      dataTask.cancel()
    } else {
      post(dataTask, .received([UInt8](data)))
    }
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
