/** An answer that is not the one asked for: a problem the server names, or no answer at all (`status` 0). */
export class Problem extends Error {
  /**
   * @param {import('./answers').ProblemAnswer} answer
   * @param {number} [retryAfter] seconds
   */
  constructor(answer, retryAfter) {
    super(answer.detail || answer.title);
    this.answer = answer;
    this.retryAfter = retryAfter;
  }

  get status() {
    return this.answer.status;
  }
}

/**
 * Reads JSON by a plain GET without headers of our own, so that no preflight is asked for across origins.
 *
 * @param {string | URL} url
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} rejects with a {@link Problem}, or with the abort
 */
export async function getJson(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal, credentials: 'omit' });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem({ title: 'No answer', status: 0, detail: 'the server did not answer' });
  }
  const answer = await response.json().catch(() => null);
  if (signal?.aborted) throw signal.reason;
  if (response.ok && answer) return answer;
  throw new Problem(
    { title: `Answer ${response.status}`, ...answer, status: response.ok ? 0 : response.status },
    Number(response.headers.get('Retry-After')) || undefined,
  );
}

/** Runs one task at a time: a new one cancels the one before, whose outcome is dropped even if it comes later. */
export class Latest {
  #number = 0;
  #controller = new AbortController();

  /**
   * @template T
   * @param {(signal: AbortSignal) => Promise<T>} task
   * @param {(value: T) => void} done
   * @param {(problem: Problem) => void} failed
   */
  async run(task, done, failed) {
    this.cancel();
    const number = this.#number;
    try {
      const value = await task(this.#controller.signal);
      if (number === this.#number) done(value);
    } catch (error) {
      if (number !== this.#number) return;
      if (!(error instanceof Problem)) throw error;
      failed(error);
    }
  }

  cancel() {
    this.#number++;
    this.#controller.abort();
    this.#controller = new AbortController();
  }
}
