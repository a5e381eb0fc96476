/** What is wrong with a feed, in a sentence that a person can act on. */
export class FeedProblem extends Error {
  /** Asking again might go better: the other side was slow, away or in trouble. */
  readonly again: boolean
  constructor(message: string, again = false) {
    super(message)
    this.again = again
  }
}
