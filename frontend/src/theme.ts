/** Colours, type and spacing: those of TensorBoard, with contrast AA on both its surfaces. */

import { css, unsafeCSS } from "lit";

const LIGHT = {
  page: "#f5f5f5",
  surface: "#ffffff",
  raised: "#fafafa",
  hover: "#f4f6f8",
  border: "#ebebeb",
  "border-strong": "#c4c7cb",
  text: "#212121",
  "text-2": "#5a5f66",
  grid: "#eeeeee",
  link: "#0b63c5",
  accent: "#f57c00",
  focus: "#1a73e8",
  error: "#c4122f",
  warning: "#a85b00",
  info: "#1967d2",
  unjudged: "#5a5f66",
  healthy: "#137333",
  "error-bg": "#fce8e6",
  "warning-bg": "#fef3e0",
  "info-bg": "#e8f0fe",
  "unjudged-bg": "#eff0f1",
  "healthy-bg": "#e6f4ea",
  train: "#0077bb",
  validation: "#e8590c",
  test: "#7b3fb5",
  none: "#4a5560",
  code: "#eef0f3",
};

const DARK: Record<keyof typeof LIGHT, string> = {
  page: "#262626",
  surface: "#303030",
  raised: "#363636",
  hover: "#3a3a3a",
  border: "#484848",
  "border-strong": "#6b6b6b",
  text: "#f1f1f1",
  "text-2": "#b8bcc2",
  grid: "#404040",
  link: "#8ab4f8",
  accent: "#ff9800",
  focus: "#8ab4f8",
  error: "#ff8595",
  warning: "#ffd54f",
  info: "#9cc2ff",
  unjudged: "#b8bcc2",
  healthy: "#8bd6a0",
  "error-bg": "#4d2a31",
  "warning-bg": "#463d20",
  "info-bg": "#2b3a52",
  "unjudged-bg": "#404143",
  "healthy-bg": "#293f30",
  train: "#4cb8f0",
  validation: "#ffa05c",
  test: "#cfa2f5",
  none: "#c3cad1",
  code: "#3c3e41",
};

export type ColourName = keyof typeof LIGHT;
export type Palette = Record<ColourName, string>;

/** The colours of a theme, for canvases; elements use the custom properties of the same names. */
export function palette(dark: boolean): Palette {
  return dark ? DARK : LIGHT;
}

/** A colour with an opacity from 0 to 1. */
export function fade(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return colour + alpha;
}

/** Paints the page itself: TensorBoard leaves white behind a frame that does not. */
export function paintPage(dark: boolean): void {
  const { style } = document.documentElement;
  const colours = palette(dark);
  for (const [name, colour] of Object.entries(colours)) style.setProperty(`--td-${name}`, colour);
  style.colorScheme = dark ? "dark" : "light";
  // Firefox has light scroll bars on dark pages otherwise.
  style.scrollbarColor = `${colours["border-strong"]} ${colours.page}`;
  style.background = colours.page;
  style.minHeight = "100%";
}

const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"';

export const FONT = `Roboto, "Helvetica Neue", "Segoe UI", Arial, ${CHINESE}, sans-serif`;

/** What every element shares. */
export const base = css`
  :host {
    display: block;
    color: var(--td-text);
    font: 400 13px/20px ${unsafeCSS(FONT)};
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  figure {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
  }
  b {
    font-weight: 600;
  }
  a {
    color: var(--td-link);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 28px;
    padding: 0 10px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    font-size: 12px;
    white-space: nowrap;
  }
  .language {
    height: 28px;
    padding: 0 4px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    font-size: 12px;
    color: var(--td-text-2);
  }
  .language:hover {
    border-color: var(--td-border-strong);
    color: var(--td-text);
  }
  .language option {
    background: var(--td-surface);
    color: var(--td-text);
  }
  .button:hover {
    background: var(--td-hover);
  }
  .button[aria-pressed="true"] {
    background: var(--td-info-bg);
    border-color: var(--td-info);
    color: var(--td-info);
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--td-focus);
    outline-offset: 1px;
    border-radius: 3px;
  }
  code,
  pre {
    font:
      12px/18px "Roboto Mono",
      ui-monospace,
      "SF Mono",
      Menlo,
      Consolas,
      "DejaVu Sans Mono",
      monospace,
      ${unsafeCSS(CHINESE)};
  }
  code {
    background: var(--td-code);
    border-radius: 3px;
    padding: 1px 4px;
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
  }
  summary.fold {
    list-style: none;
  }
  summary.fold::-webkit-details-marker {
    display: none;
  }
  summary.fold::before {
    content: "";
    display: inline-block;
    width: 6px;
    height: 6px;
    margin: 0 10px 2px 2px;
    border: solid var(--td-text-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary.fold::before {
    margin-bottom: 3px;
    transform: rotate(45deg);
  }
  .quiet {
    color: var(--td-text-2);
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
    white-space: nowrap;
  }
  .cut {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Shaded at an edge where more lies beyond it; what lies there covers the shade once it is scrolled to. */
  .cue {
    --shade: color-mix(in srgb, var(--td-text) 26%, transparent);
    --cover: var(--under, var(--td-surface));
    background:
      linear-gradient(to right, var(--cover) 40%, transparent) 0 0 / 32px 100% no-repeat local,
      linear-gradient(to left, var(--cover) 40%, transparent) 100% 0 / 32px 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) 0 0 / 10px 100% no-repeat scroll,
      linear-gradient(to left, var(--shade), transparent) 100% 0 / 10px 100% no-repeat scroll,
      var(--cover);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
