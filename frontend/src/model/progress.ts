/** How far reading has come. */

import type { ServerStatus } from "../api/types";

export interface Progress {
  bytes_read: number;
  bytes_known: number;
}

/** From 0 to 1; of nothing, nothing was read yet. */
export function shareRead({ bytes_read, bytes_known }: Progress): number {
  return bytes_known > 0 ? Math.min(1, bytes_read / bytes_known) : 0;
}

/** From 0 to 1: by bytes, or by directories as long as no bytes are known. */
export function shareOf({
  bytes_read,
  bytes_known,
  members_read,
  members_known,
}: ServerStatus["progress"]): number {
  return bytes_known ? bytes_read / bytes_known : members_known ? members_read / members_known : 0;
}
