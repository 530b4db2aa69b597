/** Colours, type and spacing: those of TensorBoard, with contrast AA on both its surfaces. */

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

export const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"';

export const FONT = `Roboto, "Helvetica Neue", "Segoe UI", Arial, ${CHINESE}, sans-serif`;
