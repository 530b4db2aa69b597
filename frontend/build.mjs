/** Builds the tab: one ES module, minified, the same bytes for the same sources. */
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outfile = here("../tb_diagnose/static/index.js");

/** The licences of what is bundled, as they ask for. */
const licences = ["lit", "@lit/localize", "uplot"].map((name) => {
  const text = readFileSync(here(`node_modules/${name}/LICENSE`), "utf8").trim();
  return `/*! ${name}\n\n${text}\n*/`;
});

await build({
  absWorkingDir: here("."),
  entryPoints: ["src/index.ts"],
  outfile,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  footer: { js: licences.join("\n") },
  loader: { ".css": "text" },
});

const bytes = readFileSync(outfile);
const kb = (n) => `${(n / 1000).toFixed(1)} kB`;
console.log(`index.js ${kb(bytes.length)}, ${kb(gzipSync(bytes, { level: 9 }).length)} gzip`);
