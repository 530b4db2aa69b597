import { describe, expect, it } from "vitest";
import { tableAt } from "./cursor-table";

const none = undefined;

describe("the table at the cursor", () => {
  it("has the values of all lines there, the greatest first", () => {
    const lines = [
      [1, 2, 3],
      [3, none, 1],
      [5, 5, 5],
    ];
    expect(tableAt(lines, 0, null).rows.map(({ value }) => value)).toEqual([5, 3, 1]);
    expect(tableAt(lines, 2, null).rows.map(({ line }) => line)).toEqual([2, 0, 1]);
  });

  it("takes the nearest point within a line, and nothing before its begin or after its end", () => {
    const lines = [
      [none, 1, none, none, 4, none],
      [9, 8, none, none, none, none],
    ];
    expect(tableAt(lines, 3, null).rows).toEqual([{ line: 0, value: 4 }]);
    expect(tableAt(lines, 0, null).rows).toEqual([{ line: 1, value: 9 }]);
    expect(tableAt(lines, 5, null).rows).toEqual([]);
    expect(tableAt([[1, null, 2]], 1, null).rows).toHaveLength(1);
  });

  it("shows ten of many, around the line that is pointed at", () => {
    const lines = Array.from({ length: 60 }, (_, i) => [60 - i]);
    const at = (lit: number | null): number[] => {
      const { rows, above, below } = tableAt(lines, 0, lit);
      expect(above + rows.length + below).toBe(60);
      return [above, rows.length, below];
    };
    expect(at(null)).toEqual([0, 10, 50]);
    expect(at(30)).toEqual([25, 10, 25]);
    expect(at(59)).toEqual([50, 10, 0]);
    expect(tableAt(lines, 0, 30).rows.some(({ line }) => line === 30)).toBe(true);
  });
});
