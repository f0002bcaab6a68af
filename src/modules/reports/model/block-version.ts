/** A text as it stood after somebody saved it. */
export interface BlockVersion {
  readonly edition: number;
  readonly heading: string;
  readonly body: string;
  readonly writtenAt: string;
  readonly writtenBy: string;
}
