import { css } from "lit";

/** The small curves of the list. */
export const curveStyles = css`
  .curve svg {
    display: block;
    width: 168px;
    height: 44px;
  }
  .line {
    color: var(--td-none);
  }
  .line.train {
    color: var(--td-train);
  }
  .line.validation {
    color: var(--td-validation);
  }
  .line.test {
    color: var(--td-test);
  }
  .line path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .line circle {
    fill: currentColor;
  }
  .line.validation circle,
  .line.test circle {
    fill: var(--td-surface);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .line .break {
    fill: currentColor;
    stroke: none;
  }
  /* As one: stretches that overlap are not darker. */
  .marks .spans {
    fill: currentColor;
    opacity: 0.12;
  }
  .marks path,
  .marks circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .marks .level {
    stroke-dasharray: 4 3;
    stroke-width: 1;
  }
  .marks circle {
    fill: var(--td-surface);
    stroke-width: 2;
  }
  .area {
    fill: currentColor;
    opacity: 0.18;
  }
  .run .line .area,
  .line path.area {
    stroke: none;
    fill: currentColor;
  }
`;
