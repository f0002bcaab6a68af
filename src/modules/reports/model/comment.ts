export interface Comment {
  readonly id: string;
  readonly blockId: string;
  readonly body: string;
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
}
