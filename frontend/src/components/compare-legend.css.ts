import { css } from "lit";

/** The runs of common charts. */
export const legendStyles = css`
  .legend {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    gap: 0 24px;
    max-height: 168px;
    overflow-y: auto;
    padding: 8px 12px;
    font-size: 12px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 4px;
    border-radius: 3px;
  }
  .legend li[data-lit] {
    background: var(--td-hover);
  }
  .legend .run {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .legend .who {
    flex: 1;
    min-width: 0;
  }
  .legend li[data-off] .who,
  .legend li[data-off] svg {
    opacity: 0.45;
  }
  .legend li[data-off] .who {
    text-decoration: line-through;
  }
  .legend .only {
    flex: none;
    padding: 0 4px;
    border-radius: 3px;
    color: var(--td-link);
    opacity: 0;
  }
  .legend li:hover .only,
  .legend .only:focus-visible,
  .legend .only[aria-pressed="true"] {
    opacity: 1;
  }
  @media (hover: none) {
    .legend .only {
      opacity: 1;
    }
  }
  .legend em {
    display: block;
    font-style: normal;
    font-size: 11px;
    line-height: 14px;
    color: var(--td-warning);
    white-space: normal;
  }
  .legend b {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .legend svg {
    flex: none;
  }
  @media print {
    .legend {
      max-height: none;
    }
    .legend .only {
      display: none;
    }
  }
`;
