/** Answers from the data within a report's file what a server would answer otherwise. */

import { msg } from "@lit/localize";
import { Refused, type CurveKey, type Source, type Window } from "../api/client";
import type { Answers, Bands, Curve, Curves, ReportData, ReportWords, SeriesRef } from "../api/types";
import type { Language } from "../locale";
import { bandOf } from "./band";
import { compareSome } from "./comparison";
import { smooth } from "./smooth";

/** Id of the element that holds the data, in a page that is a report. */
const ELEMENT = "tb-diagnose-report";
const NOT_FOUND = 404;

/** Whether a page is a report. */
export function isReport(page: Document): boolean {
  return page.getElementById(ELEMENT) !== null;
}

/** The data of a page, or null where it is no report. */
export function reportOf(page: Document): Promise<ReportData> | null {
  const text = page.getElementById(ELEMENT)?.textContent;
  return text ? unpack(text) : null;
}

/** Reads base64 of compressed JSON. */
async function unpack(text: string): Promise<ReportData> {
  const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(plain).json()) as ReportData;
}

export class ReportSource implements Source {
  private language: Language = "en";

  constructor(private readonly data: Promise<ReportData>) {}

  speak(language: Language): void {
    this.language = language;
  }

  async status(): Promise<Answers["status"]> {
    return (await this.words()).status;
  }

  async runs(): Promise<Answers["runs"]> {
    return (await this.words()).runs;
  }

  async run(name: string): Promise<Answers["run"]> {
    const detail = (await this.words()).details[name];
    if (!detail) throw new Refused(NOT_FOUND, msg("This report does not hold it."));
    return detail;
  }

  async rules(): Promise<Answers["rules"]> {
    return (await this.words()).rules;
  }

  async curves(
    run: string,
    keys: SeriesRef[],
    _width: number,
    window?: Window,
    _signal?: AbortSignal,
    smoothing = 0,
  ): Promise<Curves> {
    const { curves, languages } = await this.data;
    const weight = languages.en?.details[run]?.smoothing ?? 0;
    const series = keys.map((key) => {
      const whole = find(curves[run], key);
      const { smoothed, ...plain } = whole;
      const line =
        smoothing === 0
          ? plain
          : {
              ...plain,
              smoothed: smoothing === weight && smoothed ? smoothed : smooth(plain.values, smoothing),
            };
      return window ? within(line, window) : line;
    });
    return { generation: 0, series };
  }

  async compare(
    runs: readonly string[],
    { quantity, baseline }: { quantity: string; baseline: string },
  ): Promise<Answers["compare"]> {
    const { comparisons } = await this.words();
    const whole = comparisons.find((one) => one.quantity?.key === quantity) ?? comparisons[0];
    if (!whole) throw new Refused(NOT_FOUND, msg("This report does not hold it."));
    return compareSome(whole, runs, baseline || null);
  }

  async bands(groups: readonly (readonly CurveKey[])[], _width?: number, window?: Window): Promise<Bands> {
    const { curves } = await this.data;
    const bands = groups.map((group) =>
      bandOf(
        group.map(([run, member, tag]) => {
          const curve = find(curves[run], { member, tag });
          return { run, ...(window ? within(curve, window) : curve) };
        }),
      ),
    );
    return { generation: 0, bands };
  }

  private async words(): Promise<ReportWords> {
    const { languages } = await this.data;
    const words = languages[this.language] ?? languages.en;
    if (!words) throw new Refused(NOT_FOUND, msg("This report does not hold it."));
    return words;
  }
}

function find(curves: readonly Curve[] | undefined, key: { member: string; tag: string }): Curve {
  const found = curves?.find(({ member, tag }) => member === key.member && tag === key.tag);
  if (!found) throw new Refused(NOT_FOUND, msg("This report does not hold it."));
  return found;
}

/** The part of a curve within a window, and one point beyond on either side, so that the line reaches its edges. */
export function within(curve: Curve, { start, end }: Window): Curve {
  const inside = curve.steps.findIndex((step) => step >= start);
  const beyond = curve.steps.findIndex((step) => step > end);
  const from = Math.max(0, (inside < 0 ? curve.steps.length : inside) - 1);
  const to = beyond < 0 ? curve.steps.length : beyond + 1;
  const cut = <T>(list: readonly T[]): T[] => list.slice(from, to);
  return {
    ...curve,
    steps: cut(curve.steps),
    values: cut(curve.values),
    wall_times: cut(curve.wall_times),
    marks: curve.marks.filter(({ step }) => step >= start && step <= end),
    resets: curve.resets.filter((step) => step >= start && step <= end),
    ...(curve.smoothed ? { smoothed: cut(curve.smoothed) } : {}),
  };
}
