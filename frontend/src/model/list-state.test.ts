import { expect, it } from "vitest";
import { filterOfTensorBoard, LIST_START, listParts, parseListState, type ListState } from "./list-state";

it.each<[string, Partial<ListState>]>([
  ["nothing", {}],
  ["rules", { rules: ["diverged", "non-finite"] }],
  ["a kind of training", { kind: "reinforcement" }],
  ["an order", { sort: "-best" }],
  ["a pattern, and what is unfolded", { group: "name:lr=(.*),&", open: ["a,b", "c"] }],
  [
    "all at once",
    { filter: "/x|y/", statuses: ["error"], rules: ["a"], sort: "name", group: "folder", open: ["."] },
  ],
])("%s in the address is read as it was written", (_name, part) => {
  const state = { ...LIST_START, ...part };
  const parts = new Map(listParts(state));
  expect(parseListState((key) => parts.get(key) ?? "")).toEqual(state);
});

it("leaves out what is as at the start", () => {
  expect(listParts(LIST_START)).toEqual([]);
  expect(listParts({ ...LIST_START, open: ["a"] })).toEqual([]);
});

it.each([
  ["", ""],
  ["?runFilter=", ""],
  ["?darkMode=true&runFilter=mnist", "mnist"],
  ["?runFilter=lr%3D0.1%7Cval", "/lr=0.1|val/"],
])("TensorBoard's run filter in %j becomes %j", (search, filter) => {
  expect(filterOfTensorBoard(search)).toBe(filter);
});
