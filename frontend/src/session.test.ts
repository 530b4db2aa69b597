import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReactiveControllerHost } from "lit";
import type { RunDetail, RunList, ServerStatus } from "./api/types";
import { rowOf } from "./model/rows.fixture";

const world = vi.hoisted(() => {
  class Page extends EventTarget {
    listening = 0;
    override addEventListener(...args: Parameters<EventTarget["addEventListener"]>): void {
      this.listening += 1;
      super.addEventListener(...args);
    }
    override removeEventListener(...args: Parameters<EventTarget["removeEventListener"]>): void {
      this.listening -= 1;
      super.removeEventListener(...args);
    }
  }
  const page = Object.assign(new Page(), {
    innerHeight: 600,
    parent: {},
    location: { hash: "" },
  });
  page.parent = page;
  // Lit, which says messages, asks for a walker when it is loaded.
  const document = Object.assign(new Page(), { visibilityState: "visible", createTreeWalker: () => ({}) });
  Object.assign(globalThis, { window: page, document });
  return { page, document };
});

const { Session } = await import("./session");
const { Refused } = await import("./api/client");
type Source = ConstructorParameters<typeof Session>[1];

const status = (part: Partial<ServerStatus> = {}): ServerStatus => ({
  generation: 1,
  phase: "ready",
  looking: false,
  source: { kind: "files", where: "/logs", sampled: null },
  progress: { members_read: 1, members_known: 1, bytes_read: 1, bytes_known: 1 },
  error: null,
  warnings: [],
  ...part,
});

/** A server in the test's hand. */
class Server {
  now = status();
  rows = [rowOf({ name: "a" }), rowOf({ name: "b" })];
  asked: string[] = [];
  /** Thrown in place of a run's details. */
  broken: Error | null = null;
  down = false;

  speak = vi.fn();
  rules = (): Promise<never> => Promise.resolve({ rules: [], remedies: {} } as never);
  status = (reload: boolean): Promise<ServerStatus> => {
    this.asked.push(reload ? "reload" : "status");
    return this.down ? Promise.reject(new Error("no answer")) : Promise.resolve(this.now);
  };
  runs = (): Promise<RunList> => {
    this.asked.push("runs");
    return Promise.resolve({ generation: this.now.generation, runs: this.rows });
  };
  run = (name: string): Promise<RunDetail> => {
    this.asked.push(`run ${name}`);
    if (this.broken) return Promise.reject(this.broken);
    return Promise.resolve({ generation: this.now.generation, run: { name } } as RunDetail);
  };

  count(what: string): number {
    return this.asked.filter((one) => one === what).length;
  }
}

let server: Server;
let session: InstanceType<typeof Session>;
const updates = vi.fn();
const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  updates.mockClear();
  Object.assign(world.page, { innerHeight: 600 });
  server = new Server();
  const owner = {
    addController: () => undefined,
    requestUpdate: updates,
  } as unknown as ReactiveControllerHost;
  session = new Session(owner, server as unknown as Source);
});

afterEach(() => {
  session.hostDisconnected();
  vi.useRealTimers();
});

async function begin(...wanted: string[]): Promise<void> {
  session.want(() => wanted);
  server.asked = [];
  session.hostConnected();
  await later(0);
}

