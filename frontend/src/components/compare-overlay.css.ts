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
  ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    gap: 0 24px;
    max-height: 168px;
    overflow-y: auto;
    padding: 8px 16px;
    font-size: 12px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 4px;
    border-radius: 3px;
  }
  li[data-lit] {
    background: var(--td-hover);
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
  .who {
    flex: 1;
    min-width: 0;
  }
  li em {
    display: block;
    font-style: normal;
    font-size: 11px;
    line-height: 14px;
    color: var(--td-warning);
    white-space: normal;
  }
  li b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  svg {
    flex: none;
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
