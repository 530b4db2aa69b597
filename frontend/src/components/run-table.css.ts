import { css } from "lit";

/** The runs as a table. */
export const runTableStyles = css`
  :host {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
    min-width: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 16px;
  }
  h2 {
    margin-right: auto;
  }
  .scroll {
    max-height: max(320px, calc(100vh - 220px));
    overflow: auto;
    border-top: 1px solid var(--td-border);
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    min-width: 100%;
    font-size: 13px;
    line-height: 20px;
  }
  th,
  td {
    height: 32px;
    padding: 0 12px;
    border-bottom: 1px solid var(--td-border);
    font-weight: 400;
    text-align: left;
    white-space: nowrap;
  }
  .number,
  .number button {
    text-align: right;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 44px;
    padding-top: 4px;
    background: var(--td-surface);
    color: var(--td-text-2);
    font-size: 12px;
    line-height: 16px;
    vertical-align: bottom;
  }
  thead button {
    padding: 2px 0;
    font-weight: 500;
  }
  thead button:hover,
  [aria-sort] button {
    color: var(--td-text);
  }
  .over {
    display: block;
    font-weight: 400;
    font-size: 11px;
    line-height: 14px;
  }
  .arrow:not(:empty) {
    margin-left: 2px;
  }
  .first {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--td-surface);
    border-right: 1px solid var(--td-border);
  }
  thead .first {
    z-index: 3;
  }
  .pair {
    display: flex;
    align-items: center;
    gap: 12px;
    max-width: min(420px, 44vw);
  }
  .pair a {
    display: flex;
    min-width: 0;
    color: var(--td-text);
    font-weight: 500;
  }
  .pair input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--td-focus);
  }
  tbody tr:hover > *,
  tbody tr:hover .first {
    background: var(--td-hover);
  }
  tbody tr:hover a {
    color: var(--td-link);
  }
  .chosen > * {
    background: color-mix(in srgb, var(--td-info-bg) 55%, var(--td-surface));
  }
  .gap {
    padding: 0;
    border: 0;
  }
  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
    }
    td-menu,
    td-run-columns,
    td-saved-views,
    input {
      display: none;
    }
  }
`;
