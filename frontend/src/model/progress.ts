/** How far reading has come. */

export interface Progress {
  bytes_read: number;
  bytes_known: number;
}

/** From 0 to 1; of nothing, nothing was read yet. */
export function shareRead({ bytes_read, bytes_known }: Progress): number {
  return bytes_known > 0 ? Math.min(1, bytes_read / bytes_known) : 0;
}
