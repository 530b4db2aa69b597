/**
 * What lies around the tab: TensorBoard's page, its address, its theme and its reload button.
 * Everything is guarded: the tab also works as a page of its own, or inside a foreign frame.
 */

const HASH = "#diagnose";

/** The window whose address and theme count: TensorBoard's, or our own where there is none or it is barred. */
export const host: Window = (() => {
  try {
    // Reading throws where the parent belongs to somebody else.
    return typeof window.parent.location.hash === "string" ? window.parent : window;
  } catch {
    return window;
  }
})();

/** Whether TensorBoard shows another tab now: our frame then has no height. */
export function isHidden(): boolean {
  return window.innerHeight === 0 || document.visibilityState === "hidden";
}

/** The address' hash, or null while it belongs to another tab. */
export function readHash(): string | null {
  try {
    const hash = host.location.hash;
    return hash === "" || hash === "#" || hash.split("&")[0] === HASH ? hash : null;
  } catch {
    return "";
  }
}

/** The query of TensorBoard's address. */
export function readSearch(): string {
  try {
    return host.location.search;
  } catch {
    return "";
  }
}

/** Writes the hash; a `step` can be gone back to. */
export function writeHash(hash: string, step: boolean): void {
  try {
    if (host.location.hash === hash) return;
    const { pathname, search } = host.location;
    const address = `${pathname}${search}${hash}`;
    if (step) host.history.pushState(host.history.state, "", address);
    else host.history.replaceState(host.history.state, "", address);
  } catch {
    // A barred parent: the link cannot follow, everything else works.
  }
}

/** TensorBoard's own address with this hash, for copying. */
export function linkTo(hash: string): string {
  try {
    return host.location.href.replace(/#.*/s, "") + hash;
  } catch {
    return hash;
  }
}

/** Saves a file. From our frame Firefox would take it for a page, which TensorBoard's policy does not allow there. */
export function save(blob: Blob, name: string): void {
  const link = host.document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Ends what a function of this module began. */
export type Stop = () => void;

/** Listens until it is stopped; a barred window is passed over. */
export function listen(target: EventTarget, type: string, callback: () => void): Stop {
  try {
    target.addEventListener(type, callback);
    return () => {
      target.removeEventListener(type, callback);
    };
  } catch {
    // See writeHash.
    return () => undefined;
  }
}

/** One that ends several. */
export function all(stops: readonly Stop[]): Stop {
  return () => {
    for (const stop of stops) stop();
  };
}

/** Calls back when the user goes back or forth. */
export function onHash(callback: () => void): Stop {
  return all(["popstate", "hashchange"].map((type) => listen(host, type, callback)));
}

/** Calls back with whether the theme is dark, now and on each change. */
export function onTheme(callback: (dark: boolean) => void): Stop {
  const preference = window.matchMedia("(prefers-color-scheme: dark)");
  try {
    if (host === window) throw new Error("no TensorBoard around us");
    const body = host.document.body;
    const tell = (): void => {
      callback(body.classList.contains("dark-mode"));
    };
    const watch = new MutationObserver(tell);
    watch.observe(body, { attributes: true, attributeFilter: ["class"] });
    tell();
    return () => {
      watch.disconnect();
    };
  } catch {
    const tell = (): void => {
      callback(preference.matches);
    };
    tell();
    return listen(preference, "change", tell);
  }
}

/** Calls back with whether the page is being printed, when that begins and ends. */
export function onPrint(callback: (printing: boolean) => void): Stop {
  return all([
    listen(window, "beforeprint", () => {
      callback(true);
    }),
    listen(window, "afterprint", () => {
      callback(false);
    }),
  ]);
}

/** Calls back when TensorBoard reloaded its data; bursts are joined. */
export function onReload(callback: () => void, delay = 200): Stop {
  if (window.parent === window) return () => undefined;
  const channel = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  channel.port1.onmessage = (event: MessageEvent<unknown>) => {
    const message = parse(event.data);
    if (!message || message.isReply) return;
    if (message.type === "experimental.DataReloaded" || message.type === "experimental.RunsChanged") {
      clearTimeout(timer);
      timer = setTimeout(callback, delay);
    }
    const reply = { type: message.type, id: message.id, payload: null, error: null, isReply: true };
    channel.port1.postMessage(JSON.stringify(reply));
  };
  window.parent.postMessage("experimental.bootstrap", "*", [channel.port2]);
  return () => {
    clearTimeout(timer);
    channel.port1.close();
  };
}

interface Message {
  type: string;
  id: number;
  isReply: boolean;
}

function parse(data: unknown): Message | null {
  try {
    return typeof data === "string" ? (JSON.parse(data) as Message) : null;
  } catch {
    return null;
  }
}

/** Remembers small choices; the storage is shared with TensorBoard, hence the prefix. */
export const memory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`tb-diagnose.${key}`);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(`tb-diagnose.${key}`, value);
    } catch {
      // Storage is barred: the choice lasts as long as the page.
    }
  },
};
