/** What the mouse does on a chart. */

import type uPlot from "uplot";
import type { PlotEvents } from "./scene";

/** Whether an event moves the cursor: charts share that alone, for zooming goes through whoever owns them. */
export function isCursor(type: string): boolean {
  return type === "mousemove" || type === "mouseleave";
}

/** Tells of the evidence that the mouse comes to and clicks on; `at` has its id for a place in CSS pixels. */
export function pointAtEvidence(
  chart: uPlot,
  at: (chart: uPlot, x: number, y: number) => string | null,
  events: Pick<PlotEvents, "hover" | "pick">,
): void {
  let hovered: string | null = null;
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    chart.over.style.cursor = id === null ? "" : "pointer";
    events.hover(id);
  };
  chart.over.addEventListener("mousemove", (event) => {
    hover(event.buttons ? null : at(chart, event.offsetX, event.offsetY));
  });
  chart.over.addEventListener("mouseleave", () => {
    hover(null);
  });
  chart.over.addEventListener("click", (event) => {
    const id = at(chart, event.offsetX, event.offsetY);
    if (id !== null) events.pick(id);
  });
}
