import { describe, expect, it } from "vitest";
import { toCsv, toMarkdown, toText, type Table } from "./table";

const table: Table = {
  heads: ["run", "lr", "note"],
  rows: [
    ["a|b", 0.001, 'x, "y"'],
    ["=1+1", null, "two\nlines\tand tabs"],
    ["-c", -2, undefined],
  ],
};

describe("a table", () => {
  it("is CSV in which no cell is a formula, and numbers stay numbers", () => {
    expect(toCsv(table)).toBe(
      'run,lr,note\r\na|b,0.001,"x, ""y"""\r\n\'=1+1,,"two\nlines\tand tabs"\r\n\'-c,-2,\r\n',
    );
  });

  it("is text with tabs, one line a row", () => {
    expect(toText(table).split("\n")).toEqual([
      "run\tlr\tnote",
      'a|b\t0.001\tx, "y"',
      "'=1+1\t\ttwo lines and tabs",
      "'-c\t-2\t",
    ]);
  });

  it("is Markdown with numbers to the right, whatever the cells hold", () => {
    expect(toMarkdown(table).split("\n")).toEqual([
      "| run | lr | note |",
      "| --- | ---: | --- |",
      '| a\\|b | 0.001 | x, "y" |',
      "| =1+1 |  | two lines and tabs |",
      "| -c | -2 |  |",
      "",
    ]);
  });

  it("is its heads alone where it has no rows", () => {
    expect(toCsv({ heads: ["a"], rows: [] })).toBe("a\r\n");
    expect(toMarkdown({ heads: ["a"], rows: [] })).toBe("| a |\n| --- |\n");
  });
});
