import { css } from "lit";

export const toolStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-bottom: 16px;
    font-size: 12px;
    color: var(--td-text-2);
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  select {
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
    color: var(--td-text);
    font-size: 12px;
  }
  input[type="range"] {
    width: 112px;
    height: 28px;
    margin: 0;
    background: none;
    accent-color: var(--td-info);
  }
  /* Firefox draws a slider in the colours of a light page, and the part that is chosen like the rest. */
  input[type="range"]::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--td-border-strong);
  }
  input[type="range"]::-moz-range-progress {
    height: 4px;
    border-radius: 2px;
    background: var(--td-info);
  }
  input[type="range"]::-moz-range-thumb {
    width: 16px;
    height: 16px;
    border: 0;
    border-radius: 50%;
    background: var(--td-info);
  }
  output {
    color: var(--td-text);
    min-width: 4ch;
    font-variant-numeric: tabular-nums;
  }
  /* Smoothing and levels in one line, the axes in the next. */
  @media (max-width: 560px) {
    :host {
      gap: 8px 12px;
    }
    .axis {
      order: 1;
      flex: 1 1 0;
      min-width: 140px;
    }
    .reset {
      order: 2;
    }
    .axis select {
      flex: 1 1 0;
      min-width: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