describe("asking the server", () => {
  it("fetches status, rows and rules, and rows again only when the generation grows", async () => {
    await begin();
    expect(session.rows?.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(session.rules).not.toBeNull();
    await later(15_000);
    expect([server.count("status"), server.count("runs")]).toEqual([2, 1]);
    server.now = status({ generation: 2 });
    await later(15_000);
    expect(server.count("runs")).toBe(2);
    expect(session.generation).toBe(2);
  });

  it("asks soon while the logs are read, and at once where it was asked for", async () => {
    server.now = status({ phase: "reading" });
    await begin();
    await later(1500);
    expect(server.count("status")).toBe(2);
    void session.ask(true);
    await later(0);
    expect(server.count("reload")).toBe(1);
  });

  it("joins what is asked for while it asks", async () => {
    await begin();
    void session.ask();
    void session.ask(true);
    void session.ask();
    await later(0);
    expect(server.asked.slice(-2)).toEqual(["status", "reload"]);
  });

  it("keeps what it knows while the server is away, and says so until it is back", async () => {
    await begin();
    server.down = true;
    await later(15_000);
    expect([session.error, session.rows?.length]).toEqual(["no answer", 2]);
    server.down = false;
    await later(5000);
    expect(session.error).toBeNull();
  });

  it("rests while another tab is shown, and wakes with it", async () => {
    await begin();
    Object.assign(world.page, { innerHeight: 0 });
    await later(60_000);
    expect(server.count("status")).toBe(1);
    Object.assign(world.page, { innerHeight: 600 });
    world.page.dispatchEvent(new Event("resize"));
    await later(0);
    expect(server.count("status")).toBe(2);
  });

  it("leaves no timer and no listener, whatever goes on when it ends", async () => {
    const before = [world.page.listening, world.document.listening];
    await begin("a");
    server.now = status({ generation: 2 });
    server.rows = [rowOf({ name: "a", rules: [{ rule: "diverged", severity: "error" }] })];
    await later(15_000);
    void session.ask();
    session.hostDisconnected();
    await later(0);
    expect([world.page.listening, world.document.listening]).toEqual(before);
    expect(vi.getTimerCount()).toBe(0);
    session.hostConnected();
    await later(0);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
  });
});

describe("the details of a run", () => {
  it("come for what is looked at, and again with a new generation", async () => {
    await begin("a");
    expect(session.known.get("a")?.detail?.generation).toBe(1);
    server.now = status({ generation: 2 });
    await later(15_000);
    expect(session.known.get("a")?.detail?.generation).toBe(2);
    expect(server.count("run b")).toBe(0);
  });

  it("are asked for again after a failure, with the next look at the server", async () => {
    server.broken = new Error("lost on the way");
    await begin("a");
    expect(session.known.get("a")).toEqual({ detail: null, error: "lost on the way" });
    server.broken = null;
    await later(15_000);
    expect(session.known.get("a")).toMatchObject({ error: null, detail: { generation: 1 } });
    const asked = server.count("run a");
    await later(60_000);
    expect(server.count("run a")).toBe(asked);
  });

  it("are asked for at once where somebody tries again", async () => {
    server.broken = new Error("lost on the way");
    await begin("a");
    server.broken = null;
    void session.ask(true);
    await later(0);
    expect(session.known.get("a")?.error).toBeNull();
  });

  it("stay where newer ones do not come, unless the run is gone", async () => {
    await begin("a");
    server.broken = new Error("lost on the way");
    server.now = status({ generation: 2 });
    await later(15_000);
    expect(session.known.get("a")).toMatchObject({ detail: { generation: 1 }, error: "lost on the way" });
    server.broken = new Refused(404, "There is no such run.");
    server.now = status({ generation: 3 });
    await later(15_000);
    expect(session.known.get("a")).toEqual({ detail: null, error: "There is no such run." });
  });

  it("are forgotten of runs that nobody looks at, those of long ago first", async () => {
    await begin();
    for (let i = 0; i < 200; i += 1) {
      session.want(() => [`run ${i}`]);
      await later(0);
    }
    expect(session.known.size).toBeLessThanOrEqual(66);
    expect(session.known.has("run 199")).toBe(true);
    expect(session.known.has("run 0")).toBe(false);
  });
});

describe("news", () => {
  it("are told once everything was read, and what is solved goes after a while", async () => {
    server.rows = [rowOf({ name: "a", rules: [{ rule: "diverged", severity: "error" }] })];
    await begin();
    expect(session.said).toBe("");
    server.now = status({ generation: 2 });
    server.rows = [rowOf({ name: "a", rules: [{ rule: "overfitting", severity: "warning" }] })];
    await later(15_000);
    expect(session.said).not.toBe("");
    expect(session.marks.get("a")).toMatchObject({ fresh: ["overfitting"], solved: ["diverged"] });
    await later(12_000);
    expect(session.said).toBe("");
    expect(session.marks.get("a")?.solved ?? []).toEqual([]);
    session.looked(["a"]);
    expect(session.marks.has("a")).toBe(false);
  });

  it("are none while the first reading goes on", async () => {
    server.now = status({ phase: "reading" });
    await begin();
    server.now = status({ phase: "reading", generation: 2 });
    server.rows = [rowOf({ name: "a", rules: [{ rule: "diverged", severity: "error" }] })];
    await later(1500);
    expect([session.said, session.marks.size]).toEqual(["", 0]);
  });
});

it("asks for all that comes in a language when that changes", async () => {
  await begin("a");
  server.asked = [];
  session.speak("zh-CN");
  await later(0);
  expect(server.speak).toHaveBeenCalledWith("zh-CN");
  expect(server.asked).toEqual(expect.arrayContaining(["runs", "run a"]));
});
