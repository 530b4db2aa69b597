import { expect, it, vi } from "vitest";
import type { CurveKey } from "./client";
import type { Band } from "./types";
import { BandStore } from "./bands";
import type { Source } from "./client";

const group = (run: string): CurveKey[] => [[run, ".", "loss"]];

it("asks once for the bands that are needed at once, keeps them, and lets them go with the report", async () => {
  const bands = vi.fn((groups: CurveKey[][]) =>
    Promise.resolve({
      generation: 1,
      bands: groups.map(([first]) => ({ count: [first?.[0].length] }) as Band),
    }),
  );
  const store = new BandStore({ bands } as unknown as Source);
  store.renew(1);
  const found = await Promise.all([store.load(group("a")), store.load(group("bb")), store.load(group("a"))]);
  expect(found.map(({ count }) => count)).toEqual([[1], [2], [1]]);
  expect(bands).toHaveBeenCalledTimes(1);
  store.renew(1);
  await store.load(group("a"));
  expect(bands).toHaveBeenCalledTimes(1);
  store.renew(2);
  await store.load(group("a"));
  expect(bands).toHaveBeenCalledTimes(2);
});

it("can be asked again after a failure, and where too few came", async () => {
  const bands = vi
    .fn()
    .mockRejectedValueOnce(new Error("lost"))
    .mockResolvedValueOnce({ generation: 1, bands: [] })
    .mockResolvedValue({ generation: 1, bands: [{}] });
  const store = new BandStore({ bands } as unknown as Source);
  await expect(store.load(group("a"))).rejects.toThrow("lost");
  await expect(store.load(group("a"))).rejects.toThrow("no band");
  await expect(store.load(group("a"))).resolves.toEqual({});
});
