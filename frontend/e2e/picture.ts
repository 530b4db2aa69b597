/** Pictures of the tab, compared with those kept in `references`; compared in the browser, which can read PNG. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const FOLDER = fileURLToPath(new URL("references/", import.meta.url));
const MADE_WITH = join(FOLDER, "made-with.json");
/** Channels that differ by less look alike: edges of letters and lines are smoothed a little otherwise. */
const LEAST = 40;
/** Share of the pixels that may differ. */
const TOLERANCE = 0.001;

export const isUpdating = process.env.UPDATE_REFERENCES === "1";

/** What a picture depends on beside the tab: widths of letters in its fonts, and the browser. */
export async function surroundings(page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) return [];
    const fonts = [
      "400 13px Roboto, Arial, sans-serif",
      '600 14px "Helvetica Neue", Arial',
      "12px monospace",
    ];
    return fonts.map((font) => {
      context.font = font;
      const { width, fontBoundingBoxAscent } = context.measureText("Overfitting gi WM 0123456789 ↓ ∞");
      return [width, fontBoundingBoxAscent];
    });
  });
  const agent = await page.evaluate(() => navigator.userAgent);
  return JSON.stringify({ widths, browser: /Chrome\/\d+/.exec(agent)?.[0] ?? agent });
}

/** Why the pictures cannot be compared here, or null. */
export function whyNot(here: string): string | null {
  if (isUpdating) return null;
  if (!existsSync(MADE_WITH)) return "there are no references";
  const made = JSON.stringify(JSON.parse(readFileSync(MADE_WITH, "utf8")));
  return made === here
    ? null
    : `the references were made with other fonts or another browser (${made}, here ${here})`;
}

/** Keeps what the references are made with. */
export function keepSurroundings(here: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(MADE_WITH, `${here}\n`);
}

/** What is seen, once it does not change any more. */
async function settled(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let i = 0; i < 20; i += 1) {
    await page.waitForTimeout(250);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error("The page does not come to rest.");
}

/** Says how the page differs from the reference of that name, or null; when updating, keeps it as the reference. */
export async function differenceFrom(page: Page, name: string): Promise<string | null> {
  const seen = await settled(page);
  const path = join(FOLDER, `${name}.png`);
  if (isUpdating) {
    writeFileSync(path, seen);
    return null;
  }
  const share = await shareOfDifferent(page, seen, readFileSync(path));
  if (share <= TOLERANCE) return null;
  const kept = join(mkdtempSync(join(tmpdir(), "tb-diagnose-")), `${name}.png`);
  writeFileSync(kept, seen);
  return `${(share * 100).toFixed(2)} % of the pixels differ from ${path}; seen: ${kept}`;
}

async function shareOfDifferent(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const judge = await page.context().newPage();
  try {
    return await judge.evaluate(
      async ({ sources, least }) => {
        const [a, b] = await Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = `data:image/png;base64,${source}`;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (!a || a.width !== b?.width || a.height !== b.height) return 1;
        let different = 0;
        for (let i = 0; i < a.data.length; i += 4) {
          const away = [0, 1, 2].map((k) => Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)));
          if (Math.max(...away) >= least) different += 1;
        }
        return different / (a.width * a.height);
      },
      { sources: [one, other].map((png) => png.toString("base64")), least: LEAST },
    );
  } finally {
    await judge.close();
  }
}
