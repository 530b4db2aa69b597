import { describe, expect, it, vi } from "vitest";
import { Client, isStale, Refused, Unreachable } from "./client";
import { CurveStore } from "./curves";
import type { Curves } from "./types";

const json = (body: unknown): Response => new Response(JSON.stringify(body));

describe("Client", () => {
  it("asks relative addresses with names escaped", async () => {
    const fetch = vi.fn(() => Promise.resolve(json({ series: [] })));
    await new Client(fetch).curves("a/b &", [{ member: "m", tag: "t" }], 800.4, { start: 1, end: 2 });
    expect(fetch.mock.calls).toEqual([
      ["curves?run=a%2Fb+%26&keys=%5B%5B%22m%22%2C%22t%22%5D%5D&width=800&start=1&end=2", {}],
    ]);
  });

  it("sends as a form what is too long for an address", async () => {
    const fetch = vi.fn(() => Promise.resolve(json({})));
    const client = new Client(fetch);
    const options = { quantity: "", baseline: "" };
    await client.compare(["a"], options);
    await client.compare(
      Array.from({ length: 2000 }, (_, i) => `run ${i}`),
      options,
    );
    const [[short, plain], [long, form]] = fetch.mock.calls as unknown as [
      [string, RequestInit],
      [string, RequestInit],
    ];
    expect([short, plain.method]).toEqual(["compare?runs=%5B%22a%22%5D", undefined]);
    expect([long, form.method]).toEqual(["compare", "POST"]);
    expect(JSON.parse((form.body as URLSearchParams).get("runs") ?? "")).toHaveLength(2000);
  });

  it("drops an answer when the same is asked again", async () => {
    const fetch = vi.fn(
      (_input: string, { signal }: RequestInit) =>
        new Promise<Response>((resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
          setTimeout(() => resolve(json({ name: "second" })), 5);
        }),
    );
    const client = new Client(fetch);
    const first = client.runs().catch((error: unknown) => isStale(error));
    const second = client.runs();
    expect([await first, await second]).toEqual([true, { name: "second" }]);
  });

  it("forgets what was answered or refused, and drops only what is still asked for", async () => {
    const signals: AbortSignal[] = [];
    const client = new Client((input, { signal }) => {
      if (signal) signals.push(signal);
      if (input.endsWith("open")) return new Promise(() => undefined);
      return Promise.resolve(input.endsWith("gone") ? new Response("gone", { status: 404 }) : json({}));
    });
    for (let i = 0; i < 50; i += 1) await client.run(`run ${i}`);
    await client.run("gone").catch(() => undefined);
    void client.run("open");
    client.speak("zh-CN");
    expect(signals).toHaveLength(52);
    expect(signals.filter(({ aborted }) => aborted)).toEqual([signals.at(-1)]);
  });

  it.each([
    ["its sentence", "There is no run 'x'.", "There is no run 'x'."],
    ["a sentence of ours for a page", "<html>", "The server answered 404."],
    ["a sentence of ours for nothing", "", "The server answered 404."],
  ])("says on an error %s", async (_name, body, sentence) => {
    const client = new Client(() => Promise.resolve(new Response(body, { status: 404 })));
    await expect(client.run("x")).rejects.toEqual(new Refused(404, sentence));
  });

  it("says when the server does not answer", async () => {
    const client = new Client(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(client.status(false)).rejects.toBeInstanceOf(Unreachable);
  });
});

describe("CurveStore", () => {
  const curve = (tag: string): Curves["series"][number] => ({
    member: ".",
    tag,
    points: 0,
    thinned: false,
    steps: [],
    values: [],
    wall_times: [],
    marks: [],
    resets: [],
    pauses: [],
  });

  function make(): { store: CurveStore; curves: ReturnType<typeof vi.fn> } {
    const client = new Client();
    const curves = vi.fn((_run: string, keys: { tag: string }[]) =>
      Promise.resolve({ generation: 1, series: keys.map(({ tag }) => curve(tag)) }),
    );
    client.curves = curves;
    return { store: new CurveStore(client), curves };
  }

  it("joins what is asked for at once, and asks for nothing twice", async () => {
    const { store, curves } = make();
    const refs = ["a", "b"].map((tag) => ({ member: ".", tag }));
    const [first, second] = await Promise.all([
      store.load("run", refs, 640),
      store.load("run", refs.slice(0, 1), 700),
    ]);
    await store.load("run", refs, 640);
    expect([first.map(({ tag }) => tag), second.map(({ tag }) => tag)]).toEqual([["a", "b"], ["a"]]);
    expect(curves).toHaveBeenCalledTimes(1);
  });

  it("asks for the first chart alone, then for the others of a width together", async () => {
    const { store, curves } = make();
    const load = (tag: string, width: number): Promise<unknown> =>
      store.load("run", [{ member: ".", tag }], width);
    const order: string[] = [];
    const first = load("first", 800).then(() => order.push("first"));
    const others = [load("a", 400), load("b", 400), load("c", 800)];
    await Promise.all([first, ...others.map((one) => one.then(() => order.push("other")))]);
    expect(curves.mock.calls.map(([, keys]) => (keys as { tag: string }[]).map(({ tag }) => tag))).toEqual([
      ["first"],
      ["a", "b"],
      ["c"],
    ]);
    expect(order[0]).toBe("first");
  });

  it("asks for the others though the first chart could not be had", async () => {
    const { store, curves } = make();
    curves.mockRejectedValueOnce(new Unreachable());
    const [first, other] = ["a", "b"].map((tag) => store.load("run", [{ member: ".", tag }], 400));
    await expect(first).rejects.toBeInstanceOf(Unreachable);
    expect(await other).toHaveLength(1);
  });

  it("asks again for a newer report, and after a failure", async () => {
    const { store, curves } = make();
    const refs = [{ member: ".", tag: "a" }];
    store.renew(1);
    await store.load("run", refs, 640);
    store.renew(1);
    await store.load("run", refs, 640);
    store.renew(2);
    curves.mockRejectedValueOnce(new Unreachable());
    await expect(store.load("run", refs, 640)).rejects.toBeInstanceOf(Unreachable);
    await store.load("run", refs, 640);
    expect(curves).toHaveBeenCalledTimes(3);
  });

  it("splits long lists so that addresses stay short", async () => {
    const { store, curves } = make();
    const refs = Array.from({ length: 50 }, (_, i) => ({ member: ".", tag: `t${i}` }));
    expect(await store.load("run", refs, 640)).toHaveLength(50);
    expect(curves).toHaveBeenCalledTimes(3);
  });
});
