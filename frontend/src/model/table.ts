/** Tables as others read them: CSV for programs, text with tabs for spreadsheets, Markdown for people. */

/** Heads and rows, in the same order; numbers are those cells that stand to the right. */
export interface Table {
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | null | undefined;

export function toCsv({ heads, rows }: Table): string {
  return [heads, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

/** As a spreadsheet takes it from the clipboard. */
export function toText({ heads, rows }: Table): string {
  return [heads, ...rows]
    .map((row) => row.map((cell) => safe(cell).replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}

export function toMarkdown({ heads, rows }: Table): string {
  const isNumber = heads.map((_head, i) => rows.some((row) => typeof row[i] === "number"));
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => escaped(plain(cell))).join(" | ")} |`;
  const rule = `| ${isNumber.map((right) => (right ? "---:" : "---")).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line), ""].join("\n");
}

/** Text that Markdown takes for nothing but text. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/g, "\\$&").replace(/\s+/g, " ");
}

function plain(cell: Cell): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** A cell as text; one that a spreadsheet would run as a formula becomes plain text. */
function safe(cell: Cell): string {
  const text = plain(cell);
  return typeof cell === "string" && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

function quoted(cell: Cell): string {
  const text = safe(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
