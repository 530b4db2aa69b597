import { expect, it } from "vitest";
import { shareOf, shareRead } from "./progress";

it("is by bytes, or by directories as long as no bytes are known", () => {
  const none = { bytes_read: 0, bytes_known: 0, members_read: 0, members_known: 0 };
  expect(shareOf(none)).toBe(0);
  expect(shareOf({ ...none, members_read: 1, members_known: 4 })).toBe(0.25);
  expect(shareOf({ members_read: 1, members_known: 4, bytes_read: 1, bytes_known: 2 })).toBe(0.5);
});

it("is never more than all", () => {
  expect(shareRead({ bytes_read: 3, bytes_known: 2 })).toBe(1);
  expect(shareRead({ bytes_read: 0, bytes_known: 0 })).toBe(0);
});
