/** The small bands of the groups in sight: mean and range of what judges their runs. */

import { msg, str } from "@lit/localize";
import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { Band } from "../api/types";
import type { BandStore } from "../api/bands";
import { bandKeys, bandPicture, lossesOf, type BandKeys } from "../model/bands";
import { clauses, names, runs } from "../model/counts";
import type { Group } from "../model/group";
import { splitWord } from "../model/words";

const BOX = { width: 168, height: 36 };

/** A group's band as far as it is known; while a newer one is fetched, the one before it. */
export interface GroupBand {
  keys: BandKeys;
  band: Band;
}

export class BandsInSight {
  private readonly found = new Map<string, GroupBand>();
  private readonly asked = new Map<string, Promise<Band>>();

  constructor(private readonly owner: ReactiveControllerHost) {}

  of({ key }: Group): GroupBand | null {
    return this.found.get(key) ?? null;
  }

  /** Fetches the bands of these groups, where they are not known yet. */
  look(store: BandStore, groups: readonly Group[]): void {
    for (const { key, rows } of groups) {
      const keys = bandKeys(rows);
      if (!keys) {
        this.found.delete(key);
        continue;
      }
      const promise = store.load(keys.curves);
      if (this.asked.get(key) === promise) continue;
      this.asked.set(key, promise);
      void promise.then(
        (band) => {
          if (this.asked.get(key) !== promise) return;
          this.found.set(key, { keys, band });
          this.owner.requestUpdate();
        },
        // The rows are newer than what was asked for; the next look asks again.
        () => this.asked.delete(key),
      );
    }
  }
}

export function renderBand(found: GroupBand | null): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const { keys, band } = found;
  const { area, mean, breaks, end } = bandPicture(band, BOX.width, BOX.height);
  const count = keys.curves.length;
  const what = keys.split === "none" ? keys.tag : `${splitWord(keys.split)} ${keys.tag}`;
  const label = clauses([
    msg(str`Mean and range of ${what} of ${runs(count)}`),
    lossesOf(band, count),
    keys.others ? msg(str`${runs(keys.others)} without it`, { desc: "Runs that lack a curve" }) : "",
  ]);
  return html`<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label=${label}>
    <title>${label}</title>
    <g class="line ${keys.split}">
      <path class="area" d=${area} />
      <path d=${mean} />
      ${end ? svg`<circle cx=${end[0]} cy=${end[1]} r="2.2" />` : nothing}
      ${breaks.map((x) => svg`<path class="break" d="M${x} 1l3 5h-6z" />`)}
    </g>
  </svg>`;
}

/** How many curves of a group break or end early, in a few words beside its verdicts. */
export function renderLosses(found: GroupBand | null): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const { band, keys } = found;
  const { broken, short } = band;
  const parts = [
    broken.length ? msg(str`${broken.length} not finite`, { desc: "Number of runs" }) : "",
    short.length ? msg(str`${short.length} shorter`, { desc: "Number of runs" }) : "",
  ].filter(Boolean);
  if (!parts.length) return nothing;
  return html`<span class="losses" title=${lossesOf(band, keys.curves.length)}>${names(parts)}</span>`;
}
