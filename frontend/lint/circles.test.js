/** No module is needed by what it needs itself, not even for a type. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../src");

function modules() {
  const names = readdirSync(ROOT, { recursive: true }).filter((name) =>
    /(?<!\.test)(?<!\.d)\.ts$/.test(name),
  );
  return new Map(names.map((name) => [name.replace(/\.ts$/, ""), importsOf(name)]));
}

function importsOf(name) {
  const text = readFileSync(join(ROOT, name), "utf8");
  const found = [...text.matchAll(/^(?:import|export)[^;]*?from "(\.[^"]*)"|^import "(\.[^"]*)"/gms)];
  return found.map(([, from, bare]) => relative(ROOT, join(ROOT, dirname(name), from ?? bare)));
}

/** The first way that leads from a module back to it, or nothing. */
export function circleIn(graph) {
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name) || !graph.has(name)) return null;
    for (const next of graph.get(name)) {
      const found = visit(graph.has(next) ? next : join(next, "index"), [...path, name]);
      if (found) return found;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const found = visit(name, []);
    if (found) return found;
  }
  return null;
}

it("finds a circle where there is one", () => {
  const graph = (edges) => new Map(Object.entries(edges));
  expect(circleIn(graph({ a: ["b", "c"], b: ["c"], c: [] }))).toBeNull();
  expect(circleIn(graph({ a: ["b"], b: ["c"], c: ["b"] }))).toEqual(["b", "c", "b"]);
  expect(circleIn(graph({ a: ["b"], "b/index": ["a"] }))).toEqual(["a", "b/index", "a"]);
});

it("has none in the tab", () => {
  const graph = modules();
  expect(graph.size).toBeGreaterThan(80);
  expect([...graph.values()].flat().length).toBeGreaterThan(200);
  expect(circleIn(graph)).toBeNull();
});
