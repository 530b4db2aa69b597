/** What a chart can be taken away as. */

import { msg } from "@lit/localize";
import type uPlot from "uplot";
import { toPng, toSvg, type Caption } from "../chart/picture";
import { save } from "../host";
import { fileName } from "../model/export";
import { toCsv, toText, type Table } from "../model/table";
import type { Palette } from "../theme";
import { writeClipboard } from "./code";
import type { MenuItem } from "./menu";

export interface Exported {
  chart: uPlot;
  caption: Caption;
  palette: Palette;
  /** The run, or what the runs share. */
  run: string;
  /** What is seen. */
  points: () => Table;
  thinned: boolean;
}

export function exportItems({ chart, caption, palette, run, points, thinned }: Exported): MenuItem[] {
  const keep = (blob: Blob | null, ending: string): void => {
    if (blob) save(blob, fileName(run, caption.title, ending));
  };
  const text = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });
  return [
    {
      label: msg("Save picture (PNG)"),
      act: () => void toPng(chart, caption, palette).then((blob) => keep(blob, "png")),
    },
    {
      label: msg("Save picture (SVG)"),
      act: () => keep(text(toSvg(chart, caption, palette), "image/svg+xml"), "svg"),
    },
    {
      label: thinned ? msg("Save shown points (CSV)") : msg("Save points (CSV)"),
      act: () => keep(text(toCsv(points()), "text/csv"), "csv"),
    },
    {
      label: msg("Copy picture"),
      act: () => copyPicture(toPng(chart, caption, palette)),
      done: msg("Copied"),
    },
    {
      label: thinned ? msg("Copy shown points") : msg("Copy points"),
      act: () => writeClipboard(toText(points())),
      done: msg("Copied"),
    },
  ];
}

/** Copies a picture that is still being drawn: a browser allows it only while a click is answered. */
async function copyPicture(picture: Promise<Blob | null>): Promise<void> {
  const blob = picture.then((drawn) => drawn ?? Promise.reject(new Error("nothing was drawn")));
  await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
}
