/** Labels of axes of time. */

import { language } from "../locale";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Distances of ticks in seconds: parts of minutes, hours and days that people count in. */
export function timeSteps(): number[] {
  const small = [0.001, 0.01, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];
  const minutes = [1, 2, 5, 10, 15, 30].map((n) => n * MINUTE);
  const hours = [1, 2, 3, 6, 12].map((n) => n * HOUR);
  const days = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => n * DAY);
  return [...small, ...minutes, ...hours, ...days];
}

/** A time since the start, in a unit that suits the distance of the ticks: 30 s, 15 min, 1:30 h, 2 d. */
export function formatRelative(seconds: number, increment: number): string {
  const sign = seconds < 0 ? "−" : "";
  const size = Math.abs(seconds);
  if (size < 1e-9) return "0";
  if (increment >= DAY) return `${sign}${trim(size / DAY)} d`;
  if (increment >= HOUR) return `${sign}${trim(size / HOUR)} h`;
  if (increment >= MINUTE) {
    return size < 2 * HOUR ? `${sign}${trim(size / MINUTE)} min` : `${sign}${clock(size / MINUTE)} h`;
  }
  return size < 2 * MINUTE ? `${sign}${trim(size)} s` : `${sign}${clock(size)} min`;
}

/** "2:05" of 125 smaller units. */
function clock(units: number): string {
  const rest = units % 60;
  return `${Math.floor(units / 60)}:${rest < 10 ? "0" : ""}${trim(rest)}`;
}

function trim(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** Times are read over 24 hours, in English too. */
function clockOf(): string {
  return language() === "en" ? "en-GB" : language();
}

/** Wall times in the user's zone; the day is said at the first tick and where it turns. */
export function formatWall(splits: readonly number[], increment: number): string[] {
  let day = "";
  return splits.map((seconds) => {
    const date = new Date(seconds * 1000);
    const today = date.toLocaleDateString(language(), { month: "short", day: "numeric" });
    if (increment >= DAY) return today;
    const hour = date.toLocaleTimeString(clockOf(), {
      hour: "2-digit",
      minute: "2-digit",
      ...(increment < MINUTE ? { second: "2-digit" } : {}),
    });
    if (today === day) return hour;
    day = today;
    return `${today} ${hour}`;
  });
}

/** A wall time in full. */
export function formatMoment(seconds: number): string {
  return new Date(seconds * 1000).toLocaleString(clockOf(), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}
