/** What is drawn under and over the curves, and what of it lies under the mouse. */

import type uPlot from "uplot";
import { drawerOf } from "../evidence";
import { drawnOf, type Annotation } from "../model/panels";
import type { Abscissa } from "./abscissa";
import { drawBeyond } from "./beyond";
import { Brush, type Emphasis } from "./brush";
import { drawLevels, drawMarks, drawOverwritten, drawPauses, drawResets } from "./marks";
import { colourOf, type Scene } from "./scene";

/** Nearer than this, in CSS pixels, the mouse is on a mark. */
const REACH = 10;

export function drawUnder(chart: uPlot, scene: Scene, abscissa: Abscissa): void {
  const { curves, splits, palette } = scene;
  const brush = new Brush(chart, palette, curves, abscissa);
  drawOverwritten(brush, (curve) => colourOf(splits[curves.indexOf(curve)] ?? "none"));
  eachVisible(scene, ({ evidence }, emphasis) => {
    drawerOf(evidence).under?.(brush, evidence, emphasis);
  });
  brush.wash();
}

export function drawOver(chart: uPlot, scene: Scene, abscissa: Abscissa): void {
  const { curves, splits, palette } = scene;
  const brush = new Brush(chart, palette, curves, abscissa);
  drawPauses(brush);
  drawResets(brush);
  drawMarks(brush, (curve) => colourOf(splits[curves.indexOf(curve)] ?? "none"));
  drawLevels(brush, scene.levels);
  const { min, max } = chart.scales.y ?? {};
  if (scene.yRange && min !== undefined && max !== undefined)
    drawBeyond(
      brush,
      [min, max],
      (curve) => palette[colourOf(splits[curves.indexOf(curve)] ?? "none")],
      true,
    );
  eachVisible(scene, ({ evidence }, emphasis) => {
    drawerOf(evidence).over?.(brush, evidence, emphasis);
  });
  brush.flush();
}

/** Id of the evidence at a place of the plot, in CSS pixels, or null; a point before a level before a span. */
export function evidenceAt(
  chart: uPlot,
  scene: Scene,
  abscissa: Abscissa,
  x: number,
  y: number,
): string | null {
  const brush = new Brush(chart, scene.palette, scene.curves, abscissa);
  const at: [number, number] = [brush.box.x + x * brush.ratio, brush.box.y + y * brush.ratio];
  let found: string | null = null;
  let least = REACH;
  eachVisible(scene, ({ evidence, id }) => {
    const away = drawerOf(evidence).distance?.(brush, evidence, at) ?? Infinity;
    if (away / brush.ratio >= least) return;
    least = away / brush.ratio;
    found = id;
  });
  return found;
}

/** What a chart draws by itself, and evidence that is lit up though something else explains it. */
function eachVisible(scene: Scene, draw: (annotation: Annotation, emphasis: Emphasis) => void): void {
  const { annotations, lit, palette } = scene;
  const drawn = new Set(drawnOf(annotations));
  const order = { point: 0, gap: 1, level: 2, span: 3, stat: 4 };
  for (const annotation of annotations) {
    const { finding, evidence, id } = annotation;
    const isLit = lit !== null && (id === lit || id.startsWith(`${lit}#`));
    if (!isLit && !drawn.has(annotation)) continue;
    const strength = isLit ? 2 : lit === null ? 1 : 0.5;
    const { leading } = annotation;
    draw(annotation, {
      colour: palette[finding.severity],
      strength,
      leading,
      priority: order[evidence.kind],
    });
  }
}
