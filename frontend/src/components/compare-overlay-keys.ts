/** With Shift, the cursor crosses the chart in so many strides. */
const STRIDES = 20;

/** The place on the grid that a key moves the cursor to, or null for other keys; `at` is where it is. */
export function goalOf(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  at: number | null,
  last: number,
): number | null {
  const stride = shiftKey ? Math.max(1, Math.round(last / STRIDES)) : 1;
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, (at ?? last + 1) - stride);
    case "ArrowRight":
      return Math.min(last, (at ?? -1) + stride);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
