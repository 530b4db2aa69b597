/** The drawers of all kinds of evidence; a kind that is not listed is a row of text. */

import { msg, str } from "@lit/localize";
import type { Evidence, Stat } from "../api/types";
import { formatValue, notFinite } from "../model/format";
import { drawnOf, type Annotation } from "../model/panels";
import type { Drawer, Row } from "./drawer";
import { gap } from "./gap";
import { level } from "./level";
import { point } from "./point";
import { span } from "./span";

export type { Drawer, Row } from "./drawer";

const stat: Drawer<Stat> = {
  row: ({ name, value, unit }) => ({ name, value: withUnit(value, unit) }),
};

const unknown: Drawer = {
  row: (evidence) => {
    const fields = Object.entries(evidence).filter(([, field]) =>
      ["number", "string"].includes(typeof field),
    );
    const known = new Map(fields) as Map<string, string | number>;
    const value = [...known]
      .filter(([key]) => !["kind", "label", "name"].includes(key))
      .map(
        ([key, field]) =>
          `${key.replaceAll("_", " ")} ${typeof field === "number" ? formatValue(field) : field}`,
      );
    return {
      name: String(known.get("label") ?? known.get("name") ?? evidence.kind),
      value: value.join(", "),
    };
  },
};

const DRAWERS = new Map<string, Drawer>(
  Object.entries({ span, level, point, gap, stat } as unknown as Record<string, Drawer>),
);

export function drawerOf(evidence: Evidence): Drawer {
  return DRAWERS.get(evidence.kind) ?? unknown;
}

export function rowOf(evidence: Evidence): Row {
  return drawerOf(evidence).row(evidence);
}

/** Values of all that is drawn without being asked for, which the vertical axis should make room for. */
export function valuesOf(annotations: readonly Annotation[]): number[] {
  return drawnOf(annotations).flatMap(({ evidence }) => drawerOf(evidence).values?.(evidence) ?? []);
}

/** An English unit of one thing: classes, losses and times, but series and loss as they are. */
export function singular(unit: string): string {
  if (/(?:series|ss)$/.test(unit)) return unit;
  if (/(?:ss|sh|ch|x)es$/.test(unit)) return unit.slice(0, -2);
  return unit.replace(/ies$/, "y").replace(/s$/, "");
}

/** A number with its unit; shares are read as percentages. */
export function withUnit(value: number | null, unit: string): string {
  if (value === null) return notFinite();
  // As the server says it in the language shown; its catalogue has the same words.
  const pattern = msg("^(?:share|fraction)(?: of (.+))?$", {
    id: "unit-share",
    desc: "Regular expression of how the server says the unit of a share: share, share of the curve",
  });
  const share = new RegExp(pattern).exec(unit);
  if (share) {
    const percent = formatValue(value * 100, 3);
    const ofWhat = share.slice(1).join("");
    return ofWhat
      ? msg(str`${percent} % of ${ofWhat}`, { desc: "A share of something" })
      : msg(str`${percent} %`, { desc: "A share" });
  }
  const noun = value === 1 ? singular(unit) : unit;
  return noun ? `${formatValue(value)} ${noun}` : formatValue(value);
}
