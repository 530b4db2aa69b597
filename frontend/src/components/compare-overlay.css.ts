import { css } from "lit";

export const overlayStyles = css`
  :host {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    min-width: 0;
  }
  .plot {
    height: min(420px, 60vh);
    margin: 12px 4px 0;
    overflow: hidden;
    cursor: crosshair;
  }
  .plot:focus-visible {
    outline-offset: -2px;
  }
  :host([small]) .plot {
    height: 220px;
    margin-top: 4px;
  }
  .plot {
    position: relative;
  }
  h2 {
    padding: 12px 16px 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  h2 .quiet {
    margin-left: 8px;
    font-weight: 400;
  }
  h2 {
    display: flex;
    min-width: 0;
  }
  h2 td-menu {
    margin: -2px 0 -2px auto;
    padding-left: 8px;
  }
  :host([small]) h2 {
    padding: 8px 16px 0;
    font-size: 13px;
  }
  .tip {
    position: absolute;
    top: 12px;
    z-index: 3;
    min-width: 120px;
    padding: 4px 8px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
    font-size: 12px;
    line-height: 18px;
    pointer-events: none;
  }
  .tip p {
    padding: 0;
  }
  .tip table {
    width: 100%;
    border-collapse: collapse;
  }
  .tip td {
    padding: 0 0 0 8px;
  }
  .tip td:first-child {
    width: 24px;
    padding: 0;
  }
  .tip .who {
    max-width: min(200px, 26vw);
  }
  .tip [data-lit] td {
    font-weight: 600;
  }
  .tip svg {
    display: block;
  }
  p {
    padding: 0 16px;
    font-size: 12px;
    color: var(--td-text-2);
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
