import { describe, expect, it } from "vitest";
import { SvgPen } from "./svg-pen";

const pen = (): SvgPen => new SvgPen((text) => 10 * text.length);
const drawn = (draw: (pen: SvgPen) => void): string => {
  const own = pen();
  draw(own);
  return own.toDocument([20, 10], [10, 5]);
};

describe("the SVG of a drawing", () => {
  it("has its size, and lines as paths", () => {
    const text = drawn((own) => {
      own.strokeStyle = "#ff000080";
      own.lineWidth = 2;
      own.setLineDash([3, 1]);
      own.beginPath();
      own.lineTo(1, 2);
      own.lineTo(3.14159, 4);
      own.stroke();
    });
    expect(text).toContain('width="10" height="5" viewBox="0 0 20 10"');
    expect(text).toContain(
      '<path d="M1 2L3.14 4" fill="none" stroke="#ff0000" stroke-opacity="0.5" stroke-width="2"',
    );
    expect(text).toContain('stroke-dasharray="3 1"');
  });

  it("closes the groups of a clip with the state that it belongs to, and takes that back", () => {
    const text = drawn((own) => {
      own.fillStyle = "#00ff00";
      own.save();
      own.beginPath();
      own.rect(0, 0, 5, 5);
      own.clip();
      own.fillStyle = "#0000ff";
      own.beginPath();
      own.arc(2, 2, 1);
      own.fill();
      own.restore();
      own.restore();
      own.beginPath();
      own.roundRect(0, 0, 4, 4, 1);
      own.fill();
    });
    expect(text.match(/<g /g)).toHaveLength(1);
    expect(text.indexOf("</g>")).toBeGreaterThan(text.indexOf('fill="#0000ff"'));
    expect(text.indexOf("</g>")).toBeLessThan(text.indexOf('fill="#00ff00"'));
  });

  it("keeps names of others text, in their place and width", () => {
    const text = drawn((own) => {
      own.textAlign = "right";
      own.textBaseline = "middle";
      own.fillText('<script>"&\u0000', 1, 2, 5);
    });
    expect(text).toContain("&lt;script&gt;&quot;&amp;</text>");
    expect(text).toContain('text-anchor="end" dominant-baseline="central" textLength="5"');
    expect(text).not.toContain("<script");
  });

  it("is moved as a whole", () => {
    const own = pen();
    own.beginPath();
    own.rect(0, 0, 1, 1);
    own.fill();
    expect(own.moved(3, 4)).toBe('<g transform="translate(3 4)"><path d="M0 0h1v1h-1Z" fill="#000000"/></g>');
  });
});
