/** Numbers, times and names as people read them. */

import { msg, str } from "@lit/localize";

/** A measured value in about `digits` significant digits: 0.693, 1.23e-7, 12,300. */
export function formatValue(value: number | null | undefined, digits = 4): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4)
    return minus(trimExponent(value.toExponential(digits > 4 ? digits - 1 : Math.min(digits - 1, 2))));
  if (Number.isInteger(value)) return minus(group(value));
  if (size >= 10 ** (digits - 1)) return minus(group(Math.round(value)));
  return minus(String(Number(value.toPrecision(digits))));
}

/** A step on an axis, short: 0, 900, 1.5k, 20M. */
export function formatCompact(value: number): string {
  const size = Math.abs(value);
  for (const [unit, letter] of [
    [1e12, "T"],
    [1e9, "G"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const) {
    if (size >= unit && !(unit === 1e3 && size < 1e4 && value % 100 !== 0)) {
      return minus(`${Number((value / unit).toPrecision(4))}${letter}`);
    }
  }
  return minus(String(Number(value.toPrecision(6))));
}

/** A step in a sentence or a table: 4,240, 179,200, 1.5M. */
export function formatStep(step: number): string {
  return Math.abs(step) < 1e6 ? formatCount(step) : formatCompact(step);
}

/** A value beside others within a range: with enough digits to tell them apart. */
export function formatWithin(value: number | null | undefined, range: [number, number] | null): string {
  if (!range || range[0] === range[1]) return formatValue(value);
  const size = Math.max(Math.abs(range[0]), Math.abs(range[1]));
  const digits = Math.ceil(Math.log10(size / (range[1] - range[0]))) + 3;
  return formatValue(value, Math.max(4, Math.min(8, digits)));
}

/** A whole number with thousands: 12,300. */
export function formatCount(value: number): string {
  return minus(group(value));
}

/** What stands for a value that is NaN or infinite. */
export function notFinite(): string {
  return msg("not finite");
}

/** A step within a line: "step 4,240". */
export function stepWords(step: string): string {
  return msg(str`step ${step}`);
}

/** A step after a value: "@ step 4,240". */
export function atStep(step: string): string {
  return msg(str`@ step ${step}`);
}

/** A stretch of steps: "steps 100 to 4,240". */
export function stepsWords(first: string, last: string): string {
  return msg(str`steps ${first} to ${last}`);
}

/** A size on disk. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit] ?? ""}`;
}

/** A length of time: "45 s", "12 min", "3 h 20 min", "2 d 4 h". */
export function formatDuration(seconds: number): string {
  if (seconds < 90) return msg(str`${Math.round(seconds)} s`, { desc: "Seconds" });
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return msg(str`${minutes} min`, { desc: "Minutes" });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) {
    const rest = minutes % 60;
    return rest
      ? msg(str`${hours} h ${rest} min`, { desc: "Hours and minutes, short" })
      : msg(str`${hours} h`, { desc: "Hours" });
  }
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  return rest
    ? msg(str`${days} d ${rest} h`, { desc: "Days and hours" })
    : msg(str`${days} d`, { desc: "Days" });
}

/** Minutes; by less than that, clocks differ. */
const DAY = 24 * 60;

/** How long ago a moment was, both in seconds since the epoch: "just now", "5 min ago", "3 d ago". */
export function formatAgo(time: number, now: number): string {
  const minutes = (now - time) / 60;
  if (-minutes > DAY) return msg("in the future", { desc: "A time" });
  if (minutes < 1) return msg("just now");
  const hours = minutes / 60;
  const days = hours / 24;
  const whole = Math.floor;
  if (hours < 1) return msg(str`${whole(minutes)} min ago`, { desc: "Minutes" });
  if (days < 1) return msg(str`${whole(hours)} h ago`, { desc: "Hours" });
  if (days < 30) return msg(str`${whole(days)} d ago`, { desc: "Days" });
  if (days < 360) return msg(str`${whole(days / 30)} mo ago`, { desc: "Months" });
  return msg(str`${whole(days / 360)} y ago`, { desc: "Years" });
}

/** Whether a time in seconds is one that a date can be made of. */
export function isMoment(time: number): boolean {
  return Number.isFinite(new Date(time * 1000).getTime());
}

/** A moment in full, in the reader's own time: "2024-11-03 08:12:44". */
export function formatMoment(time: number): string {
  const date = new Date(time * 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":")}`;
}

function group(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function trimExponent(text: string): string {
  const [head = "", exponent = ""] = text.split("e");
  return `${String(Number(head))}e${exponent.replace("+", "")}`;
}

function minus(text: string): string {
  return text.replace(/(^|e)-/, "$1−").replace(/e-/, "e−");
}

/** Splits a sentence at its `code` marks. */
export function splitCode(sentence: string): ({ text: string } | { code: string })[] {
  return sentence
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 ? { code: part } : { text: part }))
    .filter((part) => !("text" in part) || part.text !== "");
}

/** Letters at the end of a name that are not cut, for runs of a sweep differ there; and so many more to begin a word. */
const TAIL = 14;
const WORD = 10;

/** Where the end of a name begins that is not cut: at a word, if one begins near. */
export function tailOf(name: string): number {
  const at = name.length - TAIL;
  if (at <= WORD) return 0;
  const before = /[-_./=,:\s][^-_./=,:\s]*$/.exec(name.slice(at - WORD, at));
  return before ? at - WORD + before.index + 1 : at;
}
