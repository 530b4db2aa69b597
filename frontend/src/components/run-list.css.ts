import { css } from "lit";

/** The list as a whole; lines and bar have their own sheets. */
export const runListStyles = css`
  :host {
    --row: 60px;
    --group: 44px;
    --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px 72px 72px 88px;
    /* The curves stand below one another; the spread is as wide as the best and the last values. */
    --group-columns: 32px minmax(0, 1fr) auto 168px 236px 160px 88px;
    padding: 0 16px 72px;
    /* Wider, the eye loses the line between a name and its numbers. */
    max-width: 2240px;
    margin: 0 auto;
  }
  .table {
    background: var(--td-surface);
    border: 1px solid var(--td-border);
    border-radius: 4px;
  }
  .rows {
    position: relative;
    overflow: hidden;
    contain: strict;
    overflow-anchor: none;
  }
  .none {
    padding: 48px 16px;
    text-align: center;
    display: grid;
    gap: 12px;
    justify-items: center;
    color: var(--td-text-2);
  }
  .chosen-bar {
    position: fixed;
    z-index: 4;
    left: 50%;
    bottom: 16px;
    transform: translateX(-50%);
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: calc(100vw - 16px);
    padding: 8px 8px 8px 16px;
    background: var(--td-surface);
    border: 1px solid var(--td-border-strong);
    border-radius: 8px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 24%);
    white-space: nowrap;
  }
  .chosen-bar > :first-child {
    margin-right: 8px;
  }
  .button.strong {
    background: var(--td-link);
    border-color: var(--td-link);
    color: var(--td-surface);
    font-weight: 500;
  }
  @media print {
    .rows {
      height: auto !important;
      overflow: visible;
      contain: none;
    }
    .chosen-bar {
      display: none;
    }
  }
  @media (max-width: 1240px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px 72px 88px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 256px 72px 88px;
    }
    .row .points {
      display: none;
    }
  }
  @media (max-width: 1100px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px 112px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 256px;
    }
    .row .length,
    .row .grown {
      display: none;
    }
  }
  @media (max-width: 900px) {
    :host {
      --columns: 32px 96px minmax(0, 1fr) 168px 128px;
      --group-columns: 32px minmax(0, 1fr) auto 168px 128px;
    }
    .row .last {
      display: none;
    }
  }
  @media (max-width: 760px) {
    :host {
      --row: 92px;
      --group: 60px;
      --columns: 32px minmax(0, 1fr) 120px;
      --group-columns: 32px minmax(0, 1fr) 120px;
      padding: 0 8px 72px;
    }
    .group .best,
    .chosen-bar .quiet {
      display: none;
    }
  }
`;
