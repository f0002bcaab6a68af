/** How long a session lives, in seconds. */
export interface SessionLimits {
  /** Without a request for this long the session is over. */
  readonly idleSeconds: number;
  /** Over after this long whatever happens. */
  readonly absoluteSeconds: number;
  /** The last request is noted at most this often, so that reading pages does not write. */
  readonly noteSeconds: number;
}

export const standardLimits: SessionLimits = {
  idleSeconds: 30 * 60,
  absoluteSeconds: 12 * 60 * 60,
  noteSeconds: 60,
};
