import { beforeEach, describe, expect, it, vi } from "vitest";

const page = vi.hoisted(() => {
  const sent: { message: unknown; ports: MessagePort[] }[] = [];
  const parent = Object.assign(new EventTarget(), {
    location: {
      hash: "#diagnose&p.diagnose.run=a",
      pathname: "/",
      search: "?x=1",
      href: "http://tb/?x=1#scalars",
    },
    history: { state: null, pushState: () => undefined, replaceState: () => undefined },
    postMessage: (message: unknown, _to: string, ports: MessagePort[]) => sent.push({ message, ports }),
  });
  const window = Object.assign(new EventTarget(), { parent, innerHeight: 1 });
  Object.assign(globalThis, { window, document: { visibilityState: "visible" } });
  return { parent, window, sent };
});

const { all, linkTo, listen, memory, onHash, onReload, readHash, writeHash } = await import("./host");

beforeEach(() => {
  page.sent.length = 0;
  page.parent.location.hash = "#diagnose&p.diagnose.run=a";
});

describe("what listens", () => {
  it("stops when it is told to", () => {
    const heard = vi.fn();
    const target = new EventTarget();
    const stop = all([listen(target, "a", heard), listen(target, "b", heard)]);
    target.dispatchEvent(new Event("a"));
    target.dispatchEvent(new Event("b"));
    stop();
    target.dispatchEvent(new Event("a"));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("passes over a window that is barred", () => {
    const barred = {
      addEventListener: () => {
        throw new Error("barred");
      },
    } as unknown as EventTarget;
    expect(() => {
      listen(barred, "a", () => undefined)();
    }).not.toThrow();
  });

  it("hears of both ways of going back, until it stops", () => {
    const heard = vi.fn();
    const stop = onHash(heard);
    page.parent.dispatchEvent(new Event("popstate"));
    page.parent.dispatchEvent(new Event("hashchange"));
    stop();
    page.parent.dispatchEvent(new Event("popstate"));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe("TensorBoard's reload", () => {
  const tell = (port: MessagePort | undefined, type: string): void => {
    port?.postMessage(JSON.stringify({ type, id: 1, isReply: false }));
  };
  const wait = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));

  it("is heard once a burst, answered, and not any more after the end", async () => {
    const heard = vi.fn();
    const answers: unknown[] = [];
    const stop = onReload(heard, 1);
    const [port] = page.sent[0]?.ports ?? [];
    port?.addEventListener("message", ({ data }) => answers.push(data));
    port?.start();
    tell(port, "experimental.DataReloaded");
    tell(port, "experimental.RunsChanged");
    tell(port, "experimental.Other");
    await vi.waitFor(() => {
      expect(answers).toHaveLength(3);
    });
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(1);
    });
    stop();
    tell(port, "experimental.DataReloaded");
    await wait();
    expect(heard).toHaveBeenCalledTimes(1);
    port?.close();
  });
});

describe("the address", () => {
  it.each([
    ["#diagnose&p.diagnose.run=a", "#diagnose&p.diagnose.run=a"],
    ["", ""],
    ["#", "#"],
    ["#scalars", null],
    ["#diagnosed", null],
  ])("%j is ours as %j", (hash, ours) => {
    page.parent.location.hash = hash;
    expect(readHash()).toBe(ours);
  });

  it("is TensorBoard's own with our hash, for copying", () => {
    expect(linkTo("#diagnose&x=1")).toBe("http://tb/?x=1#diagnose&x=1");
  });

  it("is written as a step that can be gone back from, or in its place, and not twice", () => {
    const push = vi.spyOn(page.parent.history, "pushState");
    const replace = vi.spyOn(page.parent.history, "replaceState");
    writeHash("#diagnose&p.diagnose.run=b", true);
    writeHash("#diagnose&p.diagnose.run=b", false);
    writeHash(page.parent.location.hash, true);
    expect(push).toHaveBeenCalledExactlyOnceWith(null, "", "/?x=1#diagnose&p.diagnose.run=b");
    expect(replace).toHaveBeenCalledTimes(1);
  });
});

it("forgets where the storage is barred", () => {
  expect(memory.get("language")).toBeNull();
  expect(() => {
    memory.set("language", "en");
  }).not.toThrow();
});
