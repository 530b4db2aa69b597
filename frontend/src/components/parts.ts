/** Small pieces of markup that many elements use. */

import { html, nothing, svg, type TemplateResult } from "lit";
import type { RunStatus, Words } from "../api/types";
import { splitCode, tailOf } from "../model/format";
import { statusWord } from "../model/words";

const SHAPES: Record<RunStatus, TemplateResult> = {
  // An octagon, a triangle, a square, a dashed ring, a ring: told apart without colour.
  error: svg`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" class="cut-out"/>`,
  warning: svg`<path d="M8 1.2L15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.6v4.2m0 1.6v1" class="cut-out"/>`,
  info: svg`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4v1.2m0 2V12" class="cut-out"/>`,
  unjudged: svg`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.5 8h5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  healthy: svg`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
};

/** A verdict's shape alone; beside it there must be its word. */
export function shape(status: RunStatus): TemplateResult {
  return html`<svg class="shape ${status}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${SHAPES[status]}
  </svg>`;
}

/** A verdict: shape, word and colour. */
export function badge(status: RunStatus): TemplateResult {
  return html`<span class="badge ${status}">${shape(status)}<span>${statusWord(status)}</span></span>`;
}

/** A sentence with its `code` marks set as code. */
export function sentence(text: string): TemplateResult {
  return spans(splitCode(text));
}

export function spans(parts: readonly Words[]): TemplateResult {
  return html`${parts.map((part) => ("code" in part ? html`<code>${part.code}</code>` : part.text))}`;
}

/** A text that is cut in its middle where it does not fit: its beginning gives way, its end stays. */
export function middleCut(text: string): TemplateResult {
  const at = tailOf(text);
  return html`<span class="middle"
    >${at ? html`<span class="start">${text.slice(0, at)}</span>` : nothing}<span class="end"
      >${text.slice(at)}</span
    ></span
  >`;
}

/** A run's name: the folder is cut first, then the last part in its middle. */
export function runName(name: string): TemplateResult {
  const at = name.lastIndexOf("/") + 1;
  return html`<span class="name" title=${name}
    >${at ? html`<span class="folder">${name.slice(0, at)}</span>` : nothing}<span class="leaf"
      >${middleCut(name.slice(at))}</span
    ></span
  >`;
}

/** The line of a split as it is drawn on charts. */
export function swatch(split: string): TemplateResult {
  const hollow = split === "validation" || split === "test";
  const name = ["train", "validation", "test"].includes(split) ? split : "none";
  const dot = hollow
    ? svg`<circle cx="10" cy="6" r="3" fill="var(--td-surface)" stroke="currentColor" stroke-width="1.5"/>`
    : nothing;
  return html`<svg class="swatch" width="20" height="12" style="color: var(--td-${name})" aria-hidden="true">
    <path d="M0 6h20" stroke="currentColor" stroke-width="2" />
    ${dot}
  </svg>`;
}
