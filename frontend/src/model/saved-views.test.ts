import { expect, it } from "vitest";
import { listParts, LIST_START, parseListState } from "./list-state";
import { parseViews, withView, type SavedView } from "./saved-views";

const view = (name: string, filter = "lr < 1"): SavedView => ({
  name,
  parts: listParts({ ...LIST_START, table: true, filter, columns: ["steps"] }),
});

it("brings a view back as it was kept", () => {
  const kept = JSON.stringify(withView([], view("good ones")));
  const [found] = parseViews(kept);
  const parts = new Map(found?.parts);
  expect(parseListState((key) => parts.get(key) ?? "")).toEqual({
    ...LIST_START,
    table: true,
    filter: "lr < 1",
    columns: ["steps"],
  });
});

it("keeps one view of a name, the latest", () => {
  const views = withView(withView([view("a"), view("b")], view("a", "new")), view("c"));
  expect(views.map(({ name }) => name)).toEqual(["b", "a", "c"]);
  expect(views[1]).toEqual(view("a", "new"));
});

it.each([null, "", "{", "{}", '[1, {"name": 2}, {"name": "a"}, {"name": "a", "parts": [["b"]]}]'])(
  "forgets what makes no sense: %j",
  (text) => {
    expect(parseViews(text)).toEqual([]);
  },
);
