import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Fault {
  id: string;
  nodes: { target: unknown; failureSummary: string }[];
}

/** What axe-core finds wrong with the tab, or with a page that is a report, one line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().includes("name=diagnose")) ?? page.mainFrame();
  // Evaluated, not added as a script: the page's security policy would rightly refuse that.
  await frame.evaluate(AXE);
  const faults = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Fault[] }> } };
    return (await axe.run()).violations;
  });
  return faults.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ""}`,
  );
}
