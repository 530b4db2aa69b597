/** The small curve of a line, with the evidence of the primary finding. */

import { msg, str } from "@lit/localize";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { RunRow } from "../api/types";
import { names } from "../model/counts";
import { splitWord } from "../model/words";
import { sparkPicture, type SparkPicture } from "../model/spark";

const SPARK = { width: 168, height: 44 };
const pictures = new WeakMap<RunRow, SparkPicture>();

export function renderSpark(row: RunRow): TemplateResult | typeof nothing {
  const { width, height } = SPARK;
  if (!row.spark.length) return nothing;
  const picture = pictures.get(row) ?? sparkPicture(row.spark, row.evidence, width, height);
  pictures.set(row, picture);
  const { lines, marks } = picture;
  const name = names(
    row.spark.map(({ tag, split }) => (split === "none" ? tag : `${splitWord(split)} ${tag}`)),
  );
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${msg(str`Curve of ${name}`)}>
    <g class="marks ${row.primary?.severity ?? ""}">
      <g class="spans">
        ${marks.spans.map(([x, wide]) => svg`<rect x=${x} y="0" width=${wide} height=${height - 2} />`)}
      </g>
      ${marks.spans.map(([x, wide]) => svg`<path d="M${x} ${height - 1}h${wide}" />`)}
      ${marks.levels.map((y) => svg`<path class="level" d="M0 ${y}h${width}" />`)}
    </g>
    ${lines.map(
      ({ split, path, dots, breaks }) => svg`<g class="line ${split}">
        <path d=${path} />
        ${dots.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="2.2" />`)}
        ${breaks.map((x) => svg`<path class="break" d="M${x} 1l3 5h-6z" />`)}
      </g>`,
    )}
    <g class="marks ${row.primary?.severity ?? ""}">
      ${marks.gaps.map(([x, from, to]) => svg`<path d="M${x} ${from}V${to}m-3 0h6M${x - 3} ${from}h6" />`)}
      ${marks.points.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="3.5" />`)}
    </g>
  </svg>`;
}
