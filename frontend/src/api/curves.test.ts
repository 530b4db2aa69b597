import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Source } from "./client";
import { CurveStore } from "./curves";
import type { Curve, SeriesRef } from "./types";

const ref = (tag: string): SeriesRef => ({ member: ".", tag });
const curve = ({ member, tag }: SeriesRef): Curve => ({ member, tag, points: 0 }) as Curve;

const curves = vi.fn();
let store: CurveStore;

beforeEach(() => {
  curves.mockReset();
  curves.mockImplementation((_run: string, refs: SeriesRef[]) =>
    Promise.resolve({ generation: 1, series: refs.map(curve) }),
  );
  store = new CurveStore({ curves } as unknown as Source);
  store.renew(1);
});

const asked = (): string[][] =>
  curves.mock.calls.map(([, refs]) => (refs as SeriesRef[]).map(({ tag }) => tag));

describe("the curves of charts", () => {
  it("come for the first chart alone, then for the others of a run together", async () => {
    const loads = [["a", "b"], ["c"], ["d"]].map((tags) => store.load("run", tags.map(ref), 800));
    const found = await Promise.all(loads);
    expect(found.map((own) => own.map(({ tag }) => tag))).toEqual([["a", "b"], ["c"], ["d"]]);
    expect(asked()).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("are asked for once, until the report changes", async () => {
    await store.load("run", [ref("a")], 800);
    await store.load("run", [ref("a")], 790);
    expect(curves).toHaveBeenCalledTimes(1);
    store.renew(1);
    await store.load("run", [ref("a")], 800);
    expect(curves).toHaveBeenCalledTimes(1);
    store.renew(2);
    await store.load("run", [ref("a")], 800);
    expect(curves).toHaveBeenCalledTimes(2);
  });

  it("are other ones at another width or smoothing", async () => {
    await store.load("run", [ref("a")], 400);
    await store.load("run", [ref("a")], 1400);
    await store.load("run", [ref("a")], 1400, 0.6);
    expect(curves.mock.calls.map(([, , width]) => width as number)).toEqual([400, 1400, 1400]);
    expect(curves.mock.calls.at(-1)?.[5]).toBe(0.6);
  });

  it("are asked for in parts that an address can hold", async () => {
    await store.load(
      "run",
      Array.from({ length: 60 }, (_, i) => ref(`${i}`)),
      800,
    );
    expect(asked().map((tags) => tags.length)).toEqual([24, 24, 12]);
  });

  it("can be asked for again after a failure", async () => {
    curves.mockRejectedValueOnce(new Error("lost"));
    await expect(store.load("run", [ref("a")], 800)).rejects.toThrow("lost");
    await expect(store.load("run", [ref("a")], 800)).resolves.toHaveLength(1);
  });

  it("are refused where the server sends others", async () => {
    curves.mockResolvedValueOnce({ generation: 1, series: [] });
    await expect(store.load("run", [ref("a")], 800)).rejects.toThrow("no curve for a");
  });
});
