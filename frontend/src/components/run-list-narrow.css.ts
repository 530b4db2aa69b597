import { css } from "lit";

/** The lines of the list on narrow pages and on paper. */
export const narrowStyles = css`
  @media (max-width: 900px) {
    .group .spread .quiet {
      display: none;
    }
  }
  @media (max-width: 760px) {
    .heads {
      display: none;
    }
    .run {
      grid-template-rows: 20px 20px 1fr;
      column-gap: 8px;
      padding: 8px 8px 8px 0;
      align-items: start;
    }
    .group {
      grid-template-rows: 20px 20px;
      align-content: center;
      column-gap: 8px;
      padding-right: 8px;
    }
    .title {
      grid-area: 1 / 2 / 2 / 4;
    }
    .counts {
      grid-area: 2 / 2 / 3 / 4;
      height: 20px;
      overflow: hidden;
    }
    .group .curve {
      grid-area: 1 / 3 / 3 / 4;
      justify-self: end;
    }
    .group .title {
      grid-area: 1 / 2;
    }
    .group .spread {
      display: none;
    }
    .tick {
      grid-area: 1 / 1;
      height: 20px;
    }
    .verdict {
      grid-area: 1 / 2;
    }
    .inner .verdict {
      padding-left: 0;
    }
    .run .best {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .best .cut {
      display: none;
    }
    .what {
      display: contents;
    }
    .what .head {
      grid-area: 2 / 2;
    }
    .message {
      grid-area: 3 / 2 / 4 / 4;
      margin-top: 2px;
    }
    .curve {
      grid-area: 1 / 3 / 3 / 4;
    }
    .curve svg {
      width: 120px;
      height: 31px;
      margin-top: 4px;
    }
  }
  @media print {
    .run,
    .group {
      position: relative;
      transform: none !important;
      break-inside: avoid;
    }
    .tick input,
    .new {
      display: none;
    }
  }
`;
