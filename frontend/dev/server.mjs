/**
 * A mock of TensorBoard for working on the tab: its frame, its entry page with its content security policy,
 * and our routes with made-up runs. `node dev/server.mjs [PORT] [few|many|huge|empty]`
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { URL, URLSearchParams } from "node:url";
import { pathToFileURL } from "node:url";
import { inChinese } from "./chinese.mjs";
import { comparison } from "./compare.mjs";
import { Refusal, routes } from "./routes.mjs";

const BUNDLE = new URL("../../tb_diagnose/static/index.js", import.meta.url);
const SCRIPT = 'import("./index.js").then((m) => void m.render());';
const HASH = createHash("sha256").update(SCRIPT).digest("base64");
const CSP = [
  "default-src 'self'",
  "font-src 'self' data:",
  "frame-src 'self' https://ui.perfetto.dev",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "style-src 'self' https://www.gstatic.com data: 'unsafe-inline'",
  "connect-src 'self'",
  `script-src 'self' 'unsafe-eval' 'sha256-${HASH}'`,
].join(";");

const HOST = `<!doctype html><html lang="en"><head><title>TensorBoard</title><style>
body { margin: 0; height: 100vh; display: flex; flex-direction: column; background: #fff; font: 14px Roboto, Arial, sans-serif }
header { height: 64px; flex: none; background: #f57c00; color: #fff; display: flex; align-items: center; padding: 0 24px; font-size: 20px }
iframe { flex: 1; border: 0; width: 100% }
body.dark-mode { background: #303030 } body.dark-mode header { background: #e65100 }
</style></head><body><header>TensorBoard</header><iframe title="Diagnose" src="data/plugin_entry.html?name=diagnose"></iframe></body></html>`;

const ENTRY = `<!doctype html><head><base href="plugin/diagnose/" /></head><body><script type="module">${SCRIPT}</script></body>`;

/** Starts the mock; `mock.state` and `mock.down` may be changed while it serves. */
export async function start(port = 0, kind = "few") {
  const api = routes(kind);
  api.compare = (query) => {
    const { generation, runs } = api.runs();
    const names = JSON.parse(query.get("runs"));
    const rows = names.map((name) => runs.find((row) => row.name === name));
    const details = names.map((name) => api.run(new Map([["name", name]])));
    return comparison(generation, rows, details, { baseline: query.get("baseline") });
  };
  const mock = { state: api.state, down: false, asked: [] };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://mock");
    const send = (status, type, body, headers = {}) => {
      response.writeHead(status, { "Content-Type": type, "X-Content-Type-Options": "nosniff", ...headers });
      response.end(body);
    };
    const name = pathname.replace("/data/plugin/diagnose/", "");
    if (pathname === "/favicon.ico") send(204, "image/x-icon", "");
    else if (pathname === "/") send(200, "text/html", HOST);
    else if (pathname === "/data/plugin_entry.html")
      send(200, "text/html", ENTRY, { "Content-Security-Policy": CSP });
    else if (name === "index.js") send(200, "text/javascript", readFileSync(BUNDLE));
    else if (mock.down) request.socket.destroy();
    else if (["status", "runs", "run", "curves", "compare", "bands", "rules"].includes(name)) {
      const say = searchParams.get("lang") === "zh-CN" ? inChinese : (answer) => answer;
      mock.asked.push(`${name}?${searchParams.toString()}`);
      let form = "";
      request.on("data", (part) => (form += part));
      request.on("end", () => {
        const query = form ? new URLSearchParams(form) : searchParams;
        try {
          send(200, "application/json", JSON.stringify(say(api[name](query))));
        } catch (error) {
          send(error instanceof Refusal ? error.status : 500, "text/plain", say(error.message, "error"));
        }
      });
    } else send(404, "text/plain", "Not found.");
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: bound } = server.address();
  return Object.assign(mock, {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { url } = await start(Number(process.argv[2] ?? 0), process.argv[3]);
  console.log(`${url}#diagnose`);
}
