/// How an exchange ends, or begins anew.
extension Exchange {
  mutating func finish(now: Double, date: Double) -> [Action] {
    switch phase {
    case .answering(let reader): return finishAnswer(reader, now: now)
    case .listing(let body): return finishList(body)
    case .refusing(let status, let headers, let body):
      return refused(status, headers, body, now: now, date: date)
    case .connecting, .awaitingResponse: return fail(.lost(endpoint))
    case .pausing, .over: return []
    }
  }

  /// - Parameters:
  ///   - cut: why the connection ended before its time.
  ///   - mayRetry: whether another attempt may mend that.
  mutating func finishAnswer(
    _ reader: AnswerReader, cut: ModelFailure? = nil, mayRetry: Bool = true, now: Double
  ) -> [Action] {
    var reader = reader
    let pieces = tell(reader.end())
    let text = reader.text.trimmed
    if text.isEmpty {
      if let cut, !reader.isWhole { return (mayRetry ? retry(cut, now: now) : nil) ?? fail(cut) }
      return pieces + failEmpty(reader, now: now)
    }
    if case .chat(let request) = errand, let schema = request.schema {
      return finishStructured(text, schema, now: now)
    }
    return pieces + done(Answer(text: text, ending: reader.ending))
  }

  mutating func failEmpty(_ reader: AnswerReader, now: Double) -> [Action] {
    if case .error(let error) = reader.stop {
      let failure = error.failure(endpoint, model: errand.model, keyWasKept: keyIsKept)
      return (error.status == 200 || error.isPassing ? retry(failure, now: now) : nil) ?? fail(failure)
    }
    if let strangeness = reader.strangeness { return fail(.notUnderstood(endpoint, strangeness)) }
    if reader.finish == "content_filter" { return fail(.filtered) }
    return fail(reader.hasThought ? .onlyThought : .empty)
  }

  /// Takes a structured answer that fits; asks once more for one that does not.
  mutating func finishStructured(_ text: String, _ schema: AnswerSchema, now: Double) -> [Action] {
    let value = JSON.firstObject(in: text)
    let fault = value.map { schema.fault(in: $0) } ?? "there is no whole JSON object in it"
    guard let fault else { return done(Answer(text: text, ending: .complete, value: value)) }
    guard correction == nil, now < end else { return fail(.unfit(fault)) }
    correction = fault
    return [.abandon] + send(now: now)
  }

  mutating func finishList(_ body: [UInt8]) -> [Action] {
    guard let models = ModelInfo.list(body) else {
      return fail(.notUnderstood(endpoint, "it sent no list of models"))
    }
    phase = .over
    return [.abandon, .tell(.models(id: id, models))]
  }

  mutating func refused(
    _ status: Int, _ headers: Headers, _ body: [UInt8], now: Double, date: Double
  ) -> [Action] {
    if (300..<400).contains(status) { return redirect(status, headers["location"], now: now) }
    let wait = headers["retry-after"].flatMap { retryAfter($0, now: date) }
    let error = ServerError(status: status, body: body, retryAfter: wait)
    if case .chat(let request) = errand, dialect.adapt(to: error, asking: request) {
      return [.abandon] + send(now: now)
    }
    let failure = error.failure(endpoint, model: errand.model, keyWasKept: keyIsKept)
    if error.isLoading {
      // Not counted as an attempt: it goes on until the time is up.
      let seconds = max(4 * errand.limits.backOff, wait ?? 0)
      return now + seconds < end ? pause(seconds, because: failure, now: now) : fail(failure)
    }
    return (error.isPassing ? retry(failure, after: wait, now: now) : nil) ?? fail(failure)
  }

  /// Follows to another path of the same server; a key and a conversation are for nobody else.
  mutating func redirect(_ status: Int, _ location: String?, now: Double) -> [Action] {
    guard [307, 308].contains(status), let location, endpoint.isSameOrigin(location),
      redirections < Self.mostRedirections
    else { return fail(.redirected(endpoint, to: location)) }
    redirections += 1
    url = location.hasPrefix("/") ? endpoint.origin + location : location
    return [.abandon] + send(now: now)
  }

  mutating func broke(_ fault: Break, now: Double, date: Double) -> [Action] {
    switch (fault, phase) {
    case (.refused, _):
      let failure = ModelFailure.unreachable(endpoint)
      return retry(failure, now: now) ?? fail(failure)
    case (.unknownHost, _): return fail(.unknownHost(endpoint))
    case (.certificate, _): return fail(.certificate(endpoint))
    case (.notHTTP, _): return fail(.notUnderstood(endpoint, "what it sends is not HTTP"))
    case (.lost, .answering(let reader)): return finishAnswer(reader, cut: .lost(endpoint), now: now)
    case (.lost, .refusing): return finish(now: now, date: date)
    case (.lost, _):
      let failure = ModelFailure.lost(endpoint)
      return retry(failure, now: now) ?? fail(failure)
    }
  }

  mutating func timeIsUp(now: Double, date: Double) -> [Action] {
    let limits = errand.limits
    let isOut = now >= end
    let outOfTime = ModelFailure.tookTooLong(seconds: limits.total)
    switch phase {
    case .pausing: return isOut ? fail(outOfTime) : send(now: now)
    case .connecting: return fail(isOut ? outOfTime : .noConnection(endpoint, seconds: limits.connect))
    case .awaitingResponse: return fail(isOut ? outOfTime : .noFirstWords(seconds: limits.first))
    case .answering(let reader):
      let silence: ModelFailure =
        reader.hasBegun ? .fellSilent(seconds: limits.idle) : .noFirstWords(seconds: limits.first)
      return finishAnswer(reader, cut: isOut ? outOfTime : silence, mayRetry: false, now: now)
    case .refusing, .listing: return finish(now: now, date: date)
    case .over: return []
    }
  }

  /// Another attempt, if there is one left, and time for it.
  ///
  /// - Parameter wait: seconds that the server asks for.
  mutating func retry(_ failure: ModelFailure, after wait: Double? = nil, now: Double) -> [Action]? {
    attempts += 1
    guard attempts < Self.mostAttempts else { return nil }
    let backOff = errand.limits.backOff * Double(1 << (attempts - 1))
    let seconds = max(wait ?? 0, backOff)
    guard seconds <= errand.limits.pause, now + seconds < end else { return nil }
    return pause(seconds, because: failure, now: now)
  }

  mutating func done(_ answer: Answer) -> [Action] {
    phase = .over
    return [.abandon, .tell(.done(id: id, answer))]
  }

  mutating func fail(_ failure: ModelFailure) -> [Action] {
    phase = .over
    return [.abandon, .tell(.failed(id: id, failure))]
  }
}
