import { css } from "lit";

/** A button with a panel below it. */
export const panelStyles = css`
  :host {
    position: relative;
    font-size: 12px;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .panel {
    position: absolute;
    right: 0;
    top: 32px;
    z-index: 5;
    width: 280px;
    max-width: calc(100vw - 48px);
    max-height: min(440px, 60vh);
    overflow-y: auto;
    padding: 12px 16px;
    display: grid;
    gap: 4px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 12px;
    font-weight: 600;
    margin-top: 8px;
  }
  h3:first-child {
    margin-top: 0;
  }
  input[type="text"] {
    flex: 1;
    min-width: 0;
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--td-border-strong);
    border-radius: 4px;
    background: var(--td-surface);
  }
  input[type="checkbox"] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--td-info);
  }
  form,
  li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  li > :first-child {
    flex: 1;
    min-width: 0;
    padding: 4px 0;
    color: var(--td-link);
    overflow-wrap: anywhere;
  }
  .remove {
    width: 24px;
    height: 24px;
    border-radius: 4px;
    text-align: center;
    color: var(--td-text-2);
  }
  .remove:hover {
    background: var(--td-hover);
    color: var(--td-text);
  }
  ul {
    list-style: none;
  }
`;
